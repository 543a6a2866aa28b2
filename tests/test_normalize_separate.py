"""Whether the pieces of a text are postings of their own, or parts of one."""

from __future__ import annotations

import pytest

from jobparse.document import Section, SectionKind, Span
from jobparse.normalize.separate import are_separate
from jobparse.posting import Employer, Posting
from jobparse.rules import Finding
from jobparse.sections.first_lines import Form
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
DESCRIBED, TOLD = "x" * 400, "x" * 200


def piece(
    title: str | None = None,
    employer: str | None = None,
    address: str | None = None,
    *,
    body: str = "",
    above: str = "",
) -> Posting:
    """What was read of a piece that has its title below ``above``, and ``body`` below that."""
    text = f"{above}{title or ''}"
    start = len(above)
    text += body if body.startswith("\n") else body[len(text) :]
    evidence = {"title": (Finding(title, title, Span(start, start + len(title)), "title.first_line"),)} if title else {}
    return Posting(
        title=title,
        employer=Employer(employer) if employer else None,
        contact_email=address,
        sections=(Section(SectionKind.OTHER, None, 0, len(text), text),),
        evidence=evidence,
    )


def named(*rows: str, body: str = "") -> list[Posting]:
    """Pieces as "title / employer / address"; "?" for what is not there."""
    parts = [[None if part == "?" else part for part in row.split(" / ")] for row in rows]
    return [piece(title, employer, address, body=body) for title, employer, address in parts]


BAKER, COOK, MILLER = "Night Baker / {} / {}", "Pastry Cook / {} / {}", "Mill Operator / {} / {}"


def hired(*employers: str) -> list[str]:
    roles = (BAKER, COOK, MILLER, "Test Baker / {} / {}", "Oven Engineer / {} / {}")
    return [role.format(name, "?") for role, name in zip(roles, employers, strict=False)]


# Pieces, the form of their first lines, whether they are postings, why.
PIECES = [
    (named(*hired("Crumb", "Ladle", "Rye")), Form.COMMAS, True, "each has a title and an employer of its own"),
    (named(*hired("Crumb")), Form.COMMAS, False, "one piece is no list"),
    (named(*hired("Crumb", "Ladle")), Form.COMMAS, True, "two are one"),
    (named(*hired("Crumb", "Crumb")), Form.COMMAS, False, "two of one employer are that employer's openings"),
    (named(*hired("Crumb Ltd", "The Crumb")), Form.COMMAS, False, "by whatever name it goes"),
    (named(*hired("Crumb", "Crumb", "Ladle", "Rye", "Elm")), Form.COMMAS, True, "an employer may have two of five"),
    (named(*hired("Crumb", "Crumb", "Crumb", "Ladle", "Elm")), Form.COMMAS, False, "but not most of them"),
    (named(*hired("Crumb", "Crumb", "Ladle", "Elm")), Form.COMMAS, False, "of four not two, which is half"),
    (named(*hired("Crumb", "Ladle", "Rye", "Elm", "?")), Form.COMMAS, True, "one of five may have none"),
    (named(*hired("Crumb", "Ladle", "Rye", "?", "?")), Form.COMMAS, False, "two may not"),
    (
        named(*["Night Baker / Crumb / ?"] * 3, "Pastry Cook / Ladle / ?"),
        Form.COMMAS,
        False,
        "one posting said three times is not three",
    ),
    (
        named(*["Night Baker / Crumb / ?"] * 2, *["Pastry Cook / Ladle / ?"] * 2, "Librarian / Rye / ?"),
        Form.COMMAS,
        False,
        "nor are two that are said twice four",
    ),
    # What else may be their own.
    (
        named(
            *(f"{title} / Crumb / {at}@crumb.org" for at, title in enumerate(("Baker", "Cook", "Librarian"))), body=TOLD
        ),
        Form.HEADING,
        True,
        "openings of one employer, each with its own address",
    ),
    (
        named(*(f"{title} / Crumb / {at}@crumb.org" for at, title in enumerate(("Baker", "Cook", "Librarian")))),
        Form.HEADING,
        False,
        "unless a piece is but a line, whose address may be anybody's",
    ),
    (
        named(*(f"{title} / Crumb / a@crumb.org" for title in ("Baker", "Cook", "Librarian")), body=TOLD),
        Form.HEADING,
        False,
        "those that are answered in one place are one posting",
    ),
    (
        named(
            *(f"{title} / Crumb / {at}@crumb.org" for at, title in enumerate(("Baker", "Cook", "Librarian"))), body=TOLD
        ),
        Form.ITEM,
        False,
        "items list the openings of one employer, each with its link",
    ),
    (
        named(
            *(f"{title} / Crumb / {at}@crumb.org" for at, title in enumerate(("Baker", "Cook", "Librarian"))), body=TOLD
        ),
        Form.FIELDS,
        False,
        "so do lines of fields",
    ),
    (
        named("Baker / ? / ?", "Cook / ? / ?", "Librarian / ? / ?", body=DESCRIBED),
        Form.RULE,
        True,
        "between rules a title will do, where a job is described",
    ),
    (
        named("Baker / ? / ?", "Cook / ? / ?", "Librarian / ? / ?", body=DESCRIBED[1:]),
        Form.RULE,
        False,
        "which takes some words",
    ),
    (
        named("Baker / ? / ?", "Cook / ? / ?", "Librarian / ? / ?", body=DESCRIBED),
        Form.HEADING,
        False,
        "below headings a title alone is one of the passages of a posting",
    ),
    # How many need a title.
    (named(*hired("Crumb", "Ladle", "Rye"), "? / Elm / ?", "? / Oak / ?"), Form.COMMAS, True, "three of five have one"),
    (named(*hired("Crumb", "Ladle"), "? / Elm / ?", "? / Oak / ?"), Form.COMMAS, False, "half are too few"),
    (named(*hired("Crumb", "Ladle"), "? / Elm / ?", "? / Oak / ?"), Form.RULE, True, "but enough between rules"),
    (named(*hired("Crumb"), "? / Elm / ?", "? / Oak / ?"), Form.FIELDS, True, "fields may leave it to what follows"),
    (named(*hired("Crumb"), "? / Elm / ?", "? / Oak / ?", "? / Ash / ?"), Form.FIELDS, False, "in some of them"),
    (named(*hired("Crumb", "Ladle", "Rye"), "? / ? / ?", "? / ? / ?"), Form.COMMAS, False, "others need an employer"),
]


