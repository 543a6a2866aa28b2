"""When a parsed value counts as the labelled one. Both sides are in the JSON types of ``Posting.to_dict()``."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import regex

Same = Callable[[Any, Any], bool]

# Legal forms and articles by which two spellings of one organisation may differ.
_LEGAL_FORM = regex.compile(r"\b(?:inc|llc|ltd|limited|corp|corporation|co|company|gmbh|plc|pty|llp|lp|sa|ag|bv|the)\b")


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
    """Equal names but for legal forms; ``got`` is an employer object or a bare name."""
    name = got["name"] if isinstance(got, Mapping) else got
    left, right = (" ".join(_LEGAL_FORM.sub(" ", folded(side)).split()) for side in (label, name))
    return left == right if left or right else same_text(label, name)


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
