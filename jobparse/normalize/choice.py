"""What a choice among findings leaves: the value, and the evidence for and against it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from jobparse.rules import Finding

T = TypeVar("T")


class Choice(NamedTuple, Generic[T]):
    """The chosen value, and the findings it was chosen from, the ones that it rests on first."""

    value: T
    evidence: tuple[Finding[Any], ...] = ()


def first_of(findings: Iterable[Finding[T]]) -> Choice[T | None]:
    """The first finding wins: the one of the most trustworthy rule, and of these the one that stands first."""
    evidence = tuple(findings)
    return Choice(evidence[0].value if evidence else None, evidence)


def rank(finding: Finding[Any], reasons: Sequence[str]) -> int:
    """Where the reason that a finding's rule is named after stands among ``reasons``; behind them all when it does not.

    >>> from jobparse.document import Span
    >>> rank(Finding("jobs@crumb.example", "", Span(0, 0), "contact_email.hiring_mailbox"), ("label", "hiring_mailbox"))
    1
    """
    reason = finding.rule.partition(".")[2]
    return reasons.index(reason) if reason in reasons else len(reasons)
