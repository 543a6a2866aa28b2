"""The title among all headlines and roles found, without what belongs to others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import inf

from jobparse.document import Document
from jobparse.extractors.title.headlines import HEADLINES, labelled_title
from jobparse.extractors.title.sentences import listed_opening, role_addressed, role_to_serve_as
from jobparse.normalize.choice import Choice
from jobparse.rules import Finding
from jobparse.values.names import is_name, looks_like_organisation
from jobparse.values.roles import names_role
from jobparse.values.same_names import name_key, same_name
from jobparse.values.titles import advertises, clean_title, tails, without_place
from jobparse.vocab import Vocabulary

_HEADLINES = {rule.name for rule in HEADLINES}
_SHOWN = _HEADLINES - {labelled_title.name}
_HEAD = 400  # characters


def choose_title(
    document: Document, titles: Iterable[Finding[str]], organisations: list[str], words: Vocabulary
) -> Choice[str | None]:
    """The title of the most trustworthy finding that names a role, without organisations and places at its ends."""
    found = tuple(titles)
    keys = {name_key(name, words) for name in organisations}
    evidence = tuple(finding for finding in found if name_key(finding.value, words) not in keys)
    if not evidence:
        return Choice(None, found)
    labelled = any(finding.rule == labelled_title.name for finding in evidence)
    # Far below a headline that names a role, a label is a board's ("Role: …") or the title of somebody who signs.
    is_shown = any(finding.rule in _SHOWN and names_role(finding.value, words) for finding in evidence)
    end_of_head = document.body + _HEAD if is_shown else inf

    def rank(finding: Finding[str]) -> tuple[int, int]:
        """A headline that names a role; who is addressed; any headline; a role written as a name; what is left.

        Where a title is labelled, prose has no say: headlines stand before it among the findings.
        """
        headline = finding.rule in _HEADLINES and finding.span.start < end_of_head
        if headline or labelled:
            return (0 if headline and names_role(finding.value, words) else 2), 0
        if finding.rule == role_addressed.name:
            return 1, 0
        if finding.rule == listed_opening.name:
            return 5, 0
        if " " not in finding.value or finding.value.islower():
            return 6, 0
        # "To serve as" may be said of one duty among many.
        return 4 if finding.rule == role_to_serve_as.name else 3, -min(document.view.count(finding.value), 3)

    best = min(evidence, key=rank)
    others = (finding for finding in evidence if finding is not best)
    title = _without_others(best.value, organisations, words)
    return Choice(title, (replace(best, value=title), *others))


def _without_others(title: str, organisations: list[str], words: Vocabulary) -> str:
    """The title without the parts that name one of the organisations, or a place."""
    # From the end: "Baker - Cakes - Elm College" keeps its cakes. Commas and colons part less than a dash.
    cuts = [(title[end:start].strip() in (",", ":"), end, start) for end, start in tails(title, words)]
    for weak, end, start in sorted(cuts, key=lambda cut: (cut[0], -cut[1])):
        head, tail = title[:end], title[start:]
        if weak and " " not in head:  # "Head, Oven Services"
            continue
        loose = not weak and (not names_role(tail, words) or _is_organisation(tail, words))
        at_place = words.meaning("title_joint", title[end:start].strip()) and names_role(head, words)
        if loose and at_place and is_name(tail, words):  # "Baker at BREAD"
            return _without_others(head, organisations, words)
        if _names_one(tail, organisations, words) or words.meaning("title_place", tail.strip("() ")):
            return _without_others(head, organisations, words)
        if loose and (looks_like_organisation(tail, words) or advertises(tail, words)):
            return _without_others(head, organisations, words)
        if names_role(tail, words) and _names_one(head, organisations, words):
            return _without_others(tail, organisations, words)
    title = without_place(clean_title(title, words) or title, words)
    return clean_title(title, words) or title


def _is_organisation(tail: str, words: Vocabulary) -> bool:
    """Whether words that hold a role name an organisation even so: "Teachers College", not "Head of Library"."""
    said = [word.strip(",.") for word in tail.split()]
    named = len(said) > 1 and all(word[:1].isupper() for word in said)
    return named and words.meaning("organisation_noun", said[-1].lower()) is not None


def _names_one(part: str, organisations: list[str], words: Vocabulary) -> bool:
    if names_role(part, words):  # "Compass Associates", but not "Baker - Compass Ltd"
        return name_key(part, words) in {name_key(name, words) for name in organisations}
    return any(same_name(part, name, words) for name in organisations)
