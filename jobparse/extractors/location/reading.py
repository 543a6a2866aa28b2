"""What a rule for places reads with: the places in a piece of text, and their parts of a match."""

from __future__ import annotations

from jobparse.posting import Place
from jobparse.rules import Match, Part
from jobparse.values.home_countries import home_countries
from jobparse.values.places import PlaceAt, find_places

Places = Place | list[Part[Place]] | None
"""What such a rule gives."""


def places_in(text: str, match: Match, *, any_case: bool = False) -> list[PlaceAt]:
    """The places in ``text``, of homonyms the one at home."""
    home = home_countries(match.document.view, match.document.words, match.words)
    return find_places(text, match.words, countries=home, any_case=any_case)


def parts_of(found: list[PlaceAt], offset: int) -> Places:
    """The places with their spans in the document; ``offset`` is where their text begins there. ``None`` for none."""
    return [Part(place.place, offset + place.start, offset + place.end) for place in found] or None
