"""The e-mail addresses of a posting."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, rule


@rule(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
def plain_address(match: Match) -> str | None:
    """jobs@crumb.example"""
    return match[0].lower()


EXTRACTOR = Extractor("contact_email", (plain_address,))
