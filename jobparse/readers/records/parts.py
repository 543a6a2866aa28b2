"""What the values of a record are: by the table of its shape, else by the words of its keys."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice

from jobparse.readers.keys import fact_name, label_of
from jobparse.readers.records.leaves import Leaf, leaves
from jobparse.readers.records.nested import Record
from jobparse.vocab import vocabulary
from jobparse.vocab.record_keys import DESCRIPTIONS, PARTS, SCHEMA_ORG, SHAPES, Shape

MAX_VALUES = 2000
"""How many values of one record are read."""

_LONGEST_LINE = 300  # characters; what is longer is a passage of its own
YES = frozenset({"yes", "true", "1", "y", "t"})
NO = frozenset({"no", "false", "0", "n", "f"})

Parts = dict[str, list[Leaf]]


def parts_of(record: Record) -> Parts:
    """The values of a record by what they are; those of keys that nobody knows are ``"unknown"``."""
    shape = shape_of(record)
    parts: Parts = defaultdict(list)
    run = leaves(record)
    for number, found in enumerate(islice(run, MAX_VALUES)):
        leaf = found._replace(number=number)
        part = _by_shape(leaf, shape) if shape else _by_words(leaf)
        if part == "unknown" and (len(leaf.text) > _LONGEST_LINE or "\n" in leaf.text):
            part = "passage"
        parts[part].append(leaf)
    parts["left_out"] = list(islice(run, 1))
    return parts


def has_known_key(record: Record) -> bool:
    """Whether any key says what stands under it, even where nothing does.

    >>> has_known_key({"description": "", "colour": "blue"}), has_known_key({"colour": "blue"})
    (True, False)
    """
    shape = shape_of(record)
    empty = [Leaf((key,), (), "", 0) for key in record if isinstance(key, str)]
    parts = (_by_shape(leaf, shape) if shape else _by_words(leaf) for leaf in empty)
    return any(part not in ("unknown", "nothing") for part in parts)


def shape_of(record: Record) -> Shape | None:
    """The shape of a record, told by its keys; ``None`` for one that no board has."""
    return next((shape for shape in SHAPES if any(known <= record.keys() for known in shape.known_by)), None)


def _by_shape(leaf: Leaf, shape: Shape) -> str:
    """What the table of a shape has for the whole path, or for all below one of its keys."""
    above = (".".join((*leaf.path[:length], "*")) for length in range(len(leaf.path) - 1, 0, -1))
    part = next((shape.holds[key] for key in (".".join(leaf.path), *above) if key in shape.holds), None)
    return part or (_by_words(leaf) if shape is SCHEMA_ORG else "unknown")  # which everybody adds keys to


def _by_words(leaf: Leaf) -> str:
    """What the vocabulary takes a key to be, as it does in front matter."""
    name = fact_name(leaf.path, vocabulary("en"))
    if name is None:
        label = label_of(leaf.path[-1:]).replace(" ", "_")
        return "description" if label in DESCRIPTIONS and isinstance(leaf.value, str) else "unknown"
    part = PARTS.get(name, name)
    return "remote" if part == "mode" and answer(leaf.text) in YES | NO else part


def answer(text: str) -> str:
    """A value as the answer to a question: "True", "1.0" and "YES" are among ``YES``, "0" among ``NO``."""
    return text.lower().removesuffix(".0")
