"""The role that sentences and lists name: whom the posting seeks, who will do the work, whom it addresses."""

from __future__ import annotations

from jobparse.extractors.title.headlines import Titles
from jobparse.patterns import Pattern
from jobparse.rules import Match, Part, rule
from jobparse.values.roles import named_role_starting, names_role, role_starting, says_little, told_role_starting
from jobparse.values.titles import clean_title

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
