"""What the scorer sees of a passage: its words, its form, its place, and the headings that it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jobparse.sections.passages import Form, Gap, Passage
from jobparse.vocab import Vocabulary

_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]{1,2})?|\d+|[$\u00a3\u20ac@%|/:]")
_ASCII_TOKEN = re.compile(r"[a-z]+(?:'[a-z]{1,2})?|[0-9]+|[$@%|/:]")  # the same for a lower-case text of ASCII, faster
_UNKNOWN = "?"


def features(lower: str, found: list[Passage], words: Vocabulary, *, front_matter: bool) -> Iterator[list[str]]:
    """The features of each passage, in order.

    Words stand for themselves; ``^word`` opens the passage, ``#word`` stands in its heading; the rest name a
    circumstance, as in ``under:requirements``, ``cue:eeo`` or ``place:last``.
    """
    # Most phrases stand nowhere in a text, and need not be looked for in each of its passages.
    cues = {
        kind: present
        for kind, phrases in words.section_cues.items()
        if (present := [phrase for phrase in phrases if phrase in lower])
    }
    tokens_of = (_ASCII_TOKEN if lower.isascii() else _TOKEN).findall
    under = above = _UNKNOWN
    paragraphs = 0
    last = len(found) - 1
    for number, passage in enumerate(found):
        heading = passage.heading
        body = passage.start
        seen: list[str] = []
        if heading:
            body = heading.span.end
            kind = heading.kind.value if heading.kind else _UNKNOWN
            seen += (f"open:{kind}", f"open:{kind}:{'marked' if heading.marked else 'plain'}")
            seen += [f"#{word}" for word in tokens_of(lower, heading.span.start, body)]
            if kind != _UNKNOWN:
                above = kind
            under = kind
            paragraphs = 0
        elif passage.gap is Gap.PARAGRAPH:
            paragraphs += 1
        if under != _UNKNOWN:
            seen += (f"under:{under}", f"under:{under}:{min(paragraphs, 3)}")
        else:
            seen.append(f"above:{above}")
        said = lower[body : passage.end]
        tokens = tokens_of(said)
        seen += set(tokens)
        if tokens:
            seen += ("^" + tokens[0], "^" + " ".join(tokens[:2]))
        seen += [f"cue:{kind}" for kind, phrases in cues.items() if any(map(said.__contains__, phrases))]
        seen.append(f"form:{passage.form}")
        length = passage.end - passage.start
        seen.append(f"length:{min(length.bit_length(), 10)}")
        if under == _UNKNOWN:
            seen.append(f"place:{'front' if front_matter else 'text'}:{min(number, 5)}")
            if number == 0:
                written = (
                    "sentence" if lower[passage.start : passage.end].rstrip().endswith((".", "!", "?")) else "line"
                )
                seen.append(f"place:first:{written}")
        seen.append(f"part:{number * 5 // (last + 1)}")
        if number == last:
            seen.append("place:last")
        yield seen


def seams(found: list[Passage]) -> Iterator[str]:
    """What stands at the beginning of each passage: how readily a new section begins there."""
    before: Passage | None = None
    for passage in found:
        if passage.heading:
            opening = "known" if passage.heading.kind else "unknown"
        elif before and before.form is Form.HEADING:
            opening = "headed"
        else:
            opening = "none"
        yield f"{passage.gap}:{opening}:{'marked' if passage.heading and passage.heading.marked else 'plain'}"
        before = passage
