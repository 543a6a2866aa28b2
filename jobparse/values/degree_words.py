"""The words around degrees as patterns: what makes letters a degree, what makes a degree somebody else's."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary

NAMES = ("degree", "studying", "schooling", "degree_letters", "any_degree")
"""The tables of the vocabulary that hold names of degrees."""


class DegreeWords(NamedTuple):
    """The words with which one language speaks of degrees; ``degree_words(words)`` makes it.

    ``first_words`` are those with which names begin. Of the patterns those that end in ``before`` or ``lead`` are
    searched in what stands before a name, the others are matched behind it.
    """

    words: Vocabulary
    name: re.Pattern[str]
    first_words: frozenset[str]
    not_before: Pattern
    sought_before: Pattern
    not_after: Pattern
    any_degree_not_before: Pattern
    any_degree_not_after: Pattern
    rank_before: Pattern
    label: Pattern
    company: Pattern
    company_of_word: Pattern
    company_of_school: Pattern
    schooling_lead: Pattern
    schooling_not_after: Pattern
    student: Pattern
    studying_lead: Pattern
    progress: Pattern
    obtained: Pattern
    joint: Pattern
    listed: Pattern
    example: Pattern
    apart: Pattern
    asked: Pattern
    asked_within: Pattern
    ahead: Pattern
    accredited: Pattern


_WORD = re.compile(r"\w+")


@cache
def degree_words(words: Vocabulary) -> DegreeWords:
    """The patterns for a vocabulary."""

    def any_of(*tables: str) -> str:
        return f"(?:{'|'.join(words.alternation(table) for table in tables)})"

    def compiled(pattern: str) -> Pattern:
        return Pattern(pattern, re.IGNORECASE)

    # Words that lost the space before them ("requiredBachelor's") begin a clause, so that each starts one.
    spelled = "|".join(f"(?P<{table}>{words.alternation(table, border='')})" for table in NAMES)
    degree, joint, asked = any_of("any_degree"), any_of("joint"), any_of("demand", "demand_behind")
    company = rf"\s*(?:{degree}|{joint} {any_of('substitute')}|{any_of('degree_source')}\s)"
    field = rf"\s*{any_of('field_opens')}\s"
    grammar = any_of("field_opens", "joint", "article", "student")
    spellings = [spelling for table in NAMES for group in words.table(table).values() for spelling in group]
    return DegreeWords(
        words=words,
        first_words=frozenset(_WORD.findall(spelling)[0] for spelling in spellings),
        # "A.S.A.P." is none.
        name=re.compile(rf"\b(?:{spelled})(?!(?<=\.)\w\.)", re.IGNORECASE),
        not_before=compiled(rf"{any_of('degree_not_before')}[\s-]*$"),
        sought_before=compiled(rf"{any_of('degree_sought')}[\s:-]*$"),
        not_after=compiled(rf"'?(?:\s?\({joint}\s{any_of('substitute')}\))?[\s-]?{any_of('degree_not_after')}"),
        any_degree_not_before=compiled(rf"{any_of('any_degree_not_before')}[\s-]*$"),
        any_degree_not_after=compiled(rf"[\s-]?{any_of('any_degree_not_after')}"),
        # "graduate museum studies degree"
        rank_before=compiled(rf"(?P<rank>{any_of('degree_rank')})(?:\s(?!{grammar})[\w/-]+){{1,3}}\s$"),
        label=compiled(rf"[\s(*]*+{any_of('demand')}?[\s)*]*+:\s*$"),
        company=compiled(rf"{company}|{field}\p{{L}}"),
        # "Master of many trades" is none.
        company_of_word=compiled(rf"{company}|{field}(?-i:\p{{Lu}})"),
        # "High School of Fine Arts" and "Associate of Operations" are none.
        company_of_school=compiled(company),
        schooling_lead=compiled(rf"{any_of('schooling_lead')}[\s-]*$"),
        schooling_not_after=compiled(rf"\s{any_of('schooling_not_after')}"),
        student=compiled(rf"\s*(?:{degree}\s)?{any_of('student')}"),
        studying_lead=compiled(rf"{any_of('studying_lead')}\s$"),
        progress=compiled(any_of("degree_in_progress")),
        obtained=compiled(any_of("degree_obtained")),
        joint=compiled(
            rf"(?:[\s)]*+{degree}?\s*+[,/&]|[^.;:]*?{joint})[\s,(]*(?:{any_of('joint_next', 'demand')}[\s,]*)*"
        ),
        listed=compiled(rf"\s*(?:[,/&]\s*)?(?:{joint}\s*)?"),
        example=compiled(rf"\s*+{degree}?\s*+\((?:[^()]{{0,20}}\s)?"),
        apart=compiled(any_of("degree_apart", "demand")),
        asked=compiled(
            rf"[\s,:-]*+(?P<bracket>\()?\s*+(?:{any_of('demand_adverb')}\s)*(?P<asked>{asked})(?(bracket)[^()]{{0,20}}\))"
        ),
        asked_within=compiled(rf"[^()]*?{asked}[^()]*\)"),
        ahead=compiled(any_of("demand_ahead")),
        # "American Library Association (ALA)-accredited"
        accredited=Pattern(rf"(?P<body>\p{{Lu}}\p{{L}}*(?:\s\p{{Lu}}\p{{L}}*){{0,3}})\)?[-\s]+{any_of('accredited')}"),
    )
