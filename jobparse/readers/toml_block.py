"""TOML front matter: ``tomllib`` judges it, and one pass over its marks says where each value stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from jobparse.document import Span
from jobparse.errors import Problem
from jobparse.patterns import Found, Pattern
from jobparse.readers.entries import MAX_DEPTH, Entry, bare

_KEY = r"(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')"
_KEYS = rf"{_KEY}(?:[ \t]*+\.[ \t]*+{_KEY})*+"
# Strings that never close run to the end of their line or block, so that no stretch is read twice.
_TOKEN = Pattern(
    rf"(?P<comment>\#[^\n]*+)|^[ \t]*+\[\[?[ \t]*+(?P<table>{_KEYS})[ \t]*+\]\]?(?=[ \t]*+(?:\#|$))"
    rf"|(?P<key>{_KEYS})[ \t]*+="
    r'|"""\n?(?P<long_basic>(?:[^"\\]|\\.|"(?!""))*+)(?:"""|\Z)'
    r"|'''\n?(?P<long_literal>(?:[^']|'(?!''))*+)(?:'''|\Z)"
    r'|"(?P<basic>(?:[^"\\\n]|\\[^\n])*+)(?:"|$)'
    r"|'(?P<literal>[^'\n]*+)(?:'|$)"
    r"|(?P<open>[\[{])|(?P<close>[\]}])|(?P<scalar>[^\s,\[\]{}#\"'=][^\n,\[\]{}#\"'=]*+)",
    re.DOTALL | re.MULTILINE,
)
_KEY_PART = Pattern(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")
_STRINGS = {"long_basic": "\\", "long_literal": "", "basic": "\\", "literal": "", "scalar": ""}
_PLACE = Pattern(r"\(at line (\d+), column (\d+)\)")
_IS_TABLE = Pattern(rf"^[ \t]*+(?:\[|{_KEYS}[ \t]*+=)", re.MULTILINE)


def toml_entries(block: str, offset: int, problems: list[Problem]) -> list[Entry] | None:
    """Every scalar of a TOML block that stands at ``offset``; ``None`` when the block holds no keys.

    Of a block that is not valid TOML the values that can be made out are read all the same.
    """
    if not _IS_TABLE.search(block):
        return None
    scan = _Scan(offset)
    for token in _TOKEN.finditer(block):
        scan.take(token, block)
    if scan.too_deep:
        # The parser takes time that grows with the square of a key's length.
        message = f"the front matter is nested too deeply: values below {MAX_DEPTH} keys are not read"
        problems.append(Problem(message, offset, offset + 1))
    else:
        _judge(block, offset, problems)
    return scan.entries


@dataclass(slots=True)
class _Scan:
    """One pass over the marks of a block; ``paths`` holds the keys of the next value for each open bracket."""

    offset: int
    entries: list[Entry] = field(default_factory=list)
    table: tuple[str, ...] = ()
    paths: list[tuple[str, ...]] = field(default_factory=lambda: [()])
    too_deep: bool = False

    def take(self, token: Found, block: str) -> None:
        """Note what one token says."""
        kind = token.lastgroup or ""
        if kind == "table":
            self.table, self.paths = self._keys((), token[kind]), [()]
        elif kind == "key":
            self.paths[-1] = self._keys(self.paths[-2] if len(self.paths) > 1 else self.table, token[kind])
        elif kind == "open":
            self.paths.append(self.paths[-1])
        elif kind == "close":
            if len(self.paths) > 1:
                self.paths.pop()
        elif kind in _STRINGS:
            span = bare(block, *token.span(kind))
            if 0 < len(self.paths[-1]) <= MAX_DEPTH and span.start < span.end:
                moved = Span(span.start + self.offset, span.end + self.offset)
                self.entries.append(Entry(self.paths[-1], moved, _STRINGS[kind]))

    def _keys(self, above: tuple[str, ...], dotted: str) -> tuple[str, ...]:
        keys = (*above, *(double or single or plain for double, single, plain in _KEY_PART.findall(dotted)))
        self.too_deep |= len(keys) > MAX_DEPTH
        return keys[: MAX_DEPTH + 1]


def _judge(block: str, offset: int, problems: list[Problem]) -> None:
    """Report what the real parser has against the block."""
    import tomllib

    try:
        tomllib.loads(block)
    except RecursionError:
        problems.append(Problem("the front matter is nested too deeply: write it flat", offset, offset + 1))
    except ValueError as error:
        place = _PLACE.search(str(error))
        at = _index(block, int(place[1]), int(place[2])) if place else max(len(block) - 1, 0)
        said = _PLACE.sub("", str(error)).strip()
        message = f'this is not valid TOML ({said}): write each value as key = "value", each key once'
        problems.append(Problem(message, offset + at, offset + at + 1))


def _index(block: str, line: int, column: int) -> int:
    """The offset of a line and column, both counted from one."""
    start = 0
    for _ in range(line - 1):
        start = block.find("\n", start) + 1
    return min(start + column - 1, max(len(block) - 1, 0))
