r"""Patterns in two forms: one for texts of plain letters, and one for all texts.

Patterns are written for ``regex``: its classes (``\p{Lu}``) know the letters of every script, and a name may stand for
several groups. Most postings hold nothing but ASCII when they are folded, or beside it nothing but signs, such as a
bullet, that are in none of these classes. For these the classes are ranges, the groups are numbered, and the pattern is
one of ``re``, which compiles it in a fifth of the time and runs it twice as fast: it must not ask for more than ``re``
knows, so all that a look-behind matches has one length. A pattern is compiled for the first text on which it is tried.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from sys import maxsize
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    import regex

Found: TypeAlias = "regex.Match[str]"
"""One match of a pattern; that of ``re`` has all of it but ``captures``."""

Compiled: TypeAlias = "regex.Pattern[str]"
"""A pattern in one of its forms."""

_NONE: Mapping[str, Sequence[str]] = {}
_RANGES = {"Lu": "A-Z", "Ll": "a-z", "L": "A-Za-z"}
_TOKEN = re.compile(
    r"\\p\{(?P<property>\w+)\}|\\.|\(\?P<(?P<name>\w+)>|\(\?P=(?P<again>\w+)\)|(?P<group>\()|(?P<end>\))(?P<keep>(?:[*+?]|\{\d*,?\d*\})\+)?"
    r"|\[\^?\]?(?P<set>(?:\\.|[^\]\\])*)\]",
    re.DOTALL,
)
_NAME = re.compile(r"\(\?P<(\w+)>")
_KEPT_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+")
_PROPERTY = re.compile(r"\\p\{(?P<property>\w+)\}")


# Signs that are no letter, digit, mark or blank, and have no capitals: currencies, bullets, arrows, emoji and the like.
_SIGN_RANGES = (
    (0xA1, 0xA9), (0xAB, 0xB1), (0xB4, 0xB4), (0xB6, 0xB8), (0xBB, 0xBB), (0xBF, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7),
    (0x2010, 0x2027), (0x2030, 0x203E), (0x20A0, 0x20CF), (0x2122, 0x2122), (0x2190, 0x23FF), (0x2500, 0x2775),
    (0x2794, 0x2BFF), (0xF000, 0xF0FF), (0xFFFD, 0xFFFD), (0x1F300, 0x1FAFF),
)  # fmt: skip
SIGNS = frozenset(chr(code) for first, last in _SIGN_RANGES for code in range(first, last + 1))
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


@lru_cache(maxsize=8)  # the forms of one document and some lines of it: texts are not kept for long
def _adds_signs_alone(text: str) -> bool:
    return SIGNS.issuperset(_NOT_ASCII.findall(text))


def is_plain(text: str) -> bool:
    """Whether all that a text holds beside ASCII are signs that no class of letters, digits or blanks knows.

    >>> is_plain("\u2022 \u00a350k"), is_plain("caf\u00e9")
    (True, False)
    """
    return text.isascii() or _adds_signs_alone(text)


class Pattern:
    """A pattern with the methods of a compiled one. ``flags`` are those that ``re`` and ``regex`` share.

    One name may stand for several groups: ``form_for`` tells for which, ``named_spans`` what they matched.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = int(flags)

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r})"

    @cached_property
    def for_all(self) -> Compiled:
        """The form for any text."""
        import regex

        # As a plain number: regex asks for its flags at each step, and combining members of an enumeration is slow.
        return regex.compile(self.pattern, self.flags | int(regex.V0))

    @cached_property
    def for_ascii(self) -> Compiled:
        """The form for a text of ASCII and signs. Raises ``re.error`` for what ``re`` does not understand."""
        plain = in_ascii(self.pattern)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # a bracket within brackets
            return cast("Compiled", re.compile(plain, self.flags | re.ASCII))

    def suited_to(self, text: str) -> Compiled:
        """The form that is faster for a text."""
        return self.for_ascii if text.isascii() or _adds_signs_alone(text) else self.for_all

    def form_for(self, text: str) -> tuple[Compiled, Mapping[str, Sequence[str]]]:
        """The form for a text, and the names that stand for several groups in it, each with its groups."""
        form = self.suited_to(text)
        return form, self._numbered if form is self.for_ascii else _NONE

    @cached_property
    def _numbered(self) -> Mapping[str, Sequence[str]]:
        several: dict[str, list[str]] = {}
        for group in self.for_ascii.groupindex:
            name, numbered, _ = group.rpartition("__")
            if numbered:
                several.setdefault(name, [name]).append(group)
        return several

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Found | None:
        """The first match between two offsets."""
        return self.suited_to(text).search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Found | None:
        """The match that begins at an offset."""
        return self.suited_to(text).match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> Found | None:
        """The match of the whole stretch between two offsets."""
        return self.suited_to(text).fullmatch(text, start, end)

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


def named_spans(found: Found) -> dict[str, tuple[int, int]]:
    r"""Where each named group that took part in a match stands, though its name may stand for several groups.

    >>> pattern = Pattern(r"(?P<day>\d+) May|May (?P<day>\d+)")
    >>> named_spans(pattern.search("by May 12"))
    {'day': (7, 9)}
    """
    return {name.partition("__")[0]: found.span(name) for name, part in found.groupdict().items() if part is not None}


def in_ascii(pattern: str) -> str:
    r"""The pattern as ``re`` understands it, for texts of ASCII.

    Properties of letters become ranges. A name that stands for several groups is numbered from the second on. What is
    repeated without giving back becomes an atomic group, since some releases of Python err in the first.

    >>> in_ascii(r"(?P<a>\p{Lu}[\p{L}'])*+|(?P<a>b)")
    "(?>(?P<a>[A-Z][A-Za-z'])*)|(?P<a__2>b)"
    """
    groups = _NAME.findall(pattern)
    if "\\p{" not in pattern and len(set(groups)) == len(groups) and not _KEPT_GROUP.search(pattern):
        return pattern
    pieces: list[str] = []
    opened: list[int] = []
    names: dict[str, int] = {}
    done = 0
    for token in _TOKEN.finditer(pattern):
        pieces.append(pattern[done : token.start()])
        done = token.end()
        written = token[0]
        if token["property"]:
            written = f"[{_range(token)}]" if token["property"] in _RANGES else written
        elif token["set"]:
            written = _PROPERTY.sub(_range, written)
        elif token["group"] or token["name"]:
            opened.append(len(pieces))
            if name := token["name"]:
                names[name] = count = names.get(name, 0) + 1
                written = f"(?P<{name}__{count}>" if count > 1 else written
        elif name := token["again"]:
            written = f"(?P={name}__{names[name]})" if names.get(name, 0) > 1 else written
        elif token["end"] and opened:
            start = opened.pop()
            if token["keep"]:
                pieces[start] = "(?>" + pieces[start]
                written = f"){token['keep'][:-1]})"
        pieces.append(written)
    return "".join((*pieces, pattern[done:]))


def _range(token: re.Match[str]) -> str:
    return _RANGES.get(token["property"], token[0])
