"""jobparse turns a job posting, as people publish it, into a typed ``Posting`` with evidence."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from jobparse.document import Document, Fact, Section, SectionKind, SourceFormat, Span
from jobparse.errors import FrontMatterError, JobParseError, Problem, TextLimitError
from jobparse.pipeline import parse, parse_all, parse_record, read
from jobparse.posting import (
    Contact,
    Degree,
    DegreeLevel,
    DegreeRequirement,
    Employer,
    EmploymentType,
    PayPeriod,
    Place,
    Posting,
    Salary,
    WorkMode,
    Years,
)
from jobparse.rules import Finding

if TYPE_CHECKING:
    from jobparse.adapters.arrow import to_arrow
    from jobparse.adapters.frames import to_pandas, to_polars
    from jobparse.many import parse_many

__version__ = "0.1.0"

__all__ = [
    "Contact",
    "Degree",
    "DegreeLevel",
    "DegreeRequirement",
    "Document",
    "Employer",
    "EmploymentType",
    "Fact",
    "Finding",
    "FrontMatterError",
    "JobParseError",
    "PayPeriod",
    "Place",
    "Posting",
    "Problem",
    "Salary",
    "Section",
    "SectionKind",
    "SourceFormat",
    "Span",
    "TextLimitError",
    "WorkMode",
    "Years",
    "parse",
    "parse_all",
    "parse_many",
    "parse_record",
    "read",
    "to_arrow",
    "to_pandas",
    "to_polars",
]

# What one posting does not need is imported when it is asked for.
_LATER = {
    "parse_many": "jobparse.many",
    "to_arrow": "jobparse.adapters.arrow",
    "to_pandas": "jobparse.adapters.frames",
    "to_polars": "jobparse.adapters.frames",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
