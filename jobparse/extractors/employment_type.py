"""Full time, part time, contract …: the terms on which the posting employs."""

from __future__ import annotations

from decimal import Decimal

from jobparse.document import SectionKind
from jobparse.posting import EmploymentType
from jobparse.rules import Extractor, Match, Part, rule

Types = EmploymentType | list[Part[EmploymentType]] | None

# Where "full-time" is the employer's staff, the candidate's past, or the people who get the benefits.
_NOT_THE_JOB = {
    SectionKind.ABOUT_EMPLOYER,
    SectionKind.RESPONSIBILITIES,
    SectionKind.BENEFITS,
    SectionKind.REQUIREMENTS,
    SectionKind.PREFERRED,
    SectionKind.EEO,
    SectionKind.CONTACT,
    SectionKind.OTHER,
}
# Fewer hours a week than that are part time.
_FULL_TIME_HOURS = Decimal(35)


def _types(match: Match) -> Types:
    meaning = match.meaning("employment_type")
    span = match.span("employment_type")
    return [Part(EmploymentType(name), *span) for name in meaning.split()] if meaning else None


@rule(r"<employment_type>", facts=("employment_type",))
def labelled_type(match: Match) -> Types:
    """Job type: full-time"""
    return _types(match)


@rule(r"<unpaid>", facts=("salary",))
def labelled_unpaid(match: Match) -> EmploymentType:
    """Compensation: gratis"""
    del match
    return EmploymentType.VOLUNTEER


@rule(r"(?<=[|/,(] ?)<employment_type>(?= ?(?:[|/,)]|$))", sections=(SectionKind.HEADER, SectionKind.SUMMARY))
def type_in_header(match: Match) -> Types:
    """Night Baker | Leeds | Full-time"""
    return _types(match)


@rule(r"<employment_type>", facts=("title",))
def type_in_title(match: Match) -> Types:
    """title: Part-time Baker"""
    return _types(match)


@rule(r"<employment_type>[ ,/-](?:[\w-]+[ ,/-]){0,5}?<job_noun>")
def type_of_job(match: Match) -> Types:
    """A full-time position"""
    section = match.section
    if section and section.kind in _NOT_THE_JOB:
        return None
    return _types(match)


@rule(r"<job_opens>(?:[\w-]+ ){0,3}?<employment_type>")
def job_is_of_type(match: Match) -> Types:
    """The role is part time; working full-time"""
    return _types(match)


@rule(r"(?P<low>\d\d?(?:\.\d\d?)?)(?: ?(?:-|to) ?(?P<high>\d\d(?:\.\d\d?)?))? ?<hours_a_week>")
def hours_a_week(match: Match) -> EmploymentType | None:
    """21 hours per week"""
    section = match.section
    if section and section.kind in _NOT_THE_JOB:
        return None
    hours = Decimal(match["high"] or match["low"])
    if not 3 <= hours <= 60:
        return None
    return EmploymentType.PART_TIME if hours < _FULL_TIME_HOURS else EmploymentType.FULL_TIME


EXTRACTOR = Extractor(
    "employment_types",
    (labelled_type, labelled_unpaid, type_in_header, type_in_title, type_of_job, job_is_of_type, hours_a_week),
)
