"""Texts that hold several postings: those of ``tests/digests``, and those of ``tests/digests/one``, which hold one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import jobparse
from tests.test_cases import evidence_is_exact
from tests.test_fixtures import POSTINGS

DIGESTS = Path(__file__).parent / "digests"
SEVERAL = sorted(path for path in DIGESTS.iterdir() if path.suffix in (".txt", ".md", ".html"))
ONE = [*sorted((DIGESTS / "one").iterdir()), *POSTINGS]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("path", SEVERAL, ids=lambda path: path.name)
def test_a_digest_is_split_exactly(path: Path, line_end: str) -> None:
    expected: list[dict[str, Any]] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    given = path.read_text("utf-8").replace("\n", line_end)
    text, postings = jobparse.read(given).text, jobparse.parse_all(given)
    assert len(postings) == len(expected)
    for posting, entry in zip(postings, expected, strict=True):
        assert text[posting.offset :].startswith(posting.text)
        assert posting.text.replace(line_end, "\n").startswith(entry["starts"])
        assert posting.text.endswith(entry["ends"])
        assert evidence_is_exact(posting, posting.text)
        if "title" in entry:
            assert posting.title == entry["title"]
        if "employer" in entry:
            assert posting.employer is not None
            assert posting.employer.name == entry["employer"]


def test_the_weekly_list_has_its_twenty_five() -> None:
    assert len(jobparse.parse_all((DIGESTS / "weekly_list.txt").read_text("utf-8"))) == 25


@pytest.mark.parametrize("path", ONE, ids=lambda path: path.name)
def test_one_posting_stays_one(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    [posting] = jobparse.parse_all(text)
    assert posting == jobparse.parse(text)
    assert posting.offset == 0


def test_a_page_may_list_postings_in_its_data() -> None:
    data = [
        {"@type": "JobPosting", "title": title, "hiringOrganization": {"name": name}, "description": "<p>You bake.</p>"}
        for title, name in (("Night Baker", "Crumb Ltd"), ("Pastry Cook", "Tin Ladle"), ("Night Baker", "Crumb Ltd"))
    ]
    script = f'<script type="application/ld+json">{json.dumps({"@graph": data})}</script>'
    page = f"<!doctype html><title>Jobs at the guild</title>{script}<h1>Jobs</h1>"
    postings = jobparse.parse_all(page)
    assert [(posting.title, posting.text[-9:], posting.source_format) for posting in postings] == [
        ("Night Baker", "You bake.", "html"),
        ("Pastry Cook", "You bake.", "html"),
    ]
    [own] = jobparse.parse_all(page.replace("Jobs at the guild", "Pastry Cook - Tin Ladle"))
    assert own.title == "Pastry Cook"


def test_the_arguments_are_those_of_parse() -> None:
    text = "Baker, Crumb Ltd, Leeds, UK - You bake.\nStart date: tomorrow\n\nCook, Tin Ladle Inc, Reno, NV - Days."
    baker, cook = jobparse.parse_all(text, reference_date=date(2031, 5, 4), min_confidence=1.1)
    assert baker.title is None
    assert str(baker.evidence["start_date"][0].value) == "2031-05-05"
    assert cook.evidence["title"]
    with pytest.raises(TypeError, match="this is bytes"):
        jobparse.parse_all(b"Baker")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "unit",
    ["a | b | c\n", "Cook | Leeds | remote\n\n", "-----\n", "Cook\n-----\n",
     "# Cook\n", "Title: Cook\n", "- Cook\n", "COOK\n\n", "[a", ", "],
)  # fmt: skip
def test_a_unit_repeated_is_survived(unit: str) -> None:
    text = unit * 300
    for posting in jobparse.parse_all(text):
        assert text[posting.offset :].startswith(posting.text)


def test_numbers_that_count_are_survived() -> None:
    text = "".join(f"{number}. Cook\n" for number in range(1, 300))
    assert all(text[posting.offset :].startswith(posting.text) for posting in jobparse.parse_all(text))