@pytest.mark.parametrize(("pieces", "form", "separate", "why"), PIECES)
def test_pieces(pieces: list[Posting], form: Form, separate: bool, why: str) -> None:
    assert are_separate(pieces, form, WORDS) is separate, why


def told(body: str) -> list[Posting]:
    return named(*(f"{title} / ? / {title}@crumb.org" for title in ("Baker", "Cook", "Librarian")), body=body)


@pytest.mark.parametrize(
    ("body", "separate", "why"),
    [
        ("x" * 200, True, "a piece of some length tells of a job"),
        ("x" * 199, False, "a shorter one does not"),
        ("\nNights.\n", True, "unless it has several lines"),
        ("\nNights.", False, "of which two are too few"),
    ],
)
def test_an_address_counts_where_a_piece_tells_of_a_job(body: str, separate: bool, why: str) -> None:
    assert are_separate(told(body), Form.HEADING, WORDS) is separate, why


# A piece; whether it has a title at its head, why.
HEADS = [
    (piece("Night Baker", "Crumb"), True, "a title on the first line"),
    (piece("Night Baker", "Crumb", above="Bread\nLeeds\nNow\n"), True, "or below three others"),
    (piece("Night Baker", "Crumb", above="\n\n\nBread\nLeeds\nNow\n"), True, "that hold anything"),
    (piece("Night Baker", "Crumb", above="Bread\nLeeds\nNow\nRye\n"), False, "not below four"),
    (piece("Bread Rising", "Crumb"), False, "what names no role is no title"),
    (piece("Bread " * 14 + "Great Night Cook", "Crumb"), True, "a hundred characters are a long title"),
    (piece("Bread " * 14 + "Great Night Baker", "Crumb"), False, "more are a sentence"),
    (piece(None, "Crumb"), False, "nor is nothing"),
    (Posting(title="Night Baker", employer=Employer("Crumb")), False, "and it must stand somewhere"),
]


@pytest.mark.parametrize(("head", "titled", "why"), HEADS)
def test_a_title_stands_at_the_head(head: Posting, titled: bool, why: str) -> None:
    other = piece("Pastry Cook", "Ladle")
    assert are_separate([head, other], Form.COMMAS, WORDS) is titled, why
