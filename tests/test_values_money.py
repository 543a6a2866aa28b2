"""Numbers, ranges and currencies, table by table."""

from decimal import Decimal

import pytest

from jobparse.values.money import currencies, currency_in, obvious_period, read_amount, read_range

NUMBERS = [
    ("7", "7"),
    ("7.5", "7.5"),
    ("19,50", "19.50"),
    ("48,000", "48000"),
    ("48.000", "48000"),
    ("48 000", "48000"),
    ("48'000", "48000"),
    ("48.000,50", "48000.50"),
    ("61, 220.15", "61220.15"),
    ("1,234,567", "1234567"),
    ("3,50,000", "350000"),
    ("81-440", "81440"),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numbers(text: str, value: str) -> None:
    assert read_amount(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "k", "1,2,3", "12,34,56", "555-12345"])
def test_no_numbers(text: str) -> None:
    assert read_amount(text) is None


RANGES = [
    ((48, 50, 1, 1000), (48000, 50000)),
    ((45, 55, 1000, 1000), (45000, 55000)),
    ((100, 130, 1000, 1), (100000, 130000)),
    ((60, 68000, 1, 1), (60000, 68000)),
    ((10000, 14000, 1000, 1000), (10000, 14000)),
    ((18, 21, 1, 1), (18, 21)),
]


@pytest.mark.parametrize(("ends", "read"), RANGES)
def test_ranges(ends: tuple[int, int, int, int], read: tuple[int, int]) -> None:
    low, high, *scales = ends
    assert read_range(Decimal(low), Decimal(high), *scales) == tuple(map(Decimal, read))


@pytest.mark.parametrize("ends", [(20, 8), (0, 5), (5, 900)])
def test_no_ranges(ends: tuple[int, int]) -> None:
    assert read_range(Decimal(ends[0]), Decimal(ends[1])) is None


CURRENCIES = [
    ("$", "CA", "CAD"),
    ("$", "AU", "AUD"),
    ("$", "DE", "USD"),
    ("$", None, "USD"),
    ("us$", "CA", "USD"),
    ("kr", "NO", "NOK"),
    ("Rs.", "PK", "PKR"),
    ("eur", "GB", "EUR"),
    ("", "CH", "CHF"),
    ("", None, None),
]


@pytest.mark.parametrize(("mark", "country", "code"), CURRENCIES)
def test_currencies(mark: str, country: str | None, code: str | None) -> None:
    assert currency_in(country, currencies(mark)) == code


PERIODS = [
    ("52000", "USD", "year"),
    ("17.25", "EUR", "hour"),
    ("3200", "GBP", None),
    ("45000", "AMD", None),
    ("52000", None, None),
]


@pytest.mark.parametrize(("amount", "currency", "period"), PERIODS)
def test_obvious_periods(amount: str, currency: str | None, period: str | None) -> None:
    assert obvious_period(Decimal(amount), currency) == period
