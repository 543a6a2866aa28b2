"""Puts the names that make one place together: a city, its region and its country, in either order."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from jobparse.patterns import Pattern
from jobparse.values.gazetteer import PlaceName, Region
from jobparse.values.place_drafts import POSTAL, WELL_KNOWN, Draft, cities_named_as, lies_in

# What may stand between a city and its region, a region and its country.
_WITHIN_PLACE = Pattern(rf"(?P<comma>[ ]*,)?[ \n]*(?:\([ ]*)?(?:(?P<postal>{POSTAL})[ ]*,?[ \n]*)?(?:-[ ]?)?")
_ZIP_CODE = Pattern(r",?[ ]\d{5}(?![\d])")
_WORD_AHEAD = Pattern(r"(?<!\p{L})\p{Lu}\p{Ll}+ \Z")
_LONGEST_WORD = 40
_GREAT_CITY = 300  # thousands of people: from here on a namesake that no table has is unlikely
# ... and between a country and the region or city in it, the other way round.
_DOWNWARD = Pattern(r"[ ]?[-,:>][ ]?")


def combined(text: str, names: Sequence[PlaceName], countries: Collection[str] = ()) -> list[Draft]:
    """The names as places: a region or country joins the city or region that it follows.

    What a name alone may stand for is what it means in ``countries``, if anything.
    """
    drafts: list[Draft] = []
    named = dict[int, PlaceName]()  # by where it ends
    for name in (_in_california(name, text) for name in names):
        last = drafts[-1] if drafts else None
        named[name.end] = name
        if last and _stands_before(last, name) and _DOWNWARD.fullmatch(text, last.end, name.start):
            _narrow(last, name)
            continue
        gap = _WITHIN_PLACE.fullmatch(text, last.end, name.start) if last else None
        if last and gap:
            if _repeats(last, name):
                last.end = name.end
                continue
            _read_again(last, named.get(last.end), name)
            ahead = _WORD_AHEAD.search(text, max(0, last.start - _LONGEST_WORD), last.start)
            whole = not (ahead or _ZIP_CODE.match(text, name.end))
            region = _accepted_region(last, name, comma=bool(gap["comma"]), whole=whole)
            if region and not any(lies_in(city, region) for city in last.cities):
                # The tables do not know this city there: its name may be longer than what they know of it.
                _drop_part_of_name(drafts, text)
                drafts.append(Draft(name.start, name.end, region=region, postal_code=gap["postal"]))
                continue
            if region or _accepts_country(last, name):
                last.region = region or last.region
                last.country = None if region else name.country
                last.postal_code = last.postal_code or gap["postal"]
                last.end = name.end
                continue
        if name.stands_alone:
            drafts.append(_alone(name, countries))
    return drafts


def _in_california(name: PlaceName, text: str) -> PlaceName:
    """The name, "CA" before a postal code of five figures as the state alone: those of Canada have letters."""
    is_state = name.country == "CA" and name.is_code and _ZIP_CODE.match(text, name.end)
    return name._replace(country=None) if is_state else name


def _read_again(draft: Draft, name: PlaceName | None, behind: PlaceName) -> None:
    """Take a name for the city or region that lies in the one behind: "Norfolk, VA", "Georgia, USA"."""
    if name is None or draft.city:
        return
    if draft.region and any(lies_in(city, region) for region in behind.regions for city in name.cities):
        draft.city, draft.cities, draft.region = name.city, name.cities, None
    if draft.country and (region := next((one for one in name.regions if one.country == behind.country), None)):
        draft.region, draft.country = region, None


def _accepted_region(draft: Draft, name: PlaceName, *, comma: bool, whole: bool) -> Region | None:
    """The region of ``name`` in which the city of a draft lies; behind a comma any, for a small or unlisted city.

    The same goes for what may not be the ``whole`` name of a city ("Red Mesa"), and before a postal code.
    """
    if draft.region or not draft.city:
        return None
    for region in name.regions:
        if draft.country in (None, region.country) and any(lies_in(city, region) for city in draft.cities):
            return region
    if comma and not (draft.country or draft.is_word) and _is_in_state(draft, name):
        return name.regions[0]
    if draft.country or draft.is_word or not comma or name.means_city or name.country:
        return None
    well_known = whole and draft.cities and draft.cities[0].thousands >= WELL_KNOWN
    return None if well_known else name.regions[0]


def _is_in_state(draft: Draft, name: PlaceName) -> bool:
    """Whether an American city may have a small namesake in a state: "Columbia, SD"; "Denver, NY" are two cities."""
    is_code = name.is_code and not name.cities and any(region.country == "US" for region in name.regions[:1])
    is_american = bool(draft.cities) and draft.cities[0].country == "US" and draft.cities[0].thousands < _GREAT_CITY
    return is_code and is_american and not any(cities_named_as(name.regions[0]))


def _accepts_country(draft: Draft, name: PlaceName) -> bool:
    """Whether ``name`` may be the country of a place."""
    if name.country is None or draft.country:
        return False
    if draft.region:
        return draft.region.country == name.country
    return bool(draft.city) and any(city.country == name.country for city in draft.cities)


def _repeats(draft: Draft, name: PlaceName) -> bool:
    """Whether a region is said twice and the first means its city, which it then becomes: "NY, NY"."""
    if draft.city or not draft.region or draft.region not in name.regions:
        return False
    for spelling, cities in cities_named_as(draft.region):
        draft.city, draft.cities = spelling, cities
        return True
    return False


def _stands_before(draft: Draft, name: PlaceName) -> bool:
    """Whether a draft is a bare country or region, and ``name`` lies in it: "United States - Ohio - Dayton"."""
    if draft.city or not name.stands_alone:
        return False
    if draft.region:
        return any(lies_in(city, draft.region) for city in name.cities)
    if not draft.country:
        return False
    countries = [*(region.country for region in name.regions), *(city.country for city in name.cities)]
    return draft.country in countries


def _narrow(draft: Draft, name: PlaceName) -> None:
    """Take the region or city of ``name``, which lies in the country or region of the draft."""
    draft.end = name.end
    regions = [region for region in name.regions if region.country == draft.country]
    if regions and not (name.means_city and name.cities[0].country == draft.country):
        draft.region, draft.country = regions[0], None
    else:
        draft.city, draft.cities = name.city, name.cities


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
    return Draft(name.start, name.end, region=is_state or name.regions[0])
