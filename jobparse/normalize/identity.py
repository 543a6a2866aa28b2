"""Who hires for what: the employer by vote, and the title without what belongs to others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import regex

from jobparse.document import Document
from jobparse.extractors.employer import GUESSED, HINTED, SAID, STATED, labelled_employer
from jobparse.extractors.title import HEADLINES, labelled_title, listed_opening, role_to_serve_as
from jobparse.normalize.choice import Choice
from jobparse.posting import Employer
from jobparse.rules import Finding
from jobparse.values.names import (
    core_name,
    domain_says,
    initials,
    is_place,
    is_unit,
    looks_like_organisation,
    name_key,
    particular_words,
    same_name,
    unit_of,
)
from jobparse.values.roles import names_role
from jobparse.values.titles import advertises, clean_title, tails, without_place
from jobparse.vocab import Vocabulary

# A place that states the employer outweighs a sentence about them, and a sentence a hint; a hint alone is not enough.
_TIERS = ((STATED, 4.0), (SAID, 2.0), (HINTED, 1.0), (GUESSED, 0.5))
_WEIGHTS = {rule.name: weight for rules, weight in _TIERS for rule in rules}
_GUESSES = {rule.name for rule in GUESSED}
_ENOUGH = 2.0
_TOLD = 2.0
_OPENING = 300  # characters
_MOST_NAMES = 100  # which no posting has; what comes behind them is left out
_HOME = regex.compile(r"(?<![\w@])(?:https?://)(?P<host>[\w-]++(?:\.[\w-]++)++)/?+(?![\w/?#-])")
_HEADLINES = {rule.name for rule in HEADLINES}
_HOST = regex.compile(r"(?:@|://)([\w-]+(?:\.[\w-]+)+)")


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

    @property
    def is_told(self) -> bool:
        """Whether it is named otherwise than in passing."""
        return any(_WEIGHTS[finding.rule] >= _TOLD for finding in self.findings)

    def best(self, words: Vocabulary) -> Finding[Employer]:
        """The finding whose name stands for it: where the posting states it, else the one that most sentences use."""
        weight = max(_WEIGHTS[finding.rule] for finding in self.findings)
        trusted = [finding for finding in self.findings if _WEIGHTS[finding.rule] == weight]
        if weight == _WEIGHTS[STATED[0].name]:
            return trusted[0]
        short = {finding.value.name.lower() for finding in trusted if finding.value.name.isupper()}
        if len(short) == 1:  # "EVB" says less than "Elm Valley Bakery"
            trusted = [finding for finding in self.findings if short & initials(finding.value.name)] or trusted
        used = Counter(name_key(finding.value.name, words) for finding in self.findings)

        def standing(finding: Finding[Employer]) -> tuple[bool, int, int]:
            name = finding.value.name
            return looks_like_organisation(name, words), used[name_key(name, words)], len(name)

        return max(trusted, key=standing)

    def votes(self, document: Document, hosts: set[str], words: Vocabulary) -> float:
        """What its findings add up to, each rule once, with what the text and the ``hosts`` in it say for it."""
        rules = {finding.rule for finding in self.findings}
        name = self.best(words).value.name
        if rules <= _GUESSES and " " not in name:  # "Sales Lead - Travel"
            return 0
        by_host = any(domain_says(host, name, words) for host in hosts)
        if not self.is_told and is_place(name, words):
            return 0
        if len(rules) == 1 and not by_host and not self.is_told and _is_a_common_word(name, document, words):
            return 0
        mentions = document.view.count(core_name(name, words), document.body)
        early = min(finding.span.start for finding in self.findings) < document.body + _OPENING
        return (
            sum(_WEIGHTS[rule] for rule in rules)
            + 0.5 * min(mentions, 3)
            + 0.5 * early
            + 0.5 * looks_like_organisation(name, words)
            + by_host
        )


def _is_a_common_word(name: str, document: Document, words: Vocabulary) -> bool:
    """Whether the one word that makes a name particular is as often written small: "Ensure the Centre"."""
    telling = particular_words(name, words)
    if len(telling) != 1 or not telling[0].istitle():
        return False
    # Not in an address.
    written = regex.compile(rf"(?<![\w@./#-])(?i:{regex.escape(telling[0])})(?![\w@/-]|\.\w)")
    found = [word[0].islower() for word in written.findall(document.view, pos=document.body)]
    return bool(found) and sum(found) * 2 >= len(found)


def choose_identity(
    document: Document, titles: Iterable[Finding[str]], employers: Iterable[Finding[Employer]], words: Vocabulary
) -> tuple[Choice[str | None], Choice[Employer | None]]:
    """The title and the employer that the findings add up to, each made plain by the other."""
    candidates = candidates_among(employers, words)
    employer = choose_employer(document, candidates, words)
    # What several rules name, one of them not in passing, is an organisation, chosen or not.
    known = [candidate.best(words).value.name for candidate in candidates if candidate.is_known]
    return choose_title(document, titles, [employer.value.name, *known] if employer.value else known, words), employer


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


def choose_employer(document: Document, candidates: list[Candidate], words: Vocabulary) -> Choice[Employer | None]:
    """The organisation for which most speaks, under its name in the most trustworthy finding."""
    hosts = set(_HOST.findall(document.lower))
    votes = [(candidate.votes(document, hosts, words), candidate) for candidate in candidates]
    ranked = sorted(votes, key=lambda voted: -voted[0])
    evidence = tuple(finding for _, candidate in ranked for finding in candidate.findings)
    if not ranked or ranked[0][0] < _ENOUGH:
        return Choice(None, evidence)
    best = ranked[0][1].best(words)
    whole = _whole(best, ranked[1:], words)
    name, unit = (whole or best).value.name, best.value.name if whole else unit_of(best.value.name, words)
    best = whole or best
    chosen = replace(best, value=Employer(name, unit, home_page(document, name, words)))
    return Choice(chosen.value, (chosen, *(finding for finding in evidence if finding is not best)))


def _whole(
    best: Finding[Employer], others: list[tuple[float, Candidate]], words: Vocabulary
) -> Finding[Employer] | None:
    """The organisation to which the best name belongs, where that is only a department's and the text names both."""
    name = best.value.name
    if not is_unit(name, words) or unit_of(name, words) or _WEIGHTS[best.rule] >= _WEIGHTS[labelled_employer.name]:
        return None
    likely = (candidate.best(words) for votes, candidate in others if votes >= _ENOUGH)
    return next((finding for finding in likely if looks_like_organisation(finding.value.name, words)), None)


