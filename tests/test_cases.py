"""Every case of ``tests/cases``, each read in several ways.

A case file is named after a field of the contract. A case has

- ``text``: a posting or a piece of one;
- ``expect``: the field in ``Posting.to_dict()``; of an object only the keys that are named are compared;
- ``why``: what the case shows;
- ``whole = true`` when the text is a whole posting, so that nothing can stand before or behind it;
- ``known_failure``: why it is not met yet; it must then fail.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import jobparse

CASES = Path(__file__).parent / "cases"
BEFORE = "Notes from the archive\n\nThe job\n\nWe are looking for a person to join us.\n\n"
BEHIND = "\n\nThe room has a blue door and a small lamp.\n"


def load() -> list[Any]:
    params = []
    for path in sorted(CASES.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text("utf-8"))["case"]):
            marks = [pytest.mark.xfail(reason=case["known_failure"])] if "known_failure" in case else []
            params.append(pytest.param(path.stem, case, marks=marks, id=f"{path.stem}-{number}-{case['why'][:40]}"))
    return params


def agrees(expected: Any, got: Any) -> bool:
    if isinstance(expected, dict):
        return isinstance(got, dict) and all(agrees(item, got[key]) for key, item in expected.items())
    if isinstance(expected, list):
        return isinstance(got, list) and len(got) == len(expected) and all(map(agrees, expected, got))
    return bool((expected if expected != "null" else None) == got)


def evidence_is_exact(posting: jobparse.Posting, text: str) -> bool:
    return all(f.text == text[slice(*f.span)] for found in posting.evidence.values() for f in found)


@pytest.mark.parametrize(("field", "case"), load())
def test_case(field: str, case: dict[str, Any]) -> None:
    text = case["text"]
    posting = jobparse.parse(text)
    got = posting.to_dict()[field]
    assert agrees(case["expect"], got), f"{case['why']}: expected {case['expect']!r}, got {got!r}"
    assert evidence_is_exact(posting, posting.text)
    if case.get("whole"):
        return

    moved = jobparse.parse("\n\n" + text)
    assert agrees(case["expect"], moved.to_dict()[field]), "after two empty lines"
    spans = [f.span for f in posting.evidence.get(field, ())]
    assert [(f.span.start - 2, f.span.end - 2) for f in moved.evidence.get(field, ())] == spans

    inside = BEFORE + text + BEHIND
    embedded = jobparse.parse(inside)
    assert agrees(case["expect"], embedded.to_dict()[field]), "inside a longer posting"
    assert evidence_is_exact(embedded, embedded.text)
