"""From a rule's pattern as it is written to one that a text can be searched with."""

from __future__ import annotations

import re

from jobparse.vocab import AFTER_DIGIT, JOINED, Vocabulary

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P?<[=!]?\w*>?|<(?P<border>[+~]?)(?P<table>[a-z_]+)>|(?P<space> [?*+]?)"
    r"|[^\\\[(< ]+|.",
    re.DOTALL,
)


_BORDERS = {"": r"\b", "+": AFTER_DIGIT, "~": JOINED}


def expand(pattern: str, words: Vocabulary) -> str:
    r"""Put the vocabulary's spellings for each ``<table>``, and any white space for a space.

    >>> from jobparse.vocab import vocabulary
    >>> expand(r"(?P<low>\d+) [ab ]", vocabulary("en"))
    '(?P<low>\\d+)\\s+[ab ]'
    """

    def put(token: re.Match[str]) -> str:
        if token["table"]:
            spellings = words.alternation(token["table"], border=_BORDERS[token["border"]])
            return f"(?P<{token['table']}>{spellings})"
        if token["space"]:
            return r"\s*" if token[0][1:] in ("?", "*") else r"\s+"
        return token[0]

    return _TOKEN.sub(put, pattern)
