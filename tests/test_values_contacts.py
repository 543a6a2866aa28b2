"""E-mail addresses and telephone numbers, each read alone."""

from __future__ import annotations

import pytest

from jobparse.values.emails import email_address, restore_at_sign
from jobparse.values.phones import telephone


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ovens@Crumb.Example", "ovens@crumb.example"),
        ("o'hare+bread@crumb.co.uk", "o'hare+bread@crumb.co.uk"),
        ("mailto:%20tess@crumb.example", "tess@crumb.example"),
        ("MAILTO:tess@crumb.example", "tess@crumb.example"),
        ("tess@crumb.local", None),
        ("&lt;tess@crumb.example&gt;", "tess@crumb.example"),
        ("'tess@crumb.example',", "tess@crumb.example"),
        ("tess (at) crumb (dot) example", "tess@crumb.example"),
        ("tess[at]crumb[dot]co[dot]example", "tess@crumb.co.example"),
        ("tess (-at-) crumb.example", "tess@crumb.example"),
        ("tess AT crumb DOT example", "tess@crumb.example"),
        ("tess dot oak at crumb dot example", "tess.oak@crumb.example"),
        ("tess @ crumb.example", "tess@crumb.example"),
        ("tess@crumb.comOur", "tess@crumb.com"),
        ("tess@crumb.com.Please", "tess@crumb.com"),
        ("tess@crumb.comCrumbCo", "tess@crumb.com"),
        ("312-555-0134tess@crumb.com", "tess@crumb.com"),
        ("tess@localhost", None),
        ("tess@10.0.0.7", None),
        ("tess@crumb.example@moss.example", None),
        ("tess@....", None),
        ("@crumb.example", None),
        ("tess@-crumb.example", None),
        ("", None),
    ],
)
def test_email_address(text: str, expected: str | None) -> None:
    assert email_address(text) == expected


@pytest.mark.parametrize("ending", ["gif", "jpeg", "jpg", "js", "pdf", "PNG", "svg", "webp"])
def test_a_file_is_no_address(ending: str) -> None:
    assert email_address(f"oven@2x.{ending}") is None


@pytest.mark.parametrize(
    ("glued", "around", "expected"),
    [
        ("tess.oakmoss.co.uk", "Please ask Tess Oak at Moss.", "tess.oak@moss.co.uk"),
        ("tess.oakredmossgroup.com", "The Red Moss Group is hiring.", "tess.oak@redmossgroup.com"),
        ("tess.oakredmoss.com", "Nobody is named here.", None),
        ("jo.oakmossgroup.com", "Ask Jo Oak at Moss Group.", None),
        ("ann.komossgroup.com", "Work for Moss Group.", "ann.ko@mossgroup.com"),
        ("ann.oakkettle.com", "Kettle bakes at night.", "ann.oak@kettle.com"),
        ("ann.oakbread.com", "Work for Bread.", None),
        ("ann.oakryemossandgroup.com", "Work for Rye Moss and Group.", "ann.oak@ryemossandgroup.com"),
        ("ann.oakrye.com", "Ask Ann Oak for bread.", "ann.oak@rye.com"),
        ("ann.oak.com", "Ask Ann Oak for bread.", None),
        ("ann.oak-mossgroup.com", "Work for Moss Group.", None),
        ("ann2.oakmossgroup.com", "Work for Moss Group.", None),
        ("www.mossgroup.com", "Moss Group", None),
        ("mossgroup", "Moss Group", None),
    ],
)
def test_restore_at_sign(glued: str, around: str, expected: str | None) -> None:
    assert restore_at_sign(glued, around) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("617.555.0134", "617.555.0134"),
        ("1 (617) 555-0134", "1 (617) 555-0134"),
        ("+49 30 901820", "+49 30 901820"),
        ("(01632) 960 123", "(01632) 960 123"),
        ("117-555-0134", None),
        ("617-155-0134", None),
        ("617-555-0134.", "617-555-0134"),
        ("1 117-555-0134", None),
        ("+123 456 789", "+123 456 789"),
        ("+123 456 789 012 345", "+123 456 789 012 345"),
        ("+123 456 789 012 3456", None),
        ("12345", None),
        ("+1234", None),
    ],
)
def test_telephone(text: str, expected: str | None) -> None:
    assert telephone(text) == expected
