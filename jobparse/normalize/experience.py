"""Which of the years of experience found stand for the posting."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from jobparse.normalize.choice import Choice
from jobparse.posting import Years
from jobparse.rules import Finding


def choose_experience(findings: Iterable[Finding[Years]]) -> Choice[Years | None]:
    """The most years that are asked for: who has those has the rest, which mostly say what they were spent on."""
    evidence = tuple(sorted(findings, key=lambda finding: finding.value.min or Decimal(0), reverse=True))
    return Choice(evidence[0].value if evidence else None, evidence)
