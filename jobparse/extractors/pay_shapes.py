"""The shapes of pay: one amount or a range, with its currency, its thousands and its period."""

from __future__ import annotations

import re

from jobparse.vocab.currencies import COUNTRIES, MARKS, SIGNS, STRONG

SIGN = rf"[{re.escape(SIGNS)}]"
LETTERS = "|".join(re.escape(mark) for mark in MARKS if mark[-1] not in SIGNS)
CODES = rf"{'|'.join(COUNTRIES).lower()}|{LETTERS}"
CODE = rf"(?<![^\W\d])(?=[^\W\d]{{2,3}}+\.?(?!\w))(?:{CODES})(?!\w)"
DIGITS = (
    r"(?:\d{2,3}-\d{3}(?=[ ]?-[ ]?\$)"  # "$76-574 - $92,192"
    r"|\d{1,2}(?:,\d\d(?=,))++,\d{3}(?!\d)"  # "5,00,000"
    r"|\d{1,3}(?:[.,']\d{3}(?!\d)|,?[ ]\d{3}(?![\dk%]|[ ]%))++(?:[.,]\d\d(?!\d))?+"
    r"|\d++(?:[.,]\d\d?(?!\d))?+)"
)


def amount(name: str) -> str:
    """The pattern of one amount, its groups named after it: "$ 59,079.02", "45k EUR", "50's"."""
    return (
        rf"(?P<{name}>{DIGITS})(?P<{name}_scale>[ ]?<+magnitude>)?+(?:[,/]-)?(?P<{name}_tens>'?s(?!\w))?"
        rf"(?P<{name}_mark>[ ]?(?:{SIGN}(?![ ]?\d)|{CODE}|<+currency_name>))?"
    )


# A sign, or the first of the figures: not within a word, a date, a telephone number.
CODE_BEFORE = "|".join(
    rf"(?<=(?<![^\W\d]){mark})" for mark in f"{'|'.join(sorted(STRONG)).lower()}|{LETTERS}".split("|")
)
CODE_JOINED = rf"(?<=[^\W\d]|\.)(?:{CODE_BEFORE})(?=\d)"  # "GBP2500"
START = rf"(?:(?P<sign>{SIGN})[ ]?|(?<!\d)(?:(?<![\w#/=&%])|{CODE_JOINED})(?<!\w-)(?<!\d[.:,])(?!0\d))(?!<plan>)"
NOT_COUNTED = r"(?!\+?[ -]?<+counted>)"
NO_MORE_FIGURES = rf"(?![\d%]|[.,:]\d|[ ]?%){NOT_COUNTED}"
PER = r"(?:(?:/[ ]?)?<+pay_period>|(?:/[ ]?)?<+pay_unit>)"
ASIDE = r"(?:[ ]?\([^()]{1,40}\))"  # "€2,651 (scale 9) to …"
# Beside "$50k - $60k" also "$50k $60k", but not "Grade 6 $50k".
TO = (
    rf"(?P<to>\**(?:[ ]{{0,3}}-{{1,2}} ?|[ ]?[/|][ ]?(?={SIGN})|(?:(?<=\d{{3}})|(?<=k))[ ](?={SIGN})"
    r"| <range_word> )\**)"
)
SECOND_CODE = rf"(?:[a-z]{{1,3}}(?=\$)|(?P<high_code>{CODES})[ ]?(?=\d|{SIGN}))?"
SECOND = rf"{SECOND_CODE}(?P<high_sign>{SIGN}[ ]?)?{amount('high')}{NO_MORE_FIGURES}"
OR_MORE = r"[ ](?:<pay_open>|<pay_bound>)(?![ ]to[ ])"
AND_UP = rf"(?:[ ]?\+(?!\w|[ ]?(?:<pay_extra>|\d|{SIGN}))|{OR_MORE})"
STATEMENT = (
    rf"{START}{amount('low')}{NOT_COUNTED}(?:(?P<low_period>[ ]?{PER})?{ASIDE}?{TO}{SECOND})?"
    rf"(?P<more>{AND_UP})?(?:{ASIDE}?(?:[ ]<pay_basis>)?[ ,+*]{{0,3}}(?P<period>{PER})(?:{OR_MORE})?)?{NO_MORE_FIGURES}"
)
