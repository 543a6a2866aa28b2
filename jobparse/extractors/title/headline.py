"""Whether the first line of a text is its headline: not a label, a sentence, a place, or the start of a paragraph."""

from __future__ import annotations

from jobparse.document import SectionKind
from jobparse.patterns import Pattern
from jobparse.rules import Match
from jobparse.values.entry_lines import opens_entry
from jobparse.values.gazetteer import names_in
from jobparse.values.names import is_place, is_sentence, looks_like_organisation
from jobparse.values.roles import names_role
from jobparse.vocab import Vocabulary

FIRST_LINE = r"\A\s*+[#*]{0,6} *(?P<value>[^\n|{]{3,160}+)(?![|{])"


def seeks_somebody(line: str, words: Vocabulary) -> bool:
    """Whether a line begins as a sentence that seeks: "Seeking a pastry cook for our bakery"."""
    said = line.lower().split()
    return any(
        words.meaning("offers_role", " ".join(said[:count])) and words.meaning("article", said[count])
        for count in (1, 2)
        if count < len(said)
    )


def is_headline(match: Match) -> bool:
    """Whether the first line of a text is one by itself: not front matter, a label, a sentence, or the start of one."""
    line, after = match["value"].rstrip(), match.document.view[match.span("value").end :][:80].lstrip(" ")
    prose = after[:1] not in ("", "\n") or after[1:2].islower()
    if match.document.body or prose or line.endswith((":", ",")) or (line.endswith(".") and line.count(" ") > 8):
        return False
    if opens_entry(line, match.words):
        return False
    if says_where(line, match.words):
        return False
    return not (is_wrapped(line, after, match.words) or is_label(line, match.words) or opens_section(match))


def says_where(line: str, words: Vocabulary) -> bool:
    """Whether a line only says where the work is: "Leeds (UK) - Remote"."""
    return all(_is_where(part.strip(), words) for part in _PARTS.split(line) if part.strip())


def _is_where(part: str, words: Vocabulary) -> bool:
    name = part.title() if part.isupper() else part
    # "Stone Mason" holds two places, and is none.
    return bool(words.meaning("title_place", part)) or (len(list(names_in(name, words))) == 1 and is_place(name, words))


_PARTS = Pattern(r"[()*_/|,&\u00b7\u2022]+|\s-\s")


def opens_section(match: Match) -> bool:
    """Whether a line without a role is the heading of a passage: "What we offer"."""
    section = match.document.section_at(match.span("value").start)
    if section is None or section.kind is SectionKind.HEADER or not section.heading:
        return False
    heading = section.heading.strip()
    shows_role = names_role(heading, match.words) or match.words.meaning("title_lead", heading)  # "Hiring: line cooks"
    return heading in match["value"] and not shows_role


def is_wrapped(line: str, after: str, words: Vocabulary) -> bool:
    """Whether a line is one of running text that goes on in the next."""
    below = after[1:].partition("\n")[0]
    if len(line) <= SHORT_LINE or not below.strip():
        return False
    line = _ASIDE.sub("", line)
    said = line.split()
    open_end = words.meaning("name_link", said[-1]) is not None
    if open_end or is_sentence(line, words):
        return True
    named_below = names_role(line, words) and looks_like_organisation(below, words) and not is_sentence(below, words)
    return len(below) > SHORT_LINE and any(map(str.islower, said)) and not named_below


_ASIDE = Pattern(r"\s\([^()\n]*\)$")
# The lines of a wrapped text are longer, in characters.
SHORT_LINE = 50


def is_label(line: str, words: Vocabulary) -> bool:
    """Whether a line is a heading, or begins with one: "About us", "Department: Ovens"."""
    label, colon, _ = line.strip(" *#_").partition(":")
    kind = words.meaning("headings", label) or (words.meaning("labels", label) if colon else None)
    return kind not in (None, "title") and not words.meaning("title_lead", label) and not names_role(label, words)
