"""Places that sentences name in passing, each of which may be somebody else's."""

from __future__ import annotations

from jobparse.extractors.location.reading import Places, are_of_others, closes_letter, parts_of, places_in
from jobparse.patterns import Pattern
from jobparse.posting import Place
from jobparse.rules import Match, rule, unless
from jobparse.values.gazetteer import may_name_place, may_name_region
from jobparse.values.place_lists import closing, is_domestic, opening, stands_apart, telling
from jobparse.values.places import PlaceAt
from jobparse.vocab import Vocabulary
from jobparse.vocab.regions import ENGLISH_SPEAKING

# A place by its shape alone: a name, a comma, and the name or code of a region or country.
_NAME = r"\p{Lu}[\p{L}'.]++(?:[ -](?:[a-z]{2,5}[ -])?+\p{Lu}[\p{L}'.]++){0,3}"
_NAME_ENDS = Pattern(rf"{_NAME}\Z")
_LONGEST = 60
_NAME_AHEAD = Pattern(r"(?<!\p{L})(?P<name>\p{Lu}[\p{L}.']++)(?:\s{1,3}-?|-)\Z")
_LARGER = r"\p{Lu}[\p{L}.]++(?: \p{Lu}[\p{L}.]++){0,2}"

_TOP = 250  # characters in which a role stands that heads the posting
_MAX_GAP = 20
_LIST_GAP = 6
_SENTENCE = 60
_KNOWN_TOWN, _KNOWN_CITY = 50, 100  # thousands of people
_WORD = Pattern(r"[\w'-]+")


@rule(r"\A\s*+(?P<value>[^\n|]{8,120}+)")
def place_opening_first_line(match: Match) -> Places:
    """Leeds Night Baker"""
    line = match["value"]
    if not may_name_place(line.partition(" ")[0], match.words):
        return None
    found = [place for place in places_in(line, match) if place.thousands >= _KNOWN_TOWN and is_domestic(place)]
    return parts_of(found[:1], match.span("value").start) if found and found[0].start == 0 else None


@rule(r"(?:<role_noun>s?|<job_noun>)(?: | ?[-(,] ?)(?=\w)", head=_TOP)
def place_behind_role(match: Match) -> Places:
    """Night baker Leeds. You ..."""
    start = match.span().end
    if not match.document.view[start].isupper():
        return None
    window = match.document.view[start : start + 60]
    found = [
        place
        for place in places_in(window, match)
        if (is_domestic(place) or (telling([place]) and _is_known(window, place, match.words)))
        and not window.startswith(" &", place.end)  # "Leeds & Sons"
    ]
    return parts_of(
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
    found = places_in(window, match)
    if "work" not in leads:
        found = [place for place in found if is_domestic(place) or telling([place])]
    found = opening(window, found, match.words, gap=_MAX_GAP)
    return parts_of([place for place in found if place.place.city or place.place.region], start)


@rule(r"<place_tail>")
def place_before_its_word(match: Match) -> Places:
    """Our Leeds office; a York-based bakery"""
    view, tail = match.document.view, match.span().start
    name = _NAME_AHEAD.search(view, max(0, tail - 30), tail)
    if not name:
        return None
    start, end = max(0, name.end("name") - 40), name.end("name")
    window = view[start:end]
    return parts_of(closing(window, telling(places_in(window, match)), match.words), start)


@rule(rf", ?{_LARGER}(?: \d{{4,5}}(?:-\d{{4}})?(?![\d,.]\d|\w))?", cased=True)
def place_by_shape(match: Match) -> Places:
    """Albany, NY 12207; Lyon, France"""
    view, (comma, end) = match.document.view, match.span()
    name = _NAME_ENDS.search(view, max(0, comma - _LONGEST), comma)
    if not name:
        return None
    start = name.start()
    in_list = name[0].isupper() and view[:start].endswith(", ")  # "in FL, IL, Washington"
    found = places_in(view[start:end], match) if not in_list and may_name_region(view[start:end], match.words) else []
    told = [place for place in found if place.place.city and (place.place.region or place.thousands)]
    return parts_of([place for place in told if not place.alone and place.end > comma - start], start)


@rule(r"<city_government> (?P<value>\p{L}[^\n,.;:()]{2,40})")
def governed_city(match: Match) -> Places:
    """The City of Leeds"""
    start = match.span("value").start
    found = places_in(match.document.view[start : start + 40], match)
    return parts_of([place for place in found[:1] if place.start == 0 and place.place.city], start)


def _is_town_or_region(place: Place) -> bool:
    return bool(place.city or place.region)


@unless(_is_town_or_region)
@rule(r"(?s)\A.{2,}", once=True)
def place_named(match: Match) -> Places:
    """A large town, or one with its region, named anywhere."""
    start = match.document.body
    text = match.document.view[start:]
    is_foreign = match.document.language not in (None, match.words.language)
    known: list[PlaceAt] = []
    others_end = -_MAX_GAP
    for place in places_in(text, match):
        said = _WORD.findall(text[max(0, place.start - _SENTENCE) : place.start].lower())
        if are_of_others(said, match.words) or place.start - others_end <= _LIST_GAP:
            others_end = place.end  # and all that are named in one breath with it
        elif is_foreign and place.alone and place.place.country in ENGLISH_SPEAKING:
            continue  # a word of that language: the "Plano" of "Plano de saude"
        elif place.place.city and _is_known(text, place, match.words) and not _signs(text, place, match.words):
            known.append(place)
    return parts_of(known, start)


def _signs(text: str, place: PlaceAt, words: Vocabulary) -> bool:
    """Whether the town is the name of somebody who signs the text as a letter."""
    return place.alone and closes_letter(text[max(0, place.start - _SENTENCE) : place.start].lower(), words)


def _is_known(text: str, place: PlaceAt, words: Vocabulary) -> bool:
    """Whether a place is told with its region, or is a large town whose name is no part of a longer one."""
    if not place.alone:
        return True
    known = _KNOWN_TOWN if is_domestic(place) else _KNOWN_CITY
    return place.thousands >= known and stands_apart(text, place, words)


def _lead(said: list[str], words: Vocabulary) -> str | None:
    """To whose place the last word leads: ``"work"`` where that is said, ``"noun"`` behind who or what may be there."""
    if are_of_others(said[:-1], words):
        return None
    known = words.spellings("place_lead")
    lead = next((phrase for count in (4, 3, 2, 1) if (phrase := " ".join(said[-count:])) in known), None)
    if lead:
        return "work" if words.meaning("place_lead", lead) == "based" else "noun"
    if len(said) < 2 or words.meaning("place_preposition", said[-1]) != "in":
        return None
    kinds = ("job_noun", "organisation_noun", "role_noun")
    forms = (said[-2], said[-2].removesuffix("s"))
    return "noun" if any(not words.spellings(kind).isdisjoint(forms) for kind in kinds) else None


# Places that a posting names in passing, each of which may be somebody else's.
PASSING = (
    place_behind_role,
    place_behind_its_words,
    place_before_its_word,
    place_by_shape,
    governed_city,
    place_opening_first_line,
    place_named,
)
