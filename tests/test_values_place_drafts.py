"""What follows for a town that stands alone from the cities of its name, which are few here and made up."""

from __future__ import annotations

import pytest

from jobparse.values.gazetteer import Region
from jobparse.values.place_drafts import Draft, cities_named_as, lies_in
from jobparse.vocab.cities import City


def draft(cities: str, region: Region | None = None, country: str | None = None) -> Draft:
    """A town with homonyms, each as its country or state and its thousands of people: "GB 60, US-MA 40"."""
    found = []
    for city in cities.split(", ") if cities else ():
        where, thousands = city.split()
        nation, _, state = where.partition("-")
        found.append(City(nation, state, int(thousands)))
    return Draft(0, 5, "Crumb", tuple(found), region, country)


@pytest.mark.parametrize(
    ("cities", "at_home", "country", "why"),
    [
        ("GB 5", "", "GB", "one city of the name"),
        ("GB 4", "", None, "one that is too small to be meant"),
        ("GB 4", "GB", "GB", "unless the posting speaks for its country"),
        ("FR 2000, US-TX 25", "", "FR", "one that dwarfs the others"),
        ("FR 99, DE 10", "", None, "one that does not, and is not known by itself"),
        ("FR 99, DE 9", "", "FR", "one that just does"),
        ("FR 100, DE 33", "", "FR", "one that is known by itself and three times larger"),
        ("FR 100, DE 34", "", None, "one that is not three times larger"),
        ("FR 100, DE 34", "DE", "DE", "of these the one at home"),
        ("FR 150, DE 10", "DE", "DE", "one at home fifteen times smaller"),
        ("FR 151, DE 10", "DE", "FR", "one still smaller"),
        ("FR 150, DE 10", "FR, DE", "FR", "both at home"),
        ("SN 200, US-MO 200", "", "US", "one where postings in English come from"),
        ("SN 201, US-MO 200", "", None, "not so much likelier"),
        ("SN 200, FR 200", "", None, "none where they come from"),
        ("US-TX 30, US-OH 29", "", "US", "two in one country"),
        ("", "GB", None, "a town that no table knows"),
    ],
)
def test_settled_country(cities: str, at_home: str, country: str | None, why: str) -> None:
    assert draft(cities).settled_country(at_home.split(", ")) == country, why


def test_what_is_stated_settles_the_country() -> None:
    assert draft("GB 500", country="US").settled_country(()) == "US"
    assert draft("GB 500", Region("CA", "ON")).settled_country(()) == "CA"
    assert draft("", Region("CA", "ON")).settled_country(()) == "CA"


@pytest.mark.parametrize(
    ("cities", "country", "region", "why"),
    [
        ("US-MA 5", "US", "MA", "one city of the name"),
        ("US-MA 4", "US", None, "one that is too small to be meant"),
        ("US-MA 30, US-OH 10", "US", "MA", "three times larger than the next"),
        ("US-MA 29, US-OH 10", "US", None, "not so much larger"),
        ("US-MA 30, US-OH 10, US-TX 10", "US", "MA", "three of the name"),
        ("GB 90, US-MA 30", "US", "MA", "of the country that is meant"),
        ("GB 90, US-MA 30", "GB", None, "a country whose regions no table has"),
        ("GB 90, US-MA 30", "FR", None, "a country without such a town"),
    ],
)
def test_settled_region(cities: str, country: str, region: str | None, why: str) -> None:
    assert draft(cities).settled_region(country) == region, why


def test_a_stated_region_stays() -> None:
    assert draft("US-MA 300", Region("US", "OH")).settled_region("US") == "OH"


@pytest.mark.parametrize(
    ("cities", "at_home", "expected", "why"),
    [
        ("GB 60", "", False, "one city of the name"),
        ("GB 60, FR 20", "", False, "three times larger than the next"),
        ("GB 60, FR 21", "", True, "not so much larger"),
        ("FR 600, US-TX 50", "", True, "a large town of a state goes without its state"),
        ("FR 600, US-TX 49", "", False, "a smaller one does not"),
        ("FR 600, DE 20, US-TX 50", "", True, "the third of the name"),
        ("US-MA 600, US-TX 200", "", False, "two in states, of which one is three times larger"),
        ("US-MA 600, US-TX 201", "", True, "or is not"),
        ("FR 600, US-TX 50", "FR", False, "one at home"),
        ("FR 600, US-TX 50, US-OH 40", "US", True, "two at home"),
        ("", "", False, "a town that no table knows"),
    ],
)
def test_is_ambiguous(cities: str, at_home: str, *, expected: bool, why: str) -> None:
    assert draft(cities).is_ambiguous(at_home.split(", ")) is expected, why


def test_candidates_agree_with_what_is_stated() -> None:
    cities = "US-MA 600, US-TX 200, GB 30, CA 20"
    assert [city.region for city in draft(cities, Region("US", "TX")).candidates()] == ["TX"]
    assert [city.thousands for city in draft(cities, country="GB").candidates()] == [30]
    assert len(draft(cities).candidates()) == 4


def test_a_city_without_a_region_may_lie_in_any_of_its_country() -> None:
    assert lies_in(City("GB", "", 30), Region("GB", "Kent"))
    assert not lies_in(City("GB", "", 30), Region("US", "MA"))
    assert not lies_in(City("US", "TX", 30), Region("US", "MA"))


def test_cities_named_as_their_region() -> None:
    [(spelling, cities)] = cities_named_as(Region("US", "NY"))
    assert spelling == "New York"
    assert {city.region for city in cities} == {"NY"}
    assert not [*cities_named_as(Region("US", "TX"))]
    assert not [*cities_named_as(Region("GB", "Kent"))]
    assert not [*cities_named_as(Region("US", "Kent"))]
