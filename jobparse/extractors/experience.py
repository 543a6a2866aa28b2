"""How many years of experience the posting asks for."""

from __future__ import annotations

from jobparse.document import SectionKind
from jobparse.posting import Years
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.demands import Demand
from jobparse.values.experience import read_experience

# Where years are those of the employer, and where a candidate may do without them.
_NOT_REQUIRED = {
    SectionKind.ABOUT_EMPLOYER,
    SectionKind.PREFERRED,
    SectionKind.BENEFITS,
    SectionKind.CONTACT,
    SectionKind.EEO,
}


@rule(r"\S[\s\S]*", sections=tuple(SectionKind))
def asked_for(match: Match) -> Years | list[Part[Years]] | None:
    """Minimum of three years' experience in a bakery"""
    section = match.section
    if section and section.kind in _NOT_REQUIRED:
        return []
    start = match.span().start
    return [
        Part(found.years, start + found.start, start + found.end)
        for found in read_experience(match[0], match.words)
        if found.demand in (None, Demand.REQUIRED) and not found.alternative
    ]


EXTRACTOR = Extractor("experience_years", (asked_for,))
