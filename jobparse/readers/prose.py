"""Text as it stands: its markup folded away, its language told."""

from __future__ import annotations

from jobparse.document import Document, SourceFormat, fold
from jobparse.errors import Problem
from jobparse.readers.markup import without_markup
from jobparse.readers.wrapping import unwrapped
from jobparse.values.language import language_of

MAX_LENGTH = 10_000_000
"""The longest text that is read, in characters; what lies beyond is left out and reported as a problem."""


def read_prose(text: str, source_format: SourceFormat = SourceFormat.TEXT) -> Document:
    """The document of a text without front matter."""
    text, problems = within_limit(text)
    plain = without_markup(text)
    view = unwrapped(fold(plain))
    return Document(text, view, plain, language_of(view), problems=problems, source_format=source_format)


def within_limit(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The part of a text that is read, and the problem that the rest of it is."""
    if len(text) <= MAX_LENGTH:
        return text, ()
    message = f"only the first {MAX_LENGTH:,} of {len(text):,} characters are read: give one posting at a time"
    return text[:MAX_LENGTH], (Problem(message, MAX_LENGTH, len(text)),)
