"""Degrees: a passage of a posting to the degrees that it asks for."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.posting import DegreeLevel, DegreeRequirement
from jobparse.values.degree_groups import accreditation, degree_groups, is_in_progress
from jobparse.values.degree_names import MARKS
from jobparse.values.demands import Demand, demands
from jobparse.values.study_fields import study_fields
from jobparse.vocab import Vocabulary

_LEAD = 3


class DegreeMention(NamedTuple):
    """A degree that a text asks for; ``start`` and ``end`` are offsets into that text.

    ``requirement`` is ``None`` where the text names the degree and no more: what surrounds the text must tell.
    ``opens`` says that no more than a few words stand before it in its clause, or a heading that lost its line.
    """

    level: DegreeLevel
    requirement: DegreeRequirement | None
    start: int
    end: int
    fields: tuple[str, ...] = ()
    accreditation: str | None = None
    opens: bool = True


def read_degrees(text: str, words: Vocabulary) -> list[DegreeMention]:
    """The degrees that a passage of a posting asks for, in order; ``text`` is folded (see ``document.fold``).

    >>> from jobparse.vocab import vocabulary
    >>> found = read_degrees("Bachelor's degree in Botany required; a master's is a plus", vocabulary("en"))
    >>> [(degree.level.value, degree.requirement.value, degree.fields) for degree in found]
    [('bachelor', 'required', ('Botany',)), ('master', 'preferred', ())]

    The words alone are not enough; nobody is asked for a degree here:

    >>> read_degrees("You keep the master calendar with a high degree of care, in MS Office.", vocabulary("en"))
    []
    """
    wanted, fields = demands(words), study_fields(words)
    found: list[DegreeMention] = []
    for offset, clause, label in wanted.clauses(text):
        groups = degree_groups(clause, words)
        begin = 0
        for number, group in enumerate(groups):
            end = groups[number + 1][0].start if number + 1 < len(groups) else len(clause)
            before, behind = clause[begin : group[0].start], clause[group[-1].end : end]
            demand = wanted.of_thing(before, behind, more_follows=end < len(clause)) or label
            begin = group[-1].end
            if demand is Demand.WAIVED:
                continue
            studied, accredited = fields.read(behind), accreditation(before, behind, words)
            said = clause[: group[0].start].strip(MARKS).split()
            opens = len(said) <= _LEAD or _is_heading(said, words)
            requirement = DegreeRequirement(demand) if demand else None
            if group[0].studying or is_in_progress(before, behind, words):
                requirement = DegreeRequirement.IN_PROGRESS
            found.extend(
                DegreeMention(
                    name.level,
                    requirement,
                    offset + name.start,
                    offset + name.end,
                    studied,
                    accredited,
                    opens,
                )
                for name in group
            )
    return found


def _is_heading(said: list[str], words: Vocabulary) -> bool:
    """Whether some words end with a heading over what is required: "... to the baker Education Level"."""
    last = (" ".join(said[-length:]) for length in (3, 2, 1))
    return any(words.meaning("headings", heading) == "requirements" for heading in last if heading[:1].isupper())
