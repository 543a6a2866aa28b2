"""Lines that end only because the next word had no room: mails and plain text that are wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

_WIDTHS = range(50, 101)  # characters; where no line is wrapped, paragraphs are longer
# What begins a line of its own: an item, a number, a label, a rule.
_NEW = re.compile(r"\s{0,20}(?:[*+\-\u2022\u25cf\u25aa\u00b7>#|=_]|\(?\w{1,2}[.)]\s|[A-Z][\w /&'-]{1,30}:\s)")
_FEWEST = 2
_LEAST_SHARE = 0.4


def unwrapped(view: str) -> str:
    r"""The text with a blank for each line end at which a sentence was only wrapped, one character for one character.

    A line was wrapped when the first word of the next would have made it wider than all others of its paragraph. A text
    is wrapped when all of its lines are that narrow and many of them were; else it is given back as it is.

    >>> mill = "We are looking for a baker who will work with us at our mill in New"
    >>> york = "York, and who likes to get up early, to see the sun rise over the sea,"
    >>> unwrapped(f"Baker\n\n{mill}\n{york}\nand to swim.\n") == f"Baker\n\n{mill} {york} and to swim.\n"
    True
    """
    lines = view.split("\n")
    widths = [len(line.rstrip()) for line in lines]
    if max(widths) not in _WIDTHS:
        return view
    ends = list(_line_ends(lines, widths))
    wrapped = {at for at, is_wrapped in ends if is_wrapped}
    if len(wrapped) < max(_FEWEST, _LEAST_SHARE * len(ends)):
        return view
    last = len(lines) - 1
    return "".join(line + (" " if at in wrapped else "\n" * (at < last)) for at, line in enumerate(lines))


def _line_ends(lines: list[str], widths: list[int]) -> Iterator[tuple[int, bool]]:
    """The number of each line but the last of a paragraph, and whether it was wrapped."""
    for is_filled, numbers in groupby(range(len(lines)), key=lambda at: widths[at] > 0):
        if not is_filled:
            continue
        paragraph = list(numbers)
        # Two lines do not tell how wide they may be.
        width = max(widths[paragraph[0] : paragraph[-1] + 1] if len(paragraph) > 2 else widths)
        for at in paragraph[:-1]:
            following = lines[at + 1]
            has_no_room = widths[at] + len(" ") + len(following.split(maxsplit=1)[0]) > width
            yield at, has_no_room and widths[at] > width / 2 and not _NEW.match(following)
