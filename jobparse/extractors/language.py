"""The language of the text."""

from __future__ import annotations

from jobparse.patterns import Pattern
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.language import language_of

_LINE = Pattern(r"\S[^\n]*")
_PROSE = 20


@rule(r"\A")
def language_of_text(match: Match) -> str | list[Part[str]] | None:
    """What is written under the front matter. Quotes its first line."""
    document = match.document
    line = _LINE.search(document.view, document.body)
    return [Part(document.language, *line.span())] if document.language and line else None


@rule(r"\A")
def language_of_values(match: Match) -> str | list[Part[str]] | None:
    """What is written in the front matter, where nothing is under it. Quotes the longest value."""
    values = [fact.span for fact in match.document.facts if fact.span.end - fact.span.start >= _PROSE]
    language = language_of("\n".join(match.document.view[slice(*span)] for span in values))
    longest = max(values, key=lambda span: span.end - span.start, default=None)
    return [Part(language, *longest)] if language and longest else None


EXTRACTOR = Extractor("language", (language_of_text, language_of_values))
