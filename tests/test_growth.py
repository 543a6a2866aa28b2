"""What a character of a text costs does not grow with the text, whether there is much to find in it or nothing."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest

from jobparse import parse

CASES = Path(__file__).parent / "cases"
SMALL, LARGE = 20_000, 160_000
# A cost that is flat takes eight times as long, one that grows with the square sixty-four times.
MOST = 24


def postings() -> str:
    """The texts of all cases, one after the other."""
    return "\n\n".join(
        case["text"] for path in sorted(CASES.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]
    )


def seconds(text: str) -> float:
    begin = time.process_time()
    parse(text)
    return time.process_time() - begin


@pytest.mark.parametrize(
    "unit",
    [postings(), "zyx wvu tsr\n", "bread and cake ", "Ab ", "$1,000 - "],
    ids=["postings", "nothing", "one line", "names", "pay"],
)
def test_cost_of_a_character_is_flat(unit: str) -> None:
    small, large = ((unit * (size // len(unit) + 1))[:size] for size in (SMALL, LARGE))
    parse(small)
    limit = MOST * min(seconds(small), seconds(small))
    assert seconds(large) < limit or seconds(large) < limit  # another process may have disturbed the first
