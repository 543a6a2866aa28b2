"""Writes docs/fields.md from the catalogue of fields: python tools/write_fields.py"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import EnumType
from pathlib import Path
from typing import Any, get_args, get_type_hints

from jobparse.adapters.rows import columns
from jobparse.posting import Posting

_COLUMNS_ARE = (
    "Every table (Arrow, Parquet, CSV, SQLite, pandas, Polars, Spark) has these, in this order. A decimal has 18 "
    "digits, 4 of them behind the point; texts are a list of texts, which is JSON where a table knows no lists; "
    "`location_…` is the first work site, `degree_…` the least degree that is required."
)

PAGE = Path(__file__).parent.parent / "docs" / "fields.md"


def fields_page() -> str:
    """The page, as Markdown."""
    hints = get_type_hints(Posting)
    lines = [
        "# Fields",
        "",
        "Written by `tools/write_fields.py` from `jobparse/posting.py`; change it there.",
        "",
        "| field | type | meaning | schema.org |",
        "|---|---|---|---|",
    ]
    for field in fields(Posting):
        schema_org = f"`{field.metadata['schema_org']}`" if field.metadata["schema_org"] else ""
        kind = field.type if isinstance(field.type, str) else str(field.type)
        lines.append(
            f"| `{field.name}` | `{kind.replace('|', chr(92) + '|')}` | {field.metadata['about']} | {schema_org} |"
        )
    lines += ["", "## Parts", ""]
    for part in _parts(hints[field.name] for field in fields(Posting) if field.name != "evidence"):
        lines += [f"**{part.__name__}**: {_summary(part)}", ""]
        if _is_enum(part):
            lines += [", ".join(f"`{member.value}`" for member in part), ""]
        else:
            lines += [*(f"- `{field.name}`: `{field.type}`" for field in fields(part)), ""]
    lines += ["## Columns of tables", "", _COLUMNS_ARE, "", "| column | type | field |", "|---|---|---|"]
    lines += [f"| `{column.name}` | {column.type} | `{column.field}` |" for column in columns()]
    return "\n".join(lines).rstrip() + "\n"


def _parts(kinds: Any) -> list[Any]:
    """The types of the package that occur in ``kinds``, each once, the outer ones first."""
    found: list[Any] = []
    for kind in kinds:
        inner = get_args(kind)
        if _is_enum(kind) or is_dataclass(kind):
            found.append(kind)
            inner = () if _is_enum(kind) else tuple(get_type_hints(kind).values())
        found += _parts(inner)
    return list(dict.fromkeys(found))


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, EnumType)


def _summary(part: Any) -> str:
    """The first paragraph of a docstring on one line, its code in Markdown."""
    return " ".join((part.__doc__ or "").split("\n\n", 1)[0].split()).replace("``", "`")


if __name__ == "__main__":
    PAGE.write_text(fields_page(), "utf-8")
