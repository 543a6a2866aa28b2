"""YAML front matter, read from the parser's events: nothing is constructed, so nothing can blow up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from jobparse.errors import Problem
from jobparse.patterns import Pattern
from jobparse.readers.entries import MAX_DEPTH, Entry, bare

# Said by what it is, not by what it is not, it compiles ten times faster.
_REFUSED = Pattern("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_INDENT = Pattern(r"^ *+\t[ \t]*+(?=\S)", re.MULTILINE)
_KEY = Pattern(r"^[^\s#\-:][^:\n]{0,80}:(?=[ \t\n]|\Z)", re.MULTILINE)
_LINE = Pattern(
    r"^(?P<indent>[ ]*)(?:- +)?(?:(?P<key>[^\s#\-:][^:\n]{0,80}):(?:[ ]+|$))?(?P<value>[^\n]*)$", re.MULTILINE
)
_PROPERTIES = Pattern(r"(?:[!&][^\s]*+\s++)*+(?:[|>][-+0-9]*+[^\n]*+\n)?")

MAX_OPEN = 100
"""How many lists and mappings may be open at once: the parser's time grows with the square of their number."""

MAX_REPAIRS = 500
"""How many entries of a broken block are read one by one."""


def yaml_entries(block: str, offset: int, problems: list[Problem]) -> list[Entry] | None:
    """Every scalar of a YAML block that stands at ``offset``; ``None`` when the block is no mapping.

    A block that is not valid YAML is read entry by entry, and each entry that is broken is reported.
    """
    if found := _INDENT.search(block):
        message = "a tab indents this line: YAML allows blanks alone"
        problems.append(Problem(message, offset + found.start(), offset + found.end()))
        block = _INDENT.sub(lambda indent: " " * len(indent[0]), block)
    block = _REFUSED.sub("?", block)
    scan = _Scan(block, offset)
    if error := scan.run():
        return _repaired(block, offset, error, problems)
    problems += scan.problems
    return scan.entries if scan.is_mapping else None


@dataclass(slots=True)
class _Frame:
    """One open mapping or list: the keys that lead to it, and in a mapping the key whose value comes next."""

    path: tuple[str, ...]
    is_mapping: bool
    key: str | None = None
    seen: set[str] = field(default_factory=set)

    def value_path(self) -> tuple[str, ...]:
        """The path of the value that comes next, which is then taken as given."""
        if not self.is_mapping or self.key is None:
            return self.path
        path = (*self.path, self.key) if len(self.path) <= MAX_DEPTH else self.path
        self.key = None
        return path


@dataclass(slots=True)
class _Scan:
    """One pass over the events of a block."""

    block: str
    offset: int
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    is_mapping: bool = False
    frames: list[_Frame] = field(default_factory=list)

    def run(self) -> Problem | None:
        """Collects the entries; gives the problem at which the parser stopped, if it did."""
        import yaml

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            for event in yaml.parse(self.block, loader):
                if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                    self._open(is_mapping=isinstance(event, yaml.MappingStartEvent))
                    if len(self.frames) > MAX_OPEN:
                        at = event.start_mark.index if event.start_mark else 0
                        return self._problem("this is nested too deeply: write it flat", at, at + 1)
                elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                    self.frames.pop()
                elif isinstance(event, yaml.AliasEvent):
                    self._alias(event)
                elif isinstance(event, yaml.ScalarEvent) and self.frames:
                    self._scalar(event)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            at = min(mark.index if mark else 0, max(len(self.block) - 1, 0))
            said = getattr(error, "problem", None) or str(error)
            return self._problem(f"this is not valid YAML ({said}): put the value in quotes", at, at + 1)
        return None

    def _problem(self, message: str, start: int, end: int) -> Problem:
        return Problem(message, self.offset + start, self.offset + end)

    def _open(self, *, is_mapping: bool) -> None:
        if self.frames:
            path = self.frames[-1].value_path()
        else:
            path, self.is_mapping = (), is_mapping
        self.frames.append(_Frame(path, is_mapping))

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        message = f"the alias *{event.anchor} is not followed: write the value itself"
        self.problems.append(self._problem(message, start, end))
        if self.frames and self.frames[-1].is_mapping:
            frame = self.frames[-1]
            frame.key = None if frame.key is not None else f"*{event.anchor}"

    def _scalar(self, event: Any) -> None:
        frame = self.frames[-1]
        start, end = event.start_mark.index, event.end_mark.index
        if frame.is_mapping and frame.key is None:
            frame.key = event.value
            if event.value in frame.seen:
                message = f"the key {event.value!r} stands here again: keep one, the first is taken"
                self.problems.append(self._problem(message, start, end))
            frame.seen.add(event.value)
            return
        path = frame.value_path()
        if len(path) > MAX_DEPTH or not event.value:
            return
        properties = _PROPERTIES.match(self.block, start, end)
        start = properties.end() if properties else start
        quote = event.style if event.style in ("'", '"') else ""
        if quote:
            end = self.block.rindex(quote, start, end)
            start += 1
        span = bare(self.block, start, end)
        if span.start < span.end:
            escapes = {"'": "'", '"': "\\"}.get(quote, "")
            moved = span._replace(start=span.start + self.offset, end=span.end + self.offset)
            self.entries.append(Entry(path, moved, escapes, wrapped=event.style != "|"))


def _repaired(block: str, offset: int, error: Problem, problems: list[Problem]) -> list[Entry] | None:
    """The entries of a block that is not valid YAML, each top-level key by itself."""
    if not _mostly_keys(block):
        return None
    starts = [found.start() for found in _KEY.finditer(block)]
    entries: list[Entry] = []
    known = len(problems)
    for repairs, (start, end) in enumerate(pairwise([*starts, len(block)])):
        if repairs >= MAX_REPAIRS:
            message = f"only {MAX_REPAIRS} keys of broken front matter are read: make it valid YAML"
            problems.append(Problem(message, offset + start, offset + len(block)))
            break
        scan = _Scan(block[start:end], offset + start)
        if broken := scan.run():
            problems.append(broken)
            entries += _by_line(block, start, end, offset)
        else:
            entries += scan.entries
            problems += scan.problems
    if len(problems) == known:
        problems.append(error)
    return entries


def _mostly_keys(block: str) -> bool:
    """Whether at least half of the lines that stand at the margin begin with a key."""
    lines = [line for line in block.split("\n") if line[:1].strip(" \t#-")]
    return 2 * sum(1 for line in lines if _KEY.match(line)) >= max(len(lines), 1)


def _by_line(block: str, start: int, end: int, offset: int) -> Iterator[Entry]:
    """The values of one broken entry as they stand, line by line."""
    top: tuple[str, ...] = ()
    for line in _LINE.finditer(block, start, end):
        key = line["key"]
        if key and not line["indent"]:
            top = (key,)
        span = bare(block, *line.span("value"))
        if span.end - span.start >= 2 and block[span.start] in "'\"" and block[span.end - 1] == block[span.start]:
            span = bare(block, span.start + 1, span.end - 1)
        if span.start < span.end:
            path = (*top, key) if key and line["indent"] else top
            yield Entry(path, span._replace(start=span.start + offset, end=span.end + offset))
