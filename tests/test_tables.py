"""Tables: the one schema, and that each tool gets the values and types that it says."""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from decimal import Decimal
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.adapters.extras import MissingExtraError
from jobparse.adapters.rows import ColumnType, columns, row
from jobparse.adapters.tables import WRITERS
from jobparse.posting import Degree, DegreeLevel, DegreeRequirement, Employer, EmploymentType, Place, Salary, Years
from tests.extras import needs

FULL = jobparse.Posting(
    title="=Night Baker",
    employer=Employer("The Crumb Oven", url="https://crumb.example"),
    locations=(Place("Leeds", None, "GB"), Place("Turin", None, "IT")),
    salary=Salary(Decimal("12.5"), None, "GBP", jobparse.PayPeriod.HOUR, "from £12.50 an hour"),
    emails=("ovens@crumb.example", "day@crumb.example"),
    degrees=(Degree(DegreeLevel.BACHELOR, DegreeRequirement.REQUIRED, ("Baking",)),),
    experience_years=Years(Decimal(3)),
    employment_types=(EmploymentType.FULL_TIME,),
    date_posted=date(2031, 5, 4),
    language="en",
)
SILENT = jobparse.Posting()
SOME = {
    "title": "=Night Baker",
    "employer_name": "The Crumb Oven",
    "employer_unit": None,
    "location_city": "Leeds",
    "locations": ["Leeds, GB", "Turin, IT"],
    "salary_min": Decimal("12.5"),
    "salary_max": None,
    "salary_period": "hour",
    "emails": ["ovens@crumb.example", "day@crumb.example"],
    "degree_level": "bachelor",
    "degree_fields": ["Baking"],
    "experience_years_min": Decimal(3),
    "employment_types": ["FULL_TIME"],
    "date_posted": date(2031, 5, 4),
    "start_date": None,
}
TYPES = {column.name: column.type for column in columns()}


def some(values: Any) -> dict[str, Any]:
    return {name: values[name] for name in SOME}


def test_a_row_has_a_value_for_every_column() -> None:
    assert some(row(FULL)) == SOME
    assert set(row(FULL)) == set(row(SILENT)) == set(TYPES)


def test_every_field_has_its_columns() -> None:
    left_out = {"sections", "evidence", "offset"}
    assert {column.field for column in columns()} == {*jobparse.Posting.__dataclass_fields__} - left_out
    assert len(TYPES) == len(columns())


@pytest.mark.parametrize("posting", [FULL, SILENT])
def test_values_have_the_types_of_their_columns(posting: jobparse.Posting) -> None:
    python = {
        ColumnType.TEXT: str,
        ColumnType.DECIMAL: Decimal,
        ColumnType.DATE: date,
        ColumnType.TEXTS: list,
    }
    for name, value in row(posting).items():
        if value is None:
            assert TYPES[name] is not ColumnType.TEXTS
        else:
            assert type(value) is python[TYPES[name]]


def test_numbers_that_no_table_holds_are_told() -> None:
    huge = jobparse.Posting(salary=Salary(Decimal("1.23456"), Decimal(10) ** 14))
    flat = row(huge)
    assert (flat["salary_min"], flat["salary_max"]) == (Decimal("1.2346"), None)
    assert flat["problems"] == ["salary_max: 100000000000000 is too large for a table"]


@needs("pyarrow")
def test_arrow_keeps_types() -> None:
    import pyarrow as pa

    table = jobparse.to_arrow([FULL, SILENT])
    assert some(table.to_pylist()[0]) == SOME
    assert table.schema.field("salary_min").type == pa.decimal128(18, 4)
    assert table.schema.field("date_posted").type == pa.date32()
    assert table.schema.field("title").metadata[b"about"].startswith(b"The job title alone")
    assert jobparse.to_arrow([]).schema == table.schema


@needs("pyarrow")
def test_nested_arrow_has_the_shape_of_the_posting() -> None:
    posting = jobparse.parse("Baker\n\nPay: £12.50-£14 per hour. A bachelor's degree in baking is required.")
    [plain] = jobparse.to_arrow([posting], nested=True).to_pylist()
    assert plain["salary"]["min"] == Decimal("12.5")
    as_json = json.loads(json.dumps(plain, default=float))
    assert jobparse.Posting.from_dict(as_json) == posting
    assert "".join(section["text"] for section in plain["sections"]) == posting.text


