"""What an address or a link is for, by the words around it."""

from __future__ import annotations

from functools import cache

import regex

from jobparse.document import Document, Span
from jobparse.vocab import Vocabulary

BEFORE = 220
BEHIND = 90

_SENTENCE_END = regex.compile(r"[.!?](?=\s)|\n\s*\n|\n(?=\s*(?:[-*\u2022#]|\w[\w ]{0,20}:))")

# The words of another link, or of the same one said twice, tell nothing.
_LINK = regex.compile(r"https?://[^\s<>\]]+")


def purpose(document: Document, span: Span, table: str, words: Vocabulary) -> str | None:
    """The meaning, in ``table``, of the nearest cue in the sentence that holds ``span``; ``None`` without a cue.

    What stands before counts before what stands behind; a cue that means "never" counts before all others. A line
    that holds nothing but the address belongs to the line above it.
    """
    cues = _cues(words, table)
    said = [words.meaning(table, cue[0]) for cue in cues.finditer(lead(document, span))]
    if "never" in said:
        return "never"
    if said:
        return said[-1]
    cue = cues.search(follow(document, span))
    return words.meaning(table, cue[0]) if cue else None


def lead(document: Document, span: Span) -> str:
    """The sentence before ``span``, in lower case, at most ``BEFORE`` characters."""
    text = _LINK.sub(" ", document.lower[max(0, span.start - BEFORE) : span.start])
    starts = [0, *(end.end() for end in _SENTENCE_END.finditer(text))]
    for start in reversed(starts):
        if regex.search(r"\w", text[start:]):
            return text[start:]
    return text


def follow(document: Document, span: Span) -> str:
    """The rest of the sentence behind ``span``, in lower case, at most ``BEHIND`` characters."""
    text = _LINK.sub(" ", document.lower[span.end : span.end + BEHIND])
    end = _SENTENCE_END.search(text)
    return text[: end.start()] if end else text


@cache
def _cues(words: Vocabulary, table: str) -> regex.Pattern[str]:
    return regex.compile(words.alternation(table))
