"""What the choices of a posting have of each other: each row states one thing plainly, and another by what it tells."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import jobparse

TODAY = date(2031, 5, 4)


@pytest.mark.parametrize(
    ("place", "currency"), [("Leeds, UK", "GBP"), ("Toronto, ON", "CAD"), ("Sydney, NSW", "AUD"), ("", "USD")]
)
def test_the_place_tells_the_money(place: str, currency: str) -> None:
    posting = jobparse.parse(f"Night Baker\n\nLocation: {place}\n\nSalary: 52,000 - 58,000 a year")
    assert posting.salary is not None
    assert posting.salary.currency == currency


@pytest.mark.parametrize(("place", "day"), [("Leeds, UK", "2031-03-04"), ("Reno, NV", "2031-04-03")])
def test_the_place_tells_the_order_of_day_and_month(place: str, day: str) -> None:
    posting = jobparse.parse(f"Night Baker\n\nLocation: {place}\n\nStart date: 4/3/2031")
    assert posting.start_date == date.fromisoformat(day)


@pytest.mark.parametrize(("field", "label"), [("start_date", "Start date"), ("valid_through", "Closing date")])
def test_the_day_of_the_posting_tells_the_year(field: str, label: str) -> None:
    posting = jobparse.parse(f"---\ntitle: Baker\ndate: 2030-12-20\n---\n\n{label}: January 9\n")
    assert getattr(posting, field) == date(2031, 1, 9)
    assert getattr(jobparse.parse(f"Night Baker\n\n{label}: January 9\n"), field) is None


@pytest.mark.parametrize(
    ("field", "label"), [("date_posted", "Posted"), ("start_date", "Start date"), ("valid_through", "Closing date")]
)
def test_the_day_of_reading_tells_what_tomorrow_is(field: str, label: str) -> None:
    text = f"Night Baker\n\n{label}: tomorrow\n"
    assert getattr(jobparse.parse(text, reference_date=TODAY), field) == date(2031, 5, 5)
    assert getattr(jobparse.parse(text), field) is None


def test_pay_in_front_matter_is_none_of_the_scales_below() -> None:
    text = "---\ntitle: Baker\nsalary: {} an hour\n---\n\nSalary: $20 - $24 an hour"
    posting = jobparse.parse(text.format("$18 - $21"))
    assert posting.salary is not None
    assert (posting.salary.min, posting.salary.max) == (Decimal(18), Decimal(21))
    assert len(posting.salaries) == 2


def test_the_employer_is_no_place_and_no_title() -> None:
    posting = jobparse.parse("Night Baker - Leeds Bread Ltd\n\nLeeds Bread Ltd is hiring. Location: York, UK")
    assert (posting.title, [place.city for place in posting.locations]) == ("Night Baker", ["York"])
    assert posting.employer is not None
    assert posting.employer.name == "Leeds Bread Ltd"


def test_an_address_is_no_link_and_only_that_of_candidates_is_a_contact() -> None:
    text = "Night Baker\n\nApply to tess@crumb.org. The press may write to press@crumb.org."
    posting = jobparse.parse(text)
    assert (posting.contact_email, posting.apply_url) == ("tess@crumb.org", None)
    assert "apply_url" not in posting.evidence
    assert [contact.email for contact in posting.contacts] == ["tess@crumb.org"]
    assert len(posting.emails) == 2


def test_problems_and_confidence_come_along() -> None:
    posting = jobparse.parse("---\ntitle: Night Baker: Bread\n---\n\nWrite to tess@crumb.org.")
    assert posting.problems
    [email] = posting.evidence["contact_email"]
    assert email.confidence is not None
    assert "salary" not in posting.evidence, "a field of which nothing was found has no evidence"
