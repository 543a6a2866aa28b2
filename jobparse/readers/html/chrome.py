"""What of a page is not the posting: navigation, footers, cookie bars, forms, other jobs, and what nobody is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jobparse.patterns import Pattern
from jobparse.readers.html.tree import Element, class_words
from jobparse.vocab import Vocabulary
from jobparse.vocab.html import (
    AROUND,
    AROUND_IF_LINKS,
    AROUND_NAMES,
    AROUND_NAMES_IF_LINKS,
    FIELDS,
    HEADINGS,
    HIDDEN_NAMES,
    MAIN,
)

_UNSHOWN = Pattern(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_MOSTLY = 0.5  # of the words of a passage or a page
_MENU, _MENU_LINKS = 0.8, 4  # a list of so many links with so little between them is a menu
_WRAPPERS = 4  # elements that may stand around a heading and nothing else
_LEAST = 250  # characters without blanks: a posting has more


def posting_in(page: Element, words: Vocabulary) -> tuple[Element, frozenset[Element]]:
    """The element in which the posting stands, and the elements within it that are no part of it.

    Where too little would be left, nothing is left out.
    """
    left_out = frozenset(_left_out(page, words))
    kept = page.length - sum(element.length for element in left_out)
    if kept < _LEAST and kept < _MOSTLY * page.length:
        return page, frozenset()
    shown = list(_shown(page, left_out))
    mains = [e for e in shown if e.tag == "main" or e.attributes.get("role") == "main"]
    mains = mains[:1] or [e for e in shown if e.tag == "article"]
    if len(mains) == 1 and (mains[0].titles or not page.titles):
        within = mains[0].length - sum(e.length for e in left_out.intersection(mains[0].below()))
        if within >= max(_LEAST, _MOSTLY * kept):
            return mains[0], left_out
    return page, left_out


def _shown(page: Element, left_out: frozenset[Element]) -> Iterator[Element]:
    """Every element of the page that is not left out, in order."""
    todo = [page]
    while todo:
        element = todo.pop()
        if element not in left_out:
            yield element
            todo += reversed(element.elements())


def _left_out(page: Element, words: Vocabulary) -> Iterator[Element]:
    """The outermost elements that are no part of what the page is about."""
    others: set[Element] = set()
    above_title = page.titles > 0
    todo = [(page, False)]
    while todo:
        element, within_main = todo.pop()
        within_main = within_main or element.tag in MAIN
        above_title = above_title and element.tag != "h1"
        apart = (
            element in others
            or _is_hidden(element)
            or _is_around(element, within_main=within_main)
            or (above_title and _is_menu(element, least=1))
        )
        if apart and element.length <= _MOSTLY * page.length:
            yield element
        else:
            others.update(_other_jobs(element, words))
            todo += [(child, within_main) for child in reversed(element.elements())]


def _is_hidden(element: Element) -> bool:
    """Whether an element is in the page but not on the screen."""
    attributes = element.attributes
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    return bool(_UNSHOWN.search(attributes.get("style", ""))) or not HIDDEN_NAMES.isdisjoint(class_words(element))


def _is_around(element: Element, *, within_main: bool) -> bool:
    """Whether an element frames what the page is about, told by its tag, its role, its names, and its links."""
    kinds = {element.tag, element.attributes.get("role", "")}
    names = class_words(element)
    links = element.linked > _MOSTLY * element.length
    if element.titles or kinds & MAIN or not element.length:
        return False
    if element.tag == "a":
        return "skip" in names
    if kinds & AROUND or not names.isdisjoint(AROUND_NAMES):
        return True
    if element.tag in ("header", "footer") and (links or not within_main):
        return not any(e.tag in HEADINGS for e in element.below())
    if element.tag == "form" and any(_asks(e) for e in element.below()):
        return True
    if element.tag == "button" and "aria-expanded" not in element.attributes:
        return True
    named = not kinds.isdisjoint(AROUND_IF_LINKS) or not names.isdisjoint(AROUND_NAMES_IF_LINKS)
    if named and links:
        return True
    return _is_menu(element, least=_MENU_LINKS)


def _is_menu(element: Element, least: int) -> bool:
    """Whether there is little in an element but links."""
    return element.links >= least and element.linked > _MENU * element.length


def _asks(element: Element) -> bool:
    """Whether an element of a form is one to fill in."""
    return element.tag in ("textarea", "select") or (
        element.tag == "input" and element.attributes.get("type", "text").lower() in FIELDS
    )


def _other_jobs(parent: Element, words: Vocabulary) -> Iterable[Element]:
    """What stands under a heading that announces other openings, up to the next heading that is no lower."""
    level = None
    for child in parent.elements():
        heading = _heading_of(child)
        if heading is not None and (level is None or heading.tag <= level):
            announces = words.meaning("page_part", heading.words().lower().rstrip(" :")) == "other_jobs"
            level = heading.tag if announces else None
        if level is not None:
            yield child


def _heading_of(element: Element) -> Element | None:
    """The heading that an element is, or with which alone it is filled."""
    for _ in range(_WRAPPERS):
        if element.tag in HEADINGS:
            return element
        filled = [child for child in element.elements() if child.length]
        if len(filled) != 1 or filled[0].length != element.length:
            return None
        element = filled[0]
    return None
