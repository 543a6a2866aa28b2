"""What a rule for places reads with: the places in a piece of text, and their parts of a match."""

from __future__ import annotations

from jobparse.posting import Place
from jobparse.rules import Match, Part
from jobparse.values.gazetteer import names_in
from jobparse.values.home_countries import home_countries
from jobparse.values.places import PlaceAt, places_named
from jobparse.vocab import Vocabulary

Places = Place | list[Part[Place]] | None
"""What such a rule gives."""


def places_in(text: str, match: Match, *, any_case: bool = False) -> list[PlaceAt]:
    """The places in ``text``, of homonyms the one at home."""
    names = list(names_in(text, match.words, any_case=any_case, also_words=True))
    if not names:
        return []
    home = home_countries(match.document.view, match.document.words, match.words)
    return places_named(text, names, match.words, countries=home)


def parts_of(found: list[PlaceAt], offset: int) -> Places:
    """The places with their spans in the document; ``offset`` is where their text begins there. ``None`` for none."""
    return [Part(place.place, offset + place.start, offset + place.end) for place in found] or None


def are_of_others(said: list[str], words: Vocabulary) -> bool:
    """Whether the last lower-case words before a place say that it is not the workplace: "customers in".

    >>> from jobparse.vocab import vocabulary
    >>> are_of_others(["with", "some", "travel", "to"], vocabulary("en"))
    True
    """
    return not words.spellings("place_of_others").isdisjoint(said[-4:])


def closes_letter(before: str, words: Vocabulary) -> bool:
    r"""Whether what stands before a line, in lower case, ends as a letter does: the line names its writer, not a place.

    >>> from jobparse.vocab import vocabulary
    >>> closes_letter("we look forward to your drawings.\n\nthanks,\n\n", vocabulary("en"))
    True
    """
    line_above = before.rstrip().rpartition("\n")[2]
    return before.endswith("\n") and words.meaning("letter_closing", line_above.strip(" ,.!-")) is not None
