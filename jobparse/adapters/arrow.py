"""Postings as Arrow: a table of postings, and columns beside the texts of a table.

``parse_column`` is the seam where distributed engines join in: Spark, Ray and others hand over their batches as Arrow,
and get them back with the columns of the postings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import islice
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from jobparse.adapters.extras import optional
from jobparse.adapters.rows import DECIMAL_DIGITS, DECIMAL_PLACES, ColumnType, columns, encodable, names_beside, row
from jobparse.pipeline import parse
from jobparse.posting import Posting

_AT_ONCE = 10_000  # postings that become one batch of a table


def to_arrow(postings: Iterable[Posting], *, nested: bool = False) -> Any:
    """The postings as a ``pyarrow.Table``: the flat columns of ``rows``, or all but the evidence in its own shape.

    ``nested`` gives each field of ``Posting`` as it is, with structs and lists, the sections among them. Numbers are
    decimals and dates are dates in both. Needs the extra ``arrow``.

    >>> import jobparse
    >>> table = to_arrow([jobparse.parse("Baker in Leeds, UK. Pay: £12.50-£14 per hour")])
    >>> table["salary_max"].to_pylist()
    [Decimal('14.0000')]
    """
    arrow = _arrow()
    schema = nested_schema() if nested else flat_schema()
    as_row = _nested if nested else row
    coming = iter(postings)
    batches = iter(lambda: [as_row(posting) for posting in islice(coming, _AT_ONCE)], [])
    return arrow.Table.from_batches((arrow.RecordBatch.from_pylist(rows, schema) for rows in batches), schema)


def parse_column(table: Any, text: str, *, prefix: str = "") -> Any:
    """An Arrow table or record batch with the flat columns of the postings that stand in its column ``text``.

    A row without text gets a posting without values. ``prefix`` comes before the names of the new columns;
    ``ValueError`` when the table has one of those already, or no column ``text``. Needs the extra ``arrow``.
    """
    names = names_beside(table.schema.names, text, prefix=prefix)
    rows = [row(parse("" if one is None else str(one))) for one in table.column(text).to_pylist()]
    parsed = _arrow().RecordBatch.from_pylist(rows, flat_schema())
    added = [field.with_name(name) for field, name in zip(parsed.schema, names, strict=True)]
    schema = _arrow().schema([*table.schema, *added], table.schema.metadata)
    return type(table).from_arrays([*table.columns, *parsed.columns], schema=schema)


def parse_each(batches: Iterable[Any], text: str, *, prefix: str = "") -> Iterator[Any]:
    """``parse_column`` for each of a stream of batches, which is how engines call it."""
    return (parse_column(batch, text, prefix=prefix) for batch in batches)


@cache
def flat_schema() -> Any:
    """The columns of ``rows`` as an Arrow schema; each field's metadata says under ``about`` what it means."""
    arrow = _arrow()
    return arrow.schema(
        [arrow.field(one.name, arrow_type(one.type), metadata={"about": one.about}) for one in columns()]
    )


def arrow_type(column_type: ColumnType) -> Any:
    """The Arrow type of a column."""
    arrow = _arrow()
    return {
        ColumnType.TEXT: arrow.string(),
        ColumnType.DECIMAL: arrow.decimal128(DECIMAL_DIGITS, DECIMAL_PLACES),
        ColumnType.DATE: arrow.date32(),
        ColumnType.TEXTS: arrow.list_(arrow.string()),
        ColumnType.WHOLE: arrow.int64(),
        ColumnType.FLOATING: arrow.float64(),
        ColumnType.TRUTH: arrow.bool_(),
    }[column_type]


@cache
def nested_schema() -> Any:
    """The fields of ``Posting`` but its evidence as an Arrow schema, with structs and lists."""
    hints = get_type_hints(Posting)
    return _arrow().schema(
        [(field.name, _nested_type(hints[field.name])) for field in fields(Posting) if field.name != "evidence"]
    )


def _nested_type(kind: Any) -> Any:
    arrow = _arrow()
    plain = {
        int: arrow.int64(),
        Decimal: arrow.decimal128(DECIMAL_DIGITS, DECIMAL_PLACES),
        date: arrow.date32(),
    }
    if get_origin(kind) is tuple:
        return arrow.list_(_nested_type(get_args(kind)[0]))
    if NoneType in get_args(kind):
        return _nested_type(next(option for option in get_args(kind) if option is not NoneType))
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return arrow.struct([(part.name, _nested_type(hints[part.name])) for part in fields(kind)])
    return plain.get(kind, arrow.string())


def _nested(posting: Posting) -> dict[str, Any]:
    return {field.name: _parts(getattr(posting, field.name)) for field in fields(posting) if field.name != "evidence"}


def _parts(value: Any) -> Any:
    """A value as dictionaries and lists; its numbers and dates stay what they are."""
    if isinstance(value, tuple):
        return [_parts(item) for item in value]
    if is_dataclass(value):
        return {part.name: _parts(getattr(value, part.name)) for part in fields(value)}
    return encodable(value) if isinstance(value, str) else value


def _arrow() -> Any:
    return optional("pyarrow", "arrow")
