"""The same ad again: on another board, posted again, under another title.

Two postings are compared by what they say of the job (runs of words in their sections, without what an employer says in
all its ads), and by the fields that tell one job from another: title, employer, town, hours. MinHash makes a short
sketch of the words, and locality-sensitive hashing finds those that are alike without comparing each with each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import regex

from jobparse.adapters.extras import optional
from jobparse.document import SectionKind
from jobparse.posting import EmploymentType, Posting
from jobparse.values.same_names import same_name
from jobparse.vocab import vocabulary

_PERMUTATIONS = 128
_SHINGLE = 5  # words
_CANDIDATES = 0.4  # how alike two sketches are that are worth a closer look
_ALIKE, _MORE_ALIKE, _EQUAL = 0.5, 0.7, 0.95
"""How alike the words must be: where title and employer agree, where one of them may not, where any field does not."""

_WORD = regex.compile(r"\w+")
# What an employer says in every ad, and front matter with its dates and links.
_NOT_OF_THE_JOB = frozenset(
    {SectionKind.HEADER, SectionKind.ABOUT_EMPLOYER, SectionKind.BENEFITS, SectionKind.EEO, SectionKind.APPLY}
)
_HOURS = frozenset({EmploymentType.FULL_TIME, EmploymentType.PART_TIME})
_FEWEST_WORDS = 30  # with fewer, everything that the posting says is compared


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of a posting to find it again: a kilobyte, the same in every process.

    ``hashes`` is a ``datasketch.LeanMinHash``, ``None`` for a posting with hardly a word.
    """

    hashes: Any
    title: frozenset[str]
    employer: str | None
    city: str | None
    hours: frozenset[str]
    language: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of one posting among others.

    ``group`` is the number of the first posting of its group, its own if it is the first. ``like`` is the earlier
    posting that it is most alike to, ``None`` for the first of a group; ``similarity`` is how many of their runs of
    words both have, from 0 to 1.
    """

    group: int
    like: int | None = None
    similarity: float | None = None


def find_duplicates(postings: Iterable[Posting]) -> Iterator[Seen]:
    """For each posting, in order, which group of postings of the same ad it belongs to. Needs the extra ``dedupe``.

    >>> import jobparse
    >>> ad = "# {} \\n\\n You will bake bread and buns at night with a team of three in a small shop in Leeds, UK."
    >>> titles = ("Night Baker", "Night Baker (re-post)", "Shop Assistant")
    >>> [seen.group for seen in find_duplicates(jobparse.parse(ad.format(title)) for title in titles)]
    [0, 0, 2]
    """
    ads = Ads()
    return (ads.add(sketch(posting)) for posting in postings)


def sketch(posting: Posting) -> Sketch:
    """The sketch of a posting. Needs the extra ``dedupe``."""
    said = [section.text for section in posting.sections if section.kind not in _NOT_OF_THE_JOB]
    words = _words(" ".join(said))
    if len(words) < _FEWEST_WORDS:
        words = _words(posting.text)
    if len(words) < _SHINGLE:
        return Sketch(None, frozenset(), None, None, frozenset(), "en")
    runs = {" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)}
    datasketch = optional("datasketch", "dedupe")
    minhash = datasketch.MinHash(num_perm=_PERMUTATIONS, hashfunc=crc32)
    minhash.update_batch([run.encode("utf-8", "replace") for run in sorted(runs)])
    city = posting.location.city if posting.location else None
    return Sketch(
        datasketch.LeanMinHash(minhash),
        frozenset(_words(posting.title or "")),
        posting.employer.name if posting.employer else None,
        city.casefold() if city else None,
        _HOURS.intersection(posting.employment_types),
        posting.language or "en",
    )


class Ads:
    """The ads that have been seen so far, found again by their sketches. Needs the extra ``dedupe``."""

    def __init__(self) -> None:
        self._index = optional("datasketch", "dedupe").MinHashLSH(threshold=_CANDIDATES, num_perm=_PERMUTATIONS)
        self._seen: list[tuple[Sketch, Seen]] = []

    def add(self, one: Sketch) -> Seen:
        """See one more, and say which of those before it is the same ad."""
        number = len(self._seen)
        seen = Seen(number)
        if one.hashes is not None:
            alike = [(one.hashes.jaccard(self._seen[n][0].hashes), n) for n in self._index.query(one.hashes)]
            same = [(similarity, -n) for similarity, n in alike if same_ad(one, self._seen[n][0], similarity)]
            if same:
                similarity, like = max(same)
                seen = Seen(self._seen[-like][1].group, -like, round(similarity, 2))
            self._index.insert(number, one.hashes)
        self._seen.append((one, seen))
        return seen


def same_ad(one: Sketch, other: Sketch, similarity: float) -> bool:
    """Whether two postings that are so alike are the same ad: then hardly any of their fields says otherwise."""
    if similarity >= _EQUAL:
        return True
    if one.city and other.city and one.city != other.city:
        return False
    if one.hours and other.hours and not one.hours & other.hours:
        return False
    # A title that was posted again says more ("re-post", "evenings") or less; one of another job says other things.
    if not (one.title <= other.title or other.title <= one.title):
        return False
    named = one.title and other.title and one.employer and other.employer
    agree = named and same_name(one.employer or "", other.employer or "", vocabulary(one.language))
    return similarity >= (_ALIKE if agree else _MORE_ALIKE)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
