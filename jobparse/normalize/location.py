"""Which of the places found are the work sites."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from jobparse.document import Document, SectionKind, Span
from jobparse.normalize.choice import Choice
from jobparse.patterns import Pattern
from jobparse.posting import Employer, Place
from jobparse.rules import Finding
from jobparse.values.gazetteer import belongs_to_other_name
from jobparse.values.places import distinct, place_in_name, read_places, same_place
from jobparse.vocab import Vocabulary
from jobparse.vocab.regions import STATES

# Rules of prose: of what they find only one passage counts, and some passages seldom name the workplace.
_PROSE = frozenset(
    f"location.{name}"
    for name in (
        "place_behind_its_words",
        "place_before_its_word",
        "place_by_shape",
        "governed_city",
    )
)
_TITLES = frozenset({"location.place_in_labelled_title", "location.place_in_first_line"})
_WEAKER_THAN_NAME = frozenset({"location.place_by_shape", "location.governed_city"})
_SELDOM = (SectionKind.ABOUT_EMPLOYER, SectionKind.CONTACT, SectionKind.APPLY, SectionKind.EEO, SectionKind.OTHER)
_OF_THE_JOB = ("job_words", "job_noun", "role_noun")
_ONE_PASSAGE = 60

# Whose money or whose addresses the posting shows.
_HOME = Pattern(
    r"(?P<pound>\u00a3)|(?<=[a-z])\.(?P<domain>edu|gov|mil|uk|ca|au|nz|ie|de|nl|be|fr|ch|at|se|in|am)\b(?!\.\w)|\b(?P<name>U\.?K|U\.?S(?:\.?A)?)\b"
)


def choose_places(
    findings: Sequence[Finding[Place]], employer: Sequence[Finding[Employer]], document: Document, words: Vocabulary
) -> Choice[tuple[Place, ...]]:
    """All places of the most trustworthy source: a labelled value, its section, a heading line, prose, a name."""
    if not findings or findings[0].rule in _WEAKER_THAN_NAME:
        named = _of_employer(employer, document, words)
        findings = [*named, *findings]
    findings = findings or _of_country_named(document, words)
    if not findings:
        return Choice(())
    chosen = _of_best_source(findings, document, words)
    if not any(finding.value.city for finding in chosen) and chosen[0].rule in _TITLES:
        chosen = _towns_there(chosen, findings, document, words) or chosen
    rest = [finding for finding in findings if finding not in chosen]
    places = _without_their_countries(chosen, document, words)
    home = home_countries(document, words)
    told = [_completed(place, findings, home, words) for place in places]
    return Choice(tuple(distinct(told)), (*chosen, *rest))


def _of_employer(employer: Sequence[Finding[Employer]], document: Document, words: Vocabulary) -> list[Finding[Place]]:
    """The place that the employer's name settles: "Leeds City Library"."""
    if not employer:
        return []
    named = employer[0]
    place = place_in_name(named.value.name, words=words, countries=home_countries(document, words))
    if place is None:
        return []
    return [Finding(place, named.text, named.span, "location.place_in_employer_name", stated=False)]


def _of_country_named(document: Document, words: Vocabulary) -> list[Finding[Place]]:
    """The one country that a posting without places names: "our UK customers"; a country of states is too large."""
    home = home_countries(document, words)
    view = document.view
    signs = [sign for sign in _HOME.finditer(view) if sign["name"]]
    named = [sign for sign in signs if not belongs_to_other_name(view, *sign.span(), words)]
    sign = next(
        (sign for sign in named if not _is_of_others(document.lower[max(0, sign.start() - 60) : sign.start()], words)),
        None,
    )
    if sign is None or len(home) != 1 or not home.isdisjoint(STATES):
        return []
    place, span = Place(country=min(home), text=sign[0]), Span(*sign.span())
    return [Finding(place, document.text[span.start : span.end], span, "location.country_named", stated=False)]


def _is_of_others(before: str, words: Vocabulary) -> bool:
    """Whether what stands before a place says that it is not the workplace: "the right to work in the UK"."""
    return any(words.meaning("place_of_others", word) for word in before.split())


