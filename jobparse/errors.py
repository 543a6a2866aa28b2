"""What can go wrong with a posting: as a note on the result, or, with ``strict=True``, as an exception."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: what it was, where it stands in the text, what would make it right."""

    message: str
    start: int
    end: int


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
        line_start = self.text.rfind("\n", 0, self.start) + 1
        line_end = self.text.find("\n", self.start)
        line = self.text[line_start : line_end if line_end >= 0 else len(self.text)][:200].rstrip("\r")
        column = self.start - line_start
        number = self.text.count("\n", 0, self.start) + 1
        width = max(1, min(self.end - self.start, len(line) - column))
        where = f"{self.message} (line {number}, column {column + 1})"
        return f"{where}\n    {line}\n    {' ' * column}{'^' * width}" if column <= len(line) else where


class FrontMatterError(JobParseError):
    """The front matter is broken: not the YAML, TOML or JSON that its marks promise."""


class TextLimitError(JobParseError):
    """The text is longer than ``jobparse`` reads."""
