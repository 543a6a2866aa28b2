"""From a text to a posting: the whole story on one page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from jobparse.document import Document, SourceFormat
from jobparse.engine import find_all
from jobparse.errors import FrontMatterError, JobParseError, Problem, TextLimitError
from jobparse.extractors import EXTRACTORS
from jobparse.normalize import normalize
from jobparse.posting import Posting
from jobparse.readers import MAX_LENGTH
from jobparse.readers import read as document_of
from jobparse.sections import divide
from jobparse.vocab import vocabulary


def parse(
    text: str,
    *,
    format: str | None = None,  # noqa: A002 (what everybody calls it)
    reference_date: date | None = None,
    strict: bool = False,
    min_confidence: float | None = None,
) -> Posting:
    """Read one job posting.

    ``text`` is the posting as it was published: a post with front matter, Markdown, plain prose, an HTML page, a mail.
    Which of them it is shows in the text; ``format`` insists on one (``"text"``, ``"front_matter"``, ``"html"``,
    ``"mail"``), and ``Posting.source_format`` says which it was. Of a page or mail a new text is made: spans point
    into ``Posting.text``.

    ``reference_date`` is the day from which words like "tomorrow" count, and in a posting that does not say when it
    appeared days without a year ("by 6 May"); without it they give no date. With ``strict``, what would become an entry
    in ``Posting.problems`` raises a ``JobParseError`` that points into the text: ``FrontMatterError`` for front matter
    that is broken, ``TextLimitError`` for a text that is too long. With ``min_confidence``, values that are less sure,
    or whose sureness was never measured, are left out.

    Any ``str`` gives a ``Posting``. Anything else raises a ``TypeError``, and an unknown ``format`` a ``ValueError``.

    >>> parse("Baker wanted in Leeds, UK. £12.50 per hour. Write to ovens@crumb.example").contact_email
    'ovens@crumb.example'
    """
    if not isinstance(text, str):
        raise TypeError(not_text(text))
    document = document_of(text, format)
    return _checked(_posting(document, reference_date), document, strict=strict, min_confidence=min_confidence)


def parse_record(
    record: Mapping[str, Any],
    *,
    reference_date: date | None = None,
    strict: bool = False,
    min_confidence: float | None = None,
) -> Posting:
    """Read one job posting that comes as a record: a row of a table, the JSON of a job board, schema.org data.

    ``record`` maps the keys of its source to values: those of a schema.org ``JobPosting`` (also within an ``@graph``),
    of the public boards of Greenhouse, Lever, Ashby and Workday, of a row of JobSpy or of LinkedIn's CSV; or any keys
    that front matter may have, with the text under one such as ``description``. What stands under a known key is
    taken before what the description says of the same; both are evidence. ``Posting.text`` is the text that spans
    point into. The other arguments are those of ``parse``.

    Raises ``TypeError`` for what is no mapping, ``ValueError`` for a record that holds several postings or no key that
    is known.

    >>> posting = parse_record({"title": "Baker", "location": "Leeds, UK", "body": "£12 an hour, remote."})
    >>> posting.title, posting.location.city, posting.salary.text
    ('Baker', 'Leeds', '£12 an hour')
    """
    from jobparse.readers.records.read import read_record

    document = read_record(record)
    return _checked(_posting(document, reference_date), document, strict=strict, min_confidence=min_confidence)


def parse_all(
    text: str,
    *,
    format: str | None = None,  # noqa: A002 (what everybody calls it)
    reference_date: date | None = None,
    strict: bool = False,
    min_confidence: float | None = None,
) -> list[Posting]:
    """Read every job posting that a text holds: a weekly list, a thread, a mail with several openings.

    Each posting has a text of its own, ``Posting.text``, into which its spans point; ``Posting.offset`` is where that
    stood in ``text``. What stands before the first and behind the last is part of none. The openings of one employer
    that are answered in one place are one posting, and a text that holds one posting gives what ``parse`` gives. The
    arguments are those of ``parse``.

    >>> text = "Baker, Crumb Ltd, Leeds, UK - Nights.\\n\\nCook, Tin Ladle Inc, Reno, NV - Days."
    >>> [(posting.title, posting.offset) for posting in parse_all(text)]
    [('Baker', 0), ('Cook', 39)]
    """
    if not isinstance(text, str):
        raise TypeError(not_text(text))
    read = _all_in(text, document_of(text, format), reference_date)
    return [_checked(*one, strict=strict, min_confidence=min_confidence) for one in read]


def _all_in(text: str, document: Document, reference_date: date | None) -> list[tuple[Posting, Document]]:
    """Every posting of a text with its document: those that a page lists in its data, else those that stand apart."""
    if document.source_format is SourceFormat.HTML:
        from jobparse.readers.html.page import documents_in_data

        if listed := documents_in_data(text):
            return [(_posting(one, reference_date), one) for one in listed]
    from jobparse.normalize.separate import are_separate
    from jobparse.readers.joined import excerpt
    from jobparse.sections.entries import ways_to_split

    words = vocabulary(document.language or "en")
    for entries in ways_to_split(document, words):
        pieces = [excerpt(document, span) for span in entries.spans]
        postings = [_posting(piece, reference_date) for piece in pieces]
        if are_separate(postings, entries.form, words):
            return list(zip(postings, pieces, strict=True))
    return [(_posting(document, reference_date), document)]


def _posting(document: Document, reference_date: date | None) -> Posting:
    """What a document says: divided, its values found and chosen among."""
    words = vocabulary(document.language or "en")
    document = divide(document, words)
    findings = find_all(EXTRACTORS, document, words)
    return normalize(document, findings, words, reference_date)


def _checked(posting: Posting, document: Document, *, strict: bool, min_confidence: float | None) -> Posting:
    """The posting as the caller wants it: without problems, and sure."""
    if strict and posting.problems:
        raise _error(posting.problems[0], document)
    return posting if min_confidence is None else posting.at_least(min_confidence)


def read(text: str, *, format: str | None = None) -> Document:  # noqa: A002
    """What ``parse`` understands of a text before it looks for values: its form, its language, facts and sections.

    ``text`` and ``format`` are those of ``parse``. The ``Document`` holds the text that spans point into (of a page or
    mail a new one), the labelled values in it, and its sections, which cover it.

    >>> document = read("<h1>Baker</h1><dl><dt>Salary<dd>$20 an hour</dl><script>sell()</script>")
    >>> document.text
    '# Baker\\n\\nSalary: $20 an hour'
    >>> [(fact.label, document.text[slice(*fact.span)]) for fact in document.facts]
    [('Salary', '$20 an hour')]
    """
    if not isinstance(text, str):
        raise TypeError(not_text(text))
    document = document_of(text, format)
    return divide(document, vocabulary(document.language or "en"))


def _error(problem: Problem, document: Document) -> JobParseError:
    """The exception that fits a problem: it follows from where the problem stands."""
    kind = JobParseError
    if problem.start >= MAX_LENGTH:
        kind = TextLimitError
    elif problem.start < document.body:
        kind = FrontMatterError
    return kind(problem.message, document.text, problem.start, problem.end)


def not_text(given: object) -> str:
    """What to say to somebody who gave something that is no ``str``."""
    if isinstance(given, (bytes, bytearray, memoryview)):
        return "parse() takes a str, and this is bytes: decode it first, as in data.decode('utf-8')"
    if given is None:
        return "parse() takes a str, and this is None: give '' for a posting without text"
    return f"parse() takes a str, and this is {type(given).__name__}: give the text of one posting"
