"""Values that come with their names, written above a text as the labelled lines that a person would write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import unescape

from jobparse.document import Document, Fact, SourceFormat, Span, fold
from jobparse.errors import Problem
from jobparse.readers.markup import without_markup
from jobparse.vocab import vocabulary

_MARK = "---\n"


@dataclass(frozen=True, slots=True)
class LabelledValue:
    """A value that somebody else's data gives under a name.

    ``label`` is the name of a fact (``"title"``, ``"valid_through"``), under which the rules of its field trust
    what they read, or any other key, which is shown and trusted by nobody. ``text`` says the value in words.
    """

    label: str
    text: str


def with_values(values: Iterable[LabelledValue], document: Document, source_format: SourceFormat) -> Document:
    r"""The document with the values as front matter above it.

    The text is a new one, and spans point into it. A value takes one line, whatever was in it; one without words is
    left out. Without values the text stays as it is.

    >>> from jobparse.readers import read
    >>> given = [LabelledValue("title", "Night\nBaker"), LabelledValue("colour", "blue")]
    >>> document = with_values(given, read("We bake."), SourceFormat.RECORD)
    >>> document.text
    '---\ntitle: Night Baker\ncolour: blue\n---\n\nWe bake.'
    >>> [(fact.name, document.text[slice(*fact.span)]) for fact in document.facts]
    [('title', 'Night Baker'), (None, 'blue')]
    """
    names = vocabulary(document.language or "en").labels
    facts: list[Fact] = []
    lines: list[str] = []
    end = len(_MARK)
    for value in values:
        label, text = _on_one_line(value.label), _on_one_line(value.text)
        if label and text:
            start = end + len(label) + len(": ")
            facts.append(Fact(label if label in names else None, label, Span(start, start + len(text))))
            lines.append(f"{label}: {text}\n")
            end = start + len(text) + 1
    if not facts:
        return replace(document, source_format=source_format)
    head = "".join((_MARK, *lines, _MARK, "\n"))
    plain = without_markup(head)
    moved = len(head)
    return replace(
        document,
        text=head + document.text,
        plain=plain + document.plain,
        view=fold(plain) + document.view,
        body=moved + document.body,
        facts=(*facts, *(replace(fact, span=_moved(fact.span, moved)) for fact in document.facts)),
        problems=tuple(Problem(p.message, p.start + moved, p.end + moved) for p in document.problems),
        source_format=source_format,
    )


def _on_one_line(text: str) -> str:
    return " ".join(unescape(text).split())


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
