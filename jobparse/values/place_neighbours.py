"""What places named side by side say of each other: a shared region, a quarter of a city, a street and its town."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise, zip_longest

from jobparse.patterns import Pattern
from jobparse.values.place_drafts import (
    FAR_LARGER,
    MUCH_LARGER,
    POSTAL,
    QUARTER,
    WELL_KNOWN,
    Draft,
    cities_named_as,
    lies_in,
)
from jobparse.vocab import Vocabulary

_STREET_BEGUN = Pattern(r"(?:^|[,;|:(\n])[ ]*\d{1,6}[ ][^,;|\n]*$")
_STREET_GOES_ON = Pattern(rf"[ ]+(?!{POSTAL})[\p{{L}}\d]")
_GREAT_CITY = 600  # thousands of people, like those below
_KNOWN_QUARTER = 25


def among_neighbours(text: str, drafts: Sequence[Draft], words: Vocabulary) -> list[Draft]:
    """The places that are work sites, each with what its neighbours in ``text`` say of it.

    Cities of one list share their region or country; quarters of a city and words of a street are left out.
    """
    for one, other in pairwise(drafts):
        if _conjunction(words).fullmatch(text, one.end, other.start):
            _share(one, other)
    for one, other in pairwise(drafts):
        in_one_breath = _conjunction(words).fullmatch(text, one.end, other.start)
        if other.city and (in_one_breath or text[one.end : other.start] == ", "):
            _name_city(one)
        elif one.city and in_one_breath:
            _name_city(other)
    drafts = [draft for draft in drafts if not _is_in_street(draft, text, words)]
    drafts = [
        draft
        for draft, before in zip(drafts, [None, *drafts], strict=False)
        if not _is_quarter_within(draft, before, text)
    ]
    return [draft for draft, behind in zip_longest(drafts, drafts[1:]) if not _is_quarter_of(draft, behind, text)]


@cache
def _conjunction(words: Vocabulary) -> Pattern:
    return Pattern(rf"[ ]*(?:/|&|\||,?[ ](?:{words.alternation('place_list')}))[ ]*")


def _name_city(draft: Draft) -> None:
    """Take the great city of a state's name beside other cities: "NY" in "San Francisco or NY"."""
    if draft.city or not draft.region or draft.postal_code:
        return
    for spelling, cities in cities_named_as(draft.region):
        if cities[0].thousands >= _GREAT_CITY:
            draft.city, draft.cities = spelling, cities
            return


def _share(draft: Draft, other: Draft) -> None:
    """Take the region or country of ``other``, with which its city is named in one breath."""
    if not draft.city or draft.region or draft.country or not other.city:
        return
    large = draft.cities[0].thousands / 20 if draft.cities else 0
    if other.region and any(lies_in(c, other.region) and c.thousands >= large for c in draft.cities):
        draft.region = other.region
    elif other.country and any(c.country == other.country and c.thousands >= large for c in draft.cities):
        draft.country = other.country


def _is_quarter_of(draft: Draft, other: Draft | None, text: str) -> bool:
    """Whether a draft is a part of the much larger city named next: "Soho, London"."""
    if not other or not draft.cities or draft.region or draft.country:
        return False
    largest, size = draft.cities[0].thousands, _size_at_home_of(other, draft)
    gap = text[draft.end : other.start].strip()
    return gap in (",", "", ", in") and largest < QUARTER and size > MUCH_LARGER * largest


def _is_quarter_within(draft: Draft, other: Draft | None, text: str) -> bool:
    """Whether a draft is a part of the much larger city named before: "London, Canary Wharf", "Boston (Fenway)"."""
    if not other or not draft.cities or not other.cities or draft.region or draft.country:
        return False
    largest = draft.cities[0].thousands
    gap = text[other.end : draft.start].strip()
    return gap in (",", "(") and largest < _KNOWN_QUARTER and other.cities[0].thousands > FAR_LARGER * largest


def _size_at_home_of(city: Draft, quarter: Draft) -> int:
    """How many thousands live in the largest city of a name in a country that has the quarter's name too."""
    countries = {place.country for place in quarter.cities}
    return max((place.thousands for place in city.cities if place.country in countries), default=0)


def _is_in_street(draft: Draft, text: str, words: Vocabulary) -> bool:
    """Whether a draft is a word of a street: "43 West 23rd Street"; a small town too where the street ends with it."""
    if not draft.city or draft.region or draft.country:
        return False
    in_street = _STREET_BEGUN.search(text, max(0, draft.start - 40), draft.start)
    if not in_street:
        return False
    if draft.cities and draft.cities[0].thousands < WELL_KNOWN:
        behind_street = words.meaning("street_noun", in_street[0].rstrip(" .").rpartition(" ")[2])
        return behind_street is None or bool(_STREET_GOES_ON.match(text, draft.end))
    return bool(_STREET_GOES_ON.match(text, draft.end))
