"""Finds out what was given and has the right reader make a document of it."""

from __future__ import annotations

from jobparse.document import Document, SourceFormat, fold
from jobparse.errors import Problem
from jobparse.readers.front_matter import read_front_matter
from jobparse.vocab import Vocabulary

MAX_LENGTH = 10_000_000
"""The longest text that is read, in characters; what lies beyond is left out and reported as a problem."""


def read(text: str, words: Vocabulary) -> Document:
    """The document of a posting: its text, its view, and the labelled values of its front matter."""
    problems: list[Problem] = []
    if len(text) > MAX_LENGTH:
        problems.append(
            Problem(
                f"only the first {MAX_LENGTH:,} of {len(text):,} characters were read: give one posting at a time",
                MAX_LENGTH,
                len(text),
            )
        )
        text = text[:MAX_LENGTH]
    front = read_front_matter(text, words)
    view = fold(text)
    if front is None:
        return Document(text, view, problems=tuple(problems))
    return Document(
        text,
        view,
        source_format=SourceFormat.FRONT_MATTER,
        body=front.end,
        facts=front.facts,
        problems=(*problems, *front.problems),
    )
