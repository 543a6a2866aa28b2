"""Rules and the engine that runs them.

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
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count, islice, tee
from typing import Any, Generic, TypeVar

from jobparse.document import Document, Fact, Section, Span
from jobparse.gates import read_pattern
from jobparse.patterns import Compiled, Found, Pattern, groups_called
from jobparse.rule_index import RuleIndex
from jobparse.vocab import AFTER_DIGIT, JOINED, Vocabulary

T = TypeVar("T")

MAX_FINDINGS = 100
"""How many findings of one rule are kept: more than any posting holds, few enough to compare each with each."""


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


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One of several values that a reader takes from a single match, with its own place in the document."""

    value: T
    start: int
    end: int


class Match:
    """What a reader sees: one match of its pattern, and what surrounds it."""

    __slots__ = ("_match", "_several", "document", "fact", "words", "zone")

    def __init__(
        self,
        match: Found,
        document: Document,
        words: Vocabulary,
        zone: Span,
        fact: Fact | None,
        several: Mapping[str, Sequence[str]],
    ) -> None:
        self._match = match
        self._several = several
        self.document = document
        self.words = words
        self.zone = zone
        self.fact = fact

    def __getitem__(self, group: str | int) -> str:
        """The folded text of a group; empty when the group took no part in the match."""
        start, end = self._place(group)
        return self.document.view[start:end] if start >= 0 else ""

    def original(self, group: str | int = 0) -> str:
        """The text of a group as a person reads it, its own quotes and dashes kept; empty when it took no part."""
        start, end = self._place(group)
        return self.document.words_at(start, end) if start >= 0 else ""

    def span(self, group: str | int = 0) -> Span:
        """Where a group stands in the document; ``(-1, -1)`` when it took no part in the match."""
        return Span(*self._place(group))

    def _place(self, group: str | int) -> tuple[int, int]:
        """Where a group stands; of several with one name the last that took part."""
        several = self._several.get(group) if isinstance(group, str) else None
        return max(map(self._match.span, several)) if several else self._match.span(group)

    def meaning(self, table: str, group: str | None = None) -> str | None:
        """What the spelling matched by ``<table>`` means, or ``None`` when it took no part in the match."""
        spelling = self[group or table]
        return self.words.meaning(table, spelling) if spelling else None

    def before(self, length: int = 60, *, cased: bool = False) -> str:
        """Up to ``length`` characters of the view that stand before the match, in lower case unless ``cased``."""
        start = self._match.start()
        return (self.document.view if cased else self.document.lower)[max(0, start - length) : start]

    def after(self, length: int = 60) -> str:
        """Up to ``length`` characters of the view that stand behind the match, in lower case."""
        end = self._match.end()
        return self.document.lower[end : end + length]

    @property
    def section(self) -> Section | None:
        """The section in which the match begins."""
        return self.document.section_at(self._match.start())


Reader = Callable[[Match], "T | list[Part[T]] | None"]
Zones = list[tuple[Span, Fact | None]]
KnownMatches = dict[tuple[str, bool], dict[Span, Iterator[Found]]]


@dataclass(frozen=True, eq=False, slots=True)
class Rule(Generic[T]):
    """A named pattern with its reader. ``facts``, ``sections`` and ``head`` say where it looks; else anywhere.

    With ``once`` the reader reads its whole zone as soon as it reads anything, and is not asked again there.
    """

    name: str
    pattern: str
    read: Reader[T]
    facts: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    cased: bool = False
    head: int = 0
    once: bool = False
    _compiled: dict[str, Pattern] = field(default_factory=dict, repr=False)

    def compiled(self, words: Vocabulary) -> Pattern:
        """The pattern with the words of one language in it; compiled for the first text in which it may match."""
        found = self._compiled.get(words.language)
        if found is None:
            found = self._compiled[words.language] = Pattern(expand(self.pattern, words), re.MULTILINE, numbered=True)
        return found

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

    def findings(
        self, document: Document, words: Vocabulary, zones: Zones, places: Sequence[int] | None, known: KnownMatches
    ) -> Iterator[Finding[T]]:
        """Every value that this rule reads in some zones, in order of place; ``places`` are where it may begin.

        ``known`` are the matches of patterns that other rules have too.
        """
        # Without regard to case, matching a lower-case pattern on the lowered view is the fast way.
        text = document.view if self.cased else document.lower
        pattern = self.compiled(words).suited_to(text)
        several = groups_called(pattern)
        for zone, fact in zones:
            found = pattern.finditer(text, *zone) if places is None else matches_at(places, pattern, text, *zone)
            if (zones_known := known.get((self.pattern, self.cased))) is not None:
                # What regex iterates with says that it can be copied, and cannot.
                found, zones_known[zone] = tee(zones_known.get(zone, (one for one in found)))
            for one in found:
                match = Match(one, document, words, zone, fact, several)
                value = self.read(match)
                if value is None:
                    continue
                if isinstance(value, list):
                    for part in value:
                        yield self._finding(document, part.value, Span(part.start, part.end))
                else:
                    yield self._finding(document, value, match.span("value" if "value" in pattern.groupindex else 0))
                if self.once:
                    break

    def _finding(self, document: Document, value: T, span: Span) -> Finding[T]:
        return Finding(value, document.text[span.start : span.end], span, self.name)


