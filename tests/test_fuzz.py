"""What is fuzzed holds for the texts that fuzzing begins with, and for the odd ones that it came upon."""

from __future__ import annotations

import pytest

from fuzz.seeds import dictionary, seeds
from fuzz.targets import BrokenPromiseError, in_time, targets

ODD = [
    "",
    " ",
    "\n",
    "\0",
    "\ud800",
    "\u0130",
    "\u00df\u0130x",
    "a@",
    "$",
    "1",
    "-",
    ".",
    ",",
    "(",
    "'s",
    "https://",
    "A\u0301",
]
TEXTS = [*ODD, *list(seeds())[::12]]
TARGETS = targets()


@pytest.mark.parametrize("name", TARGETS)
def test_what_must_hold_does(name: str) -> None:
    for text in TEXTS:
        TARGETS[name](text)


def test_every_reader_of_text_is_a_target() -> None:
    assert {"parse", "readers.yaml_block", "readers.markup", "values.clauses", "values.money", "values.places"} <= {
        *TARGETS
    }
    assert len(TARGETS) > 25


def test_what_takes_too_long_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fuzz.targets.SLOWEST", -1.0)
    with pytest.raises(BrokenPromiseError, match="5 characters took"):
        in_time(lambda _: None, "Baker")


def test_the_dictionary_spells_words_as_libfuzzer_reads_them() -> None:
    assert r'"\x61\x6e\x20\x68\x6f\x75\x72"' in dictionary().split("\n")
