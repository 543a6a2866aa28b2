"""What rules find: values, each with the place in the text that says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from jobparse.document import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Finding(Generic[T]):
    """One reading of one place in the text.

    ``text`` quotes the document at ``span``. ``rule`` names who read it. ``stated`` is False for what was worked
    out from something else (a country from a state). ``confidence`` is the measured share of right values
    among findings of this kind, ``None`` where nothing was measured.
    """

    value: T
    text: str
    span: Span
    rule: str
    stated: bool = True
    confidence: float | None = None


class Part(NamedTuple, Generic[T]):
    """One of several values that a reader takes from a single match, with its own place in the document."""

    value: T
    start: int
    end: int
