"""Calendar dates as people write them in postings."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from jobparse.patterns import Found, Pattern, named_spans
from jobparse.vocab import Vocabulary

# A number that no longer number, amount, path or name runs on from.
_FREE = r"(?<![\w/.$#-])"
_YEAR = r"(?P<year>(?:19|20)\d\d(?!\d))"
_SHORT_YEAR = r"'?(?P<year>\d\d)(?=\s{0,2}(?:[,.;)\n]|\Z))"

DATE = (
    r"(?:<month>[.,]?\s{0,3}(?:<date_joiner>\s)?(?P<day>\d\d?)(?!\d)(?P<ordinal>[a-z]{2}(?!\w))?"
    rf"(?!\s?:|\.\d|%)(?:\.?,?\s{{0,3}}{_YEAR}|,?\s'(?P<year>\d\d)(?!\d))?"
    rf"|{_FREE}{_YEAR}(?P<mark>[-/.])(?P<first>\d\d?)(?P=mark)(?P<second>\d\d?)(?![\d-])"
    rf"|{_FREE}(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark)(?P<year>\d{{4}}|\d\d)(?![\w/]|-\d*[a-z])"
    rf"|{_FREE}(?P<day>\d\d?)(?P<ordinal>[a-z]{{2}})?[\s-]{{0,3}}(?:<date_joiner>\s)?<month>"
    rf"(?:[.,]{{0,2}}[\s-]{{0,3}}{_YEAR}|[\s-]{_SHORT_YEAR})?"
    rf"|{_FREE}{_YEAR}\s<month>\.?,?\s(?P<day>\d\d?)(?!\w))"
)
"""What a date looks like in a text; ``<month>`` and ``<date_joiner>`` stand for the words of a language."""


MONTH_FIRST = frozenset({"US", "PR", "GU", "PH", "FM", "MH"})
"""Countries where 4/3 is the third of April. Canada writes both ways, so its dates need another clue."""
EITHER_ORDER = frozenset({"CA"})


class WrittenDate(NamedTuple):
    """A date as far as it is written.

    ``year`` is ``None`` where it is left out. With ``either_order`` the figures of day and month may change places:
    ``4/3/2018`` is written here as the third of April.
    """

    day: int
    month: int
    year: int | None = None
    either_order: bool = False

    def on(self, *, day_first: bool | None = None, since: date | None = None) -> date | None:
        """The day that is meant, or ``None`` when it cannot be known or does not exist.

        ``day_first`` is the custom of the posting for figures that could be read both ways, ``since`` the day from
        which a date without a year is counted. A date that would be eleven months off is more likely one that
        has just passed, so it is ``None`` too.

        >>> WrittenDate(3, 4, 2018, either_order=True).on(day_first=True)
        datetime.date(2018, 3, 4)
        >>> WrittenDate(2, 1).on(since=date(2017, 12, 20))
        datetime.date(2018, 1, 2)
        """
        month, day = self.month, self.day
        if self.either_order:
            if day_first is None:
                return None
            if day_first:
                month, day = day, month
        if self.year is not None:
            return _day(self.year, month, day)
        if since is None:
            return None
        following = (_day(year, month, day) for year in (since.year, since.year + 1))
        return next((found for found in following if found and timedelta() <= found - since < timedelta(335)), None)


def read_date(text: str, words: Vocabulary) -> WrittenDate | None:
    """The first date that ``text`` holds, in the shapes of ``words``; ``None`` when it holds none, or only a month.

    A date that does not exist in any calendar ("31 June") is read all the same; ``WrittenDate.on`` refuses it.

    >>> from jobparse.vocab import vocabulary
    >>> read_date("by Friday, 12th of January 2018 at the latest", vocabulary("en"))
    WrittenDate(day=12, month=1, year=2018, either_order=False)
    >>> read_date("3-09-18", vocabulary("en"))
    WrittenDate(day=9, month=3, year=2018, either_order=True)
    >>> read_date("November 2017", vocabulary("en")) is None
    True
    """
    return next(filter(None, (_written(found, words) for found in _compiled(words).finditer(text.lower()))), None)


def writes_day_first(text: str, words: Vocabulary) -> bool | None:
    """Whether the dates of a text put the day before the month; ``None`` when they do not tell or disagree.

    Dates in figures alone tell more about each other than dates with the month's name.

    >>> from jobparse.vocab import vocabulary
    >>> writes_day_first("from 13/01/2019 to 05/02/2019", vocabulary("en"))
    True
    """
    in_figures, with_name = set(), set()
    for found in _compiled(words).finditer(text.lower()):
        written, spans = _written(found, words), named_spans(found)
        if written is None or written.either_order:
            continue
        if "month" in spans:
            with_name.add(spans["day"] < spans["month"])
        elif spans["first"] < spans["year"]:
            in_figures.add(int(found.string[slice(*spans["first"])]) == written.day)
    customs = in_figures or with_name
    return customs.pop() if len(customs) == 1 else None


def _written(found: Found, words: Vocabulary) -> WrittenDate | None:
    """The date that a match of ``DATE`` says, or ``None`` when its figures cannot be a day and a month."""
    spans = named_spans(found)
    said = {name: found.string[start:end] for name, (start, end) in spans.items()}
    year = _full_year(said["year"]) if "year" in said else None
    if "month" in said:
        day, month = int(said["day"]), int(words.meaning("month", said["month"]) or 0)
        real = 1 <= day <= 31 and ("ordinal" not in said or words.meaning("ordinal", said["ordinal"]))
        return WrittenDate(day, month, year) if real else None
    first, second = int(said["first"]), int(said["second"])
    if min(first, second) < 1 or min(first, second) > 12 or max(first, second) > 31:
        return None
    year_leads = spans["year"] < spans["first"]
    # Points put the day first everywhere, a leading year the month.
    day_leads = first > 12 or (said["mark"] == "." and not year_leads and second <= 12)
    day, month = (first, second) if day_leads else (second, first)
    return WrittenDate(
        day, month, year, either_order=not day_leads and not year_leads and day != month and second <= 12
    )


def read_relative_date(text: str, today: date, words: Vocabulary) -> date | None:
    """The day that a short value counts from ``today``; ``None`` when it does not.

    >>> from jobparse.vocab import vocabulary
    >>> read_relative_date("immediately", date(2024, 2, 28), vocabulary("en"))
    datetime.date(2024, 2, 28)
    >>> read_relative_date("in two weeks", date(2024, 2, 28), vocabulary("en"))
    datetime.date(2024, 3, 13)
    """
    days = words.meaning("relative_day", text.strip(" .!"))
    if days is not None:
        return today + timedelta(int(days))
    if len(text) > 30:
        return None
    import dateparser

    settings = {
        "RELATIVE_BASE": _midnight(today),
        "PARSERS": ["relative-time"],
        "PREFER_DATES_FROM": "future",
    }
    found = dateparser.parse(text, languages=[words.language], settings=settings)
    return found.date() if found else None


def _full_year(figures: str) -> int:
    """Two figures stand for a year between 1970 and 2069."""
    year = int(figures)
    if len(figures) > 2:
        return year
    return 2000 + year if year < 70 else 1900 + year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a calendar day has no time zone


@cache
def _compiled(words: Vocabulary) -> Pattern:
    pattern = re.sub(r"<(month|date_joiner)>", lambda table: f"(?P<{table[1]}>{words.alternation(table[1])})", DATE)
    return Pattern(pattern, re.MULTILINE)
