"""Who hires, among all who are named."""

from __future__ import annotations

import re
from dataclasses import replace
from math import inf

from jobparse.document import Document
from jobparse.normalize.candidates import Candidate, is_stated
from jobparse.normalize.choice import Choice
from jobparse.patterns import Pattern
from jobparse.posting import Employer
from jobparse.rules import Finding
from jobparse.values.names import is_unit, looks_like_organisation, unit_of
from jobparse.values.same_names import domain_says
from jobparse.vocab import Vocabulary

_EVEN = 0.0  # log odds: as likely right as wrong
# What begins with plain characters is found fastest.
_HOME = Pattern(r"http(?<![\w@]http)s?://(?P<host>[\w-]++(?:\.[\w-]++)++)/?+(?![\w/?#-])")
_HOST = r"([\w-]+(?:\.[\w-]+)+)"
_MAIL_HOST, _LINK_HOST = Pattern("@" + _HOST), Pattern("://" + _HOST)


def choose_employer(document: Document, candidates: list[Candidate], words: Vocabulary) -> Choice[Employer | None]:
    """The organisation for which most speaks, under its name in the most trustworthy finding."""
    hosts = hosts_in(document)
    votes = [(candidate.votes(document, hosts, words), candidate) for candidate in candidates]
    # Who is only named or hinted at does not outweigh whom a label states.
    labelled = any(candidate.is_labelled(words) for vote, candidate in votes if vote > -inf)
    ranked = sorted(votes, key=lambda voted: (labelled and not voted[1].is_told, -voted[0]))
    evidence = tuple(finding for _, candidate in ranked for finding in candidate.findings)
    if not ranked or (ranked[0][0] < _EVEN and not ranked[0][1].is_labelled(words)):
        return Choice(None, evidence)
    best = ranked[0][1].best(words)
    whole = _whole(best, ranked[1:], words)
    name, unit = (whole or best).value.name, best.value.name if whole else unit_of(best.value.name, words)
    best = whole or best
    if not unit and (parted := _without_unit(name, words)):
        name, unit = parted
    chosen = replace(best, value=Employer(name, unit, home_page(document, name, words)))
    return Choice(chosen.value, (chosen, *(finding for finding in evidence if finding is not best)))


def _whole(
    best: Finding[Employer], others: list[tuple[float, Candidate]], words: Vocabulary
) -> Finding[Employer] | None:
    """The organisation to which the best name belongs, where that is only a department's and the text names both."""
    name = best.value.name
    if not is_unit(name, words) or unit_of(name, words) or is_stated(best):
        return None
    likely = (candidate.best(words) for votes, candidate in others if votes >= _EVEN)
    return next((finding for finding in likely if looks_like_organisation(finding.value.name, words)), None)


def _without_unit(name: str, words: Vocabulary) -> tuple[str, str] | None:
    """The organisation and its part, where a dash parts them: "Elm Valley College - Department of Baking"."""
    whole, dash, part = re.sub(r"\s[\u2013\u2014]\s", " - ", name).partition(" - ")
    return (whole, part) if dash and looks_like_organisation(whole, words) and is_unit(part, words) else None


def hosts_in(document: Document) -> set[str]:
    """The hosts of all addresses in a text."""
    return {*_MAIL_HOST.findall(document.lower), *_LINK_HOST.findall(document.lower)}


def home_page(document: Document, name: str, words: Vocabulary) -> str | None:
    """The employer's web address: a labelled one, else one without a path whose host is made of the name."""
    labelled = (document.text[slice(*fact.span)] for fact in document.facts if fact.name == "employer_url")
    bare = (url[0] for url in _HOME.finditer(document.text) if domain_says(url["host"], name, words))
    return next((url for url in (*labelled, *bare) if "." in url), None)
