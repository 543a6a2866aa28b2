r"""Patterns in two forms: one for texts of plain letters, and one for all texts.

Patterns are written for ``regex``: its classes (``\p{Lu}``) know the letters of every script, its look-behinds may have
any length, a name may stand for several groups. Three postings in four hold nothing but ASCII when they are folded; for
these the classes are ranges, and most patterns are such that ``re`` understands them, which compiles in a third of the
time and runs twice as fast. A pattern is compiled for the first text on which it is tried.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from functools import cached_property
from sys import maxsize
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    import regex

Found: TypeAlias = "regex.Match[str]"
"""One match of a pattern; that of ``re`` has all of it but ``captures``."""

Compiled: TypeAlias = "regex.Pattern[str]"
"""A pattern in one of its forms."""

_RANGES = {"Lu": "A-Z", "Ll": "a-z", "L": "A-Za-z"}
_TOKEN = re.compile(r"\\p\{(?P<property>\w+)\}|\\.|(?P<open>\[\^?\]?)|(?P<close>\])|.", re.DOTALL)
# Some releases of Python err where a group that captures is repeated without giving back.
_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{[\d,]*\})\+")


class Pattern:
    """A pattern with the methods of a compiled one. ``flags`` are those that ``re`` and ``regex`` share."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = int(flags)

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r})"

    @cached_property
    def for_all(self) -> Compiled:
        """The form for any text."""
        import regex

        return regex.compile(self.pattern, self.flags | regex.V0)

    @cached_property
    def for_ascii(self) -> Compiled:
        """The form for a text of ASCII alone; the other one where ``re`` does not understand the pattern."""
        if _POSSESSIVE_GROUP.search(self.pattern):
            return self.for_all
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", FutureWarning)  # a bracket within brackets
                return cast("Compiled", re.compile(in_ascii(self.pattern), self.flags | re.ASCII))
        except re.error:  # a look-behind of any length, a group named twice, another property
            return self.for_all

    def suited_to(self, text: str) -> Compiled:
        """The form that is faster for a text."""
        return self.for_ascii if text.isascii() else self.for_all

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Found | None:
        """The first match between two offsets."""
        return (self.for_ascii if text.isascii() else self.for_all).search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Found | None:
        """The match that begins at an offset."""
        return (self.for_ascii if text.isascii() else self.for_all).match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> Found | None:
        """The match of the whole stretch between two offsets."""
        return (self.for_ascii if text.isascii() else self.for_all).fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[Found]:
        """All matches between two offsets."""
        return self.suited_to(text).finditer(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = maxsize) -> list[Any]:
        """What all matches hold; their groups where the pattern has some."""
        return self.suited_to(text).findall(text, start, end)

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """The text in the pieces between the matches."""
        return cast("list[str]", self.suited_to(text).split(text, maxsplit))

    def sub(self, by: str | Callable[[Found], str], text: str, count: int = 0) -> str:
        """The text with something else in the place of each match."""
        return self.suited_to(text).sub(by, text, count)


def in_ascii(pattern: str) -> str:
    r"""The pattern with ranges of letters for the properties of letters.

    >>> in_ascii(r"\p{Lu}[\p{L}'.]+")
    "[A-Z][A-Za-z'.]+"
    """
    within = False

    def put(token: re.Match[str]) -> str:
        nonlocal within
        if token["property"]:
            letters = _RANGES.get(token["property"], token[0])
            return letters if within else f"[{letters}]"
        within = bool(token["open"]) or (within and not token["close"])
        return token[0]

    return _TOKEN.sub(put, pattern)
