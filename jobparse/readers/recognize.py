"""Finds out what was given and has the right reader make a document of it."""

from __future__ import annotations

from jobparse.document import Document, SourceFormat, fold
from jobparse.errors import Problem
from jobparse.readers.entries import Entry, resolve
from jobparse.readers.front_matter import MAX_PROBLEMS, impossible_days, named_facts, read_front_matter
from jobparse.readers.markup import without_markup
from jobparse.values.language import language_of
from jobparse.vocab import vocabulary

MAX_LENGTH = 10_000_000
"""The longest text that is read, in characters; what lies beyond is left out and reported as a problem."""


def read(text: str) -> Document:
    """The document of a posting: its text, its view, its language, and the labelled values of its front matter."""
    problems: list[Problem] = []
    if len(text) > MAX_LENGTH:
        message = f"only the first {MAX_LENGTH:,} of {len(text):,} characters are read: give one posting at a time"
        problems.append(Problem(message, MAX_LENGTH, len(text)))
        text = text[:MAX_LENGTH]
    front = read_front_matter(text)
    plain = without_markup(_resolved(text, front.entries) if front else text)
    view = fold(plain)
    language = language_of(view[front.end if front else 0 :])
    if front is None:
        return Document(text, view, plain, language, problems=tuple(problems))
    facts = named_facts(front.entries, vocabulary(language or "en"))
    problems += [*front.problems, *impossible_days(text, facts)][:MAX_PROBLEMS]
    return Document(
        text,
        view,
        plain,
        language,
        body=front.end,
        facts=facts,
        problems=tuple(problems),
        source_format=SourceFormat.FRONT_MATTER,
    )


def _resolved(text: str, entries: tuple[Entry, ...]) -> str:
    """The text with the escapes of its front-matter values resolved in place."""
    pieces: list[str] = []
    done = 0
    for entry in entries:
        if entry.span.start >= done:
            pieces += (text[done : entry.span.start], resolve(text, entry))
            done = entry.span.end
    return "".join((*pieces, text[done:]))
