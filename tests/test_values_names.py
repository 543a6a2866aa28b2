"""Names of organisations: their bounds, and which of them are the same."""

import pytest

from jobparse.values.name_bounds import end_before_place, goes_on, is_where, may_go_on, name_ending, name_starting
from jobparse.values.names import clean_name, is_name, is_place, is_sentence, is_unit, unit_of, without_town
from jobparse.values.same_names import core_name, domain_says, initials, same_name
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("**Copper Kettle**", "Copper Kettle"),
        ("Copper Kettle (https://copperkettle.example/jobs)", "Copper Kettle"),
        ("[Copper Kettle](https://copperkettle.example)", "Copper Kettle"),
        ("Copper Kettle (BK S24)", "Copper Kettle"),
        ("Copper Kettle, Inc.", "Copper Kettle, Inc."),
        ("  Copper   Kettle:", "Copper Kettle"),
        ("Copper*Kettle", "Copper Kettle"),
        ("Copper Kettle.", "Copper Kettle"),
        ("Kettle Ltd.", "Kettle Ltd."),
        ("A. Oven & Daughters.", "A. Oven & Daughters."),
        ("copper.example", "copper.example"),
    ],
)
def test_clean_name(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("Elm School, Smallton, NY", "Elm School", "a town and its state"),
        ("Elm School, Smallton, XX", "Elm School, Smallton, XX", "no state is called that"),
        ("Elm School", "Elm School", "no town"),
    ],
)
def test_without_town(text: str, name: str, why: str) -> None:
    assert without_town(text, WORDS) == name, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("3M", True, "a figure and a letter"),
        ("101", False, "a figure alone"),
        ("", False, "nothing"),
        ("K", False, "one letter"),
        ("E" + "l" * 119, True, "a long word"),
        ("E" + "l" * 120, False, "what is longer than any name"),
        (
            "Elm Oak Ash Fir Yew Bay Fig Box Tea Rye Oat Pea Nut Hop Bean Leek",
            True,
            "as many words as a name has",
        ),
        (
            "Elm Oak Ash Fir Yew Bay Fig Box Tea Rye Oat Pea Nut Hop Bean Leek Kale",
            False,
            "and one more",
        ),
        ("KettleKettle, Inc.", False, "a heading that ran into its text"),
        ("(Kettle)", False, "an aside"),
        ("Copper Kettle (Leeds)", True, "a name with an aside"),
        ("PASTRY BAKER", False, "a role, in capitals too"),
        ("Head of Cakes", False, "a role and what it is for"),
        ("Head of", False, "a role and no more"),
        ("Cook the Books", False, "a role and an article"),
        ("Cook County", True, "a role noun that goes on without a link"),
        ("Cook Oven and Sons", True, "a link that stands further on"),
        ("Oven and Kettle", True, "a link behind what is no role"),
        ("It's Kettle", False, "a sentence"),
        ("We Bake", False, "a sentence too"),
        ("Kettle We", False, "a name that ran into the next sentence"),
        ("The 'Company'", False, "nobody, in quotes"),
        ("The Group.", False, "nobody, with a full stop"),
    ],
)
def test_is_name(text: str, *, expected: bool, why: str) -> None:
    assert is_name(text.strip(), WORDS) is expected, why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("warm ovens daily", True),
        ("warm ovens", False),
        ("Oven of the Kettle and the Pan", False),
        ("Warm Ovens and Bread of Leeds", False),
        ("bread and oats for Leeds", False),
        ("Bread ovens of Leeds are warm", True),
    ],
)
def test_is_sentence(text: str, *, expected: bool) -> None:
    assert is_sentence(text, WORDS) is expected


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Rye Library, Elm Valley Trust", "Rye Library"),
        ("Bread Team at Kettle Ltd", "Bread Team"),
        ("Rye Library at the Elm Valley School, Brass Trust", "Rye Library"),
        ("Bread Team at Kettle", None),
        ("Kettle at Elm Library", None),
        ("Elm Library in Rye", None),
    ],
)
def test_unit_of(name: str, unit: str | None) -> None:
    assert unit_of(name, WORDS) == unit


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("DEPARTMENT OF BAKING", True),
        ("Program for Bakers", True),
        ("Team", True),
        ("", False),
        ("Office Kettle Supplies", False),
        ("Office of", False),
        ("Research Group", False),
        ("Team Kettle", False),
    ],
)
def test_is_unit(name: str, *, expected: bool) -> None:
    assert is_unit(name, WORDS) is expected


