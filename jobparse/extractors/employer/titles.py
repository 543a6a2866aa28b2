"""The employer in the title of a posting or of its page, which holds specialisms, teams and boards as well."""

from __future__ import annotations

import re
from functools import cache

from jobparse.document import Span
from jobparse.extractors.employer.beside import Employers
from jobparse.extractors.title.headline import FIRST_LINE, is_headline
from jobparse.patterns import Pattern
from jobparse.posting import Employer
from jobparse.rules import Match, Part, rule
from jobparse.values.names import clean_name, is_name, is_place, is_unit, looks_like_organisation
from jobparse.values.roles import is_role_noun, names_role
from jobparse.values.titles import tails
from jobparse.vocab import Vocabulary

_ARTICLE = Pattern(r"The[ ]\p{Lu}")


@rule(r"[^\n]{5,300}+", facts=("title",))
def tail_of_labelled_title(match: Match) -> Employers:
    """title: Pastry Cook - Copper Kettle College"""
    return _tails(match, match.original(), match.span())


@rule(FIRST_LINE)
def tail_of_first_line(match: Match) -> Employers:
    """Pastry Cook - Copper Kettle College"""
    return _tails(match, match.original("value"), match.span("value")) if is_headline(match) else None


def _tails(match: Match, title: str, span: Span) -> Employers:
    """The last part of a title that is no place, where it looks like an organisation's name."""
    for end, start in reversed(_joints(title, match.words)):
        name = clean_name(title[start:])
        if is_place(name, match.words):
            continue
        if _is_firm(name, title[:end], match.words):
            return [Part(Employer(name), span.start + start, span.start + len(title.rstrip()))]
        if names_role(name, match.words) or not _looks_hired_for(name, match.words):
            break
        if is_name(name, match.words):
            return [Part(Employer(name), span.start + start, span.start + len(title.rstrip()))]
    return []


def _is_firm(name: str, before: str, words: Vocabulary) -> bool:
    """Whether a tail is a firm called after those who work in it, behind one role: "Clerk - Brass Consultants"."""
    *particular, last = name.lower().split() or [""]
    kind = words.meaning("organisation_noun", last) or words.meaning("activity_noun", last)
    is_of_people = bool(kind) and is_role_noun(last, words) and last.endswith("s")
    head = before.lower().split()
    return is_of_people and bool(particular) and names_role(before, words) and not (head and head[-1].endswith("s"))


def _looks_hired_for(name: str, words: Vocabulary) -> bool:
    """Whether a tail looks like an organisation; with an article ("The Copper Kettle") it is no specialism."""
    return looks_like_organisation(name, words) or bool(_ARTICLE.match(name) and not is_unit(name, words))


@rule(FIRST_LINE)
def last_of_first_line(match: Match) -> Employers:
    """Pastry Cook - Copper Kettle"""
    return _last(match, match.original("value"), match.span("value")) if is_headline(match) else None


@rule(r"[^\n]{5,300}+", facts=("title",))
def last_of_labelled_title(match: Match) -> Employers:
    """title: Pastry Cook - Copper Kettle"""
    return _last(match, match.original(), match.span())


def _last(match: Match, title: str, span: Span) -> Employers:
    for _, start in _joints(title, match.words)[-1:]:
        name = clean_name(title[start:])
        if is_name(name, match.words) and not names_role(name, match.words):
            return [Part(Employer(name), span.start + start, span.start + len(title.rstrip()))]
    return []


@rule(r"[^\n]{5,300}+", facts=("page_title",))
def part_of_page_title(match: Match) -> Employers:
    """Page title: Pastry Cook - Copper Kettle | Breadboard"""
    title, found, start = match.original(), [], 0
    wants = [cut.span() for cut in _wants(match.words).finditer(title)]
    for end, behind in [*sorted((*_joints(title, match.words), *wants)), (len(title), len(title))]:
        name = clean_name(title[start:end])
        known = is_place(name, match.words) or names_role(name, match.words) or match.words.meaning("board", name)
        if is_name(name, match.words) and not known:
            found.append(Part(Employer(name), match.span().start + start, match.span().start + end))
        start = behind
    return found


def _joints(title: str, words: Vocabulary) -> list[tuple[int, int]]:
    """What parts a title and its tails, such as a dash: where each ends and begins. Commas and colons part no names."""
    return [(end, start) for end, start in tails(title, words) if title[end:start].strip() not in (",", ":")]


@cache
def _wants(words: Vocabulary) -> Pattern:
    return Pattern(rf"\s+(?:{words.alternation('wants')})\s+", re.IGNORECASE)
