"""Fuzzes one target after the other, and tells how far each came.

    python -m fuzz.run [TARGET ...] [--seconds N] [--folder FOLDER] [--corpus FILE.jsonl]

Needs the extra ``fuzz`` (atheris). Without targets every one is fuzzed for so many seconds. FOLDER keeps what a target
found worth keeping, so that the next run goes on from there, and under ``found`` each text for which something does
not hold that must hold: one for each kind of error and place in the code. The exit status is 1 when there is any.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

LONGEST = 4096  # bytes of a text
_STATISTIC = re.compile(r"stat::number_of_executed_units:\s+(\d+)")
_COVERAGE = re.compile(r"cov: (\d+) ft: (\d+)")


def fuzz(target: str, found: Path, options: Sequence[str]) -> None:
    """Fuzz one target in this process, which ends with it; errors become files in ``found``."""
    import atheris

    with atheris.instrument_imports(include=["jobparse"]):
        from fuzz.targets import targets
    check = targets()[target]
    known: set[str] = set()

    def one(raw: bytes) -> None:
        text = raw.decode("utf-8", "surrogateescape")
        try:
            check(text)
        except Exception as error:  # whatever it is, it is what is looked for
            last = traceback.extract_tb(error.__traceback__)[-1]
            name = f"{target}-{type(error).__name__}-{Path(last.filename).stem}-{last.lineno}"
            if name not in known:
                known.add(name)
                (found / name).write_bytes(raw)
                print(f"FOUND {name}: {error}", file=sys.stderr, flush=True)

    atheris.Setup([sys.argv[0], *options], one)
    atheris.Fuzz()


def campaign(targets: Sequence[str], seconds: int, folder: Path, corpus: Path | None) -> int:
    """Fuzz each target in a process of its own; gives how many errors were found."""
    from fuzz.seeds import dictionary, seeds

    found, start = folder / "found", folder / "seeds"
    for path in (found, start):
        path.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(seeds(corpus)):
        (start / f"{number}").write_bytes(text.encode("utf-8", "surrogateescape")[:LONGEST])
    (folder / "words").write_text(dictionary(), "utf-8")
    print(f"{'target':<24}{'executions':>12}{'branches':>10}{'features':>10}", flush=True)
    for target in targets:
        kept = folder / target
        kept.mkdir(exist_ok=True)
        call = [sys.executable, "-m", "fuzz.run", target, "--one", "--folder", str(folder)]
        options = [
            str(kept),
            str(start),
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            "-timeout=60",
            "-report_slow_units=60",
        ]
        options += [
            f"-dict={folder / 'words'}",
            "-print_final_stats=1",
            "-report_slow_units=60",
            f"-artifact_prefix={found}/{target}-",
        ]
        done = subprocess.run([*call, "--", *options], stderr=subprocess.PIPE, text=True, errors="replace", check=False)  # noqa: S603
        executed, coverage = _STATISTIC.search(done.stderr), _COVERAGE.findall(done.stderr)
        branches, features = coverage[-1] if coverage else ("?", "?")
        print(f"{target:<24}{executed[1] if executed else '?':>12}{branches:>10}{features:>10}", flush=True)
        print("".join(f"{line}\n" for line in done.stderr.split("\n") if line.startswith("FOUND")), end="", flush=True)
        if done.returncode:
            print(done.stderr[-2000:], flush=True)
    return len(list(found.iterdir()))


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz what was asked for; gives the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=int, default=60, metavar="N", help="how long each target is fuzzed (60)")
    parser.add_argument("--folder", type=Path, help="where findings are kept; else they are gone in the end")
    parser.add_argument("--corpus", type=Path, metavar="FILE.jsonl", help="postings to begin with besides our own")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options, rest = parser.parse_known_args(arguments)
    if options.one:
        fuzz(options.targets[0], options.folder / "found", rest)
    from fuzz.targets import targets

    names: list[Any] = options.targets or list(targets())
    with tempfile.TemporaryDirectory() as scratch:
        return int(campaign(names, options.seconds, options.folder or Path(scratch), options.corpus) > 0)


if __name__ == "__main__":
    sys.exit(main())
