"""The words of a language, apart from the shapes in which rules expect them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

from jobparse.vocab.alternations import AFTER_DIGIT, JOINED
from jobparse.vocab.tables import Table, Vocabulary

__all__ = ["AFTER_DIGIT", "JOINED", "Table", "Vocabulary", "table_module", "vocabulary"]


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language, by its ISO 639-1 code; English where the language has no vocabulary yet."""
    module = table_module(language)
    if module is None:
        return vocabulary("en")
    words: Vocabulary = module.WORDS
    return words


def table_module(name: str) -> ModuleType | None:
    """The module of this package that holds a table of some language; ``None`` where there is none."""
    path = f"{__name__}.{name}"
    try:
        return import_module(path)
    except ModuleNotFoundError as error:
        if error.name != path:  # the module is there, and lacks something itself
            raise
        return None
