"""The employer of whom a sentence or a heading tells something: who seeks, who is described, who is joined."""

from __future__ import annotations

from jobparse.extractors.employer.beside import NAME_REACH, Employers, name_before, name_behind, named_by
from jobparse.patterns import Pattern
from jobparse.rules import Match, rule
from jobparse.values.name_bounds import goes_on, may_go_on


@rule(r"(?<=\S[ \n])(?:<seeks>)")
def who_seeks(match: Match) -> Employers:
    """The Copper Kettle is looking for a pastry cook"""
    return name_before(match)


@rule(r"(?<=\S[ \n])(?:<is_equal_employer>)")
def who_is_equal_employer(match: Match) -> Employers:
    """Copper Kettle is an equal opportunity employer"""
    return name_before(match)


@rule(r"(?<=\S[ \n])(?!\w+ (?:<demand_behind>))(?:<describes>)")
def who_is_described(match: Match) -> Employers:
    """Copper Kettle is a family bakery"""
    return name_before(match)


@rule(r"(?:(?<=[\w)]\s)|(?<=[\w)]\s\s))(?!\w+ (?:<demand_behind>))(?:<goes_on>)", sections=("about_employer",))
def who_is_told_about(match: Match) -> Employers:
    """Copper Kettle has three shops (under "About us")"""
    return name_before(match) if match.span().start > match.zone.start else None


@rule(r"^[ #*]{0,8}(?:<about>) (?:<article> )?(?P<value>[^\n:*]{2,60}+):?[ *#]*$", cased=False)
def heading_about(match: Match) -> Employers:
    """About Copper Kettle (a heading)"""
    return named_by(match, "value")


@rule(r"(?<!\w)(?:<title_joint>)[ \n]")
def at_whose_place(match: Match) -> Employers:
    """As a baker at Copper Kettle"""
    return name_behind(match)


@rule(r"^[ *>]*+(?=[A-Z\[\"'])", cased=True)
def who_opens_paragraph(match: Match) -> Employers:
    """Copper Kettle, a family bakery, …"""
    lower, start = match.document.lower, match.span().end
    if not may_go_on(lower, start, start + NAME_REACH, match.words):
        return None
    return [part for part in name_behind(match) if goes_on(lower, part.end, match.words)]


_SAINT = Pattern(r"(?:St\.?|Saint)[ ]\p{L}+")  # "St. Elm's Parish"


@rule(r"(?<=[\w)])(?:<owner_mark>) ")
def whose_things(match: Match) -> Employers:
    """Copper Kettle's bakery"""
    return [
        part
        for part in name_before(match)
        if not (_SAINT.fullmatch(name := part.value.name) or _is_county(name, match))
    ]


def _is_county(name: str, match: Match) -> bool:
    """Whether a name is that of a county, in which somebody is the fastest growing firm."""
    return match.words.meaning("county_noun", name.rpartition(" ")[2]) is not None


@rule(r"(?<!\w)(?:<stands_for>)[ \n:]{1,3}")
def who_is_joined(match: Match) -> Employers:
    """Join Copper Kettle"""
    owner = match.after(8).lstrip().partition(" ")[0]  # "join OUR TALENT NETWORK"
    return None if match.words.meaning("nobody", owner) == "pronoun" else name_behind(match)
