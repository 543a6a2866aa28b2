"""What the job is called."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, rule


@rule(r".+", facts=("title",))
def labelled_title(match: Match) -> str | None:
    """title: Cook"""
    return " ".join(match.original().split())


@rule(r"\A\s*+(?P<value>[^\n]{3,120}+)")
def first_line(match: Match) -> str | None:
    """The first line of a text without front matter."""
    if match.document.body:
        return None
    return " ".join(match.original("value").split())


EXTRACTOR = Extractor("title", (labelled_title, first_line))
