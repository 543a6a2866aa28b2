"""The engine: what all rules find in a document."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import tee
from typing import Any, NamedTuple, TypeVar

from jobparse.document import Document, Span
from jobparse.findings import Finding, Part
from jobparse.gates import read_pattern
from jobparse.match import Match
from jobparse.patterns import Compiled, Found
from jobparse.rule_index import RuleIndex
from jobparse.rules import Extractor, Rule, Zones
from jobparse.vocab import Vocabulary

T = TypeVar("T")

MAX_FINDINGS = 100
"""How many findings of one rule are kept: more than any posting holds, few enough to compare each with each."""


def find(extractor: Extractor[T], document: Document, words: Vocabulary) -> list[Finding[T]]:
    """What all rules of one field read: by rule, then by place, at most ``MAX_FINDINGS`` by each rule."""
    return find_all((extractor,), document, words)[extractor.field]


def find_all(
    extractors: tuple[Extractor[Any], ...], document: Document, words: Vocabulary
) -> dict[str, list[Finding[Any]]]:
    """What the extractors find in a document, by field; asking all rules at once is faster than one by one."""
    plan = _plan(extractors, words)
    found: dict[str, list[Finding[Any]]] = {extractor.field: [] for extractor in extractors}
    zones_of: dict[int, Zones] = {}
    matches_of: dict[int, dict[Span, Iterator[Found]]] = {}
    for number, places in plan.rules.look_at(document).items():
        task = plan.tasks[number]
        enough = task.rule.unless
        if enough and any(enough(finding.value) for finding in found[task.field]):
            continue
        zones = zones_of.get(task.looks_with)
        if zones is None:
            zones = zones_of[task.looks_with] = task.rule.zones(document)
        if zones:
            shared = None if task.matches_with is None else matches_of.setdefault(task.matches_with, {})
            found[task.field] += _read(task.rule, document, words, zones, places, shared)
    return found


class _Task(NamedTuple):
    """One rule, as the engine sees it: ``looks_with`` and ``matches_with`` are equal for rules of the same zones, and
    of the same pattern; the latter is ``None`` for a pattern that no other rule has.
    """

    field: str
    rule: Rule[Any]
    looks_with: int
    matches_with: int | None


class _Plan(NamedTuple):
    """What is worked out of some rules once for all documents of a language."""

    tasks: list[_Task]
    rules: RuleIndex


@cache
def _plan(extractors: tuple[Extractor[Any], ...], words: Vocabulary) -> _Plan:
    rules = [(extractor.field, rule) for extractor in extractors for rule in extractor.rules]
    where = list(dict.fromkeys(rule.where for _, rule in rules))
    used = Counter((rule.pattern, rule.cased) for _, rule in rules)
    repeated = [pattern for pattern, times in used.items() if times > 1]
    tasks = [
        _Task(
            field,
            rule,
            where.index(rule.where),
            repeated.index(pattern) if (pattern := (rule.pattern, rule.cased)) in repeated else None,
        )
        for field, rule in rules
    ]
    return _Plan(tasks, RuleIndex([read_pattern(rule.pattern, words) for _, rule in rules]))


def _read(
    rule: Rule[T],
    document: Document,
    words: Vocabulary,
    zones: Zones,
    places: Sequence[int] | None,
    shared: dict[Span, Iterator[Found]] | None,
) -> list[Finding[T]]:
    """The first values that a rule reads in some zones, in order of place; ``places`` are where it may begin.

    ``shared`` are the matches in each zone that other rules of the same pattern have found.
    """
    # Without regard to case, matching a lower-case pattern on the lowered view is the fast way.
    text = document.view if rule.cased else document.lower
    form, several = rule.compiled(words).form_for(text)
    findings: list[Finding[T]] = []
    for zone, fact in zones:
        matches = matches_in(zone, text, form, places)
        if shared is not None:
            # What regex iterates with says that it can be copied, and cannot.
            matches, shared[zone] = tee(shared.get(zone, (one for one in matches)))
        for one in matches:
            match = Match(one, document, words, zone, fact, several)
            value = rule.read(match)
            if value is None:
                continue
            parts = value if isinstance(value, list) else [Part(value, *match.span(_quoted(form)))]
            for part in parts:
                span = Span(part.start, part.end)
                findings.append(Finding(part.value, document.text[part.start : part.end], span, rule.name))
            if len(findings) >= MAX_FINDINGS:
                return findings[:MAX_FINDINGS]
            if rule.once:
                break
    return findings


def _quoted(form: Compiled) -> str | int:
    """The group of a pattern that its findings quote."""
    return "value" if "value" in form.groupindex else 0


def matches_in(zone: Span, text: str, pattern: Compiled, places: Sequence[int] | None) -> Iterable[Found]:
    """What ``pattern.finditer(text, *zone)`` gives when matches can begin at ``places`` alone; ``None`` is anywhere."""
    if places is None:
        return pattern.finditer(text, *zone)
    start, end = zone
    here = places[bisect_left(places, start) : bisect_left(places, end)]
    return _matches_at(here, text, pattern, end) if here else ()


def _matches_at(places: Sequence[int], text: str, pattern: Compiled, end: int) -> Iterator[Found]:
    start = 0
    match = pattern.match
    for place in places:
        if place >= start:
            found = match(text, place, end)
            if found:
                yield found
                start = max(found.end(), place + 1)
