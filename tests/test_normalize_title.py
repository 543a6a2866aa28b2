"""Which headline or role is the title, and what is taken off its ends."""

from __future__ import annotations

import pytest

from jobparse.document import Document, Span
from jobparse.normalize.title import choose_title
from jobparse.rules import Finding
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
LABEL, LINE, SOUGHT, ADDRESSED, SERVE, LISTED = (
    "labelled_title",
    "first_line",
    "sought_role",
    "role_addressed",
    "role_to_serve_as",
    "listed_opening",
)


def chosen(found: list[tuple[str, str]], organisations: tuple[str, ...] = (), text: str = "") -> str | None:
    document = Document(text, text, text)
    findings = [Finding(value, value, Span(at, at + 1), f"title.{rule}") for at, (rule, value) in enumerate(found)]
    choice = choose_title(document, iter(findings), list(organisations), WORDS)
    if choice.value is not None:
        assert choice.evidence[0].value == choice.value
    return choice.value


# What rules found (in their order), the text, the title, why.
RANKED = [
    ([], "", None, "nothing was found"),
    ([(LINE, "Night Baker"), (SOUGHT, "Pastry Cook")], "", "Night Baker", "a headline that names a role comes first"),
    ([(LINE, "Bread Rising"), (LINE, "Night Baker")], "", "Night Baker", "before one that names none"),
    ([(LINE, "Bread Rising"), (ADDRESSED, "Baker")], "", "Baker", "so does who is addressed"),
    ([(LINE, "Night Baker"), (ADDRESSED, "Cook")], "", "Night Baker", "who comes behind a role in a headline"),
    ([(LINE, "Bread Rising"), (SOUGHT, "Night Baker")], "", "Bread Rising", "any headline before what prose names"),
    ([(SOUGHT, "Night Baker"), (LINE, "Bread Rising")], "", "Bread Rising", "wherever it stands"),
    ([(SOUGHT, "Night Baker"), (SOUGHT, "Pastry Cook")], "", "Night Baker", "of two alike the first"),
    (
        [(SOUGHT, "Night Baker"), (SOUGHT, "Pastry Cook")],
        "Night Baker. Pastry Cook. Pastry Cook.",
        "Pastry Cook",
        "or the one that is named more often",
    ),
    (
        [(SOUGHT, "Night Baker"), (SOUGHT, "Pastry Cook")],
        "Night Baker. " * 3 + "Pastry Cook. " * 4,
        "Night Baker",
        "where more than three times is often enough",
    ),
    ([(SERVE, "Night Baker"), (SOUGHT, "Pastry Cook")], "", "Pastry Cook", "to serve as something may be one duty"),
    (
        [(SERVE, "Night Baker"), (SOUGHT, "Pastry Cook")],
        "Night Baker. Night Baker.",
        "Pastry Cook",
        "however often it is named",
    ),
    ([(SOUGHT, "baker"), (SERVE, "Night Baker")], "", "Night Baker", "one small word is less than a name"),
    ([(SOUGHT, "Baker"), (SERVE, "Night Baker")], "", "Night Baker", "so is one word"),
    ([(SOUGHT, "night baker"), (SERVE, "Night Baker")], "", "Night Baker", "and words that are written small"),
    ([(LISTED, "Night Baker"), (SERVE, "Pastry Cook")], "", "Pastry Cook", "an item of a list may be another opening"),
    ([(SOUGHT, "night baker"), (LISTED, "Pastry Cook")], "", "Pastry Cook", "but is written as a title"),
    ([(LABEL, "Bread Rising"), (ADDRESSED, "Baker")], "", "Bread Rising", "where a label says it nobody else does"),
    ([(LABEL, "Bread Rising"), (LINE, "Night Baker")], "", "Night Baker", "but a headline that names a role"),
    ([(LABEL, "Bread Rising"), (SOUGHT, "Night Baker")], "Night Baker " * 3, "Bread Rising", "and no prose"),
]


@pytest.mark.parametrize(("found", "text", "title", "why"), RANKED)
def test_rank(found: list[tuple[str, str]], text: str, title: str | None, why: str) -> None:
    assert chosen(found, text=text) == title, why


def test_the_name_of_an_organisation_is_no_title() -> None:
    assert chosen([(LINE, "Crumb Ltd"), (SOUGHT, "Night Baker")], ("The Crumb",)) == "Night Baker"
    assert chosen([(LINE, "Crumb Ltd")], ("Crumb",)) is None
    assert chosen([(LABEL, "Crumb Ltd"), (ADDRESSED, "Baker"), (LINE, "Bread")], ("Crumb",)) == "Baker"


