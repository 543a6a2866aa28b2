"""Where the work is done: first what is ``stated``, then what ``prose`` names."""

from jobparse.extractors.location.prose import PASSING
from jobparse.extractors.location.stated import STATED
from jobparse.rules import Extractor

EXTRACTOR = Extractor("locations", (*STATED, *PASSING))

__all__ = ["EXTRACTOR", "STATED"]
