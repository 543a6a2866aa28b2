"""Which pay stands for a posting, among all that it states."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jobparse.document import Span
from jobparse.normalize.salary import choose_salary
from jobparse.posting import PayPeriod, Salary
from jobparse.rules import Finding

ENVELOPE = "salary.envelope_of_scales"


def amount(figure: str) -> Decimal | None:
    return None if figure == "?" else Decimal(figure)


def pay(figures: str, text: str = "$", at: int = 0, rule: str = "salary.range") -> Finding[Salary]:
    """A finding of ``figures``: "18 21 USD hour", a "?" for what is not said; ``text`` is what it quotes."""
    low, high, *rest = figures.split()
    currency, period = (None if word == "?" else word for word in (*rest, "?", "?")[:2])
    value = Salary(amount(low), amount(high), currency, PayPeriod(period) if period else None, text)
    return Finding(value, text, Span(at, at + 10), rule)


def shown(salary: Salary | None) -> str | None:
    if salary is None:
        return None
    return " ".join(
        str(part) if part is not None else "?" for part in (salary.min, salary.max, salary.currency, salary.period)
    )


# A statement, the country of the posting, what it amounts to, whether all of that is stated, why.
COMPLETED = [
    ("18 21 USD hour", "$", None, "18 21 USD hour", True, "all is said"),
    ("18 21 ? hour", "$", "CA", "18 21 CAD hour", True, "a dollar is that of the country"),
    ("18 21 ? hour", "$", None, "18 21 USD hour", True, "of the United States where no country is known"),
    ("18 21 ? hour", "18-21", "GB", "18 21 GBP hour", False, "figures without a mark are in the country's money"),
    ("18 21 ? hour", "18-21", None, "18 21 USD hour", False, "which is then worked out, not stated"),
    ("52000 58000 USD", "$", "US", "52000 58000 USD year", False, "the size leaves one period"),
    ("150 150 USD", "$", "AM", "150 150 USD ?", True, "but not where 150 dollars may be a month's pay"),
    ("52000 58000 EUR", "", "DE", "52000 58000 EUR year", False, "a currency is stated, a period worked out"),
    ("? 58000 USD", "$", "US", "? 58000 USD year", False, "the upper end tells the size where it stands alone"),
    ("18 18 ? ?", "18", "JP", "18 18 USD hour", False, "eighteen yen are no pay: the figure is in other money"),
    ("18 18 ? ?", "¥", "JP", "18 18 JPY ?", True, "unless the posting says that they are yen"),
    ("18 18 JPY ?", "18", "JP", "18 18 JPY ?", True, "in whichever way"),
    ("1500 1500 ? ?", "1500", "JP", "1500 1500 JPY ?", False, "nor as many as an hour's work is worth"),
]


@pytest.mark.parametrize(("figures", "text", "country", "chosen", "stated", "why"), COMPLETED)
def test_what_size_and_country_add(
    figures: str, text: str, country: str | None, chosen: str, stated: bool, why: str
) -> None:
    salary, salaries = choose_salary([pay(figures, text)], country)
    assert shown(salary.value) == chosen, why
    assert salary.value == salaries.value[0]
    assert salary.evidence == salaries.evidence
    assert salary.evidence[0].stated is stated, why


def test_what_was_worked_out_before_stays_so() -> None:
    finding = pay("18 21 USD hour")
    salary, _ = choose_salary([Finding(finding.value, finding.text, finding.span, finding.rule, stated=False)])
    assert not salary.evidence[0].stated


# Statements one behind the other, the pay that stands for them all, why.
SCALES = [
    (["18 21 USD hour", "20 25 USD hour"], "18 25 USD hour", "two ranks of one job: from the least to the most"),
    (["20 25 USD hour", "18 21 USD hour"], "18 25 USD hour", "in whichever order they stand"),
    (["18 25 USD hour", "19 20 USD hour"], "18 25 USD hour", "a scale within another adds nothing"),
    (["18 21 USD hour", "50000 60000 USD year"], "18 21 USD hour", "an hour and a year are two ways to say it"),
    (["18 21 USD hour", "18 30 EUR hour"], "18 21 USD hour", "other money is another statement"),
    (["18 21 USD hour", "90 99 USD hour"], "18 99 USD hour", "up to five times as much may be a rank of the same job"),
    (["90 99 USD hour", "18 21 USD hour"], "18 99 USD hour", "and down to a fifth"),
    (["18 21 USD hour", "91 99 USD hour"], "18 21 USD hour", "more than that is something else"),
    (["91 99 USD hour", "18 21 USD hour"], "91 99 USD hour", "less than that too"),
    (["18 ? USD hour", "20 25 USD hour"], "18 25 USD hour", "an open scale ends with the others"),
    (["18 21 USD hour", "25 ? USD hour"], "18 ? USD hour", "unless it begins above their ends"),
    (["18 21 USD hour", "21 ? USD hour"], "18 21 USD hour", "where the others end it begins beside them"),
    (["18 ? USD hour", "20 ? USD hour"], "18 ? USD hour", "open scales leave the end open"),
    (["? 21 USD hour", "? 25 USD hour"], "? 25 USD hour", "and those without a beginning the beginning"),
]


@pytest.mark.parametrize(("statements", "chosen", "why"), SCALES)
def test_scales(statements: list[str], chosen: str, why: str) -> None:
    findings = [pay(figures, at=20 * number) for number, figures in enumerate(statements)]
    salary, salaries = choose_salary(findings)
    assert shown(salary.value) == chosen, why
    assert list(map(shown, salaries.value)) == statements, "every statement stays"
    assert list(salaries.evidence) == findings


def test_an_envelope_says_that_it_was_worked_out() -> None:
    low, high = pay("18 21 USD hour"), pay("20 25 USD hour", at=20)
    other = pay("40000 40000 USD year", at=40)
    salary, _ = choose_salary([low, other, high])
    envelope, *rest = salary.evidence
    assert (envelope.rule, envelope.stated, envelope.span) == (ENVELOPE, False, low.span)
    assert envelope.value == salary.value
    assert rest == [low, high, other], "then the scales that it encloses, then the rest"


def test_a_scale_that_encloses_the_others_needs_no_envelope() -> None:
    wide, narrow = pay("18 25 USD hour"), pay("19 20 USD hour", at=20)
    assert choose_salary([wide, narrow])[0].evidence == (wide, narrow)


def test_the_most_trustworthy_rule_counts() -> None:
    best, other = pay("18 21 USD hour", rule="salary.labelled"), pay("20 25 USD hour", at=20)
    assert shown(choose_salary([best, other])[0].value) == "18 21 USD hour"


@pytest.mark.parametrize(
    ("body", "chosen"),
    [(15, "18 21 USD hour"), (0, "18 25 USD hour"), (40, "18 25 USD hour"), (20, "18 21 USD hour")],
)
def test_pay_in_front_matter_is_no_scale_beside_what_the_text_says(body: int, chosen: str) -> None:
    salary, _ = choose_salary([pay("18 21 USD hour"), pay("20 25 USD hour", at=20)], body=body)
    assert shown(salary.value) == chosen


# Where findings stand (ten characters each), and which of them are kept.
PLACES = [
    ([0, 5], [0], "one place is read once, as the first rule has it"),
    ([5, 0], [5], "whichever stands first"),
    ([0, 10], [0, 10], "what touches does not overlap"),
    ([10, 0], [10, 0], "on neither side"),
    ([0, 40, 20, 25, 15], [0, 40, 20], "among many places it is compared with its neighbours"),
]


@pytest.mark.parametrize(("places", "kept", "why"), PLACES)
def test_each_place_once(places: list[int], kept: list[int], why: str) -> None:
    findings = [pay(f"{18 + at} {18 + at} USD hour", at=at) for at in places]
    _, salaries = choose_salary(findings)
    assert [finding.span.start for finding in salaries.evidence] == kept, why


def test_pay_said_twice_is_one_statement_as_it_was_said_first() -> None:
    first, again = pay("18 21 USD hour", "$18-21"), pay("18 21 USD hour", "USD 18 to 21", at=20)
    _, salaries = choose_salary([first, again])
    assert salaries.value == (first.value,)
    assert len(salaries.evidence) == 2


def test_no_pay() -> None:
    salary, salaries = choose_salary([])
    assert (salary.value, salary.evidence, salaries.value, salaries.evidence) == (None, (), (), ())
