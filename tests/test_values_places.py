"""Short texts that name places, and what is read from them."""

from __future__ import annotations

import pytest

from jobparse.posting import Place
from jobparse.values.places import distinct, place_in_name, read_places
from jobparse.vocab.cities import cities_named, fold_name

READ = {
    "New York, NY 10031": [("New York", "NY", "US", "10031")],
    "NYC": [("New York", "NY", "US", None)],
    "Springfield, Ill.": [("Springfield", "IL", "US", None)],
    "Cambridge, MA": [("Cambridge", "MA", "US", None)],
    "Cambridge": [("Cambridge", None, None, None)],
    "Toronto, Ontario": [("Toronto", "ON", "CA", None)],
    "Perth, WA": [("Perth", "WA", "AU", None)],
    "Vancouver, WA": [("Vancouver", "WA", "US", None)],
    "Washington, D.C.": [("Washington", "DC", "US", None)],
    "Athens, Georgia": [("Athens", "GA", "US", None)],
    "Boston; Denver": [("Boston", "MA", "US", None), ("Denver", "CO", "US", None)],
    "Berlin/Munich": [("Berlin", None, "DE", None), ("Munich", None, "DE", None)],
    "10115 Berlin, Germany": [("Berlin", None, "DE", "10115")],
    "Edinburgh EH8 9YL": [("Edinburgh", None, "GB", "EH8 9YL")],
    "Ottawa, ON K1A 0B1": [("Ottawa", "ON", "CA", "K1A 0B1")],
    "Swansea, South Wales": [("Swansea", "South Wales", "GB", None)],
    "Hertfordshire": [(None, "Hertfordshire", "GB", None)],
    "St.-Oda-Kerk, Belgium": [("St.-Oda-Kerk", None, "BE", None)],
    "STOKE-ON-TRENT": [("Stoke-on-Trent", None, "GB", None)],
    "austin tx": [("Austin", "TX", "US", None)],
    "SF Bay Area": [(None, "CA", "US", None)],
    "US or Canada": [(None, None, "US", None), (None, None, "CA", None)],
    "Amsterdam, NL": [("Amsterdam", None, "NL", None)],
    "Salem, ORThe bakery": [("Salem", "OR", "US", None)],
    "Portland or Seattle": [("Portland", "OR", "US", None), ("Seattle", "WA", "US", None)],
    "Fairfax, VA": [("Fairfax", "VA", "US", None)],
    "Macon, GA": [("Macon", "GA", "US", None)],
    "Boston University": [],
    "Remote": [],
    "": [],
}


@pytest.mark.parametrize("text", READ)
def test_read(text: str) -> None:
    assert [(p.city, p.region, p.country, p.postal_code) for p in read_places(text)] == READ[text]


def test_homonyms_go_by_the_countries_of_the_posting() -> None:
    assert [p.country for p in read_places("Cambridge", countries={"GB"})] == ["GB"]
    assert [p.country for p in read_places("London", countries={"CA"})] == ["GB"]


NAMED = {
    "City of Los Angeles": ("Los Angeles", "CA"),
    "University of North Carolina at Greensboro": ("Greensboro", "NC"),
    "Brooklyn College": ("Brooklyn", "NY"),
    "Columbia University": None,
    "Crumb & Sons": None,
}


@pytest.mark.parametrize("name", NAMED)
def test_place_in_name(name: str) -> None:
    place = place_in_name(name)
    assert (place and (place.city, place.region)) == NAMED[name]


def test_the_fuller_of_two_is_kept() -> None:
    assert distinct([Place("Leeds"), Place("Leeds", country="GB"), Place("York")]) == [
        Place("Leeds", country="GB"),
        Place("York"),
    ]


def test_every_line_of_the_table_can_be_looked_up() -> None:
    assert cities_named(fold_name("Aachen"))[0].country == "DE"
    assert cities_named(fold_name("Zwolle"))[0].country == "NL"
    assert cities_named("") == ()
    assert cities_named("no such place") == ()
