"""What a date in a posting stands for, told by the words before and behind it."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary


class DateRole(StrEnum):
    """The field that a date belongs to."""

    DATE_POSTED = "date_posted"
    VALID_THROUGH = "valid_through"
    START_DATE = "start_date"


# Where the words about a date begin: a sentence, a paragraph, an item, a line with a label of its own.
_CLAUSE_START = Pattern(
    r"(?:(?<=\w{3})|(?<=[)\d%]))[.!?][\"')]*\s+(?=[\"'(]?[A-Z])|\n\s*\n|\n\s*[•*-]|\n(?=[^\n:]{1,40}:(?!\d))|[;|]\s"
)
_MARKS = " \n:*#-_|>([\"'"
# Between "by" and its date stand a weekday, an hour, "the end of business on", and no more.
_REACH = {"by": 40, "from": 20, "term": 3, DateRole.DATE_POSTED: 15}
_FAR = 110
_HEADING_LENGTH = 60


@lru_cache(maxsize=64)  # each of the roles asks for the same dates
def role_of(before: str, after: str, words: Vocabulary) -> DateRole | None:
    """The role of a date between ``before`` and ``after``, some hundred characters of text each; ``None`` for no role.

    The nearest cue counts. Words such as "by" and "from" are cues only where the clause speaks of applying or of the
    work, and a clause on reviews, interviews or experience has no date of ours.

    >>> from jobparse.vocab import vocabulary
    >>> role_of("Send your letter no later than 5 pm on Friday, ", ".", vocabulary("en"))
    <DateRole.VALID_THROUGH: 'valid_through'>
    >>> role_of("Review of applications begins ", ".", vocabulary("en")) is None
    True
    """
    clause = _clause_before(before)
    cues = _cues(clause, words)
    if not cues:
        return None
    kinds = [kind for kind, _ in cues]
    gap = clause[cues[-1][1] :]
    kind = kinds[-1]
    if len(gap) > _REACH.get(kind, _FAR) or (kind in _REACH and "none" in kinds):
        return None
    if kind == "by":
        kind = DateRole.VALID_THROUGH if _pattern("applying", words).search(clause) else "none"
    elif kind == "from" or (kind == "term" and _is_range(after, words)):
        kind = DateRole.START_DATE
    elif kind == "period":
        kind = DateRole.VALID_THROUGH if any(map(str.isdigit, gap)) else DateRole.DATE_POSTED
    if kind == DateRole.VALID_THROUGH and _is_soft(clause + _clause_behind(after), words):
        return None
    return None if kind in ("none", "term") else DateRole(kind)


def speaks_of_other_dates(lead: str, words: Vocabulary) -> bool:
    """Whether what stands before a date in a labelled value takes it out of the label's meaning.

    >>> from jobparse.vocab import vocabulary
    >>> speaks_of_other_dates("open until filled, review begins ", vocabulary("en"))
    True
    """
    lead = lead.lower()
    return _is_soft(lead, words) or any(kind == "none" for kind, _ in _cues(lead, words))


def _is_range(after: str, words: Vocabulary) -> bool:
    """Whether the words behind a date lead to the date until which something lasts."""
    return any(
        word == "-" or words.meaning("range_word", word) or words.meaning("date_cue", word) == "by"
        for word in after.split(maxsplit=1)[:1]
    )


def _cues(clause: str, words: Vocabulary) -> list[tuple[str, int]]:
    """The cues of a clause in lower case, each with the place where it ends."""
    found = ((words.meaning("date_cue", cue[0]), cue.end()) for cue in _pattern("date_cue", words).finditer(clause))
    return [(kind, end) for kind, end in found if kind and kind != "neutral"]


def _is_soft(clause: str, words: Vocabulary) -> bool:
    """Whether a clause only promises a first look at those who apply by its date."""
    return bool(_pattern("soft_deadline", words).search(clause))


def _clause_before(before: str) -> str:
    lead = before.rstrip(_MARKS)
    starts = [found.end() for found in _CLAUSE_START.finditer(lead)]
    clause = lead[starts[-1] if starts else 0 :].lower()
    opens_paragraph = before[len(lead) :].count("\n") > 1
    if opens_paragraph and (len(clause) > _HEADING_LENGTH or clause.endswith(".")):
        return ""
    return clause


def _clause_behind(after: str) -> str:
    end = _CLAUSE_START.search(after)
    return after[: end.start() if end else None].lower()


@cache
def _pattern(table: str, words: Vocabulary) -> Pattern:
    return Pattern(words.alternation(table))
