"""Writes anew what is read in each example and fixture, into tests/golden: python -m tools.write_golden

A file is what ``Posting.to_dict()`` gives, one value, finding and section a line, so that a diff shows what a change
of the code does to postings. Only confidence is left out: it is measured anew now and then, which changes a figure of
every finding and nothing else; ``docs/accuracy.md`` shows that. Where a measurement changes what is chosen, the order
of the evidence shows it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jobparse

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
FOLDERS = ("examples", "tests/fixtures", "tests/digests", "tests/digests/one", "tests/records")
_TEXTS = (".md", ".txt", ".html", ".eml")


def sources() -> dict[Path, Path]:
    """The golden file of each text and record that there is, and where the text or record stands."""
    return {
        GOLDEN / path.parent.name / f"{path.stem}.json": path
        for folder in FOLDERS
        for path in sorted((ROOT / folder).iterdir())
        if path.suffix in _TEXTS or _is_record(path)
    }


def _is_record(path: Path) -> bool:
    """Whether a JSON file is itself something to read, and no answer to a text."""
    return path.suffix == ".json" and path.parent.name in ("records", "examples")


def read(source: Path) -> list[dict[str, Any]]:
    """Every posting of a text or record, as plain values without confidence."""
    given = source.read_bytes().decode("utf-8")
    if source.suffix == ".json":
        case = json.loads(given)
        postings = [jobparse.parse_record(case.get("record", case))]
    else:
        postings = jobparse.parse_all(given)
    plain = [posting.to_dict() for posting in postings]
    for finding in (finding for posting in plain for found in posting["evidence"].values() for finding in found):
        finding.pop("confidence", None)  # is not there where none was measured
    return plain


def laid_out(value: Any, indent: str = "") -> str:
    """JSON in which whatever holds objects in lists has a line for each of its parts, and all else is one line.

    >>> print(laid_out({"title": "Baker", "salaries": [{"min": 1}, {"min": 2}]}))
    {
     "title": "Baker",
     "salaries": [
      {"min": 1},
      {"min": 2}
     ]
    }
    """
    if not _spreads(value):
        return json.dumps(value, ensure_ascii=False)
    inner = indent + " "
    if isinstance(value, list):
        parts: Iterator[str] = (laid_out(item, inner) for item in value)
        opening, closing = "[]"
    else:
        parts = (f"{json.dumps(key)}: {laid_out(item, inner)}" for key, item in value.items())
        opening, closing = "{}"
    return f"{opening}\n{inner}" + f",\n{inner}".join(parts) + f"\n{indent}{closing}"


def _spreads(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_spreads, value.values()))
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def golden(source: Path) -> str:
    """What the golden file of a text or record has to hold."""
    return laid_out(read(source)) + "\n"


if __name__ == "__main__":
    current = {path: golden(source) for path, source in sources().items()}
    for path in set(GOLDEN.rglob("*.json")) - current.keys():
        path.unlink()
    for path, text in current.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
