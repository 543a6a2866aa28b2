"""The names of degrees: where a clause names one, and where the same words are something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.posting import DegreeLevel
from jobparse.values.degree_words import DegreeWords

MARKS = " \n-*+o#•●·▪◦"
"""What may stand before the first word of a clause."""

_LONGEST_INITIALS = 4
_BESIDE = 12
_NEAR = 40
_LABEL_WORDS = 3
_SCHOOLS = {DegreeLevel.HIGH_SCHOOL, DegreeLevel.ASSOCIATE}
# "Boston, MA" is none.
_WORD = re.compile(r"\w+")
_PLACE = Pattern(r"\p{Lu}\p{Ll}+,\s$")


class DegreeName(NamedTuple):
    """The name of a degree in a clause.

    ``sure`` is False for letters that often mean something else, ``vague`` True for "degree" alone, ``studying`` for
    those who have none yet.
    """

    level: DegreeLevel
    start: int
    end: int
    sure: bool = True
    vague: bool = False
    studying: bool = False


def read_degree_names(clause: str, of: DegreeWords) -> list[DegreeName]:
    """The degrees that a clause names, in order.

    >>> from jobparse.values.degree_words import degree_words
    >>> from jobparse.vocab import vocabulary
    >>> of = degree_words(vocabulary("en"))
    >>> [name.level.value for name in read_degree_names("MS Office; a BA or MS in Botany", of)]
    ['bachelor', 'master']
    """
    if of.first_words.isdisjoint(_WORD.findall(clause.lower())):
        return []
    matches = list(_spelled(clause, of))
    others = set() if matches and of.progress.search(clause) else _of_others(matches, clause, of)
    found = [name for match in matches if (name := _named(match, clause, of, of_others=match.start() in others))]
    known = [name.sure for name in found]
    for number in (*range(1, len(found)), *range(len(found) - 1, 0, -1)):
        between = clause[found[number - 1].end : found[number].start]
        # "MS, MA" is two degrees once one of them is known for one; "BA/BS" and "BA or MA" are so by themselves.
        either = known[number - 1] or known[number]
        joined = of.joint.fullmatch(between) and (either or _is_close(between))
        if joined or (either and of.example.fullmatch(between)):
            known[number - 1] = known[number] = True
    sure = list(compress(found, known))
    sure = [
        name for before, name in zip([None, *sure], sure, strict=False) if not _is_any_above(before, name, clause, of)
    ]
    return [name for number, name in enumerate(sure) if not (name.vague and _is_said(sure, number, clause, of))]


def _is_any_above(before: DegreeName | None, name: DegreeName, clause: str, of: DegreeWords) -> bool:
    """Whether a degree is any that is higher than the one before: "BS or higher degree"."""
    if before is None or not of.joint.fullmatch(clause, before.end, name.start):
        return False
    first = clause[name.start : name.end].lower().partition(" ")[0]
    return of.words.meaning("any_degree_not_before", first) is not None


def _spelled(clause: str, of: DegreeWords) -> Iterator[re.Match[str]]:
    """Where a clause spells a name; it is tried at the words alone with which one begins, for it has many spellings."""
    end = 0
    for word in _WORD.finditer(clause):
        if word[0].lower() in of.first_words and word.start() >= end and (found := of.name.match(clause, word.start())):
            end = found.end()
            yield found


def is_only_a_word(spelling: str) -> bool:
    """Whether letters that may stand for a degree are too few and too small to do so.

    >>> [is_only_a_word(letters) for letters in ("as", "As", "AS", "master")]
    [True, True, False, False]
    """
    initials = spelling.isalpha() and len(spelling) <= _LONGEST_INITIALS
    return initials and sum(letter.isupper() for letter in spelling) * 2 <= len(spelling)


def _of_others(matches: list[re.Match[str]], clause: str, of: DegreeWords) -> set[int]:
    """Where matches begin that the words around them make somebody else's, lists too: "offers BA, MA and PhD"."""
    others: set[int] = set()
    offered_end = -1
    for match in matches:
        start, end = match.span()
        before = clause[max(0, start - _NEAR) : start].lower()
        offered = of.not_before.search(before) and not of.sought_before.search(before)
        if offered or (offered_end >= 0 and of.listed.fullmatch(clause, offered_end, start)):
            others.add(start)
            offered_end = end
        elif of.not_after.match(clause, end):
            others.add(start)
    return others


def _named(match: re.Match[str], clause: str, of: DegreeWords, *, of_others: bool) -> DegreeName | None:
    """What one match names, or ``None`` when it is something else."""
    table = next(table for table, spelling in match.groupdict().items() if spelling)
    start, end = match.span()
    level = of.words.meaning(table, match[0])
    if level is None or is_only_a_word(match[0]):
        return None
    before = clause[max(0, start - _NEAR) : start]
    student = table == "studying" or (table != "any_degree" and bool(of.student.match(clause, end)))
    name = DegreeName(DegreeLevel(level), start, end, studying=student)
    if table == "schooling":
        led = _is_first(before) or of.schooling_lead.search(before)
        return name if led and not of.schooling_not_after.match(clause, end) else None
    if student and of.studying_lead.search(before):
        return name
    if table == "studying":
        return name if _is_first(before) or of.progress.search(clause, 0, start) else None
    if of_others:
        return None
    if table == "degree_letters":
        return DegreeName(name.level, start, end, sure=_has_company(match, name.level, clause, of))
    return _level_unsaid(name, before, clause, of) if table == "any_degree" else name


def _is_first(before: str) -> bool:
    return not before.strip(MARKS)


def _has_company(letters: re.Match[str], level: DegreeLevel, clause: str, of: DegreeWords) -> bool:
    """Whether letters have the words behind them that make them a degree: "BA in", "BA required"."""
    company = of.company if letters[0].isupper() else of.company_of_word
    if level in _SCHOOLS and len(letters[0]) > _LONGEST_INITIALS:
        company = of.company_of_school
    if company.match(clause, letters.end()):
        return True
    asked = of.asked.match(clause, letters.end()) if letters[0].isupper() else None
    return bool(asked and not asked["asked"].isupper() and not _PLACE.search(clause, 0, letters.start()))


def _level_unsaid(name: DegreeName, before: str, clause: str, of: DegreeWords) -> DegreeName | None:
    """What "degree" means: a first degree unless a word further off says more, nothing in a label ("Degree:")."""
    if of.any_degree_not_before.search(before) or of.any_degree_not_after.match(clause, name.end):
        return None
    if before.count(" ") < _LABEL_WORDS and of.label.match(clause, name.end):
        return None
    ranked = of.rank_before.search(before)
    if ranked and (level := of.words.meaning("degree_rank", ranked["rank"])):
        return DegreeName(DegreeLevel(level), name.start - len(ranked[0]), name.end)
    return DegreeName(name.level, name.start, name.end, vague=True)


def _is_said(names: list[DegreeName], number: int, clause: str, of: DegreeWords) -> bool:
    """Whether "degree" only repeats a degree named beside it: "PhD or a related degree", "a degree (PhD)"."""
    if any(not name.vague for name in names[:number]):
        return True
    end = names[number].end
    return any(
        name.start - end <= _BESIDE and not name.vague and not of.joint.fullmatch(clause, end, name.start)
        for name in names[number + 1 : number + 2]
    )


def _is_close(between: str) -> bool:
    """Whether no more than "or" stands between two names; "MS Word and MS Excel" are none."""
    return "," not in between and len(between.split()) <= 1
