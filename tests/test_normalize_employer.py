"""Who hires, among all who are named: candidates, what speaks for each, and under which name one is given.

Weights are the tests' own, so that what was measured may change.
"""

from __future__ import annotations

from math import inf

import pytest

from jobparse.document import Document, Fact, Span
from jobparse.normalize import candidates
from jobparse.normalize.candidates import Candidate, candidates_among
from jobparse.normalize.choice import Choice
from jobparse.normalize.employer import choose_employer, home_page, hosts_in
from jobparse.normalize.identity import choose_identity
from jobparse.posting import Employer
from jobparse.rules import Finding
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
# A rule of each standing: what a posting states, says, hints at, merely names, and the tails of titles.
STATED, SAID, HINTED, NAMED, GUESSED = (
    "first_field",
    "who_seeks",
    "who_is_described",
    "who_is_mentioned",
    "last_of_first_line",
)


def read(text: str, body: int = 0) -> Document:
    return Document(text, text, text, body=body)


def found(name: str, rule: str = SAID, at: int = 0) -> Finding[Employer]:
    return Finding(Employer(name), name, Span(at, at + len(name)), f"employer.{rule}")


def candidate(*findings: tuple[str, str]) -> Candidate:
    return Candidate([found(name, rule, at) for at, (name, rule) in enumerate(findings)])


# Names, and which of them are one organisation's.
GROUPS = [
    (["Crumb Ltd", "The Crumb", "Tin Ladle"], [["Crumb Ltd", "The Crumb"], ["Tin Ladle"]]),
    (["Elm Valley Bakery", "Tin Ladle", "EVB"], [["Elm Valley Bakery", "EVB"], ["Tin Ladle"]]),
    (["Crumb", "Crumb", "Crumb"], [["Crumb", "Crumb", "Crumb"]]),
    ([], []),
]


@pytest.mark.parametrize(("names", "groups"), GROUPS)
def test_findings_of_one_organisation_are_one_candidate(names: list[str], groups: list[list[str]]) -> None:
    candidates = candidates_among([found(name) for name in names], WORDS)
    assert [[finding.value.name for finding in one.findings] for one in candidates] == groups


def test_of_a_hundred_names_what_comes_behind_is_left_out() -> None:
    # Nearly the same name would be the same organisation.
    names = [f"Bread{number} Kettle{number}x" for number in range(102)]
    findings = [found(name) for name in (*names[:100], names[0], *names[100:], names[1])]
    candidates = candidates_among(findings, WORDS)
    assert sum(len(one.findings) for one in candidates) == 101


def test_what_is_known_is_named_by_several_rules_and_not_only_in_passing() -> None:
    rows = [
        ([("Crumb", SAID)], True, False),
        ([("Crumb", SAID), ("Crumb", SAID)], True, False),
        ([("Crumb", SAID), ("Crumb", HINTED)], True, True),
        ([("Crumb", STATED), ("Crumb", GUESSED)], True, True),
        ([("Crumb", HINTED), ("Crumb", NAMED)], False, False),
    ]
    for findings, told, known in rows:
        one = candidate(*findings)
        assert (one.is_told, one.is_known) == (told, known), findings


# Who is named by which rules, and the name that stands for it, why.
BEST = [
    ([("Crumb Bakery", STATED), ("Crumb Bakery Ltd", SAID)], "Crumb Bakery", "as the posting states it"),
    ([("Crumb", STATED), ("Crumb Bakery", STATED)], "Crumb", "and there as it is stated first"),
    ([("Crumb", SAID), ("Crumb Bakery", HINTED)], "Crumb", "else by the rules of the best standing"),
    ([("Crumb", SAID), ("Crumb Bakery", SAID)], "Crumb Bakery", "of these a name that looks like an organisation's"),
    (
        [("Crumb Kettle Ovens", SAID), ("Crumb Kettle", SAID), ("The Crumb Kettle", HINTED)],
        "Crumb Kettle",
        "else the one that is used most, by whomever",
    ),
    ([("Crumb", SAID), ("Crumb Kettle", SAID)], "Crumb Kettle", "else the longest"),
    (
        [("EVB", SAID), ("Elm Valley Bread", HINTED)],
        "Elm Valley Bread",
        "an acronym says less than what it stands for, who ever says that",
    ),
    ([("EVB", SAID), ("Tin Ladle", HINTED)], "EVB", "if anything does"),
    (
        [("EVB", SAID), ("ELMV", SAID), ("Elm Valley Bread (ELMV)", HINTED)],
        "ELMV",
        "of two acronyms neither is looked up",
    ),
]


