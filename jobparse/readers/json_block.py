"""JSON front matter: ``json`` judges it, and one pass over its marks says where each value stands."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from jobparse.document import Span
from jobparse.errors import Problem
from jobparse.patterns import Pattern
from jobparse.readers.entries import MAX_DEPTH, Entry, bare

_TOKEN = Pattern(
    r'"(?P<string>(?:[^"\\\n]|\\.)*+)"(?P<colon>\s*+:)?|(?P<open>[\[{])|(?P<close>[\]}])|(?P<scalar>[^\s",:\[\]{}]++)'
)
_TOP = Pattern(r"\s*+\{\s*+(?:\"|\})")


@dataclass(slots=True)
class _Frame:
    """One open object or list: the keys that lead to it, and the key whose value comes next."""

    path: tuple[str, ...]
    key: str | None = None
    seen: set[str] = field(default_factory=set)

    def value_path(self) -> tuple[str, ...]:
        """The path of the value that comes next."""
        return self.path if self.key is None or len(self.path) > MAX_DEPTH else (*self.path, self.key)


def json_entries(block: str, offset: int, problems: list[Problem]) -> list[Entry] | None:
    """Every scalar of a JSON object that stands at ``offset``; ``None`` when the block is no object.

    Of a block that is not valid JSON the values that can be made out are read all the same.
    """
    if not _TOP.match(block):
        return None
    judge(block, offset, problems)
    entries: list[Entry] = []
    frames = [_Frame(())]
    for token in _TOKEN.finditer(block):
        frame = frames[-1]
        if token["open"]:
            frames.append(_Frame(frame.value_path()))
        elif token["close"]:
            if len(frames) > 1:
                frames.pop()
        elif token["colon"]:
            frame.key = token["string"]
            if frame.key in frame.seen:
                message = f"the key {frame.key!r} stands here again: keep one, the first is taken"
                problems.append(Problem(message, offset + token.start(), offset + token.end()))
            frame.seen.add(frame.key)
        else:
            group = "scalar" if token["scalar"] else "string"
            span = bare(block, *token.span(group))
            path = frame.value_path()
            if span.start < span.end and len(path) <= MAX_DEPTH and token["scalar"] != "null":
                moved = Span(span.start + offset, span.end + offset)
                entries.append(Entry(path, moved, "\\" if group == "string" else "", wrapped=False))
    return entries


def judge(block: str, offset: int, problems: list[Problem]) -> None:
    """Report what the real parser has against the block."""
    try:
        json.loads(block, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        at = offset + min(error.pos, max(len(block) - 1, 0))
        problems.append(Problem(f"this is not valid JSON ({error.msg}): check commas and quotes here", at, at + 1))
    except RecursionError:
        message = f"the front matter is nested too deeply: values below {MAX_DEPTH} keys are not read"
        problems.append(Problem(message, offset, offset + 1))


def json_end(text: str, start: int) -> int | None:
    """Where the object that opens at ``start`` ends; ``None`` when it never closes.

    >>> json_end('{"a": {"b": "}"}} and so on', 0)
    17
    """
    depth = 0
    for token in _TOKEN.finditer(text, start):
        depth += bool(token["open"]) - bool(token["close"])
        if depth <= 0:
            return token.end()
    return None
