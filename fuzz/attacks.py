"""Texts that are made from a pattern to make it run away.

A pattern runs away where two of its parts can take the same characters, and then fails behind them. So an attack is
an example of all that stands before a repetition, then many times what the repetition takes, and an end that fits
nothing. Behind that stands an example of the whole pattern, since an engine does not even begin where
a letter is missing that every match must have.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from warnings import catch_warnings

import regex

# The standard library's own parser of patterns; what only ``regex`` knows is put in its terms first.
_sre: Any = import_module("re._parser")
_ONLY_IN_REGEX = {r"\p{Lu}": "A-Z", r"\p{Ll}": "a-z", r"\p{L}": "A-Za-z", r"\p{Cc}": r"\x00-\x1f", r"\p{Cs}": r"\x00"}
_TRANSLATION = regex.compile(
    r"(?P<escape>\\(?!p\{).)(?P<hyphen>-(?!\]))?|(?P<property>\\p\{\w+\})|(?P<group>\(\?P<\w+>)|(?P<again>\(\?P=\w+\))|(?P<set>(?<!\\)\[)|(?P<end>\])"
    r"|(?P<same>\(\?[V0-9]+\))|(?P<conditional>\(\?\(\w+\))",
    regex.DOTALL,
)
_ALPHABET = " -a1,('"
_END = "\0!;|\n\n\0"


@dataclass(frozen=True, slots=True)
class Attack:
    """What stands before, what is repeated, and what stands behind."""

    opening: str
    unit: str
    closing: str

    def text(self, length: int) -> str:
        """The attack with so many characters of repetition, about."""
        return self.opening + self.unit * (length // len(self.unit) + 1) + self.closing


def attacks(pattern: str, flags: int = 0) -> list[Attack]:
    """Every attack on a pattern: of each of its repetitions, with each of the characters that it takes."""
    verbose = int(_sre.SRE_FLAG_VERBOSE) if flags & regex.VERBOSE else 0
    with catch_warnings(action="ignore", category=FutureWarning):  # of sets that may mean another thing one day
        tree = _sre.parse(_translated(pattern), verbose)
    closing = _END + _example(tree)
    return [Attack(opening, unit, closing) for opening, unit in dict.fromkeys(_attacks(tree, ""))]


def _translated(pattern: str) -> str:
    within = False

    def put(found: regex.Match[str]) -> str:
        nonlocal within
        if found["hyphen"] and within and found["escape"][1] in "dwsDWS":
            return found["escape"] + r"\-"
        if found["property"]:
            letters = _ONLY_IN_REGEX[found["property"]]
            return letters if within else f"[{letters}]"
        if found["group"]:
            return "("
        if found["conditional"]:
            return "(?:"
        if found["again"] or found["same"]:
            return ""
        if found["set"]:
            within = True
        elif found["end"]:
            within = False
        return found[0]

    return _TRANSLATION.sub(put, pattern)


def _attacks(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    for operation, argument in tree:
        name = str(operation)
        if "REPEAT" in name:
            _least, most, inner = argument
            if int(most) > 3:
                yield from ((before, unit) for unit in _units(inner))
            yield from _attacks(inner, before)
        else:
            for inner in _within(name, argument):
                yield from _attacks(inner, before)
        before += _example_of(name, argument)


def _within(name: str, argument: Any) -> list[Any]:
    if name == "BRANCH":
        return list(argument[1])
    if name == "SUBPATTERN":
        return [argument[3]]
    if name in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    return [argument] if name == "ATOMIC_GROUP" else []


def _units(tree: Any) -> Iterator[str]:
    """What one turn of a repetition may take: each character that it takes alone, and an example of more."""
    whole = _example(tree)
    if whole:
        yield whole
    yield from (character for character in _ALPHABET if _takes(tree, character))


def _takes(tree: Any, character: str) -> bool:
    """Whether what is repeated can begin with a character."""
    for operation, argument in tree:
        name = str(operation)
        if "REPEAT" in name:
            if _takes(argument[2], character):
                return True
            if int(argument[0]):
                return False
        elif name in ("BRANCH", "SUBPATTERN", "ATOMIC_GROUP"):
            return any(_takes(inner, character) for inner in _within(name, argument))
        elif name in ("LITERAL", "NOT_LITERAL", "IN", "ANY"):
            return _is_in(name, argument, character)
    return False


def _is_in(name: str, argument: Any, character: str) -> bool:
    if name == "ANY":
        return character != "\n"
    if name in ("LITERAL", "NOT_LITERAL"):
        return bool((argument == ord(character)) == (name == "LITERAL"))
    negated = str(argument[0][0]) == "NEGATE"
    return any(_is_one(str(kind), what, character) for kind, what in argument) != negated


def _is_one(kind: str, what: Any, character: str) -> bool:
    if kind == "LITERAL":
        return bool(what == ord(character))
    if kind == "RANGE":
        return bool(what[0] <= ord(character) <= what[1])
    if kind == "CATEGORY":
        category = str(what).removeprefix("CATEGORY_")
        holds = {
            "DIGIT": character.isdigit(),
            "SPACE": character.isspace(),
            "WORD": character.isalnum() or character == "_",
        }
        return holds[category.removeprefix("NOT_")] != category.startswith("NOT_")
    return False


def _example(tree: Any) -> str:
    return "".join(_example_of(str(operation), argument) for operation, argument in tree)


def _example_of(name: str, argument: Any) -> str:
    """The shortest text of a kind that a part of a pattern takes, or nearly."""
    if "REPEAT" in name:
        return _example(argument[2]) * min(int(argument[0]), 20)
    if name == "BRANCH":
        return _example(argument[1][0])
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _example(_within(name, argument)[0])
    if name == "ASSERT" and argument[0] < 0:
        return _example(argument[1])
    if name == "LITERAL":
        return chr(argument)
    if name in ("NOT_LITERAL", "IN", "ANY"):
        return next((c for c in "a1 -.,A'/(:*@&_$#;\n" if _is_in(name, argument, c)), _last_resort(name, argument))
    return ""


def _last_resort(name: str, argument: Any) -> str:
    candidates = (chr(code) for code in range(33, 0x2100))
    return next((c for c in candidates if _is_in(name, argument, c)), "")
