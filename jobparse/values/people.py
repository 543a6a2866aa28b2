"""The person who belongs to an address: a name, and what they are."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from jobparse.patterns import Pattern
from jobparse.values.roles import names_role
from jobparse.vocab import Vocabulary

_GIVEN = r"\p{Lu}(?:[\p{L}'-]+|\.(?:\p{Lu}\.)*)"
# Between a name and its address: "PhD", "Director of Bread", "at", "|".
_JOINT = Pattern(r"\s*[,\n|;()\[\]<>:/]+\s*|\s+-+\s+")


class Person(NamedTuple):
    """A name, the role beside it if there is one, and where the name begins in the text that was read."""

    name: str
    role: str | None
    start: int


def person_before(text: str, words: Vocabulary, mailbox: str = "") -> Person | None:
    """The person named at the end of ``text``, which is what stands right before an address.

    ``mailbox`` is the address's part before the "@": a name that it repeats needs no other sign. Otherwise the name
    must stand alone on its line or behind words that lead to a person ("contact", "attention").

    >>> from jobparse.vocab import vocabulary
    >>> person_before("Send your plans to Robin O'Hare - ", vocabulary("en"))
    Person(name="Robin O'Hare", role=None, start=19)
    >>> person_before("Tess Oak, PhD\\nDirector of Ovens\\n", vocabulary("en"))
    Person(name='Tess Oak', role='Director of Ovens', start=0)
    >>> person_before("All of Human Resources: ", vocabulary("en"))
    """
    start = max((end.end() for end in _sentence_end(words).finditer(text)), default=0)
    for found in reversed(list(_name(words).finditer(text, start))):
        behind = [piece for piece in _JOINT.split(text[found.end() :]) if piece]
        if len(text) - found.end() > 110 or sum(len(piece.split()) for piece in behind) > 14:
            return None
        tokens = found["name"].split()
        title = []
        while tokens and _is_no_name(tokens[0], words, mailbox):
            title.append(tokens.pop(0))
        name = " ".join(tokens)
        if any(_is_no_name(token, words, mailbox) for token in tokens) or not _believable(
            name, text[: found.end() - len(name)], words, mailbox
        ):
            continue
        said = (piece.strip() for piece in (*behind, " ".join(title)))
        roles = [piece for piece in said if piece[:1].isupper() and len(piece) < 80 and names_role(piece, words)]
        return Person(name, roles[0] if roles else None, found.end("name") - len(name))
    return None


def _believable(name: str, before: str, words: Vocabulary, mailbox: str) -> bool:
    tokens = _without_accents(name.lower()).split()
    repeated = any(len(token) > 2 and token in mailbox for token in tokens) or (
        len(tokens) > 1 and mailbox.startswith(tokens[0][0] + tokens[-1][:4])
    )
    if len(tokens) < 2 or repeated:
        return repeated
    alone = not before.rpartition("\n")[2].strip(" *_-#|")
    return alone or bool(_leads_to_person(words).search(before.lower()))


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def _is_no_name(token: str, words: Vocabulary, mailbox: str) -> bool:
    plain = token.lower()
    if words.meaning("role_noun", plain):
        return plain not in mailbox
    tables = ("not_a_name", "organisation_noun", "unit_noun", "nobody", "legal_form", "asks_for_person")
    return any(words.meaning(table, plain) for table in tables)


@cache
def _sentence_end(words: Vocabulary) -> Pattern:
    not_honorific = "".join(rf"(?<!\b{re.escape(honorific)})" for honorific in words.spellings("honorific"))
    return Pattern(rf"(?<!\b\p{{Lu}})(?i:{not_honorific})[.!?]\s+(?=\p{{Lu}})|\n\s*\n|@")


@cache
def _name(words: Vocabulary) -> Pattern:
    particle = words.alternation("name_particle")
    return Pattern(
        rf"(?<![\p{{L}}\d@.&'-])(?P<name>{_GIVEN}(?: (?:(?i:{particle}) )?{_GIVEN}){{0,3}})(?![\p{{L}}\d@&'])"
    )


@cache
def _leads_to_person(words: Vocabulary) -> Pattern:
    return Pattern(rf"(?:{words.alternation('asks_for_person')})[:,]? ?(?:(?:{words.alternation('honorific')})\.? )?$")
