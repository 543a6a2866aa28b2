"""The command ``jobparse batch``: what it reads, what it writes, and that a killed run goes on where it was."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.batch.rows import SourceError
from jobparse.batch.sources import Source
from jobparse.cli import main
from tests.extras import needs

TEXTS = ["Baker wanted in Leeds, UK. Pay: £12.50 per hour", "Cook in Turin, Italy; write to ovens@crumb.example", ""]
ROWS: list[dict[str, Any]] = [
    {"id": 7, "title": "=A", "description": TEXTS[0]},
    {"id": 8, "title": "Night Cook", "description": TEXTS[1]},
    {"id": 9, "title": None, "description": TEXTS[2]},
]
FAMILIES = ["posts", "ads.jsonl", "ads.csv", "semicolons.csv", "ads.tsv", "ads.jsonl.gz", "ads.csv.gz"]


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """The same three ads as a folder of posts and as files of every kind."""
    (tmp_path / "posts" / "below").mkdir(parents=True)
    for name, text in zip(("a.md", "b.txt", "below/c.html"), TEXTS, strict=True):
        (tmp_path / "posts" / name).write_text(text, "utf-8")
    (tmp_path / "posts" / ".hidden.md").write_text("Gardener", "utf-8")
    (tmp_path / "posts" / "logo.png").write_bytes(b"\x89PNG")
    lines = "".join(json.dumps(row) + "\n" for row in ROWS)
    (tmp_path / "ads.jsonl").write_text(lines, "utf-8")
    for name, delimiter in (("ads.csv", ","), ("semicolons.csv", ";"), ("ads.tsv", "\t")):
        with (tmp_path / name).open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(ROWS[0]), delimiter=delimiter)
            writer.writeheader()
            writer.writerows(ROWS)
    for name in ("ads.jsonl", "ads.csv"):
        (tmp_path / f"{name}.gz").write_bytes(gzip.compress((tmp_path / name).read_bytes()))
    return tmp_path


def batch(*arguments: object) -> int:
    return main(["batch", *map(str, arguments), "--workers", "1"])


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("name", FAMILIES)
def test_every_kind_of_input_gives_the_same_texts(name: str, inputs: Path) -> None:
    source = Source([str(inputs / name)])
    assert [ad.text for ad in source] == TEXTS
    assert source.done == source.size > 0


@needs("pyarrow", "zstandard")
def test_parquet_and_zstandard(inputs: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq
    import zstandard

    pq.write_table(pa.Table.from_pylist([{**row, "seen": date(2031, 5, 4)} for row in ROWS]), inputs / "ads.parquet")
    packed = [zstandard.compress(line) for line in (inputs / "ads.jsonl").read_bytes().splitlines(keepends=True)]
    (inputs / "ads.jsonl.zst").write_bytes(b"".join(packed))
    for name in ("ads.parquet", "ads.jsonl.zst"):
        ads = list(Source([str(inputs / name)]))
        assert [ad.text for ad in ads] == TEXTS
        assert ads[0].columns["id"] == 7
    assert next(iter(Source([str(inputs / "ads.parquet")]))).columns["seen"] == "2031-05-04"


@pytest.mark.parametrize(("content", "arguments", "texts"), [
    ('{"text": "Baker"}\n\n{"text": "Cook"}\n', {}, ["Baker", "Cook"]),
    ("Baker\nin Leeds", {}, ["Baker\nin Leeds"]),
    ("id,body\n1,Baker\n", {"form": "csv"}, ["Baker"]),
])  # fmt: skip
def test_standard_input(content: str, arguments: Any, texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content.encode()))))
    assert [ad.text for ad in Source(["-"], **arguments)] == texts


def test_rows_of_json_lines(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = inputs / "out.jsonl"
    assert batch(inputs / "ads.jsonl", "-o", output) == 0
    rows = lines_of(output)
    assert [row["source"] for row in rows] == [
        {"file": str(inputs / "ads.jsonl"), "row": number, "parsed": True} for number in (1, 2, 3)
    ]
    assert rows[0]["input"] == {"id": 7, "title": "=A"}
    for row, text in zip(rows, TEXTS, strict=True):
        del row["source"], row["input"]
        assert jobparse.Posting.from_dict(row) == jobparse.parse(text)
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"3 read, 3 parsed, 0 with problems: {output}"
    assert "  locations                    2    67%" in said


def test_tables_carry_the_other_columns(inputs: Path) -> None:
    assert batch(inputs / "ads.jsonl", "-o", inputs / "out.sqlite") == 0
    asked = "SELECT source_row, id * 2, input_title, location_city, salary_min FROM postings ORDER BY source_row"
    with closing(sqlite3.connect(inputs / "out.sqlite")) as database:
        assert database.execute(asked).fetchall() == [
            (1, 14, "=A", "Leeds", 12.5),
            (2, 16, "Night Cook", "Turin", None),
            (3, 18, None, None, None),
        ]
    assert batch(inputs / "ads.csv", "-o", inputs / "out.csv", "--fields", "salary,emails") == 0
    with (inputs / "out.csv").open(encoding="utf-8", newline="") as file:
        first = next(csv.DictReader(file))
    assert first.pop("source_file").endswith("ads.csv")
    assert first == {
        "source_row": "1", "id": "7", "title": "'=A", "salary_min": "12.5", "salary_max": "12.5",
        "salary_currency": "GBP", "salary_period": "hour", "salary_text": "£12.50 per hour", "emails": "[]",
        "problems": "[]",
    }  # fmt: skip


@needs("pyarrow", "duckdb")
def test_parquet_has_types(inputs: Path) -> None:
    import duckdb

    output = inputs / "out.parquet"
    assert batch(inputs / "ads.jsonl", "-o", output) == 0
    asked = f"SELECT id, input_title, salary_min, emails FROM '{output}' ORDER BY source_row"  # noqa: S608
    assert duckdb.sql(asked).fetchall() == [
        (7, "=A", Decimal("12.5"), []),
        (8, "Night Cook", None, ["ovens@crumb.example"]),
        (9, None, None, []),
    ]


def test_columns_can_be_joined_as_known_fields(inputs: Path) -> None:
    assert batch(inputs / "ads.jsonl", "-o", inputs / "out.jsonl", "--join", "--fields", "title,locations") == 0
    row = lines_of(inputs / "out.jsonl")[1]
    assert (row["title"], row["locations"][0]["city"]) == ("Night Cook", "Turin")


def test_values_can_have_to_be_sure(inputs: Path) -> None:
    assert batch(inputs / "ads.jsonl", "-o", inputs / "out.jsonl", "--min-confidence", "1.1") == 0
    assert lines_of(inputs / "out.jsonl")[0]["salary"] is None


def test_what_cannot_be_read_is_a_row_with_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.jsonl").write_bytes(
        b'{"text": "Baker"}\n{"text": \n[1]\n{"text": 5}\n{"id": 3}\n{"text": "Caf\xe9 manager"}\n'
    )
    (tmp_path / "torn.csv.gz").write_bytes(gzip.compress(b"text\n" + b"Cook\n" * 9)[:-12])
    (tmp_path / "long.csv").write_text("id,text\n1,Baker,in Leeds\n", "utf-8")
    files = [tmp_path / name for name in ("bad.jsonl", "torn.csv.gz", "long.csv")]
    wrong = tmp_path / "wrong.jsonl"
    assert batch(*files, "-o", tmp_path / "out.jsonl", "--errors", wrong) == 1
    told = {(Path(row["source"]["file"]).name, row["source"]["row"]): row["problems"][0] for row in lines_of(wrong)}
    reasons = {
        ("bad.jsonl", 2): "the line is not valid JSON",
        ("bad.jsonl", 3): "not an object",
        ("bad.jsonl", 4): "the column 'text' holds no text but 5",
        ("bad.jsonl", 5): "which column holds the text? Say --text-column with one of 'id'",
        ("bad.jsonl", 6): "1 bytes are not utf-8: name the encoding",
        ("long.csv", 1): "the row has 3 cells, and the header 2",
    }
    torn = [key for key in told if key[0] == "torn.csv.gz"]
    assert len(torn) == 1
    assert "could not be read" in told.pop(torn[0])
    assert set(told) == set(reasons)
    assert [reason for key, reason in reasons.items() if reason not in told[key]] == []
    assert "5 with problems" not in capsys.readouterr().out
    by_row = {(Path(row["source"]["file"]).name, row["source"]["row"]): row for row in lines_of(tmp_path / "out.jsonl")}
    assert by_row["bad.jsonl", 6]["source"]["parsed"]
    assert not by_row["bad.jsonl", 2]["source"]["parsed"]


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["none.jsonl", "-o", "out.jsonl"], "none.jsonl: there is no such file or folder"),
        (["ads.csv", "-o", "out.jsonl", "--text-column", "ad"], "there is no column 'ad' among 'id', 'title', 'desc"),
        (["ads.csv", "-o", "out.jsonl", "--encoding", "klingon"], "there is no encoding 'klingon'"),
        (["ads.csv", "-o", "out.xls"], "'out.xls' must end in one of .jsonl"),
        (["ads.csv", "-o", "no/out.csv"], "there is no folder 'no'"),
        (["ads.csv", "-o", "out.csv", "--fields", "pay"], "there is no field ['pay']"),
        (["ads.csv", "-o", "out.csv", "--limit", "0"], "0 is less than 1"),
    ],
)
def test_what_cannot_be_done_is_told_before_anything_is(
    arguments: list[str], advice: str, inputs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(inputs)
    before = set(inputs.iterdir())
    try:
        status = batch(*arguments)
    except SystemExit as ended:
        status = int(ended.code or 0)
    assert status == 2
    assert advice in capsys.readouterr().err
    assert set(inputs.iterdir()) == before


def test_a_table_without_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ads.csv").write_text("id,name\n1,Baker\n", "utf-8")
    with pytest.raises(SourceError, match=r"ads.csv: which column holds the text\? Say --text-column with .* 'name'"):
        Source([str(tmp_path / "ads.csv")])


def as_if_killed(folder: Path, rows: str) -> Path:
    """What a run from ads.jsonl to out.jsonl left that was killed after ``rows``."""
    killed = folder / "out.jsonl.partial"
    killed.mkdir()
    (killed / "rows.jsonl").write_text(rows, "utf-8")
    about = {"version": jobparse.__version__, "inputs": [str(folder / "ads.jsonl")], "join": False, "encoding": "utf-8"}
    (killed / "run.json").write_text(json.dumps(about), "utf-8")
    return killed


def test_a_run_of_another_kind_is_not_gone_on_with(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = inputs / "out.jsonl"
    assert batch(inputs / "ads.jsonl", "-o", output, "--limit", "2") == 0
    assert len(lines_of(output)) == 2
    killed = as_if_killed(inputs, output.read_text("utf-8"))
    output.unlink()
    assert batch(inputs / "ads.jsonl", "-o", output) == 2
    assert "go on with --resume, or delete that folder" in capsys.readouterr().err
    assert batch(inputs / "ads.csv", "-o", output, "--resume") == 2
    assert "had inputs = " in capsys.readouterr().err
    assert batch(inputs / "ads.jsonl", "-o", output, "--resume") == 0
    assert [row["source"]["row"] for row in lines_of(output)] == [1, 2, 3]
    assert not killed.exists()


def test_other_inputs_under_the_same_name_are_noticed(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = inputs / "ads.jsonl"
    line = {"source": {"file": "elsewhere.jsonl", "row": 1, "parsed": True}, "input": {}, "problems": []}
    killed = as_if_killed(inputs, json.dumps(line) + "\n")
    assert batch(rows, "-o", inputs / "out.jsonl", "--resume") == 2
    assert "the last row that is done is row 1 of elsewhere.jsonl" in capsys.readouterr().err
    (killed / "rows.jsonl").write_text((json.dumps(line) + "\n") * 4, "utf-8")
    assert batch(rows, "-o", inputs / "out.jsonl", "--resume") == 2
    assert "4 rows are done, and the inputs have only 3" in capsys.readouterr().err


# Real runs, really killed.

MANY = 200


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text"])
        rows = [(n, f"Baker {n} wanted in Leeds, UK. Pay: £{n + 1}.50 per hour.") for n in range(MANY)]
        # The last one takes long, so that a run is not over before it is killed.
        writer.writerows([*rows[:-1], (MANY - 1, "We bake bread. " * 12_000)])
    return path


def start(source: Path, output: Path, *options: str, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    call = [
        *before,
        sys.executable,
        "-m",
        "jobparse",
        "batch",
        str(source),
        "-o",
        str(output),
        "--workers",
        "2",
        *options,
    ]
    return subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603


def wait_for_rows(output: Path, rows: int, process: subprocess.Popen[str]) -> None:
    """Wait until a run has written down so many rows, or is over."""
    journal = output.with_name(output.name + ".partial") / "rows.jsonl"
    while process.poll() is None and not (journal.exists() and journal.read_bytes().count(b"\n") >= rows):
        time.sleep(0.005)


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize(("ending", "kills"), [(".jsonl", (1, 120)), (".sqlite", (120,))])
def test_a_run_that_is_killed_goes_on(ending: str, kills: tuple[int, ...], many: Path, tmp_path: Path) -> None:
    whole, output = tmp_path / f"whole{ending}", tmp_path / f"killed{ending}"
    assert batch(many, "-o", whole) == 0
    for rows in kills:
        with start(many, output, "--resume") as process:
            wait_for_rows(output, rows, process)
            process.kill()
        assert process.returncode == -signal.SIGKILL
        assert not output.exists()
    with start(many, output, "--resume") as process:
        said = process.communicate(timeout=60)[0]
    assert process.returncode == 0
    assert said.startswith(f"{MANY} read, {MANY} parsed")
    assert output.read_bytes() == whole.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {many.name, whole.name, output.name}


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_says_how_to_go_on(many: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with start(many, output) as process:
        wait_for_rows(output, 20, process)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert said.startswith("jobparse batch: stopped after ")
    assert said.endswith("go on with --resume\n")
    assert batch(many, "-o", output, "--resume") == 0
    assert [row["input"]["id"] for row in lines_of(output)] == [str(n) for n in range(MANY)]


@pytest.mark.skipif(sys.platform != "linux", reason="ulimit")
def test_a_full_disk_says_how_to_go_on(many: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with start(many, output, before=["sh", "-c", 'ulimit -f 100; exec "$@"', "sh"]) as process:
        said = process.communicate(timeout=60)[1]
    assert process.returncode == 1
    assert said.startswith("jobparse batch: File too large; ")
    assert said.endswith("make room, and go on with --resume\n")
    assert not output.exists()
    assert batch(many, "-o", output, "--resume") == 0
    assert [row["input"]["id"] for row in lines_of(output)] == [str(n) for n in range(MANY)]


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_two_runs_for_one_output_do_not_meet(many: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with start(many, output) as process:
        wait_for_rows(output, 1, process)
        process.send_signal(signal.SIGSTOP)
        with start(many, output, "--resume") as second:
            said = second.communicate(timeout=60)[1]
        assert second.returncode == 2
        assert "another process is at work" in said
        process.kill()


def test_a_run_killed_at_the_very_end_is_over(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = inputs / "out.jsonl"
    assert batch(inputs / "ads.jsonl", "-o", output) == 0
    written = output.read_bytes()
    (inputs / "out.jsonl.partial").mkdir()
    (inputs / "out.jsonl.partial" / "run.json").touch()
    assert batch(inputs / "ads.jsonl", "-o", output, "--resume") == 0
    assert "is complete already" in capsys.readouterr().out
    assert output.read_bytes() == written
    assert not (inputs / "out.jsonl.partial").exists()
