"""The catalogue of fields is whole: every field is extracted, tested, documented and named as the contract says."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import jobparse
from jobparse.extractors import EXTRACTORS
from jobparse.posting import Contact, Degree, Employer, Place, Posting, Salary, Years
from jobparse.rules import Finding

ROOT = Path(__file__).parent.parent
CONTRACT = [
    "title", "employer", "locations", "work_mode", "salary", "salaries", "emails", "contact_email", "contacts", "apply_url",
    "degrees", "experience_years", "employment_types", "date_posted", "valid_through", "start_date", "reference", "language",
    "source_format", "offset", "sections", "problems", "evidence",
]  # fmt: skip
PARTS = {
    Employer: ["name", "unit", "url"],
    Place: ["city", "region", "country", "postal_code", "street", "text"],
    Salary: ["min", "max", "currency", "period", "text"],
    Contact: ["name", "role", "email", "phone"],
    Degree: ["level", "requirement", "fields", "accreditation", "text"],
    Years: ["min", "max"],
    Finding: ["value", "text", "span", "rule", "stated", "confidence"],
}
# Not extracted: what the readers, the section detectors and the choice among findings leave.
MADE_OTHERWISE = {
    "salaries",
    "contacts",
    "contact_email",
    "source_format",
    "offset",
    "sections",
    "problems",
    "evidence",
}
EXTRACTED = [name for name in CONTRACT if name not in MADE_OTHERWISE]


def test_the_contract_is_kept_in_names_and_order() -> None:
    assert list(jobparse.parse("Baker wanted").to_dict()) == CONTRACT
    assert [field.name for field in fields(Posting)] == CONTRACT


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_parts_keep_the_contract(part: type) -> None:
    assert [field.name for field in fields(part)] == PARTS[part]


def test_an_empty_text_has_no_values() -> None:
    plain = jobparse.parse("").to_dict()
    assert not any(value for name, value in plain.items() if name not in ("source_format", "offset", "sections"))


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        ({"salry": None}, "Posting has no field 'salry'; its fields are title, employer"),
        ({"salary": {"min": "much"}}, "Salary.min cannot be 'much'"),
        ({"salary": {"period": "fortnight"}}, "'fortnight' is not a valid PayPeriod"),
        ({"date_posted": "tomorrow"}, "'tomorrow'"),
        ({"employer": {}}, "Posting.employer cannot be {}"),
        ({"locations": None}, "Posting.locations cannot be None"),
        ({"evidence": {"title": [{"value": "Baker"}]}}, "Posting.evidence cannot be"),
    ],
)
def test_what_no_posting_gave_is_refused(plain: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        Posting.from_dict(plain)


@pytest.mark.parametrize("name", EXTRACTED)
def test_every_field_has_rules(name: str) -> None:
    assert any(extractor.field == name and extractor.rules for extractor in EXTRACTORS)


@pytest.mark.parametrize("name", EXTRACTED)
def test_every_field_has_cases(name: str) -> None:
    text = (ROOT / "tests" / "cases" / f"{name}.toml").read_text("utf-8")
    assert text.count("[[case]]") >= 4


@pytest.mark.parametrize("field", fields(Posting), ids=lambda field: field.name)
def test_every_field_says_what_it_means(field: object) -> None:
    about = field.metadata["about"]  # type: ignore[attr-defined]
    assert about.endswith(".")


def test_rules_have_names_of_their_own_and_say_what_they_read() -> None:
    rules = [rule for extractor in EXTRACTORS for rule in extractor.rules]
    assert all((rule.read.__doc__ or "").strip() for rule in rules)
    for extractor in EXTRACTORS:
        names = [rule.name for rule in extractor.rules]
        assert len(set(names)) == len(names)
