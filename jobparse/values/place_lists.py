"""Which of the places in a line belong together, and whether the line says anything else."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from jobparse.patterns import Pattern
from jobparse.values.places import PlaceAt
from jobparse.values.roles import is_role_noun
from jobparse.vocab import Vocabulary
from jobparse.vocab.regions import STATES

_KNOWN_ALONE = 20
# What may stand before the first place of a list: a few words, or a quarter or village of which the tables know nothing
# before its city: "Oxgangs, Edinburgh".
_FIRST_GAP = Pattern(r"[^.,;:!?\n]*+\n?[^.,;:!?\n]*+|\p{Lu}[^.,;:!?\n]*+,[ ]")
_WORD_BEFORE = Pattern(r"[\w'.&]++[ ]\Z")
_WORD_BEHIND = Pattern(r"(?:[ -]|'s[ ])[\p{Lu}&]")
_SHORT_FORM_BEFORE = Pattern(r"(?<!\w)\p{Lu}[\p{Lu}\d]+,[ ]\Z")
_WORD = 40  # characters of a word before a place
_LETTERS = Pattern(r"\p{L}+")


def telling(found: list[PlaceAt]) -> list[PlaceAt]:
    """The places without small towns that stand alone: their names are too often other words."""
    return [place for place in found if not place.alone or place.thousands >= _KNOWN_ALONE]


def is_domestic(place: PlaceAt) -> bool:
    """Whether this town lies in a country whose towns are named without their region, and in no other."""
    return place.place.country not in (None, *STATES)


def stands_apart(text: str, place: PlaceAt, words: Vocabulary) -> bool:
    """Whether the name of a town is no part of a longer one, nor of a list of short forms.

    "Elm Valley" is, but not that of "Elm Valley Lodge", nor that of "VPC, Elm Valley, S3".
    """
    if _SHORT_FORM_BEFORE.search(text, max(0, place.start - _WORD), place.start) and text.startswith(",", place.end):
        return False
    before, behind = (
        _WORD_BEFORE.search(text, max(0, place.start - _WORD), place.start),
        _WORD_BEHIND.match(text, place.end),
    )
    if before and not (text[place.start].isupper() and before[0].islower()):
        return words.meaning("street_noun", before[0].strip(" .")) is not None
    return behind is None


def letters_beside(text: str, found: list[PlaceAt], words: Vocabulary) -> int:
    """How many letters of ``text`` say something other than where and how the work is done."""
    rest = list(text)
    for place in found:
        rest[place.start : place.end] = " " * (place.end - place.start)
    others = [word[0] for word in _LETTERS.finditer("".join(rest))]
    return sum(len(word) for word in others if not words.meaning("beside_place", word))


def opening(window: str, found: list[PlaceAt], words: Vocabulary, gap: int = 30) -> list[PlaceAt]:
    """The places with which ``window`` opens, after ``gap`` characters at most, as far as they are one list."""
    if not found or found[0].start > gap or not _FIRST_GAP.fullmatch(window, 0, found[0].start):
        return []
    run = found[:1]
    for one, other in pairwise(found):
        if not _list_gap(words).fullmatch(window, one.end, other.start):
            break
        run.append(other)
    return run


def closing(window: str, found: list[PlaceAt], words: Vocabulary) -> list[PlaceAt]:
    """The places with which ``window`` closes, as far as they are one list."""
    if not found or found[-1].end < len(window) - 1:
        return []
    run = found[-1:]
    for one, other in pairwise(reversed(found)):
        if not _list_gap(words).fullmatch(window, other.end, one.start):
            break
        run.insert(0, other)
    return run


def ending_title(title: str, found: list[PlaceAt], words: Vocabulary) -> list[PlaceAt]:
    """The places with which a title ends; a small town alone only behind a role."""
    if title.endswith("."):
        return []
    found = [place for place in found if telling([place]) or _is_town_behind_role(title, place, words)]
    run: list[PlaceAt] = []
    end = len(title)
    for place in reversed(found):
        if letters_beside(title[place.end : end], [], words) or place.start == 0:
            break
        run.insert(0, place)
        end = place.start
    return run


def _is_town_behind_role(title: str, place: PlaceAt, words: Vocabulary) -> bool:
    """Whether a role and a small town of a country whose towns are named without their region stand side by side."""
    before = title[: place.start].lower().split()
    if not before or not is_domestic(place):
        return False
    return is_role_noun(before[-1], words) or words.meaning("job_noun", before[-1]) is not None


@cache
def _list_gap(words: Vocabulary) -> Pattern:
    return Pattern(rf"[ ]*(?:[,/;&+|]|\b(?:{words.alternation('place_list')})|[ ]){{1,3}}[ ]*\(?")
