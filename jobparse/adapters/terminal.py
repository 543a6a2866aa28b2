"""Postings for people at a terminal: a table, single values, and an explanation with the lines that it rests on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, TextIO

import regex

from jobparse.adapters.wording import as_label, in_words
from jobparse.errors import quote
from jobparse.posting import Posting
from jobparse.rules import Finding

# Whatever could move the cursor, colour the screen or turn the direction of writing: postings come from strangers.
_UNSAFE = regex.compile(r"[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NOT_SHOWN = frozenset({"evidence", "source_format", "offset", "sections", "problems"})
_LABEL_WIDTH = 18


class Terminal:
    """Writes postings to a stream: in colour where the stream is a terminal.

    ``names`` are the fields to show, all when ``None``; ``several`` says that more than one posting will come.
    """

    def __init__(self, stream: TextIO, *, names: Sequence[str] | None = None, several: bool = False) -> None:
        from rich.console import Console

        class Screen(Console):
            def on_broken_pipe(self) -> None:
                raise  # noqa: PLE0704  the error that is being handled: the command says what it means, not rich

        self._console = Screen(file=stream, highlight=False, markup=False, emoji=False)
        self._stream = stream
        self._names = names
        self._several = several

    def json(self, posting: Posting) -> None:
        """One line of JSON: the posting, or the fields that were asked for."""
        if self._names is None:
            line = posting.to_json()
        else:
            plain = posting.to_dict()
            line = json.dumps({name: plain[name] for name in self._names}, ensure_ascii=False)
        self._stream.write(line + "\n")

    def values(self, name: str, posting: Posting) -> None:
        """The values of the fields that were asked for, one on a line; of several files with the file's name."""
        before = f"{safe(name)}: " if self._several else ""
        for field in self._names or ():
            label = f"{field}: " if len(self._names or ()) > 1 else ""
            for value in _values(posting, field):
                self._stream.write(f"{before}{label}{safe(in_words(value))}\n")

    def table(self, name: str, posting: Posting) -> None:
        """What the posting states, field by field; then what it does not, and what could not be read."""
        self._heading(name)
        absent = []
        for field in (f.name for f in fields(posting) if f.name not in _NOT_SHOWN):
            values = _values(posting, field)
            if not values:
                absent.append(as_label(field))
            elif field != "salaries" or len(values) > 1:  # one alone is the salary, which is shown
                for number, value in enumerate(values):
                    self._row("" if number else as_label(field), in_words(value))
        self._row("sections", ", ".join(as_label(section.kind) for section in posting.sections), "dim")
        if absent:
            self._row("not stated", ", ".join(absent), "dim")
        for problem in posting.problems:
            place = quote(posting.text, problem.start, problem.end)
            self._row("problem", f"line {place.number}: {problem.message}", "yellow")
        self._console.print()

    def _row(self, label: str, value: str, style: str = "") -> None:
        """A label with its value beside it, wrapped to the width of a terminal; elsewhere lines have no width."""
        from rich.text import Text

        beside = Text(safe(value), style=style)
        width = self._console.width - _LABEL_WIDTH
        lines = beside.wrap(self._console, max(width, 20)) if self._console.is_terminal else [beside]
        for number, line in enumerate(lines):
            before = Text(("" if number else label).ljust(_LABEL_WIDTH), style="bold cyan")
            self._console.print(before + line, soft_wrap=True)

    def explanation(self, name: str, posting: Posting) -> None:
        """Each value with the line that it came from, the rule that read it, and the findings that lost."""
        from rich.text import Text

        self._heading(name)
        for field in self._names or posting.evidence:
            chosen = _values(posting, field)
            if self._names is None and field == "salaries" and len(chosen) < 2:
                continue
            values = "; ".join(safe(in_words(value)) for value in chosen) or "not stated"
            self._console.print(Text(f"{as_label(field)}  ", "bold cyan") + Text(values, "bold"), soft_wrap=True)
            for finding in _told_apart(posting.evidence.get(field, ())):
                self._finding(finding, posting.text, taken=finding.value in chosen)
            self._console.print()

    def _finding(self, finding: Finding[Any], text: str, *, taken: bool) -> None:
        from rich.text import Text

        place = quote(text, *finding.span)
        line, end = safe(place.line), place.margin + place.width
        said = "" if finding.stated else ", worked out"
        sure = "" if finding.confidence is None else f", right in {finding.confidence:.0%} of cases"
        verdict = "" if taken else f"not taken: {safe(in_words(finding.value))}  "
        style = "" if taken else "dim"
        number = f"{place.number:>5} | "
        here = Text(line[place.margin : end], style="bold green" if taken else style)
        quotation = Text(number, "dim") + Text(line[: place.margin], style) + here + Text(line[end:], style)
        indent = len(number) + Text(line[: place.margin]).cell_len
        mark = "^" * here.cell_len
        for part in (
            quotation,
            Text.assemble(" " * indent, (mark, "green" if taken else "dim")),
            Text(f"{' ' * (len(number) - 2)}  {verdict}{finding.rule}{said}{sure}", style="dim"),
        ):
            self._console.print(part, soft_wrap=True)

    def _heading(self, name: str) -> None:
        from rich.text import Text

        if self._several:
            self._console.print(Text(safe(name), style="bold underline"))


def safe(text: str) -> str:
    r"""The text on one line, in as many characters, with nothing in it that a terminal would obey.

    >>> safe("Baker\x1b[31m")
    'Baker\ufffd[31m'
    """
    return _UNSAFE.sub("\ufffd", regex.sub(r"\s", " ", text))


def _values(posting: Posting, field: str) -> list[Any]:
    """The values of a field, one or several, as a list."""
    value = getattr(posting, field)
    if value is None:
        return []
    if field == "sections":
        return [f"{section.kind}: {section.heading or section.text[:60].strip()}" for section in value]
    if field == "problems":
        return [problem.message for problem in value]
    return list(value) if isinstance(value, tuple) else [value]


def _told_apart(findings: Iterable[Finding[Any]]) -> list[Finding[Any]]:
    """The findings without those that read the same value at the same place as one before."""
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for finding in findings:
        key = (in_words(finding.value), *finding.span)
        if key not in seen:
            seen.add(key)
            kept.append(finding)
    return kept
