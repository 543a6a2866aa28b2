"""Mails: how they are told from other texts, what their fields say, and what of them is read."""

from __future__ import annotations

import pytest

import jobparse
from jobparse import SectionKind, SourceFormat
from jobparse.readers import read
from jobparse.readers.mail import is_mail

FIELDS = "From: Ida Okoro <ida@crumb.example>\nSubject: Night Baker in Leeds\nMIME-Version: 1.0\n"
LETTER = "The Crumb Oven seeks a night baker in Leeds, UK. " * 8


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FIELDS + "\nWe bake.", True),
        (FIELDS.replace("\n", "\r\n") + "\r\nWe bake.", True),
        ("\ufeff\n\nFrom ida@crumb.example Tue May  6 09:12:44 2031\n" + FIELDS + "\n", True),
        ("Received: from a\n\tby b; Tue, 6 May 2031\nFrom: Ida\n\nWe bake.", True),
        ("From: ida@crumb.example\nSent: 6 May\nTo: you@crumb.example\nSubject: Baker\n\nWe bake.", True),
        ("Date: 6 May 2031\nFrom: The Crumb Oven\n\nWe bake.", False),
        ("From: The Crumb Oven\nSubject: Mathematics\nLocation: Leeds\n\nWe teach.", False),
        ("Subject: Baker\n\nWe bake.", False),
        ("Title: Baker\nLocation: Leeds\nContact: ida@crumb.example\n\nWe bake.", False),
        ("From: Ida <ida@crumb.example> we hear:\nSubject: none\nThis is a letter.\n", False),
        ("We bake.\n\n" + FIELDS + "\n", False),
        ("", False),
    ],
)
def test_a_mail_is_told_by_its_first_lines(text: str, expected: bool) -> None:
    assert is_mail(text) is expected


def test_fields_that_say_something_stand_below_the_subject() -> None:
    text = (
        f"{FIELDS}X-Spam: no\nTo: you@mail.example\nDate: Tue, 6 May 2031 23:30:00 -0700\nLocation: Leeds\n\nWe bake."
    )
    assert read(text).text == (
        "Night Baker in Leeds\n\nFrom: Ida Okoro <ida@crumb.example>\nDate: 2031-05-06\nLocation: Leeds\n\nWe bake."
    )


@pytest.mark.parametrize(
    ("given", "read_as"),
    [
        ("Re: Fwd: [jobs] Baker", "Baker"),
        ("AW: Baker", "Baker"),
        ("=?iso-8859-1?q?B=E4cker?= wanted", "B\u00e4cker wanted"),
        ("=?utf-8?b?QsOkY2tlcg==?=", "B\u00e4cker"),
        ("B\u00e4cker", "B\u00e4cker"),
        ("Baker,\n in Leeds", "Baker, in Leeds"),
        ("=?x-no-such?q?Baker?=", "=?x-no-such?q?Baker?="),
    ],
)
def test_subjects(given: str, read_as: str) -> None:
    text = f"From: ida@crumb.example\nSubject: {given}\n\nWe bake."
    assert read(text).text.startswith(f"{read_as}\n\nFrom")


def part(kind: str, content: str, more: str = "") -> str:
    return f"--x\nContent-Type: {kind}\n{more}\n{content}\n"


@pytest.mark.parametrize(
    ("parts", "letter"),
    [
        (part("text/plain", "We bake.") + part("text/html", "<p>We <b>bake</b>.</p>"), "We bake."),
        (part("text/plain", "See the HTML") + part("text/html", f"<p>{LETTER}</p>"), LETTER.strip()),
        (part("text/html", "<style>p {}</style><p>We&nbsp;bake.</p>"), "We bake."),
        (part("text/plain; charset=latin-1", "caf=E9", "Content-Transfer-Encoding: quoted-printable\n"), "caf\u00e9"),
        (part("text/plain; charset=nonsense", "Y2Fmw6k=", "Content-Transfer-Encoding: base64\n"), "caf\u00e9"),
        (part("text/plain; charset=latin-1", "caf\u00e9", "Content-Transfer-Encoding: 8bit\n"), "caf\u00e9"),
        (part("message/rfc822", "From: Ned\nSubject: Fwd: Cook\n\nWe cook."), "Cook\nFrom: Ned\n\nWe cook."),
    ],
)
def test_the_letter_is_found_among_its_parts(parts: str, letter: str) -> None:
    text = f"{FIELDS}Content-Type: multipart/mixed; boundary=x\n\n{parts}--x--\n"
    assert read(text).text.partition("ida@crumb.example>\n\n")[2] == letter


def test_what_is_attached_is_named() -> None:
    pdf = part("application/pdf", "JVBERi0=", 'Content-Disposition: attachment; filename="advert.pdf"\n')
    text = f"{FIELDS}Content-Type: multipart/mixed; boundary=x\n\n{part('text/plain', 'We bake.')}{pdf}--x--\n"
    assert "Attachment: advert.pdf\n\nWe bake." in read(text).text


OLDER = [
    "On Tue, 6 May 2031, Ned Oar <ned@crumb.example> wrote:\n> We pay $99 an hour.\n",
    "On Tue, 6 May 2031 at 09:12, Ned Oar\n<ned@crumb.example> wrote:\n\n> We pay $99 an hour.\n",
    "Am 6. Mai schrieb Ned:\n\nWe pay $99 an hour.\n",
    "-----Original Message-----\nFrom: Ned\nSubject: pay\n\nWe pay $99 an hour.\n",
    "________________________________\nFrom: Ned <ned@crumb.example>\n\nWe pay $99 an hour.\n",
    "> We pay $99 an hour.\n> \n> Ned\n",
    "_______________________________________________\nBakers mailing list\nWe pay $99 an hour to unsubscribe\n",
]


@pytest.mark.parametrize("older", OLDER)
def test_older_mail_is_kept_apart(older: str) -> None:
    posting = jobparse.parse(f"{FIELDS}\n{LETTER}\n\n{older}")
    assert posting.salary is None
    assert "ned@crumb.example" not in posting.emails
    assert posting.sections[-1].kind is SectionKind.OTHER
    assert posting.text.endswith(older.strip())
    assert LETTER.strip() in posting.text[: posting.sections[-1].start]
    assert "".join(section.text for section in posting.sections) == posting.text


@pytest.mark.parametrize("older", OLDER[:6])
def test_a_letter_that_hands_on_another_is_read_whole(older: str) -> None:
    posting = jobparse.parse(f"{FIELDS}\nPlease see below!\n\n{older}")
    assert posting.salary is not None
    assert posting.source_format is SourceFormat.MAIL
    assert "\n>" not in posting.text


@pytest.mark.parametrize(
    "text",
    [
        FIELDS
        + "Content-Type: multipart/mixed; boundary=x\n\n"
        + "--x\nContent-Type: multipart/mixed; boundary=x\n\n" * 60,
        FIELDS + "Content-Type: text/plain; a" + "=b; c" * 2000 + "\n\nWe bake.",
    ],
)
def test_a_mail_that_nobody_writes_is_read_as_it_stands(text: str) -> None:
    posting = jobparse.parse(text)
    assert "as it stands" in posting.problems[0].message
    assert posting.text == text
