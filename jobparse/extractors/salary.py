"""What the job pays."""

from __future__ import annotations

from decimal import Decimal

from jobparse.posting import PayPeriod, Salary
from jobparse.rules import Extractor, Match, rule

AMOUNT = r"\d[\d,]*(?:\.\d\d)?"


@rule(rf"\$ ?(?P<low>{AMOUNT})(?P<k>k)? ?(?:-|to) ?\$? ?(?P<high>{AMOUNT})(?P<k2>k)?(?: ?<pay_period>)?")
def dollar_range(match: Match) -> Salary | None:
    """$47,340 - $81,855; $30.88 to $36.33 per hour"""
    low, high = (Decimal(match[end].replace(",", "")) for end in ("low", "high"))
    period = match.meaning("pay_period")
    return Salary(low, high, "USD", PayPeriod(period) if period else None, match.original())


EXTRACTOR = Extractor("salary", (dollar_range,))
