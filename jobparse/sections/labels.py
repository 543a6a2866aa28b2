"""Labelled lines: ``Salary: $18 an hour``, two cells of a table, and a label alone above its short value."""

from __future__ import annotations

import re

from jobparse.document import Document, Fact, Span
from jobparse.vocab import Vocabulary

_MARKS = r"[ #*_>+~|\u2022\u25cf\u25aa\u25ba\u00b7-]{0,12}+(?:</?[a-z][a-z0-9]{0,9}>){0,3}+"
_LABEL = r"(?P<label>[^\W\d_](?:[^\W_]|['/.&() -]){1,44}?)"
_LABELLED = re.compile(
    rf"^{_MARKS}{_LABEL}(?:[ *_]|</[a-z]{{1,6}}>){{0,8}}:(?!//)(?:[ *_]|</?[a-z]{{1,6}}>){{0,40}}+(?P<value>[^\n]*+)",
    re.MULTILINE,
)
_ALONE = re.compile(rf"^{_MARKS}{_LABEL}(?:[ #*_:]|</[a-z0-9]{{1,6}}>){{0,40}}$", re.MULTILINE)
_CELLS = re.compile(rf"^{_MARKS}{_LABEL}[ *]*(?:\t|\|)[ \t*]*(?P<value>[^\n\t|]++)[ \t|]*$", re.MULTILINE)
_BELOW = re.compile(r"(?:[ ]*\n){1,4}[ ]*(?:\*\*|[-*\u2022] )?(?P<value>[^\s#*][^\n]{1,120})$", re.MULTILINE)
_LINE = re.compile(r"[^\n]+")
_LABEL_ENDS = 80  # a label and the marks around it are shorter than that
_MAX_VALUE = 300
_MAX_UNKNOWN_VALUE = 120
_MAX_UNKNOWN_WORDS = 3
_SENTENCE_END = re.compile(r"[.!?] [A-Z]")


def labelled_lines(document: Document, words: Vocabulary) -> list[Fact]:
    """The labelled values of the body, in order of place; a label that the vocabulary does not know has no name."""
    view = document.view
    facts: list[Fact] = []
    below: Fact | None = None  # what would be the value of the label that stood alone above
    for line in _LINE.finditer(view, document.body):
        start, end = line.span()
        labelled = view.find(":", start, min(end, start + _LABEL_ENDS)) >= 0 and _LABELLED.match(view, start, end)
        if below and start <= below.span.start < end:
            if not labelled:
                facts.append(below)
            below = None
        fact = _on_line(labelled, words) if labelled else _in_cells(document.text, start, end, words)
        if fact:
            facts.append(fact)
        elif end - start <= _LABEL_ENDS:
            below = _below(view, start, end, words) or below
    return facts


def _in_cells(text: str, start: int, end: int, words: Vocabulary) -> Fact | None:
    """The value in the second of two cells, parted by a tab or a stroke, where the first holds a known label."""
    if text.find("\t", start, end) < 0 and text.find("|", start, end) < 0:
        return None
    cells = _CELLS.match(text, start, end)
    name = words.meaning("labels", cells["label"]) if cells else None
    is_head = cells is not None and words.meaning("labels", cells["value"].strip(" *"))
    return Fact(name, cells["label"], _bare(cells)) if cells and name and not is_head else None


def _below(view: str, start: int, end: int, words: Vocabulary) -> Fact | None:
    """The short text under a label that has a line to itself."""
    alone = _ALONE.match(view, start, end)
    name = words.meaning("labels", alone["label"]) if alone else None
    value = _BELOW.match(view, end) if name else None
    return Fact(name, alone["label"], _bare(value)) if alone and value else None


def _on_line(found: re.Match[str], words: Vocabulary) -> Fact | None:
    label = found["label"]
    span = _bare(found)
    length = span.end - span.start
    name = words.meaning("labels", label) or words.meaning("labels", label.partition(" / ")[0])  # "Posted / Affiché"
    if not 0 < length <= _MAX_VALUE:
        return None
    if name is None and (
        length > _MAX_UNKNOWN_VALUE
        or label.count(" ") >= _MAX_UNKNOWN_WORDS
        or not label[0].isupper()
        or found["value"].endswith((".", "!", "?"))
        or _SENTENCE_END.search(found["value"])
    ):
        return None
    return Fact(name, label, span)


def _bare(found: re.Match[str]) -> Span:
    """The place of a value without the marks that close it; a quote or star inside the value stays."""
    value = found["value"]
    bare = value.rstrip(" *_|")
    start = found.start("value")
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        return Span(start + 1, start + len(bare) - 1)
    return Span(start, start + len(bare))
