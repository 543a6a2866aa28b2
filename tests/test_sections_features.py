"""What the scorer sees of each passage, and how it finds the likeliest run of kinds."""

from __future__ import annotations

import pytest

from jobparse.document import SectionKind
from jobparse.sections import scorer
from jobparse.sections.features import features, seams
from jobparse.sections.passages import passages
from jobparse.sections.scorer import best_path
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")

POSTING = """\
Baker needed

Duties:
You knead the dough for all of our loaves. We are an equal opportunity employer of bakers.
You bake.

More.

Much more.

Still more.

Last of all.

**Ovens:** No, we don't sleep.

Pay: $20 a day

# Pans
Tin
"""


def seen(text: str, opening: str, *, front_matter: bool = False) -> set[str]:
    """The features of the passage that begins so."""
    found = passages(text, 0, WORDS)
    all_seen = list(features(text.lower(), found, WORDS, front_matter=front_matter))
    assert len(all_seen) == len(found)
    [said] = [said for passage, said in zip(found, all_seen, strict=True) if text.startswith(opening, passage.start)]
    return {*said}


@pytest.mark.parametrize(
    ("opening", "there", "missing"),
    [
        (
            "Baker",
            "^baker baker above:? form:text place:text:0 place:first:line part:0",
            "place:first:sentence place:last",
        ),
        ("Duties", "#duties open:responsibilities open:responsibilities:marked form:heading", "above:? duties #: #you"),
        ("You knead", "under:responsibilities under:responsibilities:0 ^you dough", "#duties cue:eeo place:text:2"),
        ("We are", "cue:eeo employer under:responsibilities:0 length:6", "cue:apply"),
        ("You bake", "under:responsibilities:0", "place:text:3"),
        ("More", "under:responsibilities:1 ^more", "under:responsibilities:0"),
        ("Much", "under:responsibilities:2", ""),
        ("Still", "under:responsibilities:3", ""),
        ("Last", "under:responsibilities:3", "under:responsibilities:4"),
        (
            "**Ovens",
            "#ovens open:? open:?:marked above:responsibilities don't place:text:5",
            "under:? ovens #no under:?:0",
        ),
        (
            "Pay",
            "#pay open:compensation:plain under:compensation under:compensation:0 $ 20",
            "pay above:responsibilities",
        ),
        ("# Pans", "above:compensation open:?:marked #pans", "place:last"),
        ("Tin", "above:compensation place:last part:4 form:text length:3", "open:? place:first:line"),
    ],
)
def test_features(opening: str, there: str, missing: str) -> None:
    found = seen(POSTING, opening)
    assert found >= {*there.split()}
    assert not found & {*missing.split()}


def test_words_have_letters_of_any_script() -> None:
    assert {"^caf\u00e9", "na\u00efve", "brot"} <= seen("Caf\u00e9 na\u00efve Brot", "Caf")


def test_the_first_two_words_are_one_feature() -> None:
    assert "^you knead" in seen(POSTING, "You knead")
    assert {word for word in seen("We bake.", "We") if word.startswith("^")} == {"^we", "^we bake"}


@pytest.mark.parametrize(
    ("text", "written"),
    [("We bake.", "sentence"), ("Bread! ", "sentence"), ("Bread?\n", "sentence"), ("Bread", "line"), ("Tin:", "line")],
)
def test_how_a_posting_begins(text: str, written: str) -> None:
    assert {feature for feature in seen(text, text[0]) if "first" in feature} == {f"place:first:{written}"}


def test_front_matter_moves_the_opening() -> None:
    assert "place:front:0" in seen(POSTING, "Baker", front_matter=True)
    assert "place:front:5" in seen(POSTING, "Tin", front_matter=True)


def test_passages_are_counted_in_fifths() -> None:
    text = "\n\n".join(f"Loaf {name}" for name in "abcdefghij")
    parts = [f"part:{part}" for part in (0, 0, 1, 1, 2, 2, 3, 3, 4, 4)]
    assert [part for name, part in zip("abcdefghij", parts, strict=True) if part in seen(text, f"Loaf {name}")] == parts


def test_very_long_passages_are_alike() -> None:
    assert "length:10" in seen("loaf " * 150, "loaf")
    assert "length:10" in seen("loaf " * 600, "loaf")


def test_seams() -> None:
    text = "Baker\n\n# Duties\nYou knead.\n\n**Ovens:** warm. Pay: $20 a day, and more of it in spring."
    assert list(seams(passages(text, 0, WORDS))) == [
        "start:none:plain",
        "paragraph:known:marked",
        "line:headed:plain",
        "paragraph:unknown:marked",
        "sentence:known:plain",
    ]


@pytest.mark.parametrize(
    ("scores", "switches", "follow", "path", "why"),
    [
        ([], [], [(0, 0), (0, 0)], [], "nothing to tell"),
        ([(1, 2)], [9], [(0, 0), (0, 0)], [1], "one passage, which costs nothing to begin"),
        ([(9, 0), (4, 5), (4, 5)], [0, 6, 6], [(0, 0), (0, 0)], [0, 0, 0], "a switch that costs more than it gains"),
        ([(9, 0), (4, 8), (4, 8)], [0, 6, 6], [(0, 0), (0, 0)], [0, 1, 1], "one that pays later"),
        ([(9, 0), (4, 8), (4, 8)], [0, 6, 6], [(3, 0), (0, 0)], [0, 0, 0], "a bonus for staying"),
        ([(9, 0), (4, 5), (4, 5)], [0, 6, 6], [(0, 5), (0, 0)], [0, 1, 1], "a bonus for what follows"),
        ([(5, 0, 0), (0, 4, 0), (0, 0, 9)], [0, 1, 1], [(0, 0, 0)] * 3, [0, 1, 2], "three kinds"),
        ([(2, 0), (0, 2)], [0, 2], [(0, 0), (0, 0)], [0, 0], "of two runs alike the one that stays"),
    ],
)
def test_best_path(
    scores: list[tuple[int, ...]], switches: list[int], follow: list[tuple[int, ...]], path: list[int], why: str
) -> None:
    assert best_path(scores, switches, follow) == path, why


@pytest.mark.parametrize(
    ("switch", "kinds", "why"),
    [
        ({}, ["header", "benefits"], "a seam that was never seen costs nothing"),
        ({"paragraph:none:plain": 8}, ["header", "benefits"], "a cost that is worth it"),
        ({"paragraph:none:plain": 9}, ["header", "header"], "one that is not"),
        ({"line:none:plain": 9}, ["header", "benefits"], "the cost of another seam"),
    ],
)
def test_likeliest(switch: dict[str, int], kinds: list[str], why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lanes = {"baker": (SectionKind.HEADER, 20), "loaves": (SectionKind.BENEFITS, 9)}
    rows = [[word, *(value if k is kind else 0 for k in scorer.KINDS)] for word, (kind, value) in lanes.items()]
    packed = scorer.PackedWeights("\n".join(" ".join(map(str, row)) for row in rows))
    follow = ((0,) * len(scorer.KINDS),) * len(scorer.KINDS)
    monkeypatch.setattr(scorer, "weights", lambda _language: scorer.Weights(packed, switch, follow))
    text = "Baker\n\nLoaves for all"
    found = scorer.likeliest(text.lower(), passages(text, 0, WORDS), WORDS, front_matter=False)
    assert [kind.value for kind in found] == kinds, why
