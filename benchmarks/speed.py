"""How fast postings are parsed, by stage and by extractor, beside merely splitting the same texts into words.

    python benchmarks/speed.py CORPUS.jsonl [CORPUS.jsonl ...] [--limit N] [--rounds N] [--rules N] [--json FILE]

A corpus is a JSON Lines file whose objects hold a ``text``. Every figure is the median of several rounds on one core,
in time of the processor, which other processes disturb less than that of the clock. ``--rules`` shows the slowest
rules, ``--peers`` adds the peers that are installed, ``--growth`` tells what a character costs in texts of 1 kB to
10 MB, and ``--against`` compares with the JSON of an earlier run.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import Any

from jobparse import parse
from jobparse.engine import find
from jobparse.extractors import EXTRACTORS
from jobparse.normalize import normalize
from jobparse.readers import read
from jobparse.rules import Extractor
from jobparse.sections import divide
from jobparse.vocab import vocabulary

WORD = re.compile(r"\w+")


def texts_of(corpora: Sequence[Path], limit: int) -> list[str]:
    """The texts of the corpora, at most ``limit`` of each, evenly spread."""
    texts: list[str] = []
    for path in corpora:
        with path.open(encoding="utf-8") as lines:
            found = [json.loads(line)["text"] for line in lines]
        texts += found[:: max(len(found) // limit, 1)][:limit]
    return texts


def timed(work: Callable[[str], Any], texts: Sequence[str], rounds: int) -> list[float]:
    """The median time in seconds that ``work`` took on each text."""
    taken: list[list[float]] = [[] for _ in texts]
    for _ in range(rounds):
        gc.collect()
        for times, text in zip(taken, texts, strict=True):
            begin = process_time()
            work(text)
            times.append(process_time() - begin)
    return [statistics.median(times) for times in taken]


def stages(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Seconds for all texts, for each stage and each extractor alone."""
    words = vocabulary("en")
    read_texts = [read(text) for text in texts]
    documents = [divide(document, words) for document in read_texts]
    found = [{e.field: find(e, d, words) for e in EXTRACTORS} for d in documents]
    work: dict[str, Callable[[int], Any]] = {
        "read": lambda i: read(texts[i]),
        "divide": lambda i: divide(read_texts[i], words),
        **{
            f"extract {e.field}": lambda i, extractor=e: find(extractor, documents[i], words)  # type: ignore[misc]
            for e in EXTRACTORS
        },
        "normalize": lambda i: normalize(documents[i], found[i], words),
    }
    seconds = {}
    for name, step in work.items():
        totals = []
        for _ in range(rounds):
            begin = process_time()
            for index in range(len(texts)):
                step(index)
            totals.append(process_time() - begin)
        seconds[name] = statistics.median(totals)
    return seconds


