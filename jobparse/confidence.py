"""How sure a finding is: the measured share of right values among findings made in the same circumstances.

Nothing here is typed by hand. ``tools/measure_confidence.py`` counts, over labelled postings, how often findings of
each rule are right: when they were chosen or rejected, alone or in agreement with other rules, disputed or not, and in
each kind of section. ``measured.py`` holds the outcome; a circumstance that was never seen falls back to the next
wider one, and a rule that was never measured has no confidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jobparse.document import Document, SectionKind
from jobparse.measured import PRECISION
from jobparse.rules import Finding


def circumstances(
    field: str, finding: Finding[Any], value: Any, evidence: Sequence[Finding[Any]], kind: SectionKind | None
) -> tuple[str, ...]:
    """The circumstances of a finding as keys of the table, from the narrowest to the widest.

    ``value`` is what was chosen for the field, ``evidence`` all findings of the field, ``kind`` the kind of the
    section in which the finding stands.
    """
    verdict = "chosen" if supports(value, finding.value) else "rejected"
    agreed = any(other.rule != finding.rule and other.value == finding.value for other in evidence)
    disputed = any(not supports(value, other.value) for other in evidence)
    company = ("agreed" if agreed else "alone") + (" disputed" if disputed else "")
    stated = finding.rule if finding.stated else f"{finding.rule} implied"
    ruled = f"{field}: {stated}, {verdict}"
    return f"{ruled}, {company}, in {kind}", f"{ruled}, {company}", ruled, f"{field}: {verdict}"


def supports(value: Any, found: Any) -> bool:
    """Whether a finding's value is the chosen one, or one of the chosen ones."""
    return found in value if isinstance(value, tuple) else bool(found == value)


def measured(keys: Sequence[str], table: Mapping[str, float] = PRECISION) -> float | None:
    """The precision of the narrowest circumstance in the table; ``None`` when the rule was never measured."""
    return next((table[key] for key in keys[:-1] if key in table), None)


def with_confidence(
    field: str, value: Any, evidence: Sequence[Finding[Any]], document: Document
) -> tuple[Finding[Any], ...]:
    """The findings of a field, each with its measured confidence."""

    def with_its_own(finding: Finding[Any]) -> Finding[Any]:
        section = document.section_at(finding.span.start)
        confidence = measured(circumstances(field, finding, value, evidence, section.kind if section else None))
        # Several times as fast as dataclasses.replace().
        return Finding(finding.value, finding.text, finding.span, finding.rule, finding.stated, confidence)

    return tuple(map(with_its_own, evidence))
