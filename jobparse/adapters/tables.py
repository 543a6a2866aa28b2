"""Tables as files: rows with typed columns, written as JSON Lines, CSV, Parquet or SQLite."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from jobparse.adapters.arrow import arrow_type
from jobparse.adapters.extras import optional
from jobparse.adapters.rows import ColumnType
from jobparse.json_types import encode

Rows = Iterable[Mapping[str, Any]]
Columns = Mapping[str, ColumnType]

SQLITE_TABLE = "postings"
_AT_ONCE = 10_000  # rows of one row group of Parquet, and of one insertion into SQLite
# What makes a spreadsheet take a cell for a formula, also in the wide forms that some of them fold.
_FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_SQLITE_TYPES = {
    ColumnType.DECIMAL: "NUMERIC",
    ColumnType.DATE: "DATE",
    ColumnType.WHOLE: "INTEGER",
    ColumnType.FLOATING: "REAL",
    ColumnType.TRUTH: "INTEGER",
}


def write_json_lines(path: Path, columns: Columns, rows: Rows) -> None:
    """One JSON object on a line for each row; dates are ISO 8601, decimals numbers."""
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps({name: encode(row.get(name)) for name in columns}, ensure_ascii=False) + "\n")


def write_csv(path: Path, columns: Columns, rows: Rows) -> None:
    """CSV in UTF-8 with a header. Lists are JSON, and no cell can start a formula: see ``harmless``."""
    import csv

    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(harmless(name) for name in columns)
        for row in rows:
            writer.writerow(_cell(row.get(name)) for name in columns)


def write_sqlite(path: Path, columns: Columns, rows: Rows) -> None:
    """An SQLite database with one table, ``postings``. Lists are JSON, dates ISO 8601, decimals numbers."""
    import sqlite3
    from contextlib import closing

    names = [_quoted(name) for name in columns]
    declared = ", ".join(
        f"{name} {_SQLITE_TYPES.get(kind, 'TEXT')}" for name, kind in zip(names, columns.values(), strict=True)
    )
    values = ", ".join("?" * len(names))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"CREATE TABLE {SQLITE_TABLE} ({declared})")
        for some in _batches(rows):
            database.executemany(
                f"INSERT INTO {SQLITE_TABLE} VALUES ({values})",  # noqa: S608  names are quoted, values bound
                ([_sqlite_value(row.get(name)) for name in columns] for row in some),
            )


def write_parquet(path: Path, columns: Columns, rows: Rows) -> None:
    """Parquet with decimals, dates and lists of texts. Needs the extra ``arrow``."""
    arrow, parquet = optional("pyarrow", "arrow"), optional("pyarrow.parquet", "arrow")
    schema = arrow.schema([(name, arrow_type(kind)) for name, kind in columns.items()])
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for some in _batches(rows):
            writer.write_batch(arrow.RecordBatch.from_pylist(some, schema))


WRITERS: Mapping[str, Callable[[Path, Columns, Rows], None]] = {
    ".jsonl": write_json_lines,
    ".ndjson": write_json_lines,
    ".csv": write_csv,
    ".parquet": write_parquet,
    ".sqlite": write_sqlite,
    ".sqlite3": write_sqlite,
    ".db": write_sqlite,
}
"""How a table is written, by the ending of the file's name."""


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula: with an apostrophe before it if it looks like one.

    >>> harmless("=HYPERLINK(A1)"), harmless("Baker")
    ("'=HYPERLINK(A1)", 'Baker')
    """
    return f"'{text}" if text[:1] in _FORMULA_STARTS or text.lstrip()[:1] in _FORMULA_STARTS else text


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    return harmless(json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else str(value))


def _sqlite_value(value: Any) -> Any:
    if isinstance(value, (Decimal, date)):
        return str(value)  # a column of NUMERIC makes a number of it, a column of DATE keeps the text
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""').replace("\0", "") + '"'


def _batches(rows: Rows) -> Iterator[list[dict[str, Any]]]:
    coming = iter(rows)
    return iter(lambda: [dict(row) for row in islice(coming, _AT_ONCE)], [])
