"""The e-mail addresses of a posting."""

from __future__ import annotations

from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.emails import email_address, restore_at_sign
from jobparse.vocab.hosts import COMMON_TLDS

# Rules begin at the sign, and their readers look at what stands before it: the sign is rare, words are not.
LOCAL = r"(?<![\w.+'@-])(?!(?<=\*)\.)(?P<local>[\w.+'%-]{1,64})"
TLD = rf"(?=[a-z])(?:{'|'.join(sorted(COMMON_TLDS, key=len, reverse=True))})(?![\w-])"
PLAIN_HOST = r"[\w-]++(?:\.[\w-]++)++"
BROKEN_HOST = rf"[\w-]++(?:\.\n|\n\.){TLD}"
OPEN, SHUT = r"[<\[({] ?-?", r"-? ?[>\])}]"
SPELLED_DOT = rf" ?{OPEN}<dot_sign>{SHUT} ?| <dot_sign> "
SPELLED_HOST = rf"[\w-]++(?:(?:\.|{SPELLED_DOT})[\w-]++)++"
SPELLED_LOCAL = rf"(?<![\w.+'@-])(?P<local>(?:[\w.+-]{{1,30}}(?:{SPELLED_DOT}))?[\w.+'-]{{1,64}})"
# Bounded, since "at" is a frequent word: a name in a host has no more than 63 characters.
SPELLED_AT = rf"<at_sign>\s{{0,9}}(?:[\w-]{{1,63}}+\.){{1,9}}+{TLD}"
AROUND = 1500  # characters in which the person or the company must be named
ASKED = r"<asks_for_mail>[\w' ]{0,24}?(?:<mail_goes>|:)? ?"


@rule(rf"@(?:{PLAIN_HOST}|{BROKEN_HOST}| (?:[\w-]++\.)++{TLD})(?!:[\w/~])")
def plain_address(match: Match) -> str | list[Part[str]] | None:
    """jobs@crumb.example"""
    return _address(match, match.preceded_by(LOCAL))


@rule(rf"{OPEN}<at_sign>{SHUT} ?{SPELLED_HOST}")
def bracketed_at(match: Match) -> str | list[Part[str]] | None:
    """tess.oak [at] crumb.example"""
    return _address(match, match.preceded_by(f"{SPELLED_LOCAL} ?"))


@rule(rf"<at_sign> (?:[\w-]++\.)*+[\w-]++(?:{SPELLED_DOT})[\w-]++(?:(?:\.|{SPELLED_DOT})[\w-]++)*+")
def spelled_at_and_dot(match: Match) -> str | list[Part[str]] | None:
    """night-shift at crumb dot example"""
    before = match.preceded_by(f"{SPELLED_LOCAL} ")
    return None if before and before.meaning("not_a_mailbox", "local") else _address(match, before)


@rule(SPELLED_AT)
def spelled_at(match: Match) -> str | list[Part[str]] | None:
    """E-mail: ovens at crumb.example, or tess @ crumb.example"""
    before = match.preceded_by(f"{ASKED}{SPELLED_LOCAL} ")
    # "your CV to Robin at crumb.example" names a person and a company.
    if before and (before["local"].istitle() or before.meaning("not_a_mailbox", "local")):
        return None
    return _address(match, before)


@rule(rf"\.{TLD}(?!\.\w|[@/])")
def lost_at_sign(match: Match) -> str | list[Part[str]] | None:
    """CV to tess.oakcopperkettle.example, where the text names The Copper Kettle"""
    before = match.preceded_by(rf"{ASKED}(?<!\w)(?P<local>[a-z]{{3,20}}\.[a-z.]{{5,50}})")
    if before is None:
        return None
    start, end = before.span("local").start, match.span().end
    around = match.document.view[max(0, start - AROUND) : end + AROUND]
    address = restore_at_sign(match.document.view[start:end], around)
    return [Part(address, start, end)] if address else None


def _address(match: Match, before: Match | None) -> str | list[Part[str]] | None:
    """The address whose sign and host are matched, and whose local part was found ``before`` them."""
    if before is None:
        return None
    start, end = before.span("local").start, match.span().end
    address = email_address(match.document.view[start:end], match.words)
    if address is None:
        return None
    exact = match.document.lower.find(address, start, end)
    return [Part(address, exact, exact + len(address)) if exact >= 0 else Part(address, start, end)]


EXTRACTOR = Extractor("emails", (plain_address, bracketed_at, spelled_at_and_dot, spelled_at, lost_at_sign))
