"""Full time, part time, contract …: the terms on which the posting employs."""

from __future__ import annotations

from decimal import Decimal

import regex

from jobparse.document import SectionKind
from jobparse.posting import EmploymentType
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.numbers import read_number

Types = EmploymentType | list[Part[EmploymentType]] | None

# Where "full-time" is mostly the employer's staff, the candidate's past, or the people who get the benefits.
_NOT_THE_JOB = {
    SectionKind.ABOUT_EMPLOYER,
    SectionKind.RESPONSIBILITIES,
    SectionKind.BENEFITS,
    SectionKind.REQUIREMENTS,
    SectionKind.PREFERRED,
    SectionKind.EEO,
    SectionKind.OTHER,
}
_NOT_OF_JOB = _NOT_THE_JOB - {SectionKind.REQUIREMENTS, SectionKind.RESPONSIBILITIES}
# The employer's interns and volunteers, not the candidate.
_OFTEN_SOMEBODY_ELSE = {EmploymentType.INTERN, EmploymentType.VOLUNTEER}
ENGAGEMENT = r"<engagement>(?! (?:[\w-]+ )?<engagement_served>)"
TYPE = rf"(?:<working_time>|{ENGAGEMENT})"
NUMBER = r"(?<![\d.,-])(?:\d{1,2}\+?|<number>(?: ?\(\d{1,2}\))?)"
DURATION = rf"{NUMBER}[ -]?(?:<span_of_time>|<week>)"
# Fewer hours a week than that are part time.
_FULL_WEEK = 35
# A "ten-month position" at a university is one for good.
_ACADEMIC_YEAR = range(9, 13)
_HOURS_A_WEEK = range(4, 61)
_FAR = 90
_NEAR = 40
_LABELLED_WORDS = 4


def _types(match: Match, table: str) -> list[Part[EmploymentType]]:
    """Each type that a spelling means; "full or part time" means two."""
    meaning = match.meaning(table) or ""
    return [Part(EmploymentType(name), *match.span(table)) for name in meaning.split()]


def _outside_of_job(match: Match) -> bool:
    return match.section is not None and match.section.kind in _NOT_THE_JOB


def _asked(match: Match) -> bool:
    return match.section is not None and match.section.kind is SectionKind.REQUIREMENTS


def _of_applicants(match: Match) -> bool:
    """Whether the terms are those on which the candidates work today: "applicants employed on a part-time basis"."""
    return bool(regex.search(match.words.alternation("employed_today"), match.before(_FAR)))


def _in_first_line(match: Match) -> bool:
    return "\n" not in match.document.text[: match.span().start].lstrip()


@rule(TYPE, facts=("employment_type", "title"))
def labelled_type(match: Match) -> Types:
    """Job type: full-time"""
    return _types(match, "working_time") + _types(match, "engagement")


@rule("<unpaid>", facts=("salary",))
def labelled_unpaid(match: Match) -> Types:
    """Compensation: gratis"""
    return EmploymentType.VOLUNTEER if match.fact and match.span().start == match.fact.span.start else None


@rule(rf"(?<=(?:^|[|/,;(+&]|[ ]-[ ])\s{{0,20}}){TYPE} ?(?=$|[|/,;)+&]|-\s)")
def type_alone(match: Match) -> Types:
    """Night Baker | Leeds | Full-time"""
    if _outside_of_job(match) and not _in_first_line(match):
        return None
    return _types(match, "working_time") + _types(match, "engagement")


@rule(TYPE, sections=(SectionKind.HEADER,))
def type_in_first_line(match: Match) -> Types:
    """Bakery Intern, Leeds"""
    if not _in_first_line(match):
        return None
    is_title = ". " not in match.after().partition("\n")[0]
    return _types(match, "engagement") + (_types(match, "working_time") if is_title else [])


@rule("(?i:<~working_time>)", cased=True)
def joined_type(match: Match) -> Types:
    """ShiftDayScheduleFull-timePay by the hour"""
    start, end = match.span()
    beside = match.document.view[max(0, start - 1) : start] + match.document.view[end : end + 1]
    return _types(match, "working_time") if any(map(str.isalpha, beside)) else None


@rule(r"(?i:<~engagement>)(?=\p{Lu})", cased=True)
def joined_engagement(match: Match) -> Types:
    """Job Type: Long term ContractPlace: Leeds"""
    label = match.before(_NEAR).rpartition("\n")[2].rpartition(":")
    return _types(match, "engagement") if label[1] and label[2].count(" ") <= _LABELLED_WORDS else None


