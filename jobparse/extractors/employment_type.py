"""Full time, part time, contract …: the terms on which the posting employs."""

from __future__ import annotations

from jobparse.document import SectionKind
from jobparse.extractors.employment_context import (
    NOT_THE_JOB,
    OFTEN_SOMEBODY_ELSE,
    Types,
    in_first_line,
    is_served,
    of_others,
    outside_of_job,
    types,
)
from jobparse.extractors.employment_term import TERM_RULES
from jobparse.posting import EmploymentType
from jobparse.rules import Extractor, Match, rule

_NOT_OF_JOB = NOT_THE_JOB - {SectionKind.REQUIREMENTS, SectionKind.RESPONSIBILITIES} | {SectionKind.COMPENSATION}
TYPE = "(?:<working_time>|<engagement>)"
_NEAR = 40
_LABELLED_WORDS = 4


@rule(TYPE, facts=("employment_type", "title"))
def labelled_type(match: Match) -> Types:
    """Job type: full-time"""
    return types(match, "working_time") + types(match, "engagement")


@rule("<unpaid>", facts=("salary",))
def labelled_unpaid(match: Match) -> Types:
    """Compensation: gratis"""
    return EmploymentType.VOLUNTEER if match.fact and match.span().start == match.fact.span.start else None


@rule(rf"{TYPE} ?(?=$|[|/,;)+&]|-\s)")
def type_alone(match: Match) -> Types:
    """Night Baker | Leeds | Full-time"""
    if not match.preceded_by(r"(?:\A|[\n|/,;(+&]|[ ]-[ ])\s{0,20}"):
        return None
    if not in_first_line(match) and (outside_of_job(match) or of_others(match)):
        return None
    # "Staff, volunteers, donors" are people whom one meets.
    in_list = match.before(_NEAR).rstrip().endswith(",") or match.after(_NEAR).lstrip().startswith(",")
    engaged = [part for part in types(match, "engagement") if not (in_list and part.value in OFTEN_SOMEBODY_ELSE)]
    return types(match, "working_time") + engaged


@rule(TYPE, sections=(SectionKind.HEADER,))
def type_in_first_line(match: Match) -> Types:
    """Bakery Intern, Leeds"""
    if not in_first_line(match):
        return None
    is_title = ". " not in match.after().partition("\n")[0]
    return types(match, "engagement") + (types(match, "working_time") if is_title else [])


@rule("(?i:<~working_time>)", cased=True)
def joined_type(match: Match) -> Types:
    """ShiftDayScheduleFull-timePay by the hour"""
    start, end = match.span()
    beside = match.document.view[max(0, start - 1) : start] + match.document.view[end : end + 1]
    return types(match, "working_time") if any(map(str.isalpha, beside)) else None


@rule(r"(?i:<~engagement>)(?=\p{Lu})", cased=True)
def joined_engagement(match: Match) -> Types:
    """Job Type: Long term ContractPlace: Leeds"""
    label = match.before(_NEAR).rpartition("\n")[2].rpartition(":")
    return types(match, "engagement") if label[1] and label[2].count(" ") <= _LABELLED_WORDS else None


OTHERS_TIME = r"(?: <joint> <working_time>)?[ -](?:\w+ ){0,2}?<not_the_job_behind>"


@rule(rf"<working_time>(?![ ]?:|{OTHERS_TIME})")
def working_time(match: Match) -> Types:
    """We need a part-time baker"""
    if match.preceded_by(r"<not_the_job_before>[\s-]") or of_others(match):
        return None
    return None if outside_of_job(match) and not in_first_line(match) else types(match, "working_time")


@rule(
    r"(?:<job_opens>|<offers>):? (?:[\w-]+ ){0,2}?<working_time>|<permanent>[,/ ] ?<working_time>"
    r"|<working_time>(?:,? [\w-]+){0,2} (?:<job_noun>|<hours_noun>)"
)
def working_time_of_job(match: Match) -> Types:
    """A full-time position; the role is part time"""
    return None if of_others(match) else types(match, "working_time")


@rule(
    r"<engagement>(?:(?:,? [\w-]+){0,2}? <job_noun>| <job_goes_on>| <is_done> <engagement>"
    r"|,? (?:<joint> (?:[\w-]+ )?)?<working_time>)"
    r"|(?:<job_noun> <is_done> |<working_time>(?: ?[/|,] ?| <joint> )|<job_opens> ?: ?)<engagement>"
)
def engagement_of_job(match: Match) -> Types:
    """A temporary position; the position is unpaid; the internship will begin; full time/contract; type: contract"""
    if is_served(match) or of_others(match) or match.preceded_by("<stated_end>[ ]"):
        return None
    found = types(match, "engagement") + types(match, "working_time")
    if match["job_goes_on"]:
        return [part for part in found if part.value is EmploymentType.INTERN]
    if match.section and match.section.kind in _NOT_OF_JOB:
        return [part for part in found if part.value not in OFTEN_SOMEBODY_ELSE]
    return found


@rule(
    "<engaged_as> <engagement>"
    r"|<offers> (?:(?!<joint>|<place_preposition>)[\w-]+ ){0,2}?<engagement>(?: <engagement>)?"
)
def engagement_offered(match: Match) -> Types:
    """As a contractor; on a per diem basis; we are looking for summer interns"""
    if of_others(match) or (match["offers"] and match.preceded_by("<negation> ")):
        return None
    asks = match.section is None or match.section.kind is SectionKind.ABOUT_EMPLOYER
    return None if outside_of_job(match) and not asks else types(match, "engagement")


EXTRACTOR = Extractor(
    "employment_types",
    (
        labelled_type,
        labelled_unpaid,
        type_alone,
        type_in_first_line,
        working_time_of_job,
        engagement_of_job,
        engagement_offered,
        joined_type,
        joined_engagement,
        *TERM_RULES,
        working_time,
    ),
)
