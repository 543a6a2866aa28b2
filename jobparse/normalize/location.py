"""Which of the places found are the work sites."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from jobparse.document import Document, Span
from jobparse.normalize.choice import Choice
from jobparse.normalize.place_sources import Source, Surroundings, sources_among, stands_alone
from jobparse.posting import Employer, Place
from jobparse.rules import Finding
from jobparse.values.gazetteer import belongs_to_other_name
from jobparse.values.home_countries import countries_named, home_countries
from jobparse.values.place_drafts import FAR_LARGER
from jobparse.values.places import distinct, place_in_name, same_place
from jobparse.vocab import Vocabulary
from jobparse.vocab.cities import cities_named, fold_name
from jobparse.vocab.regions import STATES

_HEADLINES = frozenset({"location.place_in_labelled_title", "location.place_in_first_line"})
_PROSE = frozenset({"location.place_behind_its_words", "location.place_before_its_word", "location.place_by_shape"})
_IN_EMPLOYER_NAME = "location.place_in_employer_name"
_EVEN = 0.0  # log odds: as likely right as wrong


def choose_places(
    findings: Sequence[Finding[Place]], employer: Finding[Employer] | None, document: Document, words: Vocabulary
) -> Choice[tuple[Place, ...]]:
    """The places of the source for which most speaks, completed with what others say of them."""
    around = surroundings(findings, employer, document, words)
    best = _best(sources_among(around.findings), around)
    if best is None and (named := _of_country_named(around)):
        return Choice((named.value,), (named, *around.findings))
    if best is None:
        return Choice((), tuple(around.findings))
    if not best.has_town and best.rule in _HEADLINES:
        best = _best(_in_same_country(best, around), around) or best
    told = places_of(best, around)
    chosen = {(finding.rule, finding.span) for finding in told}
    rest = [finding for finding in around.findings if (finding.rule, finding.span) not in chosen]
    return Choice(tuple(distinct(finding.value for finding in told)), (*told, *rest))


def surroundings(
    findings: Sequence[Finding[Place]], employer: Finding[Employer] | None, document: Document, words: Vocabulary
) -> Surroundings:
    """What a posting says of places, and beside them; ``employer`` is who was found to hire, if anybody."""
    read = [*findings, *_of_employer(employer, document, words)]
    if employer:
        read = [finding for finding in read if not _is_name_of(employer.value, finding)]
    return Surroundings(document, words, employer.value.name if employer else "", read)


def _is_name_of(employer: Employer, finding: Finding[Place]) -> bool:
    """Whether what looks like a place is the employer's whole name: "Baker at Anchorage"."""
    is_labelled = finding.rule == "location.labelled_place"
    return (
        not is_labelled
        and stands_alone(finding.value)
        and fold_name(employer.name) == fold_name(finding.value.city or "")
    )


def places_of(source: Source, around: Surroundings) -> list[Finding[Place]]:
    """The places that a source amounts to, each with what other findings say of it.

    What nobody states, the region or country of a town that stands alone, is worked out.
    """
    told = []
    stated = [finding.value for finding in around.findings if finding.stated and not stands_alone(finding.value)]
    of_employer = [found.value for found in around.findings if found.rule == _IN_EMPLOYER_NAME and not found.value.city]
    regions = {(place.country, place.region) for place in (*stated, *of_employer)}
    for finding in source.findings:
        place = finding.value
        same = [other.value for other in around.findings if place.city and same_place(other.value, place)]
        worked_out = bool(place.country and same) and all(stands_alone(other) for other in same)
        if worked_out:
            place = _in_region(place, regions)
        told.append(replace(finding, value=_completed(place, same), stated=finding.stated and not worked_out))
    return _without_their_countries(told, around.document, around.words)


