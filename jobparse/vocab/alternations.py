"""Patterns that find any of many spellings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

AFTER_DIGIT = r"(?<![^\W\d])"
"""A border that finds "k" in "50k" too."""

JOINED = r"(?-i:(?<!\w)|(?<=\p{Ll})(?=\p{Lu}))"
"""A border that finds "Degree" in "requiredDegreeWe" too, in a text that keeps its capitals."""

_WORD_END = r"(?!\w)"
_NOTHING = "(?!)"  # what an empty table finds
_JOINED_END = r"(?-i:(?!\w)|(?<=\p{Ll})(?=\p{Lu}))"


def alternation(spellings: Collection[str], border: str = r"\b") -> str:
    """A pattern for the spellings, the longest first; ``border`` is what stands before a word. None find nothing.

    >>> alternation(["per year", "per annum", "/yr"])
    '\\\\bper\\\\s+(?:annum(?!\\\\w)|year(?!\\\\w))|/yr(?!\\\\w)'
    """
    wordlike = _branches(spelling for spelling in spellings if spelling[0].isalnum())
    if wordlike and border == JOINED:
        wordlike = wordlike.replace(_WORD_END, _JOINED_END)
    marks = _branches(spelling for spelling in spellings if not spelling[0].isalnum())
    return "|".join(part for part in (wordlike and border + wordlike, marks) if part) or _NOTHING


def _branches(spellings: Iterable[str], last: str = "") -> str:
    """A pattern for the spellings that branches where they part, which is many times faster than one after the other.

    The longest is taken first; ``last`` is the character before, after which no word may go on.
    """
    parting: dict[str, list[str]] = {}
    for spelling in sorted(spellings):
        parting.setdefault(spelling[:1], []).append(spelling[1:])
    if not parting:
        return ""
    ends = parting.pop("", None)
    branches = [
        (r"\s+" if first == " " else re.escape(first)) + _branches(rest, first)
        for first, rest in parting.items()
    ]
    if ends is not None:
        branches.append(_WORD_END if last.isalnum() else "")
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
