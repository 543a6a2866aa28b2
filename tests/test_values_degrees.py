from __future__ import annotations

import pytest

from jobparse.values.degrees import read_degrees
from jobparse.values.experience import read_experience
from jobparse.values.numbers import read_number
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


def levels(text: str) -> list[tuple[str, str | None]]:
    return [(found.level.value, found.requirement and found.requirement.value) for found in read_degrees(text, WORDS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bachelor's degree", [("bachelor", None)]),
        ("BA/BS", [("bachelor", None), ("bachelor", None)]),
        ("ALA-accredited MLS or MLIS", [("master", None), ("master", None)]),
        ("High school diploma or GED required", [("high_school", "required")] * 2),
        ("BSc; PhD desirable", [("bachelor", None), ("doctorate", "preferred")]),
        ("Pharm.D. required", [("professional", "required")]),
        ("an advanced degree is a plus", [("master", "preferred")]),
        ("a degree, preferably in Geology, is required", [("bachelor", "required")]),
        ("Skills (required and preferred):\n- MBA", [("master", None)]),
        ("some degree of autonomy", []),
        ("master data, MS SQL and the BA team", []),
    ],
)
def test_degrees(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert levels(text) == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("5+ years of experience", "5", None),
        ("three to five years' experience", "3", "5"),
        ("one-year supervisory experience", "1", None),
        ("6 months of experience", "0.5", None),
    ],
)
def test_experience(text: str, low: str, high: str | None) -> None:
    [found] = read_experience(text, WORDS)
    assert (str(found.years.min), found.years.max and str(found.years.max)) == (low, high)


def test_a_number_too_large_for_words_is_none() -> None:
    assert read_number("many", WORDS) is None
