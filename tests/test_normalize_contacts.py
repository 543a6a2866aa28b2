"""Whom to turn to: which names, addresses and numbers are one contact."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from jobparse.document import Document, Fact, Section, SectionKind, Span
from jobparse.normalize.choice import Choice
from jobparse.normalize.contacts import BACK, NEAR, contacts
from jobparse.posting import Contact
from jobparse.rules import Finding
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
ADDRESS, NUMBER = re.compile(r"[\w.]+@crumb\.example"), re.compile(r"617-555-\d{4}")


def chosen_from(
    text: str, names: Sequence[str] = (), section: str = "apply", label: str | None = None
) -> Choice[tuple[Contact, ...]]:
    """The contacts of a text that is one section, or one labelled value: its addresses, numbers and ``names``."""
    document = Document(
        text,
        text,
        text,
        facts=(Fact(label, "", Span(0, len(text))),) if label else (),
        sections=(Section(SectionKind(section), None, 0, len(text), text),),
    )
    addresses = [Finding(found[0], found[0], Span(*found.span()), "emails.a") for found in ADDRESS.finditer(text)]
    parts = [
        Finding(Contact(name=name), name, Span(text.index(name), text.index(name) + len(name)), "contacts.n")
        for name in names
    ]
    parts += [
        Finding(Contact(phone=found[0]), found[0], Span(*found.span()), "contacts.p") for found in NUMBER.finditer(text)
    ]
    return contacts(document, addresses, parts, WORDS)


def shown(contact: Contact) -> str:
    email = (contact.email or "?").partition("@")[0]
    return " / ".join((contact.name or "?", contact.role or "?", email, contact.phone or "?"))


# A text; each contact as name / role / mailbox / telephone; why.
TEXTS = [
    ("Bread.", [], "nobody"),
    ("Write to tess@crumb.example.", ["? / ? / tess / ?"], "an address alone"),
    ("Call 617-555-0134.", ["? / ? / ? / 617-555-0134"], "a number alone"),
    ("Contact Tess Oak, tess@crumb.example.", ["Tess Oak / ? / tess / ?"], "the name before an address is its owner's"),
    (
        "Tess Oak\nDirector of Ovens\ntess@crumb.example",
        ["Tess Oak / Director of Ovens / tess / ?"],
        "so is what that person is",
    ),
    ("tess@crumb.example, 617-555-0134", ["? / ? / tess / 617-555-0134"], "what stands together is one contact"),
    ("617-555-0134 or tess@crumb.example", ["? / ? / tess / 617-555-0134"], "in whichever order"),
    ("tess@crumb.example\n617-555-0134", ["? / ? / tess / 617-555-0134"], "on two lines"),
    (
        "tess@crumb.example\n\n617-555-0134",
        ["? / ? / tess / ?", "? / ? / ? / 617-555-0134"],
        "but not in two paragraphs",
    ),
    (
        "tess@crumb.example knows. Or call 617-555-0134",
        ["? / ? / tess / ?", "? / ? / ? / 617-555-0134"],
        "nor in two sentences",
    ),
    (
        "617-555-0134, Contact Moss Hale, mhale@crumb.example",
        ["? / ? / ? / 617-555-0134", "Moss Hale / ? / mhale / ?"],
        "nor where somebody else is named between",
    ),
    (
        "617-555-0134, Amy: amy@crumb.example",
        ["? / ? / ? / 617-555-0134", "Amy / ? / amy / ?"],
        "be it by the one name that the address repeats",
    ),
    (
        "amy@crumb.example or bob@crumb.example",
        ["? / ? / amy / ?", "? / ? / bob / ?"],
        "two addresses are two contacts",
    ),
    (
        "amy@crumb.example, 617-555-0134, 617-555-0135",
        ["? / ? / amy / 617-555-0134", "? / ? / ? / 617-555-0135"],
        "of two numbers the nearer one is theirs",
    ),
    (
        "Contact Tess Oak, tess@crumb.example, or amy@crumb.example",
        ["Tess Oak / ? / tess / ?", "? / ? / amy / ?"],
        "a name is not given away twice",
    ),
    (
        "Write to amy@crumb.example. Contact Amy Oak, amy@crumb.example.",
        ["Amy Oak / ? / amy / ?"],
        "an address said twice is one contact, with what either place tells",
    ),
    (
        "Contact Amy Oak, amy@crumb.example. Once more: amy@crumb.example, 617-555-0134.",
        ["Amy Oak / ? / amy / 617-555-0134"],
        "what was known stays",
    ),
    (
        "amy@crumb.example, 617-555-0134. Or bob@crumb.example, 617-555-0134.",
        ["? / ? / amy / 617-555-0134", "? / ? / bob / 617-555-0134"],
        "two who share a telephone are two",
    ),
]


@pytest.mark.parametrize(("text", "told", "why"), TEXTS)
def test_what_stands_together(text: str, told: list[str], why: str) -> None:
    assert list(map(shown, chosen_from(text).value)) == told, why


def test_a_labelled_name_needs_no_other_sign() -> None:
    choice = chosen_from("Oak, Bread: tess@crumb.example", ["Oak"])
    assert list(map(shown, choice.value)) == ["Oak / ? / tess / ?"]
    [finding] = choice.evidence
    assert (finding.rule, finding.text) == ("contacts.person", "Oak, Bread: tess@crumb.example")


@pytest.mark.parametrize(
    ("text", "rule", "quoted"),
    [
        ("Write to tess@crumb.example.", "address", "tess@crumb.example"),
        ("Call 617-555-0134.", "address", "617-555-0134"),
        ("Contact Tess Oak, tess@crumb.example.", "person_before_address", "Tess Oak, tess@crumb.example"),
        ("tess@crumb.example, 617-555-0134.", "address", "tess@crumb.example, 617-555-0134"),
    ],
)
def test_evidence_quotes_all_that_was_put_together(text: str, rule: str, quoted: str) -> None:
    [finding] = chosen_from(text).evidence
    assert (finding.rule, finding.text) == (f"contacts.{rule}", quoted)
    assert text[slice(*finding.span)] == quoted


def test_each_finding_stays_as_evidence() -> None:
    assert len(chosen_from("Write to amy@crumb.example. Again: amy@crumb.example.").evidence) == 2


# A text, the section that it is, the label that it has, whether its number is for candidates, why.
NUMBERS = [
    ("Bread: 617-555-0134", "apply", None, True, "where one reads how to apply"),
    ("Bread: 617-555-0134", "contact", None, True, "or whom to turn to"),
    ("Bread: 617-555-0134", "about_employer", None, False, "a shop has a telephone too"),
    ("To apply, call 617-555-0134", "about_employer", None, True, "the words say to apply"),
    ("For questions, call 617-555-0134", "about_employer", None, True, "or to ask"),
    ("The press may call 617-555-0134", "apply", None, False, "or something else"),
    ("The press may call 617-555-0134", "other", "contact_phone", True, "a label says more than words"),
    ("617-555-0134", "other", "employer", False, "another label tells nothing"),
]


@pytest.mark.parametrize(("text", "section", "label", "kept", "why"), NUMBERS)
def test_numbers_for_candidates(text: str, section: str, label: str | None, kept: bool, why: str) -> None:
    assert bool(chosen_from(text, section=section, label=label).value) is kept, why


def test_a_name_is_kept_wherever_it_stands() -> None:
    assert chosen_from("Tess Oak", ["Tess Oak"], section="other").value == (Contact(name="Tess Oak"),)


@pytest.mark.parametrize(("apart", "count"), [(NEAR, 1), (NEAR + 1, 2)])
def test_what_stands_far_apart_is_not_together(apart: int, count: int) -> None:
    assert len(chosen_from("tess@crumb.example" + "," * apart + "617-555-0134").value) == count


def test_a_name_far_before_an_address_is_not_its_owners() -> None:
    text = "Tess Oak, {}, toak@crumb.example"
    between = "baker, " * 14
    assert chosen_from(text.format(between)).value[0].name == "Tess Oak"
    far = between + "," * (BACK - len(between) - len("Tess Oak, , ") + 1)
    assert chosen_from(text.format(far)).value[0].name is None


def test_a_number_that_two_rules_read_is_read_once() -> None:
    text = "Tess: 617-555-0134 or tess@crumb.example"
    document = Document(text, text, text, sections=(Section(SectionKind.APPLY, None, 0, len(text), text),))
    parts = [
        Finding(Contact(phone="617-555-0134"), text[6:18], Span(6, 18), "contacts.one"),
        Finding(Contact(phone="555-0134"), text[10:18], Span(10, 18), "contacts.other"),
    ]
    address = Finding("tess@crumb.example", text[22:], Span(22, 40), "emails.address")
    [contact] = contacts(document, [address], parts, WORDS).value
    assert (contact.phone, contact.email) == ("617-555-0134", "tess@crumb.example")
