"""The engine skips a rule only where the rule could not match."""

from __future__ import annotations

import pytest
import regex

from jobparse.extractors import EXTRACTORS
from jobparse.gates import gate_of
from jobparse.rules import expand
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("pattern", "keeps_out", "lets_in"),
    [
        (r"\d+ <pay_period>", "5 apples", "5 per hour"),
        (r"(?:salary|wage) of", "no pay named", "wage of"),
        (r"pay(?:ment)? in", "we play", "pay in"),
        (r"[\w.]+@[\w.]+", "no address", "a@b"),
        (r"(?P<low>\d+) (?:-|to) \$", "5 to 6", "5 to $6"),
        (r"x{2,3}y", "nothing", "xxy"),
    ],
)
def test_gate_keeps_out_only_what_cannot_match(pattern: str, keeps_out: str, lets_in: str) -> None:
    gate = gate_of(pattern, WORDS)
    assert gate is not None
    assert not gate.opens(keeps_out, frozenset(regex.findall(r"\w+", keeps_out)))
    assert gate.opens(lets_in, frozenset(regex.findall(r"\w+", lets_in)))


@pytest.mark.parametrize(
    "pattern", [r"\d+", r"(?:pay)?", r"pay|\d", r"[a-z]+", r"(?!pay)", r"a*", r"(?:<pay_period>)?"]
)
def test_pattern_that_may_match_anything_has_no_gate(pattern: str) -> None:
    assert gate_of(pattern, WORDS) is None


SENTENCES = [
    f"{before} {spelling} {behind}"
    for table in ("pay_period",)
    for group in WORDS.table(table).values()
    for spelling in group
    for before, behind in [("Pay: $20-25", "for nights"), ("up to £30,000", ", write to ovens@crumb.example")]
]


@pytest.mark.parametrize("rule", [rule for extractor in EXTRACTORS for rule in extractor.rules], ids=lambda r: r.name)
def test_no_match_is_lost_to_a_gate(rule: object) -> None:
    pattern, gate = rule.compiled(WORDS)  # type: ignore[attr-defined]
    assert pattern.pattern == expand(rule.pattern, WORDS)  # type: ignore[attr-defined]
    for text in SENTENCES:
        lower = text.lower()
        if gate and not gate.opens(lower, frozenset(regex.findall(r"\w+", lower))):
            assert not pattern.search(lower)
