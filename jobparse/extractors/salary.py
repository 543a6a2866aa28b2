"""What the job pays: statements of pay, each told from other money by the words and the shape around it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from jobparse.document import SectionKind
from jobparse.extractors.pay_context import PayContext
from jobparse.extractors.pay_shapes import STATEMENT, Statement, read_statement
from jobparse.posting import PayPeriod, Salary
from jobparse.rules import Extractor, Match, Part, rule

Reading = Salary | list[Part[Salary]] | None


@rule(STATEMENT, facts=("salary",))
def labelled_pay(match: Match) -> Reading:
    """Salary: 48-50K/year"""
    statement = read_statement(match)
    if statement is None or not (statement.marked or statement.bare):
        return None
    return _found(match, statement, PayContext(match))


@rule(STATEMENT, sections=(SectionKind.COMPENSATION,))
def pay_in_its_section(match: Match) -> Reading:
    """Compensation (a heading), then: 48,000 - 52,000"""
    statement = read_statement(match)
    if statement is None or not (statement.marked or (statement.bare and statement.sizeable)):
        return None
    return _found(match, statement, PayContext(match))


@rule(STATEMENT)
def pay_in_prose(match: Match) -> Reading:
    """A starting salary of $70,000; $2.13/hr plus tips; $120k - $150k"""
    statement = read_statement(match)
    if statement is None or not (statement.marked or (statement.bare and statement.low >= 10_000)):
        return None
    context = PayContext(match)
    plain = statement.marked and (_wage_per_period(statement) or _yearly_range(match, statement))
    return _found(match, statement, context) if context.purpose or plain else None


# What a person may earn in one period, in strong money; the least keeps out subscriptions and allowances.
_WAGES = {"hour": (2, 500), "day": (40, 3000), "week": (150, 20_000), "month": (500, 60_000), "year": (5000, 2_000_000)}


def _wage_per_period(statement: Statement) -> bool:
    if not statement.period:
        return False
    least, most = _WAGES[statement.period]
    return bool(statement.mark) and least <= statement.high and statement.low <= most


def _yearly_range(match: Match, statement: Statement) -> bool:
    """Whether the figures are those of a year's pay: a range anywhere, one figure in the headline."""
    if statement.low < 15_000 or statement.high > 1_500_000:
        return False
    in_headline = "\n" not in match.document.view[: match.span().start].lstrip()
    return in_headline or (statement.is_range and bool(statement.mark))


def _found(match: Match, statement: Statement, context: PayContext) -> Reading:
    purpose = context.purpose
    if purpose == "other":
        return None
    period = statement.period or _fitting(context.period, statement) or ("total" if purpose == "total" else None)
    low: Decimal | None = statement.low
    high: Decimal | None = statement.high
    if not statement.is_range:
        limit = context.limit or statement.limit
        low, high = (None if limit == "max" else low), (None if limit == "min" else high)
    text = match.document.text[statement.start : statement.end]
    salary = Salary(low, high, None, PayPeriod(period) if period else None, text)
    return [Part(replace(salary, currency=statement.currency), statement.start, statement.end)]


def _fitting(period: str | None, statement: Statement) -> str | None:
    """A period that stands further off, unless the amount is out of all proportion to it."""
    if period is None:
        return None
    least, most = _WAGES[period]
    return period if least <= statement.high and statement.low <= most else None


EXTRACTOR = Extractor("salary", (labelled_pay, pay_in_its_section, pay_in_prose))
