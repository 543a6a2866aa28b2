"""What the commands take as arguments: the types that argparse makes of them, and what it shows for others."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date


def at_least_one(text: str) -> int:
    """A number of things; raises what argparse shows for fewer than one.

    >>> at_least_one("3")
    3
    """
    number = int(text)
    if number < 1:
        raise ArgumentTypeError(f"{text} is less than 1")
    return number


def day(text: str) -> date:
    """A day as ISO 8601 writes it; raises what argparse shows for anything else.

    >>> day("2031-05-06")
    datetime.date(2031, 5, 6)
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day: write it as in 2031-05-06") from None
