"""Whether the work is done on site, remotely or in turns, where the posting says so."""

from __future__ import annotations

from jobparse.posting import WorkMode
from jobparse.rules import Extractor, Match, rule

# In its first lines a posting may name the mode by a word alone.
_HEAD = 500
_SET_APART = ("|", "(", ",", "[", "/", "+", "-")
_BARE_WORD = r"<work_mode>(?!-)(?! <not_work_mode>)"


@rule(_BARE_WORD, facts=("work_mode", "location"))
def labelled_mode(match: Match) -> WorkMode | None:
    """Location: Leeds (hybrid)"""
    return _mode(match)


@rule(_BARE_WORD, facts=("title",))
def mode_in_labelled_title(match: Match) -> WorkMode | None:
    """title: Baker (remote)"""
    return _mode(match)


@rule(_BARE_WORD, head=_HEAD)
def mode_in_heading_line(match: Match) -> WorkMode | None:
    """Crumb & Sons | Baker | Leeds | ONSITE"""
    start, view = match.span().start, match.document.view
    line_start = view.rfind("\n", 0, start) + 1
    is_first = not view[match.document.body : line_start].strip()
    before = view[line_start:start].strip()
    apart = not before or before.endswith(_SET_APART) or before.endswith((" or", " and"))
    return _mode(match) if apart and (is_first or "|" in before) else None


@rule(r"<work_mode> (?:<work_mode_noun>)")
def mode_of_the_job(match: Match) -> WorkMode | None:
    """A hybrid position. You will work on a remote basis."""
    return _mode(match)


@rule(rf"<work_mode_noun> <is_done> {_BARE_WORD}")
def job_is_done_so(match: Match) -> WorkMode | None:
    """The position is fully remote."""
    return _mode(match)


@rule(r"<worked_so>")
def work_done_so(match: Match) -> WorkMode | None:
    """Work from home. Three days a week in the office."""
    meaning = match.meaning("worked_so")
    return WorkMode(meaning) if meaning else None


def _mode(match: Match) -> WorkMode | None:
    """The mode that the match names; a job that is not remote is done on site, one that may be is neither."""
    before = match.before(40).split()[-3:]
    if any(match.words.meaning("only_perhaps", word.strip(",.:")) for word in before + match.after(40).split()[:2]):
        return None
    meaning = match.meaning("work_mode")
    if meaning is None:
        return None
    if any(match.words.meaning("negation", word.strip("_*")) for word in before):
        return WorkMode.ONSITE if WorkMode(meaning) is WorkMode.REMOTE else None
    return WorkMode(meaning)


EXTRACTOR = Extractor(
    "work_mode",
    (labelled_mode, mode_in_heading_line, mode_in_labelled_title, mode_of_the_job, job_is_done_so, work_done_so),
)
