"""Rules for `degrees`."""

from typing import Any

from jobparse.rules import Extractor

EXTRACTOR: Extractor[Any] = Extractor("degrees", ())
