"""Who will employ the person: every place that names somebody. ``normalize.identity`` lets them vote."""

from __future__ import annotations

import re
from functools import cache

from jobparse.document import SectionKind, Span
from jobparse.extractors.names_beside import NAME_REACH, employer_at, name_before, name_behind
from jobparse.extractors.title import FIRST_LINE, is_headline
from jobparse.patterns import Pattern
from jobparse.posting import Employer
from jobparse.rules import Extractor, Match, Part, Rule, rule
from jobparse.values.entry_lines import ENTRY_LINE, read_entry_line
from jobparse.values.gazetteer import may_name_place
from jobparse.values.name_bounds import goes_on, may_go_on, name_ending, name_starting
from jobparse.values.names import clean_name, is_name, is_place, is_sentence, looks_like_organisation, without_town
from jobparse.values.roles import names_role
from jobparse.values.titles import tails
from jobparse.vocab import Vocabulary

# Where a text names its employer, and where its addresses end, in characters; both bound the work on huge texts.
_NEAR, _FAR = 20_000, 100_000
Employers = Employer | list[Part[Employer]] | None


def _named(match: Match, group: str) -> Employer | None:
    name = without_town(clean_name(match.original(group)), match.words)
    return Employer(name) if is_name(name, match.words) else None


@rule(r"[^\n]{2,200}+", facts=("employer",))
def labelled_employer(match: Match) -> Employers:
    """company: The Copper Kettle"""
    name = without_town(clean_name(match.original()), match.words)
    in_body = match.span().start >= match.document.body
    return Employer(name) if len(name) > 1 and not (in_body and is_sentence(name, match.words)) else None


@rule(r"\A\s*+(?P<value>[^\n|]{2,120}+)\|")
def first_field(match: Match) -> Employers:
    """Copper Kettle (https://copperkettle.example) | Pastry Cook | Leeds, UK"""
    name = _TAGLINE.sub("", clean_name(match.original("value")))
    return None if names_role(name, match.words) or not is_name(name, match.words) else Employer(name)


# What parts the fields of one line, and what stands between two of those.
_PART, _FIELD = r"[|\u00b7\u2022]", r"[^\n|\u00b7\u2022]"


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


# "Copper Kettle - bread for everybody"
_TAGLINE = Pattern(r"\s*(?:\s[-\u2013\u2014]|:)\s.*")


@rule(r"\A\s*+(?P<value>[^\n:|]{2,100}+(?:\n[^\n:|]{2,60}+)?)\n(?:[A-Z]+[A-Z /]{3,30}+: ++[^\n]*+\s*+){2}", cased=True)
def line_above_labels(match: Match) -> Employers:
    """Copper Kettle Ltd (and below it labelled lines)"""
    return _named(match, "value")


ADDRESS = r"(?:\d+ \w[^\n]{4,80}|[^\n,]{2,40}, ?+[^\n,]{2,30}(?:, ?+[^\n,]{2,30})?|[^\n]{2,40}<area>)"


@rule(rf"\A\s*+(?P<title>[^\n]{{2,120}}+)\n\s*+(?:(?P=title)\n)?(?P<value>[^\n|:]{{2,90}}+)\n{ADDRESS} *\n")
def line_above_address(match: Match) -> Employers:
    """Copper Kettle (below it 12 Mill Lane, Leeds, and above it the title)"""
    return None if is_sentence(match.original("value"), match.words) else _named(match, "value")


@rule(r"\A\s*+# (?P<title>[^\n]{2,120}+)\n[\s#*]*+(?:(?i:<title_joint>) )?(?P<value>[^\n|:]{2,60}+)\n", cased=True)
def line_below_title(match: Match) -> Employers:
    """# Pastry Cook (and below it Copper Kettle, of which the text speaks, or a line that says where that is)"""
    name = clean_name(match.original("value"))
    if is_sentence(name, match.words) or is_place(name, match.words) or names_role(name, match.words):
        return None
    below = match.document.view[match.span("value").end :].lstrip("\n").partition("\n")[0]
    shown = looks_like_organisation(name, match.words) or is_place(below, match.words)
    return _named(match, "value") if shown or _is_spoken_of(name, match) else None


