"""A posting as the rules see it: text that never changes, and places in it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, compress, count
from operator import add
from typing import NamedTuple

from jobparse.errors import Problem
from jobparse.patterns import Found, Pattern, is_plain


class Span(NamedTuple):
    """A half-open stretch of the document's text, counted in characters."""

    start: int
    end: int


class SectionKind(StrEnum):
    """What a section of a posting talks about."""

    HEADER = "header"
    ABOUT_EMPLOYER = "about_employer"
    SUMMARY = "summary"
    RESPONSIBILITIES = "responsibilities"
    REQUIREMENTS = "requirements"
    PREFERRED = "preferred"
    COMPENSATION = "compensation"
    BENEFITS = "benefits"
    SCHEDULE = "schedule"
    LOCATION = "location"
    APPLY = "apply"
    CONTACT = "contact"
    EEO = "eeo"
    OTHER = "other"


class SourceFormat(StrEnum):
    """What form a posting had when it was given.

    ``TEXT`` and ``FRONT_MATTER`` are read as they stand; of the others a new text is made, and spans point into that.
    """

    TEXT = "text"
    FRONT_MATTER = "front_matter"
    HTML = "html"
    MAIL = "mail"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Section:
    """One passage of the posting; the sections of a document cover its text without gaps.

    ``heading`` is the heading's words without its marks, or ``None`` where the passage has none;
    ``text`` is the passage verbatim, its heading line included.
    """

    kind: SectionKind
    heading: str | None
    start: int
    end: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fact:
    """A short labelled value: a front-matter entry or a ``Label: value`` line.

    ``name`` is what the vocabulary makes of the label (``"employer"`` for ``business_name``), or
    ``None`` when it does not know it. ``span`` is the place of the bare value, quotes and label excluded.
    """

    name: str | None
    label: str
    span: Span


