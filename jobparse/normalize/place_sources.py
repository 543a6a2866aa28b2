"""The sources from which a posting's places may be taken, and the odds that each names the workplace."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from typing import NamedTuple

from jobparse.document import Document
from jobparse.extractors.location import STATED
from jobparse.normalize.place_votes import PLACE_VOTES
from jobparse.patterns import Pattern
from jobparse.posting import Place
from jobparse.rules import Finding
from jobparse.values.home_countries import home_countries
from jobparse.vocab import Vocabulary
from jobparse.vocab.cities import cities_named, fold_name

_STATED = [rule.name for rule in STATED]
_OF_THE_JOB = ("job_words", "job_noun", "role_noun")
_ONE_PASSAGE = 60  # characters between two places of a passage
_SENTENCE = 90
_OPENING = 300
_LARGE_TOWN, _CITY = 20, 100  # thousands of people
_MOST = 3
_SENTENCE_END = Pattern(r"[.!?\n] ")


@dataclass(frozen=True)
class Surroundings:
    """What a posting says beside its places."""

    document: Document
    words: Vocabulary
    employer: str
    findings: Sequence[Finding[Place]]

    @cached_property
    def home(self) -> frozenset[str]:
        """The countries for which the posting speaks."""
        return home_countries(self.document.view, self.document.words, self.words)


class Source(NamedTuple):
    """Places that one rule found together: all of them, or those of one passage of prose."""

    findings: tuple[Finding[Place], ...]

    @property
    def rule(self) -> str:
        """The rule that found them."""
        return self.findings[0].rule

    @property
    def is_stated(self) -> bool:
        """Whether the places stand where postings state them."""
        return self.rule in _STATED

    @property
    def has_town(self) -> bool:
        """Whether any of the places is a town, not just a region or country."""
        return any(finding.value.city for finding in self.findings)

    def signs(self, around: Surroundings) -> dict[str, float]:
        """What speaks for and against these being the workplaces, and how often."""
        document, words = around.document, around.words
        first = next((finding for finding in self.findings if finding.value.city), self.findings[0])
        start, place = first.span.start, first.value
        section = document.section_at(start)
        sentence = _SENTENCE_END.split(document.lower[max(0, start - _SENTENCE) : start])[-1].split()
        signs: dict[str, float] = {"any": 1, self.rule: 1}
        if section:
            signs[f"in {section.kind}"] = 1
        signs["of the job"] = any(words.meaning(table, word) for word in sentence for table in _OF_THE_JOB)
        signs["of others"] = any(words.meaning("place_of_others", word) for word in sentence)
        signs["early"] = start < document.body + _OPENING
        signs["several"] = len(self.findings) > 1
        if place.country:
            signs["at home"], signs["abroad"] = place.country in around.home, bool(around.home - {place.country})
        signs |= self._signs_of_name(place, around)
        return {sign: float(count) for sign, count in signs.items() if count}

    def _signs_of_name(self, place: Place, around: Surroundings) -> dict[str, float]:
        """What the name of the first place says."""
        if not place.city:
            return {"region alone" if place.region else "country alone": 1}
        folded, alone = fold_name(place.city), stands_alone(place)
        cities = cities_named(folded)
        size = cities[0].thousands if cities else 0
        employer = fold_name(around.employer)
        return {
            "unlisted": not cities,
            "town alone": alone and 0 < size < _LARGE_TOWN,
            "large town alone": alone and _LARGE_TOWN <= size < _CITY,
            "city alone": alone and size >= _CITY,
            "address": place.street is not None or place.postal_code is not None,
            "mentions": min(max(around.document.lower.count(place.city.lower()) - 1, 0), _MOST),
            "employer's name": employer == folded,
            "in employer's name": employer != folded and f" {folded} " in f" {employer} ",
        }

    def votes(self, around: Surroundings) -> float:
        """The log odds that these are the workplaces."""
        # A rule that was never measured says nothing yet.
        return sum(PLACE_VOTES.get(sign, 0.0) * count for sign, count in self.signs(around).items())


def stands_alone(place: Place) -> bool:
    """Whether the posting names a city there and neither its region nor its country."""
    return place.city is not None and fold_name(place.text or "") == fold_name(place.city)


def sources_among(findings: Iterable[Finding[Place]]) -> list[Source]:
    """The sources that findings make: what the best rule states, else every passage in which others name places."""
    findings = list(findings)
    rules = {finding.rule for finding in findings}
    stated = next((rule for rule in _STATED if rule in rules), None)
    if stated:
        return [Source(tuple(finding for finding in findings if finding.rule == stated))]
    by_rule = groupby(
        sorted(findings, key=lambda finding: (finding.rule, finding.span)), key=lambda finding: finding.rule
    )
    return [Source(tuple(passage)) for _, of_rule in by_rule for passage in _passages(list(of_rule))]


def _passages(findings: list[Finding[Place]]) -> list[list[Finding[Place]]]:
    passages = [findings[:1]]
    for one, other in pairwise(findings):
        if other.span.start - one.span.end > _ONE_PASSAGE:
            passages.append([])
        passages[-1].append(other)
    return passages
