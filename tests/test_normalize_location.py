"""Which of the places that a posting names are the work sites.

A place in the texts is called by what the text says of it: ``PLACES["Leeds, UK"]``. Weights are the tests' own, so that
what was measured may change.
"""

from __future__ import annotations

import pytest

from jobparse.document import Document, Section, SectionKind, Span
from jobparse.normalize import place_sources
from jobparse.normalize.choice import Choice
from jobparse.normalize.location import choose_places
from jobparse.normalize.place_sources import Source, Surroundings, sources_among, stands_alone
from jobparse.posting import Employer, Place
from jobparse.rules import Finding
from jobparse.vocab import vocabulary
from jobparse.vocab.cities import City

WORDS = vocabulary("en")

PLACES = {
    place.text: place
    for place in (
        Place("Leeds", None, "GB", text="Leeds"),
        Place("Leeds", "England", "GB", text="Leeds, England"),
        Place("Leeds", None, "GB", "LS1 4AP", "7 Mill Lane", text="7 Mill Lane, Leeds LS1 4AP"),
        Place("Leeds", None, "GB", text="Leeds, UK"),
        Place("Leeds", None, "GB", "LS1 4AP", text="Leeds LS1 4AP"),
        Place("York", None, "GB", text="York"),
        Place("Lyon", None, "FR", text="Lyon"),
        Place("Springfield", None, "US", text="Springfield"),
        Place("Springfield", "IL", "US", text="Springfield, IL"),
        Place("Springfield", None, None, text="Springfields"),
        Place("Portland", None, "US", text="Portland"),
        Place("Boston", "MA", "US", text="Boston, MA"),
        Place("Reno", "NV", "US", text="Reno, NV"),
        Place("Austin", "TX", "US", text="Austin, TX"),
        Place("Peoria", "IL", "US", text="Peoria, IL"),
        Place("Smallmill", None, None, text="Smallmill"),
        Place("Albany", None, "US", text="Albany"),
        Place("Fairford", None, "GB", text="Fairford"),
        Place("Harrogate", None, "GB", text="Harrogate"),
        Place(None, "MA", "US", text="Massachusetts"),
        Place(None, "England", "GB", text="England"),
        Place(None, None, "US", text="United States"),
        Place(None, None, "GB", text="United Kingdom"),
    )
}
LABEL, SECTION, TITLE, FIRST_LINE = (
    "labelled_place",
    "place_in_its_section",
    "place_in_labelled_title",
    "place_in_first_line",
)
SAID, BEFORE, SHAPE, ANYWHERE = "place_behind_its_words", "place_before_its_word", "place_by_shape", "place_named"


def read(text: str, section: str | None = None, body: int = 0) -> Document:
    sections = (Section(SectionKind(section), None, 0, len(text), text),) if section else ()
    return Document(text, text, text, body=body, sections=sections)


def named(document: Document, name: str, rule: str = SAID) -> Finding[Place]:
    """The finding of the last place of that name in a text."""
    start = document.text.rindex(name)
    return Finding(PLACES[name], name, Span(start, start + len(name)), f"location.{rule}")


def chosen(text: str, found: list[tuple[str, str]], employer: str | None = None) -> Choice[tuple[Place, ...]]:
    """The choice among places of a text, each with the rule that found it."""
    document = read(text)
    hirer = Finding(Employer(employer), employer, Span(0, len(employer)), "employer.first_field") if employer else None
    return choose_places([named(document, name, rule) for name, rule in found], hirer, document, WORDS)


def shown(places: tuple[Place, ...]) -> list[str]:
    return [", ".join(part for part in (place.city, place.region, place.country) if part) for place in places]


