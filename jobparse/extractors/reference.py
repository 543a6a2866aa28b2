"""The requisition, job, vacancy or class number of a posting."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, rule
from jobparse.values.references import read_reference

CODE = r"[a-z0-9](?:[\w/.&-]{0,28}\w)?"
LABEL = r"<reference_label>[ ]{0,2}(?:<reference_number>)?"
# Where markup was blanked out, the number stands far behind its label.
GAP = r"\s{0,2}(?:\(s\))?\s{0,16}(?:[:#.(-]\s{0,16}){0,3}"
BEHIND = r"(?:(?<!\d)[ ]?[-#(][ ]?#?|[ ]{2,8})(?P<value>[a-z]{0,4}-?\d{4,8}|\d{3,4}-\d{3,5})\)?[ ]*$"
LINK_MARKS = ("/", "=", "&", "?", "-")


@rule(rf"[#:( ]{{0,3}}(?P<value>(?:[a-z]{{1,4}}[ ])?{CODE})", facts=("reference",))
def labelled_reference(match: Match) -> str | None:
    """Class Code: 2152; Vacancy number: VN 2019-12"""
    if match.fact is None or match.span().start > match.fact.span.start:
        return None
    if match.span("value").end == match.fact.span.end:
        return read_reference(match.original("value"), match.words, labelled=True)
    return read_reference(match.original("value").split()[-1], match.words)


@rule(rf"{LABEL}{GAP}(?P<value>{CODE})(?![\w@]|[ ]\d)")
def named_reference(match: Match) -> str | None:
    """… in response to Vacancy No. 17/04"""
    # A link's "jobid=123" has no label.
    if match.meaning("reference_label") == "vague" or match.before(1) in LINK_MARKS:
        return None
    return read_reference(match.original("value"), match.words, labelled=":" in match[0])


@rule(BEHIND, facts=("title",))
def number_behind_title(match: Match) -> str | None:
    """title: Solutions Analyst - 180565"""
    return read_reference(match.original("value"), match.words)


@rule(rf"\A\s*+[^\n]{{5,100}}?{BEHIND}")
def number_behind_first_line(match: Match) -> str | None:
    """Solutions Analyst (180565)"""
    return read_reference(match.original("value"), match.words)


EXTRACTOR = Extractor("reference", (labelled_reference, named_reference, number_behind_title, number_behind_first_line))
