r"""What a text must hold for a pattern to match in it, and with which words a match must begin.

The engine asks this before it runs a rule. A pattern such as ``(?P<low>\d+) (?:-|to) \d+ <pay_period>`` cannot match a
text that holds no spelling of a pay period: looking that up among the text's words costs next to nothing, running the
pattern a hundred microseconds. And a pattern such as ``<place_lead> (?P<value>\w+)`` need only be tried where one of
those words stands. ``rule_index.py`` asks the gates of all rules at once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from jobparse.vocab import Vocabulary


class Gate(NamedTuple):
    """Words and marks of which a text must hold at least one; without any, the gate is always open.

    ``words`` are whole words in lower case, ``marks`` stretches of characters that may stand inside a word.
    """

    words: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.words or self.marks)

    @property
    def tells(self) -> bool:
        """Whether it keeps anything out: single letters stand in every text."""
        return bool(self) and not any(len(mark) == 1 and mark.isalpha() for mark in self.marks)

    @property
    def strength(self) -> tuple[int, int, int]:
        """How much the gate keeps out, for choosing among several: whole words or long marks, and few of them."""
        telling = all(len(mark) > 1 or not mark.isalnum() for mark in self.marks)
        return bool(self) * (1 + telling), -len(self.marks), -len(self.words)


ALWAYS_OPEN = Gate()


def _one_gate(gate: Gate) -> tuple[Gate, ...]:
    return (gate,) if gate else ()


def any_of(gates: Iterable[Gate]) -> Gate:
    """The gate that opens where one of several does."""
    found = set(gates)
    if len(found) < 2 or not all(found):
        return found.pop() if len(found) == 1 else ALWAYS_OPEN
    return Gate(frozenset().union(*(gate.words for gate in found)), frozenset().union(*(gate.marks for gate in found)))


class Piece(NamedTuple):
    """A part of a pattern: what a text must ``hold`` for it, what its matches ``begin`` with.

    All the gates of ``hold`` must open. A match begins with a word of ``begin``, with two that stand there as one entry
    ("looking for"), or with a mark. ``empty`` says that it may match nothing, ``place`` that it never matches more
    (``^``, a look-behind). ``anchor`` says that it matches only where a ``"line"`` or the ``"text"`` begins.
    """

    hold: tuple[Gate, ...] = ()
    begin: Gate = ALWAYS_OPEN
    empty: bool = False
    place: bool = False
    anchor: str = ""


def strongest(piece: Piece) -> Gate:
    """Of the gates of a piece the one that keeps out most."""
    return max(piece.hold, key=lambda gate: gate.strength, default=ALWAYS_OPEN)


_SOMETHING = Piece()
_DIGITS = Gate(marks=frozenset("0123456789"))
_DIGIT = Piece((_DIGITS,), _DIGITS)
_PLACE = Piece(empty=True, place=True)
_TEXT_START = Piece(empty=True, place=True, anchor="text")
_LINE_START = Piece(empty=True, place=True, anchor="line")

_TOKEN = re.compile(
    r"(?P<property>\\[pP]\{\w+\})"
    r"|(?P<again>\(\?P=\w+\))"
    r"|\\(?P<escaped>.)"
    r"|\[(?!\^)(?P<choice>(?:[^\]\[\\\w\s-]|\\[^\w\s])+)\]"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|(?P<look>\(\?<?[=!])"
    r"|(?P<flags>\(\?\w+\))"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[>:|]|\w+:))?)"
    r"|(?P<close>\))"
    r"|(?P<bar>\|)"
    r"|(?P<quantifier>[*+?][+?]?|\{(?P<least>\d*)(?:,\d*)?\}[+?]?)"
    r"|<(?P<border>[+~]?)(?P<table>[a-z_]+)>"
    r"|(?P<edge>[\^$])"
    r"|(?P<any>[. ])"
    r"|(?P<literal>[^\W_]{2,}(?![*+?{])|.)",
    re.DOTALL,
)
_EDGES = {
    **dict.fromkeys((r"\b", r"\B", r"\Z", "$"), _PLACE),
    r"\A": _TEXT_START,
    "^": _LINE_START,
    r"\d": _DIGIT,
}


@cache
def read_pattern(pattern: str, words: Vocabulary) -> Piece:
    r"""What a rule's pattern asks of a text, as one piece.

    >>> from jobparse.vocab import vocabulary
    >>> piece = read_pattern(r"(?<!\w)(?:at|on) (?P<name>\w+)@", vocabulary("en"))
    >>> [sorted(gate.marks) for gate in piece.hold], sorted(piece.begin.marks)
    ([['at', 'on'], ['@']], ['at', 'on'])
    """
    piece = _alternatives(_TOKEN.finditer(pattern), words)
    return piece._replace(begin=ALWAYS_OPEN) if piece.empty else piece


def _alternatives(tokens: Iterator[re.Match[str]], words: Vocabulary) -> Piece:
    """Everything up to the closing bracket."""
    branch = _Branch()
    branches = [branch]
    for token in tokens:
        match token.lastgroup:
            case "close":
                break
            case "bar":
                branches.append(branch := _Branch())
            case "quantifier":
                branch.repeat(may_be_absent=token[0][0] in "*?" or token["least"] in ("", "0"))
            case "open":
                branch.add(_alternatives(tokens, words))
            case "look":
                _alternatives(tokens, words)
                branch.add(_PLACE)
            case "table":
                # What stands behind a digit may stand inside a word, and only whole words are looked up.
                branch.add(_SOMETHING if token["border"] == "+" else _table(words, token["table"], token["border"]))
            case "again":
                branch.add(Piece(empty=True))
            case "flags":
                pass
            case _:
                branch.add_character(token)
    pieces = [branch.whole() for branch in branches]
    anchors = {piece.anchor for piece in pieces}
    return Piece(
        pieces[0].hold if len(pieces) == 1 else _one_gate(any_of(map(strongest, pieces))),
        any_of(piece.begin for piece in pieces if not piece.place),
        any(piece.empty for piece in pieces),
        all(piece.place for piece in pieces),
        anchors.pop() if len(anchors) == 1 else "",
    )


class _Branch:
    """One alternative of a pattern while it is being read."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.literal = ""

    def add(self, piece: Piece) -> None:
        self._end_literal()
        self.pieces.append(piece)

    def add_character(self, token: re.Match[str]) -> None:
        escaped = token["escaped"] or ""
        if token["literal"] or (escaped and not escaped.isalnum()):
            self.literal += token["literal"] or escaped
        elif token["choice"]:
            gate = Gate(marks=frozenset(token["choice"].replace("\\", "")))
            self.add(Piece((gate,), gate))
        else:
            self.add(_EDGES.get(token[0], _SOMETHING))

    def repeat(self, *, may_be_absent: bool) -> None:
        """A quantifier: it speaks of the last character or of the last piece."""
        last = self.literal[-1:]
        self.literal = self.literal[:-1]
        self._end_literal()
        piece = _mark(last) if last else self.pieces.pop()
        self.pieces.append(Piece(begin=piece.begin, empty=True) if may_be_absent else piece)

    def whole(self) -> Piece:
        """The pieces one after the other."""
        self._end_literal()
        hold = tuple(dict.fromkeys(gate for piece in self.pieces for gate in piece.hold))
        anchor = self.pieces[0].anchor if self.pieces else ""
        first: list[Gate] = []
        for piece in self.pieces:
            if not piece.place:
                first.append(piece.begin)
            if not piece.empty:
                return Piece(hold, any_of(first), anchor=anchor)
        return Piece(hold, any_of(first), empty=True, place=not first, anchor=anchor)

    def _end_literal(self) -> None:
        if self.literal:
            self.pieces.append(_mark(self.literal))
            self.literal = ""


