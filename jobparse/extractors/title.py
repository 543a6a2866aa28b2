"""What the job is called."""

from __future__ import annotations

from jobparse.document import SectionKind
from jobparse.patterns import Pattern
from jobparse.rules import Extractor, Match, Part, Rule, rule
from jobparse.values.entry_lines import ENTRY_LINE, opens_entry, read_entry_line
from jobparse.values.gazetteer import names_in
from jobparse.values.names import is_place, is_sentence, looks_like_organisation
from jobparse.values.roles import named_role_starting, names_role, role_starting, says_little, told_role_starting
from jobparse.values.titles import clean_title
from jobparse.vocab import Vocabulary

Titles = str | list[Part[str]] | None


# The rest of a value that was wrapped, between its line and the next label.
_WRAPPED = Pattern(r"[ ]*\n[ ]*(?![ ]*[A-Z /]{3,40}:)(?P<rest>[^\n:]{2,60})(?=\n[ ]*[A-Z][A-Z /]{2,40}:)")


@rule(r"\S[\s\S]{1,300}+", facts=("title",))
def labelled_title(match: Match) -> Titles:
    """title: Pastry Cook (m/f/d)"""
    start, end = match.span()
    if wrapped := _WRAPPED.match(match.document.view, end):
        end = wrapped.end()
    title = clean_title(match.document.text[start:end], match.words)
    said = title and start >= match.document.body and title[0].islower() and not names_role(title, match.words)
    return [Part(title, start, end)] if title and not said else None


@rule(r"\A\s*+(?P<value>[^\n|]{2,120}+\|[^\n]{2,400}+)")
def listed_role(match: Match) -> Titles:
    """Copper Kettle | Pastry Cook, Baker | Leeds, UK | ONSITE"""
    start, parts = match.span("value").start, []
    for field in match["value"].split("|"):
        end = start + len(field)
        title = clean_title(match.document.words_at(start, end), match.words)
        if title and names_role(title, match.words):
            parts.append(Part(title, start, end))
        start = end + 1
    return parts


@rule(rf"\A\s*+{ENTRY_LINE}")
def title_of_entry(match: Match) -> Titles:
    """Pastry Cook, Copper Kettle, Leeds, UK — You run our bakery (an entry of a list)"""
    entry = read_entry_line(match.original("value"), match.words)
    title = clean_title(entry.title.text, match.words) if entry else None
    start = match.span("value").start
    return [Part(title, start + entry.title.start, start + entry.title.end)] if entry and title else None


@rule(r"\A\s*+\{ ?['\"]\w+['\"] ?: ?['\"](?P<value>[^'\"\n]{3,120}+)['\"]")
def first_of_record(match: Match) -> Titles:
    """{'original': 'Pastry Cook', 'slug': 'pastry-cook'} (a page whose title is a record)"""
    return clean_title(match.original("value"), match.words)


FIRST_LINE = r"\A\s*+[#*]{0,6} *(?P<value>[^\n|{]{3,160}+)(?![|{])"


@rule(FIRST_LINE)
def first_line(match: Match) -> Titles:
    """Pastry Cook (a text without front matter begins with its title)"""
    if not is_headline(match) or seeks_somebody(match["value"], match.words):
        return None
    return clean_title(match.original("value"), match.words)


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
    return section.heading.strip() in match["value"] and not names_role(section.heading, match.words)


def is_wrapped(line: str, after: str, words: Vocabulary) -> bool:
    """Whether a line is one of running text that goes on in the next."""
    below = after[1:].partition("\n")[0]
    if len(line) <= _SHORT_LINE or not below.strip():
        return False
    line = _ASIDE.sub("", line)
    said = line.split()
    open_end = words.meaning("name_link", said[-1]) is not None
    if open_end or is_sentence(line, words):
        return True
    named_below = names_role(line, words) and looks_like_organisation(below, words) and not is_sentence(below, words)
    return len(below) > _SHORT_LINE and any(map(str.islower, said)) and not named_below


_ASIDE = Pattern(r"\s\([^()\n]*\)$")
# The lines of a wrapped text are longer, in characters.
_SHORT_LINE = 50


def is_label(line: str, words: Vocabulary) -> bool:
    """Whether a line is a heading, or begins with one: "About us", "Department: Ovens"."""
    label, colon, _ = line.strip(" *#_").partition(":")
    kind = words.meaning("headings", label) or (words.meaning("labels", label) if colon else None)
    return kind not in (None, "title") and not words.meaning("title_lead", label) and not names_role(label, words)


@rule(r"\A\s*+(?P<above>[^\n|:]{2,100}+)\n\s*+(?P<value>[^\n|:a-z][^\n|:]{2,100}+)(?=\n)", cased=True)
def second_line(match: Match) -> Titles:
    """Pastry Cook (below a line that says something else)"""
    line, above = match["value"].rstrip(), match["above"].rstrip()
    if match.document.body or line.endswith((".", ",")) or len(above) > _SHORT_LINE < len(line):
        return None
    title = clean_title(match.original("value"), match.words)
    return title if title and names_role(title, match.words) and not is_sentence(line, match.words) else None


