"""Labelled postings: one JSON object a line, ``{"text": "…", "label": {"title": […], "salary": […], …}}``.

A label holds an ``id`` and any of the fields of ``Posting.to_dict()``; only the fields that it holds are compared.
Fields with one value (title, employer, salary, …) take a list of acceptable answers, ``[]`` where the text states
none; fields with several (locations, emails, degrees, employment_types) take the list of all. ``sections`` is a list
of ``{"kind": …, "starts": "the first words of the section"}`` in order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jobparse.evaluation.compare import as_list

# Fields whose answers are objects -> the keys that each of them must have.
_OBJECTS = {
    "locations": (),
    "salary": (),
    "experience_years": (),
    "degrees": ("level", "requirement"),
    "sections": ("kind", "starts"),
}


class LabelledFileError(ValueError):
    """A line of a labelled file cannot be used; the message names the file, the line and what it lacks."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A posting's text with the answers that a careful reader wrote down."""

    id: str
    text: str
    label: Mapping[str, Any]


def read_labelled(path: Path) -> Iterator[Labelled]:
    """The labelled postings of a JSON Lines file in UTF-8.

    Raises ``LabelledFileError`` at the first bad line, and ``OSError`` when the file cannot be opened.
    """
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line.decode("utf-8"))
                text, label = row["text"], row["label"]
            except (ValueError, KeyError, TypeError) as error:
                wanted = '{"text": …, "label": {…}} in UTF-8'
                raise LabelledFileError(
                    f"{path}, line {number}: expected {wanted}, found {line[:60]!r} ({error})"
                ) from error
            if not isinstance(text, str) or not isinstance(label, dict):
                raise LabelledFileError(f"{path}, line {number}: `text` must be a string and `label` an object")
            if complaint := _complaint(label):
                raise LabelledFileError(f"{path}, line {number}: {complaint}")
            yield Labelled(str(label.get("id", number)), text, label)


def _complaint(label: Mapping[str, Any]) -> str | None:
    """What is wrong with the answers of a label, if anything."""
    for name, keys in _OBJECTS.items():
        for answer in as_list(label.get(name)):
            if not isinstance(answer, dict) or not all(key in answer for key in keys):
                with_keys = f" with {' and '.join(keys)}" if keys else ""
                return f"each answer of `{name}` must be an object{with_keys}, found {answer!r}"
    return None