def home_page(document: Document, name: str, words: Vocabulary) -> str | None:
    """The employer's web address: a labelled one, else one without a path whose host is made of the name."""
    labelled = (document.text[slice(*fact.span)] for fact in document.facts if fact.name == "employer_url")
    bare = (url[0] for url in _HOME.finditer(document.text) if domain_says(url["host"], name, words))
    return next((url for url in (*labelled, *bare) if "." in url), None)


def choose_title(
    document: Document, titles: Iterable[Finding[str]], organisations: list[str], words: Vocabulary
) -> Choice[str | None]:
    """The title of the most trustworthy finding that names a role, without organisations and places at its ends."""
    found = tuple(titles)
    keys = {name_key(name, words) for name in organisations}
    evidence = tuple(finding for finding in found if name_key(finding.value, words) not in keys)
    if not evidence:
        return Choice(None, found)
    labelled = any(finding.rule == labelled_title.name for finding in evidence)

    def rank(finding: Finding[str]) -> tuple[int, int]:
        """A headline that names a role; then a role written as a name, the more often the better; then what is left."""
        headline, role = finding.rule in _HEADLINES, names_role(finding.value, words)
        if headline or labelled:
            return (0 if role and headline else 1 if headline else 4), 0
        if finding.rule == listed_opening.name:
            return 5, 0
        if " " not in finding.value or finding.value.islower():
            return 6, 0
        # "To serve as" may be said of one duty among many.
        return 3 if finding.rule == role_to_serve_as.name else 2, -min(document.view.count(finding.value), 3)

    best = min(evidence, key=rank)
    others = (finding for finding in evidence if finding is not best)
    title = _without_others(best.value, organisations, words)
    return Choice(title, (replace(best, value=title), *others))


def _without_others(title: str, organisations: list[str], words: Vocabulary) -> str:
    """The title without the parts that name one of the organisations, or a place."""
    for end, start in tails(title, words):
        head, tail = title[:end], title[start:]
        weak = title[end:start].strip() in (",", ":")
        if weak and " " not in head:  # "Head, Oven Services"
            continue
        loose = not weak and not names_role(tail, words)
        if _names_one(tail, organisations, words) or words.meaning("title_place", tail.strip("() ")):
            return _without_others(head, organisations, words)
        if loose and (looks_like_organisation(tail, words) or advertises(tail, words)):
            return _without_others(head, organisations, words)
        if names_role(tail, words) and _names_one(head, organisations, words):
            return _without_others(tail, organisations, words)
    title = without_place(clean_title(title, words) or title, words)
    return clean_title(title, words) or title


def _names_one(part: str, organisations: list[str], words: Vocabulary) -> bool:
    if names_role(part, words):  # "Compass Associates", but not "Baker - Compass Ltd"
        return name_key(part, words) in {name_key(name, words) for name in organisations}
    return any(same_name(part, name, words) for name in organisations)
