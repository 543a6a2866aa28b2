"""The countries for which a posting speaks: by its money, its addresses and its words."""

from __future__ import annotations

from functools import lru_cache

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary

# These begin with one of few characters, which makes the search for them fast.
_SIGN = Pattern(
    r"[\u00a3+.U](?:(?<=\u00a3)|(?<=\+)44(?!\d{9})"
    r"|(?<=[a-z]\.)(?:edu|gov|mil|uk|ca|au|nz|ie|de|nl|be|fr|ch|at|se|in|am)\b(?!\.\w)"
    r"|(?P<name>(?<=\bU)\.?(?:K|S(?:\.?A)?)\b))"
)
_AMERICAN_PHONE = Pattern(r"[(2-9](?<![\d.-].)(?:(?<=\()[2-9]\d\d\)[ ]?|(?<=\d)\d\d[.-])[2-9]\d\d[.-]\d{4}(?![\d.-])")
_CODES = {"\u00a3": "GB", "+44": "GB", "UK": "GB", "USA": "US", "EDU": "US", "GOV": "US", "MIL": "US"}


@lru_cache(8)  # the rules of one posting ask again and again
def home_countries(view: str, said: frozenset[str], words: Vocabulary) -> frozenset[str]:
    """The ISO 3166-1 codes for which a text speaks; ``said`` are its words in lower case.

    Spelling counts only where nothing else speaks, a telephone number as North America writes it where not even that.

    >>> from jobparse.vocab import vocabulary
    >>> text = "Write to jobs@crumb.ac.uk"
    >>> sorted(home_countries(text, frozenset(text.lower().split()), vocabulary("en")))
    ['GB']
    """
    found = _spoken_for("home_words", said, words)
    for sign in _SIGN.finditer(view):
        code = sign[0].replace(".", "").upper()
        found.add(_CODES.get(code, code))
    found = found or _spoken_for("home_spelling", said, words)
    return frozenset(found or ({"US"} if _AMERICAN_PHONE.search(view) else ()))


def _spoken_for(table: str, said: frozenset[str], words: Vocabulary) -> set[str]:
    return {code for code, group in words.table(table).items() if not said.isdisjoint(group)}


def countries_named(view: str) -> list[tuple[int, int]]:
    """Where a text calls the United Kingdom or the United States by its short name: start and end of each.

    >>> countries_named("our UK customers")
    [(4, 6)]
    """
    return [sign.span() for sign in _SIGN.finditer(view) if sign["name"]]
