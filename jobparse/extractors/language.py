"""The language of the text."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, rule


@rule(r"\A(?=.*\S)")
def always_english(match: Match) -> str | None:
    """Any text."""
    return match.words.language


EXTRACTOR = Extractor("language", (always_english,))
