"""Counting what is right on labelled postings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jobparse.cli import main
from jobparse.evaluation import Labelled, LabelledFileError, evaluate, read_labelled
from jobparse.evaluation.compare import COMPARISONS
from jobparse.evaluation.sections import labelled_spans, right_characters

TEXT = "Baker\n\nWrite to ovens@crumb.example or dough@crumb.example.\n\nPay: $18 an hour\n"
HOURLY = {"min": 18, "max": None, "currency": "USD", "period": "hour"}
LEEDS = {"city": "Leeds", "region": None, "country": "GB"}


@pytest.mark.parametrize(
    ("field", "label", "got", "agree"),
    [
        ("title", "Baker & Cook", "baker and cook", True),
        ("title", "Baker", "Cook", False),
        ("employer", "Crumb Ltd.", {"name": "The Crumb"}, True),
        ("employer", {"name": "Crumb GmbH"}, {"name": "Crumb", "unit": "Ovens"}, True),
        ("employer", "The Co", {"name": "Limited"}, False),
        ("apply_url", "https://www.crumb.example/jobs/", "crumb.example/jobs", True),
        ("salary", HOURLY, {**HOURLY, "min": 18.0, "text": "from $18 an hour"}, True),
        ("salary", HOURLY, {**HOURLY, "period": "year"}, False),
        ("locations", LEEDS, {"city": "leeds", "region": "West Yorkshire", "country": "GB"}, True),
        ("locations", LEEDS, {"city": "York", "region": None, "country": "GB"}, False),
        ("experience_years", {"min": 2, "max": None}, {"min": 2, "max": 5}, True),
    ],
)
def test_when_values_agree(field: str, label: Any, got: Any, agree: bool) -> None:
    assert COMPARISONS[field].same(label, got) is agree


def test_counts_of_lists_and_of_single_values() -> None:
    emails = COMPARISONS["emails"]
    assert emails.count(["a@b.c", "d@e.f"], ["a@b.c", "x@y.z"]) == (1, 1, 1)
    title = COMPARISONS["title"]
    assert title.count(["Cook", "Baker"], ["Baker"]) == (1, 0, 0)
    assert title.count(["Cook"], ["Baker"]) == (0, 1, 1)
    assert title.count([], ["Baker"]) == (0, 1, 0)
    assert title.count([], []) == (0, 0, 0)


def test_evaluation_counts_only_what_is_labelled() -> None:
    found = evaluate([Labelled("1", TEXT, {"emails": ["ovens@crumb.example", "oven@crumb.example"], "salary": []})])
    assert set(found.fields) == {"emails", "salary"}
    assert (found.fields["emails"].right, found.fields["emails"].wrong, found.fields["emails"].missing) == (1, 1, 1)
    assert found.fields["salary"].precision == 0.0
    assert found.fields["emails"].failures[0].id == "1"
    assert found.section_accuracy is None


def test_sections_are_counted_by_character() -> None:
    labels = [{"kind": "header", "starts": "Baker"}, {"kind": "apply", "starts": "Write  to\novens"}]
    (_, middle, _), (start, end, kind) = labelled_spans(TEXT, labels)
    assert (middle, kind) == (start, "apply")
    assert end == len(TEXT)
    assert right_characters(TEXT, labels, ())[0] == 0


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b'{"text": "x"}',
        b'{"text": 1, "label": {}}',
        b"[1]",
        b'{"text": "caf\xe9", "label": {}}',
        b'{"text": "x", "label": {"locations": ["Leeds"]}}',
        b'{"text": "x", "label": {"degrees": [{"level": "master"}]}}',
        b'{"text": "x", "label": {"sections": [{"kind": "apply"}]}}',
    ],
)
def test_bad_line_is_named(tmp_path: Path, line: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "labelled.jsonl"
    path.write_bytes(b'{"text": "x", "label": {}}\n' + line + b"\n")
    with pytest.raises(LabelledFileError, match=r"labelled\.jsonl, line 2"):
        list(read_labelled(path))
    assert main(["evaluate", str(path)]) == 1
    assert "line 2" in capsys.readouterr().err


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "labelled.jsonl"
    label = {"id": "bakery/1", "emails": ["ovens@crumb.example", "dough@crumb.example"], "title": ["Cook"]}
    path.write_text(json.dumps({"text": TEXT, "label": label}), encoding="utf-8")
    assert main(["evaluate", str(path), "--json", str(tmp_path / "out.json")]) == 0
    assert "emails" in capsys.readouterr().out
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["fields"]["emails"]["f1"] == 1.0
    assert main(["evaluate", str(path), "--failures", "title"]) == 0
    assert "bakery/1" in capsys.readouterr().out
    assert main(["evaluate", str(tmp_path / "missing.jsonl")]) == 1
    assert "missing.jsonl" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        main(["evaluate"])
    assert stopped.value.code == 2
