r"""Patterns for texts in plain letters: what ``regex`` is needed for elsewhere, ``re`` can do there, and twice as fast.

Patterns are written for ``regex``: its classes (``\p{Lu}``) know the letters of every script, and its look-behinds
may have any length. Three views in four hold nothing but ASCII; for them the classes are ranges, and most patterns are
such that ``re`` understands them. Both find the same, which ``tests/test_patterns.py`` holds.
"""

from __future__ import annotations

import re
import warnings

import regex

Pattern = regex.Pattern[str] | re.Pattern[str]
Found = regex.Match[str] | re.Match[str]

_RANGES = {"Lu": "A-Z", "Ll": "a-z", "L": "A-Za-z"}
_TOKEN = re.compile(r"\\p\{(?P<property>\w+)\}|\\.|(?P<open>\[\^?\]?)|(?P<close>\])|.", re.DOTALL)
# Some releases of Python 3.11 and 3.12 err where a group that captures is repeated without giving back.
_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{[\d,]*\})\+")


def compile_for(pattern: str, *, ascii_only: bool) -> Pattern:
    r"""The pattern in the form that is fastest for texts of ASCII alone, or in the one that serves all texts.

    >>> type(compile_for(r"\p{Lu}\w+", ascii_only=True)).__module__
    're'
    >>> type(compile_for(r"(?<=a|bc)\w+", ascii_only=True)).__module__
    '_regex'
    """
    if ascii_only and not _POSSESSIVE_GROUP.search(pattern):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", FutureWarning)
                return re.compile(in_ascii(pattern), re.ASCII | re.MULTILINE)
        except re.error:
            pass  # a look-behind of any length, or a group named twice
    return regex.compile(pattern, regex.V0 | regex.MULTILINE)


def in_ascii(pattern: str) -> str:
    r"""The pattern with ranges of letters for the properties of letters.

    >>> in_ascii(r"\p{Lu}[\p{L}'.]+")
    "[A-Z][A-Za-z'.]+"
    """
    within = False

    def put(token: re.Match[str]) -> str:
        nonlocal within
        if token["property"]:
            letters = _RANGES[token["property"]]
            return letters if within else f"[{letters}]"
        within = bool(token["open"]) or (within and not token["close"])
        return token[0]

    return _TOKEN.sub(put, pattern)
