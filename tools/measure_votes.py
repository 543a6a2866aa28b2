"""Measures how much each sign says for a named organisation being the employer, and writes ``normalize/votes.py``.

    python tools/measure_votes.py LABELLED.jsonl [LABELLED.jsonl ...] [--columns MORE.jsonl] [--new] [--check]

The weights are those of a conditional logistic regression: among the organisations that a posting names, and nobody,
the odds of each are the exponential of what its signs weigh together, those of nobody one. Signs that mostly come
together thus share their weight, and what is weak alone may win where nothing else is named.
The labels of MORE are values that somebody filled in beside a text, often a longer or shorter name than the text uses:
there a name is right that holds the label or is held by it.
With ``--new`` the weights in the table stay, and only those of signs that it lacks are added.
With ``--check`` nothing is written: weights from one half of the postings choose employers on the other, both ways.
Needs numpy and scipy (the extra ``tools``).
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from jobparse.engine import find
from jobparse.evaluation import Labelled, read_labelled
from jobparse.evaluation.compare import COMPARISONS, as_list, folded
from jobparse.extractors.employer import EXTRACTOR
from jobparse.normalize.candidates import candidates_among
from jobparse.normalize.employer import hosts_in
from jobparse.normalize.votes import VOTES
from jobparse.readers import read
from jobparse.sections import divide
from jobparse.vocab import vocabulary

TABLE = Path(__file__).parent.parent / "jobparse" / "normalize" / "votes.py"
WORDS = vocabulary("en")
SHRINK = 0.5  # keeps the weight of a rule that was seldom or never wrong finite


@dataclass(frozen=True, slots=True)
class Named:
    """One organisation that a posting names: its signs, and whether it is the employer."""

    signs: Mapping[str, float]
    right: bool


def named_in(case: Labelled, *, loosely: bool = False) -> list[Named]:
    """The organisations that a labelled posting names, without those that may be none."""
    document = divide(read(case.text), WORDS)
    hosts, labels = hosts_in(document), as_list(case.label["employer"])
    found = []
    for candidate in candidates_among(find(EXTRACTOR, document, WORDS), WORDS):
        if not candidate.is_doubtful(document, hosts, WORDS):
            name = candidate.best(WORDS).value.name
            right = any(
                COMPARISONS["employer"].same(label, {"name": name}) or (loosely and overlap(label, name))
                for label in labels
            )
            found.append(Named({"any": 1, **candidate.signs(document, hosts, WORDS)}, right))
    return found


def overlap(label: str, name: str) -> bool:
    """Whether one of two names holds the other."""
    left, right = folded(label), folded(name)
    return bool(left and right) and (left in right or right in left)


def weights(postings: Sequence[list[Named]], known: Mapping[str, float] | None = None) -> dict[str, float]:
    """The weight of every sign that occurs; what is known of some is held."""
    held = known or {}
    signs = sorted({*held, *(sign for named in postings for one in named for sign in one.signs)})
    tables = [
        np.array([[one.signs.get(sign, 0) for sign in signs] for one in named], dtype=float) for named in postings
    ]
    answers = [np.array([one.right for one in named], dtype=bool) for named in postings]

    def loss(guess: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = SHRINK / 2 * guess @ guess, SHRINK * guess
        for table, right in zip(tables, answers, strict=True):
            odds = np.exp(table @ guess)
            # Nobody has the odds of one to one.
            true, all_odds = (odds[right].sum() if right.any() else 1.0), 1 + odds.sum()
            total += np.log(all_odds) - np.log(true)
            slope = slope + table.T @ (odds / all_odds - (odds * right / true if right.any() else 0))
        return float(total), slope

    kept = [i for i, table in enumerate(tables) if len(table)]
    tables, answers = [tables[i] for i in kept], [answers[i] for i in kept]
    bounds = [(held.get(sign), held.get(sign)) for sign in signs]
    start = np.array([held.get(sign, 0.0) for sign in signs])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    return {sign: round(float(weight), 2) for sign, weight in zip(signs, found, strict=True)}


def check(train: Sequence[list[Named]], test: Sequence[list[Named]]) -> str:
    """How the weights made from some postings choose among the organisations of others."""
    votes = weights(train)
    given = right = 0
    for posting in test:
        ranked = sorted(
            (-sum(votes.get(sign, 0) * count for sign, count in one.signs.items()), not one.right) for one in posting
        )
        if ranked and ranked[0][0] <= 0:
            given += 1
            right += not ranked[0][1]
    stated = sum(any(one.right for one in posting) for posting in test)
    return f"{len(test)} postings, {stated} name the employer, {given} values, {right} of them right"


def write(votes: Mapping[str, float], postings: str) -> None:
    """Replace the table in the package."""
    lines = [f'    "{sign}": {weight},\n' for sign, weight in votes.items()]
    TABLE.write_text(
        '"""What each sign adds to the log odds that an organisation is the employer; "any" stands for all.\n\n'
        f"Generated by ``tools/measure_votes.py`` from {postings}; do not edit.\n"
        '"""\n\nVOTES: dict[str, float] = {\n' + "".join(lines) + "}\n",
        encoding="utf-8",
    )


def main() -> None:
    """Read the labelled files, measure, write or check."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("labelled", nargs="+", type=Path)
    arguments.add_argument("--columns", nargs="*", type=Path, default=[], metavar="MORE")
    arguments.add_argument("--new", action="store_true")
    arguments.add_argument("--check", action="store_true")
    options = arguments.parse_args()
    postings = [named_in(case) for path in options.labelled for case in read_labelled(path)]
    more = [named_in(case, loosely=True) for path in options.columns for case in read_labelled(path)]
    if options.check:
        print(check(postings[::2] + more, postings[1::2]))
        print(check(postings[1::2] + more, postings[::2]))
    elif options.new:
        votes = weights(postings + more, VOTES)
        new = ", ".join(sign for sign in votes if sign not in VOTES)
        before = TABLE.read_text(encoding="utf-8").partition(" from ")[2].partition("; do not edit")[0]
        write(votes, f"{before}, {new} from {len(postings) + len(more)} more")
    else:
        write(weights(postings + more), f"{len(postings) + len(more)} labelled postings")


if __name__ == "__main__":
    main()
