"""The command: what it prints, where it prints it, and with which status it ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.adapters.terminal import Terminal
from jobparse.cli import main

POSTING = """---
title: Night Baker
company: The Crumb Oven
location: Leeds, UK
date: 2031-05-04
---
## Pay
\u00a312.50-\u00a314.00 per hour

## To apply
Write to ovens (at) crumb dot example.
"""


@pytest.fixture
def posting(tmp_path: Path) -> str:
    path = tmp_path / "baker.md"
    path.write_text(POSTING, "utf-8")
    return str(path)


def test_a_table_to_read(posting: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([posting]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "title             Night Baker"
    assert "salary            12.50-14.00 GBP per hour" in lines
    assert "contact email     ovens@crumb.example" in lines
    assert any(line.startswith("not stated        work mode") for line in lines)
    assert not any(line != line.rstrip() for line in lines)


def test_json_is_the_posting_on_one_line(posting: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", posting, posting]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == second
    assert json.loads(first) == jobparse.parse(POSTING).to_dict()


def test_one_field(posting: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--field", "salary", posting]) == 0
    assert capsys.readouterr().out == "12.50-14.00 GBP per hour\n"
    assert main(["--json", "--field", "title", "--field", "emails", posting]) == 0
    assert json.loads(capsys.readouterr().out) == {"title": "Night Baker", "emails": ["ovens@crumb.example"]}
    assert main(["--field", "title", "--field", "emails", posting, posting]) == 0
    assert capsys.readouterr().out == f"{posting}: title: Night Baker\n{posting}: emails: ovens@crumb.example\n" * 2


def test_an_explanation_marks_the_line(posting: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--explain", "--field", "title", posting]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "title  Night Baker",
        "    2 | title: Night Baker",
        "               ^^^^^^^^^^^",
    ]
    assert "title.labelled_title" in lines[3]


def test_an_explanation_shows_what_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "twice.md"
    path.write_text("---\ntitle: Night Baker\ntitle: Day Baker\n---\n", "utf-8")
    assert main(["--explain", str(path)]) == 0
    assert "not taken: Day Baker  title.labelled_title" in capsys.readouterr().out


def test_what_cannot_be_read_is_named_and_the_rest_is_done(
    posting: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Caf\u00e9 manager".encode("latin-1"))
    assert main(["--field", "title", str(tmp_path / "none.txt"), str(latin), str(tmp_path), posting]) == 1
    out, err = capsys.readouterr()
    assert out == f"{posting}: Night Baker\n"
    missing, undecodable, directory = err.splitlines()
    assert missing == f"jobparse: {tmp_path / 'none.txt'}: No such file or directory"
    assert undecodable == (
        f"jobparse: {latin}: the text is not utf-8 at byte 3: name its encoding, as in --encoding latin-1"
    )
    assert directory.startswith(f"jobparse: {tmp_path}: ")
    assert main(["--encoding", "latin-1", str(latin)]) == 0
    assert main(["--encoding", "klingon", posting]) == 1
    assert "there is no encoding 'klingon'" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [[], ["--nonsense", "x"], ["--field", "nonsense", "x"], ["--json", "--explain", "x"]]
)
def test_a_command_that_is_not_understood(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: jobparse" in capsys.readouterr().err


def test_a_format_is_insisted_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Baker <p>Salary: $20 an hour", "utf-8")
    assert main(["--format", "html", "--field", "source_format", "--explain", "--field", "salary", str(page)]) == 0
    assert "3 | Salary: $20 an hour" in capsys.readouterr().out


def test_a_day_from_which_others_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("Lock Keeper\n\nThe canal needs a keeper. Apply by 6 May.", "utf-8")
    given = ["--reference-date", "2031-04-01", str(tmp_path / "a.md")]
    assert main(["--field", "valid_through", *given]) == 0
    assert capsys.readouterr().out.strip() == "2031-05-06"
    output = tmp_path / "out.jsonl"
    assert main(["batch", *given, "-o", str(output), "--workers", "1", "--fields", "valid_through"]) == 0
    assert json.loads(output.read_text("utf-8"))["valid_through"] == "2031-05-06"
    with pytest.raises(SystemExit):
        main(["--reference-date", "6 May", str(tmp_path / "a.md")])
    assert "write it as in 2031-05-06" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"jobparse {jobparse.__version__}\n"


def test_problems_are_shown_with_their_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.md"
    path.write_text("---\ncompany: Crumb\ntitle: Baker: Night\n---\n", "utf-8")
    assert main([str(path)]) == 0
    assert "problem           line 3: this is not valid YAML" in capsys.readouterr().out


@pytest.mark.parametrize("option", [[], ["--explain"], ["--field", "title"]])
def test_a_posting_cannot_command_the_terminal(
    option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "evil.md"
    path.write_text("---\ntitle: Baker \x1b]0;gotcha\x07 \x9b31m \u202e [bold]night[/bold]\n---\n", "utf-8")
    assert main([*option, str(path)]) == 0
    out = capsys.readouterr().out
    assert not any(bad in out for bad in "\x1b\x07\x9b\u202e")
    assert "[bold]night[/bold]" in out


def test_colour_only_on_a_terminal() -> None:
    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    shown = {}
    for stream in (Screen(), io.StringIO()):
        Terminal(stream).table("baker.md", jobparse.parse(POSTING))
        shown[stream.isatty()] = stream.getvalue()
    assert "\x1b[" not in shown[False]
    if os.environ.get("TERM", "dumb") not in ("dumb", "unknown") and "NO_COLOR" not in os.environ:
        assert "\x1b[" in shown[True]


def command(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    call = [sys.executable, "-m", "jobparse", *arguments]
    return subprocess.run(call, capture_output=True, check=False, timeout=120, **options)  # noqa: S603


def test_standard_input() -> None:
    done = command("--json", "-", input=POSTING.encode(), env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["salary"]["text"] == "\u00a312.50-\u00a314.00 per hour"


def test_every_process_gives_the_same_bytes() -> None:
    examples = [str(path) for path in sorted((Path(__file__).parent.parent / "examples").iterdir())]
    given = {
        command("--json", *examples, env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}).stdout
        for seed, locale, zone in (
            ("0", "C", "UTC"),
            ("1", "C.UTF-8", "Asia/Tokyo"),
            ("2", "tr_TR.UTF-8", "Etc/GMT+12"),
        )
    }
    assert len(given) == 1
    assert given.pop().count(b"\n") == len(examples)


def test_a_reader_who_leaves_is_no_error(posting: str) -> None:
    read, write = os.pipe()
    os.close(read)
    call = [sys.executable, "-m", "jobparse", *[posting] * 50]
    done = subprocess.run(call, stdout=write, stderr=subprocess.PIPE, check=False, timeout=120)  # noqa: S603
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_all_shows_every_posting_of_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    week = tmp_path / "week.txt"
    week.write_text("Baker, Crumb Ltd, Leeds, UK - Nights.\n\nCook, Tin Ladle Inc, Reno, NV - Days.\n", "utf-8")
    assert main(["--all", "--field", "title", str(week)]) == 0
    assert capsys.readouterr().out == f"{week} (1): Baker\n{week} (2): Cook\n"
    assert main(["--all", "--json", "--field", "offset", str(week)]) == 0
    assert capsys.readouterr().out == '{"offset": 0}\n{"offset": 39}\n'
