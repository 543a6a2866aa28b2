"""Experience: a passage of a posting to the years that it asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from jobparse.patterns import Found, Pattern
from jobparse.posting import DegreeLevel, Years
from jobparse.values.degree_groups import degree_groups
from jobparse.values.demands import Demand, demands
from jobparse.values.numbers import number_pattern, read_number
from jobparse.vocab import AFTER_DIGIT, JOINED, Vocabulary

# More than that is the age of a firm.
_MOST_YEARS = 18
_FIRST_DEGREES = {DegreeLevel.HIGH_SCHOOL, DegreeLevel.ASSOCIATE, DegreeLevel.BACHELOR}
_HEADING = 40
_MARKS = ' \n-*+•●·▪"'
# With what the years behind a label begin, which most passages lack.
_LABELLED_FIGURE = re.compile(r"[:-](?<!\S-)\s?\d\d?(?!\d)")


class ExperienceMention(NamedTuple):
    """Years of experience that a text asks for; ``start`` and ``end`` are offsets into that text.

    ``demand`` is ``None`` where the text does not say how much it wants them; ``yields`` is True where other years
    count before these: behind "or", or of an ideal candidate. ``named`` is False where no word says that the years are
    of experience: "5+ years in sales" counts only where requirements stand.
    """

    years: Years
    demand: Demand | None
    yields: bool
    named: bool
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
    yield from _labelled(text, words)
    for offset, clause, label in wanted.clauses(text):
        lower = clause.lower()
        if not patterns.unit.search(lower):
            continue
        # "Experience" may be the heading above, and "or" may end the line above.
        above = text[max(0, offset - _HEADING) : offset].lower()
        begin = 0
        for found in patterns.span_of_time.finditer(lower):
            before = lower[begin : found.start()]
            years = _years(found, words)
            end = patterns.experience(found, before if before.strip(_MARKS) else above + before)
            named = end is not None
            if years is None or not (named or patterns.asks(found, before)):
                continue
            behind = lower[end or found.end() :]
            demand = wanted.of_thing(before, behind) or label
            lead = clause[begin : found.start()]
            yields = patterns.is_alternative(lead, above, words, first=not begin) or (
                demand is not Demand.REQUIRED and bool(patterns.ideal.search(before))
            )
            yield ExperienceMention(years, demand, yields, named, offset + found.start(), offset + found.end())
            begin = found.end()


def _labelled(text: str, words: Vocabulary) -> Iterator[ExperienceMention]:
    """Years that stand behind a label: "Years of experience: 3-5"."""
    for found in _patterns(words).labelled.finditer(text) if _LABELLED_FIGURE.search(text) else ():
        low, high = Decimal(found["low"]), Decimal(found["high"] or 0)
        if 0 < low <= _MOST_YEARS:
            demand = demands(words).of_thing(text[max(0, found.start() - _HEADING) : found.start()], "")
            years = Years(low, high if high > low else None)
            yield ExperienceMention(years, demand, yields=False, named=True, start=found.start("low"), end=found.end())


def _years(found: Found, words: Vocabulary) -> Years | None:
    last = found["span_of_time"]
    units = {"low": found["low_unit"] or last, "high": last}
    low, high = (_in_years(found[end], words.meaning("span_of_time", unit), words) for end, unit in units.items())
    if low is None or low > _MOST_YEARS:
        return None
    return Years(low, high if high is not None and high > low else None)


def _in_years(text: str | None, unit: str | None, words: Vocabulary) -> Decimal | None:
    number = read_number(text, words) if text else None
    if number is None or unit == "year":
        return number
    years = round(number / 12, 2)
    return years.to_integral_value() if years == years.to_integral_value() else years.normalize()


class _Patterns(NamedTuple):
    unit: re.Pattern[str]
    span_of_time: Pattern
    labelled: Pattern
    named_behind: Pattern
    named_before: Pattern
    asks_for: Pattern
    lasting: Pattern
    demanded: Pattern
    other_before: Pattern
    other_behind: Pattern
    ideal: Pattern
    alternative: Pattern
    alternative_last: Pattern

    def experience(self, found: Found, before: str) -> int | None:
        """Where the word ends that makes a span of time one of experience; ``None`` if none does."""
        if self._is_other(found, before):
            return None
        named = self.named_behind.match(found.string, found.end())
        if named:
            return named.end()
        return found.end() if self.named_before.search(before) else None

    def asks(self, found: Found, before: str) -> bool:
        """Whether requirements ask for a span of time without the word: "5+ years", "2 years (required)"."""
        if self._is_other(found, before):
            return False
        if found["low_or_more"] or found["or_more"] or "+" in found["span_of_time"]:
            return not self.lasting.search(before)
        demanded = found["high"] or self.demanded.match(found.string, found.end())
        return bool(demanded and self.asks_for.search(before))

    def is_alternative(self, lead: str, above: str, words: Vocabulary, *, first: bool) -> bool:
        """Whether years only stand in for others: of "PhD and 2 years, or BA and 5" most people need the five."""
        lower = lead.lower()
        if not (self.alternative_last.search(above) if first else self.alternative.search(lower)):
            return False
        if self.alternative_last.search(lower):
            return True
        return not any(name.level in _FIRST_DEGREES for group in degree_groups(lead, words) for name in group)

    def _is_other(self, found: Found, before: str) -> bool:
        return bool(self.other_before.search(before) or self.other_behind.match(found.string, found.end()))


@cache
def _patterns(words: Vocabulary) -> _Patterns:
    number, more = number_pattern(words), words.alternation("or_more")
    # "three (3+)", "five plus (5+)", "three to five (3-5)"
    again = r"(?:\s?\(\s?\d{1,2}\s?(?:-\s?\d{1,2}\s?)?\+?\s?\))?"
    experience, unit = words.alternation("experience"), words.alternation("span_of_time", border=AFTER_DIGIT)
    joined_unit = f"(?:{words.alternation('span_of_time', border=JOINED)})"
    work = rf"{experience}|{words.alternation('work')}"
    alternative = next(iter(words.joint["or"]))
    return _Patterns(
        re.compile(unit),
        Pattern(
            rf"(?P<low>{number})\s?(?P<low_or_more>{more})?"
            rf"(?:(?:\s?(?P<low_unit>{unit}))?\s{{0,3}}(?:-|{words.alternation('joint')})\s?(?P<high>{number}))?"
            rf"\s?(?P<or_more>{more})?{again}[\s-]{{0,3}}(?P<span_of_time>{unit})"
        ),
        # "Years of experience: 3-5", "Experience (years): 3"
        Pattern(
            rf"(?i:(?:{joined_unit}(?:\s[a-z]+){{0,2}}\s(?:{experience})|(?:{experience})\s?\((?:{unit})\))(?:\s[a-z]+)?"
            rf"\s?(?::|\s-)\s?(?P<low>\d\d?)(?!\d)\s?(?:{more})?(?:\s?-\s?(?P<high>\d\d?)(?!\d))?(?!\s?(?:{unit})))"
        ),
        Pattern(
            rf"[^\w\s]{{0,3}}(?:[\s'/&,-]+[^\s;'/&,-]+){{0,9}}?[\s'/&,-]+(?:{work})|\s*(?:{words.alternation('experience_in')})"
        ),
        Pattern(
            rf"(?:{experience})[\s:=(,\"-]*(?:[^\s.;:]+:?\s){{0,7}}[(>~+]*$|(?:{words.alternation('at_least')})\s*\(?$"
        ),
        Pattern(rf"(?:^|[:(*+•●·▪]|\s-|(?:{words.alternation('asks_for')}))[\s>~*-]*$"),
        Pattern(rf"(?:{words.alternation('lasting')})\s*$"),
        Pattern(rf"\s*\(\s*(?:{words.alternation('demand')})"),
        Pattern(rf"(?:{words.alternation('not_experience_before')})\s*$"),
        Pattern(rf"\.?[\s-]*(?:{words.alternation('not_experience_behind')})"),
        Pattern(words.alternation("ideal")),
        Pattern(rf"\b{alternative}\b"),
        Pattern(rf"\b{alternative}\b[\s\d.)*-]*$"),
    )
