"""Labelled lines: ``Salary: $18 an hour``, and a label alone above its short value."""

from __future__ import annotations

import regex

from jobparse.document import Document, Fact, Span
from jobparse.vocab import Vocabulary

_MARKS = r"[ #*_>+~|\u2022\u25cf\u25aa\u25ba\u00b7-]{0,12}+(?:</?[a-z][a-z0-9]{0,9}>){0,3}+"
_LABEL = r"(?P<label>[^\W\d_](?:[^\W_]|['/.&() -]){1,44}?)"
_LABELLED = regex.compile(
    rf"^{_MARKS}{_LABEL}(?:[ *_]|</[a-z]{{1,6}}>){{0,8}}:(?!//)(?:[ *_]|</?[a-z]{{1,6}}>){{0,40}}+(?P<value>[^\n]*+)",
    regex.MULTILINE,
)
_ALONE = regex.compile(rf"^{_MARKS}{_LABEL}(?:[ #*_:]|</[a-z0-9]{{1,6}}>){{0,40}}$", regex.MULTILINE)
_BELOW = regex.compile(r"(?:[ ]*\n){1,4}[ ]*(?:\*\*|[-*\u2022] )?(?P<value>[^\s#*][^\n]{1,120})$", regex.MULTILINE)
_MAX_VALUE = 300
_MAX_UNKNOWN_VALUE = 120
_MAX_UNKNOWN_WORDS = 3
_SENTENCE_END = regex.compile(r"[.!?] [A-Z]")


def labelled_lines(document: Document, words: Vocabulary) -> list[Fact]:
    """The labelled values of the body, in order of place; a label that the vocabulary does not know has no name."""
    facts = [fact for found in _LABELLED.finditer(document.view, document.body) if (fact := _on_line(found, words))]
    taken = {fact.span.start for fact in facts}
    for found in _ALONE.finditer(document.view, document.body):
        name = words.meaning("labels", found["label"])
        below = _BELOW.match(document.view, found.end()) if name else None
        if below and below.start("value") not in taken and not _LABELLED.match(below["value"]):
            facts.append(Fact(name, found["label"], _bare(below)))
    return sorted(facts, key=lambda fact: fact.span)


def _on_line(found: regex.Match[str], words: Vocabulary) -> Fact | None:
    label = found["label"]
    span = _bare(found)
    length = span.end - span.start
    name = words.meaning("labels", label)
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


def _bare(found: regex.Match[str]) -> Span:
    """The place of a value without the marks that close it; a quote or star inside the value stays."""
    value = found["value"]
    bare = value.rstrip(" *_|")
    start = found.start("value")
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        return Span(start + 1, start + len(bare) - 1)
    return Span(start, start + len(bare))
