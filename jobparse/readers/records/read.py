"""One record to one document: its values as labelled lines, and below them its description and further passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from itertools import islice
from typing import Any

from jobparse.document import Document, SourceFormat
from jobparse.errors import Problem
from jobparse.readers.joined import document_of, joined
from jobparse.readers.keys import fact_name, label_of
from jobparse.readers.labelled import LabelledValue, with_values
from jobparse.readers.recognize import read
from jobparse.readers.records.leaves import Leaf, leaves
from jobparse.readers.records.nested import Record, one_of
from jobparse.readers.records.wording import Parts, is_flag, values_of
from jobparse.vocab import vocabulary
from jobparse.vocab.record_keys import DESCRIPTIONS, PARTS, SHAPES, Shape

MAX_VALUES = 2000
"""How many values of one record are read."""

_LONGEST_LINE = 300  # characters; what is longer is a passage of its own


def read_record(record: Any) -> Document:
    """The document of a record: the values under its keys as front matter, its description and passages below.

    Raises ``TypeError`` for what is no mapping, ``ValueError`` for several postings or for keys that nobody knows.
    """
    posting = one_of(record)
    parts = _parts(posting)
    if not any(leaves for part, leaves in parts.items() if part not in ("unknown", "nothing")):
        known = ", ".join(map(repr, list(posting)[:10])) or "none at all"
        raise ValueError(f"no key of this record is known ({known}): put the text of the posting under 'description'")
    document = with_values(values_of(parts), joined(_passages(parts)), SourceFormat.RECORD)
    if len(parts["left_out"]):
        message = f"only the first {MAX_VALUES:,} values of this record are read: give one posting at a time"
        document = replace(document, problems=(*document.problems, Problem(message, 0, document.body)))
    return document


def labelled_values(record: Record) -> list[LabelledValue]:
    """What a record says under its keys, without its description."""
    return list(values_of(_parts(record)))


def _parts(record: Record) -> Parts:
    """The values of a record by what they are; those of keys that nobody knows are ``"unknown"``."""
    keys = record.keys()
    shape = next((shape for shape in SHAPES if any(known <= keys for known in shape.known_by)), None)
    parts: Parts = defaultdict(list)
    run = leaves(record)
    for number, found in enumerate(islice(run, MAX_VALUES)):
        leaf = found._replace(number=number)
        part = _by_shape(leaf, shape) if shape else _by_words(leaf)
        if part == "unknown" and (len(leaf.text) > _LONGEST_LINE or "\n" in leaf.text):
            part = "passage"
        parts[part].append(leaf)
    parts["left_out"] = list(islice(run, 1))
    return parts


def _by_shape(leaf: Leaf, shape: Shape) -> str:
    """What the table of a shape has for the whole path, or for all below one of its keys."""
    above = (".".join((*leaf.path[:length], "*")) for length in range(len(leaf.path) - 1, 0, -1))
    return next((shape.holds[key] for key in (".".join(leaf.path), *above) if key in shape.holds), "unknown")


def _by_words(leaf: Leaf) -> str:
    """What the vocabulary takes a key to be, as it does in front matter."""
    name = fact_name(leaf.path, vocabulary("en"))
    if name is None:
        label = label_of(leaf.path[-1:]).replace(" ", "_")
        return "description" if label in DESCRIPTIONS and isinstance(leaf.value, str) else "unknown"
    part = PARTS.get(name, name)
    return "remote" if part == "mode" and is_flag(leaf.text) else part


def _passages(parts: Parts) -> Iterator[Document]:
    """The description, and below it each passage that it does not hold already, under its heading."""
    escaped = [leaf._replace(value=unescape(leaf.text)) for leaf in parts["escaped_description"]]
    descriptions = [*parts["description"], *escaped] or parts["description_again"]
    said = ""
    for leaf in descriptions:
        document = read(leaf.text)
        words = _words(document)
        if words not in said:
            yield document
            said += words
    headings = {(leaf.path[:-1], leaf.at): leaf.text for leaf in parts["heading"]}
    for leaf in parts["passage"]:
        document = read(leaf.text)
        words = _words(document)
        if words not in said:
            own = label_of(leaf.path[:1] if len(leaf.path) > 1 else leaf.path)
            yield document_of("## " + " ".join(headings.get((leaf.path[:-1], leaf.at), own.capitalize()).split()))
            yield document
    yield from (read(leaf.text) for leaf in parts["addition"])


def _words(document: Document) -> str:
    """The words of a document alone, to be looked for in those of another."""
    return " ".join(document.plain.split())
