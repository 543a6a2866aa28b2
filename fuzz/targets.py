"""What is fuzzed, and what must hold of every text.

A target is ``parse`` for the whole path, ``html`` and ``mail`` for texts that are read as such, ``record`` for
records; and each module of ``jobparse.readers`` and ``jobparse.values`` for
all of its public functions that take text. Their arguments follow from their annotations, so that a new reader is
fuzzed as soon as it is there.
"""

from __future__ import annotations

import inspect
import json
import pkgutil
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from importlib import import_module
from typing import Any, get_args, get_origin, get_type_hints

import jobparse
from jobparse.document import Document, SourceFormat
from jobparse.errors import JobParseError, Problem
from jobparse.readers import read
from jobparse.vocab import Vocabulary, vocabulary

Target = Callable[[str], None]

SLOWEST = 2.0
"""Seconds of processor time that a text of a few thousand characters may take, instrumented as the code is."""

_TODAY = date(2031, 5, 4)
_PACKAGES = ("jobparse.readers", "jobparse.values")


class BrokenPromiseError(AssertionError):
    """Something that must hold for every text does not hold for this one."""


def targets() -> dict[str, Target]:
    """Every target by its name: ``parse``, ``readers.yaml_block``, ``values.money`` …"""
    found: dict[str, Target] = {"parse": partial(in_time, _whole), "record": partial(in_time, _record)}
    for form in ("html", "mail"):
        found[form] = partial(in_time, partial(_whole, form=form))
    for package in _PACKAGES:
        for module in pkgutil.walk_packages(import_module(package).__path__, f"{package}."):
            functions = list(_functions(module.name))
            if functions:
                found[module.name.removeprefix("jobparse.")] = partial(in_time, partial(_each, functions))
    return found


def in_time(target: Target, text: str) -> None:
    """Raise ``BrokenPromiseError`` when a target takes longer over a text than ``SLOWEST``."""
    start = time.process_time()
    target(text)
    took = time.process_time() - start
    if took > SLOWEST:
        raise BrokenPromiseError(f"{len(text)} characters took {took:.1f} s")


def _whole(text: str, form: str | None = None) -> None:
    """A posting is as good as its text, and strict parsing raises exactly when there is a problem."""
    posting = jobparse.parse(text, format=form, reference_date=_TODAY)
    if posting.source_format in (SourceFormat.TEXT, SourceFormat.FRONT_MATTER):
        _hold(posting.text == text, "the sections cover the text")
    _is_sound(posting)
    try:
        jobparse.parse(text, format=form, reference_date=_TODAY, strict=True)
    except JobParseError as error:
        _hold(posting.problems[:1] == (Problem(error.message, error.start, error.end),), "strict raises the problem")
    else:
        _hold(not posting.problems, "strict raises")


def _record(text: str) -> None:
    """The same for a record: the JSON object that a text is, or any keys with the text behind them."""
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        pieces = text.split("|")
        record = {"title": pieces[0], "description": pieces[-1], **dict(zip(pieces[::2], pieces[1::2], strict=False))}
    try:
        posting = jobparse.parse_record(record, reference_date=_TODAY)
    except ValueError:  # several postings, or no key that is known
        return
    _is_sound(posting)


def _is_sound(posting: jobparse.Posting) -> None:
    """A posting quotes its text, has its problems there, and survives JSON."""
    for found in posting.evidence.values():
        _hold(all(f.text == posting.text[slice(*f.span)] for f in found), "a finding quotes its span")
    inside = all(p.message and 0 <= p.start <= p.end <= len(posting.text) for p in posting.problems)
    _hold(inside, "a problem lies in the text")
    again: dict[str, Any] = json.loads(posting.to_json().encode())
    _hold(jobparse.Posting.from_dict(again) == posting, "JSON gives the posting back")


def _hold(holds: bool, what: str) -> None:  # noqa: FBT001
    if not holds:
        raise BrokenPromiseError(f"it does not hold that {what}")


def _functions(module: str) -> Iterator[Callable[..., Any]]:
    """The public functions of a module that take text and else only what can be made up."""
    for name, function in vars(import_module(module)).items():
        plain = inspect.unwrap(function) if callable(function) else None
        if not inspect.isfunction(plain) or name.startswith("_") or plain.__module__ != module:
            continue
        needed = _needed(function).values()
        if str in needed and all(hint is str or _made_up(hint, "") is not None for hint in needed):
            yield function


def _needed(function: Callable[..., Any]) -> dict[str, Any]:
    """The parameters that have no default, each with its type."""
    hints = get_type_hints(inspect.unwrap(function))
    return {p.name: hints[p.name] for p in inspect.signature(function).parameters.values() if p.default is p.empty}


def _each(functions: Iterable[Callable[..., Any]], text: str) -> None:
    """Every function takes the text, in as many parts as it takes texts; places that it gives lie in the text."""
    for function in functions:
        needed = _needed(function)
        count = list(needed.values()).count(str)
        parts = [text[len(text) * i // count : len(text) * (i + 1) // count] for i in range(count)]
        given = {name: parts.pop(0) if hint is str else _made_up(hint, text) for name, hint in needed.items()}
        _lie_within(function(**given), len(text))


def _made_up(hint: Any, text: str) -> Any:
    """A value of an annotated type; ``None`` where none can be made up."""
    words = vocabulary("en")
    if get_origin(hint) in (list, tuple, Collection, Iterable):
        return [] if hint == list[Problem] else [text] if str in get_args(hint) else None
    by_type: dict[Any, Callable[[], Any]] = {
        Vocabulary: lambda: words,
        Document: lambda: read(text),
        bytes: lambda: text.encode("utf-8", "surrogatepass"),
        int: lambda: 0,
        bool: lambda: True,
        date: lambda: _TODAY,
        Decimal: lambda: Decimal(len(text)),
    }
    known = by_type.get(hint) if isinstance(hint, type) else None
    return known() if known else None


def _lie_within(result: Any, length: int) -> None:
    """Whatever has a start and an end lies in the text."""
    if isinstance(result, (list, tuple)) or inspect.isgenerator(result):
        for item in result:
            _lie_within(item, length)
    elif is_dataclass(result) and {"start", "end"} <= {field.name for field in fields(result)}:
        start, end = result.start, result.end  # type: ignore[union-attr]
        _hold(0 <= start <= end <= length, f"{result} lies in the text")
