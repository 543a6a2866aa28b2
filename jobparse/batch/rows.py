"""What the rows of an input hold: the text of a posting, the columns beside it, or why it could not be read."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import IO, Any

import regex

from jobparse.adapters.extras import optional
from jobparse.batch.files import LONGEST, lines, reason
from jobparse.vocab.record_keys import DESCRIPTIONS

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


@dataclass(frozen=True, slots=True)
class Rows:
    """Reads the rows of one format or another: each function gives an ``Ad`` for every row.

    ``text_column`` is the column that holds the postings, found by its name when ``None``; ``shown`` is what a file is
    called in messages.
    """

    text_column: str | None
    encoding: str

    def post(self, shown: str, stream: IO[bytes]) -> Ad:
        """A file that is one posting as a whole."""
        content = stream.read(LONGEST + 1)
        if len(content) > LONGEST:
            return Ad(shown, 1, problem=f"the file is longer than {LONGEST >> 20} MiB, too long for one posting")
        text = content.decode(self.encoding, "surrogateescape")
        return self._ad(shown, 1, text, {})

    def json_lines(self, shown: str, stream: IO[bytes]) -> Iterator[Ad]:
        """Lines of which each is a JSON object."""
        for number, line in enumerate(lines(stream), 1):
            if line is None:
                yield Ad(shown, number, problem=f"the line is longer than {LONGEST >> 20} MiB")
                continue
            try:
                values = json.loads(line.decode(self.encoding, "surrogateescape"))
            except (ValueError, RecursionError) as error:
                yield Ad(shown, number, problem=f"the line is not valid JSON: {reason(error)}")
                continue
            if isinstance(values, dict):
                yield self._row(shown, number, values)
            else:
                yield Ad(shown, number, problem="the line is JSON, but not an object with a column of text")

    def cells(self, stream: IO[bytes], form: str, opened: ExitStack) -> Iterator[list[str]]:
        """The rows of a CSV that are not empty, the header among them."""
        text = io.TextIOWrapper(stream, encoding=self.encoding, errors="surrogateescape", newline="")
        opened.enter_context(text)
        first = text.readline()
        delimiter = "\t" if form == "tsv" else max(",;\t|", key=first.count)
        csv.field_size_limit(LONGEST)
        yield from filter(None, csv.reader(chain([first], text), delimiter=delimiter))

    def table(self, shown: str, rows: Iterator[list[str]]) -> Iterator[Ad]:
        """The ``cells`` below a header; ``SourceError`` when that lacks the column of text."""
        header = next(rows, None)
        if header is None:
            return
        self.text_among(header)
        for number, cells in enumerate(rows, 1):
            ad = self._row(shown, number, dict(zip(header, cells, strict=False)))
            if len(cells) > len(header):
                problem = f"the row has {len(cells)} cells, and the header {len(header)}: is a quotation mark missing?"
                ad = Ad(shown, number, ad.text, ad.columns, problem)
            yield ad

    def parquet(self, shown: str, path: Path, count: Callable[[float], None]) -> Iterator[Ad]:
        """The rows of a Parquet file; ``count`` is told what share of them has been read."""
        file = optional("pyarrow.parquet", "arrow").ParquetFile(path)
        self.text_among(file.schema_arrow.names)
        number = 0
        for batch in file.iter_batches(batch_size=_PARQUET_ROWS):
            for values in batch.to_pylist():
                number += 1
                yield self._row(shown, number, values)
            count(number / max(file.metadata.num_rows, 1))

    def text_among(self, names: Iterable[str]) -> str:
        """The name of the column that holds the text; ``SourceError`` when it is none of ``names``."""
        names = list(names)
        if self.text_column is not None:
            if self.text_column in names:
                return self.text_column
            raise SourceError(f"there is no column {self.text_column!r} among {_listed(names)}")
        by_name = {name.casefold(): name for name in reversed(names)}
        for name in DESCRIPTIONS:
            if name in by_name:
                return by_name[name]
        raise SourceError(f"which column holds the text? Say --text-column with one of {_listed(names)}")

    def _row(self, shown: str, number: int, values: dict[str, Any]) -> Ad:
        try:
            name = self.text_among(values)
        except SourceError as error:
            return Ad(shown, number, columns=_plain(values), problem=str(error))
        text = values.pop(name)
        columns = _plain(values)
        if isinstance(text, bytes):
            text = text.decode(self.encoding, "surrogateescape")
        if text is None or isinstance(text, str):
            return self._ad(shown, number, text or "", columns)
        return Ad(shown, number, columns=columns, problem=f"the column {name!r} holds no text but {text!r:.60}")

    def _ad(self, shown: str, number: int, text: str, columns: Mapping[str, Any]) -> Ad:
        lost = len(_NOT_DECODED.findall(text))
        if not lost:
            return Ad(shown, number, text, columns)
        problem = (
            f"{lost} bytes are not {self.encoding.removesuffix('-sig')}: name the encoding, as in --encoding latin-1"
        )
        return Ad(shown, number, _NOT_DECODED.sub("\ufffd", text), columns, problem)


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


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(repr, names[:20])) + (" …" if len(names) > 20 else "")
