"""Writes ``docs/accuracy.md`` and ``docs/calibration.svg`` from labelled postings.

    python tools/write_accuracy.py LABELLED.jsonl [LABELLED.jsonl ...] [--unread UNREAD.jsonl]

UNREAD.jsonl holds postings that were labelled before anybody ran the parser on them and from which no rule was written.
What is known to be weak is written by hand in ``docs/weak.md`` and taken over.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from measure_confidence import Sample, precisions, samples

from jobparse.confidence import measured
from jobparse.evaluation import Evaluation, Labelled, evaluate, read_labelled

DOCS = Path(__file__).parent.parent / "docs"
BINS = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0]


def fields_table(whole: Evaluation, half_a: Evaluation, half_b: Evaluation) -> str:
    """Precision, recall and F1 of each field."""
    lines = [
        "| field | precision | recall | F1 | half a | half b | entirely right | values |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, tally in whole.fields.items():
        lines.append(
            f"| {name} | {tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f} | {half_a.fields[name].f1:.3f} "
            f"| {half_b.fields[name].f1:.3f} | {tally.exact / tally.postings:.3f} | {tally.right + tally.missing} |"
        )
    whole_share, *half_shares = (found.section_accuracy or 0 for found in (whole, half_a, half_b))
    halves = " | ".join(f"{share:.3f}" for share in half_shares)
    lines.append(f"| sections (share of characters) | | | {whole_share:.3f} | {halves} | | |")
    return "\n".join(lines)


def unread_table(found: Evaluation) -> str:
    """Precision, recall and F1 of each field on postings that taught nothing."""
    lines = ["| field | precision | recall | F1 | entirely right | values |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {name} | {tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f} "
        f"| {tally.exact / tally.postings:.3f} | {tally.right + tally.missing} |"
        for name, tally in found.fields.items()
    ]
    return "\n".join(lines)


def unread_chapter(path: Path) -> str:
    """What the parser is worth where nobody looked: values, and the confidence of the package's own table."""
    cases = list(read_labelled(path))
    given = [(measured(sample.keys), sample.right) for case in cases for sample in samples(case) if sample.answers]
    sure = [right for confidence, right in given if confidence is not None and confidence >= 0.9]
    return f"""## On postings that nobody had read

{len(cases)} postings, labelled by reading before anybody ran the parser on them; no rule was written from them, and
only sums were looked at. Other sets first gave less: see "Read with care".

{unread_table(evaluate(cases))}

Of these values {len(sure) / len(given):.0%} have a confidence of 0.9 or more, and {sum(sure) / len(sure):.1%} of \
those are right.

"""


def by_source(cases: Sequence[Labelled]) -> str:
    """F1 of the core fields for each source, the first part of a posting's id."""
    core = ("title", "employer", "locations", "salary", "contact_email", "degrees")
    lines = [f"| source | postings | {' | '.join(core)} | sections |", "|---" * (len(core) + 3) + "|"]
    for source in sorted({case.id.split("/")[0] for case in cases}):
        group = [case for case in cases if case.id.split("/")[0] == source]
        found = evaluate(group)
        cells = [f"{found.fields[name].f1:.2f}" if name in found.fields else "" for name in core]
        accuracy = f"{found.section_accuracy:.2f}" if found.section_accuracy is not None else ""
        lines.append(f"| {source} | {len(group)} | {' | '.join(cells)} | {accuracy} |")
    return "\n".join(lines)


def sureness(train: Sequence[Sample], test: Sequence[Sample]) -> list[tuple[float, bool]]:
    """The confidence that a table made from ``train`` gives to each answer in ``test``, and whether it is right."""
    table = precisions(train)
    given = [(measured(sample.keys, table), sample.right) for sample in test if sample.answers]
    return [(confidence, right) for confidence, right in given if confidence is not None]


def calibration_table(given: Sequence[tuple[float, bool]]) -> tuple[str, list[tuple[float, float, int]]]:
    """How many values fall into each bin of confidence and how many of them are right; the same as points."""
    lines = ["| confidence | values | mean confidence | right |", "|---|---|---|---|"]
    points = []
    for low, high in zip(BINS, [*BINS[1:-1], 1.01], strict=False):
        inside = [(confidence, right) for confidence, right in given if low <= confidence < high]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            share = sum(right for _, right in inside) / len(inside)
            points.append((mean, share, len(inside)))
            lines.append(f"| {low:.2f} to {min(high, 1):.2f} | {len(inside)} | {mean:.3f} | {share:.3f} |")
    return "\n".join(lines), points


