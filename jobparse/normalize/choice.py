"""What a choice among findings leaves: the value, and the evidence for and against it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from jobparse.rules import Finding

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """The chosen value, and the findings it was chosen from, the ones that it rests on first."""

    value: T
    evidence: tuple[Finding[Any], ...] = ()


def first_of(findings: Iterable[Finding[T]]) -> Choice[T | None]:
    """The first finding wins: the one of the most trustworthy rule, and of these the one that stands first."""
    evidence = tuple(findings)
    return Choice(evidence[0].value if evidence else None, evidence)
