"""Files of postings as bytes: which there are, what form they have, and what stands in them, decompressed."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from jobparse.adapters.extras import optional

_FORMAT_OF = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet"}
_POSTS = frozenset({".md", ".markdown", ".txt", ".text", ".html", ".htm", ".eml", ".rst", ".adoc"})
_COMPRESSED = frozenset({".gz", ".zst"})
LONGEST = 64 << 20
"""Bytes of a line, or of a file that is one posting."""


def posts_in(folder: Path) -> Iterator[Path]:
    """The files in a folder and those below that hold postings, in the order of their names."""
    with os.scandir(folder) as entries:
        found = sorted((Path(entry.path), entry.is_dir()) for entry in entries if not entry.name.startswith("."))
    for path, is_folder in found:
        if is_folder:
            yield from posts_in(path)
        elif _ending(path) in _POSTS or _ending(path) in _FORMAT_OF:
            yield path


def format_of(path: Path) -> str:
    """The format that the ending of a file's name tells, ``"text"`` where it tells none."""
    return _FORMAT_OF.get(_ending(path), "text")


def _ending(path: Path) -> str:
    suffixes = path.suffixes[:-1] if path.suffix in _COMPRESSED else path.suffixes
    return suffixes[-1].lower() if suffixes else ""


def opened_file(path: Path, opened: ExitStack, count: Callable[[int], None]) -> IO[bytes]:
    """The file's bytes, decompressed; ``count`` is told how many were read, as they stand on the disk."""
    raw = opened.enter_context(_Counted(path, count))
    if path.suffix == ".gz":
        return opened.enter_context(io.BufferedReader(gzip.GzipFile(fileobj=raw)))
    if path.suffix == ".zst":
        decompressor = optional("zstandard", "zstd").ZstdDecompressor()
        reader = decompressor.stream_reader(raw, read_across_frames=True)
        return opened.enter_context(io.BufferedReader(reader))
    return opened.enter_context(io.BufferedReader(raw))


class _Counted(io.FileIO):
    """A file that tells how many bytes are read of it."""

    def __init__(self, path: Path, count: Callable[[int], None]) -> None:
        super().__init__(path)
        self._count = count

    def readinto(self, buffer: Any) -> int | None:
        read = super().readinto(buffer)
        self._count(read or 0)
        return read


def begins_with_brace(stream: Any) -> bool:
    """Whether a buffered stream begins like JSON; nothing is taken from it."""
    return bool(stream.peek(1)[:1] == b"{")


def lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The lines that are not blank; ``None`` for one that is too long."""
    while line := stream.readline(LONGEST):
        if len(line) == LONGEST and not line.endswith(b"\n"):
            while (rest := stream.readline(LONGEST)) and not rest.endswith(b"\n"):
                pass
            yield None
        elif line.strip():
            yield line


def reason(error: Exception) -> str:
    """What an error says, without its number; its kind where it says nothing."""
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