def _is_spoken_of(name: str, match: Match) -> bool:
    """Whether the text names it again, or writes none of its several words small, as it would those of a department."""
    view, said = match.document.view, name.split()
    if view.count(name) > 1:
        return True
    if len(said) == 1 or not all(word[0].isupper() for word in said):
        return False
    return not re.search(rf"(?<!\w)(?:{'|'.join(re.escape(word.lower()) for word in said)})(?!\w)", view)


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
    for end, start in reversed(tails(title, match.words)):
        name = clean_name(title[start:])
        if title[end:start].strip() in (",", ":") or is_place(name, match.words):
            continue
        if names_role(name, match.words) or not looks_like_organisation(name, match.words):
            break
        if is_name(name, match.words):
            return [Part(Employer(name), span.start + start, span.start + len(title.rstrip()))]
    return []


@rule(FIRST_LINE)
def last_of_first_line(match: Match) -> Employers:
    """Pastry Cook - Copper Kettle"""
    return _last(match, match.original("value"), match.span("value")) if is_headline(match) else None


@rule(r"[^\n]{5,300}+", facts=("title",))
def last_of_labelled_title(match: Match) -> Employers:
    """title: Pastry Cook - Copper Kettle"""
    return _last(match, match.original(), match.span())


def _last(match: Match, title: str, span: Span) -> Employers:
    parting = [start for end, start in tails(title, match.words) if title[end:start].strip() not in (",", ":")]
    for start in parting[-1:]:
        name = clean_name(title[start:])
        if is_name(name, match.words) and not names_role(name, match.words):
            return [Part(Employer(name), span.start + start, span.start + len(title.rstrip()))]
    return []


@rule(r"[^\n]{5,300}+", facts=("page_title",))
def part_of_page_title(match: Match) -> Employers:
    """Page title: Pastry Cook - Copper Kettle | Breadboard"""
    title, found, start = match.original(), [], 0
    cuts = [(end, behind) for end, behind in tails(title, match.words) if title[end:behind].strip() not in (",", ":")]
    cuts += [cut.span() for cut in _wants(match.words).finditer(title)]
    for end, behind in [*sorted(cuts), (len(title), len(title))]:
        name = clean_name(title[start:end])
        known = is_place(name, match.words) or names_role(name, match.words) or match.words.meaning("board", name)
        if is_name(name, match.words) and not known:
            found.append(Part(Employer(name), match.span().start + start, match.span().start + end))
        start = behind
    return found


@cache
def _wants(words: Vocabulary) -> Pattern:
    return Pattern(rf"\s+(?:{words.alternation('wants')})\s+", re.IGNORECASE)


@rule(r"(?<=\S[ \n])(?:<seeks>)")
def who_seeks(match: Match) -> Employers:
    """The Copper Kettle is looking for a pastry cook"""
    return name_before(match)


@rule(r"(?<=\S[ \n])(?:<is_equal_employer>)")
def who_is_equal_employer(match: Match) -> Employers:
    """Copper Kettle is an equal opportunity employer"""
    return name_before(match)


@rule(r"(?<=\S[ \n])(?!\w+ (?:<demand_behind>))(?:<describes>)")
def who_is_described(match: Match) -> Employers:
    """Copper Kettle is a family bakery"""
    return name_before(match)


@rule(r"(?<=[\w)]\s{1,3})(?!\w+ (?:<demand_behind>))(?:<goes_on>)", sections=("about_employer",))
def who_is_told_about(match: Match) -> Employers:
    """Copper Kettle has three shops (under "About us")"""
    return name_before(match) if match.span().start > match.zone.start else None


@rule(r"^[ #*]{0,8}(?:<about>) (?:<article> )?(?P<value>[^\n:*]{2,60}+):?[ *#]*$", cased=False)
def heading_about(match: Match) -> Employers:
    """About Copper Kettle (a heading)"""
    return _named(match, "value")


@rule(r"(?<!\w)(?:<title_joint>)[ \n]")
def at_whose_place(match: Match) -> Employers:
    """As a baker at Copper Kettle"""
    return name_behind(match)


@rule(r"^[ *>]*+(?=[A-Z\[\"'])", cased=True)
def who_opens_paragraph(match: Match) -> Employers:
    """Copper Kettle, a family bakery, …"""
    lower, start = match.document.lower, match.span().end
    if not may_go_on(lower, start, start + NAME_REACH, match.words):
        return None
    return [part for part in name_behind(match) if goes_on(lower, part.end, match.words)]


