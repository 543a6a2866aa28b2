"""What the job is called."""

from __future__ import annotations

import regex

from jobparse.rules import Extractor, Match, Part, Rule, rule
from jobparse.values.titles import clean_title, names_role, role_starting

Titles = str | list[Part[str]] | None


# The rest of a value that was wrapped, between its line and the next label.
_WRAPPED = regex.compile(r"[ ]*\n[ ]*(?![ ]*[A-Z /]{3,40}:)(?P<rest>[^\n:]{2,60})(?=\n[ ]*[A-Z][A-Z /]{2,40}:)")


@rule(r"\S[\s\S]{1,300}+", facts=("title",))
def labelled_title(match: Match) -> Titles:
    """title: Pastry Cook (m/f/d)"""
    start, end = match.span()
    if wrapped := _WRAPPED.match(match.document.view, end):
        end = wrapped.end()
    title = clean_title(match.document.text[start:end], match.words)
    return [Part(title, start, end)] if title else None


@rule(r"\A\s*+(?P<value>[^\n|]{2,120}+\|[^\n]{2,400}+)")
def listed_role(match: Match) -> Titles:
    """Copper Kettle | Pastry Cook, Baker | Leeds, UK | ONSITE"""
    start, parts = match.span("value").start, []
    for segment in match.original("value").split("|"):
        title = clean_title(segment, match.words)
        if title and names_role(title, match.words):
            parts.append(Part(title, start, start + len(segment)))
        start += len(segment) + 1
    return parts


@rule(r"\A\s*+\{ ?['\"]\w+['\"] ?: ?['\"](?P<value>[^'\"\n]{3,120}+)['\"]")
def first_of_record(match: Match) -> Titles:
    """{'original': 'Pastry Cook', 'slug': 'pastry-cook'} (a page whose title is a record)"""
    return clean_title(match.original("value"), match.words)


FIRST_LINE = r"\A\s*+[#*]{0,6} *(?P<value>[^\n|{]{3,160}+)(?![|{])"


@rule(FIRST_LINE)
def first_line(match: Match) -> Titles:
    """Pastry Cook (a text without front matter begins with its title)"""
    return clean_title(match.original("value"), match.words) if is_headline(match) else None


def is_headline(match: Match) -> bool:
    """Whether the first line of a text is one by itself: not front matter, a sentence, or the first line of one."""
    line, after = match["value"].rstrip(), match.document.view[match.span("value").end :][:80].lstrip(" ")
    prose = after[:1] not in ("", "\n") or after[1:2].islower()
    return not (match.document.body or prose or line.endswith(":") or (line.endswith(".") and line.count(" ") > 8))


@rule(r"\A\s*+[^\n|:]{2,100}+\n\s*+(?P<value>[^\n|:]{3,100}+)\n")
def second_line(match: Match) -> Titles:
    """Pastry Cook (below a line that says something else)"""
    title = clean_title(match.original("value"), match.words)
    if not title or match.document.body or match["value"].rstrip().endswith((".", ",")):
        return None
    return title if names_role(title, match.words) else None


@rule(r"(?<!\w)(?:<offers_role>) ")
def sought_role(match: Match) -> Titles:
    """The Copper Kettle is looking for a pastry cook to run its bakery"""
    start = match.span().end
    return _role(match, start, start + 110)


@rule(r"^[ >*+#\u2022-]*+(?P<value>[A-Z][^\n|:(.*]{3,70}+)", cased=True)
def listed_opening(match: Match) -> Titles:
    """- Pastry Cook: full time"""
    value = match["value"].partition(" - ")[0].rstrip()
    if value.count(" ") > 8:
        return None
    start = match.span("value").start
    title = clean_title(match.document.text[start : start + len(value)], match.words)
    if not title or role_starting(title, match.words) != (0, len(title)):
        return None
    return [Part(title, start, start + len(value))]


def _role(match: Match, start: int, end: int) -> Titles:
    found = role_starting(match.document.view[start:end], match.words)
    if not found:
        return []
    start, end = start + found[0], start + found[1]
    title = clean_title(match.document.text[start:end], match.words)
    return [Part(title, start, end)] if title else []


# Where a posting says what the job is called; the rest are sentences and lists, which may speak of other roles.
HEADLINES: tuple[Rule[str], ...] = (labelled_title, listed_role, first_of_record, first_line, second_line)

EXTRACTOR: Extractor[str] = Extractor("title", (*HEADLINES, sought_role, listed_opening))
