"""The requisition, job, vacancy or class number of a posting."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, rule
from jobparse.values.references import read_reference

CODE = r"(?P<value>[a-z0-9](?:[\w/.&-]{0,28}\w)?)"
# What may stand between a label and its number; a link's "jobid=123" is not a label.
LABEL = r"(?<![\w/=&?.-])<reference_label>[ ]{0,2}(?:<reference_number>)?"


@rule(rf"\A?[#:( ]{{0,3}}{CODE}", facts=("reference",))
def labelled_reference(match: Match) -> str | None:
    """Class Code: 2152"""
    if match.fact is None or match.span().start > match.fact.span.start:
        return None
    return read_reference(match.original("value"))


@rule(rf"{LABEL}[ ]{{0,2}}(?:\(s\))?[ ]?[:#.-]{{0,2}}\s{{0,3}}#?[ ]?{CODE}(?![\w@])")
def named_reference(match: Match) -> str | None:
    """… in response to Vacancy No. 17/04"""
    if match.meaning("reference_label") == "vague":
        return None
    return read_reference(match.original("value"))


@rule(r"[-#(,] ?#?(?P<value>[a-z]{0,3}-?\d{4,8})\)?$", facts=("title",))
def number_behind_title(match: Match) -> str | None:
    """title: Solutions Analyst - 180565"""
    return read_reference(match.original("value"))


EXTRACTOR = Extractor("reference", (labelled_reference, named_reference, number_behind_title))