def _of_best_source(findings: Sequence[Finding[Place]], document: Document, words: Vocabulary) -> list[Finding[Place]]:
    """The findings of the first rule that found any; of prose only its best passage."""
    first = findings[0].rule
    of_rule = [finding for finding in findings if finding.rule == first]
    if first not in _PROSE:
        return of_rule
    best = min(of_rule, key=lambda finding: _doubt(finding, document, words))
    by_place = sorted(of_rule, key=lambda finding: finding.span)
    gaps = [other.span.start - one.span.end > _ONE_PASSAGE for one, other in pairwise(by_place)]
    at = by_place.index(best)
    first_at = next((i + 1 for i in range(at - 1, -1, -1) if gaps[i]), 0)
    end = next((i + 1 for i in range(at, len(gaps)) if gaps[i]), len(by_place))
    return by_place[first_at:end]


def _towns_there(
    chosen: Sequence[Finding[Place]], findings: Sequence[Finding[Place]], document: Document, words: Vocabulary
) -> list[Finding[Place]]:
    """The places of prose that name towns in the country or region to which the title keeps."""
    countries = {finding.value.country for finding in chosen}
    prose = [finding for finding in findings if finding.rule in _PROSE]
    passage = _of_best_source(prose, document, words) if prose else []
    there = [finding for finding in passage if finding.value.country in countries]
    return there if any(finding.value.city for finding in there) else []


_SENTENCE_END = Pattern(r"[.!?\n] ")


def _doubt(finding: Finding[Place], document: Document, words: Vocabulary) -> tuple[int, bool, int]:
    """The less, the likelier the place is the workplace: by section, by what the sentence speaks of, by position."""
    start = finding.span.start
    section = document.section_at(start)
    sentence = _SENTENCE_END.split(document.lower[max(0, start - 90) : start])[-1]
    of_job = any(words.meaning(table, word) for word in sentence.split() for table in _OF_THE_JOB)
    return (_SELDOM.index(section.kind) + 1 if section and section.kind in _SELDOM else 0), not of_job, start


def _without_their_countries(chosen: list[Finding[Place]], document: Document, words: Vocabulary) -> list[Place]:
    """The places without a bare country or region that only says where another of them lies."""
    places = [finding.value for finding in chosen]
    kept = []
    for finding in chosen:
        place = finding.value
        within = [other for other in places if other.city or (other.region and not place.region)]
        holds = [other for other in within if other.country == place.country and place.region in (None, other.region)]
        if place.city or not holds or _is_remote(finding, document, words):
            kept.append(place)
    return kept


def _is_remote(finding: Finding[Place], document: Document, words: Vocabulary) -> bool:
    around = document.lower[max(0, finding.span.start - 20) : finding.span.end + 12]
    return any(spelling in around for spelling in words.table("work_mode")["remote"])


def _completed(place: Place, findings: Iterable[Finding[Place]], home: Collection[str], words: Vocabulary) -> Place:
    """The place as the posting's countries have it, with what other passages say of it."""
    if place.city and place.text and home:
        again = read_places(place.text, words=words, countries=home)
        if len(again) == 1 and again[0].city == place.city:
            place = again[0]
    for finding in findings:
        if place.city and same_place(finding.value, place):
            other = finding.value
            place = replace(
                place,
                region=place.region or other.region,
                country=place.country or other.country,
                postal_code=place.postal_code or other.postal_code,
                street=place.street or other.street,
            )
    return place


def home_countries(document: Document, words: Vocabulary) -> set[str]:
    """The countries for which the money, the addresses and the words of a posting speak."""
    spoken = {code for code, group in words.table("home_words").items() if not document.words.isdisjoint(group)}
    codes = {"UK": "GB", "USA": "US", "EDU": "US", "GOV": "US", "MIL": "US"}
    found = spoken
    for sign in _HOME.finditer(document.view):
        code = "UK" if sign["pound"] else (sign["domain"] or sign["name"]).replace(".", "").upper()
        found.add(codes.get(code, code))
    return found or {
        code for code, group in words.table("home_spelling").items() if not document.words.isdisjoint(group)
    }