@rule(r"\A\s*+(?P<above>(?:[^\n|:]{2,100}+\n){2})\s*+(?P<value>[^\n|:a-z][^\n|:]{2,100}+)(?=\n)", cased=True)
def below_organisation(match: Match) -> Titles:
    """Pastry Cook (below Elm Valley College and Department of Baking)"""
    if match.document.body or not all(
        looks_like_organisation(line, match.words) for line in match["above"].splitlines()
    ):
        return None
    title = clean_title(match.original("value"), match.words)
    return title if title and names_role(title, match.words) else None


@rule(r"\A\s*+[#*]{0,6} *(?P<value>[A-Z][^\n.!?:|]{2,60}?) (?i:<wanted_behind>)", cased=True)
def wanted_role(match: Match) -> Titles:
    """Pastry Cook wanted for a bakery that is open all night (a text that begins with its title)"""
    value = match["value"]
    return clean_title(match.original("value"), match.words) if names_role(value, match.words) else None


# The part of a text, in characters, in which its sentences introduce the job.
OPENING = 4_000


@rule(r"(?<!\w)(?:<offers_role>) ")
def sought_role(match: Match) -> Titles:
    """The Copper Kettle is looking for a pastry cook to run its bakery"""
    start = match.span().end
    window = match.document.view[start : start + 110].partition("\n\n")[0]
    return _phrase(match, start, role_starting(window, match.words))


@rule(r"(?<!\w[ ])(?:<article>)[ *_]{1,4}(?=\w)", head=OPENING)
def role_of_the_subject(match: Match) -> Titles:
    """The Pastry Cook will run our bakery"""
    start = match.span().end
    if match[0].islower() and _GOES_ON.search(match.before(2)):
        return None
    return _phrase(match, start, told_role_starting(match.document.view[start : start + 150], match.words))


_GOES_ON = Pattern(r"\w\s$")


@rule(
    r"(?<!\w)(?:<as_whom>) (?=\w[^.,;:\n]{2,80}(?:, (?:<article>)[^.,;:\n]{2,60})?, (?:<addressed>)(?!\w))",
    head=OPENING,
)
def role_addressed(match: Match) -> Titles:
    """As a Pastry Cook at our bakery, you bake"""
    start = match.span().end
    said = match.document.view[start : start + 110].partition(",")[0]
    bare = " " not in match["as_whom"]  # "As Pastry Cook", but not "as well as cooks"
    return _phrase(match, start, (named_role_starting if bare else role_starting)(said, match.words))


@rule(r"(?<!\w)(?:<stands_for>) \S[^.;:\n]{1,90}?,? (?:<as_whom>) (?=\w)", head=OPENING)
def role_joined(match: Match) -> Titles:
    """Join Copper Kettle as a Pastry Cook"""
    start = match.span().end
    return _phrase(match, start, named_role_starting(match.document.view[start : start + 110], match.words))


@rule(r"(?<!\w)(?:<serves_as>) (?=\w)", head=OPENING)
def role_to_serve_as(match: Match) -> Titles:
    """Join us as our Pastry Cook"""
    start = match.span().end
    return _phrase(match, start, named_role_starting(match.document.view[start : start + 110], match.words))


@rule(r"^[ >*+#\u2022-]*+(?P<value>[A-Z][^\n|:(.*]{3,70}+)", cased=True)
def listed_opening(match: Match) -> Titles:
    """- Pastry Cook: full time"""
    value = match["value"].partition(" - ")[0].rstrip()
    if value.count(" ") > 8 or not names_role(value, match.words):
        return None
    start = match.span("value").start
    title = clean_title(match.document.text[start : start + len(value)], match.words)
    if not title or role_starting(title, match.words) != (0, len(title)):
        return None
    return [Part(title, start, start + len(value))]


def _phrase(match: Match, offset: int, found: tuple[int, int] | None) -> Titles:
    """The title that a phrase of a sentence holds, found at an ``offset`` of the text."""
    if not found:
        return None
    start, end = offset + found[0], offset + found[1]
    title = clean_title(match.document.text[start:end], match.words)
    if not title or says_little(title, match.words):
        return None
    return [Part(title, start, end)]


# Where a posting says what the job is called; the rest are sentences and lists, which may speak of other roles.
HEADLINES: tuple[Rule[str], ...] = (
    labelled_title,
    listed_role,
    title_of_entry,
    first_of_record,
    first_line,
    wanted_role,
    second_line,
    below_organisation,
)

EXTRACTOR: Extractor[str] = Extractor(
    "title",
    (*HEADLINES, sought_role, role_of_the_subject, role_addressed, role_joined, role_to_serve_as, listed_opening),
)
