"""Which of the years of experience found stand for the posting."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from jobparse.normalize.choice import Choice
from jobparse.posting import Years
from jobparse.rules import Finding


def choose_experience(findings: Sequence[Finding[Years]]) -> Choice[Years | None]:
    """The most years that the best rule found: who has those has the rest, which mostly say what they were spent on."""
    if not findings:
        return Choice(None)
    best = [finding for finding in findings if finding.rule == findings[0].rule]
    best.sort(key=lambda finding: finding.value.min or Decimal(0), reverse=True)
    return Choice(best[0].value, (*best, *findings[len(best) :]))
