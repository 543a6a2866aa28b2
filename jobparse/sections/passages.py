"""Cuts a text into passages, the smallest pieces that a section is made of: a heading, a sentence, a few list items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import regex

from jobparse.sections.headings import (
    RULE_LINE,
    Heading,
    heading_before_text,
    heading_of_line,
)
from jobparse.vocab import Vocabulary


class Gap(StrEnum):
    """What stands between a passage and the one before it."""

    START = "start"
    PARAGRAPH = "paragraph"
    LINE = "line"
    ITEM = "item"
    SENTENCE = "sentence"
    GLUED = "glued"


class Form(StrEnum):
    """How a passage is written."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"


@dataclass(slots=True)
class Passage:
    """A piece of the text; passages follow one another without a gap.

    ``heading`` is the heading that the passage is (``Form.HEADING``) or that it opens with.
    """

    start: int
    end: int
    gap: Gap
    form: Form
    heading: Heading | None = None


_LINE = regex.compile(r"[^\n]+")
_ITEM = regex.compile(r"\s*(?:[*+\-\u2022\u25cf\u25aa\u25ba\u25cb\u25e6\u2023\u00b7\uf0b7>]|\(?[0-9a-z]{1,2}[.)])\s+\S")
# Where a sentence may end inside a line: after its mark and a blank, or at a line break that was lost.
_SENTENCE_END = regex.compile(
    r"(?<=[.!?:;)][)\"']?)\s++(?=[\"'(\[*\u2022]?[A-Z])"
    r"|(?<![^\S\n])\s++(?=[\u2022\u25cf\u25aa\u00b7*]\s)"
    r"|(?<=[a-z0-9)][.!?:;])(?=[A-Z][a-z])"
    r"|(?<=[a-z]{3}|[a-z]\))(?=[A-Z][a-z]++[ :,'])"
)
_WRAPPED = 60  # a line at least this long that does not end a sentence goes on in the next one
_SHORTEST = 30
_OPENING = 120  # where a heading may stand in a sentence
_ITEMS_TOGETHER = 200


def passages(view: str, start: int, words: Vocabulary) -> list[Passage]:
    """The passages of ``view`` from ``start`` to its end, in order and without a gap between them."""
    found: list[Passage] = []
    for piece in _pieces(view, start, words):
        before = found[-1] if found else None
        if before is not None and _goes_on(before, piece):
            before.end = piece.end
        else:
            found.append(piece)
    if found:
        found[0].start, found[0].gap = start, Gap.START
        for piece, after in pairwise(found):
            piece.end = after.start
        found[-1].end = len(view)
    return found


def _goes_on(before: Passage, piece: Passage) -> bool:
    """Whether a piece is too slight to be a passage of its own."""
    if piece.heading or before.form is Form.HEADING or piece.form is not before.form:
        return False
    length = before.end - before.start
    if piece.form is Form.ITEM:
        return length < _ITEMS_TOGETHER
    return piece.gap in (Gap.SENTENCE, Gap.GLUED) and (length < _SHORTEST or piece.end - piece.start < _SHORTEST)


def _pieces(view: str, start: int, words: Vocabulary) -> Iterator[Passage]:
    """Headings, list items and sentences, however short."""
    last_end = start
    wrapped = False
    lines = list(_LINE.finditer(view, start))
    for number, found in enumerate(lines):
        line, at = found[0], found.start()
        if line.isspace() or RULE_LINE.fullmatch(line):
            wrapped = False
            continue
        blank_line = view.count("\n", last_end, at) > 1
        last_end = found.end()
        gap = Gap.PARAGRAPH if blank_line else Gap.LINE
        under = lines[number + 1] if number + 1 < len(lines) else None
        underlined = under is not None and under.start() == found.end() + 1 and bool(RULE_LINE.fullmatch(under[0]))
        heading = None if wrapped and not blank_line else heading_of_line(line, at, words, underlined=underlined)
        if heading:
            wrapped = False
            yield Passage(at, found.end(), gap, Form.HEADING, heading)
            continue
        item = bool(_ITEM.match(line))
        if item:
            gap = gap if blank_line else Gap.ITEM
        goes_on = wrapped and not blank_line and not item
        wrapped = len(line) >= _WRAPPED and not line.rstrip().endswith((".", "!", "?", ":", ";"))
        gap = Gap.SENTENCE if goes_on else gap
        yield from _sentences(view, Passage(at, found.end(), gap, Form.ITEM if item else Form.TEXT), words)


def _sentences(view: str, line: Passage, words: Vocabulary) -> Iterator[Passage]:
    """One line cut into its sentences; each may open with a heading."""
    cuts = [(line.start, line.gap)]
    cuts += [
        (cut.end(), Gap.SENTENCE if cut.end() > cut.start() else Gap.GLUED)
        for cut in _SENTENCE_END.finditer(view, line.start, line.end)
        if cut.end() > line.start
    ]
    ends = [start for start, _ in cuts[1:]] + [line.end]
    for (start, gap), end in zip(cuts, ends, strict=True):
        form = line.form if start == line.start else Form.TEXT
        opening = view[start : min(end, start + _OPENING)]
        yield Passage(start, end, gap, form, heading_before_text(opening, start, words))