def _in_region(place: Place, regions: Collection[tuple[str | None, str | None]]) -> Place:
    """A town that stands alone, in the one region of those that the posting names in which a town of its name lies."""
    cities = cities_named(fold_name(place.city or ""))
    named = [city for city in cities if city.country == place.country and (city.country, city.region) in regions]
    if len(named) != 1 or not named[0].region or named[0].thousands * FAR_LARGER < cities[0].thousands:
        return place
    return replace(place, region=named[0].region)


def _best(sources: Sequence[Source], around: Surroundings) -> Source | None:
    """The source that states the places, else the one for which most speaks; ``None`` when more speaks for none."""
    if any(source.is_stated for source in sources):
        return sources[0]
    votes = [source.votes(around) for source in sources]
    likeliest = max(votes, default=_EVEN)
    return _fullest(sources[votes.index(likeliest)], sources) if likeliest > _EVEN else None


def _fullest(source: Source, sources: Sequence[Source]) -> Source:
    """The source that names all that this one does, in the same words, and more: "Leeds, York and Hull, UK"."""
    spans = {finding.span for finding in source.findings}
    fuller = [other for other in sources if spans < {finding.span for finding in other.findings}]
    return max(fuller, key=lambda other: len(other.findings), default=source)


def _in_same_country(best: Source, around: Surroundings) -> list[Source]:
    """The sources in passing that name towns in the countries to which a headline keeps."""
    countries = {finding.value.country for finding in best.findings}
    passing = [finding for finding in around.findings if finding.rule in _PROSE]
    return [
        source
        for source in sources_among(passing)
        if source.has_town and countries >= {finding.value.country for finding in source.findings}
    ]


def _of_employer(named: Finding[Employer] | None, document: Document, words: Vocabulary) -> list[Finding[Place]]:
    """The place that the employer's name settles: "Leeds City Library"."""
    if named is None:
        return []
    place = place_in_name(named.value.name, words=words, countries=home_countries(document.view, document.words, words))
    if place is None:
        return []
    return [Finding(place, named.text, named.span, _IN_EMPLOYER_NAME, stated=False)]


def _of_country_named(around: Surroundings) -> Finding[Place] | None:
    """The one country that a posting without places names: "our UK customers"; a country of states is too large."""
    document, words = around.document, around.words
    if len(around.home) != 1 or not around.home.isdisjoint(STATES):
        return None
    for start, end in countries_named(document.view):
        before = document.lower[max(0, start - 60) : start]
        if not (belongs_to_other_name(document.view, start, end, words) or _is_of_others(before, words)):
            place = Place(country=min(around.home), text=document.view[start:end])
            return Finding(place, document.text[start:end], Span(start, end), "location.country_named", stated=False)
    return None


def _is_of_others(before: str, words: Vocabulary) -> bool:
    """Whether what stands before a place says that it is not the workplace: "the right to work in the UK"."""
    return any(words.meaning("place_of_others", word) for word in before.split())


def _without_their_countries(
    chosen: Sequence[Finding[Place]], document: Document, words: Vocabulary
) -> list[Finding[Place]]:
    """The findings without a bare country or region that only says where another of them lies."""
    places = [finding.value for finding in chosen]
    kept = []
    for finding in chosen:
        place = finding.value
        within = [other for other in places if other.city or (other.region and not place.region)]
        holds = [other for other in within if other.country == place.country and place.region in (None, other.region)]
        if place.city or not holds or _is_remote(finding, document, words):
            kept.append(finding)
    return kept


def _is_remote(finding: Finding[Place], document: Document, words: Vocabulary) -> bool:
    around = document.lower[max(0, finding.span.start - 20) : finding.span.end + 12]
    return any(spelling in around for spelling in words.table("work_mode")["remote"])


def _completed(place: Place, same: Iterable[Place]) -> Place:
    """The place with what the others that may be the same say of it."""
    for other in same:
        if same_place(other, place):
            place = replace(
                place,
                region=place.region or other.region,
                country=place.country or other.country,
                postal_code=place.postal_code or other.postal_code,
                street=place.street or other.street,
            )
    return place
