#!/usr/bin/env python3
"""Learn the weights by which sections are told apart, and write them as ``jobparse/vocab/en_sections.py``.

    python tools/train_sections.py LABELLED.jsonl --texts MORE.jsonl [MORE.jsonl ...]      # write the table
    python tools/train_sections.py LABELLED.jsonl --texts MORE.jsonl --check halves        # measure, write nothing
    python tools/train_sections.py LABELLED.jsonl --texts MORE.jsonl --check sources

Each line of LABELLED is ``{"text": …, "label": {"id": …, "sections": [{"kind": …, "starts": …}]}}``, of MORE
``{"text": …}``. ``tools/section_labels.jsonl`` holds labels without texts, for postings that stand in MORE:
``{"source": …, "digest": …, "sections": [[offset, kind], …]}``. They are always learned from, and never checked on.

A conditional random field is fitted to the labelled postings; it names the passages of the unlabelled ones; then it is
fitted again, with those passages as further, lightly weighted evidence for what single words mean. Needs numpy and
scipy (the extra ``tools``). ``--check`` trains on a part and scores the share of characters of the right kind on the
other part: the odd lines against the even ones, or each source (the id up to its first "/") against all others.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from jobparse.readers import read
from jobparse.sections.features import features, seams
from jobparse.sections.passages import passages
from jobparse.sections.scorer import KINDS, best_path
from jobparse.vocab import vocabulary

TABLE = Path(__file__).parent.parent / "jobparse" / "vocab" / "en_sections.py"
LABELS = Path(__file__).parent / "section_labels.jsonl"
WORDS = vocabulary("en")
SIZE = len(KINDS)
NUMBERS = {kind.value: number for number, kind in enumerate(KINDS)}
OTHER = 1 - np.eye(SIZE)
LONGEST = 120  # passages; longer texts are left out of the training
TEXTS_OF_A_FILE = 400
SHRINKAGE = 1.0  # L2
EVIDENCE = 0.012  # what an unlabelled passage weighs beside a labelled one
RARE = {False: 2, True: 6}  # postings that a feature must stand in, without and with unlabelled texts
ROUNDS = 150
STEP = 1 / 12  # what one unit of the table stands for
SLIGHT = 0.1  # features whose weights all stay below this are left out


@dataclass
class Posting:
    """A posting as the learner sees it; ``counts`` says how many characters of each passage are of which kind."""

    source: str
    features: list[list[str]]
    seams: list[str]
    counts: list[Counter[int]]
    header: Counter[int] = field(default_factory=Counter)

    @property
    def kinds(self) -> list[int]:
        """The kind of most characters of each passage; that of the one before where nothing is labelled."""
        out: list[int] = []
        for count in self.counts:
            out.append(max(count, key=count.__getitem__) if count else out[-1] if out else 0)
        return out


@dataclass
class Model:
    """Weights as learned: of features, of switching at a seam, of one kind behind another."""

    index: dict[str, int]
    seams: dict[str, int]
    weights: np.ndarray
    switch: np.ndarray
    follow: np.ndarray

    def rounded(self) -> tuple[dict[str, tuple[int, ...]], dict[str, int], tuple[tuple[int, ...], ...]]:
        """The table that ships: whole numbers, without the features that hardly say anything."""
        units = np.clip(np.rint(self.weights / STEP), -127, 127).astype(int)
        rows = {
            name: tuple(units[at].tolist())
            for name, at in sorted(self.index.items())
            if np.abs(self.weights[at]).max() >= SLIGHT
        }
        switch = {name: round(float(self.switch[at]) / STEP) for name, at in sorted(self.seams.items())}
        follow = tuple(tuple(row) for row in np.rint(self.follow / STEP).astype(int).tolist())
        return rows, switch, follow


def load(path: Path) -> list[dict]:
    """The objects of a file with one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def as_posting(text: str, source: str, starts: list[tuple[int, int]]) -> Posting | None:
    """A text with the offsets and kinds of its labelled sections; ``None`` when there is nothing to divide."""
    document = read(text)
    found = passages(document.view, document.body, WORDS)
    if not found:
        return None
    kinds = [-1] * len(text)
    for (start, kind), (end, _) in pairwise([*starts, (len(text), -1)]):
        kinds[start:end] = [kind] * (end - start)

    def count(start: int, end: int) -> Counter[int]:
        return Counter(kinds[at] for at in range(start, end) if kinds[at] >= 0 and not text[at].isspace())

    return Posting(
        source,
        list(features(document.lower, found, WORDS, front_matter=document.body > 0)),
        list(seams(found)),
        [count(passage.start, passage.end) for passage in found],
        count(0, document.body),
    )


