"""Values of a posting in the words in which a person would write them down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jobparse.posting import Contact, Degree, Employer, Place, Salary, Years


def in_words(value: Any) -> str:
    """A value of any field as a person would write it.

    >>> from decimal import Decimal
    >>> in_words(Salary(Decimal(48000), Decimal("50000.50"), "USD"))
    '48,000-50,000.50 USD'
    >>> in_words(Place("Leeds", None, "GB"))
    'Leeds, GB'
    """
    if isinstance(value, Salary):
        return _pay(value)
    if isinstance(value, Place):
        return _joined((value.street, value.city, value.region, value.postal_code, value.country))
    if isinstance(value, Employer):
        return _joined((value.name, value.unit, value.url))
    if isinstance(value, Contact):
        return _joined((value.name, value.role, value.email, value.phone))
    if isinstance(value, Degree):
        about = f"{as_label(value.level)}, {as_label(value.requirement)}"
        extra = _joined((*value.fields, value.accreditation and f"{value.accreditation} accredited"))
        return f"{about} ({extra})" if extra else about
    if isinstance(value, Years):
        unit = "year" if (value.max or value.min) == 1 else "years"
        return f"{_range(value.min, value.max, least='at least')} {unit}"
    return str(value)


def _pay(pay: Salary) -> str:
    low, high = (None if amount is None else f"{amount:,f}" for amount in (pay.min, pay.max))
    period = f"per {pay.period}" if pay.period and pay.period != "total" else pay.period
    return " ".join(part for part in (_range(low, high), pay.currency, period) if part)


def _range(low: object, high: object, *, least: str = "from") -> str:
    if low is None or high is None:
        return f"up to {high}" if low is None else f"{least} {low}"
    return f"{low}" if low == high else f"{low}-{high}"


def _joined(parts: Iterable[str | None]) -> str:
    return ", ".join(part for part in parts if part)


def as_label(name: str) -> str:
    """The name of a field or a meaning, as a label.

    >>> as_label("FULL_TIME")
    'full time'
    """
    return name.replace("_", " ").lower()
