"""Addresses whose parts stand apart: a city, its region and its country, each under a label of its own."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.posting import Place
from jobparse.values.gazetteer import spelled
from jobparse.values.places import find_places
from jobparse.vocab import Vocabulary
from jobparse.vocab.cities import fold_name
from jobparse.vocab.countries import COUNTRIES
from jobparse.vocab.regions import STATES

_NAME = Pattern(r"\p{L}[\p{L}.'’]*(?:[ -]{1,3}[\p{L}.'’]+){0,4}")
_NOT_A_CITY = ("not_a_city", "work_mode", "beside_place", "organisation_noun")


class Address(NamedTuple):
    """The parts of an address as they are stated; empty where there is none."""

    city: str
    region: str = ""
    postal_code: str = ""
    country: str = ""
    street: str = ""


def read_address(address: Address, words: Vocabulary) -> Place | None:
    """The place of an address whose city is a bare name and whose country is stated; ``None`` for any other.

    The city may have its state behind a comma. A city that the tables do not know is taken at its word.

    >>> from jobparse.vocab import vocabulary
    >>> place = read_address(Address("Zzyzx", "California", "92309", "US"), vocabulary("en"))
    >>> place.city, place.region, place.country, place.postal_code
    ('Zzyzx', 'CA', 'US', '92309')
    >>> read_address(Address("Leeds or York", country="GB"), vocabulary("en"))
    >>> read_address(Address("Remote", country="GB"), vocabulary("en"))
    """
    country = country_named(address.country)
    city, comma, state = address.city.partition(", ")
    if comma and country and not address.region and _state(state, country):
        address = address._replace(city=city, region=state)
    last_word = address.city.rpartition(" ")[2]
    if country is None or not _NAME.fullmatch(address.city):
        return None
    if any(words.meaning(table, name) for table in _NOT_A_CITY for name in (address.city, last_word)):
        return None
    known = find_places(f"{address.city}, {COUNTRIES[country][0]}", words, any_case=True)
    if len(known) > 1 or country_named(address.city) or any(place.place.country != country for place in known):
        return None
    place = known[0].place if known else Place()
    return replace(
        place,
        city=place.city or spelled(address.city),
        region=_state(address.region, country) or address.region or place.region,
        country=country,
        postal_code=address.postal_code or None,
        street=address.street or None,
        text=", ".join(filter(None, (address.city, address.region, address.postal_code, address.country))),
    )


def country_named(text: str) -> str | None:
    """The ISO 3166-1 code of a country by its code or one of its names, ``None`` for anything else.

    >>> country_named("USA"), country_named("gb"), country_named("Moon")
    ('US', 'GB', None)
    """
    return text.upper() if text.upper() in COUNTRIES else _countries().get(fold_name(text))


@cache
def _countries() -> dict[str, str]:
    return {fold_name(name): code for code, names in COUNTRIES.items() for name in names}


def _state(stated: str, country: str) -> str | None:
    """The code of a state by its code or one of its names; ``None`` where the country has none of that name."""
    return _states(country).get(fold_name(stated))


@cache
def _states(country: str) -> dict[str, str]:
    states = reversed(STATES.get(country, {}).items())  # of two with one name the first is meant
    return {fold_name(name): code for code, names in states for name in (code, *names)}