def labelled(path: Path) -> Iterator[Posting | None]:
    """The labelled postings of a file, one for each line; ``None`` for a line without sections."""
    for line in load(path):
        starts: list[tuple[int, int]] = []
        at = 0
        for section in line["label"].get("sections") or []:
            found = line["text"].find(section["starts"], at)
            if found >= 0:
                starts.append((found if starts else 0, NUMBERS[section["kind"]]))
                at = found + 1
        yield as_posting(line["text"], line["label"]["id"].split("/")[0], starts) if starts else None


def placed(path: Path, texts: Iterable[str]) -> Iterator[tuple[str, Posting]]:
    """The texts for which a file of labels without texts says where sections begin."""
    by_digest = {digest(text): text for text in texts}
    for line in load(path):
        text = by_digest.get(line["digest"])
        if text is not None:
            starts = [(start, NUMBERS[kind]) for start, kind in line["sections"]]
            posting = as_posting(text, line["source"], starts)
            if posting:
                yield text, posting


def digest(text: str) -> str:
    """A short mark of a text, by which its labels find it."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def unlabelled(paths: Iterable[Path], known: set[str]) -> list[Posting]:
    """A sample of each file's texts that are not among the labelled ones."""
    chance = random.Random(0)  # noqa: S311 - a sample, not a secret
    out = []
    for path in paths:
        texts = sorted({line["text"] for line in load(path)})
        texts = [text for text in texts if fingerprint(text) not in known]
        for text in chance.sample(texts, min(TEXTS_OF_A_FILE, len(texts))):
            posting = as_posting(text[:12_000], path.stem, [])
            if posting and len(posting.seams) <= LONGEST:
                out.append(posting)
    return out


def fingerprint(text: str) -> str:
    """The end of a text without its blanks: the same for a posting with and without its front matter."""
    return "".join(text[-600:].split())[-200:]


class Batch:
    """Many postings side by side, the longest first, so that one step of the recursion serves all of them."""

    def __init__(self, postings: list[Posting], index: dict[str, int], seam_index: dict[str, int]) -> None:
        postings = sorted(postings, key=lambda posting: -len(posting.seams))
        self.matrix = matrix([seen for posting in postings for seen in posting.features], index)
        self.gold = np.array([kind for posting in postings for kind in posting.kinds])
        self.length = len(postings[0].seams)
        self.place = np.full((self.length, len(postings)), -1)
        self.seam = np.zeros((self.length, len(postings)), int)
        at = 0
        for column, posting in enumerate(postings):
            size = len(posting.seams)
            self.place[:size, column] = np.arange(at, at + size)
            self.seam[:size, column] = [seam_index[seam] for seam in posting.seams]
            at += size
        self.active = (self.place >= 0).sum(1)


def matrix(rows: list[list[str]], index: dict[str, int]) -> csr_matrix:
    """Which passage has which feature."""
    columns: list[int] = []
    ends = [0]
    for row in rows:
        columns += [index[name] for name in row if name in index]
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(index)))


def log_sum(values: np.ndarray, axis: int) -> np.ndarray:
    """The logarithm of the sum of exponentials."""
    top = values.max(axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis, keepdims=True))).squeeze(axis)


