"""The engine skips a rule, or a place, only where the rule could not match."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from jobparse.document import Document, Span
from jobparse.engine import find, matches_in
from jobparse.extractors import EXTRACTORS
from jobparse.gates import read_pattern
from jobparse.readers import read
from jobparse.rule_index import RuleIndex
from jobparse.rules import Extractor, Match, Rule, rule, unless
from jobparse.sections import divide
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
CASES = Path(__file__).parent / "cases"


def places(pattern: str, text: str) -> list[int] | None:
    """Where the engine tries a pattern in a text; ``None`` for everywhere."""
    found = RuleIndex([read_pattern(pattern, WORDS)]).look_at(read(text)).get(0, ())
    return None if found is None else list(found)


@pytest.mark.parametrize(
    ("pattern", "keeps_out", "lets_in"),
    [
        (r"\d+ <pay_period>", "5 apples", "5 per hour"),
        (r"(?:salary|wage) of", "no pay named", "wage of"),
        (r"pay(?:ment)? in", "we play", "pay in"),
        (r"[\w.]+@[\w.]+", "no address", "a@b"),
        (r"(?P<low>\d+) (?:-|to) \$", "5 to 6", "5 to $6"),
        (r"x{2,3}y", "nothing", "xxy"),
        (r"pay .{1,20}<pay_period>", "pay by the piece", "pay: 5 per hour"),
    ],
)
def test_gate_keeps_out_only_what_cannot_match(pattern: str, keeps_out: str, lets_in: str) -> None:
    assert places(pattern, keeps_out) == []
    assert places(pattern, lets_in) != []


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

    findings = find(Extractor("degrees", (degree,)), document, WORDS)
    assert seen == ["Degree", "degree"]
    assert [finding.value for finding in findings] == [len(document.text)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("9 pence", [9]),
        ("9 pence, or so: 90", [9, 90]),
        ("10 pence, or so: 90", [10]),
        ("9 pence, 10 pence, or so: 90", [9, 10]),
        ("or so: 90", [90]),
    ],
)
def test_a_rule_of_last_resort_is_asked_where_nothing_before_it_is_enough(text: str, read: list[int]) -> None:
    @rule(r"(?P<number>\d+) pence")
    def price(match: Match) -> int:
        return int(match["number"])

    def is_dear(number: int) -> bool:
        return number > 9

    @unless(is_dear)
    @rule(r"or so: (?P<number>\d+)")
    def guess(match: Match) -> int:
        return int(match["number"])

    document = Document(text, text, text)
    assert [finding.value for finding in find(Extractor("prices", (price, guess)), document, WORDS)] == read


@pytest.mark.parametrize(
    ("pattern", "text", "where"),
    [
        ("<pay_period>", "An hour, hourly, AN  HOUR, an inch", [0, 9, 17]),
        ("(?i:<~any_degree>)", "DEGREE, requiredDegreeWe", [0, 16]),
        ("(?i:<~any_degree>)", "\u0130n \u0130stanbul a degree", [14]),
        ("(?:@|://|[$#])", "a-b@c http://d $5", [3, 10, 15]),
        ("^<pay_period>", "an hour\nand so on", [0, 8]),
    ],
)
def test_a_pattern_is_tried_where_its_words_and_marks_stand(pattern: str, text: str, where: list[int]) -> None:
    assert places(pattern, text) == where


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
    pattern = rule.compiled(WORDS).for_all
    text = DOCUMENT.view if rule.cased else DOCUMENT.lower
    matches = [match.span() for match in pattern.finditer(text)]
    where = RuleIndex([read_pattern(rule.pattern, WORDS)]).look_at(DOCUMENT).get(0, ())
    if where is not None:
        assert [match.span() for match in matches_in(Span(0, len(text)), text, pattern, where)] == matches
