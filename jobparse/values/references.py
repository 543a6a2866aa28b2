"""Numbers by which an employer files a posting."""

from __future__ import annotations

import regex

_YEAR = regex.compile(r"(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d))?")
_DATE = regex.compile(r"\d\d?[/.]\d\d?[/.](?:\d\d)?\d\d|\d{4}-\d\d-\d\d")
_PHONE = regex.compile(r"\(?\d{3}\)?[-.]\d{3}[-.]\d{4}")


def read_reference(text: str) -> str | None:
    """A reference without the marks around it; ``None`` when ``text`` cannot be one.

    A reference holds a figure and at least three characters, and is no year, date or telephone number.

    >>> read_reference("GEO-04-009.")
    'GEO-04-009'
    >>> read_reference("2018") is None and read_reference("Analyst") is None
    True
    """
    code = text.strip(" #:.,;()[]")
    if len(code) < 3 or not any(map(str.isdigit, code)):
        return None
    if any(shape.fullmatch(code) for shape in (_YEAR, _DATE, _PHONE)):
        return None
    return code
