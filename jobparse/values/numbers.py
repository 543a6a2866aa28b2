"""Small numbers as people write them: "5", "five", "three (3)", "half a"."""

from __future__ import annotations

from decimal import Decimal

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary

_DIGITS = Pattern(r"\d{1,3}(?:\.\d{1,2})?")


def number_pattern(words: Vocabulary) -> str:
    """A pattern, for lower-case text, of what ``read_number`` reads."""
    spelled = words.alternation("number")
    return rf"(?:(?<![\w.,$£€])\d{{1,3}}(?:\.\d{{1,2}})?(?![\d,]\d)|(?:{spelled})(?:\s?\(\s?\d{{1,3}}\s?\))?)"


def read_number(text: str, words: Vocabulary) -> Decimal | None:
    """The number that a short text writes; ``None`` when it writes none.

    >>> from jobparse.vocab import vocabulary
    >>> [read_number(text, vocabulary("en")) for text in ("2.5", "Five", "three (3)", "several")]
    [Decimal('2.5'), Decimal('5'), Decimal('3'), None]
    """
    digits = _DIGITS.search(text)
    if digits:
        return Decimal(digits[0])
    meaning = words.meaning("number", text)
    return Decimal(meaning) if meaning else None
