"""Work sites in a short text: "New York, NY 10031", "Austin, TX or Remote (US)", "Berlin/Munich"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

import regex

from jobparse.posting import Place
from jobparse.values.gazetteer import PlaceName, Region, belongs_to_other_name, names_in, spelled
from jobparse.vocab import Vocabulary, vocabulary
from jobparse.vocab.cities import City, cities_named, fold_name
from jobparse.vocab.regions import STATES

US_POSTAL = r"\d{5}(?:-\d{4})?"
UK_POSTAL = r"[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}"
CANADIAN_POSTAL = r"[A-Z]\d[A-Z][ ]?\d[A-Z]\d"
POSTAL = rf"(?:{US_POSTAL}|{UK_POSTAL}|{CANADIAN_POSTAL}|\d{{4}}(?:[ ]?[A-Z]{{2}})?)(?!\w)"

# What may stand between a city and its region, a region and its country.
_WITHIN_PLACE = regex.compile(rf"(?P<comma>[ ]*,)?[ \n]*(?:\([ ]*)?(?:(?P<postal>{POSTAL})[ ]*,?[ \n]*)?(?:-[ ]?)?")
# ... and between a country and the region or city in it, the other way round.
_DOWNWARD = regex.compile(r"[ ]?[-,:>][ ]?")
_POSTAL_BEHIND = regex.compile(rf"[ ]*,?[ \n]*(?P<postal>{POSTAL})")
_POSTAL_BEFORE = regex.compile(r"(?<!\w)(?:[A-Z]{1,2}-)?(?P<postal>\d{4,5}(?:[ ][A-Z]{2})?)[ ]$")
_STREET_BEFORE = regex.compile(r"(?:^|[,;|:(\n])[ ]*(?P<street>\d{1,6}[\w-]*[ ][^,;|\n]{3,50}?)[ ,.]*$")
_STREET_BEGUN = regex.compile(r"(?:^|[,;|:(\n])[ ]*\d{1,6}[ ][^,;|\n]*$")
_STREET_GOES_ON = regex.compile(rf"[ ]+(?!{POSTAL})[\p{{L}}\d]")
_UNLISTED_CITY = regex.compile(
    r"(?:^|[,;|/:(\n])[ ]*(?P<city>\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}?[\p{L}'’.-]+){0,2})[ ]*,?[ ]*$"
)

# How much larger a city must be than its namesakes for its name alone to mean it.
_CLEARLY_LARGER = 3
_MUCH_LARGER = 10
_FAR_LARGER = 15
_WELL_KNOWN = 100
_QUARTER = 50
_KNOWN_QUARTER = 25
_KNOWN_IN_COUNTRY = 5


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
    drafts = _combined(name, names)
    for one, other in pairwise(drafts):
        if one.region and any(_lies_in(city, one.region) for city in other.cities):
            other.region = one.region
    telling = [draft for draft in drafts if _is_telling(draft)] or drafts
    city = next((draft for draft in drafts if draft.region and draft.city), telling[-1] if telling else None)
    if city is None or not (_is_telling(city) or belongs_to_other_name(name, city.start, city.end, words)):
        return None
    regions = next((found.regions for found in names if found.start == city.start), ())
    elsewhere = city.city and not city.region and any(not _lies_in(city.cities[0], region) for region in regions)
    if elsewhere or city.is_ambiguous(countries):  # the University of Washington is not in Washington, DC
        return None
    place = _place(name, city, countries).place
    known = place.country in countries or not city.city or city.cities[0].thousands >= _WELL_KNOWN
    settled = place.country and (place.region or (place.country not in STATES and known))
    return place if settled else None


def _is_telling(draft: _Draft) -> bool:
    """Whether a name can hardly be another word or a person's name: a region, a city with its region, a large city."""
    return not draft.city or bool(draft.region) or draft.cities[0].thousands >= _WELL_KNOWN


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