@pytest.mark.parametrize(("findings", "name", "why"), BEST)
def test_the_name_that_stands_for_a_candidate(findings: list[tuple[str, str]], name: str, why: str) -> None:
    assert candidate(*findings).best(WORDS).value.name == name, why


# Who is named by which rules in which text, whether that may be no organisation at all, why.
DOUBTS = [
    ([("Travel", GUESSED)], "Sales Lead - Travel. Travel. Travel.", True, "one word behind a role may be its field"),
    ([("Bread Analytics", GUESSED)], "Baker - Bread Analytics", True, "two words too, of which nobody speaks again"),
    (
        [("Bread Analytics", rule) for rule in (GUESSED, "last_of_labelled_title", "part_of_page_title")],
        "Baker - Bread Analytics",
        True,
        "from however many titles",
    ),
    ([("Bread Analytics", GUESSED)], "Baker - Bread Analytics. At Bread Analytics", False, "unless somebody does"),
    ([("Bread Analytics", GUESSED)], "Baker - Bread Analytics: x@breadanalytics.org", False, "or an address has it"),
    ([("Travel", GUESSED), ("Travel", SAID)], "Sales Lead - Travel", False, "or another rule says it"),
    ([("Travel", GUESSED), ("Travel", HINTED)], "Sales Lead - Travel", False, "or hints at it"),
    ([("Leeds", HINTED), ("Leeds", NAMED)], "Leeds grows.", True, "what is named in passing may be a place"),
    ([("Leeds", SAID)], "Leeds is hiring.", False, "but nobody says of a place that it hires"),
    ([("Ensure Kettle", NAMED)], "Ensure Kettle. Ensure Kettle.", False, "a particular name"),
    ([("Ensure Centre", NAMED)], "You ensure; Ensure Centre", True, "a common word that is as often written small"),
    ([("Ensure Centre", NAMED)], "You ensure; Ensure Centre. Ensure Centre", False, "less often written small"),
    ([("Ensure Centre", HINTED)], "You ensure; Ensure Centre", True, "hinted at by one rule"),
    ([("Ensure Centre", HINTED), ("Ensure Centre", "whose_things")], "You ensure; Ensure Centre", False, "by two"),
    (
        [("Ensure Centre", HINTED), ("Ensure Centre", NAMED)],
        "You ensure; Ensure Centre",
        True,
        "where naming is no hint",
    ),
    ([("Ensure Centre", NAMED)], "You ensure; Ensure Centre: x@ensurecentre.org", False, "an address tells it apart"),
    ([("Ensure Centre", NAMED)], "You re-ensure; Ensure Centre", False, "a part of a word is another word"),
    ([("Ensure Centre", NAMED)], "You ensure-all; Ensure Centre", False, "at either end"),
    ([("ENSURE Centre", NAMED)], "You ensure; ENSURE Centre", False, "capitals are an acronym"),
    ([("Ensure Centre", NAMED)], "ensure; Ensure Centre", True, "from the first word on"),
    ([("Ensure Centre", NAMED)], "Nothing of it.", False, "where the word does not stand alone, nothing is known"),
]


@pytest.mark.parametrize(("findings", "text", "doubtful", "why"), DOUBTS)
def test_doubts(findings: list[tuple[str, str]], text: str, doubtful: bool, why: str) -> None:
    document = read(text)
    one = candidate(*findings)
    assert one.is_doubtful(document, hosts_in(document), WORDS) is doubtful, why
    assert (one.votes(document, hosts_in(document), WORDS) == -inf) is doubtful


def test_front_matter_does_not_tell_how_a_word_is_written() -> None:
    document = read("ensure\nEnsure Centre", body=7)
    assert not candidate(("Ensure Centre", NAMED)).is_doubtful(document, set(), WORDS)


