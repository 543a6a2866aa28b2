"""Writes the text of a page as a person sees it, in Markdown: headings, paragraphs, lists, labelled values, links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeAlias

from jobparse.patterns import Pattern
from jobparse.readers.html.links import revealed, target_of
from jobparse.readers.html.shapes import LONGEST_VALUE, is_button, is_heading, labelled
from jobparse.readers.html.tables import Cells, Labelled, holds_blocks, rows_of
from jobparse.readers.html.tree import Element
from jobparse.readers.html.writer import Writer
from jobparse.vocab.html import (
    BLOCKS,
    BOLD,
    HEADINGS,
    HIDDEN_MAIL,
    PARAGRAPHS,
    PREFORMATTED,
)

_BOLD_STYLE = Pattern(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_KEEPS_LINES = Pattern(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_DAY = Pattern(r"\d{4}-\d\d-\d\d(?!\d)")
_UNWRITTEN = frozenset({"head", "script"})

# What is to be written: an element, words, or what is due when an element begins or ends.
Item: TypeAlias = "Element | str | Callable[[], None]"
Items: TypeAlias = list[Item]


def text_of(root: Element, left_out: frozenset[Element] = frozenset(), address: str = "") -> str:
    r"""The text of an element, without the elements that are to be left out.

    ``address`` is the web address of the page, against which its links are resolved; without it they stay as written.

    >>> from jobparse.readers.html.tree import tree_of
    >>> text_of(tree_of("<h1>Baker</h1><ul><li>Rye<li>Wheat</ul><dl><dt>Place<dd>Leeds</dl>"))
    '# Baker\n\n- Rye\n- Wheat\n\nPlace: Leeds'
    """
    page = _Page(address)
    todo: list[Iterator[Item]] = [iter([root])]
    while todo:
        for item in todo[-1]:
            if isinstance(item, str):
                page.writer.words(item)
            elif not isinstance(item, Element):
                item()
            elif item not in left_out and item.tag not in _UNWRITTEN:
                todo.append(iter(page.begin(item)))
                break
        else:
            todo.pop()
    return page.writer.text()


class _Page:
    """One pass over a page: what each element does to the text, and what is due when it ends."""

    def __init__(self, address: str) -> None:
        self.writer = Writer()
        self._address = address
        self._items = 0

    def begin(self, element: Element) -> Iterable[Item]:
        """Begins an element; gives what is to be written in it and when it ends."""
        if element.tag == "br":
            return [self.writer.line_end]
        if element.tag == "table":
            return self._table(element)
        if hidden := element.attributes.get(HIDDEN_MAIL):
            return [revealed(hidden)]
        return self._in_line(element, self._in_style(element))

    def _in_style(self, element: Element) -> Items:
        """What stands in an element, with the way in which it is shown."""
        tag, style = element.tag, element.attributes.get("style", "")
        items: Items = [*element.children]
        if tag == "a" and not self.writer.flat and (target := target_of(element, self._address)):
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
        tag, pair = element.tag, labelled(element)
        if pair:
            items = [*self._within("flat", [pair[0]]), self.writer.label, *self._within("flat", [pair[1]])]
        elif is_heading(element):
            return self._heading(element, items)
        if tag == "dt":
            return [self._line(1), *self._within("flat", items), self.writer.label]
        if tag == "dd":
            return self._value(element)
        if tag == "li":
            return self._item(items)
        if tag not in BLOCKS and not pair and not is_button(element):
            return items
        apart = tag in PARAGRAPHS or (tag == "div" and element.lines > 0)
        ends = 2 if apart and not self._items else 1
        return [self._line(ends), *items, self._line(ends)]

    def _line(self, ends: int) -> Callable[[], None]:
        return partial(self.writer.line, ends)

    def _within(self, state: str, items: Items) -> Items:
        """The items, with a counter of the writer raised as long as they last."""
        return [partial(self._count, state, 1), *items, partial(self._count, state, -1)]

    def _count(self, state: str, step: int) -> None:
        setattr(self.writer, state, getattr(self.writer, state) + step)

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
        if element.length <= LONGEST_VALUE and not holds_blocks(element):
            return [self.writer.value, *self._within("flat", [*element.children]), self._line(1)]
        return [self._line(1), *element.children, self._line(1)]

    def _table(self, table: Element) -> Iterator[Item]:
        """The rows of a table, each of them when it is to be written: a table may be as long as a page."""
        yield self._line(2)
        for row in rows_of(table):
            yield self._line(1)
            if isinstance(row, Labelled):
                yield from self._within("flat", [*row.label.children])
                yield self.writer.label
                yield from self._value(row.value)
            elif isinstance(row, Cells):
                for number, cell in enumerate(row.cells):
                    if number:
                        yield partial(self.writer.part, " | ")
                    yield from self._within("flat", [*cell.children])
            else:
                yield row.block
        yield self._line(2)

    def _link(self, items: Items, target: str) -> Items:
        """The words of a link in brackets, and its target behind them."""
        return [
            partial(self.writer.words, "["),
            self.writer.join,
            *self._within("flat", items),
            partial(self.writer.glue, f"]({target})"),
        ]


def _day(element: Element) -> str:
    """The day that a page gives beside the words for it: "3 days ago" alone says nothing to whom comes later."""
    day = _DAY.match(element.attributes.get("datetime", ""))
    return f" ({day[0]})" if day and day[0][:4] not in element.words() else ""
