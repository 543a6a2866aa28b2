"""Where the work is done."""

from __future__ import annotations

from jobparse.patterns import Pattern
from jobparse.posting import Place
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.addresses import Address, read_address
from jobparse.values.entry_lines import ENTRY_LINE, read_entry_line
from jobparse.values.gazetteer import may_name_place, may_name_region
from jobparse.values.home_countries import home_countries
from jobparse.values.place_lists import (
    closing,
    ending_title,
    is_domestic,
    letters_beside,
    opening,
    stands_apart,
    telling,
)
from jobparse.values.places import PlaceAt, find_places
from jobparse.vocab import Vocabulary

Places = Place | list[Part[Place]] | None

# A place by its shape alone: a name, a comma, and the name or code of a region or country.
_NAME = r"\p{Lu}[\p{L}'.]++(?:[ -](?:[a-z]{2,5}[ -])?+\p{Lu}[\p{L}'.]++){0,3}"
_NAME_ENDS = Pattern(rf"{_NAME}\Z")
_LONGEST = 60
_NAME_AHEAD = Pattern(r"(?<!\p{L})(?P<name>\p{Lu}[\p{L}.']++)(?:\s{1,3}-?|-)\Z")
_LARGER = r"\p{Lu}[\p{L}.]++(?: \p{Lu}[\p{L}.]++){0,2}"

# Lines further down do not head the posting.
_HEAD = 900
_TOP = 250
_MAX_BESIDE = 15
_SECTION_HEAD = 300
_MAX_GAP = 20
_LIST_GAP = 6
_SENTENCE = 60
# The labels of an address beside that of its town: those that go on in its line, and all in the order of Address.
_IN_LINE = ("location_region", "location_postal_code", "location_country")
_ADDRESS = (*_IN_LINE, "location_street")
_KNOWN_TOWN, _KNOWN_CITY = 50, 100  # thousands of people
_WORD = Pattern(r"[\w'-]+")


@rule(r"(?s).{2,300}", facts=("location",))
def labelled_place(match: Match) -> Places:
    """Location: Leeds, UK; city: Leeds above country: UK"""
    start, end = match.span()
    beside = _stated_beside(match)
    if whole := read_address(Address(match[0], *(beside.get(name, "") for name in _ADDRESS)), match.words):
        return whole
    address = ", ".join((match[0], *(beside[name] for name in _IN_LINE if name in beside)))
    found = _places(address, match, any_case=True)
    found = [place for place in found if telling([place]) or stands_apart(address, place, match.words)]
    of_value = [place for place in found if place.start < end - start]
    return [Part(place.place, start + place.start, min(start + place.end, end)) for place in of_value] or (
        [Part(place.place, start, end) for place in found] or None
    )


@rule(r"(?s).{2,80}", facts=("location_region", "location_country"))
def labelled_region(match: Match) -> Places:
    """state: Oregon, where no label names a city"""
    return _parts(_places(match[0], match, any_case=True), match.span().start)


@rule(rf"\A\s*+{ENTRY_LINE}")
def place_of_entry(match: Match) -> Places:
    """Pastry Cook, Copper Kettle, Leeds, UK — You run our bakery (an entry of a list)"""
    entry = read_entry_line(match["value"], match.words)
    start = match.span("value").start
    return [Part(entry.place, start + entry.where.start, start + entry.where.end)] if entry and entry.place else None


@rule(r"(?i:<~place_label>) ?[:;]? ?(?=(?P<value>[^\n]{2,80}))", cased=True)
def place_behind_label(match: Match) -> Places:
    """... 6 months. Location: Leeds Pay: ..."""
    start = match.span("value").start
    return _parts(opening(match["value"], _places(match["value"], match), match.words, gap=0), start)


@rule(r"^[^\n]{2,400}$", sections=("location",))
def place_in_its_section(match: Match) -> Places:
    """A line below the heading "Location"."""
    start = match.span().start
    if match.section and start > match.section.start + _SECTION_HEAD:
        return None
    found = telling(_places(match[0], match))
    if letters_beside(match[0], found, match.words) > _MAX_BESIDE:
        found = [place for place in opening(match[0], found, match.words) if place.place.city]
    return _parts(found, start)


