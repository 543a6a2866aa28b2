"""The words of a language, apart from the shapes in which rules expect them."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from jobparse.vocab.alternations import AFTER_DIGIT, JOINED
from jobparse.vocab.tables import Table, Vocabulary

__all__ = ["AFTER_DIGIT", "JOINED", "Table", "Vocabulary", "vocabulary"]


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language, by its ISO 639-1 code; English where the language has no vocabulary yet."""
    name = f"jobparse.vocab.{language}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:  # the module is there, and lacks something itself
            raise
        return vocabulary("en")
    words: Vocabulary = module.WORDS
    return words