def _mark(literal: str) -> Piece:
    gate = Gate(marks=frozenset({literal.lower()}))
    return Piece((gate,), gate)


@cache
def _table(words: Vocabulary, table: str, border: str) -> Piece:
    """Any spelling of a table: it holds its most telling word and begins with its first two.

    Where words may have lost the blank between them, the second may have another one joined to it.
    """
    spellings = [spelling for group in words.table(table).values() for spelling in group]
    marks = frozenset(spelling.split(" ")[0] for spelling in spellings if not spelling[0].isalnum())
    count = 1 if border else 2
    first = frozenset(" ".join(_words_of(spelling)[:count]) for spelling in spellings if spelling[0].isalnum())
    return Piece(_one_gate(spelling_gate(spellings)), Gate(first, marks))


def spelling_gate(spellings: Collection[str]) -> Gate:
    """What a text must hold to hold one of some spellings: of each its long word that most of them share.

    Initials with dots, which have no word to speak of, count as they are written.

    >>> gate = spelling_gate(["high school degree", "degree", "college degree", "m.s.", "ms"])
    >>> sorted(gate.words), sorted(gate.marks)
    (['degree', 'ms'], ['m.s.'])
    """
    shared = Counter(word for spelling in spellings for word in _words_of(spelling))
    words, marks = set(), set()
    for spelling in spellings:
        found = [word for word in _words_of(spelling) if len(word) > 1 or word == spelling]
        if found and spelling[0].isalnum():
            words.add(max(found, key=lambda word: (len(word) >= _LONG and shared[word], len(word))))
        else:
            marks.add(max(spelling.split(" "), key=len))
    return Gate(frozenset(words), frozenset(marks))


@cache
def _words_of(spelling: str) -> list[str]:
    return _WORD.findall(spelling)


_WORD = re.compile(r"\w+")
_LONG = 4  # letters: shorter words stand in most texts
