"""Whether the work is done on site, remotely or in turns, where the posting says so."""

from __future__ import annotations

from functools import cache

from jobparse.patterns import Pattern
from jobparse.posting import WorkMode
from jobparse.rules import Extractor, Match, rule
from jobparse.vocab import Vocabulary

# In its first lines a posting may name the mode by a word alone.
_HEAD = 500
_SET_APART = ("|", "(", ",", "[", "/", "+", "-")
_SHORT_SEGMENT = 5
_BARE_WORD = r"<work_mode>(?!-)(?! <not_work_mode>)"
_WEEK = 5


@rule(_BARE_WORD, facts=("work_mode", "location"))
def labelled_mode(match: Match) -> WorkMode | None:
    """Location: Leeds (hybrid)"""
    return _mode(match)


@rule(r"<work_mode_value>", facts=("work_mode", "location"))
def whole_value(match: Match) -> WorkMode | None:
    """Work location: In person"""
    meaning = match.meaning("work_mode_value")
    return WorkMode(meaning) if meaning and match.fact and match.span() == match.fact.span else None


@rule(r"<answer>", facts=("work_mode",))
def answered_label(match: Match) -> WorkMode | None:
    """Remote: No"""
    if not match.fact or match.span() != match.fact.span:
        return None
    asked = match.words.meaning("work_mode", match.fact.label)
    if asked and match.meaning("answer") == "yes":
        return WorkMode(asked)
    return WorkMode.ONSITE if asked == WorkMode.REMOTE else None


@rule(_BARE_WORD, facts=("title",))
def mode_in_labelled_title(match: Match) -> WorkMode | None:
    """title: Baker (remote)"""
    return _mode(match)


@rule(rf"{_BARE_WORD}(?! <work_mode_noun>)", head=_HEAD)
def mode_in_heading_line(match: Match) -> WorkMode | None:
    """Crumb & Sons | Baker | Leeds | ONSITE"""
    start, view = match.span().start, match.document.view
    line_start = view.rfind("\n", 0, start) + 1
    is_first = not view[match.document.body : line_start].strip()
    before = view[line_start:start].strip()
    apart = not before or before.endswith(_SET_APART) or bool(match.words.meaning("joint", before.rpartition(" ")[2]))
    if "|" in before:
        segment = before.rpartition("|")[2] + view[start:].partition("\n")[0].partition("|")[0]
        apart = apart or len(segment.split()) <= _SHORT_SEGMENT
    elif match.meaning("work_mode") == WorkMode.REMOTE:
        apart = apart or " " in match["work_mode"]
    return _mode(match) if apart and (is_first or "|" in before) else None


@rule(rf"(?<=\w\s\(){_BARE_WORD}(?= ?[-,;:)])", head=_HEAD)
def mode_in_brackets(match: Match) -> WorkMode | None:
    """We hire a night baker (remote, within the state)"""
    return _mode(match)


@rule(r"^[ *-]*+<work_mode> <place_preposition>")
def mode_opening_line(match: Match) -> WorkMode | None:
    """On site in Leeds and York."""
    return _mode(match)


@rule(r"<work_mode>\)? (?:<work_mode_noun>|<job_noun>)")
def mode_of_the_job(match: Match) -> WorkMode | None:
    """A hybrid position. You will work on a remote basis."""
    return _mode(match)


@rule(rf"<job_opens> <article> {_BARE_WORD}, (?:[\w-]+,? ){{0,3}}?(?:<work_mode_noun>|<job_noun>)")
def mode_of_this_job(match: Match) -> WorkMode | None:
    """What we offer: this is a remote, project-based contract."""
    return _mode(match)


@rule(rf"(?:<work_mode_noun>|<job_noun>) <is_done> {_BARE_WORD}")
def job_is_done_so(match: Match) -> WorkMode | None:
    """The position is fully remote."""
    return _mode(match)


@rule(r"<worked_so>")
def work_done_so(match: Match) -> WorkMode | None:
    """You will work from home."""
    meaning = match.meaning("worked_so")
    return WorkMode(meaning) if meaning else None


@rule(r"<share_of_week>(?: [a-z]+){0,2}? <where_worked>")
def days_there(match: Match) -> WorkMode | None:
    """Three days a week in the office"""
    count = _last_count(match.words).search(match.before(16))
    return _shared_week(match, count["count"] if count else "")


@rule(r"<where_worked>(?: [a-z]+){0,3}? (?:[1-5] ?(?:-|<range_word>) ?)?(?:(?P<digit>[1-5])|<number>) ?<share_of_week>")
def there_for_days(match: Match) -> WorkMode | None:
    """On site at least 4 days per week"""
    return _shared_week(match, match["digit"] or match["number"])


@cache
def _last_count(words: Vocabulary) -> Pattern:
    return Pattern(rf"(?:\d+ ?(?:-|{words.alternation('range_word')}) ?)?(?P<count>\w+)\+?\s*\Z")


@cache
def _some_days(words: Vocabulary) -> Pattern:
    """What stands behind "remote" where it is not meant for all of a week: "3 days a week"."""
    return Pattern(rf"\s(?:up to\s)?(?:\d\s?-\s?)?[1-4]\s?(?:{words.alternation('share_of_week')})")


def _shared_week(match: Match, count: str) -> WorkMode | None:
    """All the days of a week in one place are no share; days without a count are."""
    said = match.words.meaning("number", count) or count
    if not said.isdecimal():
        return WorkMode.HYBRID
    if int(said) == _WEEK:
        return WorkMode(match.meaning("where_worked") or "")
    return WorkMode.HYBRID if 0 < int(said) < _WEEK else None


def _mode(match: Match) -> WorkMode | None:
    """The mode that the match names; a job that is not remote is done on site, one that may be is neither."""
    before = match.before(40).split()[-3:]
    meaning = match.meaning("work_mode")
    if meaning is None:
        return None
    if meaning == WorkMode.REMOTE and _some_days(match.words).match(match.after(40)):
        return WorkMode.HYBRID
    around = before + match.after(40).split()[:2]
    if meaning != WorkMode.HYBRID and any(match.words.meaning("only_perhaps", word.strip(",.:")) for word in around):
        return None
    behind = match.after(20).partition(":")[2].split()[:1]
    denied = bool(behind) and match.words.meaning("answer", behind[0].strip(",.;")) == "no"
    if denied or any(match.words.meaning("negation", word.strip("_*")) for word in before):
        return WorkMode.ONSITE if WorkMode(meaning) is WorkMode.REMOTE else None
    return WorkMode(meaning)


EXTRACTOR = Extractor(
    "work_mode",
    (
        labelled_mode,
        whole_value,
        answered_label,
        mode_in_heading_line,
        mode_in_brackets,
        mode_in_labelled_title,
        mode_opening_line,
        work_done_so,
        mode_of_the_job,
        mode_of_this_job,
        job_is_done_so,
        days_there,
        there_for_days,
    ),
)