# A text, the places found in it by rules (the most trustworthy first), the work sites, why.
STATED = [
    ("Leeds. York.", [("Leeds", LABEL), ("York", LABEL)], ["Leeds, GB", "York, GB"], "all that one label names"),
    ("Leeds. York.", [("York", LABEL), ("Leeds", FIRST_LINE)], ["York, GB"], "a label before a headline"),
    ("Leeds. York.", [("Leeds", TITLE), ("York", SECTION)], ["York, GB"], "the order of trust is that of the rules"),
    ("Leeds. York.", [("York", FIRST_LINE), ("Leeds", SAID)], ["York, GB"], "what is stated before what is in passing"),
    ("Leeds. Leeds, UK.", [("Leeds", LABEL), ("Leeds, UK", LABEL)], ["Leeds, GB"], "one place twice is one"),
    # What others say of a place.
    (
        "Leeds. Leeds, England.",
        [("Leeds", LABEL), ("Leeds, England", SAID)],
        ["Leeds, England, GB"],
        "a region that stands elsewhere completes the place",
    ),
    (
        "Springfields. Springfield, IL.",
        [("Springfields", LABEL), ("Springfield, IL", SAID)],
        ["Springfield, IL, US"],
        "a country too",
    ),
    (
        "Springfield, IL. Leeds, England.",
        [("Springfield, IL", LABEL), ("Leeds, England", SAID)],
        ["Springfield, IL, US"],
        "other places say nothing of it",
    ),
    # What follows for a town that stands alone.
    (
        "Springfield. Peoria, IL.",
        [("Springfield", LABEL), ("Peoria, IL", SAID)],
        ["Springfield, IL, US"],
        "it lies in the region of which the posting speaks",
    ),
    (
        "Springfield. Boston, MA. Peoria, IL.",
        [("Springfield", LABEL), ("Boston, MA", SAID), ("Peoria, IL", SAID)],
        ["Springfield, US"],
        "of two regions with such a town neither",
    ),
    (
        "Springfield. Reno, NV.",
        [("Springfield", LABEL), ("Reno, NV", SAID)],
        ["Springfield, US"],
        "a region without such a town tells nothing",
    ),
    (
        "Portland. Austin, TX.",
        [("Portland", LABEL), ("Austin, TX", SAID)],
        ["Portland, US"],
        "nobody means Portland, Texas, who does not say so",
    ),
    (
        "Smallmill. Austin, TX.",
        [("Smallmill", LABEL), ("Austin, TX", SAID)],
        ["Smallmill"],
        "nor is one unheard of moved",
    ),
    # Bare countries and regions.
    (
        "Leeds in the United Kingdom.",
        [("Leeds", LABEL), ("United Kingdom", LABEL)],
        ["Leeds, GB"],
        "a country that says where the town lies is no second place",
    ),
    (
        "Boston, MA, in Massachusetts.",
        [("Boston, MA", LABEL), ("Massachusetts", LABEL)],
        ["Boston, MA, US"],
        "neither is a region",
    ),
    (
        "Massachusetts, United States.",
        [("Massachusetts", LABEL), ("United States", LABEL)],
        ["MA, US"],
        "nor the country of a region",
    ),
    (
        "Reno, NV, or Massachusetts.",
        [("Reno, NV", LABEL), ("Massachusetts", LABEL)],
        ["Reno, NV, US", "MA, US"],
        "another region is one",
    ),
    (
        "Leeds or the United States.",
        [("Leeds", LABEL), ("United States", LABEL)],
        ["Leeds, GB", "US"],
        "so is another country",
    ),
    (
        "Leeds or Remote (United Kingdom).",
        [("Leeds", LABEL), ("United Kingdom", LABEL)],
        ["Leeds, GB", "GB"],
        "and a country in which one may work from home",
    ),
    (
        "Leeds or United Kingdom (remote).",
        [("Leeds", LABEL), ("United Kingdom", LABEL)],
        ["Leeds, GB", "GB"],
        "said behind it",
    ),
]


@pytest.mark.parametrize(("text", "found", "sites", "why"), STATED)
def test_stated_places(text: str, found: list[tuple[str, str]], sites: list[str], why: str) -> None:
    assert shown(chosen(text, found).value) == sites, why


