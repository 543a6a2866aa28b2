"""How a text shows that it is HTML; what a page needs beyond that is imported for a page."""

from __future__ import annotations

import re

from jobparse.patterns import Pattern
from jobparse.vocab.html import PARAGRAPHS

_COMMENTS = r"[\s\ufeff]*+(?:<!--(?:[^-]|-(?!->))*+-->\s*+|<\?xml[^<>]{0,200}+>\s*+)*+"
_PAGE = Pattern(rf"{_COMMENTS}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_FRAGMENT = Pattern(rf"{_COMMENTS}<(?:div|{'|'.join(sorted(PARAGRAPHS))})(?:\s[^<>]{{0,2000}}+)?>", re.IGNORECASE)
_ESCAPED = Pattern(r"\s*+&lt;(?:!doctype|/?[a-z][a-z0-9]{0,9}+)\b", re.IGNORECASE)
_MARKDOWN = Pattern(r"^(?:#{1,6} |\*\*\w|- \w)", re.MULTILINE)
_LOOSE = 0.2  # the share of a fragment's words that may stand outside its blocks


def is_html(text: str) -> bool:
    """Whether a text is HTML from its first character on: a page, or a fragment whose words stand in blocks.

    >>> is_html("<!doctype html><p>Baker"), is_html("<p>Baker</p>"), is_html("<div>Logo</div>\\nBaker wanted in Leeds")
    (True, True, False)
    """
    text = unescaped(text)
    if _PAGE.match(text):
        return True
    if not _FRAGMENT.match(text) or _MARKDOWN.search(text):
        return False
    from jobparse.readers.html.tree import tree_of

    tree = tree_of(text)
    body = next(iter(tree.elements("body")), None) if tree else None
    loose = sum(len(child) for child in body.children if isinstance(child, str) and child.strip()) if body else 0
    return body is not None and loose <= _LOOSE * body.length


def unescaped(html: str) -> str:
    """HTML that was escaped once too often, as fields of data hold it, without its escapes."""
    if not _ESCAPED.match(html):
        return html
    from html import unescape

    return unescape(html)
