"""Records: those of each board in ``tests/records`` with what they say, and what becomes of odd ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.document import SourceFormat
from jobparse.vocab.record_keys import SHAPES
from tests.test_cases import agrees, evidence_is_exact

EXAMPLES = Path(__file__).parent.parent / "examples"
RECORDS = sorted((Path(__file__).parent / "records").glob("*.json"))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_record(path: Path) -> None:
    case: dict[str, Any] = json.loads(path.read_text("utf-8"))
    posting = jobparse.parse_record(case["record"])
    got = posting.to_dict()
    wrong = {name: got[name] for name, value in case["expect"].items() if not agrees(value, got[name])}
    assert not wrong, f"expected { {name: case['expect'][name] for name in wrong} }"
    assert posting.source_format is SourceFormat.RECORD
    assert not posting.problems
    assert evidence_is_exact(posting, posting.text)


def test_every_shape_has_a_record() -> None:
    kept = [json.loads(path.read_text("utf-8"))["record"].keys() for path in RECORDS]
    for shape in SHAPES:
        known_by = (*shape.known_by, frozenset({"@graph"})) if "schema" in shape.name else shape.known_by
        assert any(known <= keys for known in known_by for keys in kept), shape.name


@pytest.mark.parametrize(
    ("pay", "min_max"),
    [
        ({"min_salary": 0, "max_salary": 0.0}, None),
        ({"salary": "0"}, None),
        ({"salary": "Competitive"}, None),
        ({"min_salary": 0, "max_salary": 70_000}, [None, 70_000]),
        ({"min_salary": "90,000"}, [90_000, None]),
        ({"min_salary": 60_000, "max_salary": 50_000}, [50_000, 60_000]),
        ({"salary": 45_000}, [45_000, 45_000]),
        ({"salary": {"min": 45_000, "max": 50_000}}, [45_000, 50_000]),
        ({"salary": "£30,000 to £32,000"}, [30_000, 32_000]),
        ({"min_salary": float("nan"), "max_salary": float("inf")}, None),
    ],
)
def test_pay_is_read_with_sense(pay: dict[str, Any], min_max: list[int | None] | None) -> None:
    salary = jobparse.parse_record({"title": "Baker", "description": "We bake.", **pay}).to_dict()["salary"]
    assert (salary and [salary["min"], salary["max"]]) == min_max


@pytest.mark.parametrize(
    ("record", "mode"),
    [
        ({"remote": False}, None),
        ({"remote": True}, "remote"),
        ({"remote": "1.0"}, "remote"),
        ({"remote": "hybrid"}, "hybrid"),
        ({"workplaceType": "ON_SITE", "remote": True}, "onsite"),
        ({"title": "Baker", "jobUrl": "https://x.example", "isRemote": True, "workplaceType": "OnSite"}, "onsite"),
        ({"@type": "JobPosting", "jobLocationType": "TELECOMMUTE"}, "remote"),
    ],
)
def test_flags_are_read_with_sense(record: dict[str, Any], mode: str | None) -> None:
    assert jobparse.parse_record({"title": "Baker", "description": "We bake.", **record}).work_mode == mode


def test_a_record_and_its_description_that_disagree_are_both_evidence() -> None:
    description = "We bake. Salary: $40,000 a year. You work fully remotely."
    pay = {"currency": "USD", "value": {"minValue": 50_000, "maxValue": 60_000, "unitText": "YEAR"}}
    record = {"@type": "JobPosting", "title": "Baker", "baseSalary": pay, "jobLocationType": "on-site"}
    posting = jobparse.parse_record({**record, "description": description})
    assert posting.salary is not None
    assert posting.salary.text == "50000 - 60000 USD per year"
    assert "$40,000 a year" in {finding.text for finding in posting.evidence["salary"]}
    assert [finding.value for finding in posting.evidence["work_mode"]] == ["onsite", "remote"]


def test_what_no_table_knows_is_shown_and_what_is_long_is_a_passage() -> None:
    about = "We are two sisters who bake. " * 20
    posting = jobparse.parse_record({"title": "Baker", "shoeSize": 43, "body": "We bake.", "company_story": about})
    assert "\nshoe size: 43\n" in posting.text
    assert posting.text.endswith(f"We bake.\n\n## Company story\n\n{about.strip()}")


def test_a_passage_that_the_description_holds_is_not_repeated() -> None:
    record = {
        "@type": "JobPosting",
        "title": "Baker",
        "description": "We bake.\n\nSkills: kneading",
        "skills": "kneading",
    }
    assert jobparse.parse_record(record).text.count("kneading") == 1


def test_values_of_every_type_are_said() -> None:
    record = {
        "title": "Baker",
        "date_posted": datetime(2031, 5, 4, 12, tzinfo=UTC),
        "expires": 1_930_000_000,
        "tags": ("a", "b"),
    }
    posting = jobparse.parse_record({**record, "text": "We bake."})
    assert str(posting.date_posted) == "2031-05-04"
    assert str(posting.valid_through) == "2031-02-27"
    assert "tags: a\ntags: b\n" in posting.text


def test_one_posting_is_found_wherever_it_lies() -> None:
    posting = {"@type": ["JobPosting"], "title": "Night Baker", "hiringOrganization": {"@id": "#us"}}
    graph = [{"@type": "WebPage", "name": "Jobs"}, {"@id": "#us", "name": "Crumb"}, posting]
    for around in ({"@graph": graph}, graph, [[graph]], {"data": {"@graph": graph}}):
        read = jobparse.parse_record(around)  # type: ignore[arg-type]
        assert read.title == "Night Baker"
        assert read.employer is not None
        assert read.employer.name == "Crumb"


class Row:
    """What a table library gives for a row."""

    def to_dict(self) -> dict[str, Any]:
        return {"title": "Baker"}


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ("text", TypeError, "give a text to parse"),
        (None, TypeError, "this is NoneType"),
        (Row(), TypeError, r"give row\.to_dict\(\)"),
        ([], TypeError, "this is list"),
        ({}, ValueError, "none at all"),
        ({"colour": "blue"}, ValueError, "'colour'.*under 'description'"),
        ({"jobs": [{"title": "Baker"}, {"title": "Cook"}]}, ValueError, "holds 2: give them one by one"),
        ([{"@type": "JobPosting"}, {"@type": "JobPosting"}], ValueError, "holds 2"),
    ],
)
def test_what_is_no_record_is_refused_with_a_way_out(given: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        jobparse.parse_record(given)


def test_a_row_without_a_text_gives_an_empty_posting() -> None:
    posting = jobparse.parse_record({"title": "", "description": " ", "colour": "blue"})
    assert (posting.title, posting.problems) == (None, ())


def test_json_of_a_known_board_is_a_record_too() -> None:
    text = (EXAMPLES / "sous_chef.json").read_text("utf-8")
    posting = jobparse.parse(text)
    assert posting == jobparse.parse_record(json.loads(text))
    assert posting.source_format is SourceFormat.RECORD
    assert posting.title == "Sous Chef"


@pytest.mark.parametrize(
    "text",
    [
        '{"title": "Baker", "company": "Crumb"}',
        '{"title": "Baker", "jobUrl": "https://x.example", "isRemote": true} and more',
        '{"@type": "JobPosting", "title": "Baker", "sub": [{"@type": "JobPosting"}, {"@type": "JobPosting"}]}',
        '{"title": "Baker", "jobLocation": ' + "[" * 100_000 + "}",
    ],
)
def test_other_json_is_front_matter_or_text(text: str) -> None:
    assert jobparse.parse(text).source_format is not SourceFormat.RECORD


def test_hostile_records_are_survived() -> None:
    within: dict[str, Any] = {"title": "Baker"}
    within["self"] = [within, within]
    assert jobparse.parse_record(within).title == "Baker"
    deep: Any = "x"
    for _ in range(100_000):
        deep = {"a": deep}
    many = {f"key {number}": number for number in range(5_000)}
    posting = jobparse.parse_record({"title": "Baker", "deep": deep, **many})
    assert "only the first 2,000 values" in posting.problems[0].message
    with pytest.raises(jobparse.JobParseError, match="only the first 2,000 values"):
        jobparse.parse_record({"title": "Baker", **many}, strict=True)


ENDLESS = ["1e999999999", "-1e999999999", "9" * 30 + ".555", "9" * 5_000, "1e-999999999", 10**5_000, 1e300]


@pytest.mark.parametrize(
    "number", ENDLESS, ids=lambda number: str(number)[:12] if isinstance(number, str) else "number"
)
def test_numbers_without_end_are_survived(number: Any) -> None:
    """Written out in full, the first of them would take all memory that there is."""
    pay = {"min_salary": number, "max_salary": 60_000}
    for record in (
        pay,
        {"salary": number},
        {"months_of_experience": number, "date_posted": number, "salary_cents": number},
    ):
        posting = jobparse.parse_record({"title": "Baker", "description": "We bake.", **record})
        assert posting.title == "Baker"
        assert len(posting.text) < 20_000
    data = {
        "@type": "JobPosting",
        "title": "Baker",
        "baseSalary": {"value": {"minValue": str(number)[:40] if isinstance(number, str) else 1e300}},
    }
    page = f'<!doctype html><script type="application/ld+json">{json.dumps(data)}</script><h1>Baker</h1>'
    assert len(jobparse.parse(page).text) < 20_000
