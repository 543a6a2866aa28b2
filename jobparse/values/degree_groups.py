"""Degrees that stand together in a clause: alternatives of which one thing is said."""

from __future__ import annotations

from jobparse.values.degree_names import DegreeName, read_degree_names
from jobparse.values.degree_words import DegreeWords, degree_words
from jobparse.vocab import Vocabulary

_FARTHEST = 120
_NEAR = 40


def degree_groups(clause: str, words: Vocabulary) -> list[list[DegreeName]]:
    """The degrees that a clause names, alternatives ("BA or MA") together.

    >>> from jobparse.vocab import vocabulary
    >>> groups = degree_groups("BA or BS in Botany required, PhD a plus", vocabulary("en"))
    >>> [[name.level.value for name in group] for group in groups]
    [['bachelor', 'bachelor'], ['doctorate']]
    """
    of = degree_words(words)
    groups: list[list[DegreeName]] = []
    for name in read_degree_names(clause, of):
        if groups and _are_joined(clause, groups[-1][-1], name, of):
            groups[-1].append(name)
        else:
            groups.append([name])
    return [part for group in groups for part in _parted(clause, group, of)]


def is_in_progress(before: str, behind: str, words: Vocabulary) -> bool:
    """Whether the degree between two pieces of a clause is one that the candidate is working towards."""
    of = degree_words(words)
    return not of.obtained.search(before) and bool(of.progress.search(before) or of.student.match(behind))


def accreditation(before: str, behind: str, words: Vocabulary) -> str | None:
    """Who accredits the degree between two pieces of a clause, as the text names it: "ALA"."""
    of = degree_words(words)
    found = of.accredited.search(before[-_NEAR:]) or of.accredited.search(behind)
    return found["body"] if found else None


def _are_joined(clause: str, left: DegreeName, right: DegreeName, of: DegreeWords) -> bool:
    if right.start - left.end > _FARTHEST or of.apart.search(clause, left.end, right.end):
        return False
    between = clause[left.end : right.start]
    if of.joint.fullmatch(between):
        # "BS or, preferably, MS" asks for two things.
        return left.level is right.level or not of.ahead.search(between)
    # "Bachelor's degree (Master's preferred)" gives no example.
    return bool(of.example.fullmatch(between)) and not of.asked_within.match(clause, right.end)


def _parted(clause: str, group: list[DegreeName], of: DegreeWords) -> list[list[DegreeName]]:
    """Alternatives of which only the last is preferred, apart: "MS or PhD (preferred)", "BA or BS, MBA preferred"."""
    asked = of.asked.match(clause, group[-1].end) if len(group) > 1 else None
    if not asked or group[-1].level is group[-2].level:
        return [group]
    by_comma = clause[group[-2].end : group[-1].start].strip() == ","
    return [group[:-1], group[-1:]] if asked["bracket"] or by_comma else [group]
