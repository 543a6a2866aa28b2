"""Confidence: measured, given with every finding that it is known for, and a way to keep only what is sure."""

from __future__ import annotations

from pathlib import Path

import pytest

import jobparse
from jobparse.confidence import circumstances, measured
from jobparse.document import SectionKind, Span
from jobparse.measured import PRECISION
from jobparse.rules import Finding

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").iterdir())


def finding(value: str, rule: str, *, stated: bool = True) -> Finding[str]:
    return Finding(value, value, Span(0, len(value)), rule, stated)


def test_circumstances_go_from_the_narrowest_to_the_widest() -> None:
    chosen, rival = finding("Cook", "title.first_line"), finding("Baker", "title.sought_role")
    evidence = (chosen, finding("Cook", "title.labelled_title"), rival)
    keys, _, rejected = circumstances("title", "Cook", evidence, [SectionKind.HEADER, None, None])
    assert keys[0] == "title: title.first_line, chosen, agreed disputed, in header"
    assert keys[-1] == "title: chosen"
    assert all(keys[0].startswith(key) for key in keys[1:-1])
    assert rejected[2] == "title: title.sought_role, rejected"


def test_the_narrowest_that_was_measured_counts() -> None:
    keys = ("a, b, c", "a, b", "a", "any")
    assert measured(keys, {"a, b": 0.8, "a": 0.6}) == 0.8
    assert measured(keys, {"a": 0.6}) == 0.6
    assert measured(keys, {"any": 0.6}) is None, "a rule that was never measured has no confidence"


def test_table_holds_shares() -> None:
    assert PRECISION
    assert all(0 <= share <= 1 for share in PRECISION.values())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_value_rests_on_a_finding(path: Path) -> None:
    posting = jobparse.parse(path.read_text("utf-8"))
    for name, evidence in posting.evidence.items():
        value = getattr(posting, name)
        for one in value if isinstance(value, tuple) else () if value is None else (value,):
            assert one in [found.value for found in evidence], f"{name}: {one}"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_only_sure_values_are_kept(path: Path) -> None:
    text = path.read_text("utf-8")
    whole, sure = jobparse.parse(text), jobparse.parse(text, min_confidence=0.9)
    assert sure == whole.at_least(0.9)
    assert sure.evidence == whole.evidence
    for name in whole.evidence:
        assert all(confidence is not None and confidence >= 0.9 for confidence in sure.confidences(name))
    assert whole.at_least(1.01).title is None
    assert whole.at_least(1.01).emails == ()
