"""The shapes of pay: one amount or a range, with its currency, its thousands and its period."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import regex

from jobparse.rules import Match
from jobparse.values.money import currencies, is_too_little, read_amount, read_range, scaled, sole_currency
from jobparse.vocab.currencies import COUNTRIES, MARKS, SIGNS, STRONG

SIGN = rf"[{regex.escape(SIGNS)}]"
LETTERS = "|".join(regex.escape(mark) for mark in MARKS if mark[-1] not in SIGNS)
CODE = rf"(?<![^\W\d])(?=[^\W\d]{{2,3}}+\.?(?!\w))(?:{'|'.join(COUNTRIES).lower()}|{LETTERS})(?!\w)"
DIGITS = (
    r"(?:\d{2,3}-\d{3}(?=[ ]?-[ ]?\$)"  # "$76-574 - $92,192"
    r"|\d{1,2}(?:,\d\d(?=,))++,\d{3}(?!\d)"  # "5,00,000"
    r"|\d{1,3}(?:[.,']\d{3}(?!\d)|,?[ ]\d{3}(?![\dk]))++(?:[.,]\d\d(?!\d))?+"
    r"|\d++(?:[.,]\d\d?(?!\d))?+)"
)


def amount(name: str) -> str:
    """The pattern of one amount, its groups named after it: "$ 59,079.02", "45k EUR", "50's"."""
    return (
        rf"(?P<{name}>{DIGITS})(?P<{name}_scale>[ ]?<+magnitude>)?+(?:,-)?(?P<{name}_tens>'?s(?!\w))?"
        rf"(?P<{name}_mark>[ ]?(?:{SIGN}(?![ ]?\d)|{CODE}|<+currency_name>))?"
    )


# A sign, or the first of the figures: not within a word, a date, a telephone number.
CODE_JOINED = rf"(?<=(?<![^\W\d])(?:{'|'.join(sorted(STRONG)).lower()}|{LETTERS}))(?=\d)"  # "GBP2500"
START = rf"(?:(?P<sign>{SIGN})[ ]?|(?:(?<![\w#/=&%])|{CODE_JOINED})(?<!\w-)(?<!\d[.:,])(?!0\d))(?!<plan>)"
NOT_COUNTED = r"(?!\+?[ -]?<+counted>)"
NO_MORE_FIGURES = rf"(?![\d%]|[.,:]\d|[ ]?%){NOT_COUNTED}"
PER = r"(?:(?:/[ ]?)?<+pay_period>|(?:/[ ]?)?<+pay_unit>)"
ASIDE = r"(?:[ ]?\([^()\n]{1,40}\))"  # "€2,651 (scale 9) to …"
TO = rf"\**(?: ?-{{1,2}} ?|[ ]?/[ ]?(?={SIGN})|[ ](?={SIGN})| <range_word> )\**"
SECOND = rf"(?:[a-z]{{1,3}}(?=\$))?(?P<high_sign>{SIGN}[ ]?)?{amount('high')}{NO_MORE_FIGURES}"
OR_MORE = r"[ ](?:<pay_open>|<pay_bound>)"
AND_UP = rf"(?:[ ]?\+(?!\w|[ ]?(?:<pay_extra>|\d|{SIGN}))|{OR_MORE})"
STATEMENT = (
    rf"{START}{amount('low')}{NOT_COUNTED}(?:(?:[ ]?{PER})?{ASIDE}?{TO}{SECOND})?"
    rf"(?P<more>{AND_UP})?(?:{ASIDE}?(?:[ ]<pay_basis>)?[ ,+*]{{0,3}}(?P<period>{PER})(?:{OR_MORE})?)?{NO_MORE_FIGURES}"
)

# A currency before the figures, or the letters before its sign: "USD 90k", "CA$80k", "Rs. 5 lakh".
_MARK_BEFORE = regex.compile(r"(?<!\w)(?P<mark>[^\W\d_]{1,3}\.?)[ ]?$")

_COMPOUND = regex.compile(r"-[a-z]")  # "12-month"


@dataclass(frozen=True, slots=True)
class Statement:
    """What the figures of one statement say by themselves. ``low`` equals ``high`` unless it is a range;
    ``mark`` is the currency as written; ``is_grouped`` when the thousands are set apart, ``bare`` when figures without
    a mark could be pay; ``start`` and ``end`` are offsets into the document.
    """

    low: Decimal
    high: Decimal
    mark: str
    period: str | None
    limit: str | None
    scale: int
    is_range: bool
    is_grouped: bool
    bare: bool
    start: int
    end: int

    @property
    def marked(self) -> bool:
        """Whether a currency, a "k" or a period shows that the figures are money."""
        return bool(self.mark) or self.scale == 1000 or self.period is not None

    @property
    def has_marks_of_amounts(self) -> bool:
        """Whether thousands or cents are set apart, as they are in amounts and in no house number."""
        return self.is_grouped or self.low != self.low.to_integral_value()

    @property
    def sizeable(self) -> bool:
        """Whether the figures alone are like those of pay: large, or with cents."""
        return self.low >= 1000 or self.low != self.low.to_integral_value()

    @property
    def currency(self) -> str | None:
        """ISO 4217, where the mark leaves no choice."""
        return sole_currency(self.mark)


def read_statement(match: Match) -> Statement | None:
    """The amounts, mark and period of one match of ``STATEMENT``; ``None`` when the figures are no money."""
    mark, start = _mark(match)
    low_scale, high_scale = _scale(match, "low", mark), _scale(match, "high", mark)
    if max(low_scale, high_scale) >= 1_000_000:
        return None
    marked = bool(mark) or max(low_scale, high_scale) > 1
    period = _period(match, marked=marked or match.fact is not None)
    if not marked and _COMPOUND.match(match.after(2)):
        return None
    ends = _ends(match, low_scale, high_scale)
    if ends is None or (match["period"] and not period) or _is_a_name(mark, ends[1]):
        return None
    low, high = ends
    year = not mark and low_scale == 1 and len(match["low"]) == 4 and match["low"][:2] in ("19", "20")
    return Statement(
        low=low,
        high=high,
        mark=mark,
        period=period,
        limit="min" if match["more"].strip() == "+" else match.meaning("pay_open") or match.meaning("pay_bound"),
        scale=max(low_scale, high_scale),
        is_range=bool(match["high"]),
        is_grouped=low >= 1000 and low_scale == 1 and not match["low"].isdecimal(),
        bare=low >= 2 and not year,
        start=start,
        end=match.span().end,
    )


def _ends(match: Match, low_scale: int, high_scale: int) -> tuple[Decimal, Decimal] | None:
    low = read_amount(match["low"])
    if low is None:
        return None
    if match["low_tens"] and low_scale == 1000:
        low = scaled(low, low_scale) + 1000 * int(_rounded(match) or 0)
    if not match["high"]:
        low = scaled(low, low_scale)
        return (low, low) if low > 0 else None
    high = read_amount(match["high"])
    return None if high is None else read_range(low, high, low_scale, high_scale)


def _rounded(match: Match) -> str | None:
    """What "mid" adds in thousands in "mid $50,000s"; ``None`` where no such word stands."""
    before = match.before(20).replace("-", " ").split()
    meanings = (match.words.meaning("rounded", " ".join(before[-length:])) for length in (3, 1))
    return next(filter(None, meanings), None)


def _is_a_name(mark: str, amount: Decimal) -> bool:
    """Whether the letters are no mark but belong to the number: "PHP 7", "TOP 10"."""
    found = currencies(mark)
    return bool(found) and is_too_little(amount, found[0])


def _scale(match: Match, end: str, mark: str) -> int:
    """What an end of the range is multiplied by; "50's" are thousands in "$50's", "mid 50's" and "50's - 70k"."""
    if match[f"{end}_tens"] and (mark or match["high"] or _rounded(match)):
        return 1000
    return int(match.meaning("magnitude", f"{end}_scale") or 1)


def _period(match: Match, *, marked: bool) -> str | None:
    """The period behind the figures. Behind bare figures "per" must be said: "24 hour care" is no pay."""
    spelled = match["period"].lstrip("/ ")
    unit = match.words.meaning("pay_unit", spelled)
    if unit and not marked and spelled == match["period"]:
        return None
    return unit or match.words.meaning("pay_period", spelled)


def _mark(match: Match) -> tuple[str, int]:
    """The most telling mark of the statement's currency, as written, and where the statement starts with it."""
    start = match.span().start
    marks = [match["sign"], match["high_sign"].strip(), *(_name(match, end) for end in ("low", "high"))]
    before = _MARK_BEFORE.search(match.document.view, max(0, start - 6), start)
    if before:
        letters = before["mark"]
        joined = letters + match["sign"] if before.end("mark") == start else letters
        for written in (joined, letters, letters.rstrip(".")):
            if _is_mark(written):
                marks.append(written)
                start = before.start()
                break
    found = [mark for mark in marks if mark and currencies(mark)]
    return min(found, key=lambda mark: len(currencies(mark)), default=""), start


def _name(match: Match, end: str) -> str:
    """The mark or name behind an amount: "€", "EUR", "euros"."""
    written = match[f"{end}_mark"].strip()
    if not written:
        return ""
    return match.words.meaning("currency_name", written) or (written if _is_mark(written) else "")


def _is_mark(written: str) -> bool:
    """Whether these characters mean a currency here: codes that are words ("all", "try") must be in capitals."""
    found = currencies(written)
    return bool(found) and (written.isupper() or written.lower() in MARKS or found[0] in STRONG)
