"""Front matter: the block of keys and values that static-site posts carry above their text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from jobparse.document import Fact
from jobparse.errors import Problem
from jobparse.patterns import Pattern
from jobparse.readers.entries import Entry
from jobparse.readers.keys import fact_name
from jobparse.vocab import Vocabulary

# Every pattern here runs on text whose lines all end in "\n".
_MARK = Pattern(r"[\s\ufeff]*+(?P<mark>---|\+\+\+)[ \t]*+\n")
_CLOSE = {
    "---": Pattern(r"^(?:---|\.\.\.)[ \t]*+(?:\n|\Z)", re.MULTILINE),
    "+++": Pattern(r"^\+\+\+[ \t]*+(?:\n|\Z)", re.MULTILINE),
}
# At least two lines of keys without an empty one between them: what is there when the closing mark is missing.
_UNCLOSED = {
    "---": Pattern(r"(?:[A-Za-z_@][\w@ \-]{0,40}:(?:[ \t][^\n]*+)?+\n(?:[ \t]++\S[^\n]*+\n|- [^\n]*+\n)*+){2,}+"),
    "+++": Pattern(r"(?:[A-Za-z_][\w.\-]{0,40}[ \t]*+=[^\n]*+\n){2,}+"),
}
_BRACE = Pattern(r"[\s\ufeff]*+(?=\{\s*+\")")
_DAY = Pattern(r"\d{4}-\d\d-\d\d(?!\d)")
_DATES = frozenset({"date_posted", "valid_through", "start_date"})

MAX_PROBLEMS = 20
"""How many problems of one front matter are reported."""

Reader = Callable[[str, int, list[Problem]], list[Entry] | None]


class FrontMatter(NamedTuple):
    """The values of a front matter, where it ends, and what could not be read in it."""

    entries: tuple[Entry, ...]
    end: int
    problems: tuple[Problem, ...] = ()


def read_front_matter(text: str) -> FrontMatter | None:
    """The front matter at the top of ``text``, or ``None`` when there is none.

    A rule of dashes above a text without keys is no front matter. Of two equal keys the first is taken,
    since it stands first; the other stays as evidence.
    """
    lines = text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
    problems: list[Problem] = []
    found = _marked(lines, problems) or _bare_json(lines, problems)
    if not found:
        return None
    entries, end = found
    return FrontMatter(tuple(entries), end, tuple(problems))


def named_facts(entries: Iterable[Entry], words: Vocabulary) -> tuple[Fact, ...]:
    """The values of a front matter as facts, with the names that the words of a language give to their keys."""
    return tuple(Fact(fact_name(entry.path, words), " ".join(entry.path), entry.span) for entry in entries)


def impossible_days(text: str, facts: Iterable[Fact]) -> list[Problem]:
    """A problem for each date of the right form that no calendar has."""
    problems = []
    for fact in facts:
        day = _DAY.match(text, *fact.span) if fact.name in _DATES else None
        if day is None:
            continue
        try:
            date.fromisoformat(day[0])
        except ValueError:
            message = f"no calendar has the day {day[0]}: give a real one as YYYY-MM-DD"
            problems.append(Problem(message, *day.span()))
    return problems


def _marked(lines: str, problems: list[Problem]) -> tuple[list[Entry], int] | None:
    """The entries between two marks, and where the body begins."""
    opening = _MARK.match(lines)
    if not opening:
        return None
    mark, start = opening["mark"], opening.end()
    readers = _readers_between(mark)
    if closing := _CLOSE[mark].search(lines, start):
        block = lines[start : closing.start()]
        for reader in readers:
            if (entries := reader(block, start, problems)) is not None:
                return entries, closing.end()
        if not block.strip():
            return [], closing.end()
    if unclosed := _UNCLOSED[mark].match(lines, start):
        message = f"the front matter is never closed: put a line {mark} below its last key"
        problems.append(Problem(message, opening.start("mark"), opening.end("mark")))
        return readers[-1](unclosed[0], start, problems) or [], unclosed.end()
    problems.clear()
    return None


def _readers_between(mark: str) -> tuple[Reader, ...]:
    """The readers of what may stand between two marks, each imported for the first text that needs it."""
    if mark == "+++":
        from jobparse.readers.toml_block import toml_entries

        return (toml_entries,)
    from jobparse.readers.json_block import json_entries
    from jobparse.readers.yaml_block import yaml_entries

    return json_entries, yaml_entries


def _bare_json(lines: str, problems: list[Problem]) -> tuple[list[Entry], int] | None:
    """The entries of a JSON object that opens the text, and where the body begins."""
    opening = _BRACE.match(lines)
    if opening is None:
        return None
    from jobparse.readers.json_block import json_end, json_entries

    end = json_end(lines, opening.end())
    if end is None:
        return None
    entries = json_entries(lines[opening.end() : end], opening.end(), problems)
    return None if entries is None else (entries, end)