def test_signs() -> None:
    text = "Crumb Bakery, Leeds\n" + "." * 400 + " Crumb Bakery. CB writes from x@crumbbakery.org. Crumb Bakery"
    document = read(text)
    one = Candidate([found("Crumb Bakery", SAID, 500), found("Crumb Bakery", STATED, 0), found("CB", SAID, 600)])
    assert one.signs(document, hosts_in(document), WORDS) == {
        "employer.who_seeks": 1,
        "employer.first_field": 1,
        "rules": 2,
        "mentions": 2,
        "early": True,
        "top": True,
        "organisation": True,
        "host": True,
    }


@pytest.mark.parametrize(
    ("at", "early", "top"),
    [(9, True, True), (10, True, False), (304, True, False), (305, False, False)],
)
def test_signs_of_where_a_candidate_is_named_first(at: int, early: bool, top: bool) -> None:
    document = read("----\nBread" + "\n" + "." * 400, body=5)
    signs = Candidate([found("Crumb", SAID, at)]).signs(document, set(), WORDS)
    assert (signs["early"], signs["top"]) == (early, top)
    assert (signs["organisation"], signs["host"], signs["mentions"]) == (False, False, 0)


def test_a_first_line_that_goes_on_and_on_has_no_top_behind_150_characters() -> None:
    document = read("." * 400)
    tops = [Candidate([found("Crumb", SAID, at)]).signs(document, set(), WORDS)["top"] for at in (149, 150)]
    assert tops == [True, False]


def test_mentions_count_the_name_without_its_form_up_to_three_times() -> None:
    for times, mentions in ((0, 0), (1, 0), (2, 1), (4, 3), (9, 3)):
        signs = candidate(("The Crumb Ltd", SAID)).signs(read("Crumb. " * times), set(), WORDS)
        assert signs["mentions"] == mentions


WEIGHTS = {"any": -1.0, "employer.who_seeks": 2.0, "employer.first_field": 3.0, "employer.who_is_described": 1.0}


@pytest.fixture
def _weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "VOTES", WEIGHTS)


def chosen(findings: list[tuple[str, str]], text: str = "") -> Choice[Employer | None]:
    candidates = candidates_among([found(name, rule, at) for at, (name, rule) in enumerate(findings)], WORDS)
    return choose_employer(read(text), candidates, WORDS)


@pytest.mark.usefixtures("_weights")
def test_votes_are_the_weights_of_the_signs_and_a_rule_never_measured_has_none() -> None:
    assert candidate(("Crumb", SAID), ("Crumb", STATED)).votes(read(""), set(), WORDS) == -1 + 2 + 3
    assert candidate(("Crumb", SAID), ("Crumb", SAID)).votes(read(""), set(), WORDS) == -1 + 2
    assert candidate(("Crumb", "who_is_joined")).votes(read(""), set(), WORDS) == -1


# Who is named by which rules, who hires, why; by the weights above.
CHOICES = [
    ([], None, "nobody is named"),
    ([("Crumb", SAID)], "Crumb", "one for whom enough speaks"),
    ([("Crumb", "who_is_joined")], None, "not enough"),
    ([("Crumb", HINTED)], "Crumb", "as much for as against is just enough"),
    ([("Crumb", SAID), ("Tin Ladle", STATED)], "Tin Ladle", "the one for whom most speaks"),
    ([("Crumb", SAID), ("Tin Ladle", HINTED), ("Tin Ladle Ltd", SAID)], "Tin Ladle Ltd", "by all rules together"),
    ([("Crumb", SAID), ("Tin Ladle", SAID)], "Crumb", "of equals the first"),
    ([("Department of Baking", SAID), ("Crumb Ltd", HINTED)], "Crumb Ltd", "a department belongs to who else is named"),
    ([("Department of Baking", SAID), ("Crumb", HINTED)], "Department of Baking", "if that looks like an organisation"),
    (
        [("Department of Baking", SAID), ("Crumb Ltd", "who_is_joined")],
        "Department of Baking",
        "and enough speaks for it",
    ),
    (
        [("Department of Baking", STATED), ("Crumb Ltd", HINTED)],
        "Department of Baking",
        "unless it is stated as employer",
    ),
    ([("Rye Bakery", SAID), ("Crumb Ltd", HINTED)], "Rye Bakery", "and nobody else belongs to anybody"),
]


