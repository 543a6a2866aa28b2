"""Documents one below the other as one document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from jobparse.document import Document, Span, fold
from jobparse.errors import Problem
from jobparse.values.language import language_of

_NOTHING = Document("", "", "")


def joined(documents: Iterable[Document]) -> Document:
    r"""One document with the texts of all, in their order; an empty line stands between two of them.

    Every value and problem stands where it stood in its own text. Front matter counts as such at the top alone.

    >>> from jobparse.readers import read
    >>> joined([read("---\ntitle: Baker\n---"), read("We bake.")]).text
    '---\ntitle: Baker\n---\n\nWe bake.'
    """
    whole = reduce(_below, (document for document in documents if document.text), _NOTHING)
    return replace(whole, language=language_of(whole.view[whole.body :]))


def _below(above: Document, document: Document) -> Document:
    if not above.text:
        return document
    gap = "\n" if above.text.endswith("\n") else "\n\n"
    moved = len(above.text) + len(gap)
    is_head = above.body == len(above.text)
    return replace(
        above,
        text=above.text + gap + document.text,
        plain=above.plain + gap + document.plain,
        view=above.view + gap + document.view,
        body=moved + document.body if is_head else above.body,
        end=None if document.end is None else moved + document.end,
        facts=(
            *above.facts,
            *(replace(f, span=Span(f.span.start + moved, f.span.end + moved)) for f in document.facts),
        ),
        problems=(*above.problems, *(Problem(p.message, p.start + moved, p.end + moved) for p in document.problems)),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def document_of(text: str) -> Document:
    """A document of plain text, as it stands."""
    return Document(text, fold(text), text)
