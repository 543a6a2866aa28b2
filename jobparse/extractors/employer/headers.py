"""The employer at the head of a posting: behind a label, in a field of its first line, in a line by itself."""

from __future__ import annotations

import re

from jobparse.extractors.employer.beside import Employers, named_by
from jobparse.patterns import Pattern
from jobparse.posting import Employer
from jobparse.rules import Match, Part, rule
from jobparse.values.entry_lines import ENTRY_LINE, read_entry_line
from jobparse.values.gazetteer import may_name_place, names_in
from jobparse.values.names import clean_name, is_name, is_place, is_sentence, looks_like_organisation, without_town
from jobparse.values.roles import names_role
from jobparse.vocab import Vocabulary

# "Copper Kettle - bread for everybody"
_TAGLINE = Pattern(r"\s*(?:\s[-\u2013\u2014]|:)\s.*")
# What parts the fields of one line, and what stands between two of those.
_PART, _FIELD = r"[|\u00b7\u2022]", r"[^\n|\u00b7\u2022]"
_ADDRESS = r"(?:\d+ \w[^\n]{4,80}|[^\n,]{2,40}, ?+[^\n,]{2,30}(?:, ?+[^\n,]{2,30})?|[^\n]{2,40}<area>)"


@rule(r"[^\n]{2,200}+", facts=("employer",))
def labelled_employer(match: Match) -> Employers:
    """company: The Copper Kettle"""
    name = without_town(_behind_role(clean_name(match.original()), match.words), match.words)
    if _is_title(name, match):
        return None
    in_body = match.span().start >= match.document.body
    return Employer(name) if len(name) > 1 and not (in_body and is_sentence(name, match.words)) else None


def _behind_role(name: str, words: Vocabulary) -> str:
    """The organisation of a value that puts the role before it: "Pastry Cook at Copper Kettle"."""
    role, _, organisation = name.partition(" at ")
    return organisation if organisation and names_role(role, words) and is_name(organisation, words) else name


def _is_title(name: str, match: Match) -> bool:
    """Whether somebody filled in the title once more, where the employer belongs."""
    titles = (match.document.view[slice(*fact.span)] for fact in match.document.facts if fact.name == "title")
    return names_role(name, match.words) and any(name.lower() in title.lower() for title in titles)


@rule(r"\A\s*+(?P<value>[^\n|]{2,120}+)\|(?P<second>[^\n|]{0,120}+)")
def first_field(match: Match) -> Employers:
    """Copper Kettle (https://copperkettle.example) | Pastry Cook | Leeds, UK"""
    name = without_town(_TAGLINE.sub("", clean_name(match.original("value"))), match.words)
    if names_role(name, match.words):
        return None
    # Before a role, words that any organisation could have are a name even so: "Bread Systems | Pastry Cook".
    beside_role = " " in name and name.istitle() and names_role(match["second"], match.words)
    is_other = beside_role and (_says_how(name, match.words) or is_place(name, match.words))
    return Employer(name) if is_name(name, match.words) or (beside_role and not is_other) else None


@rule(
    rf"\A[\s#*]*+(?P<title>[^\n|:]{{2,120}}+)(?:\||\n\s*+(?={_FIELD}{{2,80}}{_PART}))"
    rf"(?P<value>{_FIELD}{{2,80}}+){_PART}(?P<rest>[^\n]{{2,200}}+)"
)
def field_behind_title(match: Match) -> Employers:
    """Pastry Cook | Copper Kettle | Leeds, UK; Pastry Cook, and in the next line Copper Kettle | Leeds, UK"""
    name = clean_name(match.original("value"))
    if not names_role(match["title"], match.words) or _says_how(name, match.words):
        return None
    where = may_name_place(match["rest"], match.words) or _says_how(match["rest"], match.words)
    is_other = names_role(name, match.words) or is_place(name, match.words) or not is_name(name, match.words)
    return Employer(name) if where and not is_other else None


def _says_how(text: str, words: Vocabulary) -> bool:
    """Whether words name a mode of work or a kind of employment: "Remote US", "Full-time"."""
    said = (text, *text.lower().split())
    return any(words.meaning(table, word) for table in ("work_mode", "working_time", "engagement") for word in said)