def matches_at(places: Sequence[int], pattern: Compiled, text: str, start: int, end: int) -> Iterator[Found]:
    """What ``pattern.finditer(text, start, end)`` gives when matches can begin at ``places`` alone."""
    for place in places[bisect_left(places, start) : bisect_left(places, end)]:
        if place >= start:
            found = pattern.match(text, place, end)
            if found:
                yield found
                start = max(found.end(), place + 1)


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


@dataclass(frozen=True, eq=False, slots=True)
class Extractor(Generic[T]):
    """The rules of one field, the most trustworthy first."""

    field: str
    rules: tuple[Rule[T], ...]

    def findings(self, document: Document, words: Vocabulary) -> list[Finding[T]]:
        """What all rules of the field read: by rule, then by place, at most ``MAX_FINDINGS`` by each rule."""
        return find_all((self,), document, words)[self.field]


def find_all(
    extractors: tuple[Extractor[Any], ...], document: Document, words: Vocabulary
) -> dict[str, list[Finding[Any]]]:
    """What the extractors find in a document, by field; asking all rules at once is faster than one by one."""
    openings = _index(extractors, words).look_at(document)
    zones_known: dict[Any, Zones] = {}
    known: KnownMatches = {pattern: {} for pattern in _repeated(extractors)}
    number = count()
    found: dict[str, list[Finding[Any]]] = {}
    for extractor in extractors:
        findings = found[extractor.field] = []
        for rule in extractor.rules:
            where, at = rule.where, next(number)
            zones = zones_known.get(where)
            if zones is None:
                zones = zones_known[where] = rule.zones(document)
            places = openings.places(at) if zones else ()
            if places is None or places:
                findings += islice(rule.findings(document, words, zones, places, known), MAX_FINDINGS)
    return found


@cache
def _repeated(extractors: tuple[Extractor[Any], ...]) -> list[tuple[str, bool]]:
    """The patterns that several rules have, each with whether it is cased."""
    used = Counter((rule.pattern, rule.cased) for extractor in extractors for rule in extractor.rules)
    return [pattern for pattern, times in used.items() if times > 1]


@cache
def _index(extractors: tuple[Extractor[Any], ...], words: Vocabulary) -> RuleIndex:
    return RuleIndex([read_pattern(rule.pattern, words) for extractor in extractors for rule in extractor.rules])


_TOKEN = Pattern(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P?<[=!]?\w*>?|<(?P<border>[+~]?)(?P<table>[a-z_]+)>|(?P<space> [?*+]?)"
    r"|[^\\\[(< ]+|.",
    re.DOTALL,
)


_BORDERS = {"": r"\b", "+": AFTER_DIGIT, "~": JOINED}


def expand(pattern: str, words: Vocabulary) -> str:
    r"""Put the vocabulary's spellings for each ``<table>``, and any white space for a space.

    >>> from jobparse.vocab import vocabulary
    >>> expand(r"(?P<low>\d+) [ab ]", vocabulary("en"))
    '(?P<low>\\d+)\\s+[ab ]'
    """

    def put(token: Found) -> str:
        if token["table"]:
            spellings = words.alternation(token["table"], border=_BORDERS[token["border"]])
            return f"(?P<{token['table']}>{spellings})"
        if token["space"]:
            return r"\s*" if token[0][1:] in ("?", "*") else r"\s+"
        return token[0]

    return _TOKEN.sub(put, pattern)