def rules(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Seconds for all texts, for each rule alone, the slowest first."""
    words = vocabulary("en")
    documents = [divide(read(text), words) for text in texts]
    seconds = {}
    for rule in (rule for extractor in EXTRACTORS for rule in extractor.rules):
        alone = Extractor(rule.name, (rule,))
        totals = []
        for _ in range(rounds + 1):  # the first compiles the pattern
            begin = process_time()
            for document in documents:
                find(alone, document, words)
            totals.append(process_time() - begin)
        seconds[rule.name] = seconds.get(rule.name, 0.0) + statistics.median(totals[1:])
    return dict(sorted(seconds.items(), key=lambda item: -item[1]))


SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
HOSTILE = {
    "digits": "1", "dollars": "$", "at signs": "@", "blanks": " ", "dashes": "-", "dots": ".", "brackets": "(",
    "tags": "<b>", "amounts": "$1,000 - ", "mails": "a@b.", "capitals": "Ab ", "words of one line": "bread and cake ",
}  # fmt: skip
NO_MATCH = "zyx wvu tsr\n"


def growth(texts: Sequence[str], most: int) -> dict[str, dict[int, float]]:
    """Microseconds for a character, by kind of text and size: real postings one after the other, hostile, empty."""
    real = "\n\n".join(texts)
    units = {"real postings": real, "nothing to find": NO_MATCH, **HOSTILE}
    cost: dict[str, dict[int, float]] = {}
    for name, unit in units.items():
        for size in (size for size in SIZES if size <= most):
            text = (unit * (size // len(unit) + 1))[:size]
            begin = process_time()
            parse(text)
            cost.setdefault(name, {})[size] = round((process_time() - begin) / size * 1e6, 3)
    return cost


def fresh_process(code: str) -> float:
    """The median time in milliseconds that ``code`` reports from five new processes, which find compiled modules."""
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", code]
        runs = [
            subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603
            for _ in range(6)
        ]
    return statistics.median(float(run.stdout) for run in runs[1:]) * 1000  # the first one compiled them


IMPORT = "from time import process_time as t\nb=t()\nimport jobparse\nprint(t()-b)"
FIRST = "import jobparse\nfrom time import process_time as t\nb=t()\njobparse.parse({text!r})\nprint(t()-b)"


def peers() -> dict[str, Callable[[str], Any]]:
    """What is installed of comparable tools, each as a function of one text."""
    found: dict[str, Callable[[str], Any]] = {}
    if importlib.util.find_spec("price_parser"):
        from price_parser import Price

        found["price-parser, whole text"] = Price.fromstring
    if importlib.util.find_spec("jobspy"):
        from jobspy.util import extract_emails_from_text, extract_salary  # type: ignore[import-not-found]

        found["JobSpy, salary"] = extract_salary
        found["JobSpy, e-mails"] = extract_emails_from_text
    if importlib.util.find_spec("recognizers_number_with_unit"):
        from recognizers_number_with_unit import recognize_currency  # type: ignore[import-not-found]

        found["recognizers, currency"] = lambda text: recognize_currency(text, "en-us")
    if importlib.util.find_spec("spacy"):
        import spacy

        installed = spacy.util.get_installed_models()
        found["spaCy, " + (installed[0] if installed else "words alone")] = (
            spacy.load(installed[0]) if installed else spacy.blank("en")
        )
    return found


def measure(texts: Sequence[str], rounds: int, *, with_peers: bool, most: int) -> dict[str, Any]:
    """Every figure of one run."""
    first = fresh_process(FIRST.format(text=texts[0]))
    for text in texts[:20]:
        parse(text)
    floor = timed(WORD.findall, texts, rounds)
    parsing = timed(parse, texts, rounds)
    ratios = sorted(p / f for p, f in zip(parsing, floor, strict=True))
    slowest = sorted(range(len(texts)), key=lambda i: parsing[i] / len(texts[i] or " "), reverse=True)[:5]
    result: dict[str, Any] = {
        "postings": len(texts),
        "mean_characters": round(sum(map(len, texts)) / len(texts)),
        "postings_per_second": round(len(texts) / sum(parsing)),
        "floor_microseconds": round(sum(floor) / len(texts) * 1e6, 1),
        "parse_microseconds": round(sum(parsing) / len(texts) * 1e6, 1),
        "ratio_median": round(statistics.median(ratios), 2),
        "ratio_p99": round(ratios[int(len(ratios) * 0.99)], 2),
        "import_milliseconds": round(fresh_process(IMPORT), 1),
        "first_parse_milliseconds": round(first, 1),
        "peak_memory_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "stages_microseconds": {
            name: round(seconds / len(texts) * 1e6, 1) for name, seconds in stages(texts, rounds).items()
        },
        "slowest": [
            {"microseconds": round(parsing[i] * 1e6), "characters": len(texts[i]), "begins": texts[i][:50]}
            for i in slowest
        ],
    }
    if with_peers:
        sample = texts[:: max(len(texts) // 50, 1)]
        result["peers_postings_per_second"] = {
            name: round(len(sample) / sum(timed(work, sample, 1))) for name, work in peers().items()
        }
    if most:
        result["growth_microseconds_per_character"] = growth(texts, most)
    return result


def report(result: dict[str, Any], earlier: dict[str, Any] | None) -> None:
    """Print the figures, beside those of an earlier run."""
    for name, value in result.items():
        if isinstance(value, (int, float)):
            before = f"   (was {earlier[name]})" if earlier and name in earlier else ""
            print(f"{name:28}{value:>12}{before}")
    print("\nmicroseconds per posting, by stage")
    total = sum(result["stages_microseconds"].values())
    for name, value in result["stages_microseconds"].items():
        before = f"   (was {earlier['stages_microseconds'].get(name)})" if earlier else ""
        print(f"  {name:28}{value:>10}{value / total:>8.1%}{before}")
    print("\nslowest for their length")
    for one in result["slowest"]:
        print(f"  {one['microseconds']:>8} µs {one['characters']:>7} characters  {one['begins']!r}")
    for name, value in result.get("peers_postings_per_second", {}).items():
        print(f"  {name:28}{value:>10} postings/s")
    for name, cost in result.get("growth_microseconds_per_character", {}).items():
        print(f"  {name:28}" + "".join(f"{cost[size]:>10}" for size in cost))


def main() -> None:
    """Read the corpora, measure, report."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpora", nargs="+", type=Path)
    arguments.add_argument("--limit", type=int, default=150, help="postings of each corpus")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--rules", type=int, default=0, help="how many of the slowest rules are shown")
    arguments.add_argument("--peers", action="store_true")
    arguments.add_argument("--growth", type=int, default=0, metavar="MOST", help="up to how many characters")
    arguments.add_argument("--json", type=Path)
    arguments.add_argument("--against", type=Path)
    options = arguments.parse_args()
    texts = texts_of(options.corpora, options.limit)
    result = measure(texts, options.rounds, with_peers=options.peers, most=options.growth)
    report(result, json.loads(options.against.read_text("utf-8")) if options.against else None)
    if options.rules:
        print("\nmicroseconds per posting, of the slowest rules")
        for name, seconds in list(rules(texts, options.rounds).items())[: options.rules]:
            print(f"  {name:40}{seconds / len(texts) * 1e6:>10.1f}")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
