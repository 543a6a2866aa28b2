"""Which degrees the posting asks for."""

from __future__ import annotations

from jobparse.document import SectionKind
from jobparse.posting import Degree, DegreeRequirement
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.degree_names import is_only_a_word
from jobparse.values.degree_words import NAMES
from jobparse.values.degrees import DegreeMention, read_degrees

# Where a degree is one of the employer's people or programmes, unless the words ask for it; among the duties it is
# one of the people whom the employer serves, unless a line begins with it.
_NOT_ASKED = {
    SectionKind.ABOUT_EMPLOYER,
    SectionKind.BENEFITS,
    SectionKind.CONTACT,
    SectionKind.EEO,
}

_ASKED = {DegreeRequirement.REQUIRED, DegreeRequirement.PREFERRED}


@rule(f"(?i:{'|'.join(f'<~{table}>' for table in NAMES)})", sections=tuple(SectionKind), cased=True, once=True)
def asked_for(match: Match) -> Degree | list[Part[Degree]] | None:
    """Requirements: Bachelor's degree in Botany; Master's preferred"""
    if is_only_a_word(match[0]):
        return None
    section = match.section
    kind = section.kind if section else None
    (start, end), text = match.zone, match.document.text
    unsaid = DegreeRequirement.PREFERRED if kind is SectionKind.PREFERRED else DegreeRequirement.REQUIRED
    return [
        Part(
            Degree(
                found.level,
                found.requirement or unsaid,
                found.fields,
                found.accreditation,
                text[start + found.start : start + found.end],
            ),
            start + found.start,
            start + found.end,
        )
        for found in read_degrees(match.document.view[start:end], match.words)
        if _is_asked_for(found, kind)
    ]


def _is_asked_for(found: DegreeMention, kind: SectionKind | None) -> bool:
    if kind is SectionKind.RESPONSIBILITIES and not (found.fields or found.opens):
        return found.requirement in _ASKED
    return kind not in _NOT_ASKED or found.requirement in _ASKED


EXTRACTOR = Extractor("degrees", (asked_for,))
