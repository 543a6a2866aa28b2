"""The name of an organisation that is a part of a match, or stands beside it: before a verb, behind "join"."""

from __future__ import annotations

from jobparse.patterns import Pattern
from jobparse.posting import Employer
from jobparse.rules import Match, Part
from jobparse.values.name_bounds import end_before_place, goes_on, is_where, name_ending, name_starting
from jobparse.values.names import clean_name, is_name, is_place, without_town
from jobparse.vocab import Vocabulary

# Characters before a match in which its sentence begins, and in which a name ends there.
_SENTENCE_REACH, NAME_REACH = 250, 140
# ", the " and nothing else stands between two names of which the second is the subject.
_NEXT_NAME = 6
_SENTENCE = Pattern(r"[.!?\n](?:(?<!\n)[ \n]+|(?<=\n)[ ]*(?:\n+|[#*>-]+[ ]*))(?=[\[*]*\p{Lu})")
# Where a name is a link: "[Brass Ltd](https://brass.example) seeks".
_LINK_END = Pattern(r"\]\([^()\s]{1,300}\)(?:[ ]?\([^()\n]{2,60}\))?$")
_DESCRIBED = Pattern(r"\p{Ll},[ \n]$")

Span = tuple[int, int]

Employers = Employer | list[Part[Employer]] | None
"""What a rule for employers gives."""


def name_before(match: Match) -> list[Part[Employer]]:
    """The name that ends where the match begins, or that the sentence opens with when it goes on to tell of it."""
    start = max(0, match.span().start - _SENTENCE_REACH)
    window = _LINK_END.sub("", match.document.view[start : match.span().start].rstrip())
    found = _enclosed(window, match.words) if window.endswith(",") else _ending(window, match.words)
    found = _told(window, found, match.words) or found
    if found and _is_where(window, found, match.words):
        return []
    return [employer_at(match, start + found[0], start + found[1])] if found else []


def _is_where(window: str, found: Span, words: Vocabulary) -> bool:
    """Whether what looks like a name is the place of somebody who is not named: "a bakery in Leeds seeks"."""
    said = window[: found[0]].split()
    in_place = bool(said) and words.meaning("place_preposition", said[-1].lower()) == "in"
    return in_place and is_place(window[slice(*found)], words)


def name_behind(match: Match) -> list[Part[Employer]]:
    """The name that begins where the match ends."""
    start = match.span().end
    window = match.document.view[start : start + NAME_REACH]
    found = name_starting(window, match.words)
    if (
        found and window.endswith(", ", 0, found[0]) and is_place(window[slice(*found)], match.words)
    ):  # "Brass, Reno, NV"
        return []
    return [employer_at(match, start + found[0], start + found[1])] if found else []


def employer_at(match: Match, start: int, end: int) -> Part[Employer]:
    """The employer whose name stands there in the document, without the town behind it."""
    name = match.document.view[start:end]
    bare = without_town(name, match.words)
    end = start + len(bare) if name.startswith(bare) else end
    return Part(Employer(" ".join(match.document.text[start:end].split())), start, end)


def named_by(match: Match, group: str) -> Employer | None:
    """The employer whose name a group of the match is, without its town; ``None`` where it is no name."""
    name = without_town(clean_name(match.original(group)), match.words)
    return Employer(name) if is_name(name, match.words) else None


def _ending(window: str, words: Vocabulary) -> Span | None:
    near = max(0, len(window) - NAME_REACH)
    found = name_ending(window[near:], words)
    return (near + found[0], near + found[1]) if found else None


def _enclosed(window: str, words: Vocabulary) -> Span | None:
    """The name between two commas, behind what describes it: "The town's best bakery, Brass Ltd, seeks"."""
    found = _ending(window[:-1], words)
    return found if found and _DESCRIBED.search(window[: found[0]]) else None


def _told(window: str, found: Span | None, words: Vocabulary) -> Span | None:
    """The name with which the sentence begins, when what follows is told of it: "Brass Ltd, a bakery in Leeds, seeks".

    ``found`` is the name that stands next to the verb.
    """
    opened = [sentence.end() for sentence in _SENTENCE.finditer(window)]
    begin = opened[-1] if opened else 0
    placed = found is not None and is_place(window[slice(*found)], words)
    # "In Leeds, the Brass Company seeks" has no apposition.
    last = (found[0] if found else len(window)) - _NEXT_NAME
    if not placed and "," not in window[begin:last]:
        return None
    sentence = window[begin:].partition(",")[0] if placed else window[begin:]
    first = name_starting(sentence, words) if begin < (found[0] if found else len(window)) else None
    if first is None:
        return None
    start, stop = begin + first[0], begin + first[1]
    if is_place(window[start:stop], words) or window[stop - 1].isdigit():  # "Founded in 1980, a bakery"
        return None
    if placed:
        stop = end_before_place(window, start, stop, words)
        return (start, stop) if is_where(window[stop:], words) else None
    apposition = stop < last and window.startswith(",", stop)
    return (start, stop) if apposition and goes_on(window.lower(), stop, words) else None
