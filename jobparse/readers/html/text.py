"""Writes the text of a page as a person sees it, in Markdown: headings, paragraphs, lists, labelled values, links."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from urllib.parse import unquote, urljoin

from jobparse.patterns import Pattern
from jobparse.readers.html.tables import Cells, Labelled, holds_blocks, rows_of
from jobparse.readers.html.tree import Element, class_words
from jobparse.readers.html.writer import Writer
from jobparse.values.links import lists_openings
from jobparse.vocab.html import (
    BLOCKS,
    BOLD,
    BUTTON_NAMES,
    HEADINGS,
    HIDDEN_MAIL,
    LABEL_NAMES,
    NO_TARGETS,
    PARAGRAPHS,
    PREFORMATTED,
)

_BOLD_STYLE = Pattern(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_KEEPS_LINES = Pattern(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_DAY = Pattern(r"\d{4}-\d\d-\d\d(?!\d)")
_IS_WEB = Pattern(r"https?://|www\.", re.IGNORECASE)
_LONGEST_HEADING = 160  # characters; what is longer is a paragraph that somebody made large
_LONGEST_LABEL = 40  # without blanks
_LONGEST_VALUE = 300
_UNWRITTEN = frozenset({"head", "script"})

# What is still to be written, the next thing last: an element, words, or what is due when an element ends.
Items = list["Element | str | Callable[[], None]"]


def text_of(root: Element, left_out: frozenset[Element] = frozenset(), address: str = "") -> str:
    r"""The text of an element, without the elements that are to be left out.

    ``address`` is the web address of the page, against which its links are resolved; without it they stay as written.

    >>> from jobparse.readers.html.tree import tree_of
    >>> text_of(tree_of("<h1>Baker</h1><ul><li>Rye<li>Wheat</ul><dl><dt>Place<dd>Leeds</dl>"))
    '# Baker\n\n- Rye\n- Wheat\n\nPlace: Leeds'
    """
    page = _Page(address)
    todo: Items = [root]
    while todo:
        item = todo.pop()
        if isinstance(item, str):
            page.writer.words(item)
        elif not isinstance(item, Element):
            item()
        elif item not in left_out and item.tag not in _UNWRITTEN:
            todo.extend(reversed(page.begin(item)))
    return page.writer.text()


class _Page:
    """One pass over a page: what each element does to the text, and what is due when it ends."""

    def __init__(self, address: str) -> None:
        self.writer = Writer()
        self._address = address
        self._items = 0

    def begin(self, element: Element) -> Items:
        """Begins an element; gives what is to be written in it and when it ends."""
        if element.tag == "br":
            return [self.writer.line_end]
        if element.tag == "table":
            return self._table(element)
        if hidden := element.attributes.get(HIDDEN_MAIL):
            return [_revealed(hidden)]
        return self._in_line(element, self._in_style(element))

    def _in_style(self, element: Element) -> Items:
        """What stands in an element, with the way in which it is shown."""
        tag, style = element.tag, element.attributes.get("style", "")
        items: Items = [*element.children]
        if tag == "a" and not self.writer.flat and (target := self._target(element)):
            items = self._link(items, target)
        elif tag == "time":
            items.append(_day(element))
        if tag in BOLD or (style and _BOLD_STYLE.search(style)):
            items = self._within("bold", items)
        if tag in PREFORMATTED or (style and _KEEPS_LINES.search(style)):
            items = self._within("kept", items)
        return items

    def _in_line(self, element: Element, items: Items) -> Items:
        """The same with the lines that the element begins and ends."""
        tag, pair = element.tag, _labelled(element)
        if pair:
            items = [*self._within("flat", [pair[0]]), self.writer.label, *self._within("flat", [pair[1]])]
        elif _is_heading(element):
            return self._heading(element, items)
        if tag == "dt":
            return [self._line(1), *self._within("flat", items), self.writer.label]
        if tag == "dd":
            return self._value(element)
        if tag == "li":
            return self._item(items)
        if tag not in BLOCKS and not pair and not _is_button(element):
            return items
        apart = tag in PARAGRAPHS or (tag == "div" and element.lines > 0)
        ends = 2 if apart and not self._items else 1
        return [self._line(ends), *items, self._line(ends)]

    def _line(self, ends: int) -> Callable[[], None]:
        return partial(self.writer.line, ends)

    def _within(self, state: str, items: Items) -> Items:
        """The items, with a counter of the writer raised as long as they last."""

        def count(step: int) -> None:
            setattr(self.writer, state, getattr(self.writer, state) + step)

        return [partial(count, 1), *items, partial(count, -1)]

    def _nest(self, step: int) -> None:
        self._items += step

    def _marked(self, mark: str) -> Callable[[], None]:
        return partial(setattr, self.writer, "mark", mark)

    def _heading(self, element: Element, items: Items) -> Items:
        level = element.tag[1:] if element.tag in HEADINGS else element.attributes.get("aria-level", "")
        mark = "#" * (int(level) if level in set("123456") else 4) + " "
        if element.lines <= 1:
            items = self._within("flat", items)
        return [self._line(2), self._marked(mark), *items, self._marked(""), self._line(2)]

    def _item(self, items: Items) -> Items:
        mark = "  " * self._items + "- "
        nested: Items = [partial(self._nest, 1), *items, partial(self._nest, -1)]
        return [self._line(1), self._marked(mark), *nested, self._marked(""), self._line(1)]

    def _value(self, element: Element) -> Items:
        """What belongs to a label: behind it when it is short, below it else."""
        if element.length <= _LONGEST_VALUE and not holds_blocks(element):
            return [self.writer.value, *self._within("flat", [*element.children]), self._line(1)]
        return [self._line(1), *element.children, self._line(1)]

    def _table(self, table: Element) -> Items:
        items: Items = [self._line(2)]
        for row in rows_of(table):
            items.append(self._line(1))
            if isinstance(row, Labelled):
                items += [*self._within("flat", [*row.label.children]), self.writer.label, *self._value(row.value)]
            elif isinstance(row, Cells):
                for number, cell in enumerate(row.cells):
                    items += [partial(self.writer.part, " | ")] if number else []
                    items += self._within("flat", [*cell.children])
            else:
                items.append(row.block)
        return [*items, self._line(2)]

    def _target(self, element: Element) -> str | None:
        """Where a link leads that a reader may want to follow; ``None`` for one whose words say it."""
        target = "".join(element.attributes.get("href", "").split())
        words = element.words()
        if element.lines or not words or not target or target.lower().startswith(NO_TARGETS):
            return None
        if target.lower().startswith("mailto:"):
            mail = unquote(target.partition("?")[0])
            return None if mail[len("mailto:") :].lower() in words.lower() else mail
        if self._address:
            with suppress(ValueError):  # an address of no form, which stays as it is written
                target = urljoin(self._address, target)
        elif not _IS_WEB.match(target) and not lists_openings(target):
            return None
        return None if _bare(target) == _bare(words) else target

    def _link(self, items: Items, target: str) -> Items:
        """The words of a link in brackets, and its target behind them."""
        return [
            partial(self.writer.words, "["),
            self.writer.join,
            *self._within("flat", items),
            partial(self.writer.glue, f"]({target})"),
        ]


def _labelled(element: Element) -> tuple[Element, Element] | None:
    """The label and the value that an element pairs, by the class names of the first."""
    filled = [child for child in element.elements() if child.length]
    if len(filled) != 2 or filled[0].length + filled[1].length != element.length:
        return None
    label, value = filled
    short = label.length <= _LONGEST_LABEL and not label.lines and value.length <= _LONGEST_VALUE and not value.lines
    named = label.tag == "label" or not LABEL_NAMES.isdisjoint(class_words(label))
    return (label, value) if short and named and LABEL_NAMES.isdisjoint(class_words(value)) else None


def _is_button(element: Element) -> bool:
    return element.tag == "a" and not BUTTON_NAMES.isdisjoint(class_words(element))


def _is_heading(element: Element) -> bool:
    named = element.tag in HEADINGS or element.tag == "summary" or element.attributes.get("role") == "heading"
    expands = element.tag == "button" and "aria-expanded" in element.attributes
    return (named or expands) and element.length <= _LONGEST_HEADING


def _revealed(hidden: str) -> str:
    """The address that a page hides from robots: bytes in hexadecimal figures, of which the first is the key.

    >>> _revealed("2a4b6a48")
    'a@b'
    """
    try:
        key, *letters = bytes.fromhex(hidden)
    except ValueError:
        return ""
    return bytes(letter ^ key for letter in letters).decode("utf-8", "replace")


def _bare(link: str) -> str:
    """A link as people write it, without what goes without saying."""
    return link.lower().removeprefix("http://").removeprefix("https://").removeprefix("www.").rstrip("/")


def _day(element: Element) -> str:
    """The day that a page gives beside the words for it: "3 days ago" alone says nothing to whom comes later."""
    day = _DAY.match(element.attributes.get("datetime", ""))
    return f" ({day[0]})" if day and day[0][:4] not in element.words() else ""
