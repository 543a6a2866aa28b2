"""What the engine gives of what rules read: so many of each, where each looks, whatever other rules have seen."""

from __future__ import annotations

from typing import Any

import pytest

from jobparse.document import Document
from jobparse.engine import MAX_FINDINGS, find, find_all
from jobparse.readers import read
from jobparse.rules import Extractor, Match, Part, Rule, rule
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
PENCE = r"\d+ pence"


@rule(PENCE)
def price(match: Match) -> str:
    """9 pence"""
    return match[0]


@rule(PENCE, once=True)
def first_price(match: Match) -> str:
    """9 pence, and no more"""
    return match[0]


@rule(PENCE, head=20)
def price_at_head(match: Match) -> str:
    """9 pence, near the top"""
    return match[0]


@rule(r"(?P<value>\d+) pence and (?P<value>\d+)|(?P<value>\d+) pence")
def number(match: Match) -> int:
    """9 pence and 10"""
    return int(match["value"])


@rule(r"\d+")
def thrice(match: Match) -> str | list[Part[str]] | None:
    """One value three times"""
    return [Part(match[0], *match.span())] * 3


def of_prices(count: int) -> Document:
    return read("A list: " + ", ".join(f"{price} pence" for price in range(count)))


@pytest.mark.parametrize("many", [price, thrice])
def test_of_one_rule_so_many_findings_are_kept(many: Rule[Any]) -> None:
    document = of_prices(MAX_FINDINGS + 50)
    findings = find(Extractor("prices", (many,)), document, WORDS)
    assert len(findings) == MAX_FINDINGS
    assert findings == sorted(findings, key=lambda finding: finding.span)


def test_rules_of_one_pattern_each_see_all_its_matches() -> None:
    document = of_prices(3)
    found = find_all((Extractor("first", (first_price,)), Extractor("all", (price, price))), document, WORDS)
    assert [finding.value for finding in found["first"]] == ["0 pence"]
    assert [finding.value for finding in found["all"]] == ["0 pence", "1 pence", "2 pence"] * 2


def test_a_match_that_reaches_out_of_its_zone_is_none() -> None:
    document = read("5 pence, then 17 pence")
    assert [finding.text for finding in find(Extractor("head", (price_at_head,)), document, WORDS)] == ["5 pence"]


@pytest.mark.parametrize(("text", "quoted"), [("9 pence and 10", "10"), ("9 pence", "9"), ("caf\u00e9: 9 pence", "9")])
def test_a_finding_quotes_the_last_group_called_value_that_took_part(text: str, quoted: str) -> None:
    [finding] = find(Extractor("numbers", (number,)), read(text), WORDS)
    assert (finding.text, finding.value) == (quoted, int(quoted))
    assert text[slice(*finding.span)] == quoted
