"""What an address or a link is for, by the words around it."""

from __future__ import annotations

import re
from functools import cache

from jobparse.document import Document, Span
from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary

BEFORE = 220
BEHIND = 90

_SENTENCE_END = Pattern(r"[.!?](?=\s)|\n\s*\n|\n(?=\s*(?:[-*\u2022#]|\w[\w ]{0,20}:))")

_WORD = Pattern(r"\w+")
# The words of another link, or of the same one said twice, tell nothing.
_LINK = Pattern(r"https?://[^\s<>\]]+")


def purpose(document: Document, span: Span, table: str, words: Vocabulary) -> str | None:
    """The meaning, in ``table``, of the nearest cue in the sentence that holds ``span``; ``None`` without a cue.

    What stands before counts before what stands behind; a cue that means "never" counts before all others. A line
    that holds nothing but the address belongs to the line above it.
    """
    said = _said(lead(document, span), table, words)
    if "never" in said:
        return "never"
    if said:
        return said[-1]
    return next(iter(said_behind(document, span, table, words)), None)


def said_behind(document: Document, span: Span, table: str, words: Vocabulary) -> list[str]:
    """The meanings, in ``table``, of all cues in the rest of the sentence behind ``span``, in order."""
    return _said(follow(document, span), table, words)


def _said(text: str, table: str, words: Vocabulary) -> list[str]:
    """The meanings of the cues in a text, in order; of two that begin at one place only the longer one."""
    text = " ".join(text.split()) + " "
    cues = _by_first_word(words, table)
    said = []
    for word in _WORD.finditer(text):
        for spelling, meaning in cues.get(word[0], ()):
            end = word.start() + len(spelling)
            if text.startswith(spelling, word.start()) and not (spelling[-1].isalnum() and text[end].isalnum()):
                said.append(meaning)
                break
    return said


def lead(document: Document, span: Span) -> str:
    """The sentence before ``span``, in lower case, at most ``BEFORE`` characters."""
    text = _LINK.sub(" ", document.lower[max(0, span.start - BEFORE) : span.start])
    starts = [0, *(end.end() for end in _SENTENCE_END.finditer(text))]
    for start in reversed(starts):
        if _WORD.search(text, start):
            return text[start:]
    return text


def follow(document: Document, span: Span) -> str:
    """The rest of the sentence behind ``span``, in lower case, at most ``BEHIND`` characters."""
    text = _LINK.sub(" ", document.lower[span.end : span.end + BEHIND])
    end = _SENTENCE_END.search(text)
    return text[: end.start()] if end else text


@cache
def _by_first_word(words: Vocabulary, table: str) -> dict[str, list[tuple[str, str]]]:
    """The cues of a table by their first word, the longest first, each with its meaning."""
    cues: dict[str, list[tuple[str, str]]] = {}
    for meaning, spellings in words.table(table).items():
        for spelling in spellings:
            cues.setdefault(re.findall(r"\w+", spelling)[0], []).append((spelling, meaning))
    return {first: sorted(found, key=lambda cue: -len(cue[0])) for first, found in cues.items()}
