"""Front matter: the block of keys and values that static-site posts carry above their text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import regex

from jobparse.document import Fact, Span
from jobparse.errors import Problem
from jobparse.vocab import Vocabulary

_YAML_BLOCK = regex.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?P<block>.*?)^(?:---|\.\.\.)[ \t]*\r?$\n?", regex.DOTALL | regex.MULTILINE
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The labelled values of a front matter, the offset at which it ends, and what could not be read in it."""

    facts: tuple[Fact, ...]
    end: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One scalar of a front matter: the keys that lead to it, and where its bare text stands."""

    path: tuple[str, ...]
    span: Span


def read_front_matter(text: str, words: Vocabulary) -> FrontMatter | None:
    """The front matter at the top of ``text``, or ``None`` when there is none."""
    found = _YAML_BLOCK.match(text)
    if not found:
        return None
    problems: list[Problem] = []
    facts = [
        Fact(words.meaning("labels", label_of(entry.path)), " ".join(entry.path), entry.span)
        for entry in _yaml_entries(found["block"], found.start("block"), problems)
    ]
    return FrontMatter(tuple(facts), found.end(), tuple(problems))


def label_of(path: tuple[str, ...]) -> str:
    """A key path as the words of a label.

    >>> label_of(("hiringOrganization", "name"))
    'hiring organization name'
    """
    return " ".join(regex.sub(r"(?<=[a-z])(?=[A-Z])|[_\-. ]+", " ", key) for key in path).lower()


def _yaml_entries(block: str, offset: int, problems: list[Problem]) -> Iterator[Entry]:
    """Every scalar value of a YAML block, read from the parser's events: nothing is ever constructed."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    # One frame for each open collection: [is a mapping, the key whose value comes next].
    frames: list[list[object]] = []
    try:
        for event in yaml.parse(block, loader):
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                frames.append([isinstance(event, yaml.MappingStartEvent), None])
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                frames.pop()
                if frames and frames[-1][0]:
                    frames[-1][1] = None
            elif isinstance(event, yaml.ScalarEvent) and frames:
                if frames[-1][0] and frames[-1][1] is None:
                    frames[-1][1] = event.value
                    continue
                path = tuple(str(frame[1]) for frame in frames if frame[0])
                if frames[-1][0]:
                    frames[-1][1] = None
                yield Entry(path, _bare(block, offset, event))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        at = offset + (mark.index if mark else 0)
        problems.append(Problem(f"the front matter is not valid YAML: {error}", at, at + 1))


def _bare(block: str, offset: int, event: Any) -> Span:
    """The span of a scalar without its quotes and surrounding blanks."""
    start, end = event.start_mark.index, event.end_mark.index
    while end > start and block[end - 1].isspace():
        end -= 1
    if end - start >= 2 and block[start] in "'\"" and block[end - 1] == block[start]:
        start, end = start + 1, end - 1
    while end > start and block[end - 1].isspace():
        end -= 1
    while start < end and block[start].isspace():
        start += 1
    return Span(offset + start, offset + end)