OTHERS_TIME = r"(?: <joint> <working_time>)?[ -](?:\w+ ){0,2}?<not_the_job_behind>"


@rule(rf"(?<!<not_the_job_before>[\s-])<working_time>(?! ?:|{OTHERS_TIME})")
def working_time(match: Match) -> Types:
    """We need a part-time baker"""
    if _of_applicants(match) or (_outside_of_job(match) and not _in_first_line(match)):
        return None
    return _types(match, "working_time")


@rule(
    r"(?:<job_opens>|<offers>):? (?:[\w-]+ ){0,2}?<working_time>|<permanent>[,/ ] ?<working_time>"
    r"|<working_time>(?:,? [\w-]+){0,2} (?:<job_noun>|<hours_noun>)"
)
def working_time_of_job(match: Match) -> Types:
    """A full-time position; the role is part time"""
    return None if _of_applicants(match) else _types(match, "working_time")


@rule(
    rf"{ENGAGEMENT}(?:,? [\w-]+){{0,2}}? <job_noun>|(?:<engaged_as>|<offers>) {ENGAGEMENT}"
    r"|<engagement>,? (?:<joint> (?:[\w-]+ )?)?<working_time>"
)
def engagement_of_job(match: Match) -> Types:
    """A temporary position; as a contractor; on a per diem basis"""
    if _of_applicants(match) or regex.search(rf"(?:{match.words.alternation('stated_end')})[ ]$", match.before(_NEAR)):
        return None
    types = _types(match, "engagement") + _types(match, "working_time")
    if match.section and match.section.kind in _NOT_OF_JOB:
        return [part for part in types if part.value not in _OFTEN_SOMEBODY_ELSE]
    return types


@rule("<stated_end>(?! <engagement_served>)")
def stated_end(match: Match) -> Types:
    """Fixed-term, maternity cover"""
    return _types(match, "stated_end")


@rule(rf"{NUMBER}[ -]?<span_of_time> <to_hire>(?! <engagement_served>)")
def months_of_contract(match: Match) -> Types:
    """A 6 month contract; 3 months to hire"""
    return EmploymentType.CONTRACTOR if match.meaning("span_of_time") == "month" else None


@rule(rf"{DURATION}(?! <not_a_term>)", facts=("employment_type",))
def labelled_duration(match: Match) -> Types:
    """Duration: 6 months"""
    return EmploymentType.TEMPORARY if match.fact and match.span().start == match.fact.span.start else None


@rule(
    rf"(?P<months>{NUMBER})[ -]?(?:<span_of_time>|<week>)[ -](?:(?!<not_a_term>)[\w-]+,? ){{0,2}}?<term_noun>"
    r"(?! <not_a_term>)"
    rf"|<term_noun>(?: <lasts>)? <term_opens> (?:[\w-]+ ){{0,4}}?{DURATION}"
)
def term_of_job(match: Match) -> Types:
    """A two-year appointment; an appointment for 12 months"""
    if _outside_of_job(match):
        return None
    number = read_number(match["months"], match.words) if match["months"] else None
    months = match.meaning("span_of_time") == "month" and number is not None and int(number) in _ACADEMIC_YEAR
    return None if months and match.meaning("term_noun") == "job" else EmploymentType.TEMPORARY


@rule(r"(?P<low>\d\d?(?:\.\d\d?)?)(?: ?(?:-|<range_word>) ?(?P<high>\d\d?(?:\.\d\d?)?))?\+?[ -]?<hours_a_week>")
def hours_a_week(match: Match) -> Types:
    """21 hours per week"""
    hours = Decimal(match["high"] or match["low"])
    full = hours >= _FULL_WEEK
    if (_outside_of_job(match) and not (full and _asked(match))) or int(hours) not in _HOURS_A_WEEK:
        return None
    return EmploymentType.FULL_TIME if full else EmploymentType.PART_TIME


EXTRACTOR = Extractor(
    "employment_types",
    (
        labelled_type,
        labelled_unpaid,
        labelled_duration,
        type_alone,
        type_in_first_line,
        working_time_of_job,
        engagement_of_job,
        stated_end,
        months_of_contract,
        joined_type,
        joined_engagement,
        term_of_job,
        hours_a_week,
        working_time,
    ),
)
