"""Typed values to JSON types and back, driven by the types themselves."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from jobparse.document import Span
from jobparse.rules import Finding


def encode(value: Any) -> Any:
    """A value in JSON types: enums by value, dates as ISO 8601, spans as ``start`` and ``end``.

    >>> encode((Decimal("48000"), Decimal("19.53"), date(2024, 2, 29)))
    [48000, 19.53, '2024-02-29']
    """
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        kind: Any = type(value)
        plain: dict[str, Any] = {}
        for name in _field_names(kind):
            part = getattr(value, name)
            if name == "span":
                plain["start"], plain["end"] = part
            elif name != "confidence" or part is not None:  # absent until it has been measured
                plain[name] = encode(part)
        return plain
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items()}
    return [encode(item) for item in value]


def decode(kind: Any, plain: Any) -> Any:
    """The value of type ``kind`` whose encoding is ``plain``; ``ValueError`` when no value has it.

    >>> decode(tuple[Decimal, ...], [48000, 19.53])
    (Decimal('48000'), Decimal('19.53'))
    """
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        options = [option for option in get_args(kind) if option is not types.NoneType]
        return None if plain is None else decode(options[0], plain)
    if origin is tuple:
        return tuple(decode(get_args(kind)[0], item) for item in plain)
    if kind is Decimal:
        return Decimal(str(plain))
    if kind is date:
        return date.fromisoformat(plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    if is_dataclass(kind):
        return _decode_dataclass(kind, plain)
    return plain


def _decode_dataclass(kind: Any, plain: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    unknown = [key for key in plain if key not in hints]
    if unknown:
        raise ValueError(f"{kind.__name__} has no field {unknown[0]!r}; its fields are {', '.join(hints)}")
    values = {}
    for key, item in plain.items():
        try:
            values[key] = _decode_evidence(hints, item) if key == "evidence" else decode(hints[key], item)
        except (ArithmeticError, AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"{kind.__name__}.{key} cannot be {item!r}") from error
    return kind(**values)


def _decode_evidence(hints: Mapping[str, Any], plain: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    return {name: tuple(_decode_finding(hints[name], item) for item in items) for name, items in plain.items()}


def _decode_finding(field_type: Any, plain: Mapping[str, Any]) -> Any:
    """Evidence for a field holds values of the field's own type, or of its items where it holds several."""
    item_type = get_args(field_type)[0] if get_origin(field_type) is tuple else field_type
    rest = {key: item for key, item in plain.items() if key not in ("value", "start", "end")}
    return Finding(value=decode(item_type, plain["value"]), span=Span(plain["start"], plain["end"]), **rest)


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
