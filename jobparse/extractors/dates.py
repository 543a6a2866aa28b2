"""When the posting appeared, until when it is open, and when the work begins."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, Rule, rule
from jobparse.values.date_roles import DateRole, role_of, speaks_of_other_dates
from jobparse.values.dates import DATE, WrittenDate, read_date

_CLAUSE = 140
"""How far around a date the words that explain it are looked for, in characters."""
_HEAD = 2000


def _labelled_date(role: DateRole) -> Rule[WrittenDate]:
    @rule(DATE, facts=(role,))
    def labelled_date(match: Match) -> WrittenDate | None:
        """Closing date: 25 July 2017"""
        lead = match.document.view[match.fact.span.start : match.span().start] if match.fact else ""
        return None if speaks_of_other_dates(lead, match.words) else _read(match)

    return labelled_date


def _explained_date(role: DateRole) -> Rule[WrittenDate]:
    @rule(DATE)
    def explained_date(match: Match) -> WrittenDate | None:
        """Send your application by May 6, 2017"""
        start, end = match.span()
        view = match.document.view
        before, after = view[max(0, start - _CLAUSE, match.document.body) : start], view[end : end + _CLAUSE]
        return _read(match) if role_of(before, after, match.words) is role else None

    return explained_date


@rule(r"\d{4}-\d\d-\d\d(?=[ ]*$)")
def bare_date(match: Match) -> WrittenDate | None:
    """A line at the head of the posting that holds nothing but 2018-01-31."""
    alone = not match.before(20).rpartition("\n")[2].strip()
    return read_date(match[0], match.words) if alone and match.span().start < _HEAD else None


def _read(match: Match) -> WrittenDate | None:
    return read_date(match[0], match.words)


DATE_POSTED = Extractor(
    "date_posted", (_labelled_date(DateRole.DATE_POSTED), _explained_date(DateRole.DATE_POSTED), bare_date)
)
VALID_THROUGH = Extractor(
    "valid_through", (_labelled_date(DateRole.VALID_THROUGH), _explained_date(DateRole.VALID_THROUGH))
)
START_DATE = Extractor("start_date", (_labelled_date(DateRole.START_DATE), _explained_date(DateRole.START_DATE)))
