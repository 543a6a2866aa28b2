"""Rules for `work_mode`."""

from typing import Any

from jobparse.rules import Extractor

EXTRACTOR: Extractor[Any] = Extractor("work_mode", ())
