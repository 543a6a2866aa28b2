"""Where a text is cut into passages, and what stands at each cut."""

from __future__ import annotations

import pytest

from jobparse.sections.passages import passages
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")

# A line of sixty characters, as text that is wrapped by hand has them.
WRAPPED = "You knead the dough of all the loaves that we sell each long"
ITEM = "- knead all of the dough for all of our loaves early in the morning"


@pytest.mark.parametrize(
    ("pieces", "why"),
    [
        ([("Baker\n\n", "start text"), ("We bake bread.", "paragraph text")], "an empty line"),
        ([("We bake bread daily\n", "start text"), ("You knead the dough", "line text")], "a line"),
        ([(f"{WRAPPED}\nmorning, and sell them", "start text")], "a line that was only wrapped"),
        ([(f"{WRAPPED}\n\n", "start text"), ("morning", "paragraph text")], "one before an empty line"),
        ([(f"{WRAPPED}\n", "start text"), ("- morning", "item item")], "one before an item"),
        ([(f"{WRAPPED}:\n", "start text"), ("morning", "line text")], "one that announces a list"),
        ([(f"{WRAPPED}.\n", "start text"), ("morning", "line text")], "one that ends a sentence"),
        ([(f"{WRAPPED}; \n", "start text"), ("morning", "line text")], "one that ends an item"),
        ([(f"{WRAPPED}!\n", "start text"), ("morning", "line text")], "one that cries"),
        ([(f"{WRAPPED}?\n", "start text"), ("morning", "line text")], "one that asks"),
        ([(f"{WRAPPED[1:]}\n", "start text"), ("morning", "line text")], "a line that is too short for it"),
        ([(f"{WRAPPED}\n----\n", "start text"), ("morning", "paragraph text")], "a rule between them"),
        ([(f"{WRAPPED}\nLEEDS", "start text")], "a wrapped line in capitals is no heading"),
        (
            [(f"{WRAPPED}\n", "start text"), ("Requirements\n", "line heading"), ("Arms", "line text")],
            "known words are",
        ),
        (
            [
                ("Crumb bakes bread for us all at dawn. ", "start text"),
                ("You knead all of the dough for it.", "sentence text"),
            ],
            "a sentence",
        ),
        (
            [
                ("Crumb bakes bread for us all at dawn.", "start text"),
                ("You knead all of the dough for it.", "glued text"),
            ],
            "one that lost its blank",
        ),
        ([("Crumb bakes bread for us all at dawn. Early!", "start text")], "a short sentence"),
        ([("Early! Crumb bakes bread for us all at dawn.", "start text")], "a short sentence before a long one"),
        ([("Crumb bakes e.g. bread for us all, i.e. for you at dawn", "start text")], "stops within a sentence"),
        (
            [
                ("We bake all of the bread at dawn (daily) ", "start text"),
                ("You knead the dough for it, and more", "sentence text"),
            ],
            "a bracket",
        ),
        (
            [("We knead all of the dough", "start text"), ("Skills: kneading and baking", "glued text")],
            "a lost line end before a label",
        ),
        ([("Duties: You knead it. ", "start text"), ("Pay: you earn it.", "sentence text")], "headings, however short"),
        ([("- knead\n- bake\n", "start item"), ("now", "line text")], "items and what follows them"),
        ([("1. knead\n2) bake\n(3) sell\na. rest", "start item")], "numbered items"),
        ([(f"{ITEM}\n{ITEM}\n{ITEM}\n", "start item"), (f"{ITEM}\n{ITEM}", "item item")], "so many items and no more"),
        ([("- knead\n\n- bake", "start item")], "items that stand apart"),
        ([(f"{ITEM}\n{ITEM}\n{ITEM}\n\n", "start item"), (f"{ITEM}", "paragraph item")], "many of them"),
        ([("* knead the dough * bake the bread", "start item")], "items in one line"),
        ([("We bake\n", "start text"), ("* **Oven:** warm", "item item")], "an item that opens with a heading"),
        ([("Oven\n====\n", "start heading"), ("Warm", "paragraph text")], "an underlined heading"),
        ([("Oven\n\n====\n", "start text"), ("Warm", "paragraph text")], "a rule that underlines nothing"),
        ([("We bake\n", "start text"), ("# Oven\n", "line heading"), ("Warm", "line text")], "a heading below a line"),
        ([("# Oven\n", "start heading"), ("# Pan\n", "line heading"), ("# Tin", "line heading")], "headings alone"),
        ([("\n \n====\n  \n#\n", "start text")], "a text that says nothing"),
    ],
)
def test_passages(pieces: list[tuple[str, str]], why: str) -> None:
    text = "".join(piece for piece, _ in pieces)
    for start in (0, 20):  # the text alone, and below front matter
        view = "-" * start + text
        found = passages(view, start, WORDS)
        assert [(view[p.start : p.end], f"{p.gap} {p.form}") for p in found] == pieces, why


def test_a_passage_knows_the_heading_that_it_opens_with() -> None:
    text = "# Oven\nDuties: You knead the dough.\nWe bake the bread."
    found = passages(text, 0, WORDS)
    headings = [text[slice(*passage.heading.span)] if passage.heading else None for passage in found]
    assert headings == ["Oven", "Duties", None]


def test_a_heading_stands_near_the_beginning_of_its_sentence() -> None:
    for before, heads in ((" " * 90, True), (" " * 140, False)):
        assert (passages(f"{before}Duties: bake", 0, WORDS)[0].heading is not None) is heads
