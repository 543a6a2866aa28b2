"""What the job pays: statements of pay, each told from other money by the words and the shape around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from jobparse.document import SectionKind
from jobparse.extractors.pay_context import PayContext, fills_line, opens_line
from jobparse.extractors.pay_shapes import STATEMENT
from jobparse.extractors.pay_statement import Statement, read_statements
from jobparse.posting import PayPeriod, Salary
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.money import read_number_in_words, read_price, sole_currency

Reading = Salary | list[Part[Salary]] | None

_LONGEST_HEADLINE = 300  # characters

_LEAST_SUM = 1000  # smaller numbers behind "range" or "grade" number it
_YEARLY_STIPEND = 40_000  # from here on a stipend is that of a year, not of a summer

# A range that no word calls pay is pay only when its ends are this near.
_WIDEST = 4

# What a person may earn in one period, in strong money; the least keeps out subscriptions and allowances.
_WAGES = {"hour": (2, 500), "day": (40, 3000), "week": (150, 20_000), "month": (500, 60_000), "year": (5000, 2_000_000)}


@rule(STATEMENT, facts=("salary",), sections=(SectionKind.COMPENSATION,))
def pay_in_its_place(match: Match) -> Reading:
    """Salary: 48-50K/year; Compensation (a heading), then: 48,000 - 52,000"""
    return _pay(match, _is_pay_in_its_place)


@rule(STATEMENT)
def pay_in_prose(match: Match) -> Reading:
    """A starting salary of $70,000; $2.13/hr plus tips; $120k - $150k"""
    return _pay(match, _is_told_as_pay) if _looks_like_money(match) else None


@rule(STATEMENT)
def pay_in_brackets(match: Match) -> Reading:
    """£50k pro rata (£30k for three days): the same pay again"""
    in_brackets = match.preceded_by(r"\([^()\n]{0,20}")
    return _pay(match, _is_told_as_pay, aside=True) if in_brackets and _looks_like_money(match) else None


Judge = Callable[[Match, Statement, PayContext], bool]


def _pay(match: Match, is_pay: Judge, *, aside: bool = False) -> Reading:
    """What a match says of pay, be it the pay itself or an ``aside`` in brackets behind it."""
    statements = read_statements(match)
    if not statements:
        return None
    context = PayContext(match)
    if context.is_aside != aside or context.purpose == "other":
        return None
    told = (statement for statement in statements if is_pay(match, statement, context))
    return [_part(match, statement, context) for statement in told if _is_enough(statement)]


def _looks_like_money(match: Match) -> bool:
    """Whether the figures have a mark or a shape of their own, or begin their line; most figures have nothing."""
    return len(match[0]) > len(match["low"]) or not match["low"].isdecimal() or opens_line(match)


def _is_pay_in_its_place(match: Match, statement: Statement, context: PayContext) -> bool:
    if match.fact is not None:
        return statement.marked or (statement.bare and not (context.is_rank and statement.high < _LEAST_SUM))
    headed = bool(match.section and match.section.heading)
    return headed and (statement.marked or _is_figure_of_pay(match, statement, context))


def _is_figure_of_pay(match: Match, statement: Statement, context: PayContext) -> bool:
    """Whether figures without a mark are pay where pay is spoken of: announced, or an amount at the head of a line."""
    at_head = statement.has_marks_of_amounts and opens_line(match)
    return statement.bare and statement.sizeable and (at_head or context.is_announced)


def _is_told_as_pay(match: Match, statement: Statement, context: PayContext) -> bool:
    """Whether the words around the figures, or else their shape, tell that they are pay."""
    if statement.high < 2:
        return False
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
    fair = _fitting(statement.period, statement) is not None
    return fair and (bool(statement.mark) or opens_line(match))


def _yearly_range(match: Match, statement: Statement) -> bool:
    """Whether the figures are those of a year's pay: a range, one figure in the headline or alone in a line."""
    if statement.low < 15_000 or (statement.high > 1_500_000 and statement.is_strong):
        return False
    is_range = statement.is_range and bool(statement.mark) and statement.high <= statement.low * _WIDEST
    return is_range or _in_headline(match) or (bool(statement.mark) and fills_line(match))


def _in_headline(match: Match) -> bool:
    start = match.span().start
    return start < _LONGEST_HEADLINE and "\n" not in match.document.view[:start].lstrip()


def _is_enough(statement: Statement) -> bool:
    """Whether figures without a mark may be paid for the period behind them: "1 per day" is no pay."""
    return bool(statement.mark) or statement.period is None or statement.high >= _WAGES[statement.period][0]


def _part(match: Match, statement: Statement, context: PayContext) -> Part[Salary]:
    in_all = context.is_total and (statement.low < _YEARLY_STIPEND or context.is_said_total)
    period = statement.period or _fitting(context.period, statement) or ("total" if in_all else None)
    low: Decimal | None = statement.low
    high: Decimal | None = statement.high
    if not statement.is_range:
        limit = context.limit or statement.limit
        low, high = (None if limit == "max" else low), (None if limit == "min" else high)
    text = match.document.text[statement.start : statement.end]
    salary = Salary(low, high, statement.currency, PayPeriod(period) if period else None, text)
    if match.fact is not None:
        salary = _with_keys(match, salary)
    return Part(salary, statement.start, statement.end)


def _with_keys(match: Match, salary: Salary) -> Salary:
    """The pay with the currency and period that stand under labels of their own."""
    currency = salary.currency or sole_currency(_value_of(match, "salary_currency"))
    spelled = _value_of(match, "salary_period")
    meanings = (match.words.meaning(table, spelled) for table in ("pay_unit", "pay_period"))
    period = next(filter(None, meanings), None)
    return replace(salary, currency=currency, period=salary.period or (PayPeriod(period) if period else None))


def _value_of(match: Match, name: str) -> str:
    """The first value of a name among the keys of the front matter, or among the labels below it; empty without one."""
    document = match.document
    below = match.fact is not None and match.fact.span.start >= document.body
    beside = [fact for fact in document.facts if (fact.span.start >= document.body) is below]
    return next((document.view[slice(*fact.span)] for fact in beside if fact.name == name), "")


def _fitting(period: str | None, statement: Statement) -> str | None:
    """A period, unless the amount is out of all proportion to it."""
    if period is None:
        return None
    least, most = _WAGES[period]
    return period if least <= statement.high and (statement.low <= most or not statement.is_strong) else None


EXTRACTOR = Extractor("salary", (pay_in_its_place, pay_under_keys, pay_in_words, pay_in_prose, pay_in_brackets))
