"""Clauses: the pieces of a passage within which one word governs another."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from jobparse.patterns import Pattern

# A full stop ends a clause unless it belongs to an abbreviation ("Ph.D. in", "B.S. or", "min."); a colon ends the label
# before it; a line ends a clause unless it was only wrapped; words that lost the space between them
# ("requiredBachelor's", "experience5 years") were once two lines.
_END = Pattern(
    r"""
    (?=[.;!?•●·▪:\n\d)\p{Lu}]|\s[-*])  # what the ends below begin with: most characters are none of these
    (?:\.(?:
        (?:(?<=\w{3}\.)(?<!\b[Mm](?:in|ax)\.)|(?<=[)\]"'%]\.))(?=\s|\p{Lu}\p{Ll}|$)
      | (?<=\p{Lu}{2}\.)(?=\s\p{Lu}\p{Ll})
      | (?<=\p{Ll}{3}\.)(?=\d)
      )
    | [;!?•●·▪]
    | \s[-*]\s(?=\p{Lu})
    | :(?=\s|\p{L}|$)
    | (?=\p{Lu})(?:
        (?:(?<=\p{Ll}{2})|(?<=\)))(?=\p{Lu}\p{Ll}|\p{Lu}\.\p{Lu}|\p{Lu}{2}[/\s])
      | (?<=\.\p{Lu}\.)(?=\p{Lu}\p{Ll})
      | (?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})
      )
    | (?=\d)(?<=\p{Ll}{3})
    | [.)](?:(?<=\s\d.)|(?<=\s\d\d.))\s
    | \n\s*(?=\n) | \n\s*(?=[-*+o•●·▪◦#]\s?|\d{1,2}[.)]\s)
    | (?P<line>\n)
    )""",
    re.VERBOSE,
)
# Text that is wrapped by hand has no longer lines than this.
_WRAPPED = range(50, 100)
_RUNS_ON = Pattern(r"[ ]*[\p{Ll}(&]")
# No sentence is longer; readers compare the words of a clause with each other, so its length must have an end.
_LONGEST = 3_000


@lru_cache(maxsize=64)  # several readers ask for the same passages one after the other
def clauses(text: str) -> tuple[tuple[int, str], ...]:
    """The clauses of a passage in order, each with its offset; ``text`` is folded. What ends a clause stays with it.

    >>> [clause for _, clause in clauses("Required: a B.S. or M.S. in\\nstatistics; SQL a plus. Apply now")]
    ['Required:', ' a B.S. or M.S. in\\nstatistics;', ' SQL a plus.', ' Apply now']
    """
    cuts = [0]
    for end in _END.finditer(text):
        if not (end["line"] and _is_wrapped(text, end.start())):
            cuts += range(cuts[-1] + _LONGEST, end.end(), _LONGEST)
            cuts.append(end.end())
    cuts += range(cuts[-1] + _LONGEST, len(text), _LONGEST)
    pieces = ((start, text[start:end]) for start, end in pairwise((*cuts, len(text))))
    return tuple((start, piece) for start, piece in pieces if piece.strip())


def _is_wrapped(text: str, newline: int) -> bool:
    """Whether a sentence runs on over the end of a line."""
    length = newline - text.rfind("\n", 0, newline) - 1
    return length in _WRAPPED or bool(_RUNS_ON.match(text, newline + 1))
