"""A whole HTML page, or a fragment that is HTML from its first character on, to the text that a person reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from jobparse.document import Document, SourceFormat
from jobparse.errors import Problem
from jobparse.patterns import Pattern
from jobparse.readers.html.chrome import posting_in
from jobparse.readers.html.data import distinct, own_posting, postings_of, with_data
from jobparse.readers.html.signs import unescaped
from jobparse.readers.html.text import text_of
from jobparse.readers.html.tree import Element, tree_of
from jobparse.readers.markup import without_markup
from jobparse.readers.prose import read_prose
from jobparse.values.language import language_of
from jobparse.vocab import vocabulary
from jobparse.vocab.html import PAGE_TITLE

_DOCTYPE = Pattern(r"<!doctype[^<>]*+>", re.IGNORECASE)
_WORD = Pattern(r"\w+")
_HEADLINE = 300  # characters in which a page without a title names itself


def read_html(html: str) -> Document:
    """The document of a page or fragment: its posting as text, below what the page says in data.

    A page whose tags are too tangled for a browser is read like any text with tags in it.
    """
    html = unescaped(html)
    page = tree_of(html)
    if page is None:
        document = read_prose(_DOCTYPE.sub("", html, 1), SourceFormat.HTML)
        message = "the tags are nested too deeply to tell the parts of the page apart: close what is opened"
        return replace(document, problems=(*document.problems, Problem(message, 0, 1)))
    head = Head.of(page)
    document = read_prose(_titled(head.title, _posting_text(page, head.address)), SourceFormat.HTML)
    records = postings_of(page)
    record = own_posting(records, head.title or document.text[:_HEADLINE])
    if record is not None:
        return with_data(record, document)
    if records:
        message = f"the page holds data of {len(records)} postings, and none by its title: parse_all() reads them all"
        document = replace(document, problems=(*document.problems, Problem(message, 0, min(1, len(document.text)))))
    return document


def documents_in_data(html: str) -> list[Document]:
    """The postings that a page lists in its data; none where it is about one of them, or shows no more than one.

    >>> data = '[{"@type": "JobPosting", "title": "Baker"}, {"@type": "JobPosting", "title": "Cook"}]'
    >>> found = documents_in_data(f'<script type="application/ld+json">{data}</script>')
    >>> [document.text for document in found]
    ['---\\ntitle: Baker\\n---\\n', '---\\ntitle: Cook\\n---\\n']
    """
    page = tree_of(html)
    records = distinct([record for record in postings_of(page) if record.get("title")]) if page else []
    if page is None or len(records) < 2:
        return []
    if own_posting(records, Head.of(page).title or _posting_text(page)[:_HEADLINE]):
        return []
    from jobparse.readers.records.read import read_record  # which reads descriptions, and those may be pages

    return [replace(read_record(record), source_format=SourceFormat.HTML) for record in records]


def _titled(title: str, text: str) -> str:
    """The text of a page with the page's title: above it, or below where the text has a heading that says less."""
    heading = text.partition("\n")[0]
    if not title or _words(title) <= _words(heading):
        return text
    return f"{text}\n\n{PAGE_TITLE}: {title}" if heading.startswith("#") else f"{title}\n\n{text}"


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def text_of_page(html: str) -> str:
    """The text of a page within something else, such as a mail; its tags as blanks when they are too tangled."""
    html = unescaped(html)
    page = tree_of(html)
    return without_markup(html) if page is None else _posting_text(page)


def _posting_text(page: Element, address: str = "") -> str:
    words = vocabulary(language_of(page.words()) or "en")
    posting, left_out = posting_in(page, words)
    return text_of(posting, left_out, address)


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself: its title, and the address under which it stands."""

    title: str = ""
    address: str = ""

    @classmethod
    def of(cls, page: Element) -> Head:
        """Reads the head of a page; what is not there is empty."""
        head = next(iter(page.elements("head")), None)
        if head is None:
            return cls()
        said: dict[str, str] = {}
        for element in head.elements():
            attributes = element.attributes
            if element.tag == "title":
                said.setdefault("title", element.words())
            elif element.tag == "meta":
                name = attributes.get("property") or attributes.get("name", "")
                said.setdefault(name.lower(), " ".join(attributes.get("content", "").split()))
            elif element.tag in ("link", "base"):
                said.setdefault(attributes.get("rel", element.tag).lower(), attributes.get("href", "").strip())
        address = said.get("base") or said.get("canonical") or said.get("og:url") or ""
        title = said.get("og:title") or said.get("title") or ""
        return cls(title, address if address.startswith(("http://", "https://")) else "")
