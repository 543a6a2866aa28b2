"""The organisations that a posting names, and the odds that the signs for each add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import inf

from jobparse.document import Document
from jobparse.extractors.employer import GUESSED, HINTED, NAMED, SAID, STATED
from jobparse.normalize.votes import VOTES
from jobparse.patterns import Pattern
from jobparse.posting import Employer
from jobparse.rules import Finding
from jobparse.values.names import is_name, is_place, is_sentence, looks_like_organisation, particular_words
from jobparse.values.roles import names_role
from jobparse.values.same_names import core_name, domain_says, initials, name_key, same_name
from jobparse.vocab import Vocabulary

_STATED, _SAID, _HINTED, _GUESSED = 3, 2, 1, 0
_STANDING = {
    rule.name: standing
    for rules, standing in ((STATED, _STATED), (SAID, _SAID), (HINTED, _HINTED), (NAMED, _HINTED), (GUESSED, _GUESSED))
    for rule in rules
}
_GUESSES = {rule.name for rule in GUESSED}
_OF_THINGS, _LABELLED = "employer.whose_things", "employer.labelled_employer"
_MERELY_NAMED = {rule.name for rule in NAMED}
_OPENING = 300  # characters
_MOST_NAMES = 100  # which no posting has; what comes behind them is left out
_FIRST_LINE = Pattern(r"\s*+[^\n]{0,150}+")
_REGION = Pattern(r"[ ,]\p{Lu}{2,3}$")  # "Leeds Hills NSW"


@dataclass(slots=True)
class Candidate:
    """Findings that name the same organisation."""

    findings: list[Finding[Employer]] = field(default_factory=list)

    def is_named(self, name: str, words: Vocabulary) -> bool:
        """Whether a name can be this organisation's."""
        return any(same_name(name, other, words) for other in {finding.value.name for finding in self.findings})

    @property
    def is_known(self) -> bool:
        """Whether several rules name it, one of them not in passing."""
        return self.is_told and len({finding.rule for finding in self.findings}) > 1

    def is_labelled(self, words: Vocabulary) -> bool:
        """Whether it stands behind a label, as a name: people fill in roles and sentences, too."""
        names = (finding.value.name for finding in self.findings if finding.rule == _LABELLED)
        return any(is_name(name, words) and not is_sentence(name, words) for name in names)

    @property
    def is_told(self) -> bool:
        """Whether it is named otherwise than in passing."""
        return any(_STANDING[finding.rule] >= _SAID for finding in self.findings)

    def best(self, words: Vocabulary) -> Finding[Employer]:
        """The finding whose name stands for it: where the posting states it, else the one that most sentences use."""
        standing_of_rules = max(_STANDING[finding.rule] for finding in self.findings)
        trusted = [finding for finding in self.findings if _STANDING[finding.rule] == standing_of_rules]
        if standing_of_rules == _STATED:
            return trusted[0]
        short = {finding.value.name.lower() for finding in trusted if finding.value.name.isupper()}
        if len(short) == 1:  # "EVB" says less than "Elm Valley Bakery"
            trusted = [finding for finding in self.findings if short & initials(finding.value.name)] or trusted
        owners = tuple(f"{finding.value.name}'s " for finding in self.findings if finding.rule != _OF_THINGS)
        used = Counter(name_key(finding.value.name, words) for finding in self.findings)

        def standing(finding: Finding[Employer]) -> tuple[bool, bool, int, int]:
            name = finding.value.name
            is_owned = name.replace("\u2019", "'").startswith(owners)  # "Elm Valley Orchestra's Archive"
            return not is_owned, looks_like_organisation(name, words), used[name_key(name, words)], len(name)

        return max(trusted, key=standing)

    def is_doubtful(self, document: Document, hosts: set[str], words: Vocabulary) -> bool:
        """Whether what is named in passing may be no organisation at all: a place, a team, a word of the sentence."""
        rules, name = {finding.rule for finding in self.findings}, self.best(words).value.name
        host = any(domain_says(host, name, words) for host in hosts)
        if rules <= _GUESSES and (" " not in name or not (host or _mentions(name, document, words))):
            return True  # "Sales Lead - Travel", "Baker - Bread Analytics"
        if _abbreviates_role(name, document, words) or (_REGION.search(name) and is_place(name, words)):
            return True
        if self.is_told:
            return False
        if is_place(name, words):
            return True
        return len(rules - _MERELY_NAMED) < 2 and not host and _is_a_common_word(name, document, words)

    def signs(self, document: Document, hosts: set[str], words: Vocabulary) -> dict[str, float]:
        """What speaks for it, and how often: its rules, each once, and what the text and the ``hosts`` in it say."""
        name, names = self.best(words).value.name, {finding.value.name for finding in self.findings}
        first = min(finding.span.start for finding in self.findings)
        rules = {finding.rule: 1 for finding in self.findings}
        return {
            **rules,
            "rules": len(rules),
            "mentions": _mentions(name, document, words),
            "early": first < document.body + _OPENING,
            "top": first < _end_of_top(document),
            "organisation": looks_like_organisation(name, words),
            "host": any(domain_says(host, one, words) for host in hosts for one in names),
        }

    def votes(self, document: Document, hosts: set[str], words: Vocabulary) -> float:
        """The log odds that this is the employer; ``-inf`` when it may be no organisation."""
        if self.is_doubtful(document, hosts, words):
            return -inf
        signs = self.signs(document, hosts, words)
        # A rule that was never measured says nothing yet.
        return VOTES["any"] + sum(VOTES.get(sign, 0.0) * count for sign, count in signs.items())