@rule(r"\|(?P<value>[^|\n]{2,120}+)(?=\||$)|[ ]{2}(?P<value>[^|\s]++(?:[ ][^|\s]++){0,5}+)(?=[ ]{2}|$)", head=_HEAD)
def segment_of_places(match: Match) -> Places:
    """Crumb & Sons | Baker | Leeds or remote (UK) | full-time; Baker  Permanent  Leeds  Nights"""
    segment = match["value"]
    if not may_name_place(segment, match.words):
        return None
    found = telling(_places(segment, match))
    few_others = letters_beside(segment, found, match.words) <= len(segment) // 3
    return _parts(found, match.span("value").start) if few_others else None


@rule(r"^[ *#_>-]*+(?P<value>[^\n|]{2,100})$", head=_HEAD)
def line_of_places(match: Match) -> Places:
    """A line near the top that names places and nothing else: "Leeds, UK"."""
    line = match["value"]
    found = telling(_places(line, match, any_case=line[0].isdigit()))
    if not found or len(opening(line, found, match.words)) < len(found) or letters_beside(line, found, match.words):
        return None
    return _parts(found, match.span("value").start)


@rule(r"(?s).{2,200}", facts=("title",))
def place_in_labelled_title(match: Match) -> Places:
    """title: Baker - Leeds"""
    return _parts(ending_title(match[0], _places(match[0], match), match.words), match.span().start)


@rule(r"\A\s*+(?P<value>[^\n|]{3,160}+)")
def place_in_first_line(match: Match) -> Places:
    """Baker, Leeds"""
    title = match["value"]
    return _parts(ending_title(title, _places(title, match), match.words), match.span("value").start)


@rule(r"\A\s*+(?P<value>[^\n|]{8,120}+)")
def place_opening_first_line(match: Match) -> Places:
    """Leeds Night Baker"""
    line = match["value"]
    if not may_name_place(line.partition(" ")[0], match.words):
        return None
    found = [place for place in _places(line, match) if place.thousands >= _KNOWN_TOWN and is_domestic(place)]
    return _parts(found[:1], match.span("value").start) if found and found[0].start == 0 else None


@rule(r"(?:<role_noun>s?|<job_noun>)(?: | ?[-(,] ?)(?=\w)", head=_TOP)
def place_behind_role(match: Match) -> Places:
    """Night baker Leeds. You ..."""
    start = match.span().end
    if not match.document.view[start].isupper():
        return None
    window = match.document.view[start : start + 60]
    found = [
        place
        for place in _places(window, match)
        if is_domestic(place) or (telling([place]) and _is_known(window, place, match.words))
    ]
    return _parts(
        [place for place in opening(window, found, match.words, gap=0) if place.place.city or place.place.region],
        start,
    )


@rule(r"(?<=\s)(?i:<place_preposition>)(?: [a-z][a-z'-]*+){0,4}+ (?=\p{Lu})", cased=True)
def place_behind_its_words(match: Match) -> Places:
    """Based in Leeds; a bakery in London or York; located in the heart of Hull"""
    start = match.span().end
    if not may_name_place(match.document.view[start : start + 2 * _MAX_GAP], match.words):
        return None
    said = [word.lower() for word in (*_WORD.findall(match.before(40))[-3:], *_WORD.findall(match[0]))]
    leads = [_lead(said[: count + 1], match.words) for count in range(min(3, len(said) - 1), len(said))]
    if not any(leads):
        return None
    window = match.document.view[start : start + 110]
    found = _places(window, match)
    if "work" not in leads:
        found = [place for place in found if is_domestic(place) or telling([place])]
    found = opening(window, found, match.words, gap=_MAX_GAP)
    return _parts([place for place in found if place.place.city or place.place.region], start)


@rule(r"<place_tail>")
def place_before_its_word(match: Match) -> Places:
    """Our Leeds office; a York-based bakery"""
    view, tail = match.document.view, match.span().start
    name = _NAME_AHEAD.search(view, max(0, tail - 30), tail)
    if not name:
        return None
    start, end = max(0, name.end("name") - 40), name.end("name")
    window = view[start:end]
    return _parts(closing(window, telling(_places(window, match)), match.words), start)


@rule(rf", ?{_LARGER}", cased=True)
def place_by_shape(match: Match) -> Places:
    """Albany, NY; Lyon, France"""
    view, (comma, end) = match.document.view, match.span()
    name = _NAME_ENDS.search(view, max(0, comma - _LONGEST), comma)
    if not name:
        return None
    start = name.start()
    in_list = name[0].isupper() and view[:start].endswith(", ")  # "in FL, IL, Washington"
    found = _places(view[start:end], match) if not in_list and may_name_region(view[start:end], match.words) else []
    told = [place for place in found if place.place.city and (place.place.region or place.thousands)]
    return _parts([place for place in told if not place.alone and place.end > comma - start], start)


