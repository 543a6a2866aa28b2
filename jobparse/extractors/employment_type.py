"""Full time, part time, contract …: the terms on which the posting employs."""

from __future__ import annotations

from decimal import Decimal

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
NUMBER = r"(?<![\d.,-])(?:\d{1,2}|<number>(?: ?\(\d{1,2}\))?)"
DURATION = rf"{NUMBER}[ -]?<span_of_time>"
# Fewer hours a week than that are part time.
_FULL_WEEK = 35
# A "ten-month position" at a university is one for good.
_ACADEMIC_YEAR = range(9, 13)
_HOURS_A_WEEK = range(4, 61)


def _types(match: Match, table: str) -> list[Part[EmploymentType]]:
    """Each type that a spelling means; "full or part time" means two."""
    meaning = match.meaning(table) or ""
    return [Part(EmploymentType(name), *match.span(table)) for name in meaning.split()]


def _outside_of_job(match: Match) -> bool:
    return match.section is not None and match.section.kind in _NOT_THE_JOB


def _asked(match: Match) -> bool:
    return match.section is not None and match.section.kind is SectionKind.REQUIREMENTS


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


@rule(ENGAGEMENT, sections=(SectionKind.HEADER,))
def type_in_first_line(match: Match) -> Types:
    """Bakery Intern, Leeds"""
    return _types(match, "engagement") if _in_first_line(match) else None


OTHERS_TIME = r"(?: <joint> <working_time>)?[ -](?:\w+ ){0,2}?<not_the_job_behind>"


@rule(rf"(?<!<not_the_job_before>[\s-])<working_time>(?! ?:|{OTHERS_TIME})")
def working_time(match: Match) -> Types:
    """We need a part-time baker"""
    if _outside_of_job(match) and not _in_first_line(match):
        return None
    return _types(match, "working_time")


@rule(r"<job_opens> (?:[\w-]+ ){0,2}?<working_time>|<working_time>(?:,? [\w-]+){0,2} <job_noun>")
def working_time_of_job(match: Match) -> Types:
    """A full-time position; the role is part time"""
    return _types(match, "working_time")


@rule(
    rf"{ENGAGEMENT}(?:,? [\w-]+){{0,2}}? <job_noun>|<engaged_as> {ENGAGEMENT}"
    r"|<engagement>,? (?:<joint> (?:[\w-]+ )?)?<working_time>"
)
def engagement_of_job(match: Match) -> Types:
    """A temporary position; as a contractor; on a per diem basis"""
    types = _types(match, "engagement") + _types(match, "working_time")
    if match.section and match.section.kind in _NOT_OF_JOB:
        return [part for part in types if part.value not in _OFTEN_SOMEBODY_ELSE]
    return types


@rule("<stated_end>")
def stated_end(match: Match) -> Types:
    """Fixed-term, maternity cover"""
    return _types(match, "stated_end")


@rule(DURATION, facts=("employment_type",))
def labelled_duration(match: Match) -> Types:
    """Duration: 6 months"""
    return EmploymentType.TEMPORARY if match.fact and match.span().start == match.fact.span.start else None


@rule(
    rf"(?P<months>{NUMBER})[ -]?<span_of_time>[ -](?:(?!<not_a_term>)[\w-]+,? ){{0,2}}?<term_noun>(?! <not_a_term>)"
    rf"|<term_noun> for (?:[\w-]+ ){{0,4}}?{DURATION}"
)
def term_of_job(match: Match) -> Types:
    """A two-year appointment; an appointment for 12 months"""
    if _outside_of_job(match):
        return None
    number = read_number(match["months"], match.words) if match["months"] else None
    months = match.meaning("span_of_time") == "month" and number is not None and int(number) in _ACADEMIC_YEAR
    return None if months and match.meaning("term_noun") == "job" else EmploymentType.TEMPORARY


@rule(r"(?P<low>\d\d?(?:\.\d\d?)?)(?: ?(?:-|to) ?(?P<high>\d\d?(?:\.\d\d?)?))?\+?[ -]?<hours_a_week>")
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
        term_of_job,
        hours_a_week,
        working_time,
    ),
)
