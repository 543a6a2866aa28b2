"""Where the postings of a list may begin: at lines of one form, each of which heads a posting."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from jobparse.document import Document, Span
from jobparse.sections.first_lines import ITEM, NUMBERED, RULE_LINE, Form, Line, forms_of, lines_of
from jobparse.values.places import find_places
from jobparse.values.roles import names_role
from jobparse.vocab import Vocabulary


class Entries(NamedTuple):
    """One way to take a text for a list: the form of the first lines, and where each entry stands."""

    form: Form
    spans: tuple[Span, ...]


_LINK = re.compile(r"https?://[^\s)>\]\"']+|[\w.+-]+@[\w-]+\.[\w.-]*\w")
_WORD = re.compile(r"\w[\w-]*")
_PARAGRAPH = re.compile(r"(?:[^\n]*\S[^\n]*\n?)+")
_SIGNATURE = re.compile(r"^-- *$", re.MULTILINE)
_HEAD = 160  # characters of a first line in which it says what it heads
# How many lines of a form must head postings; of some forms lines stand within postings too.
_MOST = 0.6
_MIXED = frozenset({Form.ITEM, Form.ALONE, Form.BOLD, Form.FIELDS})
# How many there must be of the forms that are common within a posting.
_FEWEST = 3


def ways_to_split(document: Document, words: Vocabulary) -> Iterator[Entries]:
    """Every way in which the body of a document may be a list of postings, the most telling first.

    Whether the pieces are postings is not told here: that takes reading them.
    """
    lines = lines_of(document.view, document.body)
    found: dict[tuple[Form, str], list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        for alike in forms_of(line, words):
            found[alike].append(number)
    knows_roles = document.language in (words.language, None)
    tried: set[tuple[Span, ...]] = set()
    for form, beside in sorted(found):
        first_lines = _first_lines(form, found[form, beside], lines, words)
        fewest = 2 if form <= Form.NUMBER else _FEWEST
        if len(first_lines) < fewest or (form > Form.RULE and not knows_roles):
            continue
        spans = _spans(document.view, form, [lines[number] for number in first_lines])
        if spans not in tried and _may_stand_apart(form, spans, document):
            tried.add(spans)
            yield Entries(form, spans)


def _first_lines(form: Form, numbers: Sequence[int], lines: Sequence[Line], words: Vocabulary) -> list[int]:
    """With which lines the entries begin whose lines of one form are given; none where too few of those head any."""
    if form is Form.LABEL:
        return list(dict.fromkeys(_first_of_paragraph(lines, number) for number in numbers))
    if form is Form.RULE:
        return _with_first_block(numbers, lines)
    if form is Form.NUMBER:
        return _counted(numbers, lines, words)
    heads = [number for number in numbers if _heads(form, lines[number].text[:_HEAD], words)]
    return heads if form in _MIXED or len(heads) >= _MOST * len(numbers) else []


def _first_of_paragraph(lines: Sequence[Line], number: int) -> int:
    """The first of the lines above which no empty line stands: the employer's name above "Title: Baker"."""
    while number and lines[number].gap == 1:
        number -= 1
    return number


def _with_first_block(numbers: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """The lines below a line of dashes, and the first of all unless what it opens is no more than a greeting."""
    from statistics import median

    starts = [lines[number].span.start for number in numbers]
    lengths = [end - start for start, end in pairwise([*starts, lines[-1].span.end])]
    is_greeting = starts[0] - lines[0].span.start < median(lengths) / 2
    return list(numbers) if is_greeting else [0, *numbers]


def _counted(numbers: Sequence[int], lines: Sequence[Line], words: Vocabulary) -> list[int]:
    """The numbered lines that count from one on and name a role."""
    counted: list[int] = []
    for number in numbers:
        text = lines[number].text
        found = NUMBERED.match(text)
        if found and int(found["number"]) == len(counted) + 1 and names_role(text[found.end() :][:_HEAD], words):
            counted.append(number)
    return counted


def _begins(form: Form, line: Line) -> int:
    """Where an entry begins: behind its number or the mark of a list item."""
    mark = NUMBERED.match(line.text) if form is Form.NUMBER else ITEM.match(line.text)
    return line.span.start + (mark.end() if mark else 0)


def _heads(form: Form, head: str, words: Vocabulary) -> bool:
    """Whether a line says what a posting is about: a role, or in one of its fields where or how one works."""
    head = head.replace("__", " ")  # bold; to a pattern "_" is a letter
    fields = head.split("|")[1:] if form is Form.FIELDS else []
    return names_role(head, words) or any(_says_how(field, words) or find_places(field, words) for field in fields)


def _says_how(field: str, words: Vocabulary) -> bool:
    """Whether a field names a mode of work or a kind of employment: "Remote (Global)", "Full-time"."""
    tables = ("work_mode", "working_time", "engagement")
    said = (field.strip(), *_WORD.findall(field))
    return any(words.meaning(table, word) for table in tables for word in said)


def _spans(view: str, form: Form, first_lines: Sequence[Line]) -> tuple[Span, ...]:
    """From each first line to the next; behind the last entry what is more than any other entry has is cut off."""
    ends = [*(line.span.start for line in first_lines[1:]), len(view)]
    spans = [_trimmed(view, _begins(form, line), end) for line, end in zip(first_lines, ends, strict=True)]
    most = max(len(_PARAGRAPH.findall(view, *span)) for span in spans[:-1])
    start, end = spans[-1]
    signature = _SIGNATURE.search(view, start, end)
    last = list(_PARAGRAPH.finditer(view, start, signature.start() if signature else end))[:most]
    return (*spans[:-1], _trimmed(view, start, last[-1].end()))


def _trimmed(view: str, start: int, end: int) -> Span:
    """The stretch without the blanks and lines of dashes at its end."""
    while True:
        text = view[start:end].rstrip()
        last = text.rfind("\n") + 1
        if not last or not RULE_LINE.match(text, last):
            return Span(start, start + len(text))
        end = start + last


def _may_stand_apart(form: Form, spans: Sequence[Span], document: Document) -> bool:
    """Whether it is worth reading the pieces: they say enough by their form, or most name an address of their own."""
    if form <= Form.BOLD:
        return True
    links = [set(_LINK.findall(document.view, *span)) for span in spans]
    used = Counter(link for found in links for link in found)
    return sum(any(used[link] == 1 for link in found) for found in links) >= len(spans) / 2
