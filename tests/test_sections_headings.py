"""What is a heading, what it announces, and what only looks like one."""

from __future__ import annotations

import pytest

from jobparse.document import SectionKind
from jobparse.sections.headings import Heading, heading_before_text, heading_of_line, kind_of
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
DUTIES, REQUIREMENTS = SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS
AT = 7  # where in a document the line stands


def told(heading: Heading | None, line: str) -> tuple[str, SectionKind | None, bool] | None:
    """The words of a heading, its kind, and whether it is marked as one."""
    if heading is None:
        return None
    return line[heading.span.start - AT : heading.span.end - AT], heading.kind, heading.marked


@pytest.mark.parametrize(
    ("line", "expected", "why"),
    [
        ("Requirements", ("Requirements", REQUIREMENTS, False), "known words with a line to themselves"),
        ("requirements", None, "but not in small letters"),
        ("Requirements -", ("Requirements", REQUIREMENTS, False), "a dash behind them"),
        ("Requirements?", ("Requirements", REQUIREMENTS, False), "a question"),
        ("Requirements.", None, "a sentence"),
        ("Requirements,", None, "a line that goes on"),
        ("Requirements;", None, "an item of a list"),
        ("- Requirements", ("Requirements", REQUIREMENTS, False), "the mark of a list item"),
        ("IV. Duties", ("Duties", DUTIES, False), "a number"),
        ("[Duties.]", None, "a stop within brackets"),
        ("Duties & Responsibilities", ("Duties & Responsibilities", DUTIES, False), "a sign for a word"),
        ("Oven", None, "unknown words"),
        ("Your pay rise", None, "known words among others"),
        ("Responsibilities include but are not limited to", None, "more words than an unmarked heading has"),
        ("Responsibilities include", ("Responsibilities include", DUTIES, False), "as many as it has at times"),
        ("The successful candidate will have", ("The successful candidate will have", REQUIREMENTS, False), "five"),
        ("In this role you will", ("In this role you will", DUTIES, False), "five others"),
        ("Oven:", ("Oven", None, True), "any words before a colon"),
        ("What you do in our oven hall:", ("What you do in our oven hall", None, True), "some words"),
        ("What you do in our very old hall:", ("What you do in our very old hall", None, True), "eight words"),
        ("What you do in our very old oven hall:", None, "nine words"),
        ("OVEN", ("OVEN", None, True), "capitals"),
        ("PIE", None, "an abbreviation"),
        ("PAY", ("PAY", SectionKind.COMPENSATION, False), "a known word, which may be short"),
        ("# oven", ("oven", None, True), "a hash, in small letters"),
        ("#Duties#", ("Duties", DUTIES, True), "hashes on both sides"),
        (
            "# What you do in our very old oven hall",
            ("What you do in our very old oven hall", None, True),
            "nine words",
        ),
        (
            "# One two three four five six seven eight nine ten",
            ("One two three four five six seven eight nine ten", None, True),
            "ten",
        ),
        ("# One two three four five six seven eight nine ten eleven", None, "eleven words"),
        ("**About us.**", ("About us", SectionKind.ABOUT_EMPLOYER, True), "a stop in bold"),
        ("__Oven__", ("Oven", None, True), "underscores"),
        ("<b>Oven</b>", ("Oven", None, True), "a tag"),
        ("**Oven** is warm", None, "bold that opens a sentence"),
        ("**Oven", None, "bold that does not close"),
        ("Oven**", None, "bold that closes only"),
        (
            "<h2 class='" + "x" * 60 + "'><b class='" + "y" * 60 + "'>Duties</b></h2>",
            None,
            "a long line, whatever it holds",
        ),
    ],
)
def test_heading_of_line(line: str, expected: tuple[str, SectionKind | None, bool] | None, why: str) -> None:
    assert told(heading_of_line(line, AT, WORDS), line) == expected, why


def test_what_is_underlined_is_a_heading() -> None:
    for line in ("ovens", "Ovens, pans"):
        assert told(heading_of_line(line, AT, WORDS, underlined=True), line) == (line, None, True)


@pytest.mark.parametrize(
    ("line", "expected", "why"),
    [
        ("Duties: you will bake", ("Duties", DUTIES, False), "a known word before a colon"),
        ("duties: you will bake", None, "in small letters"),
        ("Ovens: warm", None, "an unknown one"),
        ("**Ovens:** warm", ("Ovens", None, True), "unknown, but bold"),
        ("**Ovens :** warm", ("Ovens", None, True), "with a blank before the colon"),
        ("**ovens:** warm", None, "bold in small letters"),
        ("**Duties** you bake", ("Duties", DUTIES, True), "bold without a colon"),
        ("<b>Duties</b>: bake", ("Duties", DUTIES, True), "a tag"),
        ("- Duties: you bake", ("Duties", DUTIES, False), "in an item of a list"),
        ("Duties. Bake", None, "a sentence of one word"),
        ("Duties://bake", None, "a link"),
        (
            "**One two three four five six seven eight:** x",
            ("One two three four five six seven eight", None, True),
            "eight",
        ),
        ("**One two three four five six seven eight nine:** x", None, "nine words are a sentence"),
        ("Requirements Strong arms", ("Requirements", REQUIREMENTS, False), "a heading that lost its line"),
        ("Key Responsibilities Bake", ("Key Responsibilities", DUTIES, False), "of two words"),
        ("Responsibilities And Duties Bake", ("Responsibilities And Duties", DUTIES, False), "the longest that fits"),
        ("Job Requirements - Strong arms", ("Job Requirements", REQUIREMENTS, False), "with a dash behind it"),
        ("Benefits \u2022 Bread", ("Benefits", SectionKind.BENEFITS, False), "with an item behind it"),
        ("Requirements, Strong arms", None, "with a comma behind it"),
        ("Requirements strong arms", None, "the sentence behind it begins small"),
        ("requirements Strong arms", None, "it begins small itself"),
        ("Requirements of Strong arms", None, "it goes on"),
        ("Requirements", None, "nothing behind it"),
        ("The Requirements Strong arms", None, "something before it"),
    ],
)
def test_heading_before_text(line: str, expected: tuple[str, SectionKind | None, bool] | None, why: str) -> None:
    assert told(heading_before_text(line, AT, WORDS), line) == expected, why


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        ("Who we are (and why)", SectionKind.ABOUT_EMPLOYER, "brackets say nothing"),
        ("Duties & Responsibilities", DUTIES, "a sign for a word"),
        ("Your Key Responsibilities", DUTIES, "known words within"),
        ("Requirements for bakers", REQUIREMENTS, "at the beginning"),
        ("Librarian position summary", SectionKind.SUMMARY, "at the end"),
        ("Benefits and requirements", REQUIREMENTS, "of two the last"),
        ("Requirements and benefits", SectionKind.BENEFITS, "whichever that is"),
        ("Requirements of the role", SectionKind.SUMMARY, "and of two the longer"),
        ("Our perks", SectionKind.BENEFITS, "one word within"),
        ("Our role", SectionKind.SUMMARY, "which may have four letters"),
        ("Very nice to have", SectionKind.PREFERRED, "three words within"),
        ("Your pay", None, "a word that is too short to count within others"),
        ("Pay", SectionKind.COMPENSATION, "but not alone"),
        ("One two three four five six seven requirements", REQUIREMENTS, "eight words"),
        ("One two three four five six seven eight requirements", None, "nine words are no heading"),
        ("Ovens", None, "nothing known"),
    ],
)
def test_kind_of(text: str, kind: SectionKind | None, why: str) -> None:
    assert kind_of(text, WORDS) is kind, why
