"""What the job pays: statements of pay, each told from other money by the words and the shape around it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import takewhile

from jobparse.document import SectionKind
from jobparse.extractors.pay_context import PayContext, opens_line
from jobparse.extractors.pay_shapes import STATEMENT, Statement, read_statement
from jobparse.posting import PayPeriod, Salary
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.money import read_number_in_words, read_price, sole_currency

Reading = Salary | list[Part[Salary]] | None

_LONGEST_HEADLINE = 300  # characters

# A range that no word calls pay is pay only when its ends are this near.
_WIDEST = 4

# What a person may earn in one period, in strong money; the least keeps out subscriptions and allowances.
_WAGES = {"hour": (2, 500), "day": (40, 3000), "week": (150, 20_000), "month": (500, 60_000), "year": (5000, 2_000_000)}


@rule(STATEMENT, facts=("salary",), sections=(SectionKind.COMPENSATION,))
def pay_in_its_place(match: Match) -> Reading:
    """Salary: 48-50K/year; Compensation (a heading), then: 48,000 - 52,000"""
    statement = read_statement(match)
    if statement is None:
        return None
    context = PayContext(match)
    if match.fact is not None:
        is_pay = statement.marked or (statement.bare and not context.is_rank)
    elif match.section and match.section.heading:
        is_pay = statement.marked or _is_figure_of_pay(match, statement, context)
    else:
        is_pay = _is_told_as_pay(match, statement, context)
    return _found(match, statement, context) if is_pay else None


@rule(STATEMENT)
def pay_in_prose(match: Match) -> Reading:
    """A starting salary of $70,000; $2.13/hr plus tips; $120k - $150k"""
    statement = read_statement(match)
    if statement is None or statement.high < 2 or not (statement.marked or statement.is_grouped or opens_line(match)):
        return None
    context = PayContext(match)
    return _found(match, statement, context) if _is_told_as_pay(match, statement, context) else None


def _is_figure_of_pay(match: Match, statement: Statement, context: PayContext) -> bool:
    """Whether figures without a mark are pay where pay is spoken of: announced, or an amount at the head of a line."""
    at_head = statement.has_marks_of_amounts and opens_line(match)
    return statement.bare and statement.sizeable and (at_head or context.is_announced)


def _is_told_as_pay(match: Match, statement: Statement, context: PayContext) -> bool:
    """Whether the words around the figures, or else their shape, tell that they are pay."""
    if statement.marked:
        return bool(context.purpose) or _wage_per_period(match, statement) or _yearly_range(match, statement)
    return context.is_announced if statement.is_grouped else opens_line(match) and context.is_followed_as_pay


@rule(r".+", facts=("salary_min", "salary_max"))
def pay_under_keys(match: Match) -> Reading:
    """salary_min: 40000; salary_max: 50000; salary_currency: EUR; salary_period: year"""
    least, most = (_value_of(match, name) for name in ("salary_min", "salary_max"))
    low, high = read_price(least), read_price(most)
    if (low, high) == (None, None) or (low and match.fact and match.fact.name == "salary_max"):
        return None  # nothing there, or read already with the least
    if low and high and low.amount > high.amount:
        return None
    mark = next((price.mark for price in (low, high) if price and price.mark), "")
    salary = Salary(low and low.amount, high and high.amount, sole_currency(mark), text=match.original())
    return _with_keys(match, salary)


@rule(r"(?<!\w)(?=[^\W\d])<number>(?:[ -](?:<number>|<multiplier>)){0,7}+ <currency_name>(?: <pay_period>)?")
def pay_in_words(match: Match) -> Reading:
    """Fifteen dollars an hour"""
    amount = read_number_in_words(match[0][: match.span("currency_name").start - match.span().start], match.words)
    period = match.meaning("pay_period")
    if amount is None or not (period or PayContext(match).purpose == "pay"):
        return None
    mark = match.meaning("currency_name") or ""
    return Salary(amount, amount, sole_currency(mark), PayPeriod(period) if period else None, match.original())


def _wage_per_period(match: Match, statement: Statement) -> bool:
    """Whether the figures are a fair pay for their period, with a mark or at the head of a line."""
    fair = statement.period is not None and _fitting(statement.period, statement) is not None
    return fair and (bool(statement.mark) or opens_line(match))


def _yearly_range(match: Match, statement: Statement) -> bool:
    """Whether the figures are those of a year's pay: a range anywhere, one figure in the headline."""
    if statement.low < 15_000 or statement.high > 1_500_000:
        return False
    is_range = statement.is_range and bool(statement.mark) and statement.high <= statement.low * _WIDEST
    return is_range or _in_headline(match)


def _in_headline(match: Match) -> bool:
    start = match.span().start
    return start < _LONGEST_HEADLINE and "\n" not in match.document.view[:start].lstrip()


def _found(match: Match, statement: Statement, context: PayContext) -> Reading:
    purpose = context.purpose
    if purpose == "other" or (statement.period and not statement.mark and statement.high < _WAGES[statement.period][0]):
        return None
    period = statement.period or _fitting(context.period, statement) or ("total" if purpose == "total" else None)
    low: Decimal | None = statement.low
    high: Decimal | None = statement.high
    if not statement.is_range:
        limit = context.limit or statement.limit
        low, high = (None if limit == "max" else low), (None if limit == "min" else high)
    text = match.document.text[statement.start : statement.end]
    salary = Salary(low, high, statement.currency, PayPeriod(period) if period else None, text)
    if match.fact is not None:
        salary = _with_keys(match, salary)
    return [Part(salary, statement.start, statement.end)]


def _with_keys(match: Match, salary: Salary) -> Salary:
    """The pay with the currency and period that stand under labels of their own."""
    currency = salary.currency or sole_currency(_value_of(match, "salary_currency"))
    spelled = _value_of(match, "salary_period")
    meanings = (match.words.meaning(table, spelled) for table in ("pay_unit", "pay_period"))
    period = next(filter(None, meanings), None)
    return replace(salary, currency=currency, period=salary.period or (PayPeriod(period) if period else None))


def _value_of(match: Match, name: str) -> str:
    """The first value of a name among the keys of the front matter, empty when there is none."""
    document = match.document
    keyed = takewhile(lambda fact: fact.span.start < document.body, document.facts)
    return next((document.view[slice(*fact.span)] for fact in keyed if fact.name == name), "")


def _fitting(period: str | None, statement: Statement) -> str | None:
    """A period that stands further off, unless the amount is out of all proportion to it."""
    if period is None:
        return None
    least, most = _WAGES[period]
    return period if least <= statement.high and statement.low <= most else None


EXTRACTOR = Extractor("salary", (pay_in_its_place, pay_under_keys, pay_in_words, pay_in_prose))
