"""Names that stand together as one place: a city, its region and its country, while they are put together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from jobparse.patterns import Pattern
from jobparse.values.gazetteer import PlaceName, Region
from jobparse.vocab import Vocabulary
from jobparse.vocab.cities import City, cities_named, fold_name
from jobparse.vocab.regions import ENGLISH_SPEAKING, STATES

US_POSTAL = r"\d{5}(?:-\d{4})?"
UK_POSTAL = r"[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}"
CANADIAN_POSTAL = r"[A-Z]\d[A-Z][ ]?\d[A-Z]\d"
POSTAL = rf"(?:{US_POSTAL}|{UK_POSTAL}|{CANADIAN_POSTAL}|\d{{4}}(?:[ ]?[A-Z]{{2}})?)(?!\w)"

# What may stand between a city and its region, a region and its country.
_WITHIN_PLACE = Pattern(rf"(?P<comma>[ ]*,)?[ \n]*(?:\([ ]*)?(?:(?P<postal>{POSTAL})[ ]*,?[ \n]*)?(?:-[ ]?)?")
# ... and between a country and the region or city in it, the other way round.
_DOWNWARD = Pattern(r"[ ]?[-,:>][ ]?")
_STREET_BEGUN = Pattern(r"(?:^|[,;|:(\n])[ ]*\d{1,6}[ ][^,;|\n]*$")
_STREET_GOES_ON = Pattern(rf"[ ]+(?!{POSTAL})[\p{{L}}\d]")

# How much larger a city must be than its namesakes for its name alone to mean it.
_CLEARLY_LARGER = 3
_MUCH_LARGER = 10
_FAR_LARGER = 15
_GREAT_CITY = 600
_LIKELIER = 3
WELL_KNOWN = 100
_QUARTER = 50
_KNOWN_QUARTER = 25
_KNOWN_IN_COUNTRY = 5


@dataclass(slots=True)
class Draft:
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
            if self.country in (None, region.country) and any(lies_in(city, region) for city in self.cities):
                return region
        if self.country or self.is_word or not comma or not name.regions or name.means_city or name.country:
            return None
        return name.regions[0] if not self.cities or self.cities[0].thousands < WELL_KNOWN else None

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
            cities = tuple(city for city in cities_named(fold_name(spelling)) if lies_in(city, self.region))
            if cities:
                self.city, self.cities = spelling, cities
                return True
        return False

    def name_city(self) -> None:
        """Take the great city of a state's name beside other cities: "NY" in "San Francisco or NY"."""
        if self.city or not self.region or self.country or self.postal_code:
            return
        for spelling in STATES.get(self.region.country, {}).get(self.region.name, ()):
            cities = tuple(city for city in cities_named(fold_name(spelling)) if lies_in(city, self.region))
            if cities and cities[0].thousands >= _GREAT_CITY:
                self.city, self.cities = spelling, cities
                return

    def stands_before(self, name: PlaceName) -> bool:
        """Whether this is a bare country or region, and ``name`` lies in it: "United States - Ohio - Dayton"."""
        if self.city or not name.stands_alone:
            return False
        if any(lies_in(city, self.region) for city in name.cities) if self.region else False:
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

    def share(self, other: Draft) -> None:
        """Take the region or country of ``other``, of which this city is named in one breath with it."""
        if not self.city or self.region or self.country or not other.city:
            return
        large = self.cities[0].thousands / 20 if self.cities else 0
        if other.region and any(lies_in(c, other.region) and c.thousands >= large for c in self.cities):
            self.region, self.country = other.region, other.country
        elif other.country and any(c.country == other.country and c.thousands >= large for c in self.cities):
            self.country = other.country

    def is_quarter_of(self, other: Draft | None, text: str) -> bool:
        """Whether this is a part of the much larger city named next: "Soho, London"."""
        if not other or not self.city or not self.cities or self.region or self.country:
            return False
        largest, size = self.cities[0].thousands, other.size_at_home_of(self)
        gap = text[self.end : other.start].strip()
        return gap in (",", "", ", in") and largest < _QUARTER and size > _MUCH_LARGER * largest

    def is_quarter_within(self, other: Draft | None, text: str) -> bool:
        """Whether this is a part of the much larger city named before: "London, Canary Wharf", "Boston (Fenway)"."""
        if not other or not self.cities or not other.cities or self.region or self.country:
            return False
        largest = self.cities[0].thousands
        gap = text[other.end : self.start].strip()
        return gap in (",", "(") and largest < _KNOWN_QUARTER and other.cities[0].thousands > _FAR_LARGER * largest

    def size_at_home_of(self, quarter: Draft) -> int:
        """How many thousands live in the largest city of this name in a country that has the quarter's name too."""
        countries = {city.country for city in quarter.cities}
        return max((city.thousands for city in self.cities if city.country in countries), default=0)

    def is_in_street(self, text: str, words: Vocabulary) -> bool:
        """Whether this is a word of a street: "43 West 23rd Street"; a small town too where the street ends with it."""
        if not self.city or self.region or self.country or self.postal_code:
            return False
        in_street = _STREET_BEGUN.search(text, max(0, self.start - 40), self.start)
        if not in_street:
            return False
        if self.cities and self.cities[0].thousands < WELL_KNOWN:
            behind_street = words.meaning("street_noun", in_street[0].rstrip(" .").rpartition(" ")[2])
            return behind_street is None or bool(_STREET_GOES_ON.match(text, self.end))
        return bool(_STREET_GOES_ON.match(text, self.end))

    def candidates(self) -> list[City]:
        """The cities that agree with what is stated of region and country."""
        return [
            city
            for city in self.cities
            if (not self.region or lies_in(city, self.region)) and (not self.country or city.country == self.country)
        ]

    def settled_country(self, countries: Collection[str]) -> str | None:
        """The country that is stated, or follows; ``countries`` decide between homonyms."""
        if self.country or self.region:
            return self.country or (self.region.country if self.region else None)
        if not self.cities:
            return None
        largest, abroad, clearly = _largest(self.cities)
        if not clearly:
            largest, abroad, clearly = _largest([_as_likely(city) for city in self.cities])
        at_home = next((city for city in self.cities if city.country in countries), None)
        if at_home and largest.country not in countries and at_home.thousands * _FAR_LARGER >= largest.thousands:
            return at_home.country
        if clearly and (
            largest.thousands >= WELL_KNOWN or largest.thousands >= max(_MUCH_LARGER * abroad, _KNOWN_IN_COUNTRY)
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


def _largest(cities: Sequence[City]) -> tuple[City, int, bool]:
    """The largest of the cities of a name, the size of the largest abroad, and whether the first is clearly larger."""
    largest = max(cities, key=lambda city: city.thousands)
    abroad = max((city.thousands for city in cities if city.country != largest.country), default=0)
    return largest, abroad, largest.thousands >= _CLEARLY_LARGER * abroad


def _as_likely(city: City) -> City:
    """The city, larger where postings in English mostly come from: St. Louis is in Missouri, not in Senegal."""
    return city._replace(thousands=city.thousands * _LIKELIER) if city.country in ENGLISH_SPEAKING else city


def lies_in(city: City, region: Region) -> bool:
    """Whether a city of the tables is, or may be, in a region."""
    return city.country == region.country and city.region in ("", region.name)


def combined(text: str, names: Sequence[PlaceName], countries: Collection[str] = ()) -> list[Draft]:
    """The names as places: a region or country joins the city or region that it follows.

    What a name alone may stand for is what it means in ``countries``, if anything.
    """
    drafts: list[Draft] = []
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
            if region and not any(lies_in(city, region) for city in last.cities):
                # The tables do not know this city there: its name may be longer than what they know of it.
                _drop_part_of_name(drafts, text)
                drafts.append(Draft(name.start, name.end, region=region, postal_code=gap["postal"]))
                continue
            if region or last.accepts_country(name):
                last.region = region or last.region
                last.country = None if region else name.country
                last.postal_code = last.postal_code or gap["postal"]
                last.end = name.end
                continue
        if name.stands_alone:
            drafts.append(_alone(name, countries))
    return drafts


def _drop_part_of_name(drafts: list[Draft], text: str) -> None:
    """Take back the last city, and those before it that are words of one name with it."""
    start = drafts.pop().start
    while drafts and drafts[-1].city and text[drafts[-1].end : start] == " ":
        start = drafts.pop().start


def _alone(name: PlaceName, countries: Collection[str]) -> Draft:
    city = Draft(name.start, name.end, name.city, name.cities, is_word=name.is_word)
    if name.means_city:
        return city
    at_home = next((region for region in name.regions if region.country in countries), None)
    american = next((region for region in name.regions if region.country == "US"), None)
    # "Elm Valley, CA" is in California; Georgia is the state where the posting is American.
    is_state = at_home or (american if name.is_code else None)
    if name.country and not (is_state and name.country not in countries):
        return Draft(name.start, name.end, country=name.country)
    if not at_home and any(place.country in countries for place in name.cities):  # New Brunswick in New Jersey
        return city
    return Draft(name.start, name.end, region=at_home or is_state or name.regions[0])
