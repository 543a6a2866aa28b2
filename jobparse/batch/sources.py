"""Where postings come from: files of one, folders of them, JSON Lines, CSV and Parquet, compressed or not.

Every row of the input gives one ``Ad``, also one that cannot be read: then it says why, and the run goes on.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import json
import math
import os
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import IO, Any

import regex

from jobparse.adapters.extras import optional
from jobparse.vocab.record_keys import DESCRIPTIONS

STDIN = "-"
FORMATS = ("jsonl", "csv", "tsv", "parquet", "text")
_FORMAT_OF = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet"}
_POSTS = frozenset({".md", ".markdown", ".txt", ".text", ".html", ".htm", ".eml", ".rst", ".adoc"})
_COMPRESSED = frozenset({".gz", ".zst"})
_LONGEST = 64 << 20  # bytes of a line, or of a file that is one posting
_PARQUET_ROWS = 256
_NOT_DECODED = regex.compile("[\udc80-\udcff]")  # what the error handler "surrogateescape" makes of a byte


class SourceError(ValueError):
    """An input cannot be used at all; the message says why, and what would help."""


@dataclass(frozen=True, slots=True)
class Ad:
    """One row of the input: the file that it stands in, its number there from one, and what it holds.

    ``columns`` are the columns beside the one that holds the text, in JSON types. ``problem`` says what could not be
    read.
    """

    file: str
    number: int
    text: str = ""
    columns: Mapping[str, Any] = field(default_factory=dict)
    problem: str | None = None


class Source:
    """All inputs, one after the other: paths of files and folders, and ``-`` for standard input.

    ``text_column`` is the column that holds the postings, found by its name when ``None``; ``form`` is one of
    ``FORMATS``, told by the ending of a file's name when ``None``. Raises ``SourceError`` for what cannot be used.
    """

    def __init__(
        self,
        inputs: Sequence[str],
        *,
        text_column: str | None = None,
        encoding: str = "utf-8",
        form: str | None = None,
    ) -> None:
        self._inputs = inputs
        self._text_column = text_column
        self._encoding = _known_encoding(encoding)
        self._form = form
        self.size = 0
        """How many bytes there are to read; of standard input none are counted."""
        self.done = 0
        """How many of them have been read."""
        for path in self._paths():
            if path is not None:
                self.size += path.stat().st_size
                self._check_columns(path)
        self.done = 0

    def __iter__(self) -> Iterator[Ad]:
        for path in self._paths():
            before = self.done
            shown = "standard input" if path is None else str(path)
            number = 0
            try:
                for ad in self._ads(shown, path):
                    number = ad.number
                    yield ad
            except (OSError, EOFError, zlib.error, csv.Error, ValueError) as error:
                # A file that ends in the middle of its compressed stream has one row that says so.
                yield Ad(shown, number + 1, problem=f"the rest of {shown} could not be read: {_reason(error)}")
            if path is not None:
                self.done = before + path.stat().st_size

    def _paths(self) -> Iterator[Path | None]:
        for name in self._inputs:
            if name == STDIN:
                yield None
                continue
            path = Path(name)
            if not path.exists():
                raise SourceError(f"{name}: there is no such file or folder")
            if path.is_dir():
                yield from _posts_in(path)
            else:
                yield path

    def _check_columns(self, path: Path) -> None:
        """Raise ``SourceError`` for a table without the column that is needed, before anything has been read."""
        form = self._form_of(path)
        try:
            if form == "parquet":
                self._text_among(optional("pyarrow.parquet", "arrow").ParquetFile(path).schema_arrow.names)
            elif form in ("csv", "tsv"):
                with ExitStack() as opened:
                    self._text_among(next(self._cells(self._opened(path, opened), form, opened), []))
        except SourceError as error:
            raise SourceError(f"{path}: {error}") from None
        except (OSError, EOFError, zlib.error, csv.Error, ValueError):
            return  # said in its place, when it is read

    def _form_of(self, path: Path) -> str:
        suffixes = path.suffixes[:-1] if path.suffix in _COMPRESSED else path.suffixes
        return self._form or _FORMAT_OF.get(suffixes[-1].lower() if suffixes else "", "text")

    def _ads(self, shown: str, path: Path | None) -> Iterator[Ad]:
        with ExitStack() as opened:
            if path is None:
                stream: IO[bytes] = sys.stdin.buffer
                form = self._form or ("jsonl" if _begins_with_brace(stream) else "text")
            else:
                form = self._form_of(path)
                if form == "parquet":
                    yield from self._parquet(shown, path)
                    return
                stream = self._opened(path, opened)
            if form == "jsonl":
                yield from self._json_lines(shown, stream)
            elif form in ("csv", "tsv"):
                yield from self._table(shown, self._cells(stream, form, opened))
            elif form == "text":
                yield self._post(shown, stream)
            else:
                raise SourceError("Parquet is read from a file, not from standard input")

    def _opened(self, path: Path, opened: ExitStack) -> IO[bytes]:
        """The file's bytes, decompressed; progress is counted in the bytes as they stand on the disk."""
        raw = opened.enter_context(_Counted(path, self))
        if path.suffix == ".gz":
            return opened.enter_context(io.BufferedReader(gzip.GzipFile(fileobj=raw)))
        if path.suffix == ".zst":
            decompressor = optional("zstandard", "zstd").ZstdDecompressor()
            reader = decompressor.stream_reader(raw, read_across_frames=True)
            return opened.enter_context(io.BufferedReader(reader))
        return opened.enter_context(io.BufferedReader(raw))

    def _post(self, shown: str, stream: IO[bytes]) -> Ad:
        content = stream.read(_LONGEST + 1)
        if len(content) > _LONGEST:
            return Ad(shown, 1, problem=f"the file is longer than {_LONGEST >> 20} MiB, too long for one posting")
        text = content.decode(self._encoding, "surrogateescape")
        return self._ad(shown, 1, text, {})

    def _json_lines(self, shown: str, stream: IO[bytes]) -> Iterator[Ad]:
        for number, line in enumerate(_lines(stream), 1):
            if line is None:
                yield Ad(shown, number, problem=f"the line is longer than {_LONGEST >> 20} MiB")
                continue
            try:
                values = json.loads(line.decode(self._encoding, "surrogateescape"))
            except (ValueError, RecursionError) as error:
                yield Ad(shown, number, problem=f"the line is not valid JSON: {_reason(error)}")
                continue
            if isinstance(values, dict):
                yield self._row(shown, number, values)
            else:
                yield Ad(shown, number, problem="the line is JSON, but not an object with a column of text")

    def _cells(self, stream: IO[bytes], form: str, opened: ExitStack) -> Iterator[list[str]]:
        """The rows of a CSV that are not empty, the header among them."""
        text = io.TextIOWrapper(stream, encoding=self._encoding, errors="surrogateescape", newline="")
        opened.enter_context(text)
        first = text.readline()
        delimiter = "\t" if form == "tsv" else max(",;\t|", key=first.count)
        csv.field_size_limit(_LONGEST)
        yield from filter(None, csv.reader(chain([first], text), delimiter=delimiter))

    def _table(self, shown: str, rows: Iterator[list[str]]) -> Iterator[Ad]:
        header = next(rows, None)
        if header is None:
            return
        self._text_among(header)
        for number, cells in enumerate(rows, 1):
            ad = self._row(shown, number, dict(zip(header, cells, strict=False)))
            if len(cells) > len(header):
                problem = f"the row has {len(cells)} cells, and the header {len(header)}: is a quotation mark missing?"
                ad = Ad(shown, number, ad.text, ad.columns, problem)
            yield ad

    def _parquet(self, shown: str, path: Path) -> Iterator[Ad]:
        file = optional("pyarrow.parquet", "arrow").ParquetFile(path)
        self._text_among(file.schema_arrow.names)
        before, per_row = self.done, path.stat().st_size / max(file.metadata.num_rows, 1)
        number = 0
        for batch in file.iter_batches(batch_size=_PARQUET_ROWS):
            for values in batch.to_pylist():
                number += 1
                yield self._row(shown, number, values)
            self.done = before + int(per_row * number)

    def _row(self, shown: str, number: int, values: dict[str, Any]) -> Ad:
        try:
            name = self._text_among(values)
        except SourceError as error:
            return Ad(shown, number, columns=_plain(values), problem=str(error))
        text = values.pop(name)
        columns = _plain(values)
        if isinstance(text, bytes):
            text = text.decode(self._encoding, "surrogateescape")
        if text is None or isinstance(text, str):
            return self._ad(shown, number, text or "", columns)
        return Ad(shown, number, columns=columns, problem=f"the column {name!r} holds no text but {text!r:.60}")

    def _ad(self, shown: str, number: int, text: str, columns: Mapping[str, Any]) -> Ad:
        lost = len(_NOT_DECODED.findall(text))
        if not lost:
            return Ad(shown, number, text, columns)
        problem = (
            f"{lost} bytes are not {self._encoding.removesuffix('-sig')}: name the encoding, as in --encoding latin-1"
        )
        return Ad(shown, number, _NOT_DECODED.sub("\ufffd", text), columns, problem)

    def _text_among(self, names: Iterable[str]) -> str:
        """The name of the column that holds the text."""
        names = list(names)
        if self._text_column is not None:
            if self._text_column in names:
                return self._text_column
            raise SourceError(f"there is no column {self._text_column!r} among {_listed(names)}")
        by_name = {name.casefold(): name for name in reversed(names)}
        for name in DESCRIPTIONS:
            if name in by_name:
                return by_name[name]
        raise SourceError(f"which column holds the text? Say --text-column with one of {_listed(names)}")