@cache
def _conjunction(words: Vocabulary) -> regex.Pattern[str]:
    return regex.compile(rf"[ ]*(?:/|&|\||,?[ ](?:{words.alternation('place_list')}))[ ]*")


def find_places(
    text: str, words: Vocabulary, *, countries: Collection[str] = (), any_case: bool = False
) -> list[PlaceAt]:
    """Every place named in ``text`` with its offsets. Names need a capital unless ``any_case``."""
    drafts = _combined(text, list(names_in(text, words, any_case=any_case, also_words=True)))
    drafts = [draft for draft in drafts if draft.region or draft.country or not draft.is_word]
    for one, other in pairwise(drafts):
        if _conjunction(words).fullmatch(text, one.end, other.start):
            one.share(other)
    drafts = [draft for draft in drafts if not draft.is_in_street(text)]
    drafts = [
        draft
        for draft, before in zip(drafts, [None, *drafts], strict=False)
        if not draft.is_quarter_within(before, text)
    ]
    drafts = [draft for draft, behind in zip_longest(drafts, drafts[1:]) if not draft.is_quarter_of(behind, text)]
    ends = (0, *(draft.end for draft in drafts))
    drafts = [_with_unlisted_city(text, draft, end, words) for draft, end in zip(drafts, ends, strict=False)]
    known = {*countries} or _countries_of(drafts)
    return [_place(text, draft, known) for draft in drafts]


def _countries_of(drafts: Sequence[_Draft]) -> set[str]:
    """The countries for which places speak whose names no other country has; without any, those that all settle."""
    sure = [draft for draft in drafts if draft.region or draft.country or len({c.country for c in draft.cities}) == 1]
    return {country for draft in sure or drafts if (country := draft.settled_country(()))}


