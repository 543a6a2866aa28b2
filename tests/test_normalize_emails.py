"""Why one would write to an address, and which address of several is the one."""

from __future__ import annotations

import re

import pytest

from jobparse.document import Document, Fact, Section, SectionKind, Span
from jobparse.normalize.choice import Choice
from jobparse.normalize.emails import contact_email, for_candidates, in_order
from jobparse.rules import Finding
from jobparse.vocab import vocabulary

SOMETHING_ELSE = "address_for_something_else"
WORDS = vocabulary("en")


def addresses(text: str) -> list[Finding[str]]:
    return [
        Finding(found[0], found[0], Span(*found.span()), "emails.address")
        for found in re.finditer(r"\w+@crumb\.example", text)
    ]


def chosen_from(text: str, section: str = "other", label: str | None = None) -> Choice[str | None]:
    """The choice among the addresses of a text that is one section, or one labelled value."""
    document = Document(
        text,
        text,
        text,
        facts=(Fact(label, "", Span(0, len(text))),) if label else (),
        sections=(Section(SectionKind(section), None, 0, len(text), text),),
    )
    return contact_email(document, addresses(text), WORDS)


# A sentence, the kind of section that it stands in, the reason that is seen in it, why.
SAID = [
    ("To apply, write to tess@crumb.example.", "other", "address_to_apply", "the words say to apply"),
    ("Any question? Bread: tess@crumb.example", "other", "any_address", "another sentence says nothing"),
    ("Any question, tess@crumb.example knows.", "other", "address_for_questions", "the words say to ask"),
    ("The press may call tess@crumb.example.", "other", SOMETHING_ELSE, "the words say something else"),
    ("Apply, or report fraud to tess@crumb.example.", "other", SOMETHING_ELSE, "some words overrule all others"),
    ("Bread: tess@crumb.example", "other", "any_address", "nothing is said"),
    ("Bread: jobs@crumb.example", "other", "hiring_mailbox", "the mailbox is called after jobs"),
    ("Any question, jobs@crumb.example knows.", "other", "hiring_mailbox", "which counts more than to ask there"),
    ("To apply, write to privacy@crumb.example.", "other", SOMETHING_ELSE, "a mailbox may be for something else"),
    ("Bread: tess@crumb.example", "apply", "address_in_application_section", "where one reads how to apply"),
    ("Bread: tess@crumb.example", "contact", "address_in_application_section", "or whom to turn to"),
    ("Bread: jobs@crumb.example", "apply", "address_in_application_section", "which says more than a mailbox"),
    ("Bread: jobs@crumb.example", "eeo", SOMETHING_ELSE, "who watches over fairness is somebody else"),
    ("To apply, write to tess@crumb.example.", "eeo", "address_to_apply", "unless one applies there"),
]


@pytest.mark.parametrize(("text", "section", "reason", "why"), SAID)
def test_reasons(text: str, section: str, reason: str, why: str) -> None:
    choice = chosen_from(text, section)
    [address] = choice.evidence
    assert address.rule == f"contact_email.{reason}", why
    assert choice.value == (None if reason == SOMETHING_ELSE else address.value)


@pytest.mark.parametrize(
    ("text", "label", "reason", "why"),
    [
        ("tess@crumb.example", "contact_email", "labelled_address", "a labelled address"),
        ("Tess Oak, tess@crumb.example", "contact_name", "labelled_address", "beside a labelled person"),
        ("tess@crumb.example", "apply_url", "labelled_address", "where an address for applying is expected"),
        ("tess@crumb.example", "employer", "any_address", "another label tells nothing"),
        ("press@crumb.example", "contact_email", SOMETHING_ELSE, "no label changes what a mailbox is for"),
        ("apply to tess@crumb.example", "contact_email", "address_to_apply", "words say more than the label"),
    ],
)
def test_labels(text: str, label: str, reason: str, why: str) -> None:
    # The section says that the label is read first.
    [address] = chosen_from(text, "eeo" if reason == "labelled_address" else "other", label).evidence
    assert address.rule == f"contact_email.{reason}", why


# An address stands for itself in these texts: the name before the "@".
RANKED = [
    ("Bread: amy@crumb.example. To apply: bob@crumb.example.", "bob amy", "bob", "the best reason comes first"),
    ("Bread: zoe@crumb.example, amy@crumb.example.", "zoe amy", "zoe", "of one reason the first place"),
    ("The press: amy@crumb.example. Bread: bob@crumb.example.", "bob amy", "bob", "what is for something else is last"),
    ("The press: amy@crumb.example.", "amy", None, "and is nobody's to write to"),
    ("The press: amy@crumb.example. Bread: amy@crumb.example.", "amy amy", None, "though it be named again"),
    ("The press: amy@crumb.example. Apply: amy@crumb.example.", "amy amy", "amy", "unless it is for candidates there"),
    ("Bread.", "", None, "no address, no choice"),
]


@pytest.mark.parametrize(("text", "ranked", "chosen", "why"), RANKED)
def test_rank(text: str, ranked: str, chosen: str | None, why: str) -> None:
    choice = chosen_from(text)
    assert [finding.value.partition("@")[0] for finding in choice.evidence] == ranked.split(), why
    assert choice.value == (f"{chosen}@crumb.example" if chosen else None), why


def test_addresses_for_candidates() -> None:
    choice = chosen_from("Bread: amy@crumb.example. The press: bob@crumb.example.")
    assert [finding.value for finding in for_candidates(choice.evidence)] == ["amy@crumb.example"]


def test_every_address_once_as_the_text_has_them() -> None:
    findings = addresses("zoe@crumb.example amy@crumb.example zoe@crumb.example")
    choice = in_order(findings[::-1])
    assert choice == Choice(("zoe@crumb.example", "amy@crumb.example"), tuple(findings))
