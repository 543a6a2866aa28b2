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
        before = self.text[: self.start].replace("\r\n", "\n").replace("\r", "\n")
        line_start = max(self.text.rfind("\n", 0, self.start), self.text.rfind("\r", 0, self.start)) + 1
        column = self.start - line_start
        where = f"{self.message} (line {before.count(chr(10)) + 1}, column {column + 1})"
        # Of a long line only what stands around the place is quoted.
        quoted_from = line_start + max(0, column - 60)
        line = (self.text[quoted_from : quoted_from + 120].splitlines() or [""])[0].replace("\t", " ")
        margin = self.start - quoted_from
        width = max(1, min(self.end - self.start, len(line) - margin))
        return f"{where}\n    {line}\n    {' ' * margin}{'^' * width}"


class FrontMatterError(JobParseError):
    """The front matter is broken: not the YAML, TOML or JSON that its marks promise."""


class TextLimitError(JobParseError):
    """The text is longer than ``jobparse`` reads."""
