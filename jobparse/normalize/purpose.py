"""What an address or a link is for, by the words around it."""

from __future__ import annotations

from functools import cache

import regex

from jobparse.document import Document, Span
from jobparse.vocab import Vocabulary

BEFORE = 220
BEHIND = 90

_SENTENCE_END = regex.compile(r"[.!?](?=\s)|\n\s*\n|\n(?=\s*(?:[-*\u2022#]|\w[\w ]{0,20}:))")


def purpose(document: Document, span: Span, table: str, words: Vocabulary) -> str | None:
    """The meaning, in ``table``, of the nearest cue in the sentence that holds ``span``; ``None`` without a cue.

    What stands before counts before what stands behind. A line that holds nothing but the address belongs to the
    line above it.
    """
    cues = _cues(words, table)
    cue = next(reversed(list(cues.finditer(lead(document, span)))), None) or cues.search(follow(document, span))
    return words.meaning(table, cue[0]) if cue else None


def lead(document: Document, span: Span) -> str:
    """The sentence before ``span``, in lower case, at most ``BEFORE`` characters."""
    text = document.lower[max(0, span.start - BEFORE) : span.start]
    starts = [0, *(end.end() for end in _SENTENCE_END.finditer(text))]
    for start in reversed(starts):
        if regex.search(r"\w", text[start:]):
            return text[start:]
    return text


def follow(document: Document, span: Span) -> str:
    """The rest of the sentence behind ``span``, in lower case, at most ``BEHIND`` characters."""
    text = document.lower[span.end : span.end + BEHIND]
    end = _SENTENCE_END.search(text)
    return text[: end.start()] if end else text


@cache
def _cues(words: Vocabulary, table: str) -> regex.Pattern[str]:
    return regex.compile(words.alternation(table))
