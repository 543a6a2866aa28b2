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


class LabelledFileError(ValueError):
    """A line of a labelled file cannot be used; the message names the file, the line and what it lacks."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A posting's text with the answers that a careful reader wrote down."""

    id: str
    text: str
    label: Mapping[str, Any]


def read_labelled(path: Path) -> Iterator[Labelled]:
    """The labelled postings of a JSON Lines file; raises ``LabelledFileError`` at the first bad line."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                text, label = row["text"], row["label"]
            except (ValueError, KeyError, TypeError) as error:
                raise LabelledFileError(
                    f'{path}, line {number}: expected {{"text": …, "label": {{…}}}}, found {line[:60]!r} ({error})'
                ) from error
            if not isinstance(text, str) or not isinstance(label, dict):
                raise LabelledFileError(f"{path}, line {number}: `text` must be a string and `label` an object")
            yield Labelled(str(label.get("id", number)), text, label)
