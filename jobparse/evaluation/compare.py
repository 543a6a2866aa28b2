"""When a parsed value counts as the labelled one. Both sides are in the JSON types of ``Posting.to_dict()``."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex

from jobparse.vocab import vocabulary

Same = Callable[[Any, Any], bool]


def folded(text: Any) -> str:
    """Letters and digits alone, without accents and case; "&" reads "and".

    >>> folded("Café & Bar – Leeds")
    'cafe and bar leeds'
    """
    plain = unicodedata.normalize("NFKD", str(text)).casefold().replace("&", " and ")
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(regex.sub(r"\W+", " ", letters).split())


def same_text(label: Any, got: Any) -> bool:
    """Equal but for case, accents and punctuation."""
    return folded(label) == folded(got)


def same_employer(label: Any, got: Any) -> bool:
    """Equal names but for legal forms and articles; each side is an employer object or a bare name."""
    left, right = (side["name"] if isinstance(side, Mapping) else side for side in (label, got))
    bare_left, bare_right = ([word for word in folded(side).split() if word not in _slight()] for side in (left, right))
    return bare_left == bare_right if bare_left or bare_right else same_text(left, right)


@cache
def _slight() -> frozenset[str]:
    """Words by which two spellings of one organisation may differ."""
    words = vocabulary("en")
    tables = (words.legal_form, words.article)
    return frozenset(folded(spelling) for table in tables for group in table.values() for spelling in group)


def same_url(label: Any, got: Any) -> bool:
    """Equal but for the scheme, "www." and what punctuation a sentence leaves behind."""
    left, right = (
        regex.sub(r"^(?:https?://)?(?:www\.)?", "", str(side).strip().casefold()).rstrip("/.,;)>")
        for side in (label, got)
    )
    return left == right


def same_place(label: Any, got: Any) -> bool:
    """The same city, region and country, as far as the label names them."""
    return all(label.get(key) is None or same_text(label[key], got.get(key) or "") for key in _PLACE_KEYS)


_PLACE_KEYS = ("city", "region", "country")


def same_keys(*keys: str) -> Same:
    """Equal under each of ``keys``; numbers are compared to the cent."""

    def same(label: Any, got: Any) -> bool:
        return all(_exact(label.get(key)) == _exact(got.get(key)) for key in keys)

    return same


def _exact(value: Any) -> Any:
    return round(float(value), 2) if isinstance(value, (int, float)) else value


def same_value(label: Any, got: Any) -> bool:
    """Equal but for case."""
    return str(label).casefold() == str(got).casefold()


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a field is compared: one value against a list of acceptable ones, or a list against a list."""

    same: Same
    many: bool = False

    def count(self, labels: Sequence[Any], got: Sequence[Any]) -> tuple[int, int, int]:
        """How many values are right, how many wrong or too many, how many missing."""
        if not self.many:
            right = int(any(self.same(label, value) for label in labels for value in got))
            return right, int(bool(got)) - right, int(bool(labels)) - right
        left, right = list(got), 0
        for label in labels:
            found = next((value for value in left if self.same(label, value)), None)
            if found is not None:
                left.remove(found)
                right += 1
        return right, len(left), len(labels) - right


COMPARISONS: Mapping[str, Comparison] = {
    "title": Comparison(same_text),
    "employer": Comparison(same_employer),
    "locations": Comparison(same_place, many=True),
    "work_mode": Comparison(same_value),
    "salary": Comparison(same_keys("min", "max", "currency", "period")),
    "emails": Comparison(same_value, many=True),
    "contact_email": Comparison(same_value),
    "apply_url": Comparison(same_url),
    "degrees": Comparison(same_keys("level", "requirement"), many=True),
    "experience_years": Comparison(same_keys("min")),
    "employment_types": Comparison(same_value, many=True),
    "date_posted": Comparison(same_value),
    "valid_through": Comparison(same_value),
    "start_date": Comparison(same_value),
    "reference": Comparison(same_text),
    "language": Comparison(same_value),
}
"""The fields that are compared, in the order in which they are reported."""


def as_list(value: Any) -> list[Any]:
    """A labelled or parsed value as a list: nothing for ``None``, one item for one value."""
    if value in (None, "", {}):
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def distinct_degrees(degrees: Sequence[Any]) -> list[Any]:
    """One entry for each level and requirement; two master's degrees in different fields count once."""
    return list({(d["level"], d["requirement"]): d for d in degrees}.values())
