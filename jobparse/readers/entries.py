"""What every syntax of front matter comes down to: scalar values, each with its keys and its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.document import Span
from jobparse.patterns import Found, Pattern

MAX_DEPTH = 20
"""How many keys may lead to a value; what is nested deeper is passed over."""

WORD_JOINER = "\u2060"
"""Fills the places of an escape that its character leaves free; the view shows it as a blank."""


class Entry(NamedTuple):
    """One scalar of a front matter: the keys that lead to it, and where its bare text stands.

    ``escapes`` is the mark that begins an escape in it: a backslash, a ``'`` that doubles itself, or nothing.
    ``wrapped`` says that a line end in it is no more than a blank.
    """

    path: tuple[str, ...]
    span: Span
    escapes: str = ""
    wrapped: bool = False


def bare(text: str, start: int, end: int) -> Span:
    """The stretch without the blanks around it.

    >>> bare("a:  b ", 2, 6)
    Span(start=4, end=5)
    """
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


_BACKSLASH = Pattern(
    r"\\(?:(?P<pair>u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|u(?P<u>[0-9a-fA-F]{4})|U(?P<U>[0-9a-fA-F]{8})|x(?P<x>[0-9a-fA-F]{2})|(?P<one>.))",
    re.DOTALL,
)
_DOUBLED = Pattern("''")
_LINE_ENDS = Pattern(r"\n(?:[ \t]{0,40}\n)*+")
_CONTROLS = {"n": "\n", "N": "\n", "L": "\n", "P": "\n", **dict.fromkeys("rtabfve0_\n", " ")}


def resolve(text: str, entry: Entry) -> str:
    r"""The value of an entry as its syntax means it, in as many characters as the text has.

    >>> resolve(r"Chef d\u00e9", Entry((), Span(0, 12), escapes="\\")).replace(WORD_JOINER, "")
    'Chef dé'
    """
    value = text[entry.span.start : entry.span.end]
    if entry.wrapped and "\n" in value:
        value = _LINE_ENDS.sub(lambda ends: " " if ends[0] == "\n" else ends[0], value)
    if entry.escapes == "\\" and "\\" in value:
        value = _BACKSLASH.sub(_unescaped, value)
    elif entry.escapes == "'" and "''" in value:
        value = _DOUBLED.sub(WORD_JOINER + "'", value)
    return value


def _unescaped(escape: Found) -> str:
    if escape["pair"]:
        high, low = int(escape["pair"][1:5], 16), int(escape["pair"][7:], 16)
        character = chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    elif escape["one"]:
        character = _CONTROLS.get(escape["one"], escape["one"])
    else:
        code = int(escape["u"] or escape["U"] or escape["x"], 16)
        character = chr(code) if 32 <= code <= 0x10FFFF else " "
    filler = " " if character.isspace() else WORD_JOINER
    return filler * (len(escape[0]) - 1) + character
