"""How sure a finding is: the measured share of right values among findings made in the same circumstances.

Nothing here is typed by hand. ``tools/measure_confidence.py`` counts, over labelled postings, how often findings of
each rule are right: when they were chosen or rejected, alone or in agreement with other rules, disputed or not, and in
each kind of section. ``measured.py`` holds the outcome; a circumstance that was never seen falls back to the next
wider one, and a rule that was never measured has no confidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jobparse.document import Document, SectionKind
from jobparse.measured import PRECISION
from jobparse.rules import Finding


def circumstances(
    field: str, value: Any, evidence: Sequence[Finding[Any]], kinds: Sequence[SectionKind | None]
) -> Iterator[tuple[str, ...]]:
    """The circumstances of each finding as keys of the table, from the narrowest to the widest.

    ``value`` is what was chosen for the field, ``evidence`` all findings of the field, ``kinds`` the kinds of the
    sections in which they stand.
    """
    chosen = [supports(value, finding.value) for finding in evidence]
    disputed = "" if all(chosen) else " disputed"
    for finding, is_chosen, kind in zip(evidence, chosen, kinds, strict=True):
        agreed = any(other.rule != finding.rule and other.value == finding.value for other in evidence)
        company = f"{'agreed' if agreed else 'alone'}{disputed}"
        verdict = "chosen" if is_chosen else "rejected"
        ruled = f"{field}: {finding.rule}{'' if finding.stated else ' implied'}, {verdict}"
        yield f"{ruled}, {company}, in {kind}", f"{ruled}, {company}", ruled, f"{field}: {verdict}"


def supports(value: Any, found: Any) -> bool:
    """Whether a finding's value is the chosen one, or one of the chosen ones."""
    return found in value if isinstance(value, tuple) else bool(found == value)


def measured(keys: Sequence[str], table: Mapping[str, float] = PRECISION) -> float | None:
    """The precision of the narrowest circumstance in the table; ``None`` when the rule was never measured."""
    for key in keys[:-1]:
        if (precision := table.get(key)) is not None:
            return precision
    return None


def with_confidence(
    field: str, value: Any, evidence: Sequence[Finding[Any]], document: Document
) -> tuple[Finding[Any], ...]:
    """The findings of a field, each with its measured confidence."""
    sections = [document.section_at(finding.span.start) for finding in evidence]
    kinds = [section.kind if section else None for section in sections]
    # Several times as fast as dataclasses.replace().
    return tuple(
        Finding(finding.value, finding.text, finding.span, finding.rule, finding.stated, measured(keys))
        for finding, keys in zip(evidence, circumstances(field, value, evidence, kinds), strict=True)
    )
