"""Places that stand where postings state them: behind labels, below headings, in lines of their own, in titles."""

from __future__ import annotations

from jobparse.extractors.location.reading import Places, are_of_others, closes_letter, parts_of, places_in
from jobparse.patterns import Pattern
from jobparse.rules import Match, Part, rule
from jobparse.values.addresses import Address, read_address
from jobparse.values.entry_lines import ENTRY_LINE, read_entry_line
from jobparse.values.gazetteer import may_name_place
from jobparse.values.place_lists import ending_title, letters_beside, opening, stands_apart, telling

_CAPITALISED = Pattern(r"\p{Lu}\p{Ll}{2}")
# Lines further down do not head the posting.
_HEAD = 900
_MAX_BESIDE = 15
_SECTION_HEAD = 300
# The labels of an address beside that of its town: those that go on in its line, and all in the order of Address.
_IN_LINE = ("location_region", "location_postal_code", "location_country")
_ADDRESS = (*_IN_LINE, "location_street")


@rule(r"(?s).{2,300}", facts=("location",))
def labelled_place(match: Match) -> Places:
    """Location: Leeds, UK; city: Leeds above country: UK"""
    start, end = match.span()
    beside = _stated_beside(match)
    if whole := read_address(Address(match[0], *(beside.get(name, "") for name in _ADDRESS)), match.words):
        return whole
    address = ", ".join((match[0], *(beside[name] for name in _IN_LINE if name in beside)))
    found = places_in(address, match, any_case=True)
    if _CAPITALISED.search(address):  # "Creek School (split)" is in no Split
        found = [place for place in found if not (place.alone and address[place.start : place.end].islower())]
    found = [place for place in found if telling([place]) or stands_apart(address, place, match.words)]
    of_value = [
        place
        for place in found
        if place.start < end - start and not are_of_others(address[: place.start].lower().split(), match.words)
    ]
    return [Part(place.place, start + place.start, min(start + place.end, end)) for place in of_value] or (
        [Part(place.place, start, end) for place in found] or None
    )


@rule(r"(?s).{2,80}", facts=("location_region", "location_country"))
def labelled_region(match: Match) -> Places:
    """state: Oregon, where no label names a city"""
    return parts_of(places_in(match[0], match, any_case=True), match.span().start)


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
    return parts_of(opening(match["value"], places_in(match["value"], match), match.words, gap=0), start)


@rule(r"^[^\n]{2,400}$", sections=("location",))
def place_in_its_section(match: Match) -> Places:
    """A line below the heading "Location"."""
    start = match.span().start
    if match.section and start > match.section.start + _SECTION_HEAD:
        return None
    found = telling(places_in(match[0], match))
    if letters_beside(match[0], found, match.words) > _MAX_BESIDE:
        found = [place for place in opening(match[0], found, match.words) if place.place.city]
    return parts_of(found, start)


@rule(r"\|(?P<value>[^|\n]{2,120}+)(?=\||$)|[ ]{2}(?P<value>[^|\s]++(?:[ ][^|\s]++){0,5}+)(?=[ ]{2}|$)", head=_HEAD)
def segment_of_places(match: Match) -> Places:
    """Crumb & Sons | Baker | Leeds or remote (UK) | full-time; Baker  Permanent  Leeds  Nights"""
    segment = match["value"]
    if not may_name_place(segment, match.words):
        return None
    found = telling(places_in(segment, match))
    few_others = letters_beside(segment, found, match.words) <= len(segment) // 3
    return parts_of(found, match.span("value").start) if few_others else None


@rule(r"^[ *#_>-]*+(?P<value>[^\n|]{2,100})$", head=_HEAD)
def line_of_places(match: Match) -> Places:
    """A line near the top that names places and nothing else: "Leeds, UK"."""
    line = match["value"]
    found = telling(places_in(line, match, any_case=line[0].isdigit()))
    if not found or closes_letter(match.before(), match.words):
        return None
    if len(opening(line, found, match.words)) < len(found) or letters_beside(line, found, match.words):
        return None
    return parts_of(found, match.span("value").start)


@rule(r"(?s).{2,200}", facts=("title",))
def place_in_labelled_title(match: Match) -> Places:
    """title: Baker - Leeds"""
    return parts_of(ending_title(match[0], places_in(match[0], match), match.words), match.span().start)


@rule(r"\A\s*+(?P<value>[^\n|]{3,160}+)")
def place_in_first_line(match: Match) -> Places:
    """Baker, Leeds"""
    title = match["value"]
    return parts_of(ending_title(title, places_in(title, match), match.words), match.span("value").start)


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


# The most trustworthy first; the first rule that finds any is believed.
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
