"""By which lines a text may be cut into the postings of a list."""

from __future__ import annotations

import pytest

from jobparse.readers import read
from jobparse.sections.entries import ways_to_split
from jobparse.sections.first_lines import Form, forms_of, lines_of
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


def ways(text: str) -> dict[str, list[str]]:
    """The ways to split a text, each with its pieces."""
    return {
        way.form.name.lower(): [text[slice(*span)] for span in way.spans] for way in ways_to_split(read(text), WORDS)
    }


@pytest.mark.parametrize(
    ("form", "pieces"),
    [
        ("fields", ["Crumb | Pastry Cook | Leeds\nWe bake.\n\n", "Oven | Night Baker | York\nWe roast.\n"]),
        (
            "fields",
            [
                "Crumb | Bread | Leeds\nWe bake.\n",
                "Oven | Pies | REMOTE\nWe roast.\n",
                "Pan | Tins | Full-time\nWe fry.",
            ],
        ),
        ("commas", ["Pastry Cook, Crumb, Leeds, UK - You bake\n", "**Night Baker, Oven, York, UK - You roast"]),
        ("label", ["Title: Pastry Cook\nPay: $9\n\n", "Title: Night Baker\nPay: $8"]),
        ("label", ["Crumb\nTitle: Pastry Cook\nEmployer: Crumb\n\n", "Oven\nTitle: Night Baker\nEmployer: Oven\n"]),
        ("rule", ["Crumb seeks a Pastry Cook. We bake.\n\n-----\n", "Oven seeks a Night Baker. We roast.\n\n-----\n"]),
        ("heading", ["## Pastry Cook\nWe bake\n", "## Night Baker\nWe roast\n", "## Head Chef\nWe fry"]),
        ("heading", ["Pastry Cook\n====\nWe bake\n\n", "Night Baker\n====\nWe roast\n\n", "Head Chef\n====\nWe fry"]),
        ("bold", ["**Pastry Cook**\nWe bake\n", "__Night Baker__, Oven\nWe roast\n", "**Head Chef**\nWe fry\n"]),
        (
            "capitals",
            ["PASTRY COOK\na@crumb.example\n\n", "NIGHT BAKER\nb@oven.example\n\n", "HEAD CHEF\nc@pan.example"],
        ),
        ("item", ["Pastry Cook, a@crumb.example\n- ", "Night Baker, https://oven.example/1\n- ", "Head Chef\n"]),
        (
            "alone",
            [
                "Pastry Cook, Crumb\na@crumb.example\n\n",
                "Night Baker, Oven\nb@oven.example\n\n",
                "Head Chef, Pan\nWe fry",
            ],
        ),
    ],
)
def test_ways_to_split(form: str, pieces: list[str]) -> None:
    text = ("- " if form == "item" else "") + "".join(pieces)
    assert ways(text)[form] == [piece.removesuffix("- ").rstrip("-\n ") for piece in pieces]


NUMBERS = "1. Pastry Cook\nWe bake\n\n2) Night Baker\nWe roast"


def test_an_entry_begins_behind_its_number() -> None:
    assert ways(NUMBERS)["number"] == ["Pastry Cook\nWe bake", "Night Baker\nWe roast"]


@pytest.mark.parametrize(
    ("text", "form", "why"),
    [
        (NUMBERS.replace("1.", "2."), "number", "a list counts from one on"),
        (NUMBERS.replace("2)", "3)"), "number", "and leaves none out"),
        ("1. Knead the dough\n2. Bake the bread", "number", "duties have numbers too"),
        ("1. Pastry Cook\n1. Night Baker", "number", "a number that stays the same"),
        ("- Pastry Cook, a@crumb.example\n- Night Baker, b@crumb.example", "item", "too few for what is common"),
        (
            "- Pastry Cook\n- Night Baker\n- Head Chef",
            "item",
            "the roles of one posting, without an address of their own",
        ),
        (
            "- Pastry Cook, a@b.example\n- Night Baker, a@b.example\n- Head Chef, a@b.example",
            "item",
            "one address for all",
        ),
        ("## Duties\nBake\n## Pay\n$9\n## Pastry Cook\nRoast", "heading", "headings of one posting"),
        ("## Cook\nBake\n## Pay\n$9\n## Baker\nRoast\n## Hours\nNight", "heading", "roles amid other headings"),
        ("## Pastry Cook\nBake\n# Night Baker\n$9\n### Head Chef\nRoast", "heading", "headings of three levels"),
        ("* Pastry Cook, a@b.example\n- Night Baker, c@d.example\n+ Head Chef, e@f.example", "item", "three marks"),
        ("Crumb | Leeds\nBread\nOven | York\nPies", "fields", "a line of two fields"),
        ("| Pastry Cook | Crumb | Leeds |\n| Night Baker | Oven | York |", "fields", "the rows of a table"),
        ("Crumb | Bread | Warm\nWe bake\nOven | Pies | Hot\nWe roast", "fields", "fields that say nothing of work"),
        ("Salary: $9\nWe bake\n\nSalary: $8\nWe roast", "label", "labels of other things"),
        (
            "Pastry Cook:\na@b.example\n\nNight Baker:\nc@d.example\n\nHead Chef:\ne@f.example",
            "alone",
            "what announces something",
        ),
        (
            "We bake\nPastry Cook\na@b.example\nNight Baker\nc@d.example\nHead Chef\ne@f.example",
            "alone",
            "lines amid others",
        ),
        (
            "PASTRY COOK.\na@b.example\n\nNIGHT BAKER.\nc@d.example\n\nHEAD CHEF.\ne@f.example",
            "capitals",
            "shouted sentences",
        ),
    ],
)
def test_what_is_no_list(text: str, form: str, why: str) -> None:
    assert form not in ways(text), why