def test_an_address_completes_a_town() -> None:
    [place] = chosen(
        "Leeds. 7 Mill Lane, Leeds LS1 4AP", [("Leeds", LABEL), ("7 Mill Lane, Leeds LS1 4AP", SAID)]
    ).value
    assert place == Place("Leeds", None, "GB", "LS1 4AP", "7 Mill Lane", "Leeds")


def test_what_nobody_states_is_worked_out() -> None:
    rows = [
        ([("Leeds", LABEL)], False),  # nobody says which Leeds
        ([("Leeds", LABEL), ("Leeds, UK", SAID)], True),  # somebody does
        ([("Leeds, UK", LABEL)], True),
        ([("Smallmill", LABEL)], True),  # a town alone is all that is said, and all that is given
        ([("United Kingdom", LABEL)], True),
    ]
    for found, stated in rows:
        text = ". ".join(name for name, _ in found)
        assert chosen(text, found).evidence[0].stated is stated, found


def test_evidence_has_what_was_chosen_first_and_nothing_twice() -> None:
    text = "Leeds. York. Lyon."
    choice = chosen(text, [("Lyon", LABEL), ("Leeds", FIRST_LINE), ("York", SAID)])
    assert [finding.text for finding in choice.evidence] == ["Lyon", "Leeds", "York"]
    choice = chosen(text, [("Leeds", FIRST_LINE), ("Lyon", SAID), ("York", LABEL)])
    assert [finding.text for finding in choice.evidence] == ["York", "Leeds", "Lyon"]


def test_no_place() -> None:
    assert chosen("We bake.", []) == Choice((), ())


def test_places_that_are_not_chosen_stay_as_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_sources, "PLACE_VOTES", {"any": -1.0})
    choice = chosen("Leeds.", [("Leeds", SAID)])
    assert choice.value == ()
    assert [finding.text for finding in choice.evidence] == ["Leeds"]


# Places in passing, by the weights of ``WEIGHTS``, the work sites, why.
WEIGHTS = {
    "any": -1.0,
    f"location.{SAID}": 2.0,
    f"location.{BEFORE}": 1.5,
    f"location.{SHAPE}": 1.0,
    "several": 0.1,
    "country alone": -3.0,
}
FAR = " and then a long way of words without any place in between it goes, until "
PASSING = [
    ("Leeds or York.", [("York", BEFORE), ("Leeds", SAID)], ["Leeds, GB"], "the source for which most speaks"),
    ("Leeds or York.", [("York", "rule_never_measured")], [], "a source for which nothing speaks is none"),
    ("Leeds or York.", [("York", SHAPE)], [], "as much for as against is not enough"),
    ("Leeds or York.", [("York", SAID), ("Leeds", SAID)], ["Leeds, GB", "York, GB"], "places of one passage together"),
    (f"Leeds,{FAR}York.", [("York", SAID), ("Leeds", SAID)], ["Leeds, GB"], "of equal passages the first"),
    (
        f"Leeds,{FAR}York or Lyon.",
        [("Leeds", SAID), ("York", SAID), ("Lyon", SAID)],
        ["York, GB", "Lyon, FR"],
        "or the one for which more speaks",
    ),
    (
        "Leeds, York and Lyon.",
        [("Leeds", SAID), ("York", ANYWHERE), ("Lyon", ANYWHERE), ("Leeds", ANYWHERE)],
        ["Leeds, GB", "York, GB", "Lyon, FR"],
        "of one list all, however little speaks for who found them all",
    ),
    (
        "Leeds, York and Lyon.",
        [("Leeds", SAID), ("York", ANYWHERE), ("Lyon", ANYWHERE)],
        ["Leeds, GB"],
        "but not of a list without it",
    ),
    (
        "Leeds, York and Lyon.",
        [("Leeds", SAID)]
        + [(name, SHAPE) for name in ("Leeds", "York")]
        + [(name, ANYWHERE) for name in ("Leeds", "York", "Lyon")],
        ["Leeds, GB", "York, GB", "Lyon, FR"],
        "and of two lists all of the longer one",
    ),
]


