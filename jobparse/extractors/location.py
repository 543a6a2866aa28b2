"""Where the work is done."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from jobparse.patterns import Pattern
from jobparse.posting import Place
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.addresses import Address, read_address
from jobparse.values.entry_lines import ENTRY_LINE, read_entry_line
from jobparse.values.gazetteer import may_name_place, may_name_region
from jobparse.values.places import PlaceAt, find_places
from jobparse.values.roles import is_role_noun
from jobparse.vocab import Vocabulary
from jobparse.vocab.regions import STATES

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
# The labels of an address beside that of its town: those that go on in its line, and all in the order of Address.
_IN_LINE = ("location_region", "location_postal_code", "location_country")
_ADDRESS = (*_IN_LINE, "location_street")
_KNOWN_ALONE = 20
# ... and a quarter or village of which the tables know nothing before its city: "Oxgangs, Edinburgh".
_FIRST_GAP = Pattern(r"[^.,;:!?\n]*+\n?[^.,;:!?\n]*+|\p{Lu}[^.,;:!?\n]*+,[ ]")
_MARKS = ",.:;!?()*_\"'"
_WORD_BEFORE = Pattern(r"[\w'.&]++[ ]\Z")
_WORD_BEHIND = Pattern(r"(?:[ -]|'s[ ])[\p{Lu}&]")
_LETTERS = Pattern(r"\p{L}+")


@rule(r"(?s).{2,300}", facts=("location",))
def labelled_place(match: Match) -> Places:
    """Location: Leeds, UK; city: Leeds above country: UK"""
    start, end = match.span()
    beside = _stated_beside(match)
    if whole := read_address(Address(match[0], *(beside.get(name, "") for name in _ADDRESS)), match.words):
        return whole
    address = ", ".join((match[0], *(beside[name] for name in _IN_LINE if name in beside)))
    found = find_places(address, match.words, any_case=True)
    of_value = [place for place in found if place.start < end - start and _stands_apart(address, place, match.words)]
    return [Part(place.place, start + place.start, min(start + place.end, end)) for place in of_value] or (
        [Part(place.place, start, end) for place in found] or None
    )


@rule(r"(?s).{2,80}", facts=("location_region", "location_country"))
def labelled_region(match: Match) -> Places:
    """state: Oregon, where no label names a city"""
    return _parts(find_places(match[0], match.words, any_case=True), match.span().start)


@rule(rf"\A\s*+{ENTRY_LINE}")
def place_of_entry(match: Match) -> Places:
    """Pastry Cook, Copper Kettle, Leeds, UK — You run our bakery (an entry of a list)"""
    entry = read_entry_line(match["value"], match.words)
    start = match.span("value").start
    return [Part(entry.place, start + entry.where.start, start + entry.where.end)] if entry and entry.place else None


@rule(r"<place_label> ?[:;]? ?(?P<value>[^\n]{2,80})")
def place_behind_label(match: Match) -> Places:
    """... 6 months. Location: Leeds Pay: ..."""
    start = match.span("value").start
    return _parts(_leading(match["value"], find_places(match["value"], match.words), match.words, gap=0), start)


@rule(r"^[^\n]{2,400}$", sections=("location",))
def place_in_its_section(match: Match) -> Places:
    """A line below the heading "Location"."""
    start = match.span().start
    if match.section and start > match.section.start + _SECTION_HEAD:
        return None
    found = _telling(find_places(match[0], match.words))
    if _beside(match[0], found, match.words) > _MAX_BESIDE:
        found = [place for place in _leading(match[0], found, match.words) if place.place.city]
    return _parts(found, start)


@rule(r"\|(?P<value>[^|\n]{2,120}+)(?=\||$)|[ ]{2}(?P<value>[^|\s]++(?:[ ][^|\s]++){0,5}+)(?=[ ]{2}|$)", head=_HEAD)
def segment_of_places(match: Match) -> Places:
    """Crumb & Sons | Baker | Leeds or remote (UK) | full-time; Baker  Permanent  Leeds  Nights"""
    segment = match["value"]
    if not may_name_place(segment, match.words):
        return None
    found = _telling(find_places(segment, match.words))
    few_others = _beside(segment, found, match.words) <= len(segment) // 3
    return _parts(found, match.span("value").start) if few_others else None


@rule(r"^[ *#_>-]*+(?P<value>[^\n|]{2,100})$", head=_HEAD)
def line_of_places(match: Match) -> Places:
    """A line near the top that names places and nothing else: "Leeds, UK"."""
    line = match["value"]
    found = _telling(find_places(line, match.words, any_case=line[0].isdigit()))
    if not found or len(_leading(line, found, match.words)) < len(found) or _beside(line, found, match.words):
        return None
    return _parts(found, match.span("value").start)


@rule(r"(?s).{2,200}", facts=("title",))
def place_in_labelled_title(match: Match) -> Places:
    """title: Baker - Leeds"""
    return _closing(match[0], match.span().start, match.words)


@rule(r"\A\s*+(?P<value>[^\n|]{3,160}+)")
def place_in_first_line(match: Match) -> Places:
    """Baker, Leeds"""
    return _closing(match["value"], match.span("value").start, match.words)


@rule(r"(?:<role_noun>s?|<job_noun>)(?: | ?[-(,] ?)(?=\w)", head=_TOP)
def place_behind_role(match: Match) -> Places:
    """Night baker Leeds. You ..."""
    start = match.span().end
    if not match.document.view[start].isupper():
        return None
    window = match.document.view[start : start + 60]
    found = [place for place in find_places(window, match.words) if _is_domestic(place) or _telling([place])]
    return _parts(
        [place for place in _leading(window, found, match.words, gap=0) if place.place.city or place.place.region],
        start,
    )


@rule(r"(?<=\s)<place_preposition>(?: [a-z][a-z'-]*+){0,4}+ (?=\p{Lu})", cased=True)
def place_behind_its_words(match: Match) -> Places:
    """Based in Leeds; a bakery in London or York; located in the heart of Hull"""
    start = match.span().end
    if not may_name_place(match.document.view[start : start + 2 * _MAX_GAP], match.words):
        return None
    said = [word.strip(_MARKS) for word in (*match.before(40).split()[-3:], *match[0].split())]
    leads = [_lead(said[: count + 1], match.words) for count in range(min(3, len(said) - 1), len(said))]
    if not any(leads):
        return None
    window = match.document.view[start : start + 110]
    found = find_places(window, match.words)
    if "work" not in leads:
        found = [place for place in found if _is_domestic(place) or _telling([place])]
    found = _leading(window, found, match.words, gap=_MAX_GAP)
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
    return _parts(_closing_list(window, _telling(find_places(window, match.words)), match.words), start)


@rule(rf", ?{_LARGER}", cased=True)
def place_by_shape(match: Match) -> Places:
    """Albany, NY; Lyon, France"""
    view, (comma, end) = match.document.view, match.span()
    name = _NAME_ENDS.search(view, max(0, comma - _LONGEST), comma)
    if not name:
        return None
    start = name.start()
    found = find_places(view[start:end], match.words) if may_name_region(view[start:end], match.words) else []
    return _parts(
        [place for place in found if place.place.city and not place.alone and place.end > comma - start], start
    )


@rule(r"<city_government> (?P<value>\p{L}[^\n,.;:()]{2,40})")
def governed_city(match: Match) -> Places:
    """The City of Leeds"""
    start = match.span("value").start
    found = find_places(match.document.view[start : start + 40], match.words)
    return _parts([place for place in found[:1] if place.start == 0 and place.place.city], start)


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


def _closing_list(window: str, found: list[PlaceAt], words: Vocabulary) -> list[PlaceAt]:
    """The places with which ``window`` closes, as far as they are one list."""
    if not found or found[-1].end < len(window) - 1:
        return []
    run = found[-1:]
    for one, other in pairwise(reversed(found)):
        if not _list_gap(words).fullmatch(window, other.end, one.start):
            break
        run.insert(0, other)
    return run


@cache
def _list_gap(words: Vocabulary) -> Pattern:
    return Pattern(rf"[ ]*(?:[,/;&+|]|\b(?:{words.alternation('place_list')})|[ ]){{1,3}}[ ]*\(?")


def _lead(said: list[str], words: Vocabulary) -> str | None:
    """To whose place the last word leads: ``"work"`` where that is said, ``"noun"`` behind who or what may be there."""
    if any(words.meaning("place_of_others", word) for word in said[-5:-1]):
        return None
    leads = [lead for count in (4, 3, 2, 1) if (lead := words.meaning("place_lead", " ".join(said[-count:])))]
    if leads:
        return "work" if leads[0] == "based" else "noun"
    if len(said) < 2 or words.meaning("place_preposition", said[-1]) != "in":
        return None
    kinds = ("job_noun", "organisation_noun", "role_noun")
    forms = (said[-2], said[-2].removesuffix("s"))
    return "noun" if any(words.meaning(kind, form) for kind in kinds for form in forms) else None


def _telling(found: list[PlaceAt]) -> list[PlaceAt]:
    """The places without small towns that stand alone: their names are too often other words."""
    return [place for place in found if not place.alone or place.thousands >= _KNOWN_ALONE]


def _stands_apart(text: str, place: PlaceAt, words: Vocabulary) -> bool:
    """Whether the name of a town is no part of a longer one: "Elm Valley" but not "Elm Valley Lodge"."""
    before, behind = _WORD_BEFORE.search(text, 0, place.start), _WORD_BEHIND.match(text, place.end)
    if before and not (text[place.start].isupper() and before[0].islower()):
        return words.meaning("street_noun", before[0].strip(" .")) is not None
    return behind is None


def _is_town_behind_role(title: str, place: PlaceAt, words: Vocabulary) -> bool:
    """Whether a role and a small town of a country whose towns are named without their region stand side by side."""
    before = title[: place.start].lower().split()
    if not before or not _is_domestic(place):
        return False
    return is_role_noun(before[-1], words) or words.meaning("job_noun", before[-1]) is not None


def _is_domestic(place: PlaceAt) -> bool:
    """Whether this town lies in a country whose towns are named without their region, and in no other."""
    return place.place.country not in (None, *STATES)


def _parts(found: list[PlaceAt], offset: int) -> Places:
    return [Part(place.place, offset + place.start, offset + place.end) for place in found] or None


def _beside(text: str, found: list[PlaceAt], words: Vocabulary) -> int:
    """How many letters of ``text`` say something other than where and how the work is done."""
    rest = list(text)
    for place in found:
        rest[place.start : place.end] = " " * (place.end - place.start)
    others = [word[0] for word in _LETTERS.finditer("".join(rest))]
    return sum(len(word) for word in others if not words.meaning("beside_place", word))


def _closing(title: str, offset: int, words: Vocabulary) -> Places:
    """The places with which a title ends."""
    found = [] if title.endswith(".") else find_places(title, words)
    found = [place for place in found if place in _telling([place]) or _is_town_behind_role(title, place, words)]
    run: list[PlaceAt] = []
    end = len(title)
    for place in reversed(found):
        if _beside(title[place.end : end], [], words) or place.start == 0:
            break
        run.insert(0, place)
        end = place.start
    return _parts(run, offset)


def _leading(window: str, found: list[PlaceAt], words: Vocabulary, gap: int = 30) -> list[PlaceAt]:
    """The places with which ``window`` opens, after ``gap`` characters at most, as far as they are one list."""
    if not found or found[0].start > gap or not _FIRST_GAP.fullmatch(window, 0, found[0].start):
        return []
    run = found[:1]
    for one, other in pairwise(found):
        if not _list_gap(words).fullmatch(window, one.end, other.start):
            break
        run.append(other)
    return run


EXTRACTOR = Extractor(
    "locations",
    (
        labelled_place,
        labelled_region,
        place_of_entry,
        place_in_its_section,
        segment_of_places,
        line_of_places,
        place_behind_label,
        place_in_labelled_title,
        place_in_first_line,
        place_behind_role,
        place_behind_its_words,
        place_before_its_word,
        place_by_shape,
        governed_city,
    ),
)
