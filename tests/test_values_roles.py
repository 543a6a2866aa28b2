"""Roles in sentences: where one begins and ends, and what is only said of the person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from jobparse.values.roles import named_role_starting, names_role, role_starting, says_little, told_role_starting
from jobparse.vocab import Vocabulary, vocabulary

WORDS = vocabulary("en")
Reader = Callable[[str, Vocabulary], tuple[int, int] | None]


def read(reader: Reader, text: str) -> str | None:
    found = reader(text, WORDS)
    return text[slice(*found)] if found else None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("pastry chef to run our kitchen", "pastry chef"),
        ("Baker/Cook who", "Baker/Cook"),
        ("experienced baker. A cook is here too", "baker"),
        ("baker WITH a cook", "baker"),
        ("kitchen to bake in", None),
        ("baker", "baker"),
        # Words of praise fall off, and what stands in a list of them.
        ("dynamic, cheerful pastry chef", "pastry chef"),
        ("newly-trained, eager cook", "eager cook"),
        ("detail-oriented cook", "cook"),
        ("well-organized cook", "cook"),
        ("not-so-experienced cook", "cook"),
        ("energetic and friendly cook", "cook"),
        ("talented and loving cook", "loving cook"),
        ("Friendly cook", "Friendly cook"),
        ("bread and cake baker", "bread and cake baker"),
        ("rye and talented baker", "baker"),
        # A comma behind a role ends it, unless it is written as a name.
        ("cook, a person who bakes", "cook"),
        ("cook and baker, a person who bakes", "cook and baker"),
        ("new Head of Cakes, Bread and Rye to run the shop", "Head of Cakes, Bread and Rye"),
        ("Cook, Cakes to run the shop", "Cook, Cakes"),
        ("Head Cook, Cakes to run the shop", "Head Cook"),
        ("our cook, Head of Cakes to be", "cook"),
        ("Senior Baker (Nights) for us", "Senior Baker (Nights)"),
        # No role is longer than fourteen words.
        ("rye " * 13 + "cook", "rye " * 13 + "cook"),
        ("rye " * 14 + "cook", None),
    ],
)
def test_role_starting(text: str, role: str | None) -> None:
    assert read(role_starting, text) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Deputy Head of Bread and Cakes will", "Deputy Head of Bread and Cakes"),
        ("Head of the Ovens will", "Head of the Ovens"),
        ("Cook, Cakes", "Cook, Cakes"),
        ("Cook, Training Centre of Rye", "Cook, Training Centre of Rye"),
        ("Cook (Nights)", "Cook (Nights)"),
        ("Cook & Baker", "Cook & Baker"),
        ("Cook. We bake", "Cook"),
        ("Cook II of Leeds", "Cook II of Leeds"),
        ("Cook 3 of Leeds", "Cook 3 of Leeds"),
        ("Cook B of Leeds", "Cook B of Leeds"),
        ("Copper Cook Kettle Baker", "Copper Cook Kettle Baker"),
        ("Baker/Cook", "Baker/Cook"),
        # The last word of a name tells what it is: no role is a centre.
        ("Cook Training", None),
        ("Cook Training Centre", None),
        ("Bread Training Centre", None),
        ("Night Cook Training, Rye", None),
        ("the Cook", None),
        ("cook", None),
    ],
)
def test_named_role_starting(text: str, role: str | None) -> None:
    assert read(named_role_starting, text) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Head Cook is responsible for soup", "Head Cook"),
        ("Night Baker, Bread Services, will run our kitchen", "Night Baker, Bread Services"),
        ("**Cook** will"[2:], "Cook"),
        ("Cook of Soups reports to nobody", "Cook of Soups"),
        ("Cook sings", None),
        ("Cook", None),
        ("Kettle will sing", None),
    ],
)
def test_told_role_starting(text: str, role: str | None) -> None:
    assert read(told_role_starting, text) == role


@pytest.mark.parametrize(
    ("text", "little"),
    [
        ("leader", True),
        ("kitchen leader", False),
        ("kitchen members", True),
        ("Kitchen Members", False),
        ("cook", False),
        (" ", True),
    ],
)
def test_says_little(text: str, *, little: bool) -> None:
    assert says_little(text, WORDS) is little


@pytest.mark.parametrize(
    ("text", "named"),
    [("Two Bakers", True), ("Baker/Cook", True), ("HEAD COOK", True), ("Baking", False)],
)
def test_names_role(text: str, *, named: bool) -> None:
    assert names_role(text, WORDS) is named
