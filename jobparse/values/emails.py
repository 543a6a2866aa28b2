"""E-mail addresses as people write them, to hide them from machines or not."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary, vocabulary
from jobparse.vocab.hosts import COMMON_TLDS

# What comes along when an address is cut out of HTML or of a link.
_REMNANT = Pattern(r"^(?:mailto:|%20|&lt;|(?!\+)[\W_])+|(?:%20|&gt;|[^\w])+$", re.IGNORECASE)
# A sentence that begins without a blank behind the address: "jobs@crumb.example.Please", "jobs@crumb.comPlease".
_GLUED_SENTENCE = Pattern(rf"(?P<address>@.*\.(?:{'|'.join(sorted(COMMON_TLDS))}))\.?[A-Z]\w*$")
# A telephone number that ends where the address begins: "773-555-0134tess@crumb.example".
_GLUED_PHONE = Pattern(r"^.*\d{3}[-. ]\d{4}(?=[A-Za-z])")
_FILE_ENDINGS = frozenset({"gif", "jpeg", "jpg", "js", "pdf", "png", "svg", "webp"})


def email_address(text: str, words: Vocabulary | None = None) -> str | None:
    """The one address that ``text`` writes, in lower case; ``None`` when it is no whole and possible address.

    Signs may be spelled out in the language of ``words`` (English by default), bare or in brackets. Nothing is
    looked up: the domain need not exist. The syntax is checked by email-validator.

    >>> email_address("Robin.Oak [at] crumb (dot) example")
    'robin.oak@crumb.example'
    >>> email_address("mailto:jobs@crumb.example.")
    'jobs@crumb.example'
    >>> email_address("Phone: 312-555-0134tess@kettle.comOur")
    'tess@kettle.com'
    >>> email_address("jobs@...")
    """
    from email_validator import EmailNotValidError, validate_email

    at_sign, dot_sign = _spelled_signs(words or vocabulary("en"))
    plain = dot_sign.sub(".", at_sign.sub("@", text))
    plain = _GLUED_SENTENCE.sub(r"\g<address>", _GLUED_PHONE.sub("", _REMNANT.sub("", plain))).lower()
    host = plain.partition("@")[2]
    ending = host.rpartition(".")[2]
    if "." not in host or not ending.isalpha() or ending in _FILE_ENDINGS:
        return None
    try:
        return validate_email(plain, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return None


@cache
def _spelled_signs(words: Vocabulary) -> tuple[Pattern, Pattern]:
    """Patterns for whatever stands for "@" and for "." between the parts of an address."""
    at_sign, dot_sign = (
        Pattern(rf"\s?[<\[({{]\s?-?(?:{sign})-?\s?[>\])}}]\s?|\s(?:{sign})\s|\s?{mark}\s?", re.IGNORECASE)
        for sign, mark in ((words.alternation("at_sign"), "@"), (words.alternation("dot_sign"), r"\."))
    )
    return at_sign, dot_sign


def restore_at_sign(glued: str, around: str) -> str | None:
    """An address "first.last@host" that lost its "@", where the text ``around`` it tells where the host begins.

    It does so by the person's full name, or by words that give the host when written as one.

    >>> restore_at_sign("tess.oakcopperkettle.example", "Write to The Copper Kettle.")
    'tess.oak@copperkettle.example'
    >>> restore_at_sign("tess.oakmoss.example", "Call Tess Oak, or write.")
    'tess.oak@moss.example'
    >>> restore_at_sign("infocopperkettle.example", "The Copper Kettle is a good place to work.")
    """
    first, _, rest = glued.lower().partition(".")
    glued_name, _, ending = rest.partition(".")
    if len(first) < 3 or not (first.isalpha() and glued_name.isalpha() and ending):
        return None
    said = re.findall(r"[a-z]+", around.lower())
    people = set(pairwise(said))
    companies = {"".join(said[i:j]) for i in range(len(said)) for j in range(i + 1, i + 5)}
    # The shortest last name comes first, and with it the longest company.
    splits = [(glued_name[:at], glued_name[at:]) for at in range(2, len(glued_name) - 2)]
    by_person = (split for split in splits if (first, split[0]) in people)
    by_company = (split for split in splits if len(split[1]) >= 6 and split[1] in companies)
    last, company = next(by_person, None) or next(by_company, ("", ""))
    return f"{first}.{last}@{company}.{ending}" if company else None
