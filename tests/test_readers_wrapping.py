"""Texts that are wrapped by hand are read as if they were not."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.readers.wrapping import unwrapped

WRAPPED = """\
The Harbour Trust looks for an archivist who will look after the old papers of
two hundred years of shipping. The work will be done in our reading room in San
Francisco, California, and the salary is $60,000 a year.
"""

ROOMY = """\
You keep the old papers of two hundred years of shipping
A room by the sea is yours, and so is a boat of your own
We pay $60,000 a year, and for the boat's fuel and its berth in the harbour
"""


def test_a_sentence_goes_on_in_the_next_line() -> None:
    assert unwrapped(f"Archivist\n\n{WRAPPED}").count("\n") == 3
    assert [place.city for place in jobparse.parse(WRAPPED).locations] == ["San Francisco"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing"),
        ("Baker\nLeeds\nFull-time\n", "short lines"),
        (WRAPPED.replace("\n", "\n\n"), "paragraphs of one line"),
        (WRAPPED + "x" * 101, "a line that is wider than any page"),
        (WRAPPED.replace("two", "- two").replace("Francisco", "* Francisco"), "items of a list"),
        (WRAPPED.replace("two", "Duties: two").replace("Francisco", "Place: Francisco"), "lines with labels"),
        (ROOMY, "lines with room for the next word"),
    ],
)
def test_a_line_of_its_own_stays_one(text: str, why: str) -> None:
    assert unwrapped(text) == text, why


def test_offsets_stay() -> None:
    posting = jobparse.parse(WRAPPED)
    assert posting.text == WRAPPED
    for findings in posting.evidence.values():
        assert all(WRAPPED[finding.span.start : finding.span.end] == finding.text for finding in findings)
