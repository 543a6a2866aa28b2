"""Names that are told by their form: a legal form, a noun for organisations, a host, an abbreviation."""

from __future__ import annotations

from jobparse.document import SectionKind
from jobparse.extractors.employer.beside import Employers, employer_at
from jobparse.patterns import Pattern
from jobparse.posting import Employer
from jobparse.rules import Match, Part, rule
from jobparse.values.name_bounds import name_ending, name_starting
from jobparse.values.names import is_name, is_place, looks_like_organisation
from jobparse.values.roles import names_role
from jobparse.vocab import Vocabulary

# Where a text names its employer, and where its addresses end, in characters; both bound the work on huge texts.
_NEAR, _FAR = 20_000, 100_000
_LONGEST_SHORT_FORM = 5  # letters: "gmbh" is written small now and then, "limited" is not
_WORD_AHEAD = Pattern(r"(?:(?<![\p{L}.])\p{Lu}{2,}|(?<=\p{Ll}\s)\p{Lu}\p{L}*)[ ]\Z")  # none that begins a sentence
_WITHIN_LINK = Pattern(r"(?<=[\w@./-])")


@rule(r"(?:(?<=\w[, ])|(?<=\w[, ][, ]))(?:<legal_form>)(?!\w)")
def who_has_legal_form(match: Match) -> Employers:
    """As agreed with Copper Kettle Ltd"""
    end = match.span().end
    start = max(0, end - 100)
    form = match["legal_form"]
    if len(form) == 2 and not form.isupper() and match.document.view[end + 1 : end + 2].isupper():  # "As We"
        return None
    # "a young software company", "a post limited to two years"
    if form.islower() and (len(form) > _LONGEST_SHORT_FORM or match.words.meaning("organisation_noun", form)):
        return None
    found = name_ending(match.document.view[start:end], match.words)
    name = match.document.view[start + found[0] : end] if found else ""
    if not found or is_place(name, match.words) or (form.isupper() and _is_shouted(name, match.words)):  # "Reno, NV"
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
    if not match.document.view[start].isupper():
        return None
    section = match.section
    if section and section.kind in (SectionKind.REQUIREMENTS, SectionKind.PREFERRED):  # "a degree from Elm College"
        return None
    begin = max(0, start - 100)
    found = name_ending(match.document.view[begin:end], match.words)
    name = match.document.view[begin:end][slice(*found)] if found else ""
    # What the posting also writes small is a kind of organisation, not the name of one: "a Village Bakery".
    if not found or names_role(name, match.words) or " ".join(name.split()[-2:]).lower() in match.document.view:
        return None
    return [employer_at(match, begin + found[0], begin + found[1])]


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
            return [_whole_name(match, at, at + name[1])]
        at = near.find(host, at + len(host))
    return None


def _whole_name(match: Match, start: int, end: int) -> Part[Employer]:
    """The employer whose name ends with what stands there, when words with capitals go before: "Elm New Paltz"."""
    begin = max(0, end - 100)
    if _WORD_AHEAD.search(match.document.view, max(0, start - 40), start):
        whole = name_ending(match.document.view[begin:end], match.words)
        if whole and begin + whole[0] < start:
            return employer_at(match, begin + whole[0], begin + whole[1])
    return employer_at(match, start, end)


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
