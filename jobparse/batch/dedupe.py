"""The command ``jobparse dedupe``: which of many postings are the same ad again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from jobparse.adapters.dedupe import Ads, Sketch, sketch
from jobparse.adapters.extras import MissingExtraError
from jobparse.adapters.rows import ColumnType, encodable
from jobparse.adapters.tables import WRITERS
from jobparse.arguments import at_least_one
from jobparse.batch.command import output_path, progress
from jobparse.batch.rows import Ad, SourceError
from jobparse.batch.sources import FORMATS, Source
from jobparse.pipeline import parse
from jobparse.posting import Posting
from jobparse.workers import Lost, Workers

_ABOUT = """\
Find the ads that were posted again: on another board, later, or under a longer title.

The output has a row for each row of the inputs. Rows of one "group" are the same ad; "first" says which of them came
first, "like_file" and "like_row" name the earlier one that a row is most alike to, and "similarity" says how many of
their runs of five words both have. Inputs and outputs are those of jobparse batch.
"""
_COLUMNS = {
    "source_file": ColumnType.TEXT,
    "source_row": ColumnType.WHOLE,
    "group": ColumnType.WHOLE,
    "first": ColumnType.TRUTH,
    "like_file": ColumnType.TEXT,
    "like_row": ColumnType.WHOLE,
    "similarity": ColumnType.FLOATING,
    "title": ColumnType.TEXT,
    "employer_name": ColumnType.TEXT,
    "location_city": ColumnType.TEXT,
}
_DONE, _MISUSED, _INTERRUPTED = 0, 2, 130


def main(arguments: Sequence[str]) -> int:
    """Run the command; gives the exit status. Raises ``SystemExit`` with status 2 for arguments that make no sense."""
    options = _options().parse_args(arguments)
    output: Path = options.output
    unfinished = output.with_name(output.name + ".partial")
    try:
        source = Source(options.inputs, text_column=options.text_column, encoding=options.encoding, form=options.format)
        found = _Found()
        with progress(source, quiet=options.quiet) as tell:
            WRITERS[output.suffix.lower()](
                unfinished, _COLUMNS, found.rows(source, options.workers, options.limit, tell)
            )
        unfinished.replace(output)
    except (SourceError, MissingExtraError) as error:
        print(f"jobparse dedupe: {error}", file=sys.stderr)
        return _MISUSED
    except OSError as error:
        print(f"jobparse dedupe: {error.strerror or error}", file=sys.stderr)
        return _MISUSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    finally:
        unfinished.unlink(missing_ok=True)
    again = found.read - found.groups
    print(f"{found.read:,} read, {again:,} are an earlier ad again, {found.groups:,} are left: {output}")
    return _DONE


def read_sketch(text: str) -> tuple[Sketch, dict[str, Any]]:
    """The work of a worker: the sketch of a posting, and its columns in the output."""
    posting = parse(text)
    shown = {
        "title": posting.title,
        "employer_name": posting.employer.name if posting.employer else None,
        "location_city": posting.location.city if posting.location else None,
    }
    return sketch(posting), {name: value and encodable(value) for name, value in shown.items()}


class _Found:
    """The rows of the output, and how many rows and groups there were."""

    def __init__(self) -> None:
        self.read = 0
        self.groups = 0

    def rows(
        self, source: Source, workers: int | None, limit: int | None, tell: Callable[[int], None]
    ) -> Iterator[dict[str, Any]]:
        """A row for each ad, as it is compared with those before it."""
        processes: Workers[Ad, tuple[Sketch, dict[str, Any]]] = Workers(read_sketch, workers)
        ads = Ads()
        places: list[tuple[str, int]] = []
        for ad, result in processes.results((ad, ad.text) for ad in islice(source, limit)):
            sketched, shown = (sketch(Posting()), {}) if isinstance(result, Lost) else result
            seen = ads.add(sketched)
            places.append((encodable(ad.file), ad.number))
            self.read += 1
            self.groups += seen.like is None
            tell(self.read)
            like = (None, None) if seen.like is None else places[seen.like]
            values = (*places[-1], seen.group + 1, seen.like is None, *like, seen.similarity)
            yield {**dict(zip(_COLUMNS, values, strict=False)), **shown}


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jobparse dedupe", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("inputs", nargs="+", metavar="INPUT", help="a file, a folder, or - for standard input")
    add("-o", "--output", required=True, type=output_path, metavar="OUTPUT", help=f"ends in {', '.join(WRITERS)}")
    add("--workers", type=at_least_one, metavar="N", help="how many processes (as many as there are processors)")
    add("--limit", type=at_least_one, metavar="N", help="no more than N rows")
    add("--text-column", metavar="NAME", help="the column that holds the text")
    add("--format", choices=FORMATS, help="what the inputs are, in place of what their endings say")
    add("--encoding", default="utf-8", metavar="NAME", help="how the inputs are encoded (utf-8)")
    add("--quiet", action="store_true", help="show no progress; it is shown on a terminal alone in any case")
    return parser
