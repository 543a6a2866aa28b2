"""Which of the types of employment found stand for the posting: each once, in the order of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

from jobparse.normalize.choice import Choice
from jobparse.posting import EmploymentType
from jobparse.rules import Finding


def choose_employment_types(findings: Iterable[Finding[EmploymentType]]) -> Choice[tuple[EmploymentType, ...]]:
    """Every type that is stated; unpaid work is an internship where it is called so."""
    evidence = tuple(findings)
    stated = {finding.value for finding in evidence}
    if EmploymentType.INTERN in stated:
        stated.discard(EmploymentType.VOLUNTEER)
    return Choice(tuple(kind for kind in EmploymentType if kind in stated), evidence)
