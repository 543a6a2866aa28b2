"""One record to one document: its values as labelled lines, and below them its description and further passages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from typing import Any

from jobparse.document import Document, SourceFormat
from jobparse.errors import Problem
from jobparse.readers.joined import joined
from jobparse.readers.keys import label_of
from jobparse.readers.labelled import with_values
from jobparse.readers.prose import read_prose
from jobparse.readers.recognize import read
from jobparse.readers.records.nested import is_posting, one_of
from jobparse.readers.records.parts import MAX_VALUES, Parts, has_known_key, parts_of, shape_of
from jobparse.readers.records.wording import values_of
from jobparse.vocab.record_keys import SCHEMA_ORG

_BLOCKS = re.compile(r"</(?:p|li|ul|ol|div|h[1-6]|table)>|<br ?/?>", re.IGNORECASE)


def read_record(record: Any) -> Document:
    """The document of a record: the values under its keys as front matter, its description and passages below.

    Raises ``TypeError`` for what is no mapping, ``ValueError`` for several postings or for keys that nobody knows.
    """
    posting = one_of(record)
    parts = parts_of(posting)
    said = any(leaves for part, leaves in parts.items() if part not in ("unknown", "nothing"))
    if not said and not has_known_key(posting):
        known = ", ".join(map(repr, list(posting)[:10])) or "none at all"
        raise ValueError(f"no key of this record is known ({known}): put the text of the posting under 'description'")
    document = with_values(values_of(parts), joined(_passages(parts)), SourceFormat.RECORD)
    if len(parts["left_out"]):
        message = f"only the first {MAX_VALUES:,} values of this record are read: give one posting at a time"
        document = replace(document, problems=(*document.problems, Problem(message, 0, document.body)))
    return document


def read_json(text: str) -> Document | None:
    """The document of a text that is the JSON of one record of a known shape, and nothing else; else ``None``."""
    if not (text.lstrip().startswith("{") and text.rstrip().endswith("}")):
        return None
    try:
        record = json.loads(text)
        known = is_posting(record) if shape_of(record) in (SCHEMA_ORG, None) else True
        return read_record(record) if known else None
    except (ValueError, RecursionError):  # no JSON, or several postings
        return None


def _passages(parts: Parts) -> Iterator[Document]:
    """The description, and below it each passage that it does not hold already, under its heading."""
    escaped = [leaf._replace(value=unescape(leaf.text)) for leaf in parts["escaped_description"]]
    descriptions = [*parts["description"], *escaped] or parts["description_again"]
    said = ""
    for leaf in descriptions:
        document = _read(leaf.text)
        words = _words(document)
        if words not in said:
            yield document
            said += words
    headings = {(leaf.path[:-1], leaf.at): leaf.text for leaf in parts["heading"]}
    for leaf in parts["passage"]:
        document = _read(leaf.text)
        words = _words(document)
        if words not in said:
            own = label_of(leaf.path[:1] if len(leaf.path) > 1 else leaf.path)
            yield read_prose("## " + " ".join(headings.get((leaf.path[:-1], leaf.at), own.capitalize()).split()))
            yield document
    yield from (_read(leaf.text) for leaf in parts["addition"])


def _read(text: str) -> Document:
    """The document of a description: boards give pieces of pages, which need not begin with a tag."""
    return read(text, SourceFormat.HTML if _BLOCKS.search(text) else None)


def _words(document: Document) -> str:
    """The words of a document alone, to be looked for in those of another."""
    return " ".join(document.plain.split())
