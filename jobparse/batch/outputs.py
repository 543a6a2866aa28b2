"""From the journal of a run to its output: JSON Lines or a table, a file of what went wrong, and a summary."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from jobparse.adapters.rows import ColumnType, columns, encodable
from jobparse.adapters.tables import WRITERS
from jobparse.batch.journal import Journal
from jobparse.batch.run import Wanted

JSON_LINES = (".jsonl", ".ndjson")
_SOURCE = {"source_file": ColumnType.TEXT, "source_row": ColumnType.WHOLE}
_WHOLE = range(-(2**63), 2**63)


@dataclass(slots=True)
class Summary:
    """What a run came to: how many rows were read and parsed, how many have problems, and in how many what was found.

    ``brought`` are the columns that stood beside the texts, with the type that holds all their values.
    """

    read: int = 0
    parsed: int = 0
    with_problems: int = 0
    found: Counter[str] = field(default_factory=Counter)
    brought: dict[str, ColumnType | None] = field(default_factory=dict)


def survey(journal: Journal, wanted: Wanted) -> Summary:
    """What the rows of the journal come to, those of earlier runs among them."""
    field_of = {column.name: column.field for column in columns()} if wanted.flat else {}
    total = Summary()
    for row in journal.rows():
        total.read += 1
        total.parsed += row["source"]["parsed"]
        total.with_problems += bool(row["problems"])
        stated = (name for name, value in row.items() if value not in (None, [], {}))
        total.found.update({field_of.get(name, name) for name in stated} - {"source", "input", "problems"})
        for name, value in row["input"].items():
            total.brought[name] = _common(total.brought.get(name), _type_of(value))
    return total


def give(journal: Journal, wanted: Wanted, total: Summary) -> None:
    """Make the output of a journal that is complete, and take the journal away."""
    if not wanted.flat:
        journal.finish()
        return
    ours = {column.name: column.type for column in columns(wanted.fields)}
    names = _names(total.brought, {*ours, *_SOURCE})
    kinds = {names[name]: kind or ColumnType.TEXT for name, kind in total.brought.items()}
    written = journal.folder / journal.output.name
    written.unlink(missing_ok=True)
    rows = _rows(journal, ours, kinds, names)
    WRITERS[journal.output.suffix.lower()](written, {**_SOURCE, **kinds, **ours}, rows)
    journal.finish(written)


def write_errors(journal: Journal, path: Path) -> None:
    """One line of JSON for each row that has problems: where it stands, and what they are."""
    unfinished = journal.folder / "errors.jsonl"
    with unfinished.open("w", encoding="utf-8") as lines:
        for row in journal.rows():
            if row["problems"]:
                said = [one if isinstance(one, str) else one["message"] for one in row["problems"]]
                lines.write(json.dumps({"source": row["source"], "problems": said}) + "\n")
    unfinished.replace(path)


def _rows(
    journal: Journal, ours: Mapping[str, ColumnType], kinds: Mapping[str, ColumnType], names: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """The rows of a table, their values typed again after they have been JSON."""
    for row in journal.rows():
        brought = {names[name]: _as(kinds[names[name]], value) for name, value in row["input"].items()}
        stated = {name: _as(kind, row[name]) for name, kind in ours.items()}
        yield {"source_file": encodable(row["source"]["file"]), "source_row": row["source"]["row"], **brought, **stated}


def _names(brought: Mapping[str, Any], taken: set[str]) -> dict[str, str]:
    """The names of brought columns in a table: their own, after ``input_`` if it has a column of that name already."""
    names = {}
    for name in brought:
        new = encodable(name)
        while new.casefold() in taken:  # SQL knows no capitals
            new = f"input_{new}"
        taken.add(new.casefold())
        names[name] = new
    return names


def _as(kind: ColumnType, value: Any) -> Any:
    """A value from JSON as its column holds it."""
    if value is None:
        return None
    match kind:
        case ColumnType.DECIMAL:
            return Decimal(str(value))
        case ColumnType.DATE:
            return date.fromisoformat(value)
        case ColumnType.FLOATING:
            return float(value)
        case ColumnType.TEXT:
            return encodable(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return value


def _type_of(value: Any) -> ColumnType | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return ColumnType.TRUTH
    if isinstance(value, int) and value in _WHOLE:
        return ColumnType.WHOLE
    return ColumnType.FLOATING if isinstance(value, float) else ColumnType.TEXT


def _common(one: ColumnType | None, other: ColumnType | None) -> ColumnType | None:
    """The type that holds the values of both."""
    if one is None or other is None or one is other:
        return one or other
    return ColumnType.FLOATING if {one, other} == {ColumnType.WHOLE, ColumnType.FLOATING} else ColumnType.TEXT
