"""Rules, and how they are written.

A rule is a name, a pattern and a reader. The engine finds the matches, the reader gets one match and
returns a typed value, or ``None`` when the match is not what it looked like::

    @rule(r"(?P<low>[\\d,]+) (?:-|to) (?P<high>[\\d,]+) <pay_period>")
    def range_per_period(match: Match) -> Salary | None:
        '''48,000 - 50,000 a year'''

How patterns are written:

- a space stands for any white space, so that a wrapped line changes nothing; "`` ?``" for some or none;
- ``<pay_period>`` stands for every spelling that the vocabulary lists under ``pay_period``; the reader
  asks ``match.meaning("pay_period")`` for what the spelling means; ``<+pay_period>`` may follow a digit without
  a space ("50k", "$10hr"), and ``(?i:<~degree>)`` in a cased rule stand where lines lost their ends ("paidDegree in");
- letters match in both cases, unless the rule is ``cased``;
- a group named ``value`` is the part that the finding quotes; without one it quotes the whole match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Generic, TypeVar

from jobparse.document import Document, Fact, Span
from jobparse.findings import Finding, Part
from jobparse.match import Match
from jobparse.patterns import Pattern
from jobparse.rule_patterns import expand
from jobparse.vocab import Vocabulary

__all__ = ["Extractor", "Finding", "Match", "Part", "Reader", "Rule", "Zones", "rule", "unless"]

T = TypeVar("T")

Reader = Callable[[Match], "T | list[Part[T]] | None"]
Zones = list[tuple[Span, Fact | None]]


@dataclass(frozen=True, eq=False, slots=True)
class Rule(Generic[T]):
    """A named pattern with its reader. ``facts``, ``sections`` and ``head`` say where it looks; else anywhere.

    With ``once`` the reader reads its whole zone as soon as it reads anything, and is not asked again there.
    ``unless`` is true of values that make the rule needless where a rule of the same field before it has read one.
    """

    name: str
    pattern: str
    read: Reader[T]
    facts: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    cased: bool = False
    head: int = 0
    once: bool = False
    unless: Callable[[T], bool] | None = None

    def compiled(self, words: Vocabulary) -> Pattern:
        """The pattern with the words of one language in it; compiled for the first text in which it may match."""
        return _compiled(self.pattern, words)

    @property
    def where(self) -> tuple[frozenset[str], frozenset[str], int]:
        """Where it looks; rules that look in the same places share the zones of a document."""
        return self.facts, self.sections, self.head

    def zones(self, document: Document) -> Zones:
        """The stretches of the document in which this rule looks."""
        zones: Zones = []
        if self.facts:
            zones += [(fact.span, fact) for fact in document.facts if fact.name in self.facts]
        if self.sections:
            zones += [(Span(s.start, s.end), None) for s in document.sections if s.kind in self.sections]
        if self.head:
            zones.append((Span(document.body, min(document.body + self.head, len(document.view))), None))
        if not self.facts and not self.sections and not self.head:
            zones.append((Span(0, len(document.view)), None))
        return zones


@cache
def _compiled(pattern: str, words: Vocabulary) -> Pattern:
    return Pattern(expand(pattern, words), re.MULTILINE)


def rule(
    pattern: str,
    *,
    facts: Iterable[str] = (),
    sections: Iterable[str] = (),
    cased: bool = False,
    head: int = 0,
    once: bool = False,
) -> Callable[[Reader[T]], Rule[T]]:
    """Make a rule of a reader; its name is the function's behind the extractor's: ``salary.dollar_range``.

    ``facts`` are names of labelled values, ``sections`` kinds of sections, in which alone the rule looks;
    ``head`` counts the characters at the top of the body to which it keeps. With ``once`` the first match only tells
    that there is something to read, and the reader reads all of ``Match.zone``.
    """

    def make(read: Reader[T]) -> Rule[T]:
        module = read.__module__.removeprefix("jobparse.extractors.").partition(".")[0]
        return Rule(
            f"{module}.{read.__name__}", pattern, read, frozenset(facts), frozenset(sections), cased, head, once
        )

    return make


def unless(enough: Callable[[T], bool]) -> Callable[[Rule[T]], Rule[T]]:
    """Make a rule one of last resort: asked where no rule before it has read a value that is ``enough``."""
    return lambda made: replace(made, unless=enough)


@dataclass(frozen=True, eq=False, slots=True)
class Extractor(Generic[T]):
    """The rules of one field, the most trustworthy first."""

    field: str
    rules: tuple[Rule[T], ...]
