"""Where rules may match in a text: the gates of all rules, asked with one look at each word of it.

Asked one after the other, a hundred rules would each look for their words among those of the text. The index turns
that round: from a word to the gates that it opens, and to the rules whose matches may begin with it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress

from jobparse.document import Document
from jobparse.gates import Gate, Piece

Places = Sequence[int] | None
"""Offsets in order; ``None`` for all of them."""


class RuleIndex:
    """Which of some rules may match, made of what each rule's pattern asks of a text."""

    def __init__(self, asks: Sequence[Piece]) -> None:
        self._gates = _Gates([piece.hold for piece in asks])
        free = list(dict.fromkeys(piece.begin for piece in asks if piece.begin and not piece.anchor))
        self._beginnings = _Beginnings(free)
        self._begins = [(piece.anchor, free.index(piece.begin) if piece.begin in free else None) for piece in asks]

    def look_at(self, document: Document) -> dict[int, Places]:
        """The rules that may match in a document, by number and in order, each with where its matches may begin."""
        starts = self._beginnings.places_in(document)
        found: dict[int, Places] = {}
        for number in self._gates.open_in(document):
            anchor, beginning = self._begins[number]
            places: Places = None
            if anchor:
                places = document.line_starts if anchor == "line" else (0,)
            elif beginning is not None:
                places = starts.get(beginning, ())
            if places is None or places:
                found[number] = places
        return found


class _Gates:
    """What each rule needs a text to hold: a gate is a bit, and a rule is open when a text sets all of its bits."""

    def __init__(self, held: Sequence[Sequence[Gate]]) -> None:
        gates = dict.fromkeys(gate for needed in held for gate in needed if gate.tells)
        bits = {gate: 1 << number for number, gate in enumerate(gates)}
        self._needs = [sum(bits.get(gate, 0) for gate in needed) for needed in held]
        self._bits_of_word: dict[str, int] = defaultdict(int)
        for gate, bit in bits.items():
            for word in gate.words:
                self._bits_of_word[word] |= bit
        self._words = frozenset(self._bits_of_word)
        # The shorter a mark, the likelier it stands in a text.
        self._marks = [(bit, sorted(gate.marks, key=len)) for gate, bit in bits.items() if gate.marks]

    def open_in(self, document: Document) -> list[int]:
        """The numbers of the rules whose gates are open in a document."""
        opened, lower = 0, document.lower
        for word in self._words & document.words:
            opened |= self._bits_of_word[word]
        for bit, marks in self._marks:
            if not opened & bit and any(mark in lower for mark in marks):
                opened |= bit
        shut = ~opened
        return [number for number, needs in enumerate(self._needs) if not needs & shut]


@dataclass(slots=True)
class _FirstWord:
    """The beginnings that a word opens, by number: ``alone``, or only with another word behind it; and all of these."""

    alone: list[int] = field(default_factory=list)
    followed: dict[str, list[int]] = field(default_factory=dict)
    all: list[int] = field(default_factory=list)


class _Beginnings:
    """With which words and marks the matches of rules may begin; several rules may have the same beginning."""

    def __init__(self, beginnings: Sequence[Gate]) -> None:
        self._words: dict[str, _FirstWord] = defaultdict(_FirstWord)
        # Marks of one character are looked for all at once, longer ones each.
        self._characters: dict[str, list[int]] = defaultdict(list)
        self._stretches: dict[str, list[int]] = defaultdict(list)
        for number, gate in enumerate(beginnings):
            for words in gate.words:
                self._know_words(number, words, gate)
            for mark in gate.marks:
                if len(mark) == 1:
                    self._characters[mark].append(number)
                elif mark[0] not in gate.marks:
                    self._stretches[mark].append(number)
        self._any_character = re.compile(f"[{re.escape(''.join(self._characters))}]") if self._characters else None

    def _know_words(self, number: int, words: str, gate: Gate) -> None:
        first, _, second = words.partition(" ")
        known = self._words[first]
        if number not in known.all:
            known.all.append(number)
        if not second:
            known.alone.append(number)
        elif first not in gate.words:
            known.followed.setdefault(second, []).append(number)

    def places_in(self, document: Document) -> dict[int, list[int]]:
        """For each beginning that stands in a document the offsets at which it does, in order."""
        found: dict[int, list[int]] = defaultdict(list)
        if self._words:
            self._look_for_words(document, found)
        self._look_for_characters(document.lower, found)
        self._look_for_stretches(document.lower, found)
        for places in found.values():
            places.sort()
        return found

    def _look_for_words(self, document: Document, found: dict[int, list[int]]) -> None:
        index, (words, starts) = self._words, document.words_and_starts
        for at in compress(range(len(words)), map(index.__contains__, words)):
            known, start = index[words[at]], starts[at]
            for number in known.alone:
                found[number].append(start)
            if known.followed:
                for number in known.followed.get(words[at + 1] if at + 1 < len(words) else "", ()):
                    found[number].append(start)
        for start, word in document.joined_words:
            if word in index:
                for number in index[word].all:
                    found[number].append(start)

    def _look_for_characters(self, lower: str, found: dict[int, list[int]]) -> None:
        for character in self._any_character.finditer(lower) if self._any_character else ():
            start = character.start()
            for number in self._characters[lower[start]]:
                found[number].append(start)

    def _look_for_stretches(self, lower: str, found: dict[int, list[int]]) -> None:
        for stretch, numbers in self._stretches.items():
            at = lower.find(stretch)
            while at >= 0:
                for number in numbers:
                    found[number].append(at)
                at = lower.find(stretch, at + 1)
