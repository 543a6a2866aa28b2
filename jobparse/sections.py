"""Section detectors: where a passage begins, and what it talks about."""

from __future__ import annotations

from dataclasses import replace

import regex

from jobparse.document import Document, Fact, Section, SectionKind, Span
from jobparse.vocab import Vocabulary

_HEADING = regex.compile(
    r"^[ ]*(?:\#{1,6}[ ]*(?P<hash>[^\n]{1,80}?)[ \#:]*"
    r"|\*\*(?P<bold>[^\n*]{1,80}?):?\*\*:?[ ]*"
    r"|(?P<plain>[A-Z][^\n]{1,60}?):?[ ]*)$",
    regex.MULTILINE,
)
_LABELLED = regex.compile(
    r"^[ ]*\**(?P<label>[A-Za-z][A-Za-z/ ]{1,40}?)\**[ ]*:[ *]*(?P<value>[^\n]{1,200}?)[ ]*$", regex.MULTILINE
)


def divide(document: Document, words: Vocabulary) -> Document:
    """The document with its sections, which cover the whole text, and the labelled lines of its body as facts."""
    starts: list[tuple[int, SectionKind, str | None]] = [(0, SectionKind.HEADER, None)]
    if document.body:
        starts.append((document.body, SectionKind.SUMMARY, None))
    for found in _HEADING.finditer(document.view, document.body):
        heading = found["hash"] or found["bold"] or found["plain"]
        kind = words.meaning("headings", heading)
        if kind:
            starts.append((found.start(), SectionKind(kind), heading))
    facts = [
        Fact(words.meaning("labels", found["label"]), found["label"], Span(*found.span("value")))
        for found in _LABELLED.finditer(document.view, document.body)
    ]
    ends = [start for start, _, _ in starts[1:]] + [len(document.text)]
    sections = tuple(
        Section(kind, heading, start, end, document.text[start:end])
        for (start, kind, heading), end in zip(starts, ends, strict=True)
        if end > start or len(starts) == 1
    )
    return replace(document, sections=sections, facts=document.facts + tuple(facts))
