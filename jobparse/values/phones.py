"""Telephone numbers as postings write them."""

from __future__ import annotations

from jobparse.patterns import Pattern

_LETTER = Pattern(r"[A-Za-z]")
_NOT_A_DIGIT = Pattern(r"\D")


def telephone(text: str) -> str | None:
    """The number as written, with single blanks; ``None`` when its digits are not those of a telephone number.

    Numbers of North America have ten digits, and neither the area nor the exchange begins with 0 or 1; others
    begin with "+" or 0 and have nine to fifteen. An extension may follow.

    >>> telephone("(617)  555-0134 x 12")
    '(617) 555-0134 x 12'
    >>> telephone("+44 (0)20 7946 0123"), telephone("020 7946 0123")
    ('+44 (0)20 7946 0123', '020 7946 0123')
    >>> telephone("100-200-3000"), telephone("2019-04-01")
    (None, None)
    """
    written = " ".join(text.split()).strip(" .,;:-")
    number = _LETTER.split(written, maxsplit=1)[0]
    digits = _NOT_A_DIGIT.sub("", number)
    if written.startswith("+") or digits.startswith("0"):
        return written if 9 <= len(digits) <= 15 else None
    national = digits.removeprefix("1")
    return written if len(national) == 10 and national[0] > "1" and national[3] > "1" else None