@rule(rf"\A\s*+{ENTRY_LINE}")
def employer_of_entry(match: Match) -> Employers:
    """Pastry Cook, Copper Kettle, Leeds, UK — You run our bakery (an entry of a list)"""
    entry = read_entry_line(match.original("value"), match.words)
    start = match.span("value").start
    return (
        [Part(Employer(entry.employer.text), start + entry.employer.start, start + entry.employer.end)]
        if entry
        else None
    )


@rule(r"\A\s*+(?P<value>[^\n:|]{2,100}+(?:\n[^\n:|]{2,60}+)?)\n(?:[A-Z]+[A-Z /]{3,30}+: ++[^\n]*+\s*+){2}", cased=True)
def line_above_labels(match: Match) -> Employers:
    """Copper Kettle Ltd (and below it labelled lines)"""
    return named_by(match, "value")


@rule(
    rf"\A\s*+(?P<title>[^\n]{{2,120}}+)\n\s*+(?:(?P=title)\n)?(?P<value>[^\n|:=]{{2,90}}+)\n(?P<below>{_ADDRESS}) *\n"
)
def line_above_address(match: Match) -> Employers:
    """Copper Kettle (below it 12 Mill Lane, Leeds, and above it the title)"""
    is_address = any(map(str.isdigit, match["below"])) or any(names_in(match["below"], match.words))
    is_name_alone = is_address and not is_sentence(match.original("value"), match.words)
    return named_by(match, "value") if is_name_alone else None


@rule(
    r"\A\s*+[#*]{0,4} *(?P<title>[^\n|]{3,120}+)\n\s*+(?P<value>[^\n|:]{3,70}?)"
    r"(?:,|\s{1,3}[-\u2013\u00b7\u2022])\s{0,3}(?P<where>[^\n|:]{2,50}?)(?:\s{1,3}\d{4,5}(?:-\d{4})?)?[^\S\n]*+(?=\n)"
)
def line_with_town(match: Match) -> Employers:
    """Copper Kettle College, Reno, NV 89501 (below the title)"""
    name, words = match["value"], match.words
    is_other = match.document.body or not names_role(match["title"], words) or names_role(name, words)
    if is_other or is_place(name, words) or is_sentence(name, words) or not is_place(match["where"], words):
        return None
    return named_by(match, "value")


@rule(r"\A\s*+[#*]{0,4} *(?P<title>[^\n|]{3,120}+)\n\s*+(?P<value>[^\n|:.]{3,90}+)(?=\n)")
def organisation_below_title(match: Match) -> Employers:
    """University of the Copper Valley - Department of Baking (below the title)"""
    name, words = clean_name(match.original("value")), match.words
    below_title = not match.document.body and names_role(match["title"], words)
    is_other = names_role(name, words) or is_place(name, words) or is_sentence(name, words)
    goes_on = name.rpartition(" ")[2].islower()
    is_named = below_title and not (is_other or goes_on) and looks_like_organisation(name, words)
    is_named = is_named and not _is_heading_or_row(match)
    return named_by(match, "value") if is_named else None


def _is_heading_or_row(match: Match) -> bool:
    """Whether the line opens as a heading does ("About Elm College") or is a row of a table (it holds a tab)."""
    line = match.original("value")
    return "\t" in line or match.words.meaning("headings", clean_name(line).partition(" ")[0]) is not None


@rule(r"\A\s*+# (?P<title>[^\n]{2,120}+)\n[\s#*]*+(?:(?i:<title_joint>) )?(?P<value>[^\n|:]{2,60}+)\n", cased=True)
def line_below_title(match: Match) -> Employers:
    """# Pastry Cook (and below it Copper Kettle, of which the text speaks, or a line that says where that is)"""
    name = clean_name(match.original("value"))
    if is_sentence(name, match.words) or is_place(name, match.words) or names_role(name, match.words):
        return None
    below = match.document.view[match.span("value").end :].lstrip("\n").partition("\n")[0]
    shown = looks_like_organisation(name, match.words) or is_place(below, match.words)
    return named_by(match, "value") if shown or _is_spoken_of(name, match) else None


def _is_spoken_of(name: str, match: Match) -> bool:
    """Whether the text names it again, or writes none of its several words small, as it would those of a department."""
    view, said = match.document.view, name.split()
    if view.count(name) > 1:
        return True
    if len(said) == 1 or not all(word[0].isupper() for word in said):
        return False
    return not re.search(rf"(?<!\w)(?:{'|'.join(re.escape(word.lower()) for word in said)})(?!\w)", view)