class _Counted(io.FileIO):
    """A file that counts what is read of it."""

    def __init__(self, path: Path, source: Source) -> None:
        super().__init__(path)
        self._source = source

    def readinto(self, buffer: Any) -> int | None:
        read = super().readinto(buffer)
        self._source.done += read or 0
        return read


def _posts_in(folder: Path) -> Iterator[Path]:
    """The files in a folder and those below that hold postings, in the order of their names."""
    with os.scandir(folder) as entries:
        found = sorted((Path(entry.path), entry.is_dir()) for entry in entries if not entry.name.startswith("."))
    for path, is_folder in found:
        if is_folder:
            yield from _posts_in(path)
        else:
            suffixes = path.suffixes[:-1] if path.suffix in _COMPRESSED else path.suffixes
            if suffixes and (suffixes[-1].lower() in _POSTS or suffixes[-1].lower() in _FORMAT_OF):
                yield path


def _begins_with_brace(stream: Any) -> bool:
    return bool(stream.peek(1)[:1] == b"{")


def _lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The lines that are not blank; ``None`` for one that is too long."""
    while line := stream.readline(_LONGEST):
        if len(line) == _LONGEST and not line.endswith(b"\n"):
            while (rest := stream.readline(_LONGEST)) and not rest.endswith(b"\n"):
                pass
            yield None
        elif line.strip():
            yield line


def _plain(value: Any) -> Any:
    """A value in JSON types: dates and whatever else is written out, numbers that are none are ``None``."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items() if key is not None}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (str, int)):
        return value
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _known_encoding(name: str) -> str:
    try:
        return "utf-8-sig" if codecs.lookup(name).name == "utf-8" else name
    except LookupError:
        raise SourceError(f"there is no encoding {name!r}") from None


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(repr, names[:20])) + (" …" if len(names) > 20 else "")


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
