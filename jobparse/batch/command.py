"""The command ``jobparse batch``: files of postings in, one table or JSON Lines out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import jobparse
from jobparse.adapters.extras import MissingExtraError
from jobparse.adapters.tables import WRITERS
from jobparse.adapters.wording import as_label
from jobparse.arguments import at_least_one, day
from jobparse.batch.journal import Journal, JournalError, is_finished
from jobparse.batch.outputs import JSON_LINES, Summary, give, survey, write_errors
from jobparse.batch.rows import Ad, SourceError
from jobparse.batch.run import FIELDS, Wanted, go_on, read_text, tell_nobody
from jobparse.batch.sources import FORMATS, Source
from jobparse.workers import Limits, Workers

_ABOUT = """\
Parse many postings, one row of the output for each row of the input.

Inputs are files and folders of posts, JSON Lines (.jsonl), CSV (.csv, .tsv) and Parquet (.parquet); each may be
compressed (.gz, .zst), and - is standard input: JSON Lines if it begins with {, else one posting, or --format.
The text stands in a column called text, description, body, html, jobpost or the like, or in --text-column; the other
columns are carried along.

The output is JSON Lines (.jsonl), CSV (.csv), Parquet (.parquet) or SQLite (.sqlite), by its ending. It appears when
all is done. A run that was killed, by whatever, goes on where it was with --resume: every row is there exactly once.
"""
_EXAMPLES = """\
examples:
  jobparse batch ads.csv -o postings.parquet
  jobparse batch posts/ more.jsonl.gz -o postings.sqlite --workers 4
  zcat ads.jsonl.gz | jobparse batch - -o postings.jsonl --fields title,salary --errors wrong.jsonl

exit status: 0 when every row was parsed, 1 when some could not be (the output has them, with their problems) or the run
stopped, 2 when the command was not understood
"""
_DONE, _INCOMPLETE, _MISUSED, _INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str]) -> int:
    """Run the command; gives the exit status. Raises ``SystemExit`` with status 2 for arguments that make no sense."""
    options = _options().parse_args(arguments)
    output: Path = options.output
    flat = output.suffix.lower() not in JSON_LINES
    wanted = Wanted(options.fields, options.min_confidence, flat, options.join, options.reference_date)
    if options.resume and is_finished(output):
        print(f"{output} is complete already")
        return _DONE
    try:
        source = Source(options.inputs, text_column=options.text_column, encoding=options.encoding, form=options.format)
        with Journal(output, _about(options), resume=options.resume) as journal:
            return _run(source, journal, wanted, options)
    except (SourceError, JournalError, MissingExtraError) as error:
        print(f"jobparse batch: {error}", file=sys.stderr)
        return _MISUSED
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        print(f"jobparse batch: {error.strerror or error}{where}", file=sys.stderr)
        return _MISUSED


def _run(source: Source, journal: Journal, wanted: Wanted, options: argparse.Namespace) -> int:
    """Go through all rows, and give the output; what stops it leaves the journal to go on from."""
    workers: Workers[Ad, str] = Workers(partial(read_text, wanted=wanted), options.workers, Limits(options.timeout))
    try:
        with progress(source, quiet=options.quiet) as tell:
            go_on(source, journal, wanted, workers, limit=options.limit, tell=tell)
        total = survey(journal, wanted)
        if options.errors:
            write_errors(journal, options.errors)
        give(journal, wanted, total)
    except KeyboardInterrupt:
        print(f"jobparse batch: stopped after {journal.length:,} rows; go on with --resume", file=sys.stderr)
        return _INTERRUPTED
    except OSError as error:
        safe = f"{journal.length:,} rows are safe in {journal.folder}: make room, and go on with --resume"
        print(f"jobparse batch: {error.strerror or error}; {safe}", file=sys.stderr)
        return _INCOMPLETE
    _tell(total, journal.output)
    return _DONE if total.parsed == total.read else _INCOMPLETE


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jobparse batch",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("inputs", nargs="+", metavar="INPUT", help="a file, a folder, or - for standard input")
    add("-o", "--output", required=True, type=output_path, metavar="OUTPUT", help=f"ends in {', '.join(WRITERS)}")
    add("--resume", action="store_true", help="go on where a run with the same inputs and options was killed")
    add("--workers", type=at_least_one, metavar="N", help="how many processes (as many as there are processors)")
    add("--limit", type=at_least_one, metavar="N", help="no more than N rows")
    add("--fields", type=_fields, metavar="A,B,…", help=f"these fields alone, of {', '.join(FIELDS)}")
    add("--min-confidence", type=float, metavar="P", help="leave out values that are right in fewer cases, as in 0.9")
    add("--join", action="store_true", help="take the other columns (title, company, salary …) for known fields, too")
    add("--reference-date", type=day, metavar="DAY", help='the day from which "tomorrow" and "by 6 May" count')
    add("--text-column", metavar="NAME", help="the column that holds the text")
    add("--format", choices=FORMATS, help="what the inputs are, in place of what their endings say")
    add("--encoding", default="utf-8", metavar="NAME", help="how the inputs are encoded (utf-8)")
    add("--timeout", type=float, default=60.0, metavar="S", help="give up a text after so many seconds (60)")
    add("--errors", type=Path, metavar="FILE", help="write each row that has problems to FILE, as JSON Lines")
    add("--quiet", action="store_true", help="show no progress; it is shown on a terminal alone in any case")
    return parser


def _about(options: argparse.Namespace) -> dict[str, Any]:
    """What must be the same for a run to go on with another's rows."""
    same = ("inputs", "fields", "min_confidence", "join", "text_column", "format", "encoding")
    about = {name: getattr(options, name) for name in same}
    about["reference_date"] = options.reference_date and options.reference_date.isoformat()
    return {
        "version": jobparse.__version__,
        **about,
        "fields": options.fields and list(options.fields),
    }


def output_path(name: str) -> Path:
    """The path of an output whose ending says how it is written; raises what argparse shows for any other."""
    path = Path(name)
    if path.suffix.lower() not in WRITERS:
        raise argparse.ArgumentTypeError(f"{name!r} must end in one of {', '.join(WRITERS)}")
    if not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {str(path.parent)!r}")
    return path


def _fields(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    unknown = [name for name in names if name not in FIELDS]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"there is no field {unknown or text!r}: they are {', '.join(FIELDS)}")
    return names


@contextmanager
def progress(source: Source, *, quiet: bool) -> Iterator[Any]:
    """A function that shows how many rows are done: on a terminal, with the rate and the time that is left."""
    if quiet or not sys.stderr.isatty():
        yield tell_nobody
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    bar = Progress(
        TextColumn("{task.fields[rows]:,} postings"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[rate]:,.0f}/s"),
        TimeElapsedColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )
    task = bar.add_task("", total=source.size or None, rows=0, rate=0.0)
    begun = -1

    def tell(done: int) -> None:
        nonlocal begun
        begun = done if begun < 0 else begun
        elapsed = bar.tasks[0].elapsed or 1.0
        bar.update(task, completed=source.done, rows=done, rate=(done - begun) / elapsed)

    with bar:
        yield tell


def _tell(total: Summary, output: Path) -> None:
    """The summary, on standard output."""
    print(f"{total.read:,} read, {total.parsed:,} parsed, {total.with_problems:,} with problems: {output}")
    for name in FIELDS:
        if total.found[name]:
            print(f"  {as_label(name):<18}{total.found[name]:>12,}{total.found[name] / total.read:>7.0%}")
