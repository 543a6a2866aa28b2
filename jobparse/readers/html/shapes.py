"""What an element is to a person who sees the page, whatever its tag: a heading, a button, a label with its value."""

from __future__ import annotations

from jobparse.readers.html.tree import Element, class_words
from jobparse.vocab.html import BUTTON_NAMES, HEADINGS, LABEL_NAMES

_LONGEST_HEADING = 160  # characters; what is longer is a paragraph that somebody made large
_LONGEST_LABEL = 40  # without blanks
LONGEST_VALUE = 300


def labelled(element: Element) -> tuple[Element, Element] | None:
    """The label and the value that an element pairs, by the class names of the first."""
    if element.length > _LONGEST_LABEL + LONGEST_VALUE or len(element.children) < 2:
        return None
    filled = [child for child in element.elements() if child.length]
    if len(filled) != 2 or filled[0].length + filled[1].length != element.length:
        return None
    label, value = filled
    short = label.length <= _LONGEST_LABEL and not label.lines and value.length <= LONGEST_VALUE and not value.lines
    named = label.tag == "label" or not LABEL_NAMES.isdisjoint(class_words(label))
    return (label, value) if short and named and LABEL_NAMES.isdisjoint(class_words(value)) else None


def is_button(element: Element) -> bool:
    """Whether a link looks like a button."""
    return element.tag == "a" and not BUTTON_NAMES.isdisjoint(class_words(element))


def is_heading(element: Element) -> bool:
    """Whether an element stands over what follows: by its tag or role, or as a button that unfolds a passage."""
    named = element.tag in HEADINGS or element.tag == "summary" or element.attributes.get("role") == "heading"
    expands = element.tag == "button" and "aria-expanded" in element.attributes
    return (named or expands) and element.length <= _LONGEST_HEADING
