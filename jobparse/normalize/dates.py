"""Which day each date field means: years that were left out, days and months that could change places."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from jobparse.document import Document
from jobparse.normalize.choice import Choice, first_of
from jobparse.rules import Finding
from jobparse.values.dates import EITHER_ORDER, MONTH_FIRST, WrittenDate, read_relative_date, writes_day_first
from jobparse.vocab import Vocabulary


@dataclass(frozen=True)
class DateReader:
    """Makes days of written dates, by what the rest of the posting tells.

    ``countries`` are those of the work sites, ``today`` is the day from which "tomorrow" counts, if there is one.
    """

    document: Document
    words: Vocabulary
    countries: Collection[str] = ()
    today: date | None = None

    def choose(self, field: str, findings: Sequence[Finding[WrittenDate]], since: date | None) -> Choice[date | None]:
        """The day of a date field. ``since`` is when the posting was known, for dates that leave out the year."""
        return first_of([*self._days(findings, since), *self._relative(field)])

    def _days(self, findings: Sequence[Finding[WrittenDate]], since: date | None) -> Iterator[Finding[date]]:
        for found in findings:
            written = found.value
            day = written.on(day_first=self._day_first() if written.either_order else None, since=since)
            if day:
                yield Finding(day, found.text, found.span, found.rule, stated=written.year is not None)

    def _day_first(self) -> bool | None:
        """The order of day and month: as the posting's own dates have it, else as its country does."""
        told = set(self.countries) - EITHER_ORDER
        by_country = {country not in MONTH_FIRST for country in told}
        if len(by_country) == 1:
            return by_country.pop()
        return writes_day_first(self.document.view, self.words)

    def _relative(self, field: str) -> Iterator[Finding[date]]:
        if self.today is None:
            return
        for fact in self.document.facts:
            text = self.document.text[slice(*fact.span)]
            day = read_relative_date(text, self.today, self.words) if fact.name == field else None
            if day:
                yield Finding(day, text, fact.span, "dates.relative_date", stated=False)
