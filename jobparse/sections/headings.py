"""Headings: the shapes that a line or the opening of a sentence takes when it announces what follows.

The shapes are code, the words are the vocabulary's ``headings``. A marked line (``# X``, ``**X**``, ``<h2>X</h2>``,
``X`` over a rule, ``X:``, CAPITALS) is a heading whatever its words; an unmarked one only when the words are known.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import NamedTuple

from jobparse.document import SectionKind, Span
from jobparse.vocab import Vocabulary

MAX_LENGTH = 80
_MAX_WORDS = 8
_MAX_PLAIN_WORDS = 6
_SHORTEST_PART = 4  # characters; "you" or "pay" say something only when they are the whole heading

# What stands around the words of a heading: Markdown, tags, list marks, numbers, brackets.
_OPENING_MARKS = r"(?:[\s#*_=>+~\-\[(\u2022\u25cf\u25aa\u25ba\u00b7|]|</?[a-z][a-z0-9]{0,9}[^<>\n]{0,80}+>|&nbsp;)*+"
_NUMBER = r"(?:(?:[0-9]{1,2}|[IVX]{1,4}|[A-Ha-h])[.)]\s+)?"
_CLOSING_MARKS = r"(?:[\s#*_=~\-:.\])|?!]|</?[a-z][a-z0-9]{0,9}>|&nbsp;|\{[^{}\n]{0,40}\})*"
_MARKED = re.compile(
    # What closes a heading begins with a mark, so the words are taken a whole one at a time.
    rf"(?P<open>{_OPENING_MARKS}){_NUMBER}(?P<words>\w[^\W_]*+(?:[^\n][^\W_]*+)*?)(?P<close>{_CLOSING_MARKS})$"
)
# The words before a colon, where a sentence or a line begins: "**Duties:** you will …", "Salary range: …".
_LABEL = re.compile(
    rf"(?P<open>{_OPENING_MARKS}){_NUMBER}(?P<words>\w[^\n:.!?<>*|]{{1,50}}+)(?P<colon>(?:\*\*|__|</b>|</strong>)?\s?:"
    r"(?:\*\*|__|</b>|</strong>)?|\*\*|__|</b>|</strong>)(?!//)"
)
_WORD = re.compile(r"[^\W_]+(?:['./-][^\W_]+)*")
_BRACKETED = re.compile(r"\([^()]{0,60}\)")
_STRONG_OPENING = re.compile(r"#|\*\*|__|<(?:h[1-6]|b|strong|u)\b")
RULE_LINE = re.compile(r"\s*(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,}|#{3,})\s*")


class Heading(NamedTuple):
    """A heading: the place of its words without marks, and the kind of section that they announce, if known."""

    span: Span
    kind: SectionKind | None
    marked: bool


def heading_of_line(line: str, start: int, words: Vocabulary, *, underlined: bool = False) -> Heading | None:
    """The heading that a whole line of the view is, or ``None``; ``start`` is the line's offset in the document."""
    if len(line) > MAX_LENGTH + 40 or (line[0].isalnum() and line[-1] in ".,;" and not underlined):
        return None
    found = _MARKED.match(line)
    if not found:
        return None
    text, opening, closing = found["words"], found["open"], found["close"]
    count = text.count(" ") + 1
    if count > _MAX_WORDS + 2 or len(text) > MAX_LENGTH + 1:
        return None
    span = Span(start + found.start("words"), start + found.end("words"))
    strong = underlined or (bool(_STRONG_OPENING.search(opening)) and _closes(opening, closing))
    marked = strong or ":" in closing or (text.isupper() and len(text) > 3)
    if strong or (marked and count <= _MAX_WORDS):
        return Heading(span, kind_of(text, words), marked=True)
    if count <= _MAX_PLAIN_WORDS and text[0].isupper() and "." not in closing:
        kind = _listed(text, words)
        return Heading(span, kind, marked=False) if kind else None
    return None


def _closes(opening: str, closing: str) -> bool:
    """Whether bold that opens before the words closes only behind them; a hash needs no closing."""
    return "#" in opening or any(mark in closing for mark in ("**", "__", "</"))


def heading_before_text(line: str, start: int, words: Vocabulary) -> Heading | None:
    """The heading that opens a line or sentence and has its text behind it: "Duties: you will …"."""
    ends_label = ":" in line or "**" in line or "__" in line or "</" in line
    found = _LABEL.match(line) if ends_label else None
    if found:
        text = found["words"].rstrip()
        if text.count(" ") < _MAX_WORDS:
            span = Span(start + found.start("words"), start + found.start("words") + len(text))
            bold = bool(_STRONG_OPENING.search(found["open"])) and not text[0].islower()
            kind = kind_of(text, words) if bold or text[0].isupper() else None
            if kind or bold:
                return Heading(span, kind, marked=bold)
    return _capitalised_opening(line, start, words)


def _capitalised_opening(line: str, start: int, words: Vocabulary) -> Heading | None:
    """Known words of a heading that lost its line: "Requirements Experience with …"."""
    first = _WORD.search(line, 0, 20)
    if not first or not first[0][0].isupper() or first[0].lower() not in _headings(words).first_words:
        return None
    if line[first.end() : MAX_LENGTH].islower():  # no second word is capitalised
        return None
    tokens = list(islice(_WORD.finditer(line, 0, MAX_LENGTH), _MAX_PLAIN_WORDS + 1))
    capital = [line[token.start()].isupper() for token in tokens]
    for count in range(len(tokens) - 1, 0, -1):
        if not (capital[count - 1] and capital[count]):
            continue
        last, after = tokens[count - 1], tokens[count]
        text = line[first.start() : last.end()]
        kind = _listed(text, words)
        if kind and line[last.end() : after.start()].strip(" -\u2022*") == "":
            return Heading(Span(start + first.start(), start + last.end()), kind, marked=False)
    return None


def kind_of(text: str, words: Vocabulary) -> SectionKind | None:
    """The kind that a heading announces: by its whole wording, else by the longest known words in it.

    >>> from jobparse.vocab import vocabulary
    >>> kind_of("Your Key Responsibilities", vocabulary("en")).value
    'responsibilities'
    """
    whole = _listed(text, words)
    if whole:
        return whole
    tokens = _plain(text, words).split()
    if len(tokens) > _MAX_WORDS:
        return None
    table = _headings(words)
    for length in range(min(table.longest, len(tokens) - 1), 0, -1):
        # In English the last words say what a heading is about: "Librarian position summary".
        for first in range(len(tokens) - length, -1, -1):
            spelling = " ".join(tokens[first : first + length])
            kind = table.kinds.get(spelling)
            if kind and len(spelling) >= _SHORTEST_PART:
                return kind
    return None


def _listed(text: str, words: Vocabulary) -> SectionKind | None:
    return _headings(words).kinds.get(_plain(text, words))


def _plain(text: str, words: Vocabulary) -> str:
    """The words of a heading as the vocabulary spells them; "&" reads as the first word for it."""
    return " ".join(_WORD.findall(_BRACKETED.sub(" ", text).lower().replace("&", f" {words.joint['and'][0]} ")))


class _Headings(NamedTuple):
    """The vocabulary's headings, ready to be looked up: plain wording -> kind."""

    kinds: dict[str, SectionKind]
    first_words: frozenset[str]
    longest: int  # in words


@cache
def _headings(words: Vocabulary) -> _Headings:
    kinds = {_plain(spelling, words): SectionKind(kind) for kind, group in words.headings.items() for spelling in group}
    split = [spelling.split() for spelling in kinds]
    return _Headings(kinds, frozenset(tokens[0] for tokens in split), max(map(len, split)))
