"""Rules for `experience_years`."""

from typing import Any

from jobparse.rules import Extractor

EXTRACTOR: Extractor[Any] = Extractor("experience_years", ())
