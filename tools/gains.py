"""What two versions find in the same postings: all that one has and the other has not, for reviewing a change.

    python tools/gains.py OLD NEW CORPUS.jsonl [CORPUS.jsonl ...] [--field NAME] [--show N] [--every N]

OLD and NEW are each a git commit (``main``, ``HEAD~3``), the folder of a checkout (``.``), or a JSON Lines file of
postings that were parsed before. CORPUS files hold JSON objects with a ``text`` and perhaps an ``id``; a parsed file
holds what ``Posting.to_dict()`` gives, a line for each line of the corpus (``jobparse --json`` writes it, and so does
``--keep FOLDER``).

First comes a table: of each field, in how many postings only NEW has a value (gained), only OLD has it (lost), and the
one has another than the other (changed). Then the first of each kind, with the words that the values were read from.
Which of them are right, a person has to say.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from jobparse.adapters.terminal import safe

Plain = Mapping[str, Any]

ROOT = Path(__file__).parent.parent
AROUND = 60  # characters of the posting that are shown on either side of a value
_NOT_COMPARED = frozenset({"evidence", "source_format"})
_PARSE = """\
import json, sys, jobparse
for line in sys.stdin:
    print(jobparse.parse(json.loads(line)["text"]).to_json())
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """What has become of a field of one posting: the values that went, those that came, and where they stand."""

    posting: str
    went: tuple[str, ...]
    came: tuple[str, ...]
    quotations: tuple[str, ...]

    @property
    def kind(self) -> str:
        """``gained``, ``lost`` or ``changed``."""
        return "changed" if self.went and self.came else "gained" if self.came else "lost"


def postings(corpora: Sequence[Path], every: int) -> list[tuple[str, str]]:
    """The name and the text of each posting, or of each so-many-th of a corpus."""
    found = []
    for corpus in corpora:
        lines = corpus.read_text("utf-8").rstrip("\n").split("\n")
        for number, line in enumerate(lines[::every]):
            row = json.loads(line)
            found.append((f"{corpus.stem} {row.get('id', number * every + 1)}", row["text"]))
    return found


def parsed_by(version: str, texts: Sequence[str], scratch: Path) -> list[Plain]:
    """Each text as a version reads it: a JSON Lines file of postings, the folder of a checkout, or a commit."""
    path = Path(version)
    if path.is_file():
        lines = path.read_text("utf-8").rstrip("\n").split("\n")
    else:
        lines = _parsed_in(path if path.is_dir() else _checkout(version, scratch), texts)
    if len(lines) != len(texts):
        raise SystemExit(f"gains: {version} has {len(lines)} postings where the corpus has {len(texts)}")
    return [json.loads(line) for line in lines]


def _checkout(commit: str, scratch: Path) -> Path:
    folder = Path(tempfile.mkdtemp(dir=scratch))
    call = ["git", "-C", str(ROOT), "archive", commit, "jobparse"]
    done = subprocess.run(call, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(f"gains: {commit} is no file, no folder and no commit: {done.stderr.decode().strip()}")
    with tarfile.open(fileobj=BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def _parsed_in(folder: Path, texts: Sequence[str]) -> list[str]:
    """A process of its own for each version: two cannot be imported into one."""
    if not (folder / "jobparse").is_dir():
        raise SystemExit(f"gains: {folder} holds no package jobparse")
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    environment = {**os.environ, "PYTHONPATH": str(folder.resolve()), "PYTHONIOENCODING": "utf-8"}
    call = [sys.executable, "-c", _PARSE]
    done = subprocess.run(call, input=lines.encode(), capture_output=True, check=False, env=environment, cwd=folder)  # noqa: S603
    if done.returncode:
        raise SystemExit(f"gains: the version in {folder} failed:\n{done.stderr.decode()}")
    return done.stdout.decode().rstrip("\n").split("\n") if texts else []


def differences(names: Sequence[str], old: Sequence[Plain], new: Sequence[Plain]) -> dict[str, list[Difference]]:
    """Of each field, the postings in which the two versions do not say the same."""
    found: dict[str, list[Difference]] = defaultdict(list)
    for name, before, after in zip(names, old, new, strict=True):
        for field in sorted({*before, *after} - _NOT_COMPARED):
            was, now = _values(before, field), _values(after, field)
            went = tuple(value for value in was if value not in now)
            came = tuple(value for value in now if value not in was)
            if went or came:
                side, values = (after, came) if came else (before, went)
                found[field].append(Difference(name, went, came, tuple(_quotations(side, field, values))))
    return dict(found)


def _values(posting: Plain, field: str) -> list[str]:
    """The values of a field, each as a line of JSON without what it only quotes."""
    value = posting.get(field)
    if value is None:
        return []
    return [_line(item) for item in (value if isinstance(value, list) else [value])]


def _line(value: Any) -> str:
    if isinstance(value, Mapping):
        value = {key: item for key, item in value.items() if key != "text" and item not in (None, [])}
    return json.dumps(value, ensure_ascii=False)


def _quotations(posting: Plain, field: str, values: Sequence[str]) -> Iterator[str]:
    """The words around each value, as the evidence places them in the posting's own text."""
    text = "".join(section["text"] for section in posting["sections"])
    for value in values:
        for finding in (posting.get("evidence") or {}).get(field, ()):
            if _line(finding["value"]) == value:
                start, end = finding["start"], finding["end"]
                around = f"{text[max(0, start - AROUND) : start]}[{text[start:end]}]{text[end : end + AROUND]}"
                yield f"{finding['rule']}: {' '.join(around.split())}"
                break


def report(found: Mapping[str, Sequence[Difference]], count: int, show: int) -> Iterator[str]:
    """The table, and the first so-many differences of each field and kind, line by line."""
    yield f"{count} postings"
    yield f"{'field':<18}{'gained':>8}{'lost':>8}{'changed':>9}"
    for field, different in sorted(found.items()):
        kinds = [difference.kind for difference in different]
        yield f"{field:<18}{kinds.count('gained'):>8}{kinds.count('lost'):>8}{kinds.count('changed'):>9}"
    for field, different in sorted(found.items()):
        for kind in ("gained", "lost", "changed"):
            chosen = [difference for difference in different if difference.kind == kind]
            if chosen and show:
                yield f"\n== {field}, {kind}: {len(chosen)}"
            for difference in chosen[:show]:
                yield safe(difference.posting)
                yield from (f"  - {safe(value)}" for value in difference.went)
                yield from (f"  + {safe(value)}" for value in difference.came)
                yield from (f"    {safe(quotation)}" for quotation in difference.quotations)


def main(arguments: Sequence[str] | None = None) -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS.jsonl")
    parser.add_argument("--field", action="append", metavar="NAME", help="only this field; may be given again")
    parser.add_argument("--show", type=int, default=10, metavar="N", help="how many differences of each kind (10)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every so-many-th posting of a corpus")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write what both read to old.jsonl and new.jsonl")
    options = parser.parse_args(arguments)
    names, texts = zip(*postings(options.corpora, options.every), strict=True)
    with tempfile.TemporaryDirectory() as scratch:
        old, new = (parsed_by(version, texts, Path(scratch)) for version in (options.old, options.new))
    for file, side in (("old.jsonl", old), ("new.jsonl", new)) if options.keep else ():
        lines = "".join(json.dumps(posting, ensure_ascii=False) + "\n" for posting in side)
        (options.keep / file).write_text(lines, "utf-8", errors="surrogatepass")
    found = differences(names, old, new)
    kept = {field: found[field] for field in found if not options.field or field in options.field}
    print("\n".join(report(kept, len(texts), options.show)))


if __name__ == "__main__":
    main()
