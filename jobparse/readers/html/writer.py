"""Puts words together to lines and paragraphs, with the marks that Markdown gives to headings, items and bold."""

from __future__ import annotations

import re

# Every character that stands for a blank, and those that stand for nothing.
_BLANKS = re.compile(r"\s+")
# An empty line or a list within running words: the page's style, which nobody reads here, keeps its line ends.
_LINES_MEANT = re.compile(r"\S[ \t]*\n[ \t]*(?:\r?\n\s*\S|[-*\u2022][ \t]+\S)")
_NOTHING = re.compile(r"[\u00ad\u200b\u2060\ufeff]+")


class Writer:
    """Text under construction. Line ends, blanks and marks are due until words come that need them.

    ``bold``, ``flat`` and ``kept`` count the open elements whose words are bold, whose line ends are no more than
    blanks, and whose line ends stand in the text itself. ``mark`` is what the next words of a line get in front.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._lines_due = 0
        self._between = ""
        self._label_open = False
        self._bold_open = self._joined = False
        self.mark = ""
        self.bold = self.flat = self.kept = 0

    def text(self) -> str:
        """What has been written."""
        self._close_bold()
        return "".join(self._pieces)

    def words(self, text: str) -> None:
        """Adds words, whose white space is no more than blanks unless it is kept."""
        text = _NOTHING.sub("", text)
        if not self.kept and not _LINES_MEANT.search(text):
            self._words(text)
            return
        for number, line in enumerate(text.splitlines()):
            if number:
                self.line_end()
            self._words(line)

    def _words(self, text: str) -> None:
        bare = _BLANKS.sub(" ", text.strip())
        if not bare:
            self._between = self._between or (" " if text else "")
            return
        if not self._pieces or self._lines_due:
            self._begin_line()
        else:
            if self._bold_open and not self.bold:
                self._close_bold()
            if self._label_open:
                self._close_label()
                self._between = " "
            if (self._between or text[0].isspace() or self._parts_words(bare)) and not self._joined:
                self._pieces.append(self._between or " ")
        self._joined = False
        self._pieces.append(bare)
        self._between = " " if text[-1].isspace() else ""

    def _parts_words(self, text: str) -> bool:
        """Whether words of another element begin where no word goes on: "Crumb Ltd" and "Leeds", set apart by style."""
        last = self._pieces[-1]
        return text[0].isupper() and (last[-1:].islower() or last.startswith("]("))

    def _begin_line(self) -> None:
        self._close_bold()
        self._close_label()
        if self._pieces:
            self._pieces.append("\n" * self._lines_due)
        self._lines_due = 0
        self._pieces.append(self.mark)
        if self.bold and "#" not in self.mark:
            self._pieces.append("**")
            self._bold_open = True
        self.mark = ""

    def join(self) -> None:
        """The next words follow without a blank."""
        self._joined = True

    def glue(self, mark: str) -> None:
        """Adds a mark right behind the last words, as the one that closes a link."""
        self._pieces.append(mark)

    def line(self, ends: int = 1) -> None:
        """The next words begin a line, with an empty one above it for two ends."""
        if self.flat:
            self._between = self._between or " "
        elif self._pieces:
            self._lines_due = max(self._lines_due, ends)

    def line_end(self) -> None:
        """Ends the line in the text itself; the second one in a row makes an empty line."""
        if self.flat:
            self._between = ", " if self._pieces and self._pieces[-1][-1:].isalnum() else " "
        elif self._pieces:
            self._lines_due = min(self._lines_due + 1, 2)

    def part(self, mark: str) -> None:
        """The next words stand in the same line behind a mark."""
        self._between = mark

    def value(self) -> None:
        """A value comes: behind its label, or in a line of its own."""
        if not self._label_open:
            self.line()

    def label(self) -> None:
        """What was written last is the label of what comes next."""
        self._label_open = bool(self._pieces)

    def _close_label(self) -> None:
        written = [piece for piece in self._pieces[-2:] if piece != "**"]
        if self._label_open and not written[-1].endswith((":", "?")):
            self._pieces.append(":")
        self._label_open = False

    def _close_bold(self) -> None:
        if self._bold_open:
            self._pieces.append("**")
        self._bold_open = False
