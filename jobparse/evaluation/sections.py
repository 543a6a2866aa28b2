"""How much of a text lies in a section of the right kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex

from jobparse.document import Section


def right_characters(text: str, labels: Sequence[Mapping[str, str]], got: Sequence[Section]) -> tuple[int, int]:
    """How many characters, blanks aside, lie in a section of the labelled kind, and how many are labelled at all."""
    right = total = 0
    for start, end, kind in labelled_spans(text, labels):
        total += _inked(text, start, end)
        for section in got:
            low, high = max(start, section.start), min(end, section.end)
            if low < high and section.kind == kind:
                right += _inked(text, low, high)
    return right, total


def labelled_spans(text: str, labels: Sequence[Mapping[str, str]]) -> list[tuple[int, int, str]]:
    """Labelled sections as ``(start, end, kind)``; each begins where its first words stand and ends at the next.

    Words that the text does not hold are passed over; blanks may differ.
    """
    starts: list[tuple[int, str]] = []
    at = 0
    for label in labels:
        words = r"\s+".join(regex.escape(word) for word in label["starts"].split())
        found = regex.compile(words).search(text, at)
        if found:
            # What stands before the first section belongs to it.
            starts.append((found.start() if starts else 0, label["kind"]))
            at = found.start() + 1
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return [(start, end, kind) for (start, kind), end in zip(starts, ends, strict=True)]


def _inked(text: str, start: int, end: int) -> int:
    return len("".join(text[start:end].split()))
