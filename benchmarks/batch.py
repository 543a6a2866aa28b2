"""How fast many postings are parsed, and in how much memory, by one worker and by several.

    python benchmarks/batch.py CORPUS.jsonl [CORPUS.jsonl ...] [--texts N] [--workers 1 2]
    python benchmarks/batch.py --memory 10000 200000

The first parses the texts of the corpora over and over until there were N, as ``parse_many`` does, and counts from the
first posting that comes out, so that the start of the workers is told apart. The second parses so many short texts, and
shows the most memory that all processes had, together and each: it must not grow with their number.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

import jobparse

_PAGE = os.sysconf("SC_PAGE_SIZE") / 2**20


def texts_of(corpora: list[Path]) -> list[str]:
    """The texts of corpora, whose lines are objects that hold a ``text``."""
    texts = []
    for path in corpora:
        with path.open(encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
    return texts


def speed(texts: list[str], number: int, workers: int) -> tuple[float, float]:
    """Seconds until the first posting, and postings per second after it."""
    begin = perf_counter()
    postings = jobparse.parse_many(islice(cycle(texts), number), workers=workers)
    next(postings)
    first = perf_counter()
    done = sum(1 for _ in postings)
    return first - begin, done / (perf_counter() - first)


def memory(numbers: list[int], workers: int) -> Iterator[tuple[int, float, float]]:
    """The most megabytes that this process, and that one of its workers, had until so many texts were parsed."""
    own = workers_had = 0.0
    short = (f"Baker number {n} wanted in Leeds, UK. Pay: £12.50 per hour." for n in range(max(numbers)))
    for count, _ in enumerate(jobparse.parse_many(short, workers=workers), 1):
        if count % 500 == 0 or count in numbers:
            own = max(own, _resident(os.getpid()))
            workers_had = max([workers_had, *(_resident(one.pid) for one in multiprocessing.active_children())])
        if count in numbers:
            yield count, own, workers_had


def _resident(process: int | None) -> float:
    """The megabytes that a process holds (Linux)."""
    return int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1]) * _PAGE


def _lines(options: argparse.Namespace) -> Iterator[str]:
    if options.memory:
        for number, own, workers_had in memory(options.memory, max(options.workers)):
            yield f"{number:>9,} texts   {own:6.1f} MB in the process itself   {workers_had:6.1f} MB in a worker"
        return
    texts = texts_of(options.corpora)
    yield f"{len(texts):,} texts of {sum(map(len, texts)) / len(texts):,.0f} characters on average"
    for workers in options.workers:
        first, rate = speed(texts, options.texts, workers)
        yield f"{workers} workers: {rate:7.1f} postings/s, the first after {first:.1f} s"


def main() -> None:
    """Measure, and print as it comes."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpora", nargs="*", type=Path)
    arguments.add_argument("--texts", type=int, default=2000, help="how many texts are parsed")
    arguments.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    arguments.add_argument("--memory", type=int, nargs="+", metavar="N", help="measure memory with so many texts")
    for line in _lines(arguments.parse_args()):
        print(line, flush=True)


if __name__ == "__main__":
    main()