@dataclass(slots=True)
class _Draft:
    """A place while its parts are put together."""

    start: int
    end: int
    city: str | None = None
    cities: tuple[City, ...] = ()
    region: Region | None = None
    country: str | None = None
    postal_code: str | None = None
    is_word: bool = False

    def accepts_region(self, name: PlaceName, *, comma: bool) -> Region | None:
        """The region of ``name`` in which this city lies; behind a comma any, for a small or unlisted city."""
        if self.region or not self.city:
            return None
        for region in name.regions:
            if self.country in (None, region.country) and any(_lies_in(city, region) for city in self.cities):
                return region
        if self.country or self.is_word or not comma or not name.regions or name.means_city or name.country:
            return None
        return name.regions[0] if not self.cities or self.cities[0].thousands < _WELL_KNOWN else None

    def accepts_country(self, name: PlaceName) -> bool:
        """Whether ``name`` may be the country of this place."""
        if name.country is None or self.country:
            return False
        if self.region:
            return self.region.country == name.country
        return bool(self.city) and any(city.country == name.country for city in self.cities)

    def repeats_in(self, name: PlaceName) -> bool:
        """Whether a region is said twice and the first means its city, which it then becomes: "NY, NY"."""
        if self.city or not self.region or self.region not in name.regions:
            return False
        for spelling in STATES.get(self.region.country, {}).get(self.region.name, ()):
            cities = tuple(city for city in cities_named(fold_name(spelling)) if _lies_in(city, self.region))
            if cities:
                self.city, self.cities = spelling, cities
                return True
        return False

    def stands_before(self, name: PlaceName) -> bool:
        """Whether this is a bare country or region, and ``name`` lies in it: "United States - Ohio - Dayton"."""
        if self.city or not name.stands_alone:
            return False
        if any(_lies_in(city, self.region) for city in name.cities) if self.region else False:
            return True
        if self.region or not self.country:
            return False
        countries = [*(region.country for region in name.regions), *(city.country for city in name.cities)]
        return self.country in countries

    def narrow_to(self, name: PlaceName) -> None:
        """Take the region or city of ``name``, which lies in this country or region."""
        self.end = name.end
        regions = [] if self.region else [region for region in name.regions if region.country == self.country]
        if regions and not (name.means_city and name.cities[0].country == self.country):
            self.region, self.country = regions[0], None
        else:
            self.city, self.cities = name.city, name.cities

    def share(self, other: _Draft) -> None:
        """Take the region or country of ``other``, of which this city is named in one breath with it."""
        if not self.city or self.region or self.country or not other.city:
            return
        large = self.cities[0].thousands / 20 if self.cities else 0
        if other.region and any(_lies_in(c, other.region) and c.thousands >= large for c in self.cities):
            self.region, self.country = other.region, other.country
        elif other.country and any(c.country == other.country and c.thousands >= large for c in self.cities):
            self.country = other.country

    def is_quarter_of(self, other: _Draft | None, text: str) -> bool:
        """Whether this is a part of the much larger city named next: "Soho, London"."""
        if not other or not self.city or not self.cities or self.region or self.country:
            return False
        largest, size = self.cities[0].thousands, other.size_at_home_of(self)
        gap = text[self.end : other.start].strip()
        return gap in (",", "", ", in") and largest < _QUARTER and size > _MUCH_LARGER * largest

    def is_quarter_within(self, other: _Draft | None, text: str) -> bool:
        """Whether this is a part of the much larger city named before: "London, Canary Wharf", "Boston (Fenway)"."""
        if not other or not self.cities or not other.cities or self.region or self.country:
            return False
        largest = self.cities[0].thousands
        gap = text[other.end : self.start].strip()
        return gap in (",", "(") and largest < _KNOWN_QUARTER and other.cities[0].thousands > _FAR_LARGER * largest

    def size_at_home_of(self, quarter: _Draft) -> int:
        """How many thousands live in the largest city of this name in a country that has the quarter's name too."""
        countries = {city.country for city in quarter.cities}
        return max((city.thousands for city in self.cities if city.country in countries), default=0)

    def is_in_street(self, text: str) -> bool:
        """Whether this is a word of a street: "43 West 23rd Street"."""
        if not self.city or self.region or self.country or self.postal_code:
            return False
        in_street = _STREET_BEGUN.search(text, max(0, self.start - 40), self.start)
        return bool(in_street) and bool(_STREET_GOES_ON.match(text, self.end))

    def candidates(self) -> list[City]:
        """The cities that agree with what is stated of region and country."""
        return [
            city
            for city in self.cities
            if (not self.region or _lies_in(city, self.region)) and (not self.country or city.country == self.country)
        ]

    def settled_country(self, countries: Collection[str]) -> str | None:
        """The country that is stated, or follows; ``countries`` decide between homonyms."""
        if self.country or self.region:
            return self.country or (self.region.country if self.region else None)
        if not self.cities:
            return None
        largest = self.cities[0]
        abroad = next((city.thousands for city in self.cities if city.country != largest.country), 0)
        clearly = largest.thousands >= _CLEARLY_LARGER * abroad
        at_home = next((city for city in self.cities if city.country in countries), None)
        if at_home and largest.country not in countries and at_home.thousands * _FAR_LARGER >= largest.thousands:
            return at_home.country
        if clearly and (
            largest.thousands >= _WELL_KNOWN or largest.thousands >= max(_MUCH_LARGER * abroad, _KNOWN_IN_COUNTRY)
        ):
            return largest.country
        return at_home.country if at_home else None

    def is_ambiguous(self, countries: Collection[str]) -> bool:
        """Whether another city of the name, at home if any is at home, is not much smaller than the largest.

        Elsewhere a large namesake in a country of states is enough, for there the state goes without saying.
        """
        cities = [city for city in self.candidates() if city.country in countries]
        if not cities:
            cities = self.candidates()
            if any(city.country in STATES and city.thousands >= _QUARTER for city in cities[1:]):
                return cities[0].country not in STATES or cities[0].thousands < _CLEARLY_LARGER * cities[1].thousands
        return len(cities) > 1 and cities[0].thousands < _CLEARLY_LARGER * cities[1].thousands

    def settled_region(self, country: str | None) -> str | None:
        """The region that is stated, or follows from a city that is clearly the largest of its name in ``country``."""
        if self.region:
            return self.region.name
        largest = [city for city in self.cities if city.country == country]
        if not largest or not largest[0].region:
            return None
        clearly = len(largest) == 1 or largest[0].thousands >= _CLEARLY_LARGER * largest[1].thousands
        return largest[0].region if clearly and largest[0].thousands >= _KNOWN_IN_COUNTRY else None


