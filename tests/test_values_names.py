"""Names of organisations: their bounds, and which of them are the same."""

import pytest

from jobparse.values.name_bounds import name_ending, name_starting
from jobparse.values.names import clean_name
from jobparse.values.same_names import domain_says, same_name
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
    ],
)
def test_clean_name(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nothing is lost. The Copper Kettle", "Copper Kettle"),
        ("In Leeds, Copper Kettle", "Copper Kettle"),
        ("At Copper Kettle, Inc.", "Copper Kettle, Inc."),
        ("the University of Elm Valley, School of Baking (SOB)", "University of Elm Valley, School of Baking"),
        ("Every loaf in this valley and the next has come from Copper\nKettle and Sons", "Copper\nKettle and Sons"),
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
        ("our team of bakers", None),
    ],
)
def test_name_starting(text: str, name: str | None) -> None:
    found = name_starting(text, WORDS)
    assert (text[slice(*found)] if found else None) == name


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
    ],
)
def test_same_name(one: str, other: str, *, same: bool) -> None:
    assert same_name(one, other, WORDS) is same
    assert same_name(other, one, WORDS) is same


def test_domain_says() -> None:
    assert domain_says("mail.copperkettle.example", "Copper Kettle Ltd", WORDS)
    assert domain_says("evbs.example", "Elm Valley Baking Society", WORDS)
    assert not domain_says("copper.example", "Brass Pan", WORDS)
