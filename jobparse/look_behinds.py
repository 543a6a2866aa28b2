r"""Look-behinds of several lengths, written as one for each length, which is all that ``re`` understands.

``(?<=\d{3}|k)`` becomes ``(?:(?<=\d{3})|(?<=k))``, and ``(?<!no\s{1,2})`` becomes ``(?<!no\s{2})(?<!no\s)``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_TOKEN = re.compile(
    r"(?P<place>\\[bBAZ]|[$^])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<look>\(\?<?[=!])"
    r"|(?P<open>\((?:\?(?:P<\w+>|[\w-]*:|>))?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<quantifier>[*+?]|\{(?P<least>\d+)(?P<range>,(?P<most>\d*))?\})(?P<manner>[+?])?|.",
    re.DOTALL,
)
_OPENING = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<look_behind>\(\?<[=!])", re.DOTALL)
_MOST = 200  # ways to match: more take longer to compile than they do in the other form

_Lengths = dict[int, str]
"""What a part of a pattern matches: for each number of characters a pattern of that length."""


class _NoLengthsError(Exception):
    """A look-behind has no longest match, or too many of them, or captures what may be asked for."""


def split_look_behinds(pattern: str) -> str:
    r"""The pattern with a look-behind for each length; one whose matches may have any length, or that captures, stays.

    >>> split_look_behinds(r"(?<=\d{3}|k) \w+")
    '(?:(?<=\\d{3})|(?<=k)) \\w+'
    >>> split_look_behinds(r"(?<!no\s{1,2})(?<=\w+:)[(?<]")
    '(?<!no\\s{2})(?<!no\\s)(?<=\\w+:)[(?<]'
    """
    pieces: list[str] = []
    done = 0
    for opening in _OPENING.finditer(pattern):
        if opening["look_behind"] and opening.start() >= done:
            end = _end_of_bracket(pattern, opening.end())
            pieces += pattern[done : opening.start()], _in_lengths(pattern[opening.start() : end])
            done = end
    return "".join((*pieces, pattern[done:]))


def _in_lengths(look_behind: str) -> str:
    opening, sign = look_behind[:4], look_behind[3]
    try:
        lengths = _alternatives(_TOKEN.finditer(look_behind, len(opening)), may_capture=sign == "!")
    except _NoLengthsError:
        return look_behind
    if len(lengths) == 1:
        return look_behind
    several = [f"{opening}{alike})" for _, alike in sorted(lengths.items(), reverse=True)]
    return f"(?:{'|'.join(several)})" if sign == "=" else "".join(several)


def _end_of_bracket(pattern: str, start: int) -> int:
    """The offset behind the bracket in which ``start`` is."""
    depth = 1
    for token in _TOKEN.finditer(pattern, start):
        depth += bool(token["open"] or token["look"]) - bool(token["close"])
        if not depth:
            return token.end()
    raise _NoLengthsError


def _alternatives(tokens: Iterator[re.Match[str]], *, may_capture: bool) -> _Lengths:
    """Everything up to the closing bracket; what a group captures there is lost."""
    branches: list[_Lengths] = []
    before: _Lengths = {0: ""}
    last: _Lengths = {0: ""}
    for token in tokens:
        if token["close"]:
            break
        if token["quantifier"]:
            last = _repeated(last, token)
            continue
        before = _either((n + m, one + other) for n, one in before.items() for m, other in last.items())
        if token["bar"]:
            branches.append(before)
            before = last = {0: ""}
        elif token["look"]:
            end = _end_of_bracket(token.string, token.end())
            last = {0: split_look_behinds(token.string[token.start() : end])}
            next(inside for inside in tokens if inside.end() == end)
        elif token["open"]:
            captures = token[0] == "(" or token[0].startswith("(?P")
            if captures and not may_capture:
                raise _NoLengthsError
            last = _alternatives(tokens, may_capture=may_capture)
            if not captures and token[0] != "(?:":  # flags
                last = {length: f"{token[0]}{alike})" for length, alike in last.items()}
        else:
            last = {0 if token["place"] else 1: token[0]}
    branches.append(_either((n + m, one + other) for n, one in before.items() for m, other in last.items()))
    return _either(one for branch in branches for one in branch.items())


def _repeated(part: _Lengths, token: re.Match[str]) -> _Lengths:
    if token[0] == "?":
        return _either([*part.items(), (0, "")])
    if token["manner"] or not token["least"] or token["most"] == "" or len(part) > 1:
        raise _NoLengthsError
    [(length, once)] = part.items()
    times = range(int(token["least"]), int(token["most"] or token["least"]) + 1)
    again = once if _TOKEN.fullmatch(once) else f"(?:{once})"
    return {length * count: f"{again}{{{count}}}" if count > 1 else once * count for count in times}


def _either(ways: Iterable[tuple[int, str]]) -> _Lengths:
    """Several ways to match, those of one length together."""
    alike: dict[int, list[str]] = defaultdict(list)
    for number, (length, way) in enumerate(ways):
        if number > _MOST:
            raise _NoLengthsError
        alike[length].append(way)
    return {length: f"(?:{'|'.join(several)})" if len(several) > 1 else several[0] for length, several in alike.items()}
