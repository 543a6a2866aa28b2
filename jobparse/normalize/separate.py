"""Whether what was read from the pieces of a text are postings of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from enum import Enum
from math import ceil

from jobparse.posting import Posting
from jobparse.sections.first_lines import Form
from jobparse.values.roles import names_role
from jobparse.values.same_names import name_key
from jobparse.vocab import Vocabulary


class Sign(Enum):
    """What one posting may have and others not."""

    EMPLOYER = "employer"
    ADDRESS = "address"
    TITLE = "title"


# Fields and items also list the openings of one employer, each with its link.
_SIGNS: dict[Form, tuple[Sign, ...]] = {
    **dict.fromkeys(Form, (Sign.EMPLOYER, Sign.ADDRESS)),
    **dict.fromkeys((Form.FIELDS, Form.ITEM), (Sign.EMPLOYER,)),
    Form.RULE: tuple(Sign),
}
# Which share of the pieces must have what is asked of them, and a title: fields may leave it to what stands below.
_MOST = 0.8
_TITLED = {**dict.fromkeys(Form, 0.6), Form.FIELDS: 0.3, Form.RULE: 0.5}
_HEAD_LINES = 3
_LONGEST = 100  # characters of a title
# How long a piece is that says more than a title, and one that describes a job.
_TOLD, _DESCRIBED = 200, 400


def are_separate(postings: Sequence[Posting], form: Form, words: Vocabulary) -> bool:
    """Whether nearly all of the pieces have a title in their first lines, and something that the others lack.

    ``form`` is that of the first lines, and decides what counts. The openings of one employer that are answered in one
    place are one posting.
    """
    titled = [_has_title_at_head(posting, words) for posting in postings]
    told = [title or bool(posting.employer) for title, posting in zip(titled, postings, strict=True)]
    names = {(posting.title, posting.employer) for posting in postings}
    own = max(_count_their_own([_value(sign, posting, words) for posting in postings]) for sign in _SIGNS[form])
    return (
        len(postings) > 1
        and sum(titled) >= _TITLED[form] * len(postings)
        and min(sum(told), len(names), own) >= _MOST * len(postings)
    )


def _value(sign: Sign, posting: Posting, words: Vocabulary) -> Hashable | None:
    """What a posting has of a sign; a piece of a line or two has no more than its employer's name."""
    length = len(posting.text)
    if sign is Sign.EMPLOYER:
        return name_key(posting.employer.name, words) if posting.employer else None
    if sign is Sign.TITLE:
        return posting.title if length >= _DESCRIBED else None
    is_told = length >= _TOLD or posting.text.count("\n") > 1
    return (posting.contact_email or posting.apply_url) if is_told else None


def _count_their_own(values: Sequence[Hashable | None]) -> int:
    """How many pieces have a value that less than half of the pieces share; of two pieces that no other has."""
    held = Counter(values)
    most = max(1, ceil(len(values) / 2) - 1)
    return sum(value is not None and held[value] <= most for value in values)


def _has_title_at_head(posting: Posting, words: Vocabulary) -> bool:
    """Whether the title stands in the first lines, and is short enough for one."""
    found = posting.evidence.get("title", ())
    if posting.title is None or not found or len(posting.title) > _LONGEST or not names_role(posting.title, words):
        return False
    above = posting.text[: found[0].span.start].strip()
    return above.count("\n") < _HEAD_LINES
