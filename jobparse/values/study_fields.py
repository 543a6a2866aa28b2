"""Fields of study: the words behind a degree to the fields in which it may be."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary

# A field of study has no longer name.
_MOST_WORDS = 5
# The next item of a list begins with one.
_MARKS = " *+-\u2022\u25cf\u00b7\u25aa"


class StudyFields(NamedTuple):
    """The words with which one language names fields of study; ``study_fields(words)`` makes it."""

    opens: Pattern
    closes: Pattern
    between: Pattern
    somebody: Pattern
    unnamed: Pattern

    def read(self, behind: str) -> tuple[str, ...]:
        """The fields of study that the words behind a degree begin with; silent from where they run on in a sentence.

        >>> from jobparse.vocab import vocabulary
        >>> study_fields(vocabulary("en")).read(" in Botany, Soil Science or a related field")
        ('Botany', 'Soil Science')
        >>> study_fields(vocabulary("en")).read(" in a quantitative field such as Physics, and 3 years at sea")
        ('Physics',)
        """
        opened = self.opens.match(behind)
        if not opened:
            return ()
        stretch = self.closes.split(behind[opened.end() :])[0]
        fields = [" ".join(field.split()).strip(_MARKS) for field in self.between.split(stretch)]
        end = next((at for at, field in enumerate(fields) if self._is_sentence(field)), None)
        return tuple(field for field in fields[:end] if field and not self.unnamed.match(field))

    def _is_sentence(self, field: str) -> bool:
        return field.count(" ") >= _MOST_WORDS or any(map(str.isdigit, field)) or bool(self.somebody.match(field))


@cache
def study_fields(words: Vocabulary) -> StudyFields:
    """The reader of fields of study for a vocabulary."""
    every = {table: f"(?:{words.alternation(table)})" for table in _TABLES}
    # "in an analytical field such as" names the fields behind it.
    examples = rf"(?:[\w-]+\s){{0,4}}?{every['field_noun']}(?:[\s,(]{{1,2}}{every['such_as']}[\s,]+|:\s)"
    preferably = rf"(?:{every['demand_ahead']}(?:,?\s|,?$))?"
    patterns = (
        rf"\s*(?:{every['any_degree']}\s)?{every['field_opens']}\s(?:{examples})?",
        rf"[;.()]|\s(?:{every['field_closes']}|{every['number']}\s)|(?-i:(?<=\p{{Ll}}{{2}})(?=\p{{Lu}}))",
        rf"\s*[,/]\s*(?:{every['joint']}\s)?{preferably}|\s{every['joint']}(?:,?\s{preferably}|$)",
        every["possessive"],
        rf"{every['unnamed_field']}|{every['field_noun']}",
    )
    return StudyFields(*(Pattern(pattern, re.IGNORECASE) for pattern in patterns))


_TABLES = (
    "any_degree",
    "demand_ahead",
    "field_closes",
    "field_noun",
    "field_opens",
    "joint",
    "number",
    "possessive",
    "such_as",
    "unnamed_field",
)
