"""What every division of a text promises, and the layouts that it knows."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace

import pytest

from jobparse.document import Document, SectionKind
from jobparse.readers import read
from jobparse.sections import divide
from jobparse.sections.scorer import weights
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")

TEXTS = [
    "",
    "\n",
    "Baker",
    "---\ntitle: Baker\n---\n",
    "---\ntitle: Baker\n---\n## Duties\r\n* Knead the dough\r\n\r\n## Pay\r\n$20 an hour",
    "Baker\n\nCrumb Ltd. bakes bread.Responsibilities:Knead the dough.Requirements:Strong arms.",
    "\u0130stanbul'da f\u0131r\u0131nc\u0131\u2028TO APPLY:\x00\u2003Write to us\r\rNow",
    "#\n##\n###\n**\n**Pay**\n----\n\n\n\n",
]


def divided(text: str) -> Document:
    return divide(read(text), WORDS)


def kinds(text: str) -> list[str]:
    return [section.kind.value for section in divided(text).sections]


def facts(text: str) -> dict[str | None, str]:
    return {fact.name: text[slice(*fact.span)] for fact in divided(text).facts}


@pytest.mark.parametrize("text", TEXTS)
def test_sections_cover_the_text(text: str) -> None:
    sections = divided(text).sections
    assert sections[0].start == 0
    assert sections[-1].end == len(text)
    assert "".join(section.text for section in sections) == text
    assert all(a.end == b.start for a, b in itertools.pairwise(sections))
    assert all(isinstance(section.kind, SectionKind) for section in sections)


@pytest.mark.parametrize(
    "heading",
    [
        "# Requirements", "###Requirements###", "**Requirements**", "__Requirements:__", "<b>Requirements</b>",
        "<h2>Requirements</h2>", "REQUIREMENTS", "Requirements:", "Requirements", "2. Requirements",
        "Requirements\n======",
        "- **Requirements:**", "[Requirements]", "Requirements for this post (please read):", "Job Requirements",
    ],
)  # fmt: skip
def test_heading_shapes(heading: str) -> None:
    text = f"# Duties\n\nYou knead the dough each morning.\n\n{heading}\n\nThree years at an oven."
    found = divided(text).sections[-1]
    assert found.kind is SectionKind.REQUIREMENTS
    assert found.text.startswith(heading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Employer: Crumb Ltd.", {"employer": "Crumb Ltd."}),
        ("**Salary:** $20 an hour", {"salary": "$20 an hour"}),
        ("LOCATION:\tLeeds", {"location": "Leeds"}),
        ("* __Start Date__: 3 May 2021", {"start_date": "3 May 2021"}),
        ("## Location\n\nLeeds, UK\n", {"location": "Leeds, UK"}),
        ("Oven type: deck", {None: "deck"}),
        ("We have one wish: that you like bread.", {}),
        ("https://crumb.example/jobs", {}),
        ("You will do three things: knead, bake and sell.", {}),
        ("Location: Leeds\nOven: deck\n", {"location": "Leeds", None: "deck"}),
        ("**Title: Baker**", {"title": "Baker"}),
        ("| *Title* : Baker |", {"title": "Baker"}),
        ('Title: "Baker"', {"title": "Baker"}),
        ("Title: Bob's 'Bar'", {"title": "Bob's 'Bar'"}),
        ('Title: "', {"title": '"'}),
        ('Title: ""', {}),
        ("Employer: A", {"employer": "A"}),
        ("Location: \n", {}),
        ("Location:\n**Leeds**", {"location": "Leeds"}),
        ("Location\n- Leeds and York\nTitle\n\nBaker", {"location": "Leeds and York", "title": "Baker"}),
        ("Location\n\nTitle: Baker", {"title": "Baker"}),
        ("Location\n\n\n\n\nLeeds", {}),
        ("Location\n# Leeds", {}),
        ("Location of all ovens\nLeeds", {}),
        (f"Title: {'Oven ' * 59}Baker", {"title": f"{'Oven ' * 59}Baker"}),
        (f"Title: {'Oven ' * 60}Baker", {}),
        (f"Ovens: {'deck ' * 24}", {None: ("deck " * 24).strip()}),
        (f"Ovens: {'deck ' * 25}", {}),
        ("Kind of oven: deck", {None: "deck"}),
        ("Kind of the oven: deck", {}),
        ("oven type: deck", {}),
        ("Ovens: deck. pans", {None: "deck. pans"}),
        ("Ovens: deck. Pans too", {}),
        ("Ovens: deck.", {}),
        ("Ovens: hot!", {}),
        ("Ovens: hot?", {}),
    ],
)
def test_labelled_lines(text: str, expected: dict[str | None, str]) -> None:
    assert facts(text) == expected
    below = f"---\nOven: warm\n---\n{text}\n"
    assert facts(below) == {None: "warm"} | expected
    assert len(divided(below).facts) == len(expected) + 1


def test_a_fact_keeps_its_label() -> None:
    labels = [fact.label for fact in divided("Oven Type: deck\nLocation\nLeeds").facts]
    assert labels == ["Oven Type", "Location"]


@pytest.mark.parametrize(
    "piece", ["\n", "#", "*", ":", "-", "a", "A", " ", "a. A", "**A**\n", "- a\n", "A: b\n", "aA", "<b"]
)
def test_time_is_linear(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    begin = time.process_time()
    sections = divided(text).sections
    assert time.process_time() - begin < 4
    assert sections[-1].end == len(text)


def test_a_heading_is_given_without_its_marks() -> None:
    sections = divided("# Pay\n\n$20 an hour\n\n**How to apply:**\n\nWrite to us.").sections
    assert [section.heading for section in sections] == ["Pay", "How to apply"]


def test_a_language_without_weights_takes_the_english_ones() -> None:
    assert weights("tlh") is weights("en")


def test_front_matter_is_a_header() -> None:
    text = "---\ntitle: Baker\n---\n## Duties\nKnead the dough."
    assert [(section.kind, section.text) for section in divided(text).sections] == [
        (SectionKind.HEADER, "---\ntitle: Baker\n---\n"),
        (SectionKind.RESPONSIBILITIES, "## Duties\nKnead the dough."),
    ]


def test_what_a_letter_quotes_is_a_section_of_its_own() -> None:
    letter = "Requirements\n\nStrong arms and three years at an oven."
    text = f"{letter}\n\n> Duties"
    document = replace(read(text), view=letter.ljust(len(text)), end=len(letter))
    [said, quoted] = divide(document, WORDS).sections
    assert (said.kind, said.text) == (SectionKind.REQUIREMENTS, letter)
    assert (quoted.kind, quoted.heading, quoted.text) == (SectionKind.OTHER, None, "\n\n> Duties")
