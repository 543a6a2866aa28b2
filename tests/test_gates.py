"""The engine skips a rule, or a place, only where the rule could not match."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
import regex

from jobparse.extractors import EXTRACTORS
from jobparse.gates import read_pattern
from jobparse.readers import read
from jobparse.rules import Match, Rule, matches_at, places_to_begin, rule
from jobparse.sections import divide
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
CASES = Path(__file__).parent / "cases"


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
    gate = read_pattern(pattern, WORDS).hold
    assert not gate.opens(keeps_out, frozenset(regex.findall(r"\w+", keeps_out)))
    assert gate.opens(lets_in, frozenset(regex.findall(r"\w+", lets_in)))


@pytest.mark.parametrize(
    "pattern", [r"\w+", r"(?:pay)?", r"pay|\w", r"[a-z]+", r"(?!pay)", r"a*", r"(?:<pay_period>)?"]
)
def test_pattern_that_may_match_anything_has_no_gate(pattern: str) -> None:
    assert not read_pattern(pattern, WORDS).hold


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"https?://", {"http"}),
        (r"(?<=x)(?:at|on) \w", {"at", "on"}),
        (r"\bat|^on", {"at", "on"}),
        (r"(?:very )?old", {"very", "old"}),
        (r"a?b?", set()),
        (r"\w at", set()),
        (r"(?:at|\w)", set()),
        (r"(?:\$ ?|(?<!\w))\d+", {"$", *"0123456789"}),
    ],
)
def test_what_a_match_begins_with(pattern: str, begins: set[str]) -> None:
    assert read_pattern(pattern, WORDS).begin.marks == begins


def test_rule_that_reads_once_takes_its_zone_as_a_whole_and_finds_joined_words() -> None:
    text = "Requirements:\nPatience requiredDegree in Botany\nor a degree in Soil Science"
    document = divide(read(text), WORDS)
    seen = []

    @rule("(?i:<~any_degree>)", sections=("requirements",), cased=True, once=True)
    def degree(match: Match) -> int | None:
        seen.append(match[0])
        return match.zone.end if len(seen) > 1 else None

    findings = list(degree.findings(document, WORDS))
    assert seen == ["Degree", "degree"]
    assert [finding.value for finding in findings] == [len(document.text)]


def test_document_knows_where_words_stand_whatever_their_case() -> None:
    document = read("Bakers in \u0130STANBUL, istanbul and YorkIstanbul")
    assert document.places(frozenset({"istanbul"}), frozenset()) == [10, 20, 37]


def all_texts() -> str:
    """The texts of all cases, one after the other."""
    return "\n\n".join(
        case["text"] for path in sorted(CASES.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]
    )


TEXT = all_texts()
DOCUMENT = divide(read(TEXT), WORDS)


@pytest.mark.parametrize(
    "rule", [rule for extractor in EXTRACTORS for rule in extractor.rules], ids=lambda rule: rule.name
)
def test_no_match_is_lost(rule: Rule[Any]) -> None:
    pattern, asks = rule.compiled(WORDS), rule.asks(WORDS)
    text = DOCUMENT.view if rule.cased else DOCUMENT.lower
    matches = [match.span() for match in pattern.finditer(text)]
    assert asks.hold.opens(DOCUMENT.lower, DOCUMENT.words) or not matches
    places = places_to_begin(asks, DOCUMENT)
    if places is not None:
        assert [match.span() for match in matches_at(places, pattern, text, 0, len(text))] == matches