@rule(r"<city_government> (?P<value>\p{L}[^\n,.;:()]{2,40})")
def governed_city(match: Match) -> Places:
    """The City of Leeds"""
    start = match.span("value").start
    found = _places(match.document.view[start : start + 40], match)
    return _parts([place for place in found[:1] if place.start == 0 and place.place.city], start)


@rule(r"(?s)\A.{2,}", once=True)
def place_named(match: Match) -> Places:
    """A large town, or one with its region, named anywhere."""
    start = match.document.body
    text = match.document.view[start:]
    known: list[PlaceAt] = []
    others_end = -_MAX_GAP
    for place in _places(text, match):
        said = _WORD.findall(text[max(0, place.start - _SENTENCE) : place.start].lower())
        if _are_of_others(said, match.words) or place.start - others_end <= _LIST_GAP:
            others_end = place.end  # and all that are named in one breath with it
        elif place.place.city and _is_known(text, place, match.words):
            known.append(place)
    return _parts(known, start)


def _places(text: str, match: Match, *, any_case: bool = False) -> list[PlaceAt]:
    """The places in ``text``, of homonyms the one at home."""
    home = home_countries(match.document.view, match.document.words, match.words)
    return find_places(text, match.words, countries=home, any_case=any_case)


def _are_of_others(said: list[str], words: Vocabulary) -> bool:
    """Whether the last words before a place say that it is not the workplace: "customers in"."""
    return any(words.meaning("place_of_others", word) for word in said[-4:])


def _is_known(text: str, place: PlaceAt, words: Vocabulary) -> bool:
    """Whether a place is told with its region, or is a large town whose name is no part of a longer one."""
    if not place.alone:
        return True
    known = _KNOWN_TOWN if is_domestic(place) else _KNOWN_CITY
    return place.thousands >= known and stands_apart(text, place, words)


def _stated_beside(match: Match) -> dict[str | None, str]:
    """What the labels of an address state beside a town, under their names; of several addresses each its own."""
    facts = [fact for fact in match.document.facts if fact.name == "location" or fact.name in _ADDRESS]
    cities = [number for number, fact in enumerate(facts) if fact.name == "location"]
    rank = next(rank for rank, number in enumerate(cities) if facts[number] == match.fact)
    behind = facts[cities[rank] + 1 : cities[rank + 1] if rank + 1 < len(cities) else None] if len(cities) > 1 else []
    if not behind:
        of_parts = ([fact for fact in facts if fact.name == part] for part in _ADDRESS)
        behind = [stated[rank] for stated in of_parts if rank < len(stated)]
    return {fact.name: match.document.view[slice(*fact.span)] for fact in reversed(behind)}


def _lead(said: list[str], words: Vocabulary) -> str | None:
    """To whose place the last word leads: ``"work"`` where that is said, ``"noun"`` behind who or what may be there."""
    if _are_of_others(said[:-1], words):
        return None
    leads = [lead for count in (4, 3, 2, 1) if (lead := words.meaning("place_lead", " ".join(said[-count:])))]
    if leads:
        return "work" if leads[0] == "based" else "noun"
    if len(said) < 2 or words.meaning("place_preposition", said[-1]) != "in":
        return None
    kinds = ("job_noun", "organisation_noun", "role_noun")
    forms = (said[-2], said[-2].removesuffix("s"))
    return "noun" if any(words.meaning(kind, form) for kind in kinds for form in forms) else None


def _parts(found: list[PlaceAt], offset: int) -> Places:
    return [Part(place.place, offset + place.start, offset + place.end) for place in found] or None


# Places that stand where postings state them, the most trustworthy first; the first rule that finds any is believed.
STATED = (
    labelled_place,
    labelled_region,
    place_of_entry,
    place_in_its_section,
    segment_of_places,
    line_of_places,
    place_behind_label,
    place_in_labelled_title,
    place_in_first_line,
)
# Places that a posting names in passing, each of which may be somebody else's.
PASSING = (
    place_behind_role,
    place_behind_its_words,
    place_before_its_word,
    place_by_shape,
    governed_city,
    place_opening_first_line,
)

EXTRACTOR = Extractor("locations", (*STATED, *PASSING))
# Asked only where none of these rules reads a town or region.
ANYWHERE = Extractor("locations", (place_named,))
