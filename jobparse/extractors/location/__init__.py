"""Where the work is done: first what is ``stated``, then what ``prose`` names."""

from jobparse.extractors.location.prose import PASSING, place_named
from jobparse.extractors.location.stated import STATED
from jobparse.rules import Extractor

EXTRACTOR = Extractor("locations", (*STATED, *PASSING))
# Asked only where none of these rules reads a town or region.
ANYWHERE = Extractor("locations", (place_named,))

__all__ = ["ANYWHERE", "EXTRACTOR", "STATED"]
