"""First lines of entries in lists of postings: "Pastry Cook, Copper Kettle, Leeds, UK", and behind a dash the rest."""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.posting import Place
from jobparse.values.names import is_name, looks_like_organisation
from jobparse.values.places import find_places
from jobparse.values.roles import names_role
from jobparse.vocab import Vocabulary

ENTRY_LINE = (
    r"(?P<value>(?:\[[^\]\n,|]{3,80}+\]\([^)\s]{1,300}+\)|[^\n,|:.;]{3,80}+)(?:, ?[^\n,|;]{2,60}?){2,6}?)"
    r"(?=[ ]-{1,2}[ ]\S)"
)
"""What may be such a line, in a text whose dashes are folded."""


class Piece(NamedTuple):
    """A piece of the line: its text without blanks around it, and where that stands."""

    text: str
    start: int
    end: int


class EntryLine(NamedTuple):
    """What the line holds; ``place`` is ``None`` for work that is remote."""

    title: Piece
    employer: Piece
    where: Piece
    place: Place | None


def read_entry_line(line: str, words: Vocabulary) -> EntryLine | None:
    """The title, the employer and the place between the commas of a line; ``None`` where one of them is missing.

    >>> from jobparse.vocab import vocabulary
    >>> entry = read_entry_line("Cook, Pastry, The Copper Kettle, Leeds, UK", vocabulary("en"))
    >>> entry.title.text, entry.employer.text, entry.place.city
    ('Cook, Pastry', 'The Copper Kettle', 'Leeds')
    >>> read_entry_line("Bread, cakes, Leeds", vocabulary("en"))
    """
    ends = [*accumulate(len(part) + 1 for part in line.split(","))]
    starts = [0, *ends]
    for count in (3, 2, 1):
        first = len(ends) - count  # of the parts that name the place
        if first < 2:
            continue
        where = _piece(line, starts[first], len(line))
        found = find_places(where.text, words)
        is_place = len(found) == 1 and (found[0].start, found[0].end) == (0, len(where.text))
        if (
            is_place and count == 3
        ):  # then of a town that the tables know: in "Copper Kettle, Kent, UK" it is the employer
            is_place = found[0].thousands > 0
        if not (is_place or words.meaning("work_mode", where.text)):
            continue
        named = next((n for n in range(1, first) if _is_employer(line, starts[n], ends[n], words)), first - 1)
        title = _piece(line, 0, ends[named - 1] - 1)
        employer = _piece(line, starts[named], ends[first - 1] - 1)
        if names_role(title.text, words) and is_name(employer.text, words):
            return EntryLine(title, employer, where, found[0].place if is_place else None)
    return None


_OPENING = Pattern(ENTRY_LINE)


def opens_entry(line: str, words: Vocabulary) -> bool:
    """Whether a line begins with title, employer and place, and goes on behind a dash; its dashes are folded."""
    opening = _OPENING.match(line) if " -" in line and line.count(",") > 1 else None
    return opening is not None and read_entry_line(opening["value"], words) is not None


def _is_employer(line: str, start: int, end: int, words: Vocabulary) -> bool:
    part = _piece(line, start, end - 1).text
    return looks_like_organisation(part, words) and not names_role(part, words)


def _piece(line: str, start: int, end: int) -> Piece:
    text = line[start:end]
    start += len(text) - len(text.lstrip())
    return Piece(text.strip(), start, start + len(text.strip()))