@pytest.mark.parametrize(("text", "found", "sites", "why"), PASSING)
def test_places_in_passing(
    text: str, found: list[tuple[str, str]], sites: list[str], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_sources, "PLACE_VOTES", WEIGHTS)
    assert shown(chosen(text, found).value) == sites, why


HEADLINES = [
    (
        [("United Kingdom", FIRST_LINE), ("Leeds", SAID)],
        ["Leeds, GB"],
        "a headline's country leaves the town to the text",
    ),
    ([("United Kingdom", TITLE), ("Leeds", BEFORE)], ["Leeds, GB"], "so does a title's"),
    ([("United Kingdom", LABEL), ("Leeds", SAID)], ["GB"], "a label means what it says"),
    ([("United Kingdom", FIRST_LINE), ("Lyon", SAID)], ["GB"], "a town abroad is somebody else's"),
    ([("Lyon", FIRST_LINE), ("Leeds", SAID)], ["Lyon, FR"], "a headline with a town needs no other"),
    ([("United Kingdom", FIRST_LINE), ("Leeds", ANYWHERE)], ["GB"], "a town that is merely named may be anybody's"),
    ([("United Kingdom", FIRST_LINE), ("England", SAID)], ["GB"], "a region is no town"),
    ([("United Kingdom", FIRST_LINE), ("Leeds", SHAPE)], ["GB"], "and something must speak for the town"),
]


@pytest.mark.parametrize(("found", "sites", "why"), HEADLINES)
def test_headlines(found: list[tuple[str, str]], sites: list[str], why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_sources, "PLACE_VOTES", WEIGHTS)
    text = "United Kingdom. We bake in Leeds, England, and in Lyon."
    assert shown(chosen(text, found).value) == sites, why


def test_the_whole_name_of_an_employer_is_no_place() -> None:
    text = "Leeds. We hire. Leeds, UK."
    assert chosen("Leeds. We hire.", [("Leeds", FIRST_LINE)], "Leeds").value == ()
    assert shown(chosen(text, [("Leeds", LABEL)], "Leeds").value) == ["Leeds, GB"], "but a label says what it is"
    assert shown(chosen(text, [("Leeds, UK", FIRST_LINE)], "Leeds").value) == ["Leeds, GB"], "so does its country"
    assert shown(chosen(text, [("Leeds", FIRST_LINE)], "Leeds Bread").value) == ["Leeds, GB"], (
        "part of a name may be one"
    )
    country = chosen("United Kingdom.", [("United Kingdom", FIRST_LINE)], "United Kingdom")
    assert shown(country.value) == ["GB"], "only towns lend their names"


def test_of_sources_that_name_the_same_the_likeliest_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_sources, "PLACE_VOTES", WEIGHTS)
    rules = [finding.rule for finding in chosen("Leeds.", [("Leeds", BEFORE), ("Leeds", SAID)]).evidence]
    assert rules == [f"location.{SAID}", f"location.{BEFORE}"]


def test_a_town_after_which_the_employer_is_called_may_be_its_seat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_sources, "PLACE_VOTES", {"any": -1.0, "employer's name": 2.0})
    found = [("Springfield, IL", SAID)]
    assert shown(chosen("Springfield, IL.", found, "Springfield").value) == ["Springfield, IL, US"]
    assert chosen("Springfield, IL.", found, "Crumb").value == ()


def test_an_employers_name_may_settle_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_sources, "PLACE_VOTES", {"any": 1.0})
    choice = chosen("University of California, Davis", [], "University of California, Davis")
    assert shown(choice.value) == ["Davis, CA, US"]
    [finding] = choice.evidence
    assert (finding.rule, finding.stated, finding.span) == ("location.place_in_employer_name", False, (0, 31))
    assert chosen("Crumb & Sons", [], "Crumb & Sons").value == ()
    at_home = [chosen(f"University of York {money}", [], "University of York") for money in ("£9", "401k")]
    assert [shown(choice.value) for choice in at_home] == [["York, GB"], ["York, PA, US"]], (
        "of homonyms the one at home"
    )
    worked_out = chosen("Albany.", [("Albany", LABEL)], "University of California, Davis")
    assert shown(worked_out.value) == ["Albany, US"], "but tells nothing of other towns"


