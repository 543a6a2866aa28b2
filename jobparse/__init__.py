"""jobparse turns a job posting, as people publish it, into a typed ``Posting`` with evidence."""

from jobparse.adapters.arrow import to_arrow
from jobparse.adapters.frames import to_pandas, to_polars
from jobparse.document import Document, Fact, Section, SectionKind, SourceFormat, Span
from jobparse.errors import FrontMatterError, JobParseError, Problem, TextLimitError
from jobparse.many import parse_many
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