# A headline, the organisations that the posting names, the title, why.
ENDS = [
    ("Night Baker - Crumb Ltd", ["Crumb"], "Night Baker", "the employer behind the role"),
    ("Crumb Ltd - Night Baker", ["Crumb"], "Night Baker", "or before it"),
    ("Night Baker - Crumb Ltd - Leeds", ["Crumb"], "Night Baker", "a place behind it too"),
    ("Night Baker - Crumb Ltd - Tin Ladle Inc", ["Crumb"], "Night Baker", "anything that looks like an organisation"),
    ("Night Baker - Rye Bakery School", [], "Night Baker", "whether or not the text speaks of it"),
    ("Night Baker, Rye Bakery School", [], "Night Baker, Rye Bakery School", "but a comma may join a specialism"),
    ("Night Baker, Crumb Ltd", ["Crumb"], "Night Baker", "unless that is known to be the employer"),
    ("Baker, Crumb", ["Crumb"], "Baker, Crumb", "one word before a comma needs what follows"),
    ("Baker - Crumb", ["Crumb"], "Baker", "before a dash it does not"),
    ("Night Baker: Crumb", ["Crumb"], "Night Baker", "a colon is as a comma"),
    ("Night Baker: Rye Bakery School", [], "Night Baker: Rye Bakery School", "in this too"),
    ("Night Baker - great pay and a fun team", [], "Night Baker", "praise"),
    ("Night Baker - Remote", [], "Night Baker", "where the work is done"),
    ("Night Baker - (Remote)", [], "Night Baker", "be it in brackets"),
    ("Baker, Bread - Crumb", ["Crumb"], "Baker, Bread", "what is no end is passed over for the next"),
    ("Baker, Bread, Crumb", ["Crumb"], "Baker, Bread", "so is another comma"),
    ("Night Baker, Crumb - Ladle", ["Crumb", "Ladle"], "Night Baker", "one end after the other"),
    ("Night Baker, Crumb - Tin Ladle Inc", ["Crumb"], "Night Baker", "whatever the first one was"),
    ("Ladle - Night Baker, Crumb", ["Crumb", "Ladle"], "Night Baker", "on either side"),
    ("Night Baker (Bread, Crumb)", ["Crumb"], "Night Baker", "no bracket is left open"),
    ("Night Baker wanted in Leeds", [], "Night Baker", "nor what asks for somebody in a place"),
    ("Night Baker Leeds wanted - Crumb", ["Crumb"], "Night Baker", "or for somebody, behind it"),
    ("Night Baker (Remote)", [], "Night Baker", "in brackets too"),
    ("Night Baker - Pastry Cook", [], "Night Baker - Pastry Cook", "two roles are one title"),
    ("Night Baker - Compass Associates", ["Compass Associates"], "Night Baker", "a name with a role in it"),
    ("Night Baker - Compass Associates", ["Compass"], "Night Baker - Compass Associates", "must be said as a whole"),
    ("Crumb Bread - Night Baker", ["Elm"], "Crumb Bread - Night Baker", "what nobody is called stays before a role"),
    ("Crumb - Bread Rising", ["Crumb"], "Crumb - Bread Rising", "and the employer where no role follows"),
    ("Night Baker at Crumb Ltd (m/f/d)", ["Crumb"], "Night Baker", "marks of the sexes go with it"),
]


@pytest.mark.parametrize(("headline", "organisations", "title", "why"), ENDS)
def test_ends(headline: str, organisations: list[str], title: str, why: str) -> None:
    assert chosen([(LINE, headline)], tuple(organisations)) == title, why


def test_evidence_has_the_title_as_it_was_cut_and_then_the_others() -> None:
    findings = [
        Finding("Pastry Cook", "Pastry Cook", Span(20, 31), f"title.{SOUGHT}"),
        Finding("Night Baker - Crumb", "Night Baker - Crumb", Span(0, 19), f"title.{LINE}"),
    ]
    choice = choose_title(Document("", "", ""), findings, ["Crumb"], WORDS)
    assert [(finding.value, finding.text) for finding in choice.evidence] == [
        ("Night Baker", "Night Baker - Crumb"),
        ("Pastry Cook", "Pastry Cook"),
    ]
    assert choose_title(Document("", "", ""), findings[1:], ["Night Baker Crumb"], WORDS).evidence == (findings[1],)
