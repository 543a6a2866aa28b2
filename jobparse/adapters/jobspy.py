"""JobSpy: the data frame that ``scrape_jobs`` gives, with what its descriptions say beside it."""

from __future__ import annotations

from typing import Any

from jobparse.adapters.arrow import flat_schema
from jobparse.adapters.extras import optional
from jobparse.adapters.rows import names_beside, row
from jobparse.pipeline import parse_record


def enrich(jobs: Any, *, prefix: str = "parsed_") -> Any:
    """The ``pandas.DataFrame`` of JobSpy with the columns of ``rows`` for each of its postings, after ``prefix``.

    What JobSpy knows of a posting (title, company, location, pay …) is taken for known, as ``parse_record`` does, and
    its description for the rest. Its own columns stay as they are. ``ValueError`` when the frame has one of the new
    columns already, or none that is known. Needs the extra ``pandas``.

    >>> import pandas
    >>> jobs = pandas.DataFrame([{"site": "indeed", "job_url": "https://crumb.example/7", "title": "Baker",
    ...     "company": "The Crumb Oven", "min_amount": None, "description": "Pay: £12.50 per hour in Leeds, UK"}])
    >>> enrich(jobs)[["company", "parsed_salary_min", "parsed_location_city"]].values.tolist()
    [['The Crumb Oven', Decimal('12.5000'), 'Leeds']]
    """
    pandas, arrow = optional("pandas", "pandas"), optional("pyarrow", "pandas")
    names = names_beside(jobs.columns, prefix=prefix)
    postings = [parse_record(_stated(record, pandas)) for record in jobs.to_dict("records")]
    parsed = arrow.Table.from_pylist([row(posting) for posting in postings], flat_schema())
    parsed = parsed.rename_columns(names).to_pandas(types_mapper=pandas.ArrowDtype)
    return pandas.concat([jobs, parsed.set_index(jobs.index)], axis="columns")


def _stated(record: dict[str, Any], pandas: Any) -> dict[str, Any]:
    """The cells of a row that hold something."""
    absent = {name for name, value in record.items() if pandas.api.types.is_scalar(value) and pandas.isna(value)}
    return {str(name): value for name, value in record.items() if name not in absent}
