"""What a page says in data: the schema.org ``JobPosting`` of its JSON-LD, microdata or RDFa."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from typing import Any

from jobparse.document import Document, SourceFormat
from jobparse.patterns import Pattern
from jobparse.readers.html.tree import Element
from jobparse.readers.joined import joined
from jobparse.readers.labelled import LabelledValue, with_values
from jobparse.readers.markup import without_markup
from jobparse.readers.records.nested import TYPE, Record, postings_in
from jobparse.readers.records.wording import labelled_values
from jobparse.vocab.html import VALUE_ATTRIBUTES

_AROUND_JSON = Pattern(r"\A(?:\s|<!--|//|/\*|<!\[CDATA\[|\*/)++|(?:\s|-->|//|/\*|\]\]>|\*/|;)++\Z")
# Repairing takes longer with the square of what is open.
_MOST_BRACKETS, _LONGEST_REPAIR = 1000, 300_000
_RUN, _RUNS = 6, 8  # words in a run, and runs that are looked for
_WORD = Pattern(r"\w+")
_MAX_DEPTH = 10  # of items within items


def postings_of(page: Element) -> list[Record]:
    """Every ``JobPosting`` that a page gives in data, in the order JSON-LD, microdata, RDFa.

    >>> from jobparse.readers.html.tree import tree_of
    >>> postings_of(tree_of('<script type="application/ld+json">{"@type": "JobPosting", "title": "Baker",};</script>'))
    [{'@type': 'JobPosting', 'title': 'Baker'}]
    >>> postings_of(tree_of('<p itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Baker</b>'))
    [{'@type': 'https://schema.org/JobPosting', 'title': 'Baker'}]
    """
    elements = list(page.below())
    scripts = [element for element in elements if element.tag == "script"]
    found = postings_in([_json(script.source()) for script in scripts])
    for syntax in (_MICRODATA, _RDFA):
        if not found:
            marked = [element for element in elements if TYPE in element.attributes.get(syntax.kind, "")]
            found = postings_in([syntax.item(element) for element in marked])
    return found


def own_posting(postings: list[Record], title: str) -> Record | None:
    """The posting that a page is about: its only one, or the only one whose title the page's title names.

    >>> own_posting([{"title": "Baker"}, {"title": "Cook"}], "Cook - The Crumb Oven")
    {'title': 'Cook'}
    """
    different = distinct(postings)
    if len(different) > 1:
        named = " ".join(_words(title))
        different = [
            posting
            for posting in different
            if (own := " ".join(_words(str(posting.get("title", ""))))) and f" {own} " in f" {named} "
        ]
    return different[0] if len(different) == 1 else None


def distinct(postings: list[Record]) -> list[Record]:
    """The postings, each once."""
    return list({json.dumps(posting, sort_keys=True, default=str): posting for posting in postings}.values())


def with_data(posting: Record, document: Document) -> Document:
    """The document of a page with what its data say above it; with their description too, where the page lacks it."""
    from jobparse.readers.records.read import read_record  # which reads descriptions, and those may be pages

    values = labelled_values(posting)
    if not values:
        return document
    if not any(value.name == "title" for value in values):
        headline = document.text.partition("\n")[0].lstrip("# ")
        values.insert(0, LabelledValue("title", headline))
    description = str(posting.get("description", ""))
    if not description.strip() or _is_told(description, document.text):
        return with_values(values, document, SourceFormat.HTML)
    return replace(joined((read_record(posting), document)), source_format=SourceFormat.HTML)


def _is_told(description: str, text: str) -> bool:
    """Whether a text says what a description says, judged by some runs of words."""
    words, told = _words(without_markup(unescape(description))), f" {' '.join(_words(text))} "
    starts = range(0, max(len(words) - _RUN, 0) + 1, max(len(words) // _RUNS, 1))
    found = [f" {' '.join(words[start : start + _RUN])} " in told for start in starts]
    return 2 * sum(found) >= len(found)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _json(source: str) -> Any:
    """What a script of JSON-LD says, however it was broken; ``None`` when it says nothing."""
    source = _AROUND_JSON.sub("", source)
    try:
        return json.loads(source, strict=False)
    except ValueError:
        if len(source) > _LONGEST_REPAIR or source.count("{") + source.count("[") > _MOST_BRACKETS:
            return None
    except RecursionError:
        return None
    from json_repair import loads

    try:
        return loads(unescape(source) if "&quot;" in source else source, skip_json_loads=True)
    except (ValueError, RecursionError):
        return None


@dataclass(frozen=True, slots=True)
class _Syntax:
    """The attributes with which a syntax marks items, their types, and the names of their values."""

    scope: str
    kind: str
    name: str

    def item(self, element: Element, depth: int = 0) -> Record:
        """The item that an element opens, with the items in it."""
        found: dict[str, Any] = {"@type": element.attributes.get(self.kind, "")}
        for part in self._parts(element):
            opens = self.scope in part.attributes and depth < _MAX_DEPTH
            value = self.item(part, depth + 1) if opens else _value(part)
            for name in part.attributes[self.name].split():
                key = name.rpartition("/")[2].rpartition(":")[2]
                known = found.get(key)
                found[key] = value if known is None else [*(known if isinstance(known, list) else [known]), value]
        return found

    def _parts(self, element: Element) -> Iterator[Element]:
        """The named elements within an item that are not within an item below it."""
        todo = element.elements()[::-1]
        while todo:
            part = todo.pop()
            if self.name in part.attributes:
                yield part
            if self.scope not in part.attributes:
                todo += part.elements()[::-1]


_MICRODATA = _Syntax("itemscope", "itemtype", "itemprop")
_RDFA = _Syntax("typeof", "typeof", "property")


def _value(element: Element) -> str:
    """What a named element says: in the attribute that is there for it, else in its words."""
    for attribute in ("content", *VALUE_ATTRIBUTES.get(element.tag, ())):
        if value := element.attributes.get(attribute, "").strip():
            return value
    return element.words()