# Each of these stands for exactly one character, so that offsets in the view are offsets in the text.
_FOLDED = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc`",
    '"': "\u201c\u201d\u201e\u201f\u2033",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d\u0096\u0097",
    " ": "\t\v\f\x00\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff",
    "\n": "\u0085\u2028\u2029",
    ",": "\uff0c",
    ":": "\uff1a",
    "$": "\uff04",
}
_ASCII_REPLACEMENTS = [(mark, plain) for plain, marks in _FOLDED.items() for mark in marks if mark.isascii()]
_OTHER_REPLACEMENTS = [(mark, plain) for plain, marks in _FOLDED.items() for mark in marks if not mark.isascii()]


_NO_WORD = Pattern(r"\W")
_WORDS_ALONE = bytes(code if chr(code).isalnum() or chr(code) == "_" else ord(" ") for code in range(128)).ljust(256)
_LINE_END = re.compile(r"\n")
# "requiredDegree": what stands where a line lost its end.
_SEAM = Pattern(r"\p{Lu}(?<=\p{Ll}.)")
_PART = Pattern(r"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})")


# A digit of another script; patterns match those of scripts, too, that Python cannot read yet.
_OTHER_DIGIT = Pattern(r"(?![0-9])\d")


# "Crumb Ltd \u00b7 Leeds": between blanks a dot parts the fields of a short line as a stroke does; else it is a bullet.
_FIELD_DOTS = "\u00b7\u2022"
_LINE_OF_FIELDS = Pattern(rf"^(?!\s*[{_FIELD_DOTS}])[^\n]{{3,120}}$", re.MULTILINE)
_FIELD_DOT = Pattern(rf"(?<=\S )[{_FIELD_DOTS}](?= \S)")


def _with_strokes(line: Found) -> str:
    return _FIELD_DOT.sub("|", line[0])


def _ascii_digit(digit: Found) -> str:
    value = unicodedata.decimal(digit[0], None)
    return "?" if value is None else str(value)


# UTF-8 read as Windows-1252: a bullet, a dash, a line separator, a blank, with or without the first of their letters.
_MISREAD = re.compile(
    "\u00e2?\u20ac(?:(?P<bullet>\u00a2)|(?P<dash>[\u201c\u201d](?=\\s?\\d))|(?P<line>\u00a8)|[\u2039\u00af])"
)
_MEANT = {"bullet": "\u2022", "dash": "-", "line": "\n", None: " "}


def _as_meant(misread: re.Match[str]) -> str:
    return _MEANT[misread.lastgroup].rjust(len(misread[0]))


def fold(text: str) -> str:
    """The text with quotes, dashes, blanks and digits made plain, one character for one character.

    >>> fold("Master\u2019s\u00a0degree \u2013 required")
    "Master's degree - required"
    >>> fold("\uff12\uff10 EUR")
    '20 EUR'
    >>> fold("Crumb Ltd \u00b7 Leeds")
    'Crumb Ltd | Leeds'
    """
    # Replacing what is rarely there costs a fifth of looking up every character in one table.
    replacements = _ASCII_REPLACEMENTS if text.isascii() else _ASCII_REPLACEMENTS + _OTHER_REPLACEMENTS
    folded = _MISREAD.sub(_as_meant, text) if "\u20ac" in text else text
    for mark, plain in replacements:
        folded = folded.replace(mark, plain)
    if not folded.isascii():
        folded = _OTHER_DIGIT.sub(_ascii_digit, folded)
        if any(dot in folded for dot in _FIELD_DOTS):
            folded = _LINE_OF_FIELDS.sub(_with_strokes, folded)
    if "\r" in folded:
        # "\r\n" ends one line, a "\r" alone ends one too.
        folded = folded.replace("\r\n", " \n").replace("\r", "\n")
    return folded


def _words_alone(text: str) -> str:
    """The text with a blank for each character that is part of no word."""
    if not is_plain(text):
        return _NO_WORD.sub(" ", text)
    # Looking bytes up in a table is ten times faster than looking for what is between the words.
    return text.encode("ascii", "replace").translate(_WORDS_ALONE).decode("ascii")


@dataclass(frozen=True)
class Document:
    """One posting: its text, what the reader understood of its form, and its sections.

    ``text`` is what the caller gave, or what a reader made of a page, mail or record. ``plain`` and ``view`` are as
    long: in ``plain`` the markup is gone and escapes are the characters that they stand for; in ``view``, on which
    rules match, quotes, dashes and blanks are folded too. ``language`` (ISO 639-1) is that of what stands below the
    front matter, ``None`` where there is too little to tell. ``body`` is the offset at which the front matter ends (0
    when there is none). ``end`` is the offset from which the text is no part of the posting (an older mail that a mail
    quotes), ``None`` when all of it is: the text behind it stays, and the view there is blank.
    ``offset`` is where the text stood in the one that it is a piece of.
    """

    text: str
    view: str
    plain: str
    language: str | None = None
    body: int = 0
    end: int | None = None
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    problems: tuple[Problem, ...] = ()
    source_format: SourceFormat = SourceFormat.TEXT
    offset: int = 0

    @cached_property
    def lower(self) -> str:
        """The view in lower case, still one character for one character."""
        # U+0130 is the only letter whose lower case is longer than itself.
        return self.view.replace("\u0130", "i").lower()

    @cached_property
    def words_and_starts(self) -> tuple[list[str], list[int]]:
        """Every word of the text in lower case, and the offset of each."""
        pieces = _words_alone(self.lower).split(" ")
        # A piece stands behind all those before it, with a blank behind each of them.
        starts = map(add, accumulate(map(len, pieces), initial=0), count())
        return list(compress(pieces, pieces)), list(compress(starts, pieces))

    @cached_property
    def joined_words(self) -> list[tuple[int, str]]:
        """The parts of words that lost the blank between them, in lower case, each with its offset."""
        words, starts = self.words_and_starts
        joined = sorted({bisect_right(starts, seam.start()) - 1 for seam in _SEAM.finditer(self.view)})
        return [
            (part.start(), part[0].lower())
            for at in joined
            for part in _PART.finditer(self.view, starts[at], starts[at] + len(words[at]))
        ]

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the text, in lower case; of words that lost the blank between them the parts too."""
        return frozenset([*self.words_and_starts[0], *(word for _, word in self.joined_words)])

    @cached_property
    def line_starts(self) -> list[int]:
        """The offsets at which a line begins."""
        return [0, *(line_end.end() for line_end in _LINE_END.finditer(self.view))]

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.start for section in self.sections]

    def words_at(self, start: int, end: int) -> str:
        """What a reader of the posting sees there: its own quotes and dashes, without markup or escapes."""
        return self.plain[start:end].replace("\u2060", "")

    def section_at(self, offset: int) -> Section | None:
        """The section that holds the character at ``offset``; ``None`` before the document is divided."""
        if not self.sections:
            return None
        return self.sections[max(bisect_right(self._section_starts, offset) - 1, 0)]

    def fact_at(self, offset: int) -> Fact | None:
        """The labelled value that holds the character at ``offset``, or ``None``."""
        return next((fact for fact in self.facts if fact.span.start <= offset < fact.span.end), None)
