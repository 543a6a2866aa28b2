"""A page as a tree of plain objects, each of which knows how much text it holds and how much of that is links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from jobparse.vocab.html import ENDS_BY_ITSELF, FORMATTING, LINES, NEVER_CLOSED, NOT_TEXT

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]*+)")
_VALUE = r"\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]++)"
_CROWDED = re.compile(rf"<[A-Za-z][^\s<>]*+(?:[\s/]++[^\s<>=/]++(?:{_VALUE})?+){{500}}")
_NAME_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LONGEST_NAME = 200  # characters of a class attribute that are read
_NO_WORDS: frozenset[str] = frozenset()
JSON_LD = "ld+json"
# A browser's time grows with the square of what these bound: the elements that are open at a tag, on average.
_MEAN_OPEN, _MEAN_FORMATTING, _FEW_TAGS = 200, 4, 1000


@dataclass(slots=True, eq=False)
class Element:
    """One element: its tag in lower case, its attributes, and its children, elements and stretches of text.

    ``length`` counts the characters in it that are not blanks, ``linked`` those that are the words of links, ``links``
    these links, ``lines`` the elements in it that begin a line of their own, ``titles`` those that are an ``h1``.
    """

    tag: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)
    length: int = 0
    linked: int = 0
    links: int = 0
    lines: int = 0
    titles: int = 0

    def elements(self, *tags: str) -> list[Element]:
        """The children that are elements, or those of some tags alone."""
        found = [child for child in self.children if isinstance(child, Element)]
        return [element for element in found if element.tag in tags] if tags else found

    def below(self) -> Iterator[Element]:
        """Every element within this one, in the order of the page."""
        todo = self.elements()[::-1]
        while todo:
            element = todo.pop()
            yield element
            todo += element.elements()[::-1]

    def source(self) -> str:
        """What stands in a script."""
        return "".join(child for child in self.children if isinstance(child, str))

    def words(self) -> str:
        """All text in the element, its white space made single blanks."""
        pieces: list[str] = []
        todo: list[Element | str] = [self]
        while todo:
            item = todo.pop()
            if isinstance(item, str):
                pieces.append(item)
            elif item.tag != "script":
                todo.extend(reversed(item.children))
        return " ".join("".join(pieces).split())

    def _weigh(self) -> None:
        """Counts what the children hold, which have counted before."""
        for child in self.children:
            if isinstance(child, str):
                self.length += sum(map(len, child.split()))
            elif child.tag != "script":
                self.length += child.length
                self.linked += child.linked
                self.links += child.links
                self.lines += child.lines + (child.tag in LINES)
                self.titles += child.titles + (child.tag == "h1")
        if self.tag == "a" and self.length:
            self.linked, self.links = self.length, 1


def tree_of(html: str) -> Element | None:
    """The tree of a page or fragment, as a browser would build it; ``None`` when its tags are too tangled for that.

    Of what holds no words for a reader (style sheets, pictures, scripts other than JSON-LD) the contents are left out.
    Nothing is run and nothing is fetched.

    >>> tree = tree_of("<p>Bakers &amp; <a href='/cooks'>cooks</a>")
    >>> tree.words(), tree.length, tree.linked
    ('Bakers & cooks', 12, 5)
    """
    from selectolax.lexbor import LexborHTMLParser

    if is_tangled(html):
        return None
    document = LexborHTMLParser(html.encode("utf-8", "replace")).root
    root = Element("html", {})
    elements = [root]
    todo = [(document.first_child, root)] if document is not None else []
    while todo:
        node, parent = todo.pop()
        if node is None:
            continue
        todo.append((node.next, parent))
        if node.is_text_node:
            parent.children.append(node.text_content or "")
        elif node.is_element_node and node.tag:
            element = Element(node.tag, {name: value or "" for name, value in node.attributes.items()})
            parent.children.append(element)
            elements.append(element)
            if element.tag not in NOT_TEXT or JSON_LD in element.attributes.get("type", ""):
                todo.append((node.first_child, element))
    for element in reversed(elements):
        element._weigh()
    return root


def is_tangled(html: str) -> bool:
    """Whether so many tags are open at once, or attributes in one, that a browser's way to read them takes too long.

    >>> is_tangled("<div>" * 3000), is_tangled("<p>" * 3000)
    (True, False)
    """
    if _CROWDED.search(html):
        return True
    depth = formatting = tags = open_depth = open_formatting = 0
    for tag in _TAG.finditer(html):
        name = tag["name"].lower()
        if name in NEVER_CLOSED or name in ENDS_BY_ITSELF:
            continue
        step = -1 if tag["close"] else 1
        tags += 1
        depth = max(depth + step, 0)
        open_depth += depth
        if name in FORMATTING:
            formatting = max(formatting + step, 0)
        open_formatting += formatting
    enough = max(tags, _FEW_TAGS)
    return open_depth > _MEAN_OPEN * enough or open_formatting > _MEAN_FORMATTING * enough


def class_words(element: Element) -> frozenset[str]:
    """The words of the element's class names and id, and each two of them that stand together."""
    attributes = element.attributes
    if "class" not in attributes and "id" not in attributes:
        return _NO_WORDS
    return _words_of_names(f"{attributes.get('class', '')} {attributes.get('id', '')}"[:_LONGEST_NAME])


@lru_cache(1024)  # most elements of a page share their names with others, and are asked for them several times
def _words_of_names(names: str) -> frozenset[str]:
    found: set[str] = set()
    for name in names.split():
        parts = [part.lower() for part in _NAME_PARTS.findall(name)]
        found.update(parts)
        found.update(map(" ".join, pairwise(parts)))
    return frozenset(found)
