"""Rules for `employment_types`."""

from typing import Any

from jobparse.rules import Extractor

EXTRACTOR: Extractor[Any] = Extractor("employment_types", ())
