"""E-mail addresses, links, telephone numbers and people, each read alone."""

from __future__ import annotations

import pytest

from jobparse.values.emails import email_address, restore_at_sign
from jobparse.values.links import host_of, is_social, lists_openings, path_of, takes_applications, trim_link
from jobparse.values.people import person_before
from jobparse.values.phones import telephone
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ovens@Crumb.Example", "ovens@crumb.example"),
        ("o'hare+bread@crumb.co.uk", "o'hare+bread@crumb.co.uk"),
        ("mailto:%20tess@crumb.example", "tess@crumb.example"),
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
        ("bread@2x.png", None),
        ("tess@....", None),
        ("@crumb.example", None),
        ("tess@-crumb.example", None),
        ("", None),
    ],
)
def test_email_address(text: str, expected: str | None) -> None:
    assert email_address(text) == expected


@pytest.mark.parametrize(
    ("glued", "around", "expected"),
    [
        ("tess.oakmoss.co.uk", "Please ask Tess Oak at Moss.", "tess.oak@moss.co.uk"),
        ("tess.oakredmossgroup.com", "The Red Moss Group is hiring.", "tess.oak@redmossgroup.com"),
        ("tess.oakredmoss.com", "Nobody is named here.", None),
        ("t.oakmossgroup.com", "Ask Tess Oak at Moss Group.", None),
        ("www.mossgroup.com", "Moss Group", None),
        ("mossgroup", "Moss Group", None),
    ],
)
def test_restore_at_sign(glued: str, around: str, expected: str | None) -> None:
    assert restore_at_sign(glued, around) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://crumb.example/a?b=c&d=e#f.", "https://crumb.example/a?b=c&d=e#f"),
        ("https://crumb.example/a)](https://crumb.example/a)", "https://crumb.example/a"),
        ("https://crumb.example/a_(b)", "https://crumb.example/a_(b)"),
        ("www.crumb.com.We", "www.crumb.com"),
        ("http://crumb.comWe", "http://crumb.com"),
        ("https://crumb.example/very-long-...", None),
        ("https://", None),
        ("asp.net", None),
    ],
)
def test_trim_link(text: str, expected: str | None) -> None:
    assert trim_link(text) == expected


def test_parts_of_a_link() -> None:
    assert host_of("http://www.Crumb.example:8080/jobs") == "crumb.example"
    assert path_of("https://crumb.example/jobs/") == "jobs"
    assert path_of("https://crumb.example/?job=7") == "?job=7"
    assert (host_of("nothing here"), path_of("https://crumb.example")) == ("nothing", "")


@pytest.mark.parametrize(
    ("link", "takes", "lists"),
    [
        ("https://jobs.lever.co/crumb/0a1b", True, True),
        ("https://crumb.wd5.myworkdayjobs.com/bread", True, False),
        ("https://careers.crumb.example/postings/10442", True, True),
        ("https://crumb.example/jobs/night-shift-baker", True, True),
        ("https://crumb.example/hr.jsp?jobId=77", True, False),
        ("https://crumb.example/careers", False, True),
        ("https://crumb.example/staff-jobs", False, True),
        ("https://crumb.example/from-college-to-career", False, False),
        ("https://crumb.example/bread/2024", False, False),
    ],
)
def test_what_a_link_is(link: str, takes: bool, lists: bool) -> None:
    assert (takes_applications(link), lists_openings(link)) == (takes, lists)


def test_networks() -> None:
    assert is_social("https://twitter.com/crumb")
    assert not is_social("https://crumb.example/twitter.com")


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


@pytest.mark.parametrize(
    ("text", "mailbox", "name", "role"),
    [
        ("Please contact Tess Oak, ", "", "Tess Oak", None),
        ("Attn: Dr. Tess van der Oak\n", "", "Tess van der Oak", None),
        ("Library Director, Tess Oak. ", "toak", "Tess Oak", None),
        ("Write to me (Tess Oak, Vice President of Bread) ", "tess", "Tess Oak", "Vice President of Bread"),
        ("Please submit it to Tess via ", "tess", "Tess", None),
        ("Please submit it to Tess via ", "jobs", None, None),
        ("We love Fresh Bread. Write to ", "jobs", None, None),
        ("Send it to Apply Now ", "jobs", None, None),
        ("A word with Tess Oak. Then write to the office, ", "office", None, None),
        ("", "", None, None),
    ],
)
def test_person_before(text: str, mailbox: str, name: str | None, role: str | None) -> None:
    person = person_before(text, WORDS, mailbox)
    assert (person and person.name, person and person.role) == (name, role)
    if person:
        assert text.startswith(person.name, person.start)