@pytest.mark.parametrize(
    ("name", "expected", "why"),
    [
        ("San Mateo", True, "a city of two words"),
        ("Kent", True, "a county"),
        ("UK", True, "a country by its code"),
        ("Ilkley", True, "a town that is large enough"),
        ("Bakewell", False, "a town so small that it is more likely a company"),
        ("The Leeds", False, "more than the place, before it"),
        ("Leeds Ovens", False, "more than the place, behind it"),
    ],
)
def test_is_place(name: str, *, expected: bool, why: str) -> None:
    assert is_place(name, WORDS) is expected, why


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nothing is lost. The Copper Kettle", "Copper Kettle"),
        ("In Leeds, Copper Kettle", "Copper Kettle"),
        ("At Copper Kettle, Inc.", "Copper Kettle, Inc."),
        ("the University of Elm Valley, School of Baking (SOB)", "University of Elm Valley, School of Baking"),
        ("Every loaf in this valley and the next has come from\nKettle and Sons", "Kettle and Sons"),
        ("the Copper Kettle (a bakery)", "Copper Kettle"),
        ("bread of the Copper Kettle", "Copper Kettle"),
        ("Team at Copper Kettle", "Copper Kettle"),
        ("the School of Baking at Elm Valley", "School of Baking at Elm Valley"),
        ("Copper Kettle's Ovens", "Copper Kettle"),
        ("Elm Children's Hospital", "Elm Children's Hospital"),
        ("Elm Library in Leeds", "Elm Library"),
        ("Sisters in Bread", "Sisters in Bread"),
        ("Why Us\nCopper Kettle", "Copper Kettle"),
        ("Why Us\nAt Leeds\nCopper Kettle", "Copper Kettle"),
        ("In Leeds, York, Copper Kettle", "Copper Kettle"),
        ("At Copper Kettle", "Copper Kettle"),
        ("From Farm Kitchens", "From Farm Kitchens"),
        ("On Rye Kitchens", "On Rye Kitchens"),
        ("From Copper Kettle, Inc.", "Copper Kettle, Inc."),
        ("In Leeds, Elm School, Oven Hall", "Elm School, Oven Hall"),
        ("We bake bread for all of the people in this old valley\nWhy Us\nCopper Kettle", "Copper Kettle"),
        ("As a Copper Kettle", "Copper Kettle"),
        ("If This Copper Kettle", "Copper Kettle"),
        ("DOE Copper Kettle", "Copper Kettle"),
        ("Net Copper Kettle", "Net Copper Kettle"),
        ("for $30,000 Copper Kettle", "Copper Kettle"),
        ("a BreadOur Copper Kettle", "Copper Kettle"),
        ("a BreadAt Copper Kettle", "Copper Kettle"),
        ("a BreadPlease Copper Kettle", "Copper Kettle"),
        ("a BreadOur Copper KettleWe Brass", "Brass"),
        ("a BreadHall Copper Kettle", "BreadHall Copper Kettle"),
        ("Leeds, NYCopper Kettle", None),
        ("the kettle", None),
        ("Our Client", None),
        ("This position", None),
        ("The Library", None),
        ("The Senior Baker", None),
    ],
)
def test_name_ending(text: str, name: str | None) -> None:
    found = name_ending(text, WORDS)
    assert (text[slice(*found)] if found else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Copper Kettle as a baker", "Copper Kettle"),
        ("the Copper Kettle, where bread rises", "Copper Kettle"),
        ("**Copper Kettle** is warm", "Copper Kettle"),
        ("DOE Copper Kettle is warm", "Copper Kettle"),
        ("Why Us\nCopper Kettle is warm.\nOven", "Copper Kettle"),
        ("our team of bakers", None),
        ("Leeds, NYCopper Kettle is warm", None),
    ],
)
def test_name_starting(text: str, name: str | None) -> None:
    found = name_starting(text, WORDS)
    assert (text[slice(*found)] if found else None) == name


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("crumb is a bakery", True, "a verb"),
        ("crumb** is a bakery", True, "behind bold"),
        ("crumb](https://crumb.example) is a bakery", True, "behind a link"),
        ("crumb (a bakery) is warm", True, "behind an aside"),
        ("crumb, based in leeds", True, "an apposition"),
        ("crumb, the bakery", True, "one with an article"),
        ("crumb the bakery", False, "an article without a comma"),
        ("crumb isolates ovens", False, "the beginning of another word"),
        ("crumb ovens are warm", False, "a verb further on"),
    ],
)
def test_goes_on(text: str, *, expected: bool, why: str) -> None:
    assert goes_on(text, len("crumb"), WORDS) is expected, why
    assert may_go_on(f"warm {text}", len("warm "), len("warm crumb"), WORDS) or not expected, why


