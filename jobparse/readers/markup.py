"""HTML tags and entities inside a text, folded away without moving a character."""

from __future__ import annotations

import re

from jobparse.patterns import Found, Pattern
from jobparse.readers.entries import WORD_JOINER
from jobparse.vocab.html import BOLD, LINES, MARKDOWN, NEVER_CLOSED, UNSEEN, WITHIN_A_LINE

_MARKUP = Pattern(
    # The address of a link in plain sight is left as it is: its "&amp;" belongs to what is quoted.
    r"https?://(?:[^\s<>\"&]|&(?!(?:nbsp|quot|lt|gt|\#\d+);))++"
    rf"|<(?P<close>{WORD_JOINER}?/)?(?P<name>[A-Za-z][A-Za-z0-9]*+)(?P<rest>(?:[\s/][^<>]{{0,2000}}+)?+)>"
    r"|&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_TARGET = Pattern(
    rf"\bhref\s*+=\s*+{WORD_JOINER}?[\"']?{WORD_JOINER}?(?P<url>(?:https?:|mailto:|www\.)[^\s\"'<>{WORD_JOINER}]++)",
    re.IGNORECASE,
)
_LAST_TAG = Pattern(r"</?(?P<name>[A-Za-z][A-Za-z0-9]*+)")
_VISIBLE = Pattern(r"[^\r\n]")


def without_markup(text: str) -> str:
    """The text in as many characters, with tags as blanks and entities as the characters that they stand for.

    A tag that begins or ends a line becomes a line end; headings, list items and bold at the start of a line get
    their Markdown marks; of a link the target stays. What only looks like a tag (``<jobs@crumb.example>``,
    ``List<T>``) stays too. Comments, style sheets, scripts and the tags of Liquid templates leave nothing.

    >>> without_markup("<p>Bakers &gt; 2 years</p>").replace(WORD_JOINER, "~")
    '   Bakers ~~~> 2 years\\n   '
    """
    for opening, closing, last in UNSEEN:
        if opening in text:
            text = _without(opening, closing, last, text)
    return _MARKUP.sub(_Folding().fold, text) if "<" in text or "&" in text else text


def _without(opening: str, closing: str, last: str, text: str) -> str:
    """The text with blanks in the place of each stretch from an opening to a closing mark and the last one behind."""
    pieces: list[str] = []
    done = 0
    while (start := text.find(opening, done)) >= 0:
        end = text.find(closing, start)
        end = text.find(last, end) if end >= 0 else end
        if end < 0:
            break
        end += len(last)
        pieces += (text[done:start], _VISIBLE.sub(" ", text[start:end]))
        done = end
    return "".join((*pieces, text[done:]))


class _Folding:
    """What one pass over the markup of a text remembers: whether bold that opened a line is still open."""

    def __init__(self) -> None:
        self._bold_line = False

    def fold(self, found: Found) -> str:
        """What stands in the place of one link, tag or entity."""
        markup = found[0]
        if found["name"]:
            return self._tag(found)
        return _character(markup) if markup[0] == "&" else markup

    def _tag(self, found: Found) -> str:
        markup, name, rest = found[0], found["name"].lower(), found["rest"].strip()
        blank = " " * len(markup)
        if rest.strip("/") and "=" not in rest:
            return markup
        if name in LINES:
            self._bold_line = False
            mark = "" if found["close"] else MARKDOWN.get(name, "")
            broken = not found.start() or found.string[found.start() - 1] in "\r\n"
            return ((" " if broken else "\n") + blank[1:])[: len(blank) - len(mark)] + mark
        if name not in WITHIN_A_LINE or _is_type_argument(found, name):
            return markup
        if name in BOLD and (self._bold_line if found["close"] else _opens_line(found)):
            self._bold_line = not found["close"]
            return "**" + blank[2:] if found["close"] else blank[2:] + "**"
        if target := _TARGET.search(markup):
            return blank[: target.start("url")] + target["url"] + blank[target.end("url") :]
        return blank


def _character(entity: str) -> str:
    """The character that an entity stands for, in as many places; what is no entity as it is."""
    from html import unescape

    character = unescape(entity)
    if len(character) != 1:
        return entity
    filler = " " if character.isspace() else WORD_JOINER
    return filler * (len(entity) - 1) + character


def _opens_line(found: Found) -> bool:
    """Whether nothing but blanks and the tags of lines stand before the tag on its line."""
    before = found.string[max(0, found.start() - 100) : found.start()].rstrip(" \t\u00a0")
    if not before.endswith(">"):
        return not before or before[-1] in "\r\n"
    last = _LAST_TAG.match(before, before.rfind("<"))
    return bool(last and last["name"].lower() in LINES)


def _is_type_argument(found: Found, name: str) -> bool:
    """Whether the tag stands right behind a word and is not closed soon, as in ``List<s>``."""
    start, end = found.span()
    if found["close"] or name in NEVER_CLOSED or not start or not found.string[start - 1].isalnum():
        return False
    return f"</{name}" not in found.string[end : end + 400].lower()
