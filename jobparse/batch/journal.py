"""What a run has done, on the disk: so that it can be killed at any moment and go on where it was.

Beside ``ads.parquet`` stands the folder ``ads.parquet.partial`` while a run is under way. ``rows.jsonl`` in it has one
line for each row of the input that is done, in the order of the input; ``run.json`` says of what run. A line that was
being written when the run was killed is cut off when it goes on, so that every row is there exactly once. The output
itself is made at the end, under another name, and gets its own by one renaming.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_ROWS, _RUN = "rows.jsonl", "run.json"


class JournalError(RuntimeError):
    """A run cannot begin or go on; the message says why, and what would help."""


class Journal:
    """The journal of one output. ``about`` says what makes a run another one; it must be the same to go on.

    With ``resume`` it goes on where an earlier run was killed, or begins if none was. Raises ``JournalError`` when an
    earlier run stands in the way, is of another kind, or is still at work. It is a context manager that closes itself.
    """

    def __init__(self, output: Path, about: Mapping[str, Any], *, resume: bool) -> None:
        self.output = output
        self.folder = partial_folder(output)
        self.length = 0
        """How many rows are done."""
        self.last: Mapping[str, Any] | None = None
        """The last row that is done."""
        if not self.folder.exists():
            self._begin(about)
        elif not resume:
            raise JournalError(
                f"{self.folder} holds a run that was not finished: go on with --resume, or delete that folder"
            )
        with ExitStack() as opened:
            opened.callback(os.close, _locked(self.folder / _RUN))
            self._compare(about)
            self._file = opened.enter_context((self.folder / _ROWS).open("r+b", buffering=0))
            self._cut_off_torn_line()
            self._opened = opened.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._opened.close()

    def add(self, line: bytes) -> None:
        """Write down that one more row is done; ``line`` is JSON without a line end."""
        rest = memoryview(line + b"\n")
        while rest:  # a disk that is nearly full takes a part
            rest = rest[self._file.write(rest) :]
        self.length += 1

    def rows(self) -> Iterator[dict[str, Any]]:
        """Every row that is done, in order."""
        with (self.folder / _ROWS).open("rb") as lines:
            for line in lines:
                yield json.loads(line)

    def finish(self, written: Path | None = None) -> None:
        """Give the output its name: to the file ``written``, or to the journal itself. Then nothing else is left."""
        finished = written or self.folder / _ROWS
        with finished.open("rb") as file:
            os.fsync(file.fileno())
        finished.replace(self.output)
        (self.folder / _ROWS).unlink(missing_ok=True)  # killed from here on, the run is over: see is_finished
        shutil.rmtree(self.folder)

    def _begin(self, about: Mapping[str, Any]) -> None:
        """Make the folder under another name first, so that it is never seen half made."""
        folder = Path(tempfile.mkdtemp(prefix=f".{self.output.name}-", dir=self.output.parent))
        (folder / _RUN).write_text(json.dumps(about, indent=1, sort_keys=True), "utf-8")
        (folder / _ROWS).touch()
        folder.chmod(0o777 & ~_umask())
        folder.rename(self.folder)

    def _compare(self, about: Mapping[str, Any]) -> None:
        before = json.loads((self.folder / _RUN).read_text("utf-8"))
        for name, value in about.items():
            if before.get(name) != value:
                raise JournalError(
                    f"the run in {self.folder} had {name} = {before.get(name)!r}, and now it is {value!r}: go on with "
                    "the same inputs and options, or delete that folder"
                )

    def _cut_off_torn_line(self) -> None:
        end, last = 0, b""
        with (self.folder / _ROWS).open("rb") as lines:
            for line in lines:
                if line.endswith(b"\n"):
                    end += len(line)
                    self.length += 1
                    last = line
        self._file.truncate(end)
        self._file.seek(end)
        self.last = json.loads(last) if last else None


def is_finished(output: Path) -> bool:
    """Whether a run for this output has come to its end; clears away what it left if it was killed at the very end."""
    folder = partial_folder(output)
    if folder.exists() and not (folder / _ROWS).exists():
        shutil.rmtree(folder)
    return output.exists() and not folder.exists()


def partial_folder(output: Path) -> Path:
    """The folder in which the journal of an output stands while it is made."""
    return output.with_name(output.name + ".partial")


def _locked(path: Path) -> int:
    """A file descriptor that keeps other runs away for as long as it is open, also if this process is killed."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        import fcntl
    except ImportError:  # not on Windows
        return descriptor
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise JournalError(f"another process is at work in {path.parent}") from None
    return descriptor


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
