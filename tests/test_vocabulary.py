"""The tables of words are written as their type promises, and each is used."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest
import regex

import jobparse
from jobparse.vocab import Table, Vocabulary, vocabulary

PACKAGE = Path(__file__).parent.parent / "jobparse"
TABLES = [name for name in Vocabulary.__annotations__ if name != "language"]
CODE = "\n".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py") if path.parent.name != "vocab")
CURLY = re.compile("[\u2010-\u201f\u2032\u2212\u00a0]")


@pytest.fixture(params=TABLES)
def table(request: pytest.FixtureRequest) -> Table:
    return vocabulary("en").table(request.param)


def test_spellings_are_written_plainly(table: Table) -> None:
    for spelling in (spelling for spellings in table.values() for spelling in spellings):
        assert spelling == " ".join(spelling.lower().split()), spelling
        assert not CURLY.search(spelling), spelling


def test_a_spelling_has_one_meaning(table: Table) -> None:
    counts = Counter(spelling for spellings in table.values() for spelling in spellings)
    assert not [spelling for spelling, count in counts.items() if count > 1]


def test_every_meaning_has_a_spelling(table: Table) -> None:
    assert table
    assert all(table.values())


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_used(name: str) -> None:
    assert re.search(rf"<[+~]?{name}>|[\"']{name}[\"']|\.{name}\b", CODE)


def test_tables_stand_in_one_order() -> None:
    written = (PACKAGE / "vocab" / "en.py").read_text("utf-8")
    assert re.findall(r"^    (\w+)=", written, re.MULTILINE) == ["language", *TABLES]


def test_a_language_without_words_is_read_with_the_english_ones() -> None:
    assert vocabulary("xx") is vocabulary("en")


def test_a_text_is_read_with_the_words_of_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    english = vocabulary("en")
    dutch = Vocabulary(
        **{**vars(english), "language": "nl", "labels": {"title": ("functie",), "location": ("plaats",)}}
    )
    monkeypatch.setitem(sys.modules, "jobparse.vocab.nl", SimpleNamespace(WORDS=dutch))
    vocabulary.cache_clear()
    try:
        posting = jobparse.parse(
            "---\nfunctie: Sluiswachter\n---\nVoor onze sluis zoeken wij een collega die opent.\n\nPlaats: Gent"
        )
    finally:
        vocabulary.cache_clear()
    assert posting.title == "Sluiswachter"
    assert posting.evidence["locations"][0].text == "Gent"


def test_an_empty_table_finds_nothing() -> None:
    empty = Vocabulary(**{**vars(vocabulary("en")), "pay_basis": {}})
    assert not regex.search(empty.alternation("pay_basis"), "gross net")


def test_a_vocabulary_has_all_of_its_tables_and_no_other() -> None:
    with pytest.raises(TypeError, match="pay_basics"):
        Vocabulary(**{**vars(vocabulary("en")), "pay_basics": {}})
    with pytest.raises(TypeError, match="labels"):
        Vocabulary(**{name: table for name, table in vars(vocabulary("en")).items() if name != "labels"})
