"""Documents put together, one below the other, and cut into pieces."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from jobparse.document import Document, Span
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
        facts=(*above.facts, *(replace(fact, span=_moved(fact.span, moved)) for fact in document.facts)),
        problems=(*above.problems, *(Problem(p.message, p.start + moved, p.end + moved) for p in document.problems)),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def excerpt(document: Document, span: Span) -> Document:
    r"""A stretch of a document as a document of its own, which says where it stood.

    >>> from jobparse.readers import read
    >>> piece = excerpt(read("Wanted:\nBaker"), Span(8, 13))
    >>> piece.text, piece.offset
    ('Baker', 8)
    """
    start, end = span
    view = document.view[start:end]
    return Document(
        document.text[start:end],
        view,
        document.plain[start:end],
        language_of(view) or document.language,
        facts=tuple(
            replace(fact, span=_moved(fact.span, -start))
            for fact in document.facts
            if start <= fact.span.start and fact.span.end <= end
        ),
        problems=tuple(
            Problem(problem.message, problem.start - start, problem.end - start)
            for problem in document.problems
            if start <= problem.start < end
        ),
        source_format=document.source_format,
        offset=document.offset + start,
    )
