r"""What a text must hold before a pattern can match in it: the engine's way to skip a rule without running it.

A pattern such as ``(?P<low>\d+) (?:-|to) \d+ <pay_period>`` cannot match a text that holds no spelling of a pay
period. Looking that up in the set of the text's words costs a microsecond; running the pattern costs a hundred.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

import regex

from jobparse.vocab import Vocabulary


@dataclass(frozen=True, slots=True)
class Gate:
    """Words and marks of which a text must hold at least one.

    ``words`` are whole words in lower case, ``marks`` stretches of characters that may stand inside a word.
    """

    words: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()

    def opens(self, lower: str, words: frozenset[str]) -> bool:
        """Whether a text, given in lower case and as the set of its words, holds any of them."""
        return not self.words.isdisjoint(words) or any(mark in lower for mark in self.marks)

    def __or__(self, other: Gate) -> Gate:
        return Gate(self.words | other.words, self.marks | other.marks)

    @property
    def strength(self) -> tuple[int, int, int]:
        """How much the gate keeps out, for choosing among several: whole words or long marks, and few of them."""
        if not self.words and not self.marks:
            return 0, 0, 0
        telling = all(len(mark) > 1 or not mark.isalnum() for mark in self.marks)
        return 1 + telling, -len(self.marks), -len(self.words)


_TOKEN = regex.compile(
    r"\\(?P<escaped>[pP]\{\^?\w+\}|.)"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|(?P<look>\(\?<?[=!])"
    r"|(?P<flags>\(\?\w+\))"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[>:|]))?)"
    r"|(?P<close>\))"
    r"|(?P<bar>\|)"
    r"|(?P<quantifier>[*+?][+?]?|\{(?P<least>\d*)(?:,\d*)?\}[+?]?)"
    r"|<(?P<table>[a-z_]+)>"
    r"|(?P<nothing>[.^$ ]|<\+[a-z_]+>)"  # "<+magnitude>": no word of its own in "50k"
    r"|(?P<literal>.)",
    regex.DOTALL,
)


def gate_of(pattern: str, words: Vocabulary) -> Gate | None:
    r"""The strongest gate of a rule's pattern, or ``None`` when the pattern may match anything.

    >>> from jobparse.vocab import vocabulary
    >>> sorted(gate_of(r"\w+ (?:at|on) (?:the )?(?P<name>\w+)", vocabulary("en")).marks)
    ['at', 'on']
    """
    return _alternatives(_TOKEN.finditer(pattern), words)


def _alternatives(tokens: Iterator[regex.Match[str]], words: Vocabulary) -> Gate | None:
    """The gate of everything up to the closing bracket: the best gate of each alternative, all of them together."""
    branch = _Branch()
    branches = [branch]
    for token in tokens:
        if token["literal"] or token["escaped"]:
            branch.add_character(token["literal"] or token["escaped"], escaped=bool(token["escaped"]))
        elif token["quantifier"]:
            branch.repeat(may_be_absent=token["quantifier"][0] in "*?" or token["least"] in ("", "0"))
        elif token["open"] or token["look"]:
            inner = _alternatives(tokens, words)
            branch.add(inner if inner and token["open"] else _ANYTHING)
        elif token["close"]:
            break
        elif token["bar"]:
            branch = _Branch()
            branches.append(branch)
        elif not token["flags"]:
            branch.add(_gate_of_table(words, token["table"]) if token["table"] else _ANYTHING)
    gates = [branch.best() for branch in branches]
    return None if _ANYTHING in gates else reduce(Gate.__or__, gates)


class _Branch:
    """One alternative while it is being read: what each of its pieces asks of a text."""

    def __init__(self) -> None:
        self.gates: list[Gate] = []
        self.literal = ""

    def add_character(self, character: str, *, escaped: bool) -> None:
        if escaped and character[0].isalnum():  # a class such as \\d, or a place such as \\b
            self.add(_ANYTHING)
        else:
            self.literal += character

    def add(self, gate: Gate) -> None:
        self._end_literal()
        self.gates.append(gate)

    def repeat(self, *, may_be_absent: bool) -> None:
        """Take back the last character or the last piece if it may be absent."""
        if may_be_absent and self.literal:
            self.literal = self.literal[:-1]
        elif may_be_absent and self.gates:
            self.gates.pop()
        self._end_literal()

    def best(self) -> Gate:
        self._end_literal()
        return max(self.gates, key=lambda gate: gate.strength, default=_ANYTHING)

    def _end_literal(self) -> None:
        if self.literal:
            self.gates.append(Gate(marks=frozenset({self.literal.lower()})))
            self.literal = ""


_ANYTHING = Gate()


def _gate_of_table(words: Vocabulary, table: str) -> Gate:
    """The longest word of each spelling, the last of several; what begins with a mark counts as it is written."""
    spellings = [spelling for group in words.table(table).values() for spelling in group]
    whole = {max(reversed(regex.findall(r"\w+", s)), key=len) for s in spellings if s[0].isalnum()}
    return Gate(frozenset(whole), frozenset(s.split(" ")[0] for s in spellings if not s[0].isalnum()))