def _abbreviates_role(name: str, document: Document, words: Vocabulary) -> bool:
    """Whether letters stand for the post itself: "the Pastry Cook (PC) … the PC bakes"."""
    at = document.view.find(f" ({name})") if name.isupper() else -1
    return at >= 0 and names_role(" ".join(document.view[max(0, at - 80) : at].split()[-len(name) :]), words)


def _end_of_top(document: Document) -> int:
    """Where the first line of the body ends, or has grown too long for a heading."""
    line = _FIRST_LINE.match(document.view, document.body)
    return line.end() if line else document.body


def _mentions(name: str, document: Document, words: Vocabulary) -> int:
    """How often a name stands in the text beside the place where it was found, up to three times."""
    return max(0, min(document.view.count(core_name(name, words)) - 1, 3))


# The word is part of another one, or of an address.
_GOES_ON_BEFORE = Pattern(r"(?<=[\w@./#-])")
_GOES_ON_BEHIND = Pattern(r"[\w@/-]|\.\w")


def _is_a_common_word(name: str, document: Document, words: Vocabulary) -> bool:
    """Whether the one word that makes a name particular is as often written small: "Ensure the Centre"."""
    telling = particular_words(name, words)
    if len(telling) != 1 or not telling[0].istitle():
        return False
    word, lower = telling[0].lower(), document.lower
    found = []
    at = lower.find(word, document.body)
    while at >= 0:
        end = at + len(word)
        if not (_GOES_ON_BEFORE.match(lower, at) or _GOES_ON_BEHIND.match(lower, end)):
            found.append(document.view[at].islower())
        at = lower.find(word, end)
    return bool(found) and sum(found) * 2 >= len(found)


def candidates_among(findings: Iterable[Finding[Employer]], words: Vocabulary) -> list[Candidate]:
    """The findings, those together that name the same organisation."""
    candidates: list[Candidate] = []
    by_name: dict[str, Candidate] = {}
    for finding in findings:
        name = finding.value.name
        if name in by_name:
            by_name[name].findings.append(finding)
            continue
        if len(by_name) == _MOST_NAMES:
            break
        same = next((c for c in candidates if c.is_named(name, words)), None)
        if same is None:
            candidates.append(same := Candidate())
        same.findings.append(finding)
        by_name[name] = same
    return candidates


def is_stated(finding: Finding[Employer]) -> bool:
    """Whether a finding stands where postings state who hires."""
    return _STANDING[finding.rule] == _STATED
