"""Patterns that find any of many spellings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

AFTER_DIGIT = r"(?<![^\W\d])"
"""A border that finds "k" in "50k" too."""

JOINED = r"(?-i:(?<!\w)|(?<=\p{Ll})(?=\p{Lu}))"
"""A border that finds "Degree" in "requiredDegreeWe" too, in a text that keeps its capitals."""

_NOTHING = "(?!)"  # what an empty table finds
_WORD_END = r"(?!\B\w)"  # not within a word: what ends in a mark may be followed by one
_JOINED_END = rf"(?-i:{_WORD_END}|(?<=\p{{Ll}})(?=\p{{Lu}}))"


def alternation(spellings: Collection[str], border: str = r"\b") -> str:
    """A pattern for the spellings, the longest first; ``border`` is what stands before a word. None find nothing.

    >>> alternation(["per year", "per annum", "/yr"])
    '(?:\\\\bper\\\\s+(?:annum|year)|/yr)(?!\\\\B\\\\w)'
    """
    wordlike = _branches(spelling for spelling in spellings if spelling[0].isalnum())
    marks = _branches(spelling for spelling in spellings if not spelling[0].isalnum())
    either = "|".join(part for part in (wordlike and border + wordlike, marks) if part)
    # One end behind all of them compiles in half the time that one behind each takes.
    return f"(?:{either}){_JOINED_END if border == JOINED else _WORD_END}" if either else _NOTHING


def _branches(spellings: Iterable[str]) -> str:
    """A pattern for the spellings that branches where they part, which is many times faster than one after the other.

    The longest is taken first.
    """
    parting: dict[str, list[str]] = {}
    for spelling in sorted(spellings):
        parting.setdefault(spelling[:1], []).append(spelling[1:])
    if not parting:
        return ""
    ends = parting.pop("", None)
    branches = [(r"\s+" if first == " " else re.escape(first)) + _branches(rest) for first, rest in parting.items()]
    if ends is not None:
        branches.append("")
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
