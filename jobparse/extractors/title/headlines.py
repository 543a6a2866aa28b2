"""The title where a posting shows it: behind a label, in a field or a line of its own at the top."""

from __future__ import annotations

from jobparse.extractors.title.headline import FIRST_LINE, SHORT_LINE, is_headline, seeks_somebody
from jobparse.patterns import Pattern
from jobparse.rules import Match, Part, Rule, rule
from jobparse.values.entry_lines import ENTRY_LINE, read_entry_line
from jobparse.values.names import is_sentence, looks_like_organisation
from jobparse.values.roles import is_role_noun, names_role
from jobparse.values.titles import clean_title
from jobparse.vocab import Vocabulary

Titles = str | list[Part[str]] | None
"""What a rule for titles gives."""

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


@rule(FIRST_LINE)
def first_line(match: Match) -> Titles:
    """Pastry Cook (a text without front matter begins with its title)"""
    if not is_headline(match) or seeks_somebody(match["value"], match.words):
        return None
    return clean_title(match.original("value"), match.words)


@rule(r"\A\s*+(?P<above>[^\n|:]{2,100}+)\n\s*+(?P<value>[^\n|:a-z][^\n|:]{2,100}+)(?=\n)", cased=True)
def second_line(match: Match) -> Titles:
    """Pastry Cook (below a line that says something else)"""
    line, above = match["value"].rstrip(), match["above"].rstrip()
    if match.document.body or line.endswith((".", ",")) or len(above) > SHORT_LINE < len(line):
        return None
    title = clean_title(match.original("value"), match.words)
    return title if title and names_role(title, match.words) and not is_sentence(title, match.words) else None


@rule(r"\A\s*+(?P<above>(?:[^\n|:]{2,100}+\n){2})\s*+(?P<value>[^\n|:a-z][^\n|:]{2,100}+)(?=\n)", cased=True)
def below_organisation(match: Match) -> Titles:
    """Pastry Cook (below Elm Valley College and Department of Baking)"""
    line, words = match["value"].rstrip(), match.words
    above = match["above"].splitlines()
    named = all(looks_like_organisation(one, words) and len(one) <= SHORT_LINE for one in above)
    if match.document.body or not named or any(_is_prose(one, words) for one in (*above, line)):
        return None
    title = clean_title(match.original("value"), words)
    return title if title and names_role(title, words) else None


def _is_prose(line: str, words: Vocabulary) -> bool:
    """Whether a line may be one of a text that is wrapped by hand."""
    return line.endswith((".", ",")) or is_sentence(line, words)


@rule(r"\A\s*+[#*]{0,6} *(?P<value>[A-Z][^\n.!?:|]{2,60}?) (?i:<wanted_behind>)(?! ?:)", cased=True)
def wanted_role(match: Match) -> Titles:
    """Pastry Cook wanted for a bakery that is open all night (a text that begins with its title)"""
    last = match["value"].split()[-1]
    ends_in_role = not last.islower() or is_role_noun(last, match.words)  # "A baker is required" does not
    is_role = ends_in_role and names_role(match["value"], match.words)
    return clean_title(match.original("value"), match.words) if is_role else None


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
