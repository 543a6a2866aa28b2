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
_MOST_YEARS = 18
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
    patterns, wanted = _patterns(words), demands(words)
    for offset, clause, label in wanted.clauses(text):
        lower = clause.lower()
        # "Experience" may be the heading above, and "or" may end the line above.
        above = text[max(0, offset - _HEADING) : offset].lower()
        begin = 0
        for found in patterns.span_of_time.finditer(lower):
            before = lower[begin : found.start()]
            years = _years(found, words)
            named = patterns.experience(before if before.strip(_MARKS) else above + before, lower[found.end() :])
            if years is None or named is None:
                continue
            behind = lower[found.end() + named :]
            demand = wanted.of_thing(before, behind) or label
            alternative = bool(
                patterns.alternative.search(before) if begin else patterns.alternative_above.search(above)
            )
            yield ExperienceMention(years, demand, alternative, offset + found.start(), offset + found.end())
            begin = found.end()


def _years(found: regex.Match[str], words: Vocabulary) -> Years | None:
    units = [words.meaning("span_of_time", unit) for unit in found.captures("span_of_time")]
    low, high = (_in_years(found[end], unit, words) for end, unit in (("low", units[0]), ("high", units[-1])))
    if low is None or low > _MOST_YEARS:
        return None
    return Years(low, high if high is not None and high > low else None)


def _in_years(text: str | None, unit: str | None, words: Vocabulary) -> Decimal | None:
    number = read_number(text, words) if text else None
    if number is None or unit == "year":
        return number
    years = round(number / 12, 2)
    return years.to_integral_value() if years == years.to_integral_value() else years.normalize()


@dataclass(frozen=True, eq=False, slots=True)
class _Patterns:
    span_of_time: regex.Pattern[str]
    named_behind: regex.Pattern[str]
    named_before: regex.Pattern[str]
    other_before: regex.Pattern[str]
    other_behind: regex.Pattern[str]
    alternative: regex.Pattern[str]
    alternative_above: regex.Pattern[str]

    def experience(self, before: str, behind: str) -> int | None:
        """How far behind a span of time the word stands that makes it one of experience; ``None`` if none does."""
        if self.other_before.search(before) or self.other_behind.match(behind):
            return None
        named = self.named_behind.match(behind)
        if named:
            return named.end()
        return 0 if self.named_before.search(before) else None


@cache
def _patterns(words: Vocabulary) -> _Patterns:
    number, more = number_pattern(words), words.alternation("or_more")
    time = rf"(?P<span_of_time>{words.alternation('span_of_time')})"
    experience = words.alternation("experience")
    work = rf"{experience}|{words.alternation('work')}"
    alternative = next(iter(words.joint["or"]))
    return _Patterns(
        regex.compile(
            rf"(?P<low>{number})\s?(?:{more})?(?:(?:\s?{time})?\s{{0,3}}(?:-|{words.alternation('joint')})\s?(?P<high>{number}))?"
            rf"\s?(?:{more})?[\s-]?{time}"
        ),
        regex.compile(
            rf"(?:[\s'/&,-]+[^\s;]+){{0,9}}?[\s'/&,-]+(?:{work})|\s*(?:{words.alternation('experience_in')})"
        ),
        regex.compile(
            rf"(?:{experience})[\s:(,-]*(?:[^\s.;:]+\s){{0,7}}[(>~+]*$|(?:{words.alternation('at_least')})\s*\(?$"
        ),
        regex.compile(rf"(?:{words.alternation('not_experience_before')})\s*$"),
        regex.compile(rf"[\s-]*(?:{words.alternation('not_experience_behind')})"),
        regex.compile(rf"\b{alternative}\b"),
        regex.compile(rf"\b{alternative}\b[\s\d.)*-]*$"),
    )
