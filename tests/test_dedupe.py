"""The same ad again: what is one ad, what is another, and the command that tells."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import jobparse
from jobparse.cli import main
from tests.extras import needs

pytestmark = needs("datasketch")

AD = """# {title}

{employer} is looking for somebody who will join its team in {city}.

## Responsibilities

- Bake bread, buns and {cake} at night with a team of three, and have the first loaves ready when the shop opens at six.
- Keep the ovens, the tables and the cold store clean, and write down what flour, butter and yeast must be ordered.
- Teach one apprentice each year how doughs are mixed, rested, shaped and scored, and how long each of them bakes.

## Requirements

- {years} years in a bakery, and hands that know when a dough is ready. {hours}
"""
FIRST = {
    "title": "Night Baker", "employer": "The Crumb Oven", "city": "Leeds, UK", "cake": "cakes", "years": "Three",
    "hours": "This is a full-time job.",
}  # fmt: skip
OTHER = (
    "# Tram Driver\n\nElm Valley Transport runs nine lines, and wants drivers who know them by heart, day and night."
)


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"title": "Night Baker (re-post)"}, True),
        ({"years": "Two", "cake": "pies"}, True),
        ({"employer": "Crumb Oven Ltd"}, True),
        ({"title": "Pastry Cook", "years": "Two", "cake": "tarts and pies"}, False),
        ({"city": "Turin, Italy", "years": "Two", "cake": "tarts and pies"}, False),
        ({"hours": "This is a part-time job.", "years": "Two", "cake": "tarts and pies"}, False),
    ],
)
def test_what_is_the_same_ad(changes: dict[str, str], same: bool) -> None:
    from jobparse.adapters.dedupe import find_duplicates

    texts = [AD.format(**FIRST), OTHER, AD.format(**FIRST | changes)]
    first, other, again = find_duplicates(map(jobparse.parse, texts))
    assert (first.group, first.like, other.group, other.like) == (0, None, 1, None)
    assert (again.group, again.like) == ((0, 0) if same else (2, None))


def test_postings_without_words_are_not_the_same() -> None:
    from jobparse.adapters.dedupe import find_duplicates

    assert [seen.group for seen in find_duplicates(map(jobparse.parse, ["", "", "Baker", "Baker"]))] == [0, 1, 2, 3]


def test_sketches_are_the_same_in_every_process() -> None:
    from jobparse.adapters.dedupe import sketch
    from jobparse.batch.dedupe import read_sketch
    from jobparse.workers import Lost, Workers

    text = AD.format(**FIRST)
    [(_, result)] = Workers[None, Any](read_sketch, 1).results([(None, text)])
    assert not isinstance(result, Lost)
    assert result[0] == sketch(jobparse.parse(text))


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [AD.format(**FIRST), OTHER, AD.format(**FIRST | {"title": "Night Baker (again)"}), OTHER]
    ads, output = tmp_path / "ads.jsonl", tmp_path / "groups.jsonl"
    ads.write_text("".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts)), "utf-8")
    assert main(["dedupe", str(ads), "-o", str(output), "--workers", "1"]) == 0
    assert capsys.readouterr().out == f"4 read, 2 are an earlier ad again, 2 are left: {output}\n"
    rows = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    assert [(row["source_row"], row["group"], row["first"], row["like_row"]) for row in rows] == [
        (1, 1, True, None),
        (2, 2, True, None),
        (3, 1, False, 1),
        (4, 2, False, 2),
    ]
    assert (rows[2]["title"], rows[2]["location_city"]) == ("Night Baker (again)", "Leeds")
    assert {path.name for path in tmp_path.iterdir()} == {"ads.jsonl", "groups.jsonl"}
    assert main(["dedupe", str(tmp_path / "none.csv"), "-o", str(output)]) == 2
    assert "there is no such file" in capsys.readouterr().err
