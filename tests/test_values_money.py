"""Numbers, ranges and currencies, table by table."""

from decimal import Decimal

import pytest

from jobparse.values.money import (
    currencies,
    currencies_in,
    currency_in,
    is_strong,
    is_too_little,
    obvious_period,
    read_amount,
    read_number_in_words,
    read_price,
    read_range,
    scaled,
)
from jobparse.vocab import vocabulary

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
    ("9" * 14, "9" * 14),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numbers(text: str, value: str) -> None:
    assert read_amount(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "k", "1,2,3", "12,34,56", "555-12345", "9" * 15, "9" * 1_100_000])
def test_no_numbers(text: str) -> None:
    assert read_amount(text) is None


def test_a_price_is_no_longer_than_an_amount() -> None:
    assert read_price("$" + "9" * 15) is None
    assert read_price("$" + "9" * 1_000_000) is None


RANGES = [
    ((48, 50, 1, 1000), (48000, 50000)),
    ((45, 55, 1000, 1000), (45000, 55000)),
    ((100, 130, 1000, 1), (100000, 130000)),
    ((60, 68000, 1, 1), (60000, 68000)),
    ((10000, 14000, 1000, 1000), (10000, 14000)),
    ((18, 21, 1, 1), (18, 21)),
    ((1, 2, 1, 1), (1, 2)),
    ((20, 20, 1, 1), (20, 20)),
    ((10, 300, 1, 1), (10, 300)),
    ((80, 80000, 1, 1), (80000, 80000)),
    ((2000, 50, 1, 1000), (2000, 50000)),
]


@pytest.mark.parametrize(("ends", "read"), RANGES)
def test_ranges(ends: tuple[int, int, int, int], read: tuple[int, int]) -> None:
    low, high, *scales = ends
    assert read_range(Decimal(low), Decimal(high), *scales) == tuple(map(Decimal, read))


@pytest.mark.parametrize("ends", [(20, 8), (0, 5), (0, 0), (5, 900), (10, 301), (1000, 1000000)])
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
    ("10000", "USD", None),
    ("10001", "USD", "year"),
    ("199", "USD", "hour"),
    ("200", "USD", None),
]


@pytest.mark.parametrize(("amount", "currency", "period"), PERIODS)
def test_obvious_periods(amount: str, currency: str | None, period: str | None) -> None:
    assert obvious_period(Decimal(amount), currency) == period


IN_WORDS = [
    ("ninety thousand", 90000),
    ("Two hundred thousand and five", 200005),
    ("twenty thirty", None),
    ("eighty and ninety", None),
    ("twenty bakers", None),
]


@pytest.mark.parametrize(("text", "number"), IN_WORDS)
def test_numbers_in_words(text: str, number: int | None) -> None:
    assert read_number_in_words(text, vocabulary("en")) == number


def test_a_price_may_lack_its_mark_but_not_its_amount() -> None:
    assert read_price("4500") == (Decimal(4500), "")
    assert read_price("by agreement") is None


def test_a_mark_of_one_currency_is_as_strong_as_that() -> None:
    assert is_strong("\u00a3")
    assert not is_strong("PHP")


def test_limits_of_what_is_little_and_what_is_scaled() -> None:
    assert [is_too_little(Decimal(amount), "PHP") for amount in (99, 100)] == [True, False]
    assert [scaled(Decimal(amount), 1000) for amount in (999, 1000)] == [Decimal(999_000), Decimal(1000)]
    assert currencies_in("apples") == ()
