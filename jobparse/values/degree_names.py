"""The names of degrees: where a clause names one, and where the same words are something else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import regex

from jobparse.posting import DegreeLevel
from jobparse.vocab import Vocabulary

NAMES = ("degree", "studying", "schooling", "degree_letters", "any_degree")
"""The tables of the vocabulary that hold names of degrees."""

_LONGEST_INITIALS = 4
MARKS = " \n-*+o#•●·▪◦"
"""What may stand before the first word of a clause."""

_BESIDE = 12
_MAX_GAP = 40


@dataclass(frozen=True, slots=True)
class DegreeName:
    """The name of a degree in a clause.

    ``sure`` is False for letters that often mean something else, ``vague`` True for "degree" alone, ``studying`` for
    those who have none yet.
    """

    level: DegreeLevel
    start: int
    end: int
    sure: bool
    vague: bool = False
    studying: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class DegreeNames:
    """The words with which one language names degrees; ``degree_names(words)`` makes it."""

    words: Vocabulary
    name: re.Pattern[str]
    not_before: regex.Pattern[str]
    not_after: regex.Pattern[str]
    company: regex.Pattern[str]
    company_of_word: regex.Pattern[str]
    company_of_school: regex.Pattern[str]
    schooling_lead: regex.Pattern[str]
    schooling_not_after: regex.Pattern[str]
    any_degree_not_before: regex.Pattern[str]
    any_degree_not_after: regex.Pattern[str]
    joint: regex.Pattern[str]
    example: regex.Pattern[str]
    apart: regex.Pattern[str]
    progress: regex.Pattern[str]
    obtained: regex.Pattern[str]
    student: regex.Pattern[str]
    accredited: regex.Pattern[str]

    def groups(self, clause: str) -> list[list[DegreeName]]:
        """The degrees that a clause names, alternatives ("BA or MA") together."""
        names = self._names(clause)
        groups: list[list[DegreeName]] = []
        for name in names:
            if groups and self._joined(clause, groups[-1][-1], name):
                groups[-1].append(name)
            else:
                groups.append([name])
        return groups

    def in_progress(self, before: str, behind: str) -> bool:
        """Whether the degree between two pieces of a clause is one that the candidate is working towards."""
        if self.obtained.search(before):
            return False
        return bool(self.progress.search(before) or self.student.match(behind))

    def accreditation(self, before: str, behind: str) -> str | None:
        """Who accredits the degree between two pieces of a clause, as the text names it: "ALA"."""
        found = self.accredited.search(before[-_MAX_GAP:]) or self.accredited.search(behind)
        return found["body"] if found else None

    def _names(self, clause: str) -> list[DegreeName]:
        matches = list(self.name.finditer(clause))
        in_progress = bool(matches and self.progress.search(clause))
        found = [name for match in matches if (name := self._named(match, clause, in_progress=in_progress))]
        known = [name.sure for name in found]
        for number in (*range(1, len(found)), *range(len(found) - 1, 0, -1)):
            left, right = found[number - 1], found[number]
            between = clause[left.end : right.start]
            # "MS, MA" is two degrees once one of them is known for one; "BA/BS" and "BA or MA" are so by themselves.
            if self.joint.fullmatch(between) and (known[number - 1] or known[number] or _is_close(between)):
                known[number - 1] = known[number] = True
        sure = [name for name, is_known in zip(found, known, strict=True) if is_known]
        return [name for number, name in enumerate(sure) if not (name.vague and _is_said(sure, number))]

    def _named(self, match: re.Match[str], clause: str, *, in_progress: bool) -> DegreeName | None:
        """What one match names, or ``None`` when it is something else."""
        table = next(table for table, spelling in match.groupdict().items() if spelling)
        spelling, start, end = match[0], match.start(), match.end()
        level = self.words.meaning(table, spelling)
        if level is None or is_only_a_word(spelling):
            return None
        before = clause[max(0, start - _MAX_GAP) : start].lower()
        first = not before.strip(MARKS)
        sure, vague = True, False
        if table == "studying":
            sure = first or bool(self.progress.search(clause, 0, start))
        elif table == "schooling":
            led = first or self.schooling_lead.search(before)
            sure = bool(led) and not self.schooling_not_after.match(clause, end)
        elif not in_progress and (self.not_before.search(before) or self.not_after.match(clause, end)):
            sure = False
        elif table == "degree_letters":
            company = self.company if spelling.isupper() else self.company_of_word
            if level == DegreeLevel.HIGH_SCHOOL:
                company = self.company_of_school
            sure = bool(company.match(clause, end))
            return DegreeName(DegreeLevel(level), start, end, sure)
        elif table == "any_degree":
            vague = True
            sure = not (self.any_degree_not_before.search(before) or self.any_degree_not_after.match(clause, end))
        if not sure:
            return None
        return DegreeName(DegreeLevel(level), start, end, sure, vague, table == "studying")

    def _joined(self, clause: str, left: DegreeName, right: DegreeName) -> bool:
        if right.start - left.end > _MAX_GAP * 3 or self.apart.search(clause, left.end, right.end):
            return False
        between = clause[left.end : right.start]
        return bool(self.joint.fullmatch(between) or self.example.fullmatch(between))


def _is_said(names: list[DegreeName], number: int) -> bool:
    """Whether "degree" only repeats a degree named beside it: "PhD or a related degree", "Degree: PhD"."""
    if any(not name.vague for name in names[:number]):
        return True
    following = names[number + 1 : number + 2]
    return any(name.start - names[number].end <= _BESIDE and not name.vague for name in following)


def _is_close(between: str) -> bool:
    """Whether no more than "or" stands between two names; "MS Word and MS Excel" are none."""
    return "," not in between and len(between.split()) <= 1


def is_only_a_word(spelling: str) -> bool:
    """Whether letters that may stand for a degree are too few and too small to do so.

    >>> [is_only_a_word(letters) for letters in ("as", "As", "AS", "master")]
    [True, True, False, False]
    """
    initials = spelling.isalpha() and len(spelling) <= _LONGEST_INITIALS
    return initials and sum(letter.isupper() for letter in spelling) * 2 <= len(spelling)


@cache
def degree_names(words: Vocabulary) -> DegreeNames:
    """The reader of degree names for a vocabulary."""
    spelled = "|".join(f"(?P<{table}>{words.alternation(table, border='')})" for table in NAMES)
    # Words that lost the space before them ("requiredBachelor's") begin a clause, so that each starts one.
    every = {table: f"(?:{words.alternation(table)})" for table in _TABLES}
    any_degree, joint = every["any_degree"], every["joint"]
    company = rf"\s*(?:{any_degree}|{joint} {every['substitute']})"
    return DegreeNames(
        words,
        re.compile(rf"\b(?:{spelled})", re.IGNORECASE),
        regex.compile(rf"{every['degree_not_before']}[\s-]*$"),
        regex.compile(rf"'?[\s-]?{every['degree_not_after']}", regex.IGNORECASE),
        regex.compile(rf"{company}|\s*{every['field_opens']}\s\p{{L}}", regex.IGNORECASE),
        # "Master of many trades" and "High School of Fine Arts" are none.
        regex.compile(rf"{company}|\s*{every['field_opens']}\s(?-i:\p{{Lu}})", regex.IGNORECASE),
        regex.compile(company, regex.IGNORECASE),
        regex.compile(rf"{every['schooling_lead']}[\s-]*$"),
        regex.compile(rf"\s{every['schooling_not_after']}", regex.IGNORECASE),
        regex.compile(rf"{every['any_degree_not_before']}[\s-]*$"),
        regex.compile(rf"[\s-]?{every['any_degree_not_after']}", regex.IGNORECASE),
        regex.compile(
            rf"(?:[\s)]*{any_degree}?\s*[,/&]|[^.;:]*?{joint})[\s,(]*(?:{every['joint_next']}[\s,]*)*", regex.IGNORECASE
        ),
        regex.compile(rf"\s*{any_degree}?\s*\((?:[^()]{{0,20}}\s)?"),
        regex.compile(rf"{every['degree_apart']}|{every['demand']}", regex.IGNORECASE),
        regex.compile(every["degree_in_progress"], regex.IGNORECASE),
        regex.compile(every["degree_obtained"], regex.IGNORECASE),
        regex.compile(rf"\s*(?:{any_degree}\s)?{every['student']}", regex.IGNORECASE),
        regex.compile(rf"(?P<body>\p{{Lu}}[\p{{L}}()]*(?:\s\p{{Lu}}[\p{{L}}()]*){{0,3}})[-\s]+{every['accredited']}"),
    )


_TABLES = (
    "joint",
    "joint_next",
    "any_degree",
    "degree_not_before",
    "degree_not_after",
    "any_degree_not_before",
    "any_degree_not_after",
    "degree_in_progress",
    "degree_obtained",
    "degree_apart",
    "demand",
    "student",
    "field_opens",
    "schooling_lead",
    "schooling_not_after",
    "substitute",
    "accredited",
)
