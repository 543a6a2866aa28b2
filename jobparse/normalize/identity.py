"""Who hires for what: the employer by vote, and the title without what belongs to others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import regex

from jobparse.document import Document
from jobparse.extractors.employer import SAID, STATED
from jobparse.normalize.choice import Choice
from jobparse.posting import Employer
from jobparse.rules import Finding
from jobparse.values.names import domain_says, looks_like_organisation, name_key, same_name
from jobparse.values.titles import clean_title, names_role, tails
from jobparse.vocab import Vocabulary

# A place that states the employer outweighs a sentence about them, and a sentence a hint; a hint alone is not enough.
_WEIGHTS = {rule.name: weight for rules, weight in ((STATED, 4.0), (SAID, 2.0)) for rule in rules}
_HINT = 1.0
_ENOUGH = 2.0
_HOST = regex.compile(r"(?:@|://)([\w-]+(?:\.[\w-]+)+)")


@dataclass(slots=True)
class Candidate:
    """Findings that name the same organisation."""

    findings: list[Finding[Employer]] = field(default_factory=list)

    def is_named(self, name: str, words: Vocabulary) -> bool:
        """Whether a name can be this organisation's."""
        return any(same_name(name, finding.value.name, words) for finding in self.findings)

    def votes(self, document: Document, words: Vocabulary) -> float:
        """What its findings add up to, each rule once, with what the rest of the text says for it."""
        rules = {finding.rule for finding in self.findings}
        name = self.findings[0].value.name
        mentions = document.lower.count(" ".join(name_key(name, words)), document.body)
        hosts = set(_HOST.findall(document.lower))
        return (
            sum(_WEIGHTS.get(rule, _HINT) for rule in rules)
            + 0.5 * min(mentions, 3)
            + any(domain_says(host, name, words) for host in hosts)
        )


def choose_identity(
    document: Document, titles: Iterable[Finding[str]], employers: Iterable[Finding[Employer]], words: Vocabulary
) -> tuple[Choice[str | None], Choice[Employer | None]]:
    """The title and the employer that the findings add up to, each made plain by the other."""
    employer = choose_employer(document, employers, words)
    return choose_title(titles, employer.value, words), employer


def choose_employer(
    document: Document, findings: Iterable[Finding[Employer]], words: Vocabulary
) -> Choice[Employer | None]:
    """The organisation for which most speaks, under its name in the most trustworthy finding."""
    candidates: list[Candidate] = []
    for finding in findings:
        same = next((c for c in candidates if c.is_named(finding.value.name, words)), None)
        if same is None:
            candidates.append(same := Candidate())
        same.findings.append(finding)
    ranked = sorted(candidates, key=lambda candidate: -candidate.votes(document, words))
    evidence = tuple(finding for candidate in ranked for finding in candidate.findings)
    if not ranked or ranked[0].votes(document, words) < _ENOUGH:
        return Choice(None, evidence)
    return Choice(ranked[0].findings[0].value, evidence)


def choose_title(titles: Iterable[Finding[str]], employer: Employer | None, words: Vocabulary) -> Choice[str | None]:
    """The title of the most trustworthy finding, without the employer and places at its ends."""
    evidence = tuple(titles)
    if not evidence:
        return Choice(None)
    return Choice(_without_others(evidence[0].value, employer, words), evidence)


def _without_others(title: str, employer: Employer | None, words: Vocabulary) -> str:
    for end, start in tails(title, words):
        if _is_other(title[start:], employer, words, loose="," not in title[end:start]):
            return _without_others(title[:end], employer, words)
        if employer and same_name(title[:end], employer.name, words) and names_role(title[start:], words):
            return _without_others(title[start:], employer, words)
    return clean_title(title, words) or title


def _is_other(tail: str, employer: Employer | None, words: Vocabulary, *, loose: bool) -> bool:
    """Whether the tail of a title names the employer, another organisation, or a place."""
    if employer and same_name(tail, employer.name, words):
        return True
    if words.meaning("title_place", tail.strip("() ")):
        return True
    return loose and looks_like_organisation(tail, words) and not names_role(tail, words)
