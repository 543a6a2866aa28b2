"""Mail within mail: what is new in a letter, and the older letters and list notes below it."""

from __future__ import annotations

import re

from jobparse.patterns import Pattern
from jobparse.vocab.mail import LIST_NOTE, OLDER_MAIL, WROTE

# "----- Original Message -----", or a rule above "From: …".
_OLDER = Pattern(
    rf"^(?:[ \t]*+-*+ *+(?:{'|'.join(OLDER_MAIL)}) *+(?:-++|:)|_{{20,}}+(?=[ \t]*+\nFrom: ))[ \t]*+$",
    re.MULTILINE | re.IGNORECASE,
)
# "On Monday, Ida", and perhaps in the next line: "wrote:"; "Am Montag schrieb Ida:".
_WROTE = Pattern(
    rf"\b(?:{'|'.join(map(re.escape, WROTE))})[^\n:]{{0,80}}[:\uff1a][ \t]*+$", re.MULTILINE | re.IGNORECASE
)
_QUOTED = Pattern(r"^>[^\n]*+(?:\n[ \t]*+(?:\n[ \t]*+)*+>[^\n]*+){2,}+\s*+\Z", re.MULTILINE)
_LIST_NOTE = Pattern(
    rf"^(?:_{{20,}}+|-{{20,}}+|={{20,}}+|-- ?)\n(?:[^\n]*+\n){{0,2}}?[^\n]*(?:{'|'.join(LIST_NOTE)})",
    re.MULTILINE | re.IGNORECASE,
)
_DIGIT = Pattern(r"\d")
_QUOTE_MARKS = Pattern(r"^(?:> ?)++", re.MULTILINE)
_ENOUGH = 300  # characters without blanks: in less than that nobody describes a job


def parted(letter: str) -> tuple[str, str]:
    r"""What is new in a letter, and what it quotes below that; together they are the letter.

    A letter that says little itself hands on what it quotes: then all of it is new, and stands without quotation marks.

    >>> parted("We hire bakers. " * 30 + "\n\nOn Monday Ida wrote:\n> Do you hire?\n")[1]
    'On Monday Ida wrote:\n> Do you hire?\n'
    >>> parted("See below!\n\n> Night Baker\n> The Crumb Oven\n> Leeds\n")
    ('See below!\n\nNight Baker\nThe Crumb Oven\nLeeds\n', '')
    """
    note = _LIST_NOTE.search(letter)
    end = note.start() if note else len(letter)
    older = _older_from(letter[:end])
    if sum(map(len, letter[:older].split())) >= _ENOUGH:
        return letter[:older], letter[older:]
    return _QUOTE_MARKS.sub("", letter[:end]), letter[end:]


def _older_from(letter: str) -> int:
    """Where the older mail begins in a letter, with the line that introduces it; its end when it quotes none."""
    starts = [found.start() for pattern in (_OLDER, _QUOTED) if (found := pattern.search(letter))]
    if wrote := _WROTE.search(letter):
        start = letter.rfind("\n", 0, wrote.start()) + 1
        above = letter.rfind("\n", 0, max(start - 1, 0)) + 1
        # The line is the second half of one that begins with a day.
        if _DIGIT.search(letter, above, start) and not _DIGIT.search(letter, start, wrote.start()):
            start = above
        if letter[start] != ">":
            starts.append(start)
    return min(starts, default=len(letter))
