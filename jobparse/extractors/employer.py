"""Who will employ the person: every place that names somebody. ``normalize.identity`` lets them vote."""

from __future__ import annotations

from jobparse.document import Span
from jobparse.posting import Employer
from jobparse.rules import Extractor, Match, Part, Rule, rule
from jobparse.values.names import clean_name, is_name, looks_like_organisation, name_ending, name_starting
from jobparse.values.titles import names_role, tails

Employers = Employer | list[Part[Employer]] | None

# The first line of a text, its title as a rule.
TITLE_LINE = r"\A\s*+\#{0,6} *(?P<title>[^\n|]{3,160}+)(?!\|)"


def _named(match: Match, group: str) -> Employer | None:
    name = clean_name(match.original(group))
    return Employer(name) if is_name(name, match.words) else None


@rule(r"[^\n]{2,200}+", facts=("employer",))
def labelled_employer(match: Match) -> Employers:
    """company: The Copper Kettle"""
    name = clean_name(match.original())
    return Employer(name) if len(name) > 1 else None


@rule(r"\A\s*+(?P<value>[^\n|]{2,120}+)\|")
def first_field(match: Match) -> Employers:
    """Copper Kettle (https://copperkettle.example) | Pastry Cook | Leeds, UK"""
    return None if names_role(clean_name(match["value"]), match.words) else _named(match, "value")


@rule(r"\A\s*+(?P<value>[^\n:|]{2,100}+(?:\n[^\n:|]{2,60}+)?)\n(?:[A-Z]+[A-Z /]{3,30}+: [^\n]*+\s*+){2}", cased=True)
def line_above_labels(match: Match) -> Employers:
    """Copper Kettle Ltd (and below it labelled lines)"""
    return _named(match, "value")


ADDRESS = r"(?:\d+ \w[^\n]{4,80}|[^\n,]{2,40}, ?[^\n,]{2,30}(?:, ?[^\n,]{2,30})?|[^\n]{2,40}<area>)"


@rule(rf"\A\s*+(?P<title>[^\n]{{2,120}}+)\n\s*+(?:(?P=title)\n)?(?P<value>[^\n|]{{2,90}}+)\n{ADDRESS} *\n")
def line_above_address(match: Match) -> Employers:
    """Copper Kettle (below it 12 Mill Lane, Leeds, and above it the title)"""
    return _named(match, "value")


@rule(r"[^\n]{5,300}+", facts=("title",))
def tail_of_labelled_title(match: Match) -> Employers:
    """title: Pastry Cook - Copper Kettle College"""
    return _tails(match, match.original(), match.span())


@rule(TITLE_LINE)
def tail_of_first_line(match: Match) -> Employers:
    """Pastry Cook - Copper Kettle College"""
    return [] if match.document.body else _tails(match, match.original("title"), match.span("title"))


def _tails(match: Match, title: str, span: Span) -> Employers:
    """The last part of a title, where it looks like an organisation's name."""
    for end, start in reversed(tails(title, match.words)):
        name = clean_name(title[start:])
        if "," in title[end:start]:
            continue
        if names_role(name, match.words):
            break
        if looks_like_organisation(name, match.words) and is_name(name, match.words):
            return [Part(Employer(name), span.start + start, span.start + len(title.rstrip()))]
    return []


@rule(TITLE_LINE)
def last_of_first_line(match: Match) -> Employers:
    """Pastry Cook - Copper Kettle"""
    return [] if match.document.body else _last(match, match.original("title"), match.span("title"))


@rule(r"[^\n]{5,300}+", facts=("title",))
def last_of_labelled_title(match: Match) -> Employers:
    """title: Pastry Cook - Copper Kettle"""
    return _last(match, match.original(), match.span())


def _last(match: Match, title: str, span: Span) -> Employers:
    for _, start in tails(title, match.words)[-1:]:
        name = clean_name(title[start:])
        if is_name(name, match.words):
            return [Part(Employer(name), span.start + start, span.start + len(title.rstrip()))]
    return []


def _before(match: Match) -> Employers:
    """The name that ends where the match begins."""
    end = match.span().start
    start = max(0, end - 140)
    found = name_ending(match.document.view[start:end], match.words)
    return [_part(match, start + found[0], start + found[1])] if found else []


def _behind(match: Match) -> Employers:
    """The name that begins where the match ends."""
    start = match.span().end
    found = name_starting(match.document.view[start : start + 140], match.words)
    return [_part(match, start + found[0], start + found[1])] if found else []


def _part(match: Match, start: int, end: int) -> Part[Employer]:
    return Part(Employer(" ".join(match.document.text[start:end].split())), start, end)


@rule(r"(?<=\S)[ \n](?:<seeks>)")
def who_seeks(match: Match) -> Employers:
    """The Copper Kettle is looking for a pastry cook"""
    return _before(match)


@rule(r"(?<=\S)[ \n](?:<is_equal_employer>)")
def who_is_equal_employer(match: Match) -> Employers:
    """Copper Kettle is an equal opportunity employer"""
    return _before(match)


@rule(r"(?<=\S)[ \n](?:<describes>)")
def who_is_described(match: Match) -> Employers:
    """Copper Kettle is a family bakery"""
    return _before(match)


@rule(r"(?<=[\w)])(?:'s)? (?:is|are|was|has) ", sections=("about_employer",))
def who_is_told_about(match: Match) -> Employers:
    """Copper Kettle has three shops (under "About us")"""
    return _before(match)


@rule(r"^[ \n#*]*(?:<about>) (?:the )?(?P<value>[^\n:*]{2,60}+):?[ *#]*$", cased=False)
def heading_about(match: Match) -> Employers:
    """About Copper Kettle (a heading)"""
    return _named(match, "value")


@rule(r"(?<!\w)(?:<title_joint>)[ \n]")
def at_whose_place(match: Match) -> Employers:
    """As a baker at Copper Kettle"""
    return _behind(match)


@rule(r"(?<=[\w)])'s ")
def whose_things(match: Match) -> Employers:
    """Copper Kettle's bakery"""
    return _before(match)


@rule(r"(?<!\w)(?:<stands_for>)[ \n:]{1,3}")
def who_is_joined(match: Match) -> Employers:
    """Join Copper Kettle"""
    return _behind(match)


Rules = tuple[Rule[Employer], ...]
# Where a posting says who the employer is.
STATED: Rules = (
    labelled_employer,
    first_field,
    line_above_labels,
    line_above_address,
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
    last_of_labelled_title,
    last_of_first_line,
)

EXTRACTOR = Extractor("employer", (*STATED, *SAID, *HINTED))
