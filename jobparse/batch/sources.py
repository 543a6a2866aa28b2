"""Where postings come from: files of one, folders of them, JSON Lines, CSV and Parquet, compressed or not.

Every row of the input gives one ``Ad``, also one that cannot be read: then it says why, and the run goes on.
"""

from __future__ import annotations

import codecs
import csv
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from jobparse.adapters.extras import optional
from jobparse.batch.files import begins_with_brace, format_of, opened_file, posts_in, reason
from jobparse.batch.rows import Ad, Rows, SourceError

STDIN = "-"
FORMATS = ("jsonl", "csv", "tsv", "parquet", "text")


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
        self._rows = Rows(text_column, _known_encoding(encoding))
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
                yield Ad(shown, number + 1, problem=f"the rest of {shown} could not be read: {reason(error)}")
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
                yield from posts_in(path)
            else:
                yield path

    def _check_columns(self, path: Path) -> None:
        """Raise ``SourceError`` for a table without the column that is needed, before anything has been read."""
        form = self._form or format_of(path)
        try:
            if form == "parquet":
                self._rows.text_among(optional("pyarrow.parquet", "arrow").ParquetFile(path).schema_arrow.names)
            elif form in ("csv", "tsv"):
                with ExitStack() as opened:
                    cells = self._rows.cells(opened_file(path, opened, self._count), form, opened)
                    self._rows.text_among(next(cells, []))
        except SourceError as error:
            raise SourceError(f"{path}: {error}") from None
        except (OSError, EOFError, zlib.error, csv.Error, ValueError):
            return  # said in its place, when it is read

    def _ads(self, shown: str, path: Path | None) -> Iterator[Ad]:
        with ExitStack() as opened:
            if path is None:
                stream: IO[bytes] = sys.stdin.buffer
                form = self._form or ("jsonl" if begins_with_brace(stream) else "text")
            else:
                form = self._form or format_of(path)
                if form == "parquet":
                    before, size = self.done, path.stat().st_size
                    yield from self._rows.parquet(shown, path, lambda share: self._reach(before + int(share * size)))
                    return
                stream = opened_file(path, opened, self._count)
            if form == "jsonl":
                yield from self._rows.json_lines(shown, stream)
            elif form in ("csv", "tsv"):
                yield from self._rows.table(shown, self._rows.cells(stream, form, opened))
            elif form == "text":
                yield self._rows.post(shown, stream)
            else:
                raise SourceError("Parquet is read from a file, not from standard input")

    def _count(self, read: int) -> None:
        self.done += read

    def _reach(self, done: int) -> None:
        self.done = done


def _known_encoding(name: str) -> str:
    try:
        return "utf-8-sig" if codecs.lookup(name).name == "utf-8" else name
    except LookupError:
        raise SourceError(f"there is no encoding {name!r}") from None