# A posting without places, and the country for which it speaks, why.
COUNTRIES = [
    ("We bake for our UK customers.", ["GB"], "a country that is called by its short name"),
    ("We bake at £12 an hour.", [], "money alone names none"),
    ("We bake for our US customers.", [], "one of states is too large to be a work site"),
    ("Half our bakers are in the UK, half in the USA.", [], "of two neither"),
    ("You need the right to work in the UK.", [], "the right to work somewhere is no place"),
    (
        "You need the right to work in the UK. Every day of the week but Sunday you bake for our UK shops.",
        ["GB"],
        "but once is enough that it is",
    ),
    ("We bake in UK Street.", [], "what is called after a country is none"),
    (
        "The right thing, which everybody at our bakery has to do, is to bake for our UK shops.",
        ["GB"],
        "far words do not count",
    ),
]


@pytest.mark.parametrize(("text", "sites", "why"), COUNTRIES)
def test_the_country_of_a_posting_without_places(text: str, sites: list[str], why: str) -> None:
    assert shown(chosen(text, []).value) == sites, why


def test_the_country_named_is_worked_out() -> None:
    choice = chosen("We bake for our UK customers.", [])
    assert choice.value == (Place(country="GB", text="UK"),)
    [finding] = choice.evidence
    assert (finding.text, finding.span, finding.rule, finding.stated) == (
        "UK",
        (16, 18),
        "location.country_named",
        False,
    )


def test_a_town_stands_alone() -> None:
    alone = {name: stands_alone(place) for name, place in PLACES.items()}
    assert {name for name in alone if alone[name]} == {name for name, place in PLACES.items() if place.city == name}


def test_sources() -> None:
    document = read(f"Leeds, York. {FAR}Lyon.")
    leeds, york, lyon = (named(document, name) for name in ("Leeds", "York", "Lyon"))
    other = named(document, "York", SHAPE)
    label = named(document, "Lyon", LABEL)
    assert [source.findings for source in sources_among([lyon, york, other, leeds])] == [
        (leeds, york),
        (lyon,),
        (other,),
    ]
    assert [source.findings for source in sources_among([york, label])] == [(label,)]
    assert sources_among([]) == []
    assert [Source((one,)).is_stated for one in (label, york)] == [True, False]
    towns = [Source((named(read(name), name),)).has_town for name in ("Leeds", "England", "United Kingdom")]
    assert towns == [True, False, False]


@pytest.mark.parametrize(("apart", "passages"), [(60, 1), (61, 2)])
def test_a_passage_ends_where_no_place_follows_soon(apart: int, passages: int) -> None:
    document = read(f"Leeds{' ' * apart}York")
    assert len(sources_among([named(document, "York"), named(document, "Leeds")])) == passages


