"""Where rules may match in a text: the gates of all rules, asked with one look at each word of it.

Asked one after the other, a hundred rules would each look for their words among those of the text. The index turns
that round: from a word to the gates that it opens, and to the rules whose matches may begin with it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from jobparse.document import Document
from jobparse.gates import Piece


@dataclass(slots=True)
class _FirstWord:
    """The beginnings that a word opens, by number: ``alone``, or only with another word behind it; and all of these."""

    alone: list[int] = field(default_factory=list)
    followed: dict[str, list[int]] = field(default_factory=dict)
    all: list[int] = field(default_factory=list)


class RuleIndex:
    """The gates of some rules, made of what each rule's pattern asks of a text."""

    def __init__(self, asks: Sequence[Piece]) -> None:
        self.asks = asks
        gates = dict.fromkeys(gate for piece in asks for gate in piece.hold if gate.tells)
        # A gate is a bit; a rule is open when a text sets all of its bits.
        bits = {gate: 1 << number for number, gate in enumerate(gates)}
        self.needs = [sum(bits.get(gate, 0) for gate in piece.hold) for piece in asks]
        self.bits_of_word: dict[str, int] = defaultdict(int)
        self.bits_of_mark: dict[str, int] = defaultdict(int)
        for gate, bit in bits.items():
            for word in gate.words:
                self.bits_of_word[word] |= bit
            for mark in gate.marks:
                self.bits_of_mark[mark] |= bit
        self.beginnings = list(dict.fromkeys(piece.begin for piece in asks))
        self.beginning_of = [self.beginnings.index(piece.begin) for piece in asks]
        self.marks = [_one_character(gate.marks) for gate in self.beginnings]
        self.first_words: dict[str, _FirstWord] = defaultdict(_FirstWord)
        for number, gate in enumerate(self.beginnings):
            for words in gate.words:
                first, _, second = words.partition(" ")
                known = self.first_words[first]
                if number not in known.all:
                    known.all.append(number)
                if second and first not in gate.words:
                    known.followed.setdefault(second, []).append(number)
                elif not second:
                    known.alone.append(number)

    def look_at(self, document: Document) -> Openings:
        """What a text holds of the rules' words and marks."""
        opened = 0
        for word in self.bits_of_word.keys() & document.words:
            opened |= self.bits_of_word[word]
        for mark, bits in self.bits_of_mark.items():
            if bits & ~opened and mark in document.lower:
                opened |= bits
        return Openings(self, document, opened, self._beginnings_in(document))

    def _beginnings_in(self, document: Document) -> list[list[int]]:
        """For each beginning the offsets at which its words stand, in order."""
        found: list[list[int]] = [[] for _ in self.beginnings]
        index, (words, starts) = self.first_words, document.words_and_starts
        for at in [at for at, word in enumerate(words) if word in index]:
            known, start = index[words[at]], starts[at]
            for number in known.alone:
                found[number].append(start)
            if known.followed:
                for number in known.followed.get(words[at + 1] if at + 1 < len(words) else "", ()):
                    found[number].append(start)
        joined = [(start, word) for start, word in document.joined_words if word in index]
        for start, word in joined:
            for number in index[word].all:
                found[number].append(start)
        return [sorted(places) for places in found] if joined else found


@dataclass(slots=True)
class Openings:
    """Which rules of an index may match in a document, and where."""

    _index: RuleIndex
    _document: Document
    _opened: int
    _found: list[list[int]]
    _complete: set[int] = field(default_factory=set)
    _marks: dict[frozenset[str], list[int]] = field(default_factory=dict)

    def places(self, rule: int) -> Sequence[int] | None:
        """The offsets at which a match of a rule, given by its number, may begin, in order; ``None`` if anywhere."""
        index, document = self._index, self._document
        if index.needs[rule] & ~self._opened:
            return ()
        asks = index.asks[rule]
        if asks.anchor:
            return document.line_starts if asks.anchor == "line" else (0,)
        if not asks.begin:
            return None
        number = index.beginning_of[rule]
        if asks.begin.marks and number not in self._complete:
            self._complete.add(number)
            found, marks = self._found[number], self._places_of_marks(asks.begin.marks, index.marks[number])
            self._found[number] = sorted((*found, *marks)) if found else marks
        return self._found[number]

    def _places_of_marks(self, marks: frozenset[str], one_character: re.Pattern[str] | None) -> list[int]:
        """The offsets at which any of some marks stands, in order."""
        known = self._marks.get(marks)
        if known is None:
            lower = self._document.lower
            known = [found.start() for found in one_character.finditer(lower)] if one_character else []
            longer = [place for mark in marks if len(mark) > 1 for place in _places_of(mark, lower)]
            known = self._marks[marks] = sorted((*known, *longer)) if longer else known
        return known


def _one_character(marks: frozenset[str]) -> re.Pattern[str] | None:
    """A pattern for the marks of one character: looking for all of them at once is faster."""
    single = sorted(mark for mark in marks if len(mark) == 1)
    return re.compile(f"[{re.escape(''.join(single))}]") if single else None


def _places_of(mark: str, text: str) -> list[int]:
    places = []
    at = text.find(mark)
    while at >= 0:
        places.append(at)
        at = text.find(mark, at + 1)
    return places
