"""The words of a language, apart from the shapes in which rules expect them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import regex

# What a word or phrase means -> the spellings that say so.
Table = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Every word that the rules know in one language: one table for each kind of thing that is named.

    A table maps a meaning to its spellings, written in lower case with straight quotes, plain dashes and single
    spaces. A language is one module that holds one ``Vocabulary`` called ``WORDS``.
    """

    language: str
    # Form: what a label or a heading announces.
    labels: Table  # name of a fact -> labels and front-matter keys
    headings: Table  # kind of section -> words of headings that open it
    # Pay.
    pay_period: Table  # hour day week month year total -> "an hour", "/hr"

    def table(self, name: str) -> Table:
        """One table by name; ``AttributeError`` when there is none of that name."""
        table: Table = getattr(self, name)
        return table

    def alternation(self, name: str) -> str:
        """A pattern for all spellings of a table, the longest first."""
        return _alternation(self, name)

    def meaning(self, name: str, spelling: str) -> str | None:
        """What a spelling means in a table, or ``None`` when it is not listed.

        >>> vocabulary("en").meaning("pay_period", "Per  Annum")
        'year'
        """
        return _meanings(self, name).get(" ".join(spelling.lower().split()))


@cache
def _alternation(words: Vocabulary, name: str) -> str:
    spellings = {spelling for group in words.table(name).values() for spelling in group}
    return "|".join(_bounded(spelling) for spelling in sorted(spellings, key=lambda s: (-len(s), s)))


def _bounded(spelling: str) -> str:
    """The spelling as a pattern that does not match inside a longer word."""
    pattern = r"\s+".join(regex.escape(word, special_only=True) for word in spelling.split(" "))
    start = r"(?<!\w)" if spelling[0].isalnum() else ""
    end = r"(?!\w)" if spelling[-1].isalnum() else ""
    return f"{start}{pattern}{end}"


@cache
def _meanings(words: Vocabulary, name: str) -> dict[str, str]:
    return {spelling: meaning for meaning, group in words.table(name).items() for spelling in group}


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language, by its ISO 639-1 code; English where the language has no vocabulary yet."""
    try:
        module = import_module(f"jobparse.vocab.{language}")
    except ModuleNotFoundError:
        return vocabulary("en")
    words: Vocabulary = module.WORDS
    return words
