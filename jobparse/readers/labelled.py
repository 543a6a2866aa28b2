"""Values that come with their names, written above a text as the labelled lines that a person would write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from html import unescape
from typing import NamedTuple

from jobparse.document import Document, Fact, SourceFormat, Span, fold
from jobparse.readers.joined import joined
from jobparse.readers.markup import without_markup

_MARK = "---\n"


class LabelledValue(NamedTuple):
    """A value that somebody else's data gives under a name.

    ``name`` is that of a fact (``"title"``, ``"valid_through"``), under which the rules of its field trust what they
    read; with ``None`` the value is shown, and no more trusted than any line. ``text`` says the value in words.
    ``label`` is what the line is headed by, the name where it is empty.
    """

    name: str | None
    text: str
    label: str = ""


def with_values(values: Iterable[LabelledValue], document: Document, source_format: SourceFormat) -> Document:
    r"""The document with the values as front matter above it.

    The text is a new one, and spans point into it. A value takes one line, whatever was in it; one without words is
    left out. Without values the text stays as it is.

    >>> from jobparse.readers import read
    >>> given = [LabelledValue("title", "Night\nBaker"), LabelledValue(None, "blue", "colour")]
    >>> document = with_values(given, read("We bake."), SourceFormat.RECORD)
    >>> document.text
    '---\ntitle: Night Baker\ncolour: blue\n---\n\nWe bake.'
    >>> [(fact.name, document.text[slice(*fact.span)]) for fact in document.facts]
    [('title', 'Night Baker'), (None, 'blue')]
    """
    return replace(joined((_head(values), document)), source_format=source_format)


def _head(values: Iterable[LabelledValue]) -> Document:
    """The values as a document of front matter; an empty one without values."""
    facts: list[Fact] = []
    lines: list[str] = []
    end = len(_MARK)
    for value in values:
        label, text = _on_one_line(value.label or value.name or ""), _on_one_line(value.text)
        if label and text:
            start = end + len(label) + len(": ")
            facts.append(Fact(value.name, label, Span(start, start + len(text))))
            lines.append(f"{label}: {text}\n")
            end = start + len(text) + 1
    head = "".join((_MARK, *lines, _MARK)) if lines else ""
    plain = without_markup(head)
    return Document(head, fold(plain), plain, body=len(head), facts=tuple(facts))


def _on_one_line(text: str) -> str:
    return " ".join(unescape(text).split())
