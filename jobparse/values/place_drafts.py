"""A place while it is put together, and what follows for it from the cities that its name may mean."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from jobparse.values.gazetteer import Region
from jobparse.vocab.cities import City, cities_named, fold_name
from jobparse.vocab.regions import ENGLISH_SPEAKING, STATES

US_POSTAL = r"\d{5}(?:-\d{4})?"
UK_POSTAL = r"[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}"
CANADIAN_POSTAL = r"[A-Z]\d[A-Z][ ]?\d[A-Z]\d"
POSTAL = rf"(?:{US_POSTAL}|{UK_POSTAL}|{CANADIAN_POSTAL}|\d{{4}}(?:[ ]?[A-Z]{{2}})?)(?!\w)"

# How many times larger a city must be than its namesakes for its name alone to mean it.
_CLEARLY_LARGER = 3
MUCH_LARGER = 10
FAR_LARGER = 15
_LIKELIER = 3
# The size of cities, in thousands of people.
WELL_KNOWN = 100
QUARTER = 50
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

    def candidates(self) -> list[City]:
        """The cities that agree with what is stated of region and country."""
        return [
            city
            for city in self.cities
            if (not self.region or lies_in(city, self.region)) and (not self.country or city.country == self.country)
        ]

    def settled_country(self, countries: Collection[str]) -> str | None:
        """The country that is stated, or follows; ``countries`` decide between homonyms."""
        if self.country:
            return self.country
        if self.region:
            return self.region.country
        if not self.cities:
            return None
        largest, abroad, clearly = _largest(self.cities)
        if not clearly:
            largest, abroad, clearly = _largest([_as_likely(city) for city in self.cities])
        at_home = next((city for city in self.cities if city.country in countries), None)
        if at_home and largest.country not in countries and at_home.thousands * FAR_LARGER >= largest.thousands:
            return at_home.country
        if clearly and (
            largest.thousands >= WELL_KNOWN or largest.thousands >= max(MUCH_LARGER * abroad, _KNOWN_IN_COUNTRY)
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
            if any(city.country in STATES and city.thousands >= QUARTER for city in cities[1:]):
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


def cities_named_as(region: Region) -> Iterator[tuple[str, tuple[City, ...]]]:
    """The cities in a region that have its name, the largest first, below each of its spellings: New York."""
    for spelling in STATES.get(region.country, {}).get(region.name, ()):
        cities = tuple(city for city in cities_named(fold_name(spelling)) if lies_in(city, region))
        if cities:
            yield spelling, cities
