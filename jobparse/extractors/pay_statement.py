"""What one match of the shapes of pay says: amounts, their currency and their period."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.rules import Match
from jobparse.values.money import currencies, is_strong, is_too_little, read_amount, read_range, scaled, sole_currency
from jobparse.vocab.currencies import MARKS, SIGNS, STRONG

# A currency before the figures, or the letters before its sign: "USD 90k", "CA$80k", "Rs. 5 lakh".
_MARK_BEFORE = Pattern(r"(?<!\w)(?P<mark>[^\W\d_]{1,3}\.?)[ ]?$")

_POINTS = Pattern(r"(?:[ ]?-[ ]?[$\u00a3\u20ac]?\d{1,3}(?:[.,]\d{3})+[*\u00b9\u00b2\u00b3]?){1,30}")
_POINT = Pattern(r"\d{1,3}(?:[.,]\d{3})+")
_COMPOUND = Pattern(r"-[a-z]")  # "12-month"
_YEAR = Pattern(r"(?:19|20)\d\d")
_THOUSAND, _MILLION = 1_000, 1_000_000


class Statement(NamedTuple):
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
        return bool(self.mark) or self.scale == _THOUSAND or self.period is not None

    @property
    def has_marks_of_amounts(self) -> bool:
        """Whether thousands or cents are set apart, as they are in amounts and in no house number."""
        return self.is_grouped or self.low != self.low.to_integral_value()

    @property
    def sizeable(self) -> bool:
        """Whether the figures alone are like those of pay: large, or with cents."""
        return self.low >= 1000 or self.low != self.low.to_integral_value()

    @property
    def is_strong(self) -> bool:
        """Whether its currency is, or may well be, one in which hundreds are no hour's pay and thousands no day's."""
        return is_strong(self.mark)

    @property
    def currency(self) -> str | None:
        """ISO 4217, where the mark leaves no choice."""
        return sole_currency(self.mark)


def read_statements(match: Match) -> list[Statement]:
    """What one match of ``STATEMENT`` says: nothing when the figures are no money.

    What only has the shape of a range, as "$10 an hour or $400 a week", makes two statements.
    """
    mark, start = _mark(match)
    scales = _scale(match, "low", mark), _scale(match, "high", mark)
    marked = bool(mark) or max(scales) > 1
    first, period = _meaning(match, match["low_period"]), _period(match, marked=marked or match.fact is not None)
    if max(scales) >= _MILLION or (match["period"] and not period) or (not marked and _COMPOUND.match(match.after(2))):
        return []
    if match["high_code"] and not _is_mark(match["high_code"]):
        return []
    low, high = _amount(match, "low", scales[0]), _amount(match, "high", scales[1])
    if low is None or (match["high"] and high is None):
        return []
    alone = scaled(low, scales[0])
    ends = (alone, alone) if high is None else read_range(low, high, *scales)
    if ends and high is not None and (top := _last_point(match)) and top > ends[1]:
        ends = (ends[0], top)
    one = Statement(
        low=ends[0] if ends else alone,
        high=ends[1] if ends else alone,
        mark=mark,
        period=period or first,
        limit="min" if match["more"].strip() == "+" else match.meaning("pay_open") or match.meaning("pay_bound"),
        scale=max(scales),
        is_range=high is not None,
        is_grouped=alone >= 1000 and scales[0] == 1 and not match["low"].isdecimal(),
        bare=alone >= 2 and not (not mark and scales[0] == 1 and _YEAR.fullmatch(match["low"])),
        start=start,
        end=match.span().end,
    )
    found = [one]
    if high is not None and (ends is None or (first and period and first != period)):
        if not match["sign"]:
            return []
        beside = scaled(high, scales[1])
        found = [
            one._replace(low=alone, high=alone, period=first, limit=None, is_range=False, end=match.span("to").start),
            one._replace(low=beside, high=beside, period=period, is_range=False, start=match.span("to").end),
        ]
    return [statement for statement in found if statement.high > 0 and not _is_a_name(mark, statement.high)]


def _last_point(match: Match) -> Decimal | None:
    """The last of the points of a scale whose first two a match holds: "37,544 - 39,417 - 40,464 - 42,423"."""
    behind = _POINTS.match(match.document.lower, match.span().end)
    return read_amount(_POINT.findall(behind[0])[-1]) if behind else None


def _amount(match: Match, end: str, scale: int) -> Decimal | None:
    """The figures of one end of the statement, not yet scaled, but for what "mid" adds to them."""
    amount = read_amount(match[end])
    if amount is not None and match[f"{end}_tens"] and scale == _THOUSAND and end == "low":
        return scaled(amount, scale) + _THOUSAND * int(_rounded(match) or 0)
    return amount


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
    if not spelled:  # "8 LPA": the lakhs are those of a year
        return match.words.meaning("pay_period", (match["high_scale"] or match["low_scale"]).strip())
    unit = match.words.meaning("pay_unit", spelled)
    return None if unit and not marked and spelled == match["period"] else _meaning(match, spelled)


def _meaning(match: Match, spelled: str) -> str | None:
    spelled = spelled.lstrip("/ ")
    return match.words.meaning("pay_unit", spelled) or match.words.meaning("pay_period", spelled)


def _mark(match: Match) -> tuple[str, int]:
    """The most telling mark of the statement's currency, as written, and where the statement starts with it."""
    start = match.span().start
    marks = [match["sign"], match["high_sign"].strip(), match["high_code"]]
    marks += (_name(match, end) for end in ("low", "high"))
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
    """The mark or name behind an amount: "€", "EUR", "euros", "lakh"."""
    written = match[f"{end}_mark"].strip()
    if not written:
        return match.words.meaning("currency_name", match[f"{end}_scale"].strip()) or ""
    return match.words.meaning("currency_name", written) or (written if _is_mark(written) else "")


def _is_mark(written: str) -> bool:
    """Whether these characters mean a currency here: codes that are words ("all", "try") must be in capitals."""
    found = currencies(written)
    known = len(written) > 1 and written.lower() in MARKS
    return bool(found) and (written.isupper() or written[0] in SIGNS or known or found[0] in STRONG)
