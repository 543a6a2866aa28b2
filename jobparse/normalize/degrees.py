"""Which of the degrees found stand for the posting: each level once for each requirement."""

from __future__ import annotations

from collections.abc import Iterable

from jobparse.normalize.choice import Choice
from jobparse.posting import Degree, DegreeLevel, DegreeRequirement
from jobparse.rules import Finding


def choose_degrees(findings: Iterable[Finding[Degree]]) -> Choice[tuple[Degree, ...]]:
    """The first finding of each level and requirement, the one that says most of the field of study before others."""
    chosen: dict[tuple[DegreeLevel, DegreeRequirement], Finding[Degree]] = {}
    others: list[Finding[Degree]] = []
    for finding in findings:
        key = finding.value.level, finding.value.requirement
        if key not in chosen:
            chosen[key] = finding
        elif finding.value.fields and not chosen[key].value.fields:
            others.append(chosen[key])
            chosen[key] = finding
        else:
            others.append(finding)
    return Choice(tuple(finding.value for finding in chosen.values()), (*chosen.values(), *others))