def test_may_go_on_looks_at_the_stretch_and_a_little_further() -> None:
    text = "what is warm at crumb ovens" + " and pans" * 9 + " is bread"
    assert not may_go_on(text, text.index("crumb"), text.index("ovens"), WORDS)
    assert may_go_on(text, 0, text.index("ovens"), WORDS)
    assert may_go_on(text, text.index("crumb"), len(text), WORDS)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Copper Kettle in Leeds", "Copper Kettle"),
        ("Copper Kettle near Leeds and York", "Copper Kettle"),
        ("Copper Kettle", "Copper Kettle"),
        ("Our Client in Leeds", "Our Client in Leeds"),
    ],
)
def test_end_before_place(text: str, name: str) -> None:
    sentence = f"Work at {text}. We are in Leeds"
    start = len("Work at ")
    assert sentence[start : end_before_place(sentence, start, start + len(text), WORDS)] == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [(", Leeds", True), (" near Leeds, ", True), (" in Leeds has", False), ("in Leeds", False)],
)
def test_is_where(text: str, *, expected: bool) -> None:
    assert is_where(text, WORDS) is expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Copper Kettle Ltd", "The Copper Kettle", True),
        ("Copper & Kettle", "Copper and Kettle", True),
        ("Élan Bakery", "Elan Bakery", True),
        ("CopperKettle", "Copper Kettle", True),
        ("University of Elm Valley Libraries", "University of Elm Valley", True),
        ("Elm Valley Baking Society", "EVBS", True),
        ("Copper Kettle", "Copper Pan", False),
        ("University", "University of Elm Valley", False),
        ("Bakery Group", "Elm Bakery Group", False),
        ("The Company", "The Company", True),
        ("O'Ven Bakery", "OVen Bakery", True),
        ("Kettle.", "Kettle", True),
        ("Copper KettleWorks", "Copper Kettle Works", True),
        ("Oven Works", "Crumb Oven Works", True),
        ("Valley Elm Kettle", "Elm Valley", False),
        ("Elm Library (EBT)", "EBT", True),
        ("Kettle", "K", False),
        ("", "Kettle", False),
        ("", "", False),
    ],
)
def test_same_name(one: str, other: str, *, same: bool) -> None:
    assert same_name(one, other, WORDS) is same
    assert same_name(other, one, WORDS) is same


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("The Kettle", "Kettle"),
        ("Kettle Ltd", "Kettle"),
        ("Kettle, Inc., Ltd.", "Kettle"),
        ("Copper Kettle, (CK)", "Copper Kettle"),
        ("Ltd", "Ltd"),
        ("The", "The"),
    ],
)
def test_core_name(name: str, core: str) -> None:
    assert core_name(name, WORDS) == core


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Elm Valley", {"ev"}),
        ("Kettle", set()),
        ("Elm (A&B) Kettle (K)", {"a&b", "ek"}),
    ],
)
def test_initials(name: str, expected: set[str]) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("domain", "name", "expected", "why"),
    [
        ("mail.copperkettle.example", "Copper Kettle Ltd", True, "the name behind a host of its own"),
        ("COPPER-KETTLE.EXAMPLE", "Copper Kettle", True, "in capitals and with a hyphen"),
        ("copper.example", "Copper Kettle", True, "the beginning of the name"),
        ("copperkettlebakes.example", "Copper Kettle", True, "the name and more"),
        ("oven.example", "Oven", True, "four letters"),
        ("evbs.example", "Elm Valley Baking Society", True, "initials"),
        ("ck.example", "Copper Kettle", True, "initials of two letters"),
        ("elm.example", "Elm Bakery", False, "three letters begin too many names"),
        ("elmwood.example", "Elm", False, "and three letters of a name too many hosts"),
        ("example.oven", "Oven", False, "the end of a host says nothing"),
        ("copper.example", "Brass Pan", False, "another name"),
    ],
)
def test_domain_says(domain: str, name: str, *, expected: bool, why: str) -> None:
    assert domain_says(domain, name, WORDS) is expected, why
