"""Years of experience: which spans of time are some, how many, and whether others count before them."""

from __future__ import annotations

import pytest

from jobparse.values.experience import read_experience
from jobparse.values.numbers import read_number
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


def years(text: str) -> list[str]:
    found = (mention.years for mention in read_experience(text, WORDS))
    return [f"{year.min}-{year.max}" if year.max else f"{year.min}" for year in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5+ years of experience", ["5"]),
        ("3-5yrs experience", ["3-5"]),
        ("three to five years' experience", ["3-5"]),
        ("1-2+ years of experience", ["1-2"]),
        ("three (3+) years of experience", ["3"]),
        ("one or more years of experience", ["1"]),
        ("one-year supervisory experience", ["1"]),
        ("half a year of experience", ["0.5"]),
        ("3 to 2 years of experience", ["3"]),
        ("3 to 3 years of experience", ["3"]),
        # Months are parts of a year.
        ("6 months of experience", ["0.5"]),
        ("7 months of experience", ["0.58"]),
        ("24 months of experience", ["2"]),
        ("120 months of experience", ["10"]),
        ("6-18 months of experience", ["0.5-1.5"]),
        ("18 months to 3 years of experience", ["1.5-3"]),
        # More years are the age of a firm.
        ("18 years of experience", ["18"]),
        ("19 years of experience", []),
        # The word may stand before the years, or in the heading above.
        ("experience of at least 2 years", ["2"]),
        ("experience in baking and selling all kinds of bread for 2 years", []),
        ("Experience\n5 years in bread", ["5"]),
        ("Experience\n- 5 years in bread, 3 years in cakes", ["5"]),
        ("Experience in baking is asked for\n- Bread and cakes, 5 years", []),
        ("2 years of experience, 3 years of management experience", ["2", "3"]),
        # Without the word the years must be asked for, or be a least number.
        ("5 years", []),
        ("5+ years in baking", ["5"]),
        ("3 or more years in baking", ["3"]),
        ("5 years+ in baking", ["5"]),
        ("for 5+ years", []),
        ("2 years (required)", ["2"]),
        ("- 2-3 years in baking", ["2-3"]),
        ("You have 2-3 years in baking", ["2-3"]),
        ("You have 2 years in baking", []),
        ("We bake 2-3 years in a row", []),
        # Time that is something else.
        ("in the past 5 years of experience", []),
        ("the last 5+ years", []),
        ("5+ years ago", []),
        ("In the last 5 years we asked for 2 years of experience", ["2"]),
        ("18 years of age", []),
        ("a 3-year contract", []),
        # A label before the figures.
        ("Years of experience: 3-5", ["3-5"]),
        ("Years of experience: 5-3", ["5"]),
        ("Years of experience: 3-3", ["3"]),
        ("Years of baking experience: 4+", ["4"]),
        ("Experience (years): 3", ["3"]),
        ("Years of experience: 18", ["18"]),
        ("Years of experience: 19", []),
        ("Years of experience: 0", []),
        ("Years of experience: 1", ["1"]),
        ("Years of experience: 3 years", ["3"]),
    ],
)
def test_years(text: str, expected: list[str]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize(
    ("text", "demand", "named"),
    [
        ("5 years of experience", None, True),
        ("5 years of experience required", "required", True),
        ("5 years - baking experience preferred", "preferred", True),
        ("ideally 5 years of experience", "preferred", True),
        ("ideally 5+ years", "preferred", False),
        ("Preferred:\n5 years of experience", "preferred", True),
        ("Preferred:\n5 years of experience required", "required", True),
        ("Required years of experience: 2", "required", True),
        ("Preferred, as our baker says to all who come here. Years of experience: 2", None, True),
    ],
)
def test_what_is_asked(text: str, demand: str | None, *, named: bool) -> None:
    [found] = read_experience(text, WORDS)
    assert (found.demand, found.named, found.yields) == (demand, named, False)


@pytest.mark.parametrize(
    ("text", "yields"),
    [
        # "Or" leads to years that stand in for others, ...
        ("2 years of experience or 5 years of experience", [False, True]),
        ("2 years of experience, or\n5 years of experience", [False, True]),
        ("PhD and 2 years of experience, or MA and 5 years of experience", [False, True]),
        # ... but those with a first degree are what most people need.
        ("PhD and 2 years of experience, or a BA in Botany and 5 years of experience", [False, False]),
        ("PhD and 2 years of experience, BA in Botany or 5 years of experience", [False, True]),
        ("2 years of experience and 5 years of experience", [False, False]),
        ("BA in Botany or 5 years of experience", [False]),
        ("The ideal candidate has 5 years of experience", [True]),
        ("The ideal candidate has the required 5 years of experience", [False]),
    ],
)
def test_years_that_yield_to_others(text: str, yields: list[bool]) -> None:
    assert [found.yields for found in read_experience(text, WORDS)] == yields


def test_where_years_stand() -> None:
    text = "We bake. 2+ years of experience. Years of experience: 3-5\nRye"
    found = read_experience(text, WORDS)
    assert sorted(text[mention.start : mention.end] for mention in found) == ["2+ years", "3-5"]


def test_a_number_too_large_for_words_is_none() -> None:
    assert read_number("many", WORDS) is None
    assert read_number("FIVE", WORDS) == 5
