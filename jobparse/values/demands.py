"""How much something is asked for: required, preferred, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from jobparse.patterns import Found, Pattern
from jobparse.values.clauses import clauses
from jobparse.vocab import Vocabulary


class Demand(StrEnum):
    """How much a posting wants something of a candidate; ``WAIVED`` where it says that it does not."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    WAIVED = "waived"


_LONGEST_LABEL = 60
_HEADING_WORDS = 4
# "… Desired:" and "… Desired Skills:" are the label of what follows.
_LABEL_END = Pattern(r"(?:\s\p{Lu}[\w-]*){0,3}[ ]?:\s*$")


class Demands(NamedTuple):
    """The words with which one language asks; ``demands(words)`` makes it."""

    words: Vocabulary
    anywhere: Pattern
    behind: Pattern
    ahead: Pattern
    next_thing: Pattern
    other_thing: Pattern
    joint: Pattern
    field: Pattern
    thing_before: Pattern

    def clauses(self, text: str) -> Iterator[tuple[int, str, Demand | None]]:
        """The clauses of a passage, each with its offset and what the label above it says of all that follows it."""
        label: Demand | None = None
        for offset, clause in clauses(text):
            yield offset, clause, label
            heading = _heading(clause)
            if heading is not None:
                label = self.of_label(heading) if heading.endswith(":") else self.of_label(heading) or label

    def of_label(self, clause: str) -> Demand | None:
        """What a label or short heading announces; ``None`` when it announces nothing.

        >>> from jobparse.vocab import vocabulary
        >>> demands(vocabulary("en")).of_label("Preferred qualifications:")
        <Demand.PREFERRED: 'preferred'>
        """
        clause = clause.lower()
        found = [*self.anywhere.finditer(clause)]
        if not found or any(self._are_both(clause, *two) for two in pairwise(found)):
            return None
        # "A PhD is a plus" is as short as a heading, and speaks of nothing below it.
        is_label = clause.endswith(":") and clause.count(" ") <= _HEADING_WORDS
        if not is_label and self.thing_before.search(clause, 0, found[0].start()):
            return None
        return self._meaning(found[0])

    def of_thing(self, before: str, behind: str, *, more_follows: bool = False) -> Demand | None:
        """What a clause says of a thing in it, given the words before it and behind it.

        With ``more_follows``, ``behind`` ends where another such thing begins.

        >>> from jobparse.vocab import vocabulary
        >>> demands(vocabulary("en")).of_thing("ideally with a ", " in Botany")
        <Demand.PREFERRED: 'preferred'>

                "Preferred" speaks of the field of study here:

        >>> demands(vocabulary("en")).of_thing("A ", " (Botany preferred) is required")
        <Demand.REQUIRED: 'required'>
        """
        before, written, behind = before.lower(), behind, behind.lower()
        for found in self.behind.finditer(behind):
            gap = behind[: found.start()]
            if gap.count("(") > gap.count(")") and not gap.rstrip().endswith("("):
                continue
            if self.other_thing.search(gap) or (more_follows and self.next_thing.fullmatch(behind)):
                break
            if _is_label(written, gap, found):
                break
            return self._meaning(found)
        ahead = [found for found in self.ahead.finditer(before) if not self._is_spent(before, found)]
        if not ahead or any(two[1]["demand"] and self._are_both(before, *two) for two in pairwise(ahead[-2:])):
            return None  # "Certificates (required and desired)"
        return self._meaning(ahead[-1])

    def _is_spent(self, before: str, found: Found) -> bool:
        """Whether a word of demand speaks of what stands before it: "sales experience preferred"."""
        if before[: found.start()].strip() and self.field.match(before, found.end()):
            return True
        return "," not in before[found.end() :] and bool(self.thing_before.search(before, 0, found.start()))

    def _are_both(self, clause: str, left: Found, right: Found) -> bool:
        """Whether a heading announces two kinds of things: "required and preferred"."""
        joined = self.joint.fullmatch(clause, left.end(), right.start())
        return bool(joined) and self._meaning(left) is not self._meaning(right)

    def _meaning(self, found: Found) -> Demand | None:
        table = next(table for table, spelling in found.groupdict().items() if spelling)
        meaning = self.words.meaning(table, found[0])
        return Demand(meaning) if meaning else None


def _is_label(written: str, gap: str, found: Found) -> bool:
    """Whether a word of demand belongs to a label that lost the line end before it: "BA Desired Skills:"."""
    end = _LABEL_END.match(written, found.end())
    if not end:
        return False
    alone = not gap.strip() and not end[0].strip(" :\n")
    return gap.count(" ") >= _HEADING_WORDS or (written[found.start()].isupper() and not alone)


def _heading(clause: str) -> str | None:
    """The words of a clause that is a label or a heading; ``None`` when it is neither."""
    bare = clause.strip(" \n*#_-+•●·▪◦")
    if bare.endswith((":", "?")):
        return bare[-_LONGEST_LABEL:]
    # A heading has a mark before it, or lost its line end to what it stands over.
    marked = clause.lstrip(" \n").startswith(("#", "**")) and len(bare) <= _LONGEST_LABEL
    short = bare[:1].isupper() and bare[-1:].isalpha() and bare.count(" ") < _HEADING_WORDS
    return bare if marked or short else None


@cache
def demands(words: Vocabulary) -> Demands:
    """The reader of demands for a vocabulary."""
    demand, behind, ahead = (
        f"(?P<{table}>{words.alternation(table)})" for table in ("demand", "demand_behind", "demand_ahead")
    )
    return Demands(
        words,
        Pattern(f"{demand}|{behind}|{ahead}"),
        Pattern(f"{demand}|{behind}"),
        Pattern(f"{demand}|{ahead}"),
        # "…, preferably a" and "… or preferred" stand before the next thing and speak of it.
        Pattern(
            rf"\s*(?:,|{words.alternation('joint')})\s*(?:{demand}|{ahead})\s*(?:{words.alternation('article')})?\s*"
        ),
        # "…, experience in sales preferred" and ", Botany preferred" do not speak of the degree before them.
        Pattern(
            rf"(?:[,(]|\s-)\s(?:(?!{words.alternation('substitute')})[^,])*?(?:{words.alternation('skill')})"
            rf"|^\s?,\s(?!{words.alternation('demand_adverb')}|{words.alternation('joint')}|{ahead})[^,]{{3,}}$"
        ),
        Pattern(rf"\s*(?:[/&,]|{words.alternation('joint')})\s*"),
        Pattern(rf"\s(?:{words.alternation('field_opens')})\s"),
        # "Sales experience preferred" and "a PhD is a plus" are done with their thing.
        Pattern(
            rf"(?:\w\s(?:{words.alternation('skill')})|{words.alternation('degree')}|{words.alternation('any_degree')})"
            r"(?:\s\w{1,10}){0,2}\s$"
        ),
    )
