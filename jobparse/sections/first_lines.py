"""The forms that first lines of postings have in a list: each entry of it begins like the others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple

from jobparse.document import Span
from jobparse.values.entry_lines import opens_entry
from jobparse.vocab import Vocabulary


class Form(IntEnum):
    """How the first lines of entries are alike, the most telling form first."""

    FIELDS = 1  # Copper Kettle | Pastry Cook | Leeds
    COMMAS = 2  # Pastry Cook, Copper Kettle, Leeds, UK - You ...
    LABEL = 3  # Title: Pastry Cook
    RULE = 4  # any line below a line of dashes
    HEADING = 5  # ## Pastry Cook
    NUMBER = 6  # 1. Pastry Cook
    BOLD = 7  # **Pastry Cook**, Copper Kettle
    CAPITALS = 8  # PASTRY COOK
    ITEM = 9  # - Pastry Cook at Copper Kettle
    ALONE = 10  # Pastry Cook - Copper Kettle, with an empty line above it


class Line(NamedTuple):
    """One line that is not empty, and what stands around it: the lines next to it, and how many line ends between."""

    text: str
    span: Span
    above: str = ""
    gap: int = 2
    two_above: str = ""
    gap_above: int = 2
    below: str = ""
    gap_below: int = 2

    @property
    def stands_alone(self) -> bool:
        """Whether an empty line stands above, and the line is short and no sentence."""
        return self.gap > 1 and _is_headline(self.text)


RULE_LINE = re.compile(r"[ ]*([-=*_~#])(?:[ ]?\1){3,}[ ]*$")
ITEM = re.compile(r"[ ]*(?P<mark>[-*\u2022\u25cf\u25aa+])[ ]+(?=\S)")
NUMBERED = re.compile(r"[ ]*(?:[*_]{2}|#{1,6}[ ])?[#(\[]?(?P<number>\d{1,3})[.):\]/]+[ *_]+(?=\S)")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_MARK = re.compile(r"[ ]*(?:[-*\u2022\u25cf\u25aa+>][ ]+)?")
_HEADING = re.compile(r"[ ]*(?P<level>#{1,6})[ ]+\S")
_BOLD = re.compile(r"[ ]*(?:\*\*|__)[^*_\n]{3,120}(?:\*\*|__)")

_LABEL = re.compile(r"[ ]*[*_#>]{0,4}[ ]?(?P<label>[^\W\d_][\w /]{1,30}?)[*_]{0,2}:(?!//)[*_]{0,2}[ ]*\S")
_LONGEST_LINE = 400
_LONGEST_HEADLINE = 110


def lines_of(view: str, start: int) -> list[Line]:
    """The lines of a view from an offset on that are not empty."""
    spans = [Span(*found.span()) for found in _LINE.finditer(view, start)]
    texts = ["", "", *(view[slice(*span)] for span in spans), ""]
    ends = [start, *(span.end for span in spans)]
    gaps = [2, *(view.count("\n", end, span.start) for end, span in zip(ends, spans, strict=False)), 2]
    gaps[1:2] = [2]
    return [
        Line(texts[n + 2], span, texts[n + 1], gaps[n + 1], texts[n], gaps[n], texts[n + 3], gaps[n + 2])
        for n, span in enumerate(spans)
    ]


def forms_of(line: Line, words: Vocabulary) -> Iterator[tuple[Form, str]]:
    """The forms that a line has, each with what else the lines of one list have in common: a mark, a level."""
    if RULE_LINE.match(line.text):
        return
    for form, test in _TESTS:
        if (beside := test(line, words)) is not None:
            yield form, beside


def _fields(line: Line, _words: Vocabulary) -> str | None:
    mark, bare = _marked(line.text)
    is_row = bare.startswith("|") or len(line.text) > _LONGEST_LINE
    return mark if bare.count("|") >= 2 and not is_row else None


def _commas(line: Line, words: Vocabulary) -> str | None:
    mark, bare = _marked(line.text)
    return mark if opens_entry(bare.lstrip("*_"), words) else None


def _label(line: Line, words: Vocabulary) -> str | None:
    found = _LABEL.match(line.text)
    name = words.meaning("labels", found["label"]) if found else None
    return name if name in ("title", "employer") else None


def _below_rule(line: Line, _words: Vocabulary) -> str | None:
    underlines = line.gap_above == 1 and _is_headline(line.two_above)
    return line.above.strip() if RULE_LINE.match(line.above) and not underlines else None


def _heading(line: Line, _words: Vocabulary) -> str | None:
    found = _HEADING.match(line.text)
    underlined = line.gap_below == 1 and line.stands_alone and RULE_LINE.match(line.below)
    return found["level"] if found else underlined[1] if underlined else None


def _number(line: Line, _words: Vocabulary) -> str | None:
    return "" if NUMBERED.match(line.text) else None


def _bold(line: Line, _words: Vocabulary) -> str | None:
    return "" if _BOLD.match(line.text) else None


def _capitals(line: Line, _words: Vocabulary) -> str | None:
    return "" if line.stands_alone and line.text.isupper() else None


def _item(line: Line, _words: Vocabulary) -> str | None:
    found = ITEM.match(line.text)
    return found["mark"] if found and len(line.text) <= _LONGEST_LINE else None


def _alone(line: Line, _words: Vocabulary) -> str | None:
    return "" if line.stands_alone else None


_TESTS: tuple[tuple[Form, Callable[[Line, Vocabulary], str | None]], ...] = (
    (Form.FIELDS, _fields),
    (Form.COMMAS, _commas),
    (Form.LABEL, _label),
    (Form.RULE, _below_rule),
    (Form.HEADING, _heading),
    (Form.NUMBER, _number),
    (Form.BOLD, _bold),
    (Form.CAPITALS, _capitals),
    (Form.ITEM, _item),
    (Form.ALONE, _alone),
)


def _marked(text: str) -> tuple[str, str]:
    """The mark of a list item with which a line begins, and the rest."""
    found = _MARK.match(text)
    end = found.end() if found else 0
    return text[:end].strip(), text[end:]


def _is_headline(text: str) -> bool:
    return len(text) <= _LONGEST_HEADLINE and not text.rstrip().endswith((".", ":", "!", "?", ";", ","))
