"""Lines that name several places, and lines that say something else beside one."""

from __future__ import annotations

import pytest

from jobparse.values.place_lists import (
    closing,
    ending_title,
    is_domestic,
    letters_beside,
    opening,
    stands_apart,
    telling,
)
from jobparse.values.places import PlaceAt, find_places
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


def found_in(text: str) -> list[PlaceAt]:
    return find_places(text, WORDS)


def names(places: list[PlaceAt]) -> list[str | None]:
    return [place.place.city or place.place.region for place in places]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("Leeds, York and Bath are warm", ["Leeds", "York", "Bath"], "a list"),
        (
            "Leeds; York | Bath & Boston + Dallas / Seattle",
            ["Leeds", "York", "Bath", "Boston", "Dallas", "Seattle"],
            "signs",
        ),
        ("Leeds (York)", ["Leeds", "York"], "a bracket"),
        ("Leeds bakes for York", ["Leeds"], "a sentence about two towns"),
        ("our ovens in Leeds or York", ["Leeds", "York"], "a few words before it"),
        ("Warm and\nbig in Leeds", ["Leeds"], "a line end before it"),
        ("Warm\nand\nbig in Leeds", [], "two line ends"),
        ("Oxgangs, Edinburgh", ["Edinburgh"], "a village that no table knows"),
        ("our ovens, in Leeds", [], "another clause"),
        ("Ovens. Leeds", [], "another sentence"),
        ("our big and warm old hall near Leeds", [], "too many words before it"),
        ("", [], "nothing"),
    ],
)
def test_opening(text: str, expected: list[str], why: str) -> None:
    assert names(opening(text, found_in(text), WORDS)) == expected, why


def test_opening_at_once() -> None:
    assert opening("in Leeds", found_in("in Leeds"), WORDS, gap=0) == []
    assert names(opening("Leeds", found_in("Leeds"), WORDS, gap=0)) == ["Leeds"]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("We bake in Leeds, York and Bath", ["Leeds", "York", "Bath"], "a list"),
        ("We bake in Leeds, York and Bath.", ["Leeds", "York", "Bath"], "with a full stop"),
        ("We bake in Leeds or roast in York", ["York"], "a sentence about two towns"),
        ("We bake in Leeds all day", [], "words behind it"),
        ("We bake", [], "no place"),
    ],
)
def test_closing(text: str, expected: list[str], why: str) -> None:
    assert names(closing(text, found_in(text), WORDS)) == expected, why


@pytest.mark.parametrize(
    ("title", "expected", "why"),
    [
        ("Night Cook - Leeds or York", ["Leeds", "York"], "a list"),
        ("Night Cook, Remote, Leeds, full time", ["Leeds"], "how one works beside it"),
        ("Night Cook (Leeds)", ["Leeds"], "in brackets"),
        ("Night Cook Ilkley", ["Ilkley"], "a small town right behind the role"),
        ("Vacancy Ilkley", ["Ilkley"], "or behind a word for a job"),
        ("Warm Ovens Ilkley", [], "but not behind other words"),
        ("Ilkley", [], "nor alone"),
        ("Night Cook Ambler", [], "nor where its state should stand with it"),
        ("Night Cook Ambler, PA", ["Ambler"], "as here"),
        ("Night Cook for Leeds Kitchens", [], "words behind it"),
        ("Night Cook, Leeds.", [], "a sentence"),
        ("Leeds Night Cook", [], "the beginning of a title"),
        ("Leeds, York", ["York"], "which is no place"),
    ],
)
def test_ending_title(title: str, expected: list[str], why: str) -> None:
    assert names(ending_title(title, found_in(title), WORDS)) == expected, why


@pytest.mark.parametrize(
    ("text", "tells", "domestic"),
    [
        ("Leeds", True, True),
        ("Ilkley", False, True),
        ("Ilkley, England", True, True),
        ("Ambler", False, False),
        ("Ambler, PA", True, False),
        ("Bakewell", False, False),
        ("Texas", True, False),
    ],
)
def test_towns_by_size_and_country(text: str, *, tells: bool, domestic: bool) -> None:
    [place] = found_in(text)
    assert bool(telling([place])) is tells
    assert is_domestic(place) is domestic


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("in Leeds we bake", True, "a word before and behind it"),
        ("the Leeds", True, "an article"),
        ("Leeds, Bread", True, "a comma behind it"),
        ("in Leeds Lodge", False, "a name that goes on"),
        ("in Leeds-Bread", False, "with a hyphen"),
        ("in Leeds & Sons", False, "with a sign"),
        ("Elm Leeds", False, "a name that ends so"),
        ("Elm St. Leeds", True, "a street before it"),
        ("Elm Street Leeds Lodge", True, "whatever stands behind it"),
    ],
)
def test_stands_apart(text: str, *, expected: bool, why: str) -> None:
    [place] = [place for place in found_in(text) if place.place.city == "Leeds"]
    assert stands_apart(text, place, WORDS) is expected, why


def test_a_town_in_small_letters_is_part_of_a_longer_name_behind_any_word() -> None:
    [place] = find_places("in leeds", WORDS, any_case=True)
    assert not stands_apart("in leeds", place, WORDS)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Leeds or remote", 0),
        ("Greater Leeds area", 0),
        ("Leeds (40 ovens)", len("ovens")),
        ("Warm Leeds pans", len("Warmpans")),
    ],
)
def test_letters_beside(text: str, letters: int) -> None:
    assert letters_beside(text, found_in(text), WORDS) == letters
