"""One match of a rule's pattern, as the rule's reader sees it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from jobparse.document import Document, Fact, Section, Span
from jobparse.patterns import Found, Pattern
from jobparse.rule_patterns import expand
from jobparse.vocab import Vocabulary

_REACH = 200  # characters


class Match:
    """What a reader sees: one match of its pattern, and what surrounds it."""

    __slots__ = ("_match", "_several", "document", "fact", "words", "zone")

    def __init__(
        self,
        match: Found,
        document: Document,
        words: Vocabulary,
        zone: Span,
        fact: Fact | None,
        several: Mapping[str, Sequence[str]],
    ) -> None:
        self._match = match
        self._several = several
        self.document = document
        self.words = words
        self.zone = zone
        self.fact = fact

    def __getitem__(self, group: str | int) -> str:
        """The folded text of a group; empty when the group took no part in the match."""
        start, end = self._place(group)
        return self.document.view[start:end] if start >= 0 else ""

    def original(self, group: str | int = 0) -> str:
        """The text of a group as a person reads it, its own quotes and dashes kept; empty when it took no part."""
        start, end = self._place(group)
        return self.document.words_at(start, end) if start >= 0 else ""

    def span(self, group: str | int = 0) -> Span:
        """Where a group stands in the document; ``(-1, -1)`` when it took no part in the match."""
        return Span(*self._place(group))

    def _place(self, group: str | int) -> tuple[int, int]:
        """Where a group stands; of several with one name the last that took part."""
        several = self._several.get(group) if isinstance(group, str) else None
        return max(map(self._match.span, several)) if several else self._match.span(group)

    def meaning(self, table: str, group: str | None = None) -> str | None:
        """What the spelling matched by ``<table>`` means, or ``None`` when it took no part in the match."""
        spelling = self[group or table]
        return self.words.meaning(table, spelling) if spelling else None

    def before(self, length: int = 60, *, cased: bool = False) -> str:
        """Up to ``length`` characters of the view that stand before the match, in lower case unless ``cased``."""
        start = self._match.start()
        return (self.document.view if cased else self.document.lower)[max(0, start - length) : start]

    def after(self, length: int = 60, *, cased: bool = False) -> str:
        """Up to ``length`` characters of the view that stand behind the match, in lower case unless ``cased``."""
        end = self._match.end()
        return (self.document.view if cased else self.document.lower)[end : end + length]

    def preceded_by(self, pattern: str) -> Match | None:
        """What a pattern, written like a rule's in lower case, matches right before this match; ``None`` for nothing.

        It looks at the last 200 characters. A look-behind in the rule itself is for one character or two: those of
        several lengths are slow, and only the larger of the two libraries for patterns knows them.
        """
        form, several = _ending_with(pattern, self.words).form_for(self.document.lower)
        start = self._match.start()
        found = form.search(self.document.lower, max(0, start - _REACH), start)
        return Match(found, self.document, self.words, self.zone, self.fact, several) if found else None

    @property
    def section(self) -> Section | None:
        """The section in which the match begins."""
        return self.document.section_at(self._match.start())


@cache
def _ending_with(pattern: str, words: Vocabulary) -> Pattern:
    return Pattern(rf"(?:{expand(pattern, words)})\Z", re.MULTILINE)
