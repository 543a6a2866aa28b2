"""Clauses: the pieces of a passage within which one word governs another."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from jobparse.patterns import Pattern

# A full stop ends a clause unless it belongs to an abbreviation ("Ph.D. in", "B.S. or", "min."); a colon ends the label
# before it; a line ends a clause unless the next goes on in small letters; words that lost the space between them
# ("requiredBachelor's", "experience5 years") were once two lines.
_END = Pattern(
    r"""
    (?=[.;!?•●·▪:\n\d)\p{Lu}]|\s[-*])  # what the ends below begin with: most characters are none of these
    (?:\.(?:
        (?:(?<=\w{3}\.)(?<!\b[Mm](?:in|ax)\.)(?<!\byrs\.)|(?<=[)\]"'%]\.))(?=\s|\p{Lu}\p{Ll}|$)
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
    | (?=\d)(?:(?<=\p{Ll}{3})|(?<=\p{Lu}{4})(?=\d\d?\+[ ]))
    | [.)](?:(?<=\s\d.)|(?<=\s\d\d.))\s
    | \n\s*(?=\n) | \n\s*(?=[-*+o•●·▪◦#]\s?|\d{1,2}[.)]\s)
    | \n(?![ ]*[\p{Ll}(&])
    )""",
    re.VERBOSE,
)
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
        cuts += range(cuts[-1] + _LONGEST, end.end(), _LONGEST)
        cuts.append(end.end())
    cuts += range(cuts[-1] + _LONGEST, len(text), _LONGEST)
    pieces = ((start, text[start:end]) for start, end in pairwise((*cuts, len(text))))
    return tuple((start, piece) for start, piece in pieces if piece.strip())
