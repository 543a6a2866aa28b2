"""Mail: its subject, its sender, its day, and its text, told apart from the older mail that it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from jobparse.document import Document, SourceFormat
from jobparse.errors import Problem
from jobparse.patterns import Pattern
from jobparse.readers.prose import read_prose
from jobparse.readers.quoted_mail import parted
from jobparse.vocab.mail import COMMON_FIELDS, MAIL_FIELDS, SILENT_BEGINNINGS, SILENT_FIELDS, SUBJECT_MARKS

if TYPE_CHECKING:
    from email.message import Message

_HEAD = Pattern(
    r"[\s\ufeff]*+(?:From [^\s@]++@\S++ [^\n]*+\n)?+"
    r"(?P<fields>(?:[A-Za-z][A-Za-z-]*+:[^\n]*+\n(?:[ \t]++\S[^\n]*+\n)*+){2,200}+)(?=[ \t]*+(?:\n|\Z))"
)
_FIELD = Pattern(r"^(?P<name>[A-Za-z][A-Za-z-]*+):[ \t]*+(?P<value>[^\n]*+)", re.MULTILINE)
_HEAD_ENDS = 50_000
_SUBJECT_MARKS = Pattern(
    rf"(?:(?:{'|'.join(SUBJECT_MARKS)})(?:\[\d+\])?\s?[:\uff1a]\s*|\[[^\[\]]{{2,30}}\]\s*)+(?=\S)", re.IGNORECASE
)
# What no mail program writes, and the standard library would take too long over.
_PARTS = Pattern(r"^content-type:\s*+(?:multipart|message)/", re.MULTILINE | re.IGNORECASE)
_MOST_PARTS = 50
_ENDLESS = Pattern(
    r"^content-[a-z-]{3,30}:(?:[^\n]{5000}|[^\n]*+(?:\n[ \t][^\n]*+){100})", re.MULTILINE | re.IGNORECASE
)
_LONGEST_VALUE = 500
_IN_LETTERS = frozenset({"base64", "quoted-printable"})
_VISIBLE = Pattern(r"[^\r\n]")
_PLAIN_IS_ENOUGH = 0.5  # of the length of the HTML part: else the plain one only points to it


def is_mail(text: str) -> bool:
    r"""Whether a text begins with the header of a mail, and not just with labels.

    >>> is_mail("From: Ida <ida@crumb.example>\nSubject: Night Baker\n\nWe bake.")
    True
    >>> is_mail("Date: 4 May\nFrom: The Crumb Oven\n\nWe bake.")
    False
    """
    head = _HEAD.match(_with_plain_line_ends(text[:_HEAD_ENDS]))
    if head is None:
        return False
    fields = {field["name"].lower(): field["value"] for field in _FIELD.finditer(head["fields"])}
    known = fields.keys() & (COMMON_FIELDS | MAIL_FIELDS)
    if len(known) < 2 or not known & {"from", "subject"}:
        return False
    return bool(known & MAIL_FIELDS) or ("subject" in known and "@" in fields.get("from", ""))


def read_mail(text: str) -> Document:
    """The document of a mail: its subject, the fields that say something, and its text.

    Of a mail in plain text and HTML the plain text is taken, unless it is much shorter. What a letter of some length
    quotes stands behind ``Document.end``, where nothing is read. Of attachments the names are told.
    """
    from email import message_from_string

    text = _with_plain_line_ends(text).encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair is no text
    if len(_PARTS.findall(text)) > _MOST_PARTS or _ENDLESS.search(text):
        message = (
            f"a mail of more than {_MOST_PARTS} parts, or with endless fields, is read as it stands: give one mail"
        )
        document = read_prose(text, SourceFormat.MAIL)
        return replace(document, problems=(*document.problems, Problem(message, 0, 1)))
    mail = message_from_string(text.lstrip("\ufeff\n\r\t "))
    letter, attachments = _letter(mail)
    new, older = parted(letter)
    fields = "\n".join([*_fields(mail), *(f"Attachment: {name}" for name in attachments)])
    top = "\n\n".join(filter(None, (_subject(mail), fields, new.strip())))
    if not older.strip():
        return read_prose(top, SourceFormat.MAIL)
    return _unread_from(len(top), read_prose(f"{top}\n\n{older.strip()}", SourceFormat.MAIL))


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _unread_from(end: int, document: Document) -> Document:
    """The document with nothing for rules to see from an offset on."""
    blank = _VISIBLE.sub(" ", document.view[end:])
    return replace(document, view=document.view[:end] + blank, plain=document.plain[:end] + blank, end=end)


def _subject(mail: Message) -> str:
    return _SUBJECT_MARKS.sub("", _value(mail.get("subject", "")), 1)


def _fields(mail: Message) -> Iterator[str]:
    """The fields that tell a reader something, as lines; the day of the mail in figures."""
    from email.utils import parsedate_to_datetime

    for name, given in mail.items():
        value = _value(given)
        if name.lower() in ("date", "sent"):
            with suppress(ValueError, OverflowError):
                value = parsedate_to_datetime(value).date().isoformat()
        if value and name.lower() not in SILENT_FIELDS and not name.lower().startswith(SILENT_BEGINNINGS):
            yield f"{name}: {value}"


def _value(given: object) -> str:
    """What a field says, in one line; its encoded words ("=?utf-8?q?B=C3=A4cker?=") resolved."""
    from email.header import decode_header, make_header

    value = str(given)[:_LONGEST_VALUE]
    with suppress(ValueError, LookupError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.split())


def _letter(mail: Message) -> tuple[str, list[str]]:
    """The text of a mail, and the names of what is attached to it.

    Letters and plain texts that it encloses follow its own.
    """
    plain: list[str] = []
    pages: list[str] = []
    attachments: list[str] = []
    for part in mail.walk():
        name = part.get_filename()
        kind = part.get_content_type()
        if name:
            attachments.append(_value(name))
        if kind == "message/rfc822":
            enclosed = next(islice(part.walk(), 1, None), part)
            plain.append("\n".join(filter(None, (_subject(enclosed), *_fields(enclosed)))))
        elif kind == "text/plain":
            plain.append(_content(part))
        elif kind == "text/html" and not name:
            from jobparse.readers.html.page import text_of_page

            pages.append(text_of_page(_content(part)))
    words, page = "\n\n".join(plain), "\n\n".join(pages)
    return (words if len(words) >= _PLAIN_IS_ENOUGH * len(page) else page), attachments


def _content(part: Message) -> str:
    """The text of a part: as it was given, unless its bytes were written in letters and are still to be decoded."""
    payload = part.get_payload(decode=True)
    if part.get("content-transfer-encoding", "").strip().lower() not in _IN_LETTERS or not isinstance(payload, bytes):
        return str(part.get_payload())
    try:
        return payload.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")
