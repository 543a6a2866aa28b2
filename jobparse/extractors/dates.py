"""When the posting appeared, until when it is open, and when the work begins."""

from __future__ import annotations

from datetime import date

from jobparse.rules import Extractor, Match, rule


@rule(r"\d{4}-\d\d-\d\d", facts=("date_posted",))
def labelled_iso_date(match: Match) -> date | None:
    """date: 2024-02-29"""
    try:
        return date.fromisoformat(match[0])
    except ValueError:
        return None


DATE_POSTED = Extractor("date_posted", (labelled_iso_date,))
VALID_THROUGH: Extractor[date] = Extractor("valid_through", ())
START_DATE: Extractor[date] = Extractor("start_date", ())