def _lies_in(city: City, region: Region) -> bool:
    return city.country == region.country and city.region in ("", region.name)


def _combined(text: str, names: Sequence[PlaceName]) -> list[_Draft]:
    """The names as places: a region or country joins the city or region that it follows."""
    drafts: list[_Draft] = []
    for name in names:
        last = drafts[-1] if drafts else None
        if last and last.stands_before(name) and _DOWNWARD.fullmatch(text, last.end, name.start):
            last.narrow_to(name)
            continue
        gap = _WITHIN_PLACE.fullmatch(text, last.end, name.start) if last else None
        if last and gap:
            if last.repeats_in(name):
                last.end = name.end
                continue
            region = last.accepts_region(name, comma=bool(gap["comma"]))
            if region and not any(_lies_in(city, region) for city in last.cities):
                # The tables do not know this city there: its name may be longer than what they know of it.
                _drop_part_of_name(drafts, text)
                drafts.append(_Draft(name.start, name.end, region=region, postal_code=gap["postal"]))
                continue
            if region or last.accepts_country(name):
                last.region = region or last.region
                last.country = None if region else name.country
                last.postal_code = last.postal_code or gap["postal"]
                last.end = name.end
                continue
        if name.stands_alone:
            drafts.append(_alone(name))
    return drafts


def _drop_part_of_name(drafts: list[_Draft], text: str) -> None:
    """Take back the last city, and those before it that are words of one name with it."""
    start = drafts.pop().start
    while drafts and drafts[-1].city and text[drafts[-1].end : start] == " ":
        start = drafts.pop().start


def _alone(name: PlaceName) -> _Draft:
    if name.means_city:
        return _Draft(name.start, name.end, name.city, name.cities, is_word=name.is_word)
    if name.country:
        return _Draft(name.start, name.end, country=name.country)
    return _Draft(name.start, name.end, region=name.regions[0])


def _with_unlisted_city(text: str, draft: _Draft, since: int, words: Vocabulary) -> _Draft:
    """The draft with the city that the tables lack and that stands before a comma and the region or country."""
    if draft.city or text[: draft.start].rstrip()[-1:] != ",":
        return draft
    found = _UNLISTED_CITY.search(text, max(since, draft.start - 60), draft.start)
    last = found["city"].split()[-1].strip(".") if found else ""
    if not found or any(words.meaning(table, last) for table in ("not_a_city", "organisation_noun")):
        return draft
    return replace(draft, start=found.start("city"), city=spelled(found["city"]))


def _place(text: str, draft: _Draft, countries: Collection[str]) -> PlaceAt:
    """The place that a draft amounts to, with its postal code and street."""
    draft.cities = tuple(draft.candidates()) or draft.cities
    country = draft.settled_country(countries)
    region = draft.settled_region(country)
    start, end = draft.start, draft.end
    postal_code = draft.postal_code
    if not postal_code and draft.city and (behind := _POSTAL_BEHIND.match(text, end)):
        postal_code, end = behind["postal"], behind.end()
    if not postal_code and draft.city and (before := _POSTAL_BEFORE.search(text, max(0, start - 12), start)):
        postal_code, start = before["postal"], before.start("postal")
    street = None
    if draft.city and (before := _STREET_BEFORE.search(text, max(0, start - 80), start)):
        street, start = before["street"].strip(), before.start("street")
    alone = bool(draft.city) and not (draft.region or draft.country)
    thousands = draft.cities[0].thousands if draft.cities else 0
    return PlaceAt(
        Place(draft.city, region, country, postal_code, street, text[start:end]), start, end, alone, thousands
    )
