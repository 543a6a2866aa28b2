"""A rule finds the same whether its pattern was made for texts of ASCII and signs or for all."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
import regex

from jobparse.document import fold
from jobparse.extractors import EXTRACTORS
from jobparse.patterns import SIGNS
from jobparse.rules import Rule
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
CASES = Path(__file__).parent / "cases"
TEXTS = [
    "".join(sign if sign.isascii() or sign in SIGNS else "?" for sign in fold(case["text"]))
    for path in sorted(CASES.glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["case"]
]


@pytest.mark.parametrize(
    "rule", [rule for extractor in EXTRACTORS for rule in extractor.rules], ids=lambda rule: rule.name
)
def test_rule_finds_the_same_in_both_forms(rule: Rule[Any]) -> None:
    pattern = rule.compiled(WORDS)
    text = "\n\n".join(TEXTS) if rule.cased else "\n\n".join(TEXTS).lower()
    expected = [match.span() for match in pattern.for_all.finditer(text)]
    assert [match.span() for match in pattern.for_ascii.finditer(text)] == expected


def test_signs_are_in_no_class_and_have_no_capitals() -> None:
    classes = regex.compile(r"[\w\s\p{L}\p{M}]")
    assert [sign for sign in sorted(SIGNS) if classes.match(sign) or sign.lower() != sign or sign.upper() != sign] == []