def test_a_greeting_above_the_first_rule_is_no_entry() -> None:
    entries = [
        "Crumb seeks a Pastry Cook, who bakes for us all at dawn.",
        "Oven seeks a Night Baker, who roasts at dusk.",
    ]
    assert ways("\n\n-----\n".join(["Good day!", *entries]))["rule"] == entries
    assert ways("\n\n-----\n".join(["Pan seeks a Head Chef, who fries.", *entries]))["rule"][0].startswith("Pan")


def test_the_last_entry_ends_where_the_others_do() -> None:
    entries = "Title: Pastry Cook\n\nWe bake.\n\nTitle: Night Baker\n\nWe roast."
    for tail in ("\n\nThis list goes out each week.\n\nWrite to us.", "\n\n-- \nIda", "\n\n-----\n~~~~~\n"):
        assert ways(entries + tail)["label"][-1] == "Title: Night Baker\n\nWe roast.", tail


def test_a_signature_is_cut_off_even_where_it_is_short() -> None:
    text = "Title: Pastry Cook\n\nWe bake.\n\nTitle: Night Baker\n--\nIda"
    assert ways(text)["label"][-1] == "Title: Night Baker"


def test_each_split_is_given_once() -> None:
    shouted = "PASTRY COOK\na@crumb.example\n\nNIGHT BAKER\nb@oven.example\n\nHEAD CHEF\nc@pan.example"
    assert [*ways(shouted)] == ["capitals"]
    assert [*ways(shouted.title())] == ["alone"]


def test_a_form_that_does_not_do_leaves_the_others() -> None:
    assert [*ways(f"Crumb | Bread | Leeds\n\n{NUMBERS}")] == ["number"]


def test_a_language_without_words_is_split_by_form_alone() -> None:
    entry = "Bäcker\n\nWir suchen für die Stadt einen Menschen, der mit dem Brot und der Pfanne umgeht, die wir haben."
    assert [*ways("\n\n-----\n\n".join([entry] * 3))] == ["rule"]
    assert not ways("\n\n".join(f"## Baker\n{entry}" for _ in range(3)))


@pytest.mark.parametrize(
    ("line", "forms"),
    [
        ("Crumb | Pastry Cook | Leeds", {Form.FIELDS: "", Form.ALONE: ""}),
        ("> Crumb | Pastry Cook | Leeds", {Form.FIELDS: ">", Form.ALONE: ""}),
        ("Crumb | Pastry Cook | " + "Leeds " * 70, {}),
        ("**Job Title:** Pastry Cook", {Form.LABEL: "title", Form.BOLD: "", Form.ALONE: ""}),
        ("Company: Crumb.", {Form.LABEL: "employer"}),
        ("## Pastry Cook", {Form.HEADING: "##", Form.ALONE: ""}),
        ("(12) Pastry Cook", {Form.NUMBER: "", Form.ALONE: ""}),
        ("**3.** Pastry Cook", {Form.NUMBER: "", Form.ALONE: ""}),
        ("* Pastry Cook;", {Form.ITEM: "*"}),
        ("\u2022 " + "Cake " * 80, {}),
        ("PASTRY COOK", {Form.CAPITALS: "", Form.ALONE: ""}),
        ("Pastry Cook, Crumb, Leeds - we bake", {Form.COMMAS: "", Form.ALONE: ""}),
        ("- __Pastry Cook, Crumb, Leeds - we bake", {Form.COMMAS: "-", Form.ITEM: "-", Form.ALONE: ""}),
        ("We bake bread " * 8, {}),
        ("- - - - -", {}),
    ],
)
def test_forms_of_a_line(line: str, forms: dict[Form, str]) -> None:
    assert dict(forms_of(lines_of(line, 0)[0], WORDS)) == forms


def test_lines_know_what_stands_around_them() -> None:
    one, two, three = lines_of("head\nBread\n \nPies\nTins\n", len("head\n"))
    assert (one.above, one.gap, one.below, one.gap_below) == ("", 2, "Pies", 2)
    assert (two.above, two.gap, two.two_above, two.below, two.gap_below) == ("Bread", 2, "", "Tins", 1)
    assert (three.above, three.gap, three.two_above, three.gap_above) == ("Pies", 1, "Bread", 2)
    assert (three.below, three.gap_below) == ("", 2)
    assert [line.stands_alone for line in (one, two, three)] == [True, True, False]


def test_a_heading_with_a_rule_below_it_does_not_open_the_block_below() -> None:
    view = "We fry.\n\nPastry Cook\n-----\nWe bake\n\n-----\nNight Baker"
    opened = [line.text for line in lines_of(view, 0) if Form.RULE in dict(forms_of(line, WORDS))]
    assert opened == ["Night Baker"]
