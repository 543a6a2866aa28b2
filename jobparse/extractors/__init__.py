"""The extractors, one module for each field, in the order in which their findings are shown."""

from typing import Any

from jobparse.extractors import (
    apply_url,
    contact,
    dates,
    degree,
    emails,
    employer,
    employment_type,
    experience,
    language,
    location,
    reference,
    salary,
    title,
    work_mode,
)
from jobparse.rules import Extractor

EXTRACTORS: tuple[Extractor[Any], ...] = (
    title.EXTRACTOR,
    employer.EXTRACTOR,
    location.EXTRACTOR,
    work_mode.EXTRACTOR,
    salary.EXTRACTOR,
    emails.EXTRACTOR,
    contact.EXTRACTOR,
    apply_url.EXTRACTOR,
    degree.EXTRACTOR,
    experience.EXTRACTOR,
    employment_type.EXTRACTOR,
    dates.DATE_POSTED,
    dates.VALID_THROUGH,
    dates.START_DATE,
    reference.EXTRACTOR,
    language.EXTRACTOR,
)
