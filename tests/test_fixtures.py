"""Whole postings of every layout: each example, and each text of ``tests/fixtures``, with the answer beside it.

The answer ``tests/fixtures/NAME.json`` names fields of ``Posting.to_dict()``; of an object only the keys that are
named are compared. A posting without an answer fails.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse import SourceFormat
from tests.test_cases import agrees, evidence_is_exact

FIXTURES = Path(__file__).parent / "fixtures"
EXAMPLES = Path(__file__).parent.parent / "examples"
POSTINGS = sorted(
    path
    for folder in (FIXTURES, EXAMPLES)
    for path in folder.iterdir()
    if path.suffix in (".md", ".txt", ".html", ".eml")
)


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("path", POSTINGS, ids=lambda path: path.name)
def test_posting(path: Path) -> None:
    expected: dict[str, Any] = json.loads((FIXTURES / f"{path.stem}.json").read_text("utf-8"))
    text = read(path)
    posting = jobparse.parse(text)
    got = posting.to_dict()
    wrong = {name: got[name] for name, value in expected.items() if not agrees(value, got[name])}
    assert not wrong, f"expected { {name: expected[name] for name in wrong} }"
    assert evidence_is_exact(posting, posting.text)
    if posting.source_format in (SourceFormat.TEXT, SourceFormat.FRONT_MATTER):
        assert posting.text == text


def test_every_answer_has_its_posting() -> None:
    assert {path.stem for path in FIXTURES.glob("*.json")} == {path.stem for path in POSTINGS}


@pytest.mark.parametrize("path", POSTINGS, ids=lambda path: path.name)
@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_change_nothing(path: Path, line_end: str) -> None:
    text = read(path)
    posting, moved = jobparse.parse(text), jobparse.parse(text.replace("\n", line_end))
    for name in (
        "title",
        "employer",
        "emails",
        "contact_email",
        "apply_url",
        "date_posted",
        "valid_through",
        "language",
    ):
        assert getattr(moved, name) == getattr(posting, name), name
    assert [s.kind for s in moved.sections] == [s.kind for s in posting.sections]
