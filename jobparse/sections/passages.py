"""Cuts a text into passages, the smallest pieces that a section is made of: a heading, a sentence, a few list items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

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
    WRAPPED = "wrapped"


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


_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"\s*(?:[*+\-\u2022\u25cf\u25aa\u25ba\u25cb\u25e6\u2023\u00b7\uf0b7>]|\(?[0-9a-z]{1,2}[.)])\s+\S")
# Where a line may be cut. All alternatives share one set of first characters, which is what makes the search fast.
_SEAM = re.compile(
    r"[.!?:;)A-Z\u2022\u25cf\u25aa\u00b7*](?:"
    r"(?<=[.!?:;)])[)\"']?\s+(?=[\"'(\[*\u2022]?[A-Z])"  # a sentence ends: "at dawn. You will"
    r"|(?<=[a-z0-9)][.!?:;])(?=[A-Z][a-z])"  # and its blank was lost: "at dawn.You will"
    r"|(?P<before>(?:(?<=[a-z]{3}[A-Z])|(?<=\w\)[A-Z])|(?<=[A-Z]{3}))[a-z]+[ :,'/]"  # the line break: "doughSkills:"
    r"|(?<=\s[*\u2022\u25cf\u25aa\u00b7])\s))"  # an item begins inside the line
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
    if piece.heading or before.form is Form.HEADING:
        return False
    if piece.gap is Gap.WRAPPED:
        return True
    if piece.form is not before.form:
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
            continue
        blank_line = view.count("\n", last_end, at) > 1
        last_end = found.end()
        gap = Gap.PARAGRAPH if blank_line else Gap.LINE
        under = lines[number + 1] if number + 1 < len(lines) else None
        underlined = under is not None and under.start() == found.end() + 1 and bool(RULE_LINE.fullmatch(under[0]))
        heading = heading_of_line(line, at, words, underlined=underlined)
        if heading and (blank_line or not wrapped or heading.kind):
            wrapped = False
            yield Passage(at, found.end(), gap, Form.HEADING, heading)
            continue
        item = bool(_ITEM.match(line))
        if item:
            gap = gap if blank_line else Gap.ITEM
        goes_on = wrapped and not blank_line and not item
        wrapped = len(line) >= _WRAPPED and not line.rstrip().endswith((".", "!", "?", ":", ";"))
        gap = Gap.WRAPPED if goes_on else gap
        yield from _sentences(view, Passage(at, found.end(), gap, Form.ITEM if item else Form.TEXT), words)


def _sentences(view: str, line: Passage, words: Vocabulary) -> Iterator[Passage]:
    """One line cut into its sentences; each may open with a heading."""
    cuts = [(line.start, line.gap)]
    for seam in _SEAM.finditer(view, line.start, line.end):
        at = seam.end() if seam["before"] is None else seam.start()
        if at > line.start:  # the mark of an item may stand there
            cuts.append((at, Gap.SENTENCE if view[at - 1].isspace() else Gap.GLUED))
    ends = [start for start, _ in cuts[1:]] + [line.end]
    for (start, gap), end in zip(cuts, ends, strict=True):
        opening = view[start : min(end, start + _OPENING)]
        yield Passage(start, end, gap, line.form, heading_before_text(opening, start, words))
