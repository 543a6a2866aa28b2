"""A mapping of any depth as a flat run of values, each with the keys that lead to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from jobparse.readers.entries import MAX_DEPTH

Scalar = str | bool | int | float | Decimal | date


class Leaf(NamedTuple):
    """One value of a record: the keys on the way to it, and of the lists on the way the numbers of its items.

    ``number`` counts the values of the record.
    """

    path: tuple[str, ...]
    at: tuple[int, ...]
    value: Scalar
    number: int = 0

    @property
    def text(self) -> str:
        """The value in words.

        >>> Leaf(("pay",), (), 52000.0).text, Leaf(("direct",), (), True).text
        ('52000', 'yes')
        """
        if isinstance(self.value, bool):
            return "yes" if self.value else "no"
        if isinstance(self.value, date):
            return self.value.isoformat()
        if isinstance(self.value, float) and self.value.is_integer():
            return str(int(self.value))
        if isinstance(self.value, int):
            return str(Decimal(self.value))  # an int of thousands of figures has no text of its own
        return str(self.value).strip()


def leaves(given: Any, path: tuple[str, ...] = (), at: tuple[int, ...] = ()) -> Iterator[Leaf]:
    """Every value of a mapping, depth first; empty ones and those of no scalar type are passed over.

    What stands below more than 20 keys and lists is passed over too. Keys that begin with "@" are those of a syntax.

    >>> [(leaf.path, leaf.at, leaf.value) for leaf in leaves({"a": {"b": ["x", None, "y"]}, "@id": 1})]
    [(('a', 'b'), (0,), 'x'), (('a', 'b'), (2,), 'y')]
    """
    if hasattr(given, "tolist"):  # an array or a scalar of NumPy
        given = given.tolist()
    if isinstance(given, Mapping):
        if len(path) + len(at) < MAX_DEPTH:
            for key, value in given.items():
                if not str(key).startswith("@"):
                    yield from leaves(value, (*path, str(key)), at)
    elif isinstance(given, Sequence) and not isinstance(given, (str, bytes, bytearray)):
        if len(path) + len(at) < MAX_DEPTH:
            for number, value in enumerate(given):
                yield from leaves(value, path, (*at, number))
    elif isinstance(given, Scalar) and not _is_empty(given):
        yield Leaf(path, at, given)


def _is_empty(value: Scalar) -> bool:
    """Whether a table has a gap there: no words, or NaN or NaT, which differ from themselves."""
    return not value.strip() if isinstance(value, str) else value != value  # noqa: PLR0124
