"""The names of places in a short text, and all that each may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from jobparse.patterns import Found, Pattern
from jobparse.vocab import Vocabulary
from jobparse.vocab.cities import City, cities_named, fold_name, longest_city
from jobparse.vocab.countries import COUNTRIES
from jobparse.vocab.regions import ALSO_WORDS, NAMED_REGIONS, STATES

# From this size on, a city that shares its name with its region or country is what the name means.
_GREAT_CITY = 600
_MOST_WORDS = 4
_BLANKS = 40  # characters between a comma and a name
_LONGEST_ACRONYM = 4
# Where blanks and line ends were lost, a name runs into its neighbours: "Salem, ORThe", "BakerSalem, OR".
_WORD = Pattern(
    r"\p{L}\p{Ll}*+(?![\p{L}'’.])"  # most words; the rest is for all others
    r"|\p{Lu}{2,4}(?=\p{Lu}\p{Ll})|\p{L}?\p{Ll}{3,}(?=\p{Lu}\p{Ll})|\p{L}[\p{L}'’]*+(?:\.\p{L}\p{Ll}?(?!\p{L}))*+\.?"
)
_SEAM = Pattern(r"\p{Ll}\p{Lu}")
_KNOWN_AT_SEAM = 20
_POSSESSIVE = ("'s", "’s")
_SMALL = Pattern(r"(?<=-)(On|Upon|Under|In|Le|Sur|De)(?=-)")
_OUTWARD_CODE = Pattern(r"\d[A-Z\d]?(?!\w)")  # of "NE1" what stands behind the letters
# "LS1 4AB" and "1012 AB Amsterdam" are no places in Alberta.
_POSTAL_CODE_BEGUN = Pattern(r"\d$|(?<!\w)[1-9]\d{3}[ ]$")
_WITHIN_NAME = Pattern(r"[ -]|[^\S\n]{1,2}")


class Region(NamedTuple):
    """A region that a name may stand for: its country, and the code or name that ``Place.region`` gives."""

    country: str
    name: str


class PlaceName(NamedTuple):
    """A name at a place in a text: the cities, regions and country that it may stand for.

    ``city`` is how the city is usually written: as in the text, except for short forms and capitals.
    ``is_code`` is True for the short form of a region, which may be a country's too ("CA"); ``stands_alone`` is False
    for one that is a place only behind a city ("Salem, OR"); ``is_word`` is True for a word that is a city only before
    its region ("Mobile, AL").
    """

    start: int
    end: int
    city: str
    cities: tuple[City, ...]
    regions: tuple[Region, ...]
    country: str | None
    is_code: bool = False
    stands_alone: bool = True
    is_word: bool = False

    @property
    def means_city(self) -> bool:
        """Whether the name standing alone means a city, rather than a region or country of that name."""
        if not self.cities:
            return False
        return not (self.regions or self.country) or self.cities[0].thousands >= _GREAT_CITY


def names_in(
    text: str, words: Vocabulary, *, any_case: bool = False, within_names: bool = False, also_words: bool = False
) -> Iterator[PlaceName]:
    """Every name of a place in ``text``, the longest at each point, from left to right.

    Names begin with a capital, unless ``any_case``. What is named after a place ("Boston College", "bank of Dallas")
    is not one, unless ``within_names``; nor are words that few cities share ("Mobile"), unless ``also_words``.
    """
    if not (may_name_place(text, words) or any_case):
        return
    found = list(_WORD.finditer(text))
    behind = 0
    for at, word in enumerate(found):
        if at < behind or not (any_case or word[0][0].isupper()):
            continue
        run = _joined(text, found[at : at + _longest_name(word[0], words)])
        for count in range(len(run), 0, -1):
            name = _name(text, run[:count], words, any_case=any_case)
            if name is not None and (also_words or not name.is_word):
                if within_names or not belongs_to_other_name(text, name.start, name.end, words):
                    yield name
                behind = at + count
                break


def may_name_place(text: str, words: Vocabulary) -> bool:
    """Whether any capitalised word of ``text`` begins the name of a place."""
    return any(word[0].isupper() and _longest_name(word, words) for word in _WORD.findall(text))


def may_name_region(text: str, words: Vocabulary) -> bool:
    """Whether any word of ``text`` begins the name of a country or region, or a short form."""
    return any(fold_name(word) in _first_words(words) for word in _WORD.findall(text))


def _joined(text: str, found: list[Found]) -> list[Found]:
    """The words as far as nothing but a blank or a dash stands between them."""
    parted = (
        at for at, (a, b) in enumerate(pairwise(found), 1) if not _WITHIN_NAME.fullmatch(text, a.end(), b.start())
    )
    return found[: next(parted, None)]


def _name(text: str, run: list[Found], words: Vocabulary, *, any_case: bool) -> PlaceName | None:
    """What the words of ``run`` together may name, or ``None``."""
    start, end = run[0].start(), run[-1].end()
    written = text[start:end].rstrip("'’")
    is_whole = len(run) > 1 and cities_named(fold_name(written))  # "St. John's" is a city, "Queen's" is none
    if written.endswith(_POSSESSIVE) and not is_whole:
        written = written[: -len("'s")]
    end = start + len(written)
    folded = fold_name(written)
    country, regions = _countries_and_regions().get(folded, (None, ()))
    nickname = words.meaning("city_nickname", written.lower().rstrip("."))
    if not (nickname or country or regions or cities_named(folded) or written in COUNTRIES):
        return None
    if nickname is not None:
        city, region, nation = (part.strip("-") for part in nickname.split(", "))
        if not city:
            return PlaceName(start, end, "", (), (Region(nation, region),), None)
        cities = tuple(c for c in cities_named(fold_name(city)) if (c.country, c.region) == (nation, region))
    else:
        city, cities = spelled(written), cities_named(folded)
    if (
        regions
        and folded in _abbreviations()
        and not (written.endswith(".") or (any_case and behind_comma(text, start)))
    ):
        regions = ()
    begun = not country and _POSTAL_CODE_BEGUN.search(text, max(0, start - 6), start) is not None
    in_postal_code = begun or _OUTWARD_CODE.match(text, end) is not None
    if len(folded) <= 3 and (in_postal_code or not _is_code(written, folded, behind_comma(text, start), any_case)):
        return None
    if not (cities or regions or country or written in COUNTRIES):
        return None
    last = run[-1][0]
    plain_code = last[:-1].isupper() and last[:-1].isalpha()  # "Albany, NY." ends a sentence, "N.Y." and "Ala." do not
    shortened = "." in last[:-1] or (not plain_code and (len(folded) <= 3 or folded in _abbreviations()))
    if written.endswith(".") and not shortened:
        end -= 1
        city = city.rstrip(".")
    is_code = len(folded) <= 3 and not (cities or country)
    if is_code and written in COUNTRIES:  # "Leiden, NL"
        country = written
    stands_alone = not is_code or _stands_alone(written, folded)
    is_word = not (regions or country) and (
        words.meaning("not_a_city", folded) is not None
        or (cities[0].thousands < _KNOWN_AT_SEAM and _at_seam(text, start, end))
        or (nickname is None and _is_acronym(written, text))
    )
    return PlaceName(start, end, city, cities, regions, country, is_code, stands_alone, is_word)


def _is_acronym(written: str, text: str) -> bool:
    """Whether a name is written as letters that stand for words: "AJAX", "OSS" among words in small letters."""
    return len(written) <= _LONGEST_ACRONYM and written.isupper() and not text.isupper()


def _at_seam(text: str, start: int, end: int) -> bool:
    """Whether a name stands in one word with its neighbour: the "Java" of "JavaScript"."""
    return any(_SEAM.fullmatch(text, at - 1, at + 1) for at in (start, end) if at)


def behind_comma(text: str, at: int) -> bool:
    """Whether a comma stands before a place in a text, and some blanks at most between."""
    return text[max(0, at - _BLANKS) : at].rstrip().endswith(",")


def _is_code(written: str, folded: str, after_comma: bool, any_case: bool) -> bool:  # noqa: FBT001
    """Whether a very short name is written as one: "TX", "N.Y.", "Ala."; "tx" where case says nothing."""
    if written.isupper() or (written[0].isupper() and written.endswith(".")):
        return True
    if written[0].isupper() and after_comma and folded not in ALSO_WORDS:  # "Austin, Tx"
        return True
    return any_case and (folded not in ALSO_WORDS or after_comma)


def _stands_alone(code: str, folded: str) -> bool:
    return code.isupper() and folded not in ALSO_WORDS and folded in _countries_and_regions()


def belongs_to_other_name(text: str, start: int, end: int, words: Vocabulary) -> bool:
    """Whether the place only lends its name: "Boston College", "University of Leeds", "North America"."""
    if _patterns(words)["after"].match(text, end):
        return True
    before = text[max(0, start - 30) : start]
    whole = " ".join((*before.split()[-1:], text[start:end])).lower()
    return words.meaning("part_of_the_world", whole) is not None or bool(_patterns(words)["before"].search(before))


@cache
def _patterns(words: Vocabulary) -> dict[str, Pattern]:
    def listed(meaning: str) -> str:
        return "|".join(map(re.escape, words.table("named_after_place")[meaning]))

    return {
        "before": Pattern(rf"(?:\b(?:{listed('before')}))[ ]$", re.IGNORECASE),
        "after": Pattern(rf"(?:\s|'s\s)(?:{listed('after')})(?!\w)", re.IGNORECASE),
    }


def spelled(written: str) -> str:
    """A name as usually written: blanks single, capitals only where they begin a word.

    >>> spelled("STOKE-ON-TRENT"), spelled("St.  Paul")
    ('Stoke-on-Trent', 'St. Paul')
    """
    name = " ".join(written.split())
    if (len(name) > 3 and name.isupper()) or name.islower():
        name = _SMALL.sub(lambda m: m[0].lower(), name.title())
    return name


@lru_cache(maxsize=16_384)
def _longest_name(word: str, words: Vocabulary) -> int:
    """How many words the longest name of a place has that begins with this word; 0 where none does."""
    folded = fold_name(word)
    return min(max(_first_words(words).get(folded, 0), longest_city(folded)), _MOST_WORDS)


@cache
def _first_words(words: Vocabulary) -> dict[str, int]:
    """The words with which names of countries and regions, and short forms, begin; the most words that one has."""
    nicknames = [fold_name(name) for group in words.table("city_nickname").values() for name in group]
    longest: dict[str, int] = {}
    for name in (*nicknames, *_countries_and_regions()):
        first, *others = name.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(others))
    return longest


@cache
def _abbreviations() -> frozenset[str]:
    """Folded short forms of states that are written with a full stop ("Penn."), and without one mean other things."""
    names = [name for states in STATES.values() for group in states.values() for name in group]
    codes = {code.lower() for states in STATES.values() for code in states}  # "Va." is "VA" too
    return frozenset(fold_name(name) for name in names if name.endswith(".") and name.count(".") == 1) - codes


@cache
def _countries_and_regions() -> dict[str, tuple[str | None, tuple[Region, ...]]]:
    """Folded name -> the country and the regions that it may stand for."""
    countries = {fold_name(name): code for code, names in COUNTRIES.items() for name in names}
    regions: dict[str, tuple[Region, ...]] = {}
    for country, states in STATES.items():
        for code, names in states.items():
            for folded in {fold_name(name) for name in (code, *names)}:
                regions[folded] = (*regions.get(folded, ()), Region(country, code))
    for country, names in NAMED_REGIONS.items():
        for name in names:
            regions[fold_name(name)] = (*regions.get(fold_name(name), ()), Region(country, name))
    return {folded: (countries.get(folded), regions.get(folded, ())) for folded in {*countries, *regions}}
