"""Postings as data frames of pandas and Polars, by way of Arrow, so that decimals and dates keep their types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jobparse.adapters.arrow import parse_column as parse_arrow_column
from jobparse.adapters.arrow import to_arrow
from jobparse.adapters.extras import optional
from jobparse.adapters.rows import names_beside
from jobparse.posting import Posting


def to_pandas(postings: Iterable[Posting]) -> Any:
    """The postings as a ``pandas.DataFrame`` with the columns of ``rows``, of Arrow types. Needs the extra ``pandas``.

    >>> import jobparse
    >>> frame = to_pandas([jobparse.parse("Baker in Leeds, UK. Pay: £12.50-£14 per hour")])
    >>> frame["salary_max"].sum()
    Decimal('14.0000')
    """
    pandas = optional("pandas", "pandas")
    return to_arrow(postings).to_pandas(types_mapper=pandas.ArrowDtype)


def to_polars(postings: Iterable[Posting]) -> Any:
    """The postings as a ``polars.DataFrame`` with the columns of ``rows``. Needs the extra ``polars``.

    >>> import jobparse
    >>> frame = to_polars([jobparse.parse("Baker in Leeds, UK. Pay: £12.50-£14 per hour")])
    >>> frame["salary_max"].sum()
    Decimal('14.0000')
    """
    polars = optional("polars", "polars")
    return polars.from_arrow(to_arrow(postings))


def parse_column(frame: Any, text: str, *, prefix: str = "") -> Any:
    """A ``pandas.DataFrame`` with the columns of ``rows`` for the postings that stand in its column ``text``.

    Its own columns and its index stay as they are. ``prefix`` comes before the names of the new columns;
    ``ValueError`` when the frame has one of those already, or no column ``text``. Needs the extra ``pandas``.

    >>> import pandas
    >>> ads = pandas.DataFrame({"ad": ["Baker in Leeds, UK", None]}, index=[7, 8])
    >>> parse_column(ads, "ad", prefix="parsed_")["parsed_location_city"].to_dict()
    {7: 'Leeds', 8: None}
    """
    pandas, arrow = optional("pandas", "pandas"), optional("pyarrow", "pandas")
    names_beside(frame.columns, text, prefix=prefix)
    texts = arrow.table({text: arrow.array(frame[text], arrow.string(), from_pandas=True)})
    parsed = (
        parse_arrow_column(texts, text, prefix=prefix).drop_columns([text]).to_pandas(types_mapper=pandas.ArrowDtype)
    )
    return pandas.concat([frame, parsed.set_index(frame.index)], axis="columns")
