"""Where the links of a page lead, and the addresses that it hides from robots."""

from __future__ import annotations

import re
from contextlib import suppress
from urllib.parse import unquote, urljoin

from jobparse.patterns import Pattern
from jobparse.readers.html.tree import Element
from jobparse.values.links import lists_openings
from jobparse.vocab.html import NO_TARGETS

_IS_WEB = Pattern(r"https?://|www\.", re.IGNORECASE)


def target_of(link: Element, address: str = "") -> str | None:
    """Where a link leads that a reader may want to follow; ``None`` for one whose words say it.

    ``address`` is the web address of the page, against which the link is resolved.

    >>> target_of(Element("a", {"href": "/jobs/7"}, ["Apply"], length=5), "https://crumb.example/about")
    'https://crumb.example/jobs/7'
    """
    target = "".join(link.attributes.get("href", "").split())
    if link.lines or not link.length or not target or target.lower().startswith(NO_TARGETS):
        return None
    words = link.words()
    if target.lower().startswith("mailto:"):
        mail = unquote(target.partition("?")[0])
        return None if mail[len("mailto:") :].lower() in words.lower() else mail
    if address:
        with suppress(ValueError):  # an address of no form, which stays as it is written
            target = urljoin(address, target)
    elif not _IS_WEB.match(target) and not lists_openings(target):
        return None
    return None if _bare(target) == _bare(words) else target


def _bare(link: str) -> str:
    """A link as people write it, without what goes without saying."""
    return link.lower().removeprefix("http://").removeprefix("https://").removeprefix("www.").rstrip("/")


def revealed(hidden: str) -> str:
    """The address that a page hides from robots: bytes in hexadecimal figures, of which the first is the key.

    >>> revealed("2a4b6a48")
    'a@b'
    """
    try:
        key, *letters = bytes.fromhex(hidden)
    except ValueError:
        return ""
    return bytes(letter ^ key for letter in letters).decode("utf-8", "replace")
