"""Raw text to a document: what form the text has, its labelled values, and the view that rules match on."""

from jobparse.readers.prose import MAX_LENGTH
from jobparse.readers.recognize import read

__all__ = ["MAX_LENGTH", "read"]
