"""Numbers by which an employer files a posting."""

from __future__ import annotations

import regex

_YEARS = regex.compile(r"(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d))?")
_NO_REFERENCE = regex.compile(
    r"\d\d?[/.]\d\d?[/.](?:\d\d)?\d\d|\d{4}-\d\d-\d\d"  # a date
    r"|\d{3}[-.]\d{3}[-.]\d{4}"  # a telephone number
    r"|[a-z]{4,}\.\d+"  # the end of a sentence, and the item behind it
    r"|\d{1,3}(?:st|nd|rd|th)",
    regex.IGNORECASE,
)
# Where line breaks were lost, the next label is glued on: "18WD28972Position".
_GLUED = regex.compile(r"(?<=\d)[A-Z][a-z]+$")


def read_reference(text: str, *, labelled: bool = False) -> str | None:
    """A reference without the marks around it; ``None`` when ``text`` cannot be one.

    A reference holds a figure and at least three characters, and is no date or telephone number. What looks like a
    year is none, nor are three characters such as "PL1", unless ``labelled``: behind a colon or in a line of its own.

    >>> read_reference("GEO-04-009.")
    'GEO-04-009'
    >>> read_reference("1968"), read_reference("1968", labelled=True)
    (None, '1968')
    """
    code = _GLUED.sub("", text.strip(" #:.,;()[]"))
    if len(code) < 3 or not any(map(str.isdigit, code)) or _NO_REFERENCE.fullmatch(code):
        return None
    doubtful = _YEARS.fullmatch(code) or (len(code) == 3 and not code.isdigit())
    return code if labelled or not doubtful else None
