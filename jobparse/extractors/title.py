"""What the job is called."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.titles import clean_title, names_role, role_starting

Titles = str | list[Part[str]] | None


@rule(r"[^\n]{2,300}+", facts=("title",))
def labelled_title(match: Match) -> Titles:
    """title: Pastry Cook (m/f/d)"""
    return clean_title(match.original(), match.words)


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


@rule(r"\A\s*+\#{0,6} *(?P<value>[^\n|{]{3,160}+)(?![|{])")
def first_line(match: Match) -> Titles:
    """Pastry Cook (a text without front matter begins with its title)"""
    line = match["value"].rstrip()
    if match.document.body or line.endswith(":") or (line.endswith(".") and line.count(" ") > 8):
        return None
    return clean_title(match.original("value"), match.words)


@rule(r"(?<!\w)(?:<seeks>|<offers_role>)\s+(?:an? |the |for an? |our |\d+ )?")
def sought_role(match: Match) -> Titles:
    """The Copper Kettle is looking for a pastry cook to run its bakery"""
    start = match.span().end
    return _role(match, start, start + 110)


@rule(r"^[ >]*+(?:[-*+\u2022\u2013]|\d{1,2}[.)]|\#{1,4})[ *_\[]++(?P<value>[^\n|:(\]*]{4,70}+)")
def listed_opening(match: Match) -> Titles:
    """- Pastry Cook"""
    title = clean_title(match.original("value"), match.words)
    role = role_starting(match["value"], match.words)
    return title if title and role and role[0] == 0 and "." not in match["value"].rstrip() else None


def _role(match: Match, start: int, end: int) -> Titles:
    found = role_starting(match.document.view[start:end], match.words)
    if not found:
        return []
    start, end = start + found[0], start + found[1]
    title = clean_title(match.document.text[start:end], match.words)
    return [Part(title, start, end)] if title else []


EXTRACTOR: Extractor[str] = Extractor(
    "title", (labelled_title, listed_role, first_of_record, first_line, sought_role, listed_opening)
)
