"""Which statement of pay stands for the posting, and what its size and country add to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from jobparse.document import Span
from jobparse.normalize.choice import Choice
from jobparse.posting import PayPeriod, Salary
from jobparse.rules import Finding
from jobparse.values.money import currencies_in, currency_in, is_too_little, obvious_period

Statement = Finding[Salary]

# Pay for a posting without a country is taken to be in this currency, as its "$" is.
_DEFAULT_COUNTRY = "US"


def choose_salary(
    findings: Iterable[Statement], country: str | None = None, body: int = 0
) -> tuple[Choice[Salary | None], Choice[tuple[Salary, ...]]]:
    """The pay that stands for the posting, and every statement of pay.

    ``country`` (ISO 3166-1 alpha-2) is where the work is done; "$" and figures without a mark are in its money.
    ``body`` is the offset at which the front matter ends; pay that it states is no scale beside what the text says.
    The statements of the most trustworthy rule count. Where they are several scales for one period, as for two
    ranks, the pay is the envelope of them all.
    """
    found = [_completed(finding, country) for finding in _distinct(findings)]
    if not found:
        return Choice(None), Choice(())
    scales: list[Statement] = []
    rest: list[Statement] = []
    for finding in found:
        beside = (finding.span.start < body) == (found[0].span.start < body) and _is_scale_beside(found[0], finding)
        (scales if beside else rest).append(finding)
    envelope = _envelope(scales)
    if envelope != found[0].value:
        scales.insert(0, replace(found[0], value=envelope, rule="salary.envelope_of_scales", stated=False))
    by_figures = {replace(finding.value, text=None): finding.value for finding in reversed(found)}
    salaries = tuple(dict.fromkeys(by_figures[replace(finding.value, text=None)] for finding in found))
    return Choice(envelope, (*scales, *rest)), Choice(salaries, tuple(found))


# Scales of one job differ by less than this, or one of them is another job's or no pay at all.
_WIDEST = 5


def _is_scale_beside(first: Statement, other: Statement) -> bool:
    """Whether two statements are scales of one kind: of the same rule, currency and period, and near in size."""
    pay, rank = first.value, other.value
    alike = (first.rule, pay.currency, pay.period) == (other.rule, rank.currency, rank.period)
    return alike and _size(pay) <= _size(rank) * _WIDEST and _size(rank) <= _size(pay) * _WIDEST


def _distinct(findings: Iterable[Statement]) -> list[Statement]:
    """One finding for each place, of the rule that comes first."""
    kept: list[Statement] = []
    taken: list[Span] = []  # in order of place
    for finding in findings:
        at = bisect_left(taken, finding.span)
        beside = taken[max(at - 1, 0) : at + 1]
        if not any(finding.span.start < span.end and span.start < finding.span.end for span in beside):
            kept.append(finding)
            taken.insert(at, finding.span)
    return kept


def _completed(finding: Statement, country: str | None) -> Statement:
    """The statement with the currency and period that follow from its place and size where it states none."""
    pay = finding.value
    marks = currencies_in(finding.text)
    currency = pay.currency or currency_in(country or _DEFAULT_COUNTRY, marks)
    if not marks and not pay.currency and is_too_little(_size(pay), currency):
        country, currency = None, currency_in(_DEFAULT_COUNTRY, ())
    period = pay.period or obvious_period(_size(pay), currency, country)
    stated = finding.stated and pay.period == period and bool(pay.currency or marks)
    completed = replace(pay, currency=currency, period=PayPeriod(period) if period else None)
    return replace(finding, value=completed, stated=stated)


def _size(pay: Salary) -> Decimal:
    return next((end for end in (pay.min, pay.max) if end is not None), Decimal(0))


def _envelope(scales: Sequence[Statement]) -> Salary:
    """From the least of all scales to the most; open above where an open scale begins above the others' ends."""
    first = scales[0].value
    if len(scales) == 1:
        return first
    lows = [scale.value.min for scale in scales if scale.value.min is not None]
    highs = [scale.value.max for scale in scales if scale.value.max is not None]
    low = min(lows, default=None)
    high = max(highs) if highs and max(highs) >= max(lows, default=max(highs)) else None
    return replace(first, min=low, max=high)
