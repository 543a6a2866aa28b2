"""Nothing that is read in an example or fixture changes unseen: the whole output stands in ``tests/golden``.

``tests/fixtures`` says which answers are right; this says what the answers are. A change that is meant is written with
``python -m tools.write_golden`` and reviewed in the diff.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tools.write_golden import GOLDEN, golden, laid_out, sources

ANEW = "if this is meant: python -m tools.write_golden"
SOURCES = sources()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_output_is_the_golden_one(path: Path) -> None:
    assert path.is_file(), ANEW
    before, now = path.read_bytes().decode("utf-8"), golden(SOURCES[path])
    if now != before:
        pytest.fail("\n".join([*changes(json.loads(before), json.loads(now)), ANEW]), pytrace=False)


def changes(before: list[dict[str, Any]], now: list[dict[str, Any]]) -> Iterator[str]:
    """Each field that has changed, with the lines that went and came; evidence field by field."""
    if len(before) != len(now):
        yield f"{len(before)} postings have become {len(now)}"
    for number, (old, new) in enumerate(zip(before, now, strict=False), 1):
        for name, was, is_now in (*_fields(old, new), *_fields(old["evidence"], new["evidence"], "evidence of ")):
            yield f"{name} of posting {number}:"
            yield from (f"  {line}" for line in difflib.ndiff(was, is_now) if line[0] in "+-")


def _fields(old: dict[str, Any], new: dict[str, Any], of: str = "") -> Iterator[tuple[str, list[str], list[str]]]:
    """The name of each field that differs, and its lines on either side."""
    for name in dict.fromkeys([*old, *new]):
        was, is_now = ([line.rstrip(",") for line in laid_out(side.get(name)).split("\n")] for side in (old, new))
        if name != "evidence" and was != is_now:
            yield of + name, was, is_now


def test_every_golden_file_has_its_text() -> None:
    assert set(GOLDEN.rglob("*.json")) == {*SOURCES}, ANEW


def test_what_changed_is_told_field_by_field() -> None:
    one, two = ({"value": title, "rule": "title.headline"} for title in ("Baker", "Cook"))
    old = {"title": "Baker", "salaries": [{"min": 1}], "evidence": {"title": [one]}}
    new = {"title": "Cook", "salaries": [{"min": 1}, {"min": 2}], "evidence": {"title": [two, one]}}
    assert list(changes([old], [new, new])) == [
        "1 postings have become 2",
        "title of posting 1:",
        '  - "Baker"',
        '  + "Cook"',
        "salaries of posting 1:",
        '  +  {"min": 2}',
        "evidence of title of posting 1:",
        '  +  {"value": "Cook", "rule": "title.headline"}',
    ]
