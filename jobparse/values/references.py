"""Numbers by which an employer files a posting."""

from __future__ import annotations

import re

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary

_YEARS = Pattern(r"(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d))?")
_NO_REFERENCE = Pattern(
    r"\d\d?[/.]\d\d?[/.](?:\d\d)?\d\d|\d{4}-\d\d-\d\d"  # a date
    r"|\d{3}[-.]\d{3}[-.]\d{4}"  # a telephone number
    r"|[a-z]{4,}\.\d+",  # the end of a sentence, and the item behind it
    re.IGNORECASE,
)
_ORDINAL = Pattern(r"\d{1,3}(?P<ordinal>[^\W\d_]{1,3})")
# Where line breaks were lost, the next label is glued on: "18WD28972Position".
_GLUED = Pattern(r"(?<=\d)[A-Z][a-z]+$")


def read_reference(text: str, words: Vocabulary, *, labelled: bool = False) -> str | None:
    """A reference without the marks around it; ``None`` when ``text`` cannot be one.

    A reference holds a figure and at least three characters, and is no date, telephone number or ordinal. What looks
    like a year is none, nor are three characters such as "PL1", unless ``labelled``: behind a colon or in a line of
    its own.

    >>> from jobparse.vocab import vocabulary
    >>> read_reference("GEO-04-009.", vocabulary("en"))
    'GEO-04-009'
    >>> read_reference("1968", vocabulary("en")), read_reference("1968", vocabulary("en"), labelled=True)
    (None, '1968')
    """
    code = _GLUED.sub("", text.strip(" #:.,;()[]"))
    if len(code) < 3 or not any(map(str.isdigit, code)) or _NO_REFERENCE.fullmatch(code):
        return None
    # "Contract (1099)"
    if words.meaning("engagement", code):
        return None
    counted = _ORDINAL.fullmatch(code)
    if counted and words.meaning("ordinal", counted["ordinal"]):
        return None
    doubtful = _YEARS.fullmatch(code) or (len(code) == 3 and not code.isdigit())
    return code if labelled or not doubtful else None
