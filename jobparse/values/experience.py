"""Experience: a passage of a posting to the years that it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import regex

from jobparse.posting import Years
from jobparse.values.demands import Demand, demands
from jobparse.values.numbers import number_pattern, read_number
from jobparse.vocab import Vocabulary

# More than that is the age of a firm.
_MOST_YEARS = 20
_HEADING = 40
_MARKS = " \n-*+•●·▪"


@dataclass(frozen=True, slots=True)
class ExperienceMention:
    """Years of experience that a text asks for; ``start`` and ``end`` are offsets into that text.

    ``demand`` is ``None`` where the text does not say how much it wants them; ``alternative`` is True in a line that
    follows one ending in "or".
    """

    years: Years
    demand: Demand | None
    alternative: bool
    start: int
    end: int


def read_experience(text: str, words: Vocabulary) -> Iterator[ExperienceMention]:
    """The years of experience that a passage asks for, in order; ``text`` is folded (see ``document.fold``).

    >>> from jobparse.vocab import vocabulary
    >>> [found] = read_experience("At least two (2) years' experience; must be 18 years of age", vocabulary("en"))
    >>> found.years
    Years(min=Decimal('2'), max=None)
    """
    patterns = _patterns(words)
    wanted = demands(words)
    for offset, clause, label in wanted.clauses(text):
        lower = clause.lower()
        for found in patterns.span_of_time.finditer(lower):
            # "Experience" may be the heading above.
            above = text[max(0, offset - _HEADING) : offset].lower() if not lower[: found.start()].strip(_MARKS) else ""
            before, behind = above + lower[: found.start()], lower[found.end() :]
            years = _years(found, words)
            if years is None or not patterns.is_experience(before, behind):
                continue
            demand = wanted.of_thing(before, behind) or label
            alternative = bool(patterns.alternative.search(text[max(0, offset - 12) : offset].lower()))
            yield ExperienceMention(years, demand, alternative, offset + found.start(), offset + found.end())


def _years(found: regex.Match[str], words: Vocabulary) -> Years | None:
    low, high = (read_number(found[end], words) if found[end] else None for end in ("low", "high"))
    if words.meaning("span_of_time", found["span_of_time"]) == "month":
        low, high = (None if months is None else round(months / 12, 2) for months in (low, high))
    if low is None or low > _MOST_YEARS:
        return None
    return Years(_plain(low), None if high is None or high <= low else _plain(high))


def _plain(number: Decimal) -> Decimal:
    return number.to_integral_value() if number == number.to_integral_value() else number.normalize()


@dataclass(frozen=True, eq=False, slots=True)
class _Patterns:
    span_of_time: regex.Pattern[str]
    experience_behind: regex.Pattern[str]
    experience_before: regex.Pattern[str]
    other_before: regex.Pattern[str]
    other_behind: regex.Pattern[str]
    alternative: regex.Pattern[str]

    def is_experience(self, before: str, behind: str) -> bool:
        """Whether a span of time between two pieces of a clause is one of the candidate's experience."""
        if self.other_before.search(before) or self.other_behind.match(behind):
            return False
        return bool(self.experience_behind.match(behind) or self.experience_before.search(before))


@cache
def _patterns(words: Vocabulary) -> _Patterns:
    number, more = number_pattern(words), words.alternation("or_more")
    time = rf"(?P<span_of_time>{words.alternation('span_of_time')})"
    experience = words.alternation("experience")
    work = f"{experience}|{words.alternation('work')}"
    return _Patterns(
        regex.compile(
            rf"(?P<low>{number})\s?(?:{more})?(?:\s{{0,3}}(?:-|{words.alternation('joint')})\s?(?P<high>{number}))?"
            rf"\s?(?:{more})?[\s-]?{time}"
        ),
        regex.compile(
            rf"(?:[\s'/&,-]+[^\s;]+){{0,9}}?[\s'/&,-]+(?:{work})|\s*(?:{words.alternation('experience_in')})"
        ),
        regex.compile(rf"(?:{experience})[\s:(,-]*(?:[^\s.;:]+\s){{0,4}}$"),
        regex.compile(rf"(?:{words.alternation('not_experience_before')})\s*$"),
        regex.compile(rf"[\s-]*(?:{words.alternation('not_experience_behind')})"),
        regex.compile(rf"(?:{words.alternation('joint')})[\s\d.)*-]*$"),
    )
