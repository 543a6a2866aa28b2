"""Amounts of money as people write them: numbers, ranges that share their thousands, marks of currencies."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary
from jobparse.vocab.currencies import COUNTRIES, CURRENCY_OF, MARKS, PER_DOLLAR, SIGNS, STRONG

# Thousands set apart by one and the same mark ("59,079", "45.000", "10 500"), then cents.
_GROUPED = Pattern(r"(?P<whole>\d{1,3}(?P<by>, |[,.' ])\d{3}(?:(?P=by)\d{3})*)(?:[.,](?P<cents>\d{1,2}))?")
# Lakhs: "5,00,000".
_INDIAN = Pattern(r"(?P<whole>\d{1,2}(?:,\d\d)+,\d{3})(?:\.(?P<cents>\d{1,2}))?")
_PLAIN = Pattern(r"(?P<whole>\d+)(?:[.,](?P<cents>\d{1,2}))?")
# A dash typed for the comma: "76-574".
_MISTYPED = Pattern(r"(?P<whole>\d{2,3}-\d{3})(?P<cents>)")

_MARK = Pattern(rf"[^\W\d_]+\.?|[{re.escape(SIGNS)}]")

MOST_FIGURES = 14
"""An amount has no more before its point; what is longer is no amount, and too long to reckon with."""

_LONGEST_PRICE = 200  # characters; price-parser takes time with the square of them
# The ends of a pay range lie closer together than this.
_WIDEST = 30


def read_amount(text: str) -> Decimal | None:
    """The figures of an amount, thousands and cents set off in any of the usual ways; ``None`` when they are no number.

    >>> [str(read_amount(text)) for text in ("59, 079.02", "45.000", "11,50", "76-574", "5,00,000", "1,23")]
    ['59079.02', '45000', '11.50', '76574', '500000', '1.23']
    """
    for shape in (_GROUPED, _INDIAN, _PLAIN, _MISTYPED):
        found = shape.fullmatch(text)
        if found:
            whole = "".join(character for character in found["whole"] if character.isdecimal())
            amount = Decimal(f"{whole}.{found['cents']}" if found["cents"] else whole)
            return amount if amount.adjusted() < MOST_FIGURES else None
    return None


class Price(NamedTuple):
    """One amount, and the mark of its currency as written; empty when there is none."""

    amount: Decimal
    mark: str


def read_price(text: str) -> Price | None:
    """The single amount of a short value, as price-parser reads it; ``None`` when there is none.

    >>> read_price("R$ 4.500,00")
    Price(amount=Decimal('4500.00'), mark='R$')
    """
    if len(text) > _LONGEST_PRICE:
        return None
    from price_parser import Price as Parsed

    parsed = Parsed.fromstring(text)
    if parsed.amount is None or parsed.amount.adjusted() >= MOST_FIGURES:
        return None
    return Price(parsed.amount, parsed.currency or "")


def read_number_in_words(text: str, words: Vocabulary) -> Decimal | None:
    """A number below a million in the words of a language; ``None`` when there are other words between.

    >>> from jobparse.vocab import vocabulary
    >>> read_number_in_words("Twelve hundred and fifty-five", vocabulary("en"))
    Decimal('1255')
    """
    total = part = Decimal(0)
    for word in text.lower().replace("-", " ").split():
        number, multiplier = words.meaning("number", word), words.meaning("multiplier", word)
        if number:
            if part % (10 if len(number) == 1 else 100):  # "eighty and ninety" are two numbers
                return None
            part += Decimal(number)
        elif multiplier == "1000":
            total, part = total + part * 1000, Decimal(0)
        elif multiplier:
            part *= int(multiplier)
        else:
            return None
    return total + part or None


def scaled(number: Decimal, scale: int) -> Decimal:
    """The number times its scale, except where the thousands stand there already ("$110,000k").

    >>> scaled(Decimal("48.5"), 1000), scaled(Decimal(110000), 1000)
    (Decimal('48500.0'), Decimal('110000'))
    """
    return number if scale == 1000 <= number else number * scale


def read_range(low: Decimal, high: Decimal, low_scale: int = 1, high_scale: int = 1) -> tuple[Decimal, Decimal] | None:
    """Both ends of a range in full, where one end may lend its scale to the other; ``None`` when they make no range.

    >>> read_range(Decimal(48), Decimal(50), high_scale=1000)
    (Decimal('48000'), Decimal('50000'))
    >>> read_range(Decimal(80), Decimal(130000))
    (Decimal('80000'), Decimal('130000'))
    >>> read_range(Decimal(20), Decimal(8)) is None
    True
    """
    if high_scale > 1 == low_scale and low < 1000:
        low_scale = high_scale
    elif low_scale > 1 == high_scale and high < 1000:
        high_scale = low_scale
    low, high = scaled(low, low_scale), scaled(high, high_scale)
    if low < 1000 and low * 1000 <= high:
        low *= 1000
    return (low, high) if 0 < low <= high <= low * _WIDEST else None


def currencies(mark: str) -> tuple[str, ...]:
    """The ISO 4217 codes that a mark or a code may stand for, the likeliest first; empty for other text.

    >>> currencies("£"), currencies("usd"), currencies("C$"), currencies("per")
    (('GBP',), ('USD',), ('CAD',), ())
    """
    return MARKS.get(mark.lower()) or ((mark.upper(),) if mark.upper() in COUNTRIES else ())


def currencies_in(text: str) -> tuple[str, ...]:
    """What the first mark in a text may stand for, be it a sign or letters such as "kr"; codes are left aside.

    >>> currencies_in("38 000 kr per month")
    ('SEK', 'NOK', 'DKK', 'ISK')
    """
    found = (MARKS.get(mark) for mark in _MARK.findall(text.lower()))
    return next(filter(None, found), ())


def sole_currency(mark: str) -> str | None:
    """The ISO 4217 code of a mark that stands for one currency only.

    >>> sole_currency("€"), sole_currency("$")
    ('EUR', None)
    """
    found = currencies(mark)
    return found[0] if len(found) == 1 else None


def is_strong(mark: str) -> bool:
    """Whether a mark stands first of all for a currency of which little is an hour's pay; so does no mark.

    >>> is_strong("$"), is_strong("¥"), is_strong("")
    (True, False, True)
    """
    found = currencies(mark)
    return not found or found[0] in STRONG


def currency_in(country: str | None, candidates: tuple[str, ...]) -> str | None:
    """The currency that a mark means in a country (ISO 3166-1 alpha-2); without candidates, the country's own.

    >>> currency_in("CA", currencies("$")), currency_in("FR", currencies("$")), currency_in("GB", ())
    ('CAD', 'USD', 'GBP')
    """
    own = CURRENCY_OF.get(country or "")
    if not candidates:
        return own
    return own if own in candidates else candidates[0]


def is_too_little(amount: Decimal, currency: str | None) -> bool:
    """Whether nobody is paid so little in a currency, be it for an hour.

    >>> is_too_little(Decimal(7), "PHP"), is_too_little(Decimal(7), "USD")
    (True, False)
    """
    return currency not in STRONG and amount < 100


def obvious_period(amount: Decimal, currency: str | None, country: str | None = None) -> str | None:
    """``"year"`` or ``"hour"`` where the size of the amount leaves no doubt, else ``None``.

    In a country with weak money of its own, 150 dollars may well be a month's pay.

    >>> obvious_period(Decimal(52000), "USD"), obvious_period(Decimal(17), "GBP"), obvious_period(Decimal(900), "USD")
    ('year', 'hour', None)
    >>> obvious_period(Decimal(150), "USD", "AM") is None
    True
    """
    if amount > 10_000 * PER_DOLLAR.get(currency or "", 1) and (currency in STRONG or currency in PER_DOLLAR):
        return "year"
    if currency not in STRONG:
        return None
    return "hour" if amount < 200 and CURRENCY_OF.get(country or "", currency) in STRONG else None
