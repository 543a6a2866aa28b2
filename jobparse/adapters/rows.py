"""A posting as one flat row: the columns that every table has, whatever tool holds it.

The columns follow from the catalogue of fields in ``posting.py``. A value with parts gives a column for each part
(``salary_min``), several values give texts as a person would write them (``locations``), and of work sites and degrees
the one that stands for the posting has columns of its own too (``location_city``, ``degree_level``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from jobparse.adapters.wording import in_words
from jobparse.errors import Problem
from jobparse.posting import Degree, Place, Posting

DECIMAL_DIGITS, DECIMAL_PLACES = 18, 4
"""Numbers in tables have 14 digits before the point and 4 behind it."""

_LEFT_OUT = frozenset({"sections", "evidence", "offset"})  # they are the text, and where in it the values stand
_STANDS_FOR: dict[str, tuple[str, type, str]] = {
    "locations": ("location", Place, "the first of them"),
    "degrees": ("degree", Degree, "the least one that is required"),
}
_TOO_LARGE = Decimal(10) ** (DECIMAL_DIGITS - DECIMAL_PLACES)


class ColumnType(StrEnum):
    """What a column holds: ``str``, ``Decimal``, ``datetime.date``, lists of ``str``.

    Whole numbers, floating ones and truth values only come up in columns that stood beside the texts.
    """

    TEXT = "text"
    DECIMAL = "decimal"
    DATE = "date"
    TEXTS = "texts"
    WHOLE = "whole"
    FLOATING = "floating"
    TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name and type, the field of ``Posting`` that it comes from, what it means, and how it is read."""

    name: str
    type: ColumnType
    field: str
    about: str
    read: Callable[[Posting], Any]


def columns(names: Iterable[str] | None = None) -> tuple[Column, ...]:
    """The columns of every table, in order; of the fields ``names`` alone, when they are given.

    >>> [column.name for column in columns(["experience_years", "date_posted"])]
    ['experience_years_min', 'experience_years_max', 'date_posted']
    """
    if names is None:
        return _columns()
    wanted = frozenset(names)
    return tuple(column for column in _columns() if column.field in wanted)


def row(posting: Posting, names: Iterable[str] | None = None) -> dict[str, Any]:
    """The posting as a value for each column; lists are empty and other values ``None`` where nothing is stated.

    >>> import jobparse
    >>> flat = row(jobparse.parse("Baker in Leeds, UK. Pay: £12.50-£14 per hour"))
    >>> flat["location_city"], flat["salary_min"], flat["salary_period"], flat["emails"]
    ('Leeds', Decimal('12.50'), 'hour', [])
    """
    values = {column.name: column.read(posting) for column in columns(names)}
    for name, value in values.items():
        if isinstance(value, Decimal):
            if abs(value) >= _TOO_LARGE:
                values[name] = None
                values.get("problems", []).append(f"{name}: {value:f} is too large for a table")
            elif value != (rounded := round(value, DECIMAL_PLACES)):
                values[name] = rounded
    return values


def names_beside(theirs: Iterable[object], text: str | None = None, *, prefix: str = "") -> list[str]:
    """The names of all columns, after ``prefix``, in a table that has the columns ``theirs`` as well.

    Raises ``ValueError`` when it has one of them already, or when there is no column ``text``.
    """
    taken = [str(name) for name in theirs]
    if text is not None and text not in taken:
        raise ValueError(f"there is no column {text!r}; the columns are {', '.join(taken)}")
    names = [prefix + column.name for column in columns()]
    # Engines that know no capitals (Spark, DuckDB) take "Title" and "title" for one column.
    folded = {name.casefold() for name in taken}
    twice = [name for name in names if name.casefold() in folded]
    if twice:
        raise ValueError(f"the table has {', '.join(twice)} already: give a prefix for the new columns")
    return names


@cache
def _columns() -> tuple[Column, ...]:
    hints = get_type_hints(Posting)
    found: list[Column] = []
    for field in fields(Posting):
        if field.name in _LEFT_OUT:
            continue
        about = field.metadata["about"]
        if field.name in _STANDS_FOR:
            name, kind, which = _STANDS_FOR[field.name]
            found += _flat(name, kind, field.name, f"{about} Here {which}.")
        found += _flat(field.name, hints[field.name], field.name, about)
    return tuple(found)


def _flat(name: str, kind: Any, field: str, about: str) -> list[Column]:
    """The columns for a value of the type ``kind`` that stands under ``name`` in a posting."""
    kind = _of_union(kind)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return [_column((name, part.name), hints[part.name], field, about) for part in fields(kind)]
    return [_column((name,), kind, field, about)]


def _column(path: tuple[str, ...], kind: Any, field: str, about: str) -> Column:
    column_type = _column_type(kind)
    return Column("_".join(path), column_type, field, about, partial(_read, path, column_type))


def _of_union(kind: Any) -> Any:
    """The type of a value that may be absent."""
    options = [option for option in get_args(kind) if option is not NoneType]
    return options[0] if NoneType in get_args(kind) else kind


def _column_type(kind: Any) -> ColumnType:
    kind = _of_union(kind)
    if get_origin(kind) is tuple:
        return ColumnType.TEXTS
    if kind is Decimal:
        return ColumnType.DECIMAL
    return ColumnType.DATE if kind is date else ColumnType.TEXT


def _read(path: tuple[str, ...], column_type: ColumnType, posting: Posting) -> Any:
    value: Any = posting
    for name in path:
        value = getattr(value, name, None)
    if column_type is ColumnType.TEXTS:
        return [encodable(item.message if isinstance(item, Problem) else in_words(item)) for item in value or ()]
    return encodable(value) if isinstance(value, str) else value


def encodable(text: str) -> str:
    r"""The text as a table can hold it: halves of surrogate pairs have no bytes in UTF-8.

    >>> encodable("Baker\ud83d")
    'Baker\ufffd'
    """
    return str(text) if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