# A text, the place in it, who hires, the signs that it gives beside its rule, why.
SIGNS = [
    ("Leeds", "Leeds", "", {"city alone": 1}, "a city of half a million alone"),
    ("Springfield, IL", "Springfield, IL", "", {}, "a city with its region gives no sign of its own"),
    ("Harrogate", "Harrogate", "", {"large town alone": 1}, "a town of 75,000 alone"),
    ("Fairford", "Fairford", "", {"town alone": 1}, "a town of 4,000 alone"),
    ("Smallmill", "Smallmill", "", {"unlisted": 1}, "a town that no table has"),
    ("England", "England", "", {"region alone": 1}, "a region without a town"),
    ("United Kingdom", "United Kingdom", "", {"country alone": 1}, "a country alone"),
    ("7 Mill Lane, Leeds LS1 4AP", "7 Mill Lane, Leeds LS1 4AP", "", {"address": 1}, "a street and a postal code"),
    ("Leeds LS1 4AP", "Leeds LS1 4AP", "", {"address": 1}, "either of them"),
    ("Leeds. Leeds.", "Leeds", "", {"city alone": 1, "mentions": 1}, "named once more"),
    ("Leeds. " * 9, "Leeds", "", {"city alone": 1, "mentions": 3}, "named often"),
    ("Leeds", "Leeds", "Leeds", {"city alone": 1, "employer's name": 1}, "the employer is called so"),
    ("Leeds", "Leeds", "Great Leeds Bread", {"city alone": 1, "in employer's name": 1}, "or among other words"),
    ("Leeds", "Leeds", "Leedser Bread", {"city alone": 1}, "part of a word is no name"),
    ("Customers in Leeds", "Leeds", "", {"city alone": 1, "of others": 1}, "words of somebody else"),
    ("This job is in Leeds", "Leeds", "", {"city alone": 1, "of the job": 1}, "words of the job"),
    ("Customers come. Leeds", "Leeds", "", {"city alone": 1}, "in another sentence they say nothing"),
    ("Customers " + "x" * 90 + " Leeds", "Leeds", "", {"city alone": 1}, "nor far away"),
    ("£9. Leeds", "Leeds", "", {"city alone": 1, "at home": 1}, "the posting speaks for its country"),
    ("£9. Lyon", "Lyon", "", {"city alone": 1, "abroad": 1}, "the posting speaks for another country"),
    ("£9 or USA. Leeds", "Leeds", "", {"city alone": 1, "at home": 1, "abroad": 1}, "for this and others"),
    ("£9. Smallmill", "Smallmill", "", {"unlisted": 1}, "who knows whether that is at home"),
]


@pytest.mark.parametrize(("text", "name", "employer", "signs", "why"), SIGNS)
def test_signs(text: str, name: str, employer: str, signs: dict[str, float], why: str) -> None:
    document = read("." * 400 + " " + text)
    finding = named(document, name)
    got = Source((finding,)).signs(Surroundings(document, WORDS, employer, [finding]))
    assert got == {"any": 1, finding.rule: 1, **signs}, why


def test_signs_of_where_a_source_stands() -> None:
    text = "Flour. England, then Leeds or Smallmill."
    document = read(text, "about_employer")
    source = Source(tuple(named(document, name) for name in ("England", "Leeds", "Smallmill")))
    signs = source.signs(Surroundings(document, WORDS, "", source.findings))
    assert signs == {
        "any": 1,
        source.rule: 1,
        "in about_employer": 1,
        "early": 1,
        "several": 1,
        "city alone": 1,  # the first town speaks for all
    }
    for at, early in ((299, True), (300, False)):
        document = read("." * (100 + at) + "Leeds", body=100)
        assert ("early" in Source((named(document, "Leeds"),)).signs(Surroundings(document, WORDS, "", []))) is early


@pytest.mark.parametrize(
    ("thousands", "sign"),
    [(1, "town"), (19, "town"), (20, "large town"), (99, "large town"), (100, "city"), (9000, "city")],
)
def test_signs_of_size(thousands: int, sign: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_sources, "cities_named", lambda _: (City("GB", "", thousands), City("US", "MA", 1)))
    document = read("." * 400 + "Leeds")
    source = Source((named(document, "Leeds"),))
    assert source.signs(Surroundings(document, WORDS, "", [])) == {"any": 1, source.rule: 1, f"{sign} alone": 1}


def test_signs_from_the_first_word_of_a_text_on() -> None:
    document = read("Clients in Leeds and York")
    source = Source((named(document, "Leeds"), named(document, "York")))
    signs = source.signs(Surroundings(document, WORDS, "", []))
    assert (signs["of others"], signs["several"]) == (1, 1)


def test_votes_are_the_weights_of_the_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_sources, "PLACE_VOTES", {"any": -1.0, "mentions": 0.5, "early": 0.25})
    document = read("Leeds. Leeds. Leeds.")
    finding = named(document, "Leeds")
    assert Source((finding,)).votes(Surroundings(document, WORDS, "", [finding])) == -1 + 2 * 0.5 + 0.25
