"""Work sites in a short text: "New York, NY 10031", "Austin, TX or Remote (US)", "Berlin/Munich"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.posting import Place
from jobparse.values.gazetteer import PlaceName, behind_comma, belongs_to_other_name, names_in, spelled
from jobparse.values.place_drafts import POSTAL, WELL_KNOWN, Draft, lies_in
from jobparse.values.place_joining import combined
from jobparse.values.place_neighbours import among_neighbours
from jobparse.vocab import Vocabulary, vocabulary
from jobparse.vocab.cities import fold_name
from jobparse.vocab.regions import STATES

_POSTAL_BEHIND = Pattern(rf"[ ]*+,?[ \n]*+(?P<postal>{POSTAL})")
_YEAR = Pattern(r"\d{4}")
_POSTAL_BEFORE = Pattern(r"(?<!\w)(?:[A-Z]{1,2}-)?(?P<postal>\d{4,5}(?:[ ][A-Z]{2})?)[ ]$")
_STREET_BEFORE = Pattern(r"(?:^|[,;|:(\n])[ ]*(?P<street>\d{1,6}[\w-]*[ ][^,;|\n]{3,50}?)[ ,.]*$")
_UNLISTED_CITY = Pattern(r"(?:^|[,;|/:(\n]|[ ]-[ ])[ ]*(?P<city>\p{Lu}[\p{L}'’.-]+(?:[ ][\p{L}'’.-]+){0,2})[ ]*,?[ ]*$")
_FIRST_NAME = Pattern(r"(?<!\p{L})(?P<word>\p{Lu}[\p{L}.]+)[ ]\Z")
_SHORT_FORM = 6  # letters


class PlaceAt(NamedTuple):
    """A place, and where in the text it is named.

    ``alone`` is True for a city with which neither region nor country is stated; ``thousands`` counts the people of the
    largest city that it may be (0 for none that is listed).
    """

    place: Place
    start: int
    end: int
    alone: bool
    thousands: int


def read_places(
    text: str, *, words: Vocabulary | None = None, countries: Collection[str] = (), any_case: bool = True
) -> list[Place]:
    """Every place named in ``text``, a short value such as a "Location:" line, in order and each once.

    ``countries`` are ISO 3166-1 codes for which the rest of the posting speaks; they decide between homonyms.
    What stays open is ``None``.

    >>> [(p.city, p.region, p.country) for p in read_places("Austin, TX or Remote (UK)")]
    [('Austin', 'TX', 'US'), (None, None, 'GB')]
    >>> [(p.city, p.region, p.country) for p in read_places("Leeds or Cambridge, England")]
    [('Leeds', 'England', 'GB'), ('Cambridge', 'England', 'GB')]
    >>> read_places("the moon")
    []
    """
    places = find_places(text, words or vocabulary("en"), countries=countries, any_case=any_case)
    return distinct(found.place for found in places)


def place_in_name(name: str, *, words: Vocabulary | None = None, countries: Collection[str] = ()) -> Place | None:
    """The place that the name of an organisation settles, or ``None``.

    >>> place = place_in_name("University of California, Davis")
    >>> place.city, place.region
    ('Davis', 'CA')
    >>> place_in_name("Crumb & Sons")
    """
    words = words or vocabulary("en")
    names = list(names_in(name, words, within_names=True))
    drafts = combined(name, names, countries)
    for one, other in pairwise(drafts):
        if one.region and any(lies_in(city, one.region) for city in other.cities):
            other.region = one.region
    telling = [draft for draft in drafts if _is_telling(draft)] or drafts
    city = next((draft for draft in drafts if draft.region and draft.city), telling[-1] if telling else None)
    if city is None or not (_is_telling(city) or belongs_to_other_name(name, city.start, city.end, words)):
        return None
    first_name = _FIRST_NAME.search(name, 0, city.start)
    if first_name and not _is_telling(city) and not _is_kind_of_organisation(first_name["word"], words):
        return None  # "Ida Hopkins University"
    behind = name[city.end :].split()
    if city.city and not city.region and behind and words.meaning("county_noun", behind[0]):
        return None  # a county may lie anywhere, and its namesake elsewhere
    regions = next((found.regions for found in names if found.start == city.start), ())
    elsewhere = city.city and not city.region and any(not lies_in(city.cities[0], region) for region in regions)
    if elsewhere or city.is_ambiguous(countries):  # the University of Washington is not in Washington, DC
        return None
    place = _place(name, city, countries, words).place
    known = place.country in countries or not city.city or city.cities[0].thousands >= WELL_KNOWN
    settled = place.country and (place.region or (place.country not in STATES and known))
    return place if settled else None


def _is_kind_of_organisation(word: str, words: Vocabulary) -> bool:
    return any(words.meaning(table, word) for table in ("organisation_noun", "unit_noun", "article"))


def _is_telling(draft: Draft) -> bool:
    """Whether a name can hardly be another word or a person's name: a region, a city with its region, a large city."""
    return not draft.city or bool(draft.region) or draft.cities[0].thousands >= WELL_KNOWN


def distinct(places: Iterable[Place]) -> list[Place]:
    """The places each once; of two that name the same, the one that says more.

    >>> len(distinct([Place("Leeds"), Place("Leeds", country="GB"), Place("York")]))
    2
    """
    kept: list[Place] = []
    for place in places:
        for at, other in enumerate(kept):
            if same_place(place, other):
                kept[at] = max(other, place, key=_told)
                break
        else:
            kept.append(place)
    return kept


