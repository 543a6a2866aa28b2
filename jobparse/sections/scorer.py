"""Weighs what each passage says and finds the likeliest run of kinds.

Every feature of a passage has a weight for each kind of section. The weights are added up, and the best path is the
run of kinds with the highest sum, where going from one kind to another costs what the seam between the passages and the
pair of kinds make it cost (Viterbi's algorithm). All figures are whole numbers, so that the same text gives the
same sections everywhere. ``tools/train_sections.py`` learns them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from operator import add
from struct import Struct
from typing import NamedTuple

from jobparse.document import SectionKind
from jobparse.sections.features import features, seams
from jobparse.sections.passages import Passage
from jobparse.vocab import Vocabulary, table_module

KINDS = tuple(SectionKind)
_LANES = Struct(f"<{len(KINDS)}I")
_BIAS = 128  # lifts every weight above zero; it lifts all kinds alike, and so changes no choice


class PackedWeights(dict[str, int]):
    """Feature -> its weights side by side in one number, so that one addition adds for all kinds; 0 for an unknown one.

    A feature is packed when a text first has it: a posting has a few hundred of the thousands.
    """

    def __init__(self, table: str) -> None:
        super().__init__()
        self._lines = {line.rsplit(" ", len(KINDS))[0]: line for line in table.splitlines()}

    def __missing__(self, feature: str) -> int:
        line = self._lines.get(feature)
        if line is None:
            return 0
        row = [int(weight) + _BIAS for weight in line.rsplit(" ", len(KINDS))[1:]]
        self[feature] = packed = int.from_bytes(_LANES.pack(*row), "little")
        return packed


class Weights(NamedTuple):
    """What a training run learned. Kinds stand in the order of ``SectionKind``."""

    packed: PackedWeights
    switch: dict[str, int]  # seam -> what it costs to begin another kind there
    follow: tuple[tuple[int, ...], ...]  # kind before, kind behind -> bonus


@cache
def weights(language: str) -> Weights:
    """The weights for texts in a language; the English ones, whose forms and places hold anywhere, if it has none."""
    table = table_module(f"{language}_sections")
    if table is None:
        return weights("en")
    return Weights(PackedWeights(table.WEIGHTS), table.SWITCH, table.FOLLOW)


def likeliest(lower: str, found: list[Passage], words: Vocabulary, *, front_matter: bool) -> list[SectionKind]:
    """The kind of each passage of a text in lower case."""
    learned = weights(words.language)
    weigh = learned.packed.__getitem__
    scores = [
        _LANES.unpack(sum(map(weigh, seen)).to_bytes(_LANES.size, "little"))
        for seen in features(lower, found, words, front_matter=front_matter)
    ]
    switches = [learned.switch.get(seam, 0) for seam in seams(found)]
    return [KINDS[kind] for kind in best_path(scores, switches, learned.follow)]


def best_path(scores: Sequence[Sequence[int]], switches: Sequence[int], follow: Sequence[Sequence[int]]) -> list[int]:
    """The run of kinds with the highest sum of scores and bonuses, less the costs of switching.

    A switch is only weighed from the kind that leads so far: looking at the others changes next to nothing.

    >>> best_path([(9, 0), (4, 3), (0, 9)], [0, 3, 3], [(0, 0), (0, 0)])
    [0, 0, 1]
    """
    if not scores:
        return []
    loops = [row[kind] for kind, row in enumerate(follow)]
    reached = list(scores[0])
    steps = []
    for score, cost in zip(scores[1:], switches[1:], strict=True):
        leader = reached.index(max(reached))
        lead, bonuses = reached[leader] - cost, follow[leader]
        stay = list(map(add, reached, loops))
        reached = [
            (stayed if stayed > (came := lead + bonus) else came) + own
            for stayed, bonus, own in zip(stay, bonuses, score, strict=True)
        ]
        reached[leader] = stay[leader] + score[leader]  # nobody switches to what he is
        steps.append((leader, lead, stay))
    kind = reached.index(max(reached))
    path = [kind]
    for leader, lead, stay in reversed(steps):
        if lead + follow[leader][kind] > stay[kind]:
            kind = leader
        path.append(kind)
    return path[::-1]
