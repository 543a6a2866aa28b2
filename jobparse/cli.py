"""The command ``jobparse``: files in; a table, JSON lines, one field or an explanation out."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import jobparse
from jobparse.arguments import day
from jobparse.posting import Posting
from jobparse.readers.recognize import FORMATS

if TYPE_CHECKING:
    from jobparse.adapters.terminal import Terminal

_EXAMPLES = """\
examples:
  jobparse posting.md                  a table to read
  jobparse --json *.md > postings.jsonl
  jobparse --field salary posting.md   the pay alone
  jobparse --explain posting.md        where each value comes from
  jobparse --all --json week.eml       each posting of a list
  curl -s https://… | jobparse -
  jobparse batch ads.csv -o postings.parquet    many postings; see jobparse batch --help
  jobparse dedupe ads.csv -o groups.csv         which of them are the same ad again
  jobparse evaluate labelled.jsonl     how right it is on postings of yours; see jobparse evaluate --help

exit status: 0 when every file was read, 1 when one could not be, 2 when the command was not understood
"""
_READ, _UNREADABLE, _INTERRUPTED = 0, 1, 130
_STDIN = "-"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments``, or with those of the process; gives the exit status.

    Raises ``SystemExit`` with status 2 for arguments that make no sense.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if list(arguments[:1]) == ["evaluate"]:
        from jobparse.evaluation.command import main as evaluate

        return evaluate(arguments[1:])
    if list(arguments[:1]) == ["batch"]:
        from jobparse.batch.command import main as batch

        return batch(arguments[1:])
    if list(arguments[:1]) == ["dedupe"]:
        from jobparse.batch.dedupe import main as dedupe

        return dedupe(arguments[1:])
    options = _options().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # JSON is UTF-8 wherever it goes; a terminal that lacks a letter shows a question mark.
            stream.reconfigure(encoding="utf-8" if options.json else None, errors="replace")
    try:
        status = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough; keep the interpreter from flushing into the closed pipe when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READ
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jobparse",
        description="Read job postings and show what they say: title, employer, place, pay, degrees, contact …",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text file with one posting; - reads standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object per line, as Posting.to_dict() gives it")
    form.add_argument("--explain", action="store_true", help="each value with its line, its rule and what lost to it")
    names = [field.name for field in fields(Posting) if field.name != "evidence"]
    parser.add_argument(
        "--field",
        action="append",
        choices=names,
        metavar="NAME",
        help=f"only this field; may be given again. One of {', '.join(names)}",
    )
    parser.add_argument("--all", action="store_true", help="every posting of files that hold several: lists, threads")
    parser.add_argument("--format", choices=[*map(str, FORMATS)], help="what the files are; without it the text tells")
    parser.add_argument(
        "--reference-date", type=day, metavar="DAY", help='the day from which "tomorrow" and "by 6 May" count'
    )
    parser.add_argument("--encoding", default="utf-8", metavar="NAME", help="how the files are encoded (utf-8)")
    parser.add_argument("--version", action="version", version=f"jobparse {jobparse.__version__}")
    return parser


def _run(options: argparse.Namespace) -> int:
    from jobparse.adapters.terminal import Terminal

    terminal = Terminal(sys.stdout, names=options.field, several=len(options.files) > 1 or options.all)
    status = _READ
    for name, text in _texts(options.files, options.encoding):
        if text is None:
            status = _UNREADABLE
            continue
        how = {"format": options.format, "reference_date": options.reference_date}
        read = jobparse.parse_all(text, **how) if options.all else (jobparse.parse(text, **how),)
        for number, posting in enumerate(read, 1):
            _show(terminal, f"{name} ({number})" if len(read) > 1 else name, posting, options)
    return status


def _show(terminal: Terminal, name: str, posting: Posting, options: argparse.Namespace) -> None:
    if options.json:
        terminal.json(posting)
    elif options.explain:
        terminal.explanation(name, posting)
    elif options.field:
        terminal.values(name, posting)
    else:
        terminal.table(name, posting)


def _texts(files: Sequence[str], encoding: str) -> Iterator[tuple[str, str | None]]:
    """Each file's name and text; ``None``, after a word on standard error, when it cannot be read."""
    for name in files:
        shown = "standard input" if name == _STDIN else name
        try:
            raw = sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()
            yield shown, raw.decode(encoding)
            continue
        except OSError as error:
            reason = error.strerror or str(error)
        except LookupError:
            reason = f"there is no encoding {encoding!r}"
        except UnicodeError as error:
            at = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
            reason = f"the text is not {encoding}{at}: name its encoding, as in --encoding latin-1"
        print(f"jobparse: {shown}: {reason}", file=sys.stderr)
        yield shown, None
