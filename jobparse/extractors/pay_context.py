"""What the words around an amount of money make of it: pay or a budget, by the hour or the year, least or most."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.rules import Match
from jobparse.vocab import Vocabulary
from jobparse.vocab.currencies import SIGNS

_WORD = Pattern(r"[a-z\d](?:[a-z\d]|[-'](?=[a-z]))*+")
_LINK = Pattern(r"\w*+[:/][/.]\S++")
_SENTENCE_END = Pattern(r"[.!?;](?=[\s)]|$)|\n\s*+\n")
_CLAUSE_END = Pattern(rf"[.!?:](?=\s|$)|[;,|(\n+*\d{re.escape(SIGNS)}]|-\s")
_CLAUSE = Pattern(r"[,;](?=\s)")
_ADDED = Pattern(r"\s?\+\s?(?P<word>[a-z]++)")

_SEAM = Pattern(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll})")
_GLUED_LABEL = Pattern(r"(?<=\p{Ll})(?=\p{Lu}[\p{L} ]{2,20}:)")  # "BakerSalary: "
_MONEY = rf"(?:[{re.escape(SIGNS)}][ ]?\d|\d[\d,.]{{3}}|\dk)"
_FIGURE_OF_MONEY = Pattern(_MONEY)
_ASIDE = Pattern(rf"{_MONEY}[^()\n]{{0,40}}\([^()\n]*$")

# How many characters before the figures are looked at.
_REACH = 100
# Number of words within which a word still speaks of the amount.
_NEAR = 12
_ADJOINING = 4
_LONGEST_PHRASE = 3


def opens_line(match: Match) -> bool:
    """Whether nothing but a bullet stands before the figures in their line."""
    line = match.before(20).rpartition("\n")[2]
    return not any(character.isalnum() for character in line)


def fills_line(match: Match) -> bool:
    """Whether the figures are all that their line says, but for "circa" before them."""
    before, behind = match.before(20).rpartition("\n")[2], match.after(20).partition("\n")[0]
    said = _WORD.findall(before)
    return not _WORD.search(behind) and all(match.words.meaning("approximate", word) for word in said)


def _before(match: Match) -> str:
    """What stands before the figures: for a labelled value, its label and no other line."""
    if match.fact is None:
        return _GLUED_LABEL.sub(" ", match.before(_REACH, cased=True)).lower()
    length = min(match.span().start - match.fact.span.start, _REACH)
    return f"{match.fact.label.lower()} {match.before(length) if length else ''}"


class _OuterWords(NamedTuple):
    """The words with which the spellings of a table begin, and those with which they end."""

    first: frozenset[str]
    last: frozenset[str]


@cache
def _outer_words(words: Vocabulary, table: str) -> _OuterWords:
    spellings = [spelling.split() for group in words.table(table).values() for spelling in group]
    return _OuterWords(frozenset(said[0] for said in spellings), frozenset(said[-1] for said in spellings))


class PayContext:
    """The words before and behind one match, to be asked what they say about its amount."""

    def __init__(self, match: Match) -> None:
        self._match = match
        before = _LINK.sub(" ", _before(match)).rstrip()
        # "$3 + tips, cooks $12": what is added to the figures before says nothing of these.
        before = _ADDED.sub(lambda added: " " if self._follows_pay(added["word"]) else added[0], before)
        cut = max((found.end() for found in _SENTENCE_END.finditer(before)), default=0)
        self._before: list[str] = _WORD.findall(before, cut)
        clause = max((found.end() for found in _CLAUSE.finditer(before, cut)), default=cut)
        self._clause: list[str] = _WORD.findall(before, clause)[-_NEAR:]
        after = match.after(60, cased=True).lstrip(" (")
        if seam := _SEAM.search(after):  # "$82,000/yrAnnual bonus": a line that lost its end
            after = after[: seam.start()]
        if match[0].endswith(".") and after[:1].isupper():  # "$75,000/yr. The firm manages …"
            after = ""
        after = after.lower()
        end = _CLAUSE_END.search(after)
        self._after: list[str] = _WORD.findall(after, 0, end.start() if end else len(after))

    @cached_property
    def purpose(self) -> str | None:
        """What the money is for: ``"pay"``, ``"total"`` (a fixed sum), ``"other"``; ``None`` where no word tells."""
        behind = self._purpose_behind()
        before = self._purpose_before()
        if behind == "target" and self._figures_behind:  # "£30k, OTE £45k"
            return "pay"
        if "target" in (behind, before):  # beside the pay, what it may come to is none
            return "other" if self._figures_before or self._figures_behind else "pay"
        return "total" if (before, behind) == ("total", "pay") else behind or before

    @property
    def is_announced(self) -> bool:
        """Whether the figures are called pay and no other figure stands between."""
        return self._last("money_for", self._undisturbed()) in ("pay", "total")

    @property
    def is_rank(self) -> bool:
        """Whether the figures number a rank: "grade 7"."""
        return bool(self._before) and bool(self._match.words.meaning("rank", self._before[-1]))

    @property
    def is_followed_as_pay(self) -> bool:
        """Whether the words behind the figures follow pay alone: "plus tips", "DOE"."""
        return self._first(("pay_follower",), self._after[:2]) == "pay"

    @property
    def period(self) -> str | None:
        """The period named somewhere around the amount: "a monthly salary of", "plus tips per hour"."""
        return self._first(("pay_rhythm",), self._after[:8]) or self._last("pay_rhythm", self._before[-_NEAR:])

    @property
    def limit(self) -> str | None:
        """``"min"`` or ``"max"`` where the amount is said to be the least or the most: "up to", "starting salary"."""
        before = list(self._before)
        while before and self._match.words.meaning("approximate", before[-1]):
            adjoining = self._ending("pay_limit", before)
            if adjoining:
                return adjoining
            before.pop()
        goes_up_to = self._after[1:3] == ["up", "to"]  # "$54,840 and up to $2,500 for travel"
        behind = None if goes_up_to else self._first(("pay_open",), self._after[: _ADJOINING + 1])
        return self._ending("pay_limit", before) or behind or self._last("pay_start", self._undisturbed())

    @property
    def is_total(self) -> bool:
        """Whether the money is a fixed sum for the whole job."""
        return self.purpose == "total"

    @property
    def is_said_total(self) -> bool:
        """Whether the figures themselves are called so: "$46,000 total"."""
        return self._first(("pay_follower",), self._after[:2]) == "total"

    @property
    def is_aside(self) -> bool:
        """Whether the figures stand in brackets behind money of which they say more: "£50k (£30k for part-time)"."""
        return _ASIDE.search(self._match.before(60)) is not None

    @property
    def _figures_before(self) -> bool:
        return any(word[0].isdecimal() for word in self._before)

    @property
    def _figures_behind(self) -> bool:
        return _FIGURE_OF_MONEY.search(_SENTENCE_END.split(self._match.after(40), maxsplit=1)[0]) is not None

    def _follows_pay(self, word: str) -> bool:
        return self._match.words.meaning("pay_follower", word) == "pay"

    def _purpose_before(self) -> str | None:
        """Pay is named anywhere before its amount, other money in the same clause."""
        near = self._last("money_for", self._clause)
        far = self._last("money_for", self._before[-_NEAR:])
        return near or (far if far != "other" else None)

    def _purpose_behind(self) -> str | None:
        words = self._match.words
        added = _ADDED.match(self._match.after(20))
        if added:
            return "pay" if words.meaning("pay_extra", added["word"]) else None
        return self._first(("pay_follower", "money_for"), self._after[:_ADJOINING])

    def _undisturbed(self) -> list[str]:
        """The words directly before the amount that stand behind any other figure."""
        start = next((i for i in range(len(self._before), 0, -1) if self._before[i - 1][0].isdecimal()), 0)
        return self._before[start:][-_NEAR:]

    def _ending(self, table: str, words: Sequence[str]) -> str | None:
        """What the longest phrase at the end of the words means in a table."""
        phrases = (" ".join(words[-length:]) for length in range(min(_LONGEST_PHRASE, len(words)), 0, -1))
        return next(filter(None, (self._match.words.meaning(table, phrase) for phrase in phrases)), None)

    def _last(self, table: str, words: Sequence[str]) -> str | None:
        """What the last of the words that the table knows means in it."""
        known = _outer_words(self._match.words, table).last
        ends = (end for end in range(len(words), 0, -1) if words[end - 1] in known)
        return next(filter(None, (self._ending(table, words[:end]) for end in ends)), None)

    def _first(self, tables: Sequence[str], words: Sequence[str]) -> str | None:
        """What the first of the words that one of the tables knows means in it."""
        known = [_outer_words(self._match.words, table).first for table in tables]
        starts = (start for start, word in enumerate(words) if any(word in first for first in known))
        pieces = (words[start : start + length] for start in starts for length in range(_LONGEST_PHRASE, 0, -1))
        phrases = (" ".join(piece) for piece in pieces)
        meanings = (self._match.words.meaning(table, phrase) for phrase in phrases for table in tables)
        return next(filter(None, meanings), None)
