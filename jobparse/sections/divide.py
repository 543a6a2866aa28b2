"""The one entry point: a document becomes a document with sections and labelled lines."""

from __future__ import annotations

from dataclasses import replace

from jobparse.document import Document, Section, SectionKind
from jobparse.sections.labels import labelled_lines
from jobparse.sections.passages import passages
from jobparse.sections.scorer import likeliest
from jobparse.vocab import Vocabulary


def divide(document: Document, words: Vocabulary) -> Document:
    """The document with its sections, which cover the whole text, and the labelled lines of its body as facts."""
    found = passages(document.view, document.body, words)
    kinds = likeliest(document.lower, found, words, front_matter=document.body > 0)
    starts: list[tuple[int, SectionKind, str | None]] = []
    if document.body or not found:
        starts.append((0, SectionKind.HEADER, None))
    for passage, kind in zip(found, kinds, strict=True):
        if not starts or starts[-1][1] is not kind:
            heading = passage.heading
            starts.append((passage.start, kind, document.text[slice(*heading.span)] if heading else None))
    if document.end is not None:
        starts.append((document.end, SectionKind.OTHER, None))
    ends = [start for start, _, _ in starts[1:]] + [len(document.text)]
    sections = tuple(
        Section(kind, heading, start, end, document.text[start:end])
        for (start, kind, heading), end in zip(starts, ends, strict=True)
    )
    return replace(document, sections=sections, facts=document.facts + tuple(labelled_lines(document, words)))
