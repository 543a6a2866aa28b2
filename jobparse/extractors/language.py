"""The language of the text."""

from __future__ import annotations

import regex

from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.language import language_of

_LINE = regex.compile(r"\S[^\n]*")


@rule(r"\A")
def language_of_text(match: Match) -> str | list[Part[str]] | None:
    """What is written under the front matter; where nothing is, the front matter. Quotes the first line of it."""
    view = match.document.view
    for start in (match.document.body, 0):
        language, line = language_of(view[start:]), _LINE.search(view, start)
        if language and line:
            return [Part(language, *line.span())]
    return None


EXTRACTOR = Extractor("language", (language_of_text,))
