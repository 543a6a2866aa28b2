"""Tables: labels with their values, rows of cells, or cells that only lay a page out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jobparse.readers.html.tree import Element
from jobparse.vocab.html import CELLS, HEADINGS, LISTS, ROW_GROUPS

_LONGEST_LABEL = 40  # characters without blanks
_LONGEST_CELL, _MOST_LINES = 300, 4
_MOST_COLUMNS = 12
_NOT_IN_A_LINE = HEADINGS | LISTS | {"table"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label and the value that belongs to it."""

    label: Element
    value: Element


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one row, short enough for one line."""

    cells: list[Element]


@dataclass(frozen=True, slots=True)
class Block:
    """A caption, or a cell that holds a part of the page."""

    block: Element


Row = Labelled | Cells | Block


def rows_of(table: Element) -> Iterator[Row]:
    """What a table says, row by row; cells without words are passed over.

    A row of two cells, the first short, is a label with its value, and so is each column below a head when there is
    one row below it.
    """
    rows = []
    for child in table.elements():
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in ROW_GROUPS:
            rows += child.elements("tr")
        else:
            yield Block(child)
    table_of_cells = [row.elements(*CELLS) for row in rows]
    if len(table_of_cells) == 2 and _is_head(table_of_cells[0], table_of_cells[1]):
        yield from _pairs(table_of_cells[0], table_of_cells[1])
        return
    has_head = any(_all_heads(cells) for cells in table_of_cells)
    for cells in table_of_cells:
        yield from _row([cell for cell in cells if cell.length], has_head=has_head)


def _row(cells: list[Element], *, has_head: bool) -> Iterator[Row]:
    labels, values = cells[::2], cells[1::2]
    if len(labels) == len(values) and not has_head and all(map(_is_label, labels)):
        told = len(labels) == 1 or all(label.tag == "th" or label.words().endswith(":") for label in labels)
        if told and not any(value.tag == "th" for value in values):
            yield from _pairs(labels, values)
            return
    if len(cells) > 1 and all(map(_fits_line, cells)):
        yield Cells(cells)
    else:
        yield from map(Block, cells)


def _pairs(labels: list[Element], values: list[Element]) -> Iterator[Labelled]:
    for label, value in zip(labels, values, strict=False):
        if label.length and value.length:
            yield Labelled(label, value)


def _is_head(head: list[Element], row: list[Element]) -> bool:
    """Whether the first of two rows names the columns of the second."""
    same = 1 < len(head) == len(row) <= _MOST_COLUMNS
    return same and _all_heads(head) and all(map(_is_label, head)) and not any(cell.tag == "th" for cell in row)


def _all_heads(cells: list[Element]) -> bool:
    return len(cells) > 1 and all(cell.tag == "th" for cell in cells)


def _is_label(cell: Element) -> bool:
    return cell.length <= _LONGEST_LABEL and cell.lines <= 1


def _fits_line(cell: Element) -> bool:
    return cell.length <= _LONGEST_CELL and not holds_blocks(cell)


def holds_blocks(element: Element) -> bool:
    """Whether an element holds more than one line can: many lines, or a heading, a list, a table, two paragraphs."""
    if element.lines <= 1:
        return False
    inner = [below.tag for below in element.below()] if element.lines <= _MOST_LINES else []
    return not inner or inner.count("p") > 1 or not _NOT_IN_A_LINE.isdisjoint(inner)
