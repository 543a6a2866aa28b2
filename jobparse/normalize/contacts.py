"""Whom to turn to: names, addresses and telephone numbers that stand together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from jobparse.document import Document, Span
from jobparse.normalize.choice import Choice
from jobparse.normalize.purpose import purpose
from jobparse.patterns import Pattern
from jobparse.posting import Contact
from jobparse.rules import Finding
from jobparse.values.people import person_before
from jobparse.vocab import Vocabulary

# How far apart the parts of one contact may stand, and how far back a name may, in characters.
NEAR = 80
BACK = 170


def contacts(
    document: Document,
    addresses: Sequence[Finding[str]],
    parts: Sequence[Finding[Contact]],
    words: Vocabulary,
) -> Choice[tuple[Contact, ...]]:
    """Each person or office once, with all that stands together about it.

    ``addresses`` are the e-mail addresses that a candidate may write to, ``parts`` names and telephone numbers.
    """
    pieces = [Finding(Contact(email=address.value), address.text, address.span, address.rule) for address in addresses]
    pieces += [part for part in parts if part.value.phone is None or _for_candidates(document, part, words)]
    pieces.sort(key=lambda piece: piece.span)
    found = [_with_person(document, group, end, words) for group, end in _together(document, pieces, words)]
    merged: list[Contact] = []
    for finding in found:
        same = next((i for i, contact in enumerate(merged) if _same(contact, finding.value)), None)
        if same is None:
            merged.append(finding.value)
        else:
            merged[same] = _filled(merged[same], finding.value)
    return Choice(tuple(merged), tuple(found))


def _for_candidates(document: Document, part: Finding[Contact], words: Vocabulary) -> bool:
    """Whether a telephone number is labelled, or said to be for applying or asking."""
    fact = document.fact_at(part.span.start)
    if fact and fact.name == "contact_phone":
        return True
    said = purpose(document, part.span, "mail_purpose", words)
    section = document.section_at(part.span.start)
    return said in ("apply", "questions") or (
        said is None and section is not None and section.kind in ("apply", "contact")
    )


def _together(
    document: Document, pieces: Sequence[Finding[Contact]], words: Vocabulary
) -> Iterator[tuple[Finding[Contact], int]]:
    """Pieces that follow each other closely as one, each with the end of the one before it."""
    group: Finding[Contact] | None = None
    previous = 0
    for piece in pieces:
        if group and piece.span.start < group.span.end:
            continue
        if group and _agree(group.value, piece.value) and _near(document, group.span, piece, words):
            span = Span(group.span.start, piece.span.end)
            value = _filled(group.value, piece.value)
            group = replace(group, value=value, span=span, text=document.text[span.start : span.end])
            continue
        if group:
            yield group, previous
            previous = group.span.end
        group = piece
    if group:
        yield group, previous


_PARTING = Pattern(r"\n\s*\n|[.!?]\s+\p{Lu}")


def _near(document: Document, one: Span, piece: Finding[Contact], words: Vocabulary) -> bool:
    """Whether a piece stands close behind others, in one sentence, and nobody else is named between."""
    between = document.view[one.end : piece.span.start]
    close = len(between) <= NEAR and not _PARTING.search(between)
    return close and not person_before(between, words, _mailbox(piece.value))


def _mailbox(contact: Contact) -> str:
    return (contact.email or "").partition("@")[0]


def _with_person(document: Document, group: Finding[Contact], previous: int, words: Vocabulary) -> Finding[Contact]:
    """The contact with the name that stands right before it, if one does."""
    rule = f"contacts.{'person' if group.value.name else 'address'}"
    if group.value.name:
        return replace(group, rule=rule)
    start = max(previous, group.span.start - BACK)
    person = person_before(document.view[start : group.span.start], words, _mailbox(group.value))
    if not person:
        return replace(group, rule=rule)
    span = Span(start + person.start, group.span.end)
    value = replace(group.value, name=person.name, role=person.role)
    return replace(
        group, value=value, span=span, text=document.text[span.start : span.end], rule="contacts.person_before_address"
    )


def _agree(one: Contact, other: Contact) -> bool:
    """Whether two parts can be of one contact: nothing is told twice and differently."""
    return all(
        getattr(one, part.name) in (None, getattr(other, part.name)) or getattr(other, part.name) is None
        for part in fields(Contact)
    )


def _same(one: Contact, other: Contact) -> bool:
    return _agree(one, other) and any(
        getattr(one, part.name) is not None and getattr(one, part.name) == getattr(other, part.name)
        for part in fields(Contact)
    )


def _filled(one: Contact, other: Contact) -> Contact:
    """One contact with what it lacks taken from another."""
    return Contact(
        *(getattr(one, part.name) or getattr(other, part.name) for part in fields(Contact)),
    )