@rule(r"(?<=\w[, ]{1,2})(?:<legal_form>)(?!\w)")
def who_has_legal_form(match: Match) -> Employers:
    """As agreed with Copper Kettle Ltd"""
    end = match.span().end
    start = max(0, end - 100)
    form = match["legal_form"]
    if len(form) == 2 and not form.isupper() and match.document.view[end + 1 : end + 2].isupper():  # "As We"
        return None
    if form.islower() and match.words.meaning("organisation_noun", form):  # "a young software company"
        return None
    found = name_ending(match.document.view[start:end], match.words)
    if not found or (form.isupper() and _is_shouted(match.document.view[start + found[0] : end], match.words)):
        return None
    return [employer_at(match, start + found[0], start + found[1])]


def _is_shouted(name: str, words: Vocabulary) -> bool:
    """Whether words in capitals are the end of a sentence rather than a name: "WE WILL NOT HIRE YOU AS"."""
    said = name.split()
    return len(said) > 3 and name.isupper() and any(words.meaning("nobody", word) for word in said[:-1])


@rule(r"(?<=\w[ \n])(?:<organisation_noun>)(?!\w)", head=_NEAR)
def who_is_mentioned(match: Match) -> Employers:
    """The archive of Copper Kettle College"""
    start, end = match.span()
    asked_for = match.section is not None and match.section.kind in (SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
    if asked_for or not match[0][0].isupper():  # "a degree from Copper Kettle College"
        return None
    begin = max(0, start - 100)
    found = name_ending(match.document.view[begin:end], match.words)
    name = match.document.view[begin:end][slice(*found)] if found else ""
    # What the posting also writes small is a kind of organisation, not the name of one: "a Village Bakery".
    if not found or names_role(name, match.words) or " ".join(name.split()[-2:]).lower() in match.document.view:
        return None
    return [employer_at(match, begin + found[0], begin + found[1])]


_WITHIN_LINK = Pattern(r"(?<=[\w@./-])")


@rule(r"(?:@|://(?:www\.)?)(?P<host>[a-z0-9][a-z0-9-]{2,40}+)\.")
def who_has_the_host(match: Match) -> Employers:
    """Write to jobs@copperkettle.example (where the text speaks of CopperKettle)"""
    host = match["host"].lower()
    if match.span().start > _FAR or match.words.meaning("board", host) or not is_name(host, match.words):
        return None
    near = match.document.lower[:_NEAR]
    at = near.find(host)
    while at >= 0:
        name = None if _WITHIN_LINK.match(near, at) else name_starting(match.document.view[at : at + 100], match.words)
        if name and name[0] == 0:
            return [employer_at(match, at, at + name[1])]
        at = near.find(host, at + len(host))
    return None


@rule(r"\((?=[A-Z]{2,8}\))", cased=True)
def who_is_abbreviated(match: Match) -> Employers:
    """The Elm Valley Bakery School (EVBS)"""
    start = match.span().start
    end = match.document.view.index(")", start) + 1
    found = name_ending(match.document.view[max(0, start - 120) : end], match.words)
    if not found:
        return None
    part = employer_at(match, max(0, start - 120) + found[0], max(0, start - 120) + found[1])
    return [part] if looks_like_organisation(part.value.name, match.words) else None


@rule(r"(?<=[\w)])(?:<owner_mark>) ")
def whose_things(match: Match) -> Employers:
    """Copper Kettle's bakery"""
    return name_before(match)


@rule(r"(?<!\w)(?:<stands_for>)[ \n:]{1,3}")
def who_is_joined(match: Match) -> Employers:
    """Join Copper Kettle"""
    return name_behind(match)


Rules = tuple[Rule[Employer], ...]
# Where a posting says who the employer is.
STATED: Rules = (
    labelled_employer,
    first_field,
    field_behind_title,
    employer_of_entry,
    line_above_labels,
    line_above_address,
    line_below_title,
    tail_of_labelled_title,
    tail_of_first_line,
)
# Sentences that say it of the employer alone.
SAID: Rules = (who_seeks, who_is_equal_employer, who_is_joined, heading_about)
# What may be said of anybody.
HINTED: Rules = (
    who_is_told_about,
    at_whose_place,
    whose_things,
    who_is_described,
    who_opens_paragraph,
    who_is_abbreviated,
    who_has_legal_form,
    who_has_the_host,
)
# Names of which nothing is said.
NAMED: Rules = (who_is_mentioned,)
# The tails of titles, which hold specialisms and teams as well.
GUESSED: Rules = (last_of_labelled_title, last_of_first_line, part_of_page_title)

EXTRACTOR = Extractor("employer", (*STATED, *SAID, *HINTED, *NAMED, *GUESSED))
