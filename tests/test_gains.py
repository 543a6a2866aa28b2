"""The tool that compares two versions lists every value that one of them has and the other has not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import jobparse
from tools.gains import ROOT, main

TEXTS = ["Baker at Crumb Oven\n\nWrite to ovens@crumb.example", "Cook\n\nPay: $18 an hour", "Night porter"]


def lines(path: Path, rows: list[str]) -> str:
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return str(path)


def test_what_came_and_what_went_is_told_with_its_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = lines(tmp_path / "three.jsonl", [json.dumps({"text": text}) for text in TEXTS])
    old = [jobparse.parse(text).to_dict() for text in TEXTS]
    old[0]["emails"] = []
    old[1]["title"] = "Chef"
    old[2]["reference"] = "A-17"
    before = lines(tmp_path / "old.jsonl", [json.dumps(posting) for posting in old])

    main([before, str(ROOT), corpus, "--field", "emails", "--field", "title", "--field", "reference"])
    shown = capsys.readouterr().out
    table = {line.split()[0]: line.split()[1:] for line in shown.split("\n\n")[0].split("\n")[2:]}
    assert table == {"emails": ["1", "0", "0"], "title": ["0", "0", "1"], "reference": ["0", "1", "0"]}
    assert 'three 1\n  + "ovens@crumb.example"\n' in shown
    assert "Write to [ovens@crumb.example]" in shown
    assert 'three 2\n  - "Chef"\n  + "Cook"' in shown
    assert 'three 3\n  - "A-17"' in shown


def test_one_version_against_itself_differs_in_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = lines(tmp_path / "three.jsonl", [json.dumps({"text": text}) for text in TEXTS])
    main([str(ROOT), str(ROOT), corpus, "--keep", str(tmp_path)])
    assert capsys.readouterr().out.split("\n") == ["3 postings", "field               gained    lost  changed", ""]
    assert (tmp_path / "old.jsonl").read_bytes() == (tmp_path / "new.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("version", "says"), [("no-such-version", "no commit"), (str(ROOT / "docs"), "no package jobparse")]
)
def test_what_is_no_version_is_named(tmp_path: Path, version: str, says: str) -> None:
    corpus = lines(tmp_path / "three.jsonl", [json.dumps({"text": text}) for text in TEXTS])
    with pytest.raises(SystemExit, match=says):
        main([version, version, corpus])
