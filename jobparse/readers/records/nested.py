"""Finds the postings in what a page or a board gives: a graph, a list, a payload around one job."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jobparse.readers.entries import MAX_DEPTH
from jobparse.vocab.record_keys import WRAPPERS

Record = Mapping[str, Any]

TYPE = "JobPosting"
"""The name of a posting in schema.org."""


def postings_in(given: Any) -> list[Record]:
    """Every schema.org ``JobPosting`` in ``given``, however deep; what a node only refers to is put in its place.

    >>> graph = [{"@id": "#us", "name": "Crumb"}, {"@type": "JobPosting", "hiringOrganization": {"@id": "#us"}}]
    >>> postings_in({"@graph": graph})
    [{'@type': 'JobPosting', 'hiringOrganization': {'@id': '#us', 'name': 'Crumb'}}]
    """
    nodes = list(_nodes(given, set()))
    by_id = {node["@id"]: node for node in reversed(nodes) if isinstance(node.get("@id"), str) and len(node) > 1}
    return [{key: _resolved(value, by_id) for key, value in node.items()} for node in nodes if is_posting(node)]


def is_posting(node: Record) -> bool:
    """Whether a mapping calls itself a ``JobPosting``.

    >>> is_posting({"@type": ["https://schema.org/JobPosting"]})
    True
    """
    kinds = node.get("@type")
    named = kinds if isinstance(kinds, (list, tuple)) else [kinds]
    return any(isinstance(kind, str) and kind.rpartition("/")[2].rpartition(":")[2] == TYPE for kind in named)


def _nodes(given: Any, seen: set[int], depth: int = 0) -> Iterator[Record]:
    """Every mapping in ``given``, each once, those on the outside first."""
    if depth > MAX_DEPTH or id(given) in seen:
        return
    if isinstance(given, Mapping):
        seen.add(id(given))
        yield given
        inner: Iterable[Any] = given.values()
    else:
        inner = given if isinstance(given, (list, tuple)) else ()
    for item in inner:
        yield from _nodes(item, seen, depth + 1)


def _resolved(value: Any, by_id: Mapping[str, Record]) -> Any:
    """The node that a mere reference stands for; of a list each."""
    if isinstance(value, Mapping) and len(value) == 1:
        name = value.get("@id")
        return by_id.get(name, value) if isinstance(name, str) else value
    return [_resolved(item, by_id) for item in value] if isinstance(value, list) else value


def one_of(given: Any) -> Record:
    """The one record that ``given`` is or holds.

    Raises ``TypeError`` for what is no mapping, and ``ValueError`` when it holds several postings or none.
    """
    found = postings_in(given)
    if isinstance(given, Mapping):
        for key in WRAPPERS:
            inner = given.get(key)
            if not found and isinstance(inner, Mapping) and "title" not in given:
                return one_of(inner)
            if not found and isinstance(inner, list) and inner and all(isinstance(item, Mapping) for item in inner):
                found = inner if "title" not in given else []
                break
    if len(found) > 1:
        message = f"parse_record() reads one posting, and this record holds {len(found)}: give them one by one"
        raise ValueError(message)
    if found:
        return found[0]
    if not isinstance(given, Mapping):
        raise TypeError(_not_a_record(given))
    return given


def _not_a_record(given: object) -> str:
    kind = type(given).__name__
    if isinstance(given, str):
        return "parse_record() takes a mapping, and this is str: give a text to parse(), and JSON to json.loads() first"
    if hasattr(given, "to_dict"):
        return f"parse_record() takes a mapping, and this is {kind}: give {kind.lower()}.to_dict()"
    return f"parse_record() takes a mapping such as a dict, and this is {kind}"
