"""Rules for `reference`."""

from typing import Any

from jobparse.rules import Extractor

EXTRACTOR: Extractor[Any] = Extractor("reference", ())
