"""Addresses whose parts stand apart, and the country for which a posting speaks."""

from __future__ import annotations

import pytest

from jobparse.values.addresses import Address, country_named, read_address
from jobparse.values.home_countries import countries_named, home_countries
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("address", "expected", "why"),
    [
        (Address("Seattle", country="US"), ("Seattle", "WA", "US"), "the tables know the state"),
        (Address("leeds", country="gb"), ("Leeds", None, "GB"), "case says nothing in a database"),
        (Address("STOKE-ON-TRENT", country="GB"), ("Stoke-on-Trent", None, "GB"), "nor do capitals"),
        (Address("crumbley", country="UK"), ("Crumbley", None, "GB"), "a town that no table knows, written small"),
        (Address("Oslo", country="Norway"), ("Oslo", None, "NO"), "the country by its name"),
        (Address("nyc", country="USA"), ("New York", "NY", "US"), "a short form"),
        (Address("Dallas, TX", country="US"), ("Dallas", "TX", "US"), "the state in the line of the city"),
        (Address("Dallas, Texas", country="US"), ("Dallas", "TX", "US"), "and by its name"),
        (Address("Ghent", "East Flanders", country="Belgium"), ("Ghent", "East Flanders", "BE"), "an unlisted region"),
        (Address("London", country="CA"), ("London", "ON", "CA"), "the lesser London, as its country says"),
        (Address("Kralendijk", country="BQ"), ("Kralendijk", None, "BQ"), "a country of several islands"),
        (Address("Mobile", "AL", country="US"), None, "what is a word as well is left to those who see its context"),
        (Address("Dallas, TX, Plano", country="US"), None, "two towns"),
        (Address("Dallas, Fort Worth", country="US"), None, "two towns, neither of them a state"),
        (Address("Dallas, Texas", "TX", country="US"), None, "no bare name"),
        (Address("Dallas, TX"), None, "no country"),
        (Address("Leeds"), None, "no country either"),
        (Address("Leeds", country="Atlantis"), None, "no country that there is"),
        (Address("Leeds or York", country="GB"), None, "a choice"),
        (Address("12 Oven Row", country="GB"), None, "a street"),
        (Address("Seattle", country="CA"), None, "a town of another country"),
        (Address("Ireland", country="IE"), None, "a country is no town"),
        (Address("Work From Home", country="GB"), None, "a mode of work is no town"),
        (Address("Anywhere", country="GB"), None, "nor is everywhere"),
        (Address("Elm Valley University", country="GB"), None, "nor is an organisation"),
        (Address("Elm Valley Campus", country="GB"), None, "nor is a site"),
    ],
)
def test_read_address(address: Address, expected: tuple[str | None, ...] | None, why: str) -> None:
    place = read_address(address, WORDS)
    assert (place and (place.city, place.region, place.country)) == expected, why


def test_an_address_keeps_all_its_parts() -> None:
    place = read_address(Address("Rome", "NY", "13440", "USA", "5 Oven Row"), WORDS)
    assert place is not None
    assert (place.city, place.region, place.country) == ("Rome", "NY", "US")
    assert (place.postal_code, place.street) == ("13440", "5 Oven Row")
    assert place.text == "Rome, NY, 13440, USA"


@pytest.mark.parametrize(
    ("text", "code"),
    [("gb", "GB"), ("UK", "GB"), ("The Netherlands", "NL"), ("united states", "US"), ("Leeds", None), ("", None)],
)
def test_country_named(text: str, code: str | None) -> None:
    assert country_named(text) == code


@pytest.mark.parametrize(
    ("text", "codes", "why"),
    [
        ("a wage of \u00a312 an hour", ["GB"], "by its money"),
        ("call +44 1632 960 001", ["GB"], "by the prefix of its telephones"),
        ("ring 44 bells", [], "a number is no prefix"),
        ("write to ida@crumb.co.uk", ["GB"], "by the end of an address"),
        ("write to ida@crumb.edu", ["US"], "universities of the United States have an end of their own"),
        ("write to ida@crumb.edu.au", ["AU"], "which other countries have before theirs"),
        ("see crumb.ca for more", ["CA"], "by the end of a host"),
        ("see crumb.example", [], "an end without a country"),
        ("our u.s. ovens", [], "a short name has capitals"),
        ("our U.S. ovens", ["US"], "by its short name"),
        ("our U.S.A. ovens", ["US"], "with all its stops"),
        ("our U.K. ovens", ["GB"], "which need not be its code"),
        ("a 401k plan at \u00a312", ["GB", "US"], "for two at once"),
        ("an nhs kitchen", ["GB"], "by a word that only one of them has"),
        ("the bread centre", ["GB"], "by its spelling"),
        ("the bread centre of crumb.ca", ["CA"], "but only where nothing else speaks"),
    ],
)
def test_home_countries(text: str, codes: list[str], why: str) -> None:
    assert sorted(home_countries(text, frozenset(text.split()), WORDS)) == codes, why


def test_countries_named() -> None:
    text = "for UK and U.S. customers of crumb.co.uk, at \u00a39"
    assert [text[start:end] for start, end in countries_named(text)] == ["UK", "U.S"]