@pytest.mark.usefixtures("_weights")
@pytest.mark.parametrize(("findings", "name", "why"), CHOICES)
def test_choice(findings: list[tuple[str, str]], name: str | None, why: str) -> None:
    choice = chosen(findings)
    assert (choice.value.name if choice.value else None) == name, why
    assert len(choice.evidence) == len(findings)
    if choice.value:
        assert choice.evidence[0].value == choice.value


@pytest.mark.usefixtures("_weights")
def test_units() -> None:
    rows = [
        ([("Department of Baking", SAID), ("Crumb Ltd", HINTED)], "Crumb Ltd", "Department of Baking"),
        ([("Bread Department at Elm College", SAID)], "Bread Department at Elm College", "Bread Department"),
        (
            [("Bread Department at Elm College", SAID), ("Crumb Ltd", HINTED)],
            "Bread Department at Elm College",
            "Bread Department",
        ),
        ([("Crumb Ltd", SAID)], "Crumb Ltd", None),
    ]
    for findings, name, unit in rows:
        assert chosen(findings).value == Employer(name, unit), findings


@pytest.mark.usefixtures("_weights")
def test_evidence_is_in_the_order_of_the_votes() -> None:
    findings = [("Crumb", HINTED), ("Tin Ladle", STATED), ("Rye", "who_is_joined"), ("Tin Ladle Ltd", SAID)]
    assert [finding.value.name for finding in chosen(findings).evidence] == [
        "Tin Ladle",
        "Tin Ladle Ltd",
        "Crumb",
        "Rye",
    ]
    assert [finding.value.name for finding in chosen(findings[2:3]).evidence] == ["Rye"], "though nobody was chosen"


# A text, the employer, its web address, why.
PAGES = [
    ("Crumb: https://crumb.org.", "https://crumb.org", "an address that is made of the name"),
    ("Crumb: https://crumb.org/", "https://crumb.org/", "with a stroke behind it"),
    ("Crumb: https://crumb.org/jobs", None, "not a page of it"),
    ("Crumb: https://tinladle.org", None, "not somebody else's"),
    ("Crumb: x@crumb.org", None, "not an address for mail"),
    ("Bread: https://bread.org, https://crumb.org", "https://crumb.org", "whichever it is"),
]


@pytest.mark.parametrize(("text", "url", "why"), PAGES)
def test_home_page(text: str, url: str | None, why: str) -> None:
    assert home_page(read(text), "Crumb", WORDS) == url, why


def test_a_labelled_home_page_is_believed() -> None:
    text = "none\nladle.org https://crumb.org"
    facts = (Fact("employer_url", "", Span(0, 4)), Fact("employer_url", "", Span(5, 14)))
    assert home_page(Document(text, text, text, facts=facts), "Crumb", WORDS) == "ladle.org"
    labelled_else = tuple(Fact("apply_url", "", fact.span) for fact in facts)
    assert home_page(Document(text, text, text, facts=labelled_else), "Crumb", WORDS) == "https://crumb.org"


def test_hosts() -> None:
    assert hosts_in(read("Write to X@Crumb.org or see http://www.ladle.co.uk/x, not y.org")) == {
        "crumb.org",
        "www.ladle.co.uk",
    }


@pytest.mark.usefixtures("_weights")
def test_title_and_employer_make_each_other_plain() -> None:
    titles = [Finding("Night Baker - Crumb - Tin Ladle", "", Span(0, 1), "title.first_line")]
    hired = [found("Crumb", SAID), found("Tin Ladle", SAID), found("Tin Ladle", "who_is_joined")]
    title, employer = choose_identity(read(""), titles, hired, WORDS)
    assert (title.value, employer.value) == ("Night Baker", Employer("Crumb")), "chosen or not, both are organisations"
    title, employer = choose_identity(read(""), titles[:1], [], WORDS)
    assert (title.value, employer.value) == ("Night Baker - Crumb - Tin Ladle", None)