@needs("pyarrow")
def test_half_a_surrogate_pair_does_no_harm() -> None:
    posting = jobparse.Posting(title="Baker \ud83d", emails=("a\udc00@crumb.example",))
    for nested in (False, True):
        [plain] = jobparse.to_arrow([posting], nested=nested).to_pylist()
        assert (plain["title"], plain["emails"]) == ("Baker \ufffd", ["a\ufffd@crumb.example"])


@needs("pandas", "pyarrow")
def test_pandas_keeps_types() -> None:
    frame = jobparse.to_pandas(repeat(FULL, 3))
    assert frame["salary_min"].sum() == Decimal("37.5")
    assert frame["date_posted"].max() == date(2031, 5, 4)
    assert frame["salary_max"].isna().all()


@needs("polars", "pyarrow")
def test_polars_keeps_types() -> None:
    frame = jobparse.to_polars([FULL, SILENT])
    assert some(frame.row(0, named=True)) == SOME
    assert frame["salary_min"].sum() == Decimal("12.5")


@needs("pandas", "pyarrow")
def test_a_frame_keeps_what_it_had() -> None:
    import pandas as pd

    from jobparse.adapters.frames import parse_column

    ads = pd.DataFrame({"ad": ["Baker in Leeds, UK", None, ""], 5: [object(), 2, "x"]}, index=["a", "b", "a"])
    parsed = parse_column(ads, "ad")
    assert parsed[["ad", 5]].equals(ads)
    assert list(parsed["location_city"].isna()) == [False, True, True]
    with pytest.raises(ValueError, match="no column 'text'; the columns are ad, 5"):
        parse_column(ads, "text")
    with pytest.raises(ValueError, match="the table has title already: give a prefix"):
        parse_column(ads.rename(columns={5: "Title"}), "ad")
    assert "parsed_title" in parse_column(ads.rename(columns={5: "Title"}), "ad", prefix="parsed_")


def written(ending: str, folder: Path, rows: Iterable[Any]) -> Path:
    path = folder / f"postings{ending}"
    WRITERS[ending](path, TYPES, rows)
    return path


def test_csv_cannot_start_a_formula(tmp_path: Path) -> None:
    path = written(".csv", tmp_path, [row(FULL), row(SILENT)])
    with path.open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert first["title"] == "'=Night Baker"
    assert (first["salary_min"], first["date_posted"]) == ("12.5", "2031-05-04")
    assert json.loads(first["emails"]) == list(FULL.emails)
    assert set(second.values()) == {"", "[]", "text"}


@pytest.mark.parametrize("text", ["=1+1", "+44 1", "-1", "@SUM(A1)", "\t=1", " =1", "\n=1", "＝1"])
def test_no_cell_begins_like_a_formula(text: str, tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    WRITERS[".csv"](path, {text: ColumnType.TEXT}, [{text: text}])
    with path.open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [["'" + text], ["'" + text]]


def test_sqlite_keeps_types(tmp_path: Path) -> None:
    path = written(".sqlite", tmp_path, [row(FULL), row(SILENT)])
    with closing(sqlite3.connect(path)) as database:
        asked = "SELECT title, salary_min * 2, date_posted, json_extract(emails, '$[1]') FROM postings"
        assert database.execute(asked).fetchall() == [
            ("=Night Baker", 25, "2031-05-04", "day@crumb.example"),
            (None, None, None, None),
        ]


@needs("pyarrow", "duckdb")
def test_duckdb_reads_the_parquet(tmp_path: Path) -> None:
    import duckdb

    path = written(".parquet", tmp_path, [row(FULL), row(SILENT)])
    asked = f"SELECT title, salary_min, date_posted, emails[2] FROM '{path}' WHERE salary_min < 13"  # noqa: S608
    assert duckdb.sql(asked).fetchall() == [("=Night Baker", Decimal("12.5"), date(2031, 5, 4), "day@crumb.example")]


def test_a_missing_library_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pyarrow is not installed: pip install 'jobparse\[arrow\]'"):
        jobparse.to_arrow([])
