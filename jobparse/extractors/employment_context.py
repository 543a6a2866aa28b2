"""Where the terms of employment in a posting are those of the job, and where they are somebody else's."""

from __future__ import annotations

import re
from functools import cache

from jobparse.document import SectionKind
from jobparse.patterns import Pattern
from jobparse.posting import EmploymentType
from jobparse.rules import Match, Part
from jobparse.vocab import Vocabulary

Types = EmploymentType | list[Part[EmploymentType]] | None

# Where "full-time" is mostly the employer's staff, the candidate's past, or the people who get the benefits.
NOT_THE_JOB = {
    SectionKind.ABOUT_EMPLOYER,
    SectionKind.RESPONSIBILITIES,
    SectionKind.BENEFITS,
    SectionKind.REQUIREMENTS,
    SectionKind.PREFERRED,
    SectionKind.EEO,
    SectionKind.OTHER,
}
# The employer's interns and volunteers, not the candidate.
OFTEN_SOMEBODY_ELSE = {EmploymentType.INTERN, EmploymentType.VOLUNTEER}

NUMBER = r"(?<![\d.,-])(?:\d{1,2}\+?|<number>(?: ?\(\d{1,2}\))?)"
DURATION = rf"{NUMBER}(?: ?- ?\d{{1,2}})?[ -]?(?:<span_of_time>|<week>)"

_FAR = 90


def types(match: Match, table: str) -> list[Part[EmploymentType]]:
    """Each type that a spelling means; "full or part time" means two, and none as a label: "Full/part time: full"."""
    meaning = match.meaning(table) or ""
    if meaning and (_is_label(match, table, len(meaning.split())) or (table == "engagement" and is_served(match))):
        return []
    return [Part(EmploymentType(name), *match.span(table)) for name in meaning.split()]


def _is_label(match: Match, table: str, choices: int) -> bool:
    """Whether words name choices of which the one that counts stands behind them: "FT/PT/Temp: full time"."""
    words, text, span = match.words, match.document.lower, match.span(table)
    before, behind = text[max(0, span.start - _FAR) : span.start], text[span.end : span.end + _FAR]
    kind = f"(?:{words.alternation('working_time')}|{words.alternation('engagement')})"
    if choices > 1 and re.match(rf"[\s*_:|]+(?:{words.alternation('working_time')})", behind):
        return True
    # "Regular/Temporary: regular", but not "Permanent/full-time"
    if table == "engagement" and re.search(rf"(?:{words.alternation('permanent')})\s?/\s?$", before):
        return not re.match(rf"[\s*_:]+{kind}", behind)
    label = re.match(rf"(?P<more>(?:\s?[/,|]\s?{kind})*)[ *_]*:[ *_]*{kind}", behind)
    return bool(label and (choices > 1 or label["more"] or re.search(rf"{kind}\s?[/,|]\s?$", before)))


def is_served(match: Match) -> bool:
    """Whether the engagement of a match belongs to something else: "volunteer coordinator", "smart contract"."""
    before, behind = _around_engagement(match.words)
    text, (start, end) = match.document.lower, match.span("engagement")
    return bool(behind.match(text, end) or before.search(text, max(0, start - _FAR), start))


@cache
def _around_engagement(words: Vocabulary) -> tuple[Pattern, Pattern]:
    return (
        Pattern(rf"(?:{words.alternation('engagement_not_before')})\s{{1,3}}\Z"),
        Pattern(rf"\s+(?:[\w-]+\s+)?(?:{words.alternation('engagement_served')})"),
    )


def outside_of_job(match: Match) -> bool:
    """Whether the section of a match speaks of something else than the job and its terms."""
    return match.section is not None and match.section.kind in NOT_THE_JOB


def in_first_line(match: Match) -> bool:
    """Whether a match stands in the headline of the posting."""
    return "\n" not in match.document.text[: match.span().start].lstrip()


def of_others(match: Match) -> bool:
    """Whether the terms are those on which candidates work today, or on which an agency finds work for anybody.

    "Applicants employed on a part-time basis"; "we place people in temporary, contract and permanent positions".
    """
    before, after = match.before(_FAR).rpartition(". ")[2], match.after(_FAR).partition(". ")[0]
    if re.search(match.words.alternation("employed_today"), before):
        return True
    return bool(re.search(match.words.alternation("finds_work"), f"{before} {after}"))
