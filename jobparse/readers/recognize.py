"""Finds out what was given and has the right reader make a document of it."""

from __future__ import annotations

from dataclasses import replace

from jobparse.document import Document, SourceFormat, fold
from jobparse.errors import Problem
from jobparse.readers.entries import Entry, resolve
from jobparse.readers.front_matter import MAX_PROBLEMS, FrontMatter, impossible_days, named_facts, read_front_matter
from jobparse.readers.html.signs import is_html
from jobparse.readers.mail import is_mail, read_mail
from jobparse.readers.markup import without_markup
from jobparse.readers.prose import MAX_LENGTH, read_prose, within_limit
from jobparse.readers.wrapping import unwrapped
from jobparse.values.language import language_of
from jobparse.vocab import vocabulary

FORMATS = (SourceFormat.TEXT, SourceFormat.FRONT_MATTER, SourceFormat.HTML, SourceFormat.MAIL)
"""What a text can be read as; a record is no text."""


def read(text: str, format: str | None = None) -> Document:  # noqa: A002 (what everybody calls it)
    r"""The document of a posting: what form it had, its text, its language, and its labelled values.

    ``format`` insists on one of ``"text"``, ``"front_matter"``, ``"html"`` and ``"mail"``; without it the text is
    read as what it looks like. Another ``format`` raises a ``ValueError``.

    >>> document = read("<h1>Night Baker</h1><p>Leeds</p>")
    >>> document.source_format, document.text
    (<SourceFormat.HTML: 'html'>, '# Night Baker\n\nLeeds')
    """
    if format is not None and format not in FORMATS:
        raise ValueError(f"{format!r} is no format of a text: give one of {', '.join(FORMATS)}, or none at all")
    kind = format or _looks_like(text)
    if kind == SourceFormat.MAIL:
        return read_mail(text)
    if kind == SourceFormat.HTML:
        from jobparse.readers.html.page import read_html

        return read_html(text)
    if kind is None and (record := _record(text)):
        return record
    text, problems = within_limit(text)
    front = None if kind == SourceFormat.TEXT else read_front_matter(text)
    if front is not None:
        return _below(front, text, problems)
    if kind == SourceFormat.FRONT_MATTER:
        problems += (Problem("no front matter stands at the top: begin it with a line ---", 0, 1),)
    return replace(read_prose(text), problems=problems)


def _looks_like(text: str) -> SourceFormat | None:
    """What shows in a text's first characters; ``None`` where the rest of it must tell."""
    if is_mail(text):
        return SourceFormat.MAIL
    return SourceFormat.HTML if is_html(text) else None


def _record(text: str) -> Document | None:
    """The document of a record that was handed over as JSON."""
    if len(text) > MAX_LENGTH or not text.lstrip().startswith("{"):
        return None
    from jobparse.readers.records.read import read_json  # which reads descriptions, and those may be of any form

    return read_json(text)


def _below(front: FrontMatter, text: str, problems: tuple[Problem, ...]) -> Document:
    """The document of a text with front matter."""
    plain = without_markup(_resolved(text, front.entries))
    folded = fold(plain)
    view = folded[: front.end] + unwrapped(folded[front.end :])
    language = language_of(view[front.end :])
    facts = named_facts(front.entries, vocabulary(language or "en"))
    return Document(
        text,
        view,
        plain,
        language,
        body=front.end,
        facts=facts,
        problems=(*problems, *front.problems, *impossible_days(text, facts))[:MAX_PROBLEMS],
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
