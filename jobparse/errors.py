"""What can go wrong with a posting: as a note on the result, or, with ``strict=True``, as an exception."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

_LINE_END = re.compile("[\r\n]")
# How much of a long line is quoted before a place, and from there on.
_BEFORE, _BEHIND = 60, 60


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: what it was, where it stands in the text, what would make it right."""

    message: str
    start: int
    end: int


class Quotation(NamedTuple):
    """A place in a text, for people: its line and column, counted from one, and a piece of the line around it.

    ``line[margin : margin + width]`` is what stands at the place.
    """

    number: int
    column: int
    line: str
    margin: int
    width: int


def quote(text: str, start: int, end: int) -> Quotation:
    """The line of ``text`` in which ``start`` stands; of a long line only what stands around it.

    >>> quote("title: Baker\\npay: none", 18, 22)
    Quotation(number=2, column=6, line='pay: none', margin=5, width=4)
    """
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    before = text[:line_start]
    number = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
    column = start - line_start
    quoted_from = line_start + max(0, column - _BEFORE)
    line = _LINE_END.split(text[quoted_from : quoted_from + _BEFORE + _BEHIND], maxsplit=1)[0]
    margin = start - quoted_from
    return Quotation(number, column + 1, line, margin, max(1, min(end - start, len(line) - margin)))


class JobParseError(ValueError):
    """A posting could not be read in full, and the caller asked for ``strict=True``.

    The message quotes the line with a mark below the place:

    >>> print(JobParseError("the date does not exist", "date: 2024-02-30", 6, 16))
    the date does not exist (line 1, column 7)
        date: 2024-02-30
              ^^^^^^^^^^
    """

    def __init__(self, message: str, text: str, start: int, end: int) -> None:
        super().__init__(message, text, start, end)
        self.message = message
        self.text = text
        self.start = start
        self.end = end

    def __str__(self) -> str:
        place = quote(self.text, self.start, self.end)
        line = place.line.replace("\t", " ")
        where = f"{self.message} (line {place.number}, column {place.column})"
        return f"{where}\n    {line}\n    {' ' * place.margin}{'^' * place.width}"


class FrontMatterError(JobParseError):
    """The front matter is broken: not the YAML, TOML or JSON that its marks promise."""


class TextLimitError(JobParseError):
    """The text is longer than ``jobparse`` reads."""
