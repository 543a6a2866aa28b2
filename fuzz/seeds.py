"""What fuzzing begins with: the examples, the texts of the cases, and the words of the vocabulary."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from jobparse.vocab import vocabulary

ROOT = Path(__file__).parent.parent
_MARKS = [
    "---\n", "+++\n", "\r\n", "\r", ": ", " - ", "\n- ", "\n## ", "**", "<p>", "</p>", "&amp;", "](", '{"', '": "',
    "$", "\u20ac", "\u2013", "\u2019", "\u00a0", "\u0130", "@", " (at) ", "https://", "mailto:", "1,000", "2031-05-04",
    "10k", "!!", "&a ", "*a",
]  # fmt: skip


def seeds(corpus: Path | None = None) -> Iterator[str]:
    """Texts of every shape; those of a corpus too, JSON objects with a ``text``, one a line."""
    for path in sorted((ROOT / "examples").iterdir()):
        yield path.read_text("utf-8")
    for path in sorted((ROOT / "tests" / "cases").glob("*.toml")):
        for case in tomllib.loads(path.read_text("utf-8"))["case"]:
            yield case["text"]
    if corpus:
        for line in corpus.read_text("utf-8").rstrip("\n").split("\n"):
            yield json.loads(line)["text"]


def dictionary() -> str:
    """The vocabulary's spellings and some marks, as libFuzzer reads them."""
    words = vocabulary("en")
    tables = (table for table in vars(words).values() if not isinstance(table, str))
    spellings = {spelling for table in tables for group in table.values() for spelling in group}
    return "".join(f'"{_escaped(word)}"\n' for word in (*_MARKS, *sorted(spellings)) if len(word) < 30)


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8"))