def same_place(one: Place, other: Place) -> bool:
    """Whether one of the places may be the other, told more fully."""
    if not one.city or not other.city:
        return (one.city, one.region, one.country) == (other.city, other.region, other.country)
    if fold_name(one.city) != fold_name(other.city):
        return False
    pairs = ((one.region, other.region), (one.country, other.country))
    return all(a is None or b is None or a == b for a, b in pairs)


def _told(place: Place) -> int:
    return sum(part is not None for part in (place.region, place.country, place.postal_code, place.street))


def find_places(
    text: str, words: Vocabulary, *, countries: Collection[str] = (), any_case: bool = False
) -> list[PlaceAt]:
    """Every place named in ``text`` with its offsets. Names need a capital unless ``any_case``."""
    names = list(names_in(text, words, any_case=any_case, also_words=True))
    return places_named(text, names, words, countries=countries) if names else []


def places_named(
    text: str, names: Sequence[PlaceName], words: Vocabulary, *, countries: Collection[str] = ()
) -> list[PlaceAt]:
    """The places that the names found in ``text`` make together."""
    drafts = combined(text, names, countries)
    drafts = [draft for draft in drafts if draft.region or draft.country or not draft.is_word]
    drafts = among_neighbours(text, drafts, words)
    ends = (0, *(draft.end for draft in drafts))
    drafts = [_with_unlisted_city(text, draft, end, words) for draft, end in zip(drafts, ends, strict=False)]
    drafts = [_with_side(text, draft, words) for draft in drafts]
    known = {*countries} or _countries_of(drafts)
    return _outside_streets([_place(text, draft, known, words) for draft in drafts])


def _outside_streets(places: list[PlaceAt]) -> list[PlaceAt]:
    """The places without the towns that only lend their names to another's street: "12 Leeds Rise, York"."""
    streets = sorted((place.start, place.end) for place in places if place.place.street)
    starts, ends = [start for start, _ in streets], [0, *accumulate((end for _, end in streets), max)]
    return [place for place in places if place.end >= ends[bisect_right(starts, place.start)]]


def _countries_of(drafts: Sequence[Draft]) -> set[str]:
    """The countries for which places speak whose names no other country has; without any, those that all settle."""
    sure = [draft for draft in drafts if draft.region or draft.country or len({c.country for c in draft.cities}) == 1]
    return {country for draft in sure or drafts if (country := draft.settled_country(()))}


def _with_unlisted_city(text: str, draft: Draft, since: int, words: Vocabulary) -> Draft:
    """The draft with the city that the tables lack and that stands before a comma and the region or country."""
    if draft.city or not behind_comma(text, draft.start):
        return draft
    found = _UNLISTED_CITY.search(text, max(since, draft.start - 60), draft.start)
    if not found or _is_no_city(found["city"], words):
        return draft
    return replace(draft, start=found.start("city"), city=spelled(found["city"]))


def _with_side(text: str, draft: Draft, words: Vocabulary) -> Draft:
    """The draft with the word that tells a small town from its neighbour: "West Harrison, NY"."""
    ahead = _FIRST_NAME.search(text, max(0, draft.start - 20), draft.start) if draft.city and draft.region else None
    if ahead is None or words.meaning("around_place", ahead["word"]) != "side":
        return draft
    if fold_name(text[draft.start :][: len(draft.city or "")]) != fold_name(draft.city or ""):
        return draft  # "North Ayrshire, Largs"
    small = draft.cities and draft.candidates() and draft.candidates()[0].thousands < WELL_KNOWN
    return replace(draft, start=ahead.start(), city=spelled(f"{ahead['word']} {draft.city}")) if small else draft


def _is_no_city(name: str, words: Vocabulary) -> bool:
    """Whether what has the shape of a city is something else: a role, an organisation, a part of the world."""
    said = [word.strip(".") for word in name.split()]
    if name.isalpha() and name.isupper() and len(name) <= _SHORT_FORM:  # "VPN, SD-WAN"
        return True
    if any(words.meaning(table, said[-1]) for table in ("not_a_city", "organisation_noun", "street_noun")):
        return True
    others = ("role_noun", "unit_noun", "job_noun")
    return words.meaning("beside_place", name) is not None or any(
        words.meaning(table, word) for word in said for table in others
    )


def _is_street(said: list[str], words: Vocabulary) -> bool:
    """Whether a number and words are a street: one has a capital, or names a kind of street; "8 people" are none."""
    if words.meaning("place_preposition", said[-1]):
        return False
    return any(word[0].isupper() for word in said[1:]) or any(words.meaning("street_noun", word) for word in said[1:])


def _place(text: str, draft: Draft, countries: Collection[str], words: Vocabulary) -> PlaceAt:
    """The place that a draft amounts to, with its postal code and street."""
    draft.cities = tuple(draft.candidates()) or draft.cities
    country = draft.settled_country(countries)
    region = draft.settled_region(country)
    start, end = draft.start, draft.end
    postal_code = draft.postal_code
    behind = _POSTAL_BEHIND.match(text, end) if draft.city and not postal_code else None
    if behind and not (country == "US" and _YEAR.fullmatch(behind["postal"])):  # "(Spring 2031)"
        postal_code, end = behind["postal"], behind.end()
    if not postal_code and draft.city and (before := _POSTAL_BEFORE.search(text, max(0, start - 12), start)):
        postal_code, start = before["postal"], before.start("postal")
    street = None
    before = _STREET_BEFORE.search(text, max(0, start - 80), start) if draft.city else None
    if before and _is_street(before["street"].split(), words):
        street, start = before["street"].strip(), before.start("street")
    alone = bool(draft.city) and not (draft.region or draft.country)
    thousands = draft.cities[0].thousands if draft.cities else 0
    return PlaceAt(
        Place(draft.city, region, country, postal_code, street, text[start:end]), start, end, alone, thousands
    )