def split(theta: np.ndarray, count: int, seam_count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The weights, switching costs and following bonuses in one long vector."""
    one, two = count * SIZE, count * SIZE + seam_count
    return theta[:one].reshape(count, SIZE), theta[one:two], theta[two:].reshape(SIZE, SIZE)


def loss(theta: np.ndarray, batch: Batch, shape: tuple[int, int], evidence: tuple | None) -> tuple[float, np.ndarray]:
    """The negative log likelihood of the labels with its gradient: forward and backward over all postings."""
    weights, switch, follow = split(theta, *shape)
    score = batch.matrix @ weights
    step = follow[None] - switch[:, None, None] * OTHER[None]
    forward = [score[batch.place[0]]]
    for at in range(1, batch.length):
        size = batch.active[at]
        reach = log_sum(forward[-1][:size, :, None] + step[batch.seam[at, :size]], 1)
        forward.append(reach + score[batch.place[at, :size]])
    total = np.zeros(batch.place.shape[1])
    slope, slope_step = np.zeros_like(score), np.zeros_like(step)
    backward = np.zeros((batch.active[-1], SIZE))
    for at in range(batch.length - 1, -1, -1):
        size = batch.active[at]
        if at == batch.length - 1 or len(backward) < size:
            wider = np.zeros((size, SIZE))
            wider[: len(backward)] = backward
            backward = wider
        if at == 0:
            total = log_sum(forward[0] + backward, 1)
        slope_at = forward[at] + backward
        here = log_sum(slope_at, 1)
        slope[batch.place[at, :size]] = np.exp(slope_at - here[:, None])
        if at:
            behind = backward + score[batch.place[at, :size]]
            pair = forward[at - 1][:size, :, None] + step[batch.seam[at, :size]] + behind[:, None, :]
            np.add.at(slope_step, batch.seam[at, :size], np.exp(pair - here[:, None, None]))
            backward = log_sum(step[batch.seam[at, :size]] + behind[:, None, :], 2)
    rows = np.arange(len(batch.gold))
    value = total.sum() - score[rows, batch.gold].sum()
    slope[rows, batch.gold] -= 1
    for at in range(1, batch.length):
        size = batch.active[at]
        before, behind = batch.gold[batch.place[at - 1, :size]], batch.gold[batch.place[at, :size]]
        value -= step[batch.seam[at, :size], before, behind].sum()
        np.add.at(slope_step, (batch.seam[at, :size], before, behind), -1)
    slope_weights = batch.matrix.T @ slope
    if evidence is not None:
        seen, kinds = evidence
        likely = seen @ weights
        norm, rows = log_sum(likely, 1), np.arange(len(kinds))
        value += EVIDENCE * (norm - likely[rows, kinds]).sum()
        share = np.exp(likely - norm[:, None])
        share[rows, kinds] -= 1
        slope_weights += EVIDENCE * (seen.T @ share)
    slopes = [slope_weights.ravel(), -(slope_step * OTHER[None]).sum((1, 2)), slope_step.sum(0).ravel()]
    return value + SHRINKAGE / 2 * float(theta @ theta), np.concatenate(slopes) + SHRINKAGE * theta


def fit(postings: list[Posting], evidence: tuple[list[list[str]], list[int]] | None = None) -> Model:
    """The model of labelled postings, and of passages that only say which words go with which kind."""
    counted: Counter[str] = Counter()
    for posting in postings:
        counted.update({name for seen in posting.features for name in seen})
    for seen in evidence[0] if evidence else []:
        counted.update(set(seen))
    names = sorted(name for name, count in counted.items() if count >= RARE[bool(evidence)])
    index = {name: at for at, name in enumerate(names)}
    seam_index = {name: at for at, name in enumerate(sorted({seam for p in postings for seam in p.seams}))}
    batch = Batch(postings, index, seam_index)
    shape = (len(index), len(seam_index))
    more = (matrix(evidence[0], index), np.array(evidence[1])) if evidence else None
    theta = np.zeros(shape[0] * SIZE + shape[1] + SIZE * SIZE)
    options = {"maxiter": ROUNDS, "maxcor": 6}
    found = minimize(loss, theta, args=(batch, shape, more), jac=True, method="L-BFGS-B", options=options)
    return Model(index, seam_index, *split(found.x, *shape))


def learn(postings: list[Posting], texts: list[Posting]) -> Model:
    """Fit, name the passages of unlabelled texts, and fit again."""
    first = fit(postings)
    if not texts:
        return first
    named = [kind for kinds in predict(first, texts) for kind in kinds]
    seen = [[name for name in row if tells_by_itself(name)] for posting in texts for row in posting.features]
    return fit(postings, (seen, named))


def tells_by_itself(name: str) -> bool:
    """Whether a feature is of the passage alone, not of its headings and place."""
    return name.startswith(("form:", "length:", "cue:")) or not (":" in name[1:] or name.startswith("#"))


def predict(model: Model, postings: list[Posting]) -> list[list[int]]:
    """The likeliest kinds, worked out as the library works them out."""
    rows, switch, follow = model.rounded()
    blank = (0,) * SIZE
    out = []
    for posting in postings:
        scores = [
            list(map(sum, zip(blank, *[rows[n] for n in seen if n in rows], strict=True))) for seen in posting.features
        ]
        out.append(best_path(scores, [switch.get(seam, 0) for seam in posting.seams], follow))
    return out


def check(
    postings: list[tuple[str, Posting]], always: list[Posting], texts: list[Posting], *, hide_source: bool
) -> None:
    """Print the share of characters of the right kind for each part, learned from the other parts."""
    parts: dict[str, list[Posting]] = defaultdict(list)
    for part, posting in postings:
        parts[part].append(posting)
    right = total = 0
    for part, held in sorted(parts.items()):
        rest = [posting for other, group in parts.items() if other != part for posting in group]
        rest += [posting for posting in always if not hide_source or posting.source != part]
        others = [text for text in texts if not hide_source or text.source != part]
        hits = size = 0
        for posting, kinds in zip(held, predict(learn(rest, others), held), strict=True):
            hits += posting.header[0] + sum(c[kind] for c, kind in zip(posting.counts, kinds, strict=True))
            size += posting.header.total() + sum(c.total() for c in posting.counts)
        print(f"{part:20}{len(held):5}{hits / size:8.3f}", flush=True)
        right, total = right + hits, total + size
    print(f"{'all':20}{len(postings):5}{right / total:8.3f}")


def write(model: Model, postings: int, texts: int) -> None:
    """Write the table as a module."""
    rows, switch, follow = model.rounded()
    lines = [
        '"""Weights of English features for each kind of section, in the order of ``SectionKind``.',
        "",
        "Generated by ``tools/train_sections.py``; never edited by hand.",
        f"Learned from {postings} labelled postings and the passages of {texts} unlabelled ones, all of them",
        "published advertisements in English. What is kept of them are the weights of single words and pairs of words.",
        '"""',
        "",
        "# One feature on a line, its weights behind it: one text is read faster than thousands of tuples.",
        'WEIGHTS = """\\',
        *(f"{name} {' '.join(map(str, row))}" for name, row in rows.items()),
        '"""',
        "SWITCH = {",
        *(f'    "{name}": {cost},' for name, cost in switch.items()),
        "}",
        "FOLLOW = (",
        *(f"    ({','.join(map(str, row))})," for row in follow),
        ")",
    ]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> int:
    """Train, then write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--texts", type=Path, nargs="*", default=[])
    parser.add_argument("--check", choices=("halves", "sources"))
    args = parser.parse_args()
    more = list(placed(LABELS, (line["text"] for path in args.texts for line in load(path))))
    always = [posting for _, posting in more]
    known = {fingerprint(text) for text in (*(line["text"] for line in load(args.labelled)), *(t for t, _ in more))}
    numbered = [("ab"[n % 2], posting) for n, posting in enumerate(labelled(args.labelled)) if posting]
    texts = unlabelled(args.texts, known)
    print(f"{len(numbered)} + {len(always)} labelled postings, {len(texts)} unlabelled ones", file=sys.stderr)
    if args.check:
        by_source = args.check == "sources"
        parts = [(posting.source if by_source else half, posting) for half, posting in numbered]
        check(parts, always, texts, hide_source=by_source)
    else:
        postings = [posting for _, posting in numbered] + always
        write(learn(postings, texts), len(postings), len(texts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
