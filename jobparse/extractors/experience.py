"""How many years of experience the posting asks for."""

from __future__ import annotations

from jobparse.document import SectionKind
from jobparse.posting import Years
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.demands import Demand
from jobparse.values.experience import read_experience

# Where years are those of the employer, and where a candidate may do without them, unless the words require them.
_NOT_REQUIRED = {SectionKind.ABOUT_EMPLOYER, SectionKind.PREFERRED, SectionKind.EEO}
# Where years are mostly explained, not asked for.
_ASIDE = {SectionKind.APPLY, SectionKind.CONTACT, SectionKind.BENEFITS, SectionKind.OTHER} | _NOT_REQUIRED


def _years_in(match: Match) -> list[Part[Years]]:
    start, end = match.zone
    kind = match.section.kind if match.section else None
    required = [
        found
        for found in read_experience(match.document.view[start:end], match.words)
        if (found.demand is Demand.REQUIRED or (found.demand is None and kind not in _NOT_REQUIRED))
        and (found.named or kind is SectionKind.REQUIREMENTS)
    ]
    # Of alternatives the first is meant for most; an ideal gives way to what is required beside it.
    firm = [found for found in required if not found.yields]
    return [Part(found.years, start + found.start, start + found.end) for found in firm or required[:1]]


@rule("(?i:<~span_of_time>)", cased=True, sections=set(SectionKind) - _ASIDE, once=True)
def asked_for(match: Match) -> Years | list[Part[Years]] | None:
    """Minimum of three years' experience in a bakery"""
    return _years_in(match)


@rule("(?i:<~span_of_time>)", cased=True, sections=_ASIDE, once=True)
def asked_for_aside(match: Match) -> Years | list[Part[Years]] | None:
    """To apply, have three years' experience in a bakery"""
    return _years_in(match)


EXTRACTOR = Extractor("experience_years", (asked_for, asked_for_aside))