def plot(points: Sequence[tuple[float, float, int]]) -> str:
    """The calibration as a picture: the nearer to the diagonal, the better."""
    size, edge = 320, 40
    most = max(count for _, _, count in points)

    def at(x: float, y: float) -> tuple[float, float]:
        return round(edge + x * size, 1), round(edge + (1 - y) * size, 1)

    marks = "".join(
        '<circle cx="{}" cy="{}" r="{:.1f}" fill="#2563eb" fill-opacity="0.6"/>'.format(
            *at(mean, share), 3 + 12 * (count / most) ** 0.5
        )
        for mean, share, count in points
    )
    (x0, y0), (x1, y1) = at(0, 0), at(1, 1)
    total = size + 2 * edge
    ticks = "".join(
        f'<text x="{at(t, 0)[0]}" y="{y0 + 16}" text-anchor="middle">{t:.1f}</text>'
        f'<text x="{x0 - 6}" y="{at(0, t)[1] + 4}" text-anchor="end">{t:.1f}</text>'
        for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {total} {total}" font-family="sans-serif" '
        f'font-size="11"><rect width="100%" height="100%" fill="white"/>'
        f'<path d="M{x0} {y0}H{x1}V{y1}H{x0}Z" fill="none" stroke="#999"/>'
        f'<path d="M{x0} {y0}L{x1} {y1}" stroke="#bbb" stroke-dasharray="4"/>{marks}{ticks}'
        f'<text x="{total / 2}" y="{total - 6}" text-anchor="middle">confidence given</text>'
        f'<text x="12" y="{total / 2}" text-anchor="middle" transform="rotate(-90 12 {total / 2})">share right</text>'
        "</svg>\n"
    )


def main() -> None:
    """Measure and write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("labelled", nargs="+", type=Path)
    arguments.add_argument("--unread", type=Path)
    options = arguments.parse_args()
    cases = [case for path in options.labelled for case in read_labelled(path)]
    by_posting = [list(samples(case)) for case in cases]
    halves = [[sample for found in by_posting[start::2] for sample in found] for start in (0, 1)]
    crossed = [sureness(halves[0], halves[1]), sureness(halves[1], halves[0])]
    table, points = calibration_table(crossed[0] + crossed[1])
    sure = [[right for confidence, right in given if confidence >= 0.9] for given in crossed]
    (DOCS / "calibration.svg").write_text(plot(points), encoding="utf-8")
    (DOCS / "accuracy.md").write_text(
        f"""# Accuracy

Generated by `tools/write_accuracy.py`; do not edit. Measured on {len(cases)} real postings that people labelled, which
are not part of this repository. The rules were written from one half of them (a) and from a few thousand unlabelled
postings; half b was for checking, until its failures were read too. A value counts as right when it is one of the
answers that a careful reader accepts; a wrong value costs precision and recall, a missing one recall.

The weights that tell sections apart, and those by which employers and places are chosen, were learned from these same
postings, so that these figures show in part what was learned by heart, most of all those for sections.
`--check` of `tools/train_sections.py` and of the tools that measure votes learns from one half and tries the other.

{unread_chapter(options.unread) if options.unread else ""}## By field

{fields_table(evaluate(cases), evaluate(cases[0::2]), evaluate(cases[1::2]))}

## By source

F1; a source without any value of a field counts as 1 when nothing was found.

{by_source(cases)}

## Confidence

The confidence of a value is the share of right values among findings made in the same circumstances, smoothed for
small counts and less one standard error: a cautious figure. Here the table is made from one half and tried on the
other, both ways; the table in the package is made from both.

{table}

Of the values given with 0.9 or more, {sum(sure[0]) / max(len(sure[0]), 1):.1%} are right on half b and \
{sum(sure[1]) / max(len(sure[1]), 1):.1%} on half a; they are {len(sure[0]) / max(len(crossed[0]), 1):.0%} and \
{len(sure[1]) / max(len(crossed[1]), 1):.0%} of all values.

![calibration: the share right over the confidence given](calibration.svg)

{(DOCS / "weak.md").read_text("utf-8") if (DOCS / "weak.md").exists() else ""}""",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
