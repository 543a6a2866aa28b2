"""How long the employment lasts and how many hours a week it takes, and what types of employment that makes."""

from __future__ import annotations

import re
from decimal import Decimal

from jobparse.document import SectionKind
from jobparse.extractors.employment_context import DURATION, NUMBER, Types, in_first_line, outside_of_job, types
from jobparse.posting import EmploymentType
from jobparse.rules import Match, rule
from jobparse.values.numbers import read_number

# Fewer hours a week than that are part time.
_FULL_WEEK = 35
_HOURS_A_WEEK = range(4, 61)
# A "ten-month position" at a university is one for good.
_ACADEMIC_YEAR = range(9, 13)
_SENTENCE = 90
_NEAR = 30


@rule("<stated_end>(?! <engagement_served>)")
def stated_end(match: Match) -> Types:
    """Fixed-term, maternity cover"""
    return types(match, "stated_end")


@rule(rf"{NUMBER}[ -]?<span_of_time> <to_hire>(?! <engagement_served>)")
def months_of_contract(match: Match) -> Types:
    """A 6 month contract; 3 months to hire; Duration: 1 year contract"""
    labelled = re.search(match.words.alternation("term_label"), match.before(_NEAR))
    return EmploymentType.CONTRACTOR if labelled or match.meaning("span_of_time") == "month" else None


@rule(rf"{DURATION}(?! <not_a_term>| <to_hire>)", facts=("employment_type",))
def labelled_duration(match: Match) -> Types:
    """Duration: 6 months"""
    return EmploymentType.TEMPORARY if match.fact and match.span().start == match.fact.span.start else None


@rule(rf"[(|,/-] ?{DURATION}(?! <not_a_term>| <to_hire>| <experience>)", facts=("title",))
def duration_in_title(match: Match) -> Types:
    """title: Archivist (12 months)"""
    return EmploymentType.TEMPORARY if match.fact else None


@rule(
    rf"(?P<months>{NUMBER})[ -]?(?:<span_of_time>|<week>)(?:,? |-)(?:<to_hire> )?(?:(?!<not_a_term>)[\w-]+,? ){{0,2}}?"
    r"<term_noun>(?! <not_a_term>|(?: \w+)?\s?:)"
    rf"|<term_noun>(?: <lasts>)? <term_opens> (?:[\w-]+ ){{0,4}}?{DURATION}(?! <not_a_term>)"
)
def term_of_job(match: Match) -> Types:
    """A two-year appointment; an appointment for 12 months; the position is for 18 months"""
    in_months = match.meaning("span_of_time") == "month"
    if (outside_of_job(match) and not match["lasts"]) or (in_months and match["to_hire"]):
        return None
    number = read_number(match["months"], match.words) if match["months"] else None
    academic = in_months and number is not None and int(number) in _ACADEMIC_YEAR
    return None if academic and match.meaning("term_noun") == "job" else EmploymentType.TEMPORARY


@rule(rf"<term_label>(?: <lasts>)?:? (?:<term_opens> )?(?:[\w-]+ ){{0,2}}?{DURATION}(?! <not_a_term>| <to_hire>)")
def term_said(match: Match) -> Types:
    """Contract length: 12 months; the term of this position is one year"""
    return None if outside_of_job(match) else EmploymentType.TEMPORARY


@rule(r"<held_until> (?:[a-z-]+ ){0,3}?(?:\d\d?(?:st|nd|rd|th)? )?(?:<month>|20\d\d)")
def day_of_end(match: Match) -> Types:
    """The position is funded through June 2026"""
    before = match.before(_SENTENCE).rpartition(". ")[2]
    if re.search(match.words.alternation("applying"), before):
        return None
    nouns = "|".join(match.words.alternation(table) for table in ("job_noun", "term_noun", "to_hire"))
    named = match.meaning("held_until") == "job" or re.search(nouns, before)
    return EmploymentType.TEMPORARY if named and not outside_of_job(match) else None


HOURS = r"(?P<low>\d\d?(?:\.\d\d?)?)(?: ?(?:-|<range_word>) ?(?P<high>\d\d?(?:\.\d\d?)?))?"


@rule(rf"{HOURS}\+?[ -]?<hours_a_week>|<hours_label>(?: ?: ?| ){HOURS} ?<weekly>")
def hours_a_week(match: Match) -> Types:
    """21 hours per week; working hours: 37.5 a week"""
    hours = Decimal(match["high"] or match["low"])
    full = hours >= _FULL_WEEK
    asked = match.section is not None and match.section.kind is SectionKind.REQUIREMENTS
    if (outside_of_job(match) and not (full and asked)) or int(hours) not in _HOURS_A_WEEK:
        return None
    return EmploymentType.FULL_TIME if full else EmploymentType.PART_TIME


@rule(r"(?<![\d.,])(?P<share>0\.\d\d?|1\.00?|\d\d0?(?= ?%)) ?%? ?<full_load>|<full_load>:? (?P<share>0\.\d\d?|1\.00?)")
def share_of_full_time(match: Match) -> Types:
    """0.6 FTE"""
    if outside_of_job(match) and not in_first_line(match):
        return None
    share = Decimal(match["share"])
    return EmploymentType.FULL_TIME if share in (1, 100) else EmploymentType.PART_TIME


TERM_RULES = (
    labelled_duration,
    duration_in_title,
    stated_end,
    months_of_contract,
    term_of_job,
    term_said,
    day_of_end,
    hours_a_week,
    share_of_full_time,
)
"""What a stated term or number of hours says, the most trustworthy first."""
