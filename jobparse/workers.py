"""Work on many texts in several processes, such that one bad text costs nothing but itself.

Each worker has a pipe of its own, takes a handful of texts at a time, and answers them one by one. So it is known at
every moment which text a worker is at: when it dies or takes too long, that text is lost, and a new worker goes on
with the rest of the handful. A pool that shares its pipes, such as that of ``concurrent.futures``, loses all that was
under way, or is broken by a worker that dies while it holds a lock.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import connection, get_all_start_methods, get_context
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic
from typing import Any, Generic, TypeVar

Key = TypeVar("Key")
Result = TypeVar("Result")

_HANDFUL, _HANDFUL_LENGTH = 16, 200_000  # at most so many texts, or so many characters, go to a worker at once
_AHEAD = 8  # how many handfuls for each worker are read before the oldest text is answered
_SEND_ERRORS = (BrokenPipeError, ConnectionResetError, EOFError)


@dataclass(frozen=True, slots=True)
class Lost:
    """What became of a text that gave no result; ``reason`` says why, for people."""

    reason: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one text may cost: seconds, and bytes that its worker takes in addition; ``None`` for no limit."""

    seconds: float | None = 60.0
    memory: int | None = 2 << 30


@dataclass
class _Worker(Generic[Key]):
    """One process: the texts it still has to answer, and until when it must answer the first of them."""

    process: BaseProcess
    pipe: connection.Connection
    texts: deque[tuple[int, Key, str]] = field(default_factory=deque)
    deadline: float | None = None
    late: bool = False  # it missed its deadline once
    ready: bool = False  # it has been heard of


class Workers(Generic[Key, Result]):
    """Processes that apply ``work`` to texts. ``work`` is called in them, and must be picklable, as its results.

    ``count`` is the number of processes, all processors that this process may use when ``None``.
    """

    def __init__(self, work: Callable[[str], Result], count: int | None = None, limits: Limits | None = None) -> None:
        if count is not None and count < 1:
            raise ValueError(f"there must be at least one worker, not {count}")
        self._work = work
        self._limits = limits or Limits()
        self._count = count or processors()
        self._workers: list[_Worker[Key]] = []
        self._second_try: set[int] = set()
        # Not "fork": a copy of a process with threads (of pandas, Arrow, Polars) may hang.
        self._context: ForkServerContext | SpawnContext
        if "forkserver" in get_all_start_methods():
            self._context = get_context("forkserver")
            self._context.set_forkserver_preload(["__main__", "jobparse"])
        else:
            self._context = get_context("spawn")

    def results(self, texts: Iterable[tuple[Key, str]], *, ordered: bool = True) -> Iterator[tuple[Key, Result | Lost]]:
        """What ``work`` gives for each text, with the key that came with it: in the order of the texts if ``ordered``.

        Texts are read as room is made by results that were taken; the memory that this needs does not grow.
        """
        coming = enumerate(texts)
        again: deque[tuple[int, Key, str]] = deque()  # what dead workers left
        waiting: dict[int, tuple[Key, Result | Lost]] = {}
        read, given, ended = 0, 0, False
        try:
            while True:
                # Hand out work, as long as the answers that come of it will find room.
                while not ended or again:
                    worker = self._idle() if read - given < self._count * _HANDFUL * _AHEAD or again else None
                    if worker is None:
                        break
                    handful = _handful(again) or _handful((n, key, text) for n, (key, text) in coming)
                    if not handful:
                        ended = True
                        break
                    read = max(read, handful[-1][0] + 1)
                    self._give(worker, handful)
                if not any(worker.texts for worker in self._workers) and not again:
                    return
                for number, key, result in self._answers(again):
                    waiting[number] = key, result
                if not ordered:
                    given += len(waiting)
                    yield from waiting.values()
                    waiting.clear()
                while given in waiting:
                    given += 1
                    yield waiting.pop(given - 1)
        finally:
            self._stop()

    def _idle(self) -> _Worker[Key] | None:
        """A worker without work, a new one if there may be more of them, or ``None``."""
        for worker in self._workers:
            if not worker.texts:
                return worker
        return self._start() if len(self._workers) < self._count else None

    def _start(self) -> _Worker[Key]:
        here, there = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(there, self._work, self._limits.memory), daemon=True)
        process.start()
        there.close()
        self._workers.append(_Worker(process, here))
        return self._workers[-1]

    def _give(self, worker: _Worker[Key], handful: list[tuple[int, Key, str]]) -> None:
        worker.texts.extend(handful)
        self._set_deadline(worker)
        # It waits for this alone, so the pipe cannot fill up on both sides. If it has died, _answers finds that out.
        with suppress(*_SEND_ERRORS):
            worker.pipe.send([text for _, _, text in handful])

    def _set_deadline(self, worker: _Worker[Key]) -> None:
        seconds = self._limits.seconds
        worker.deadline = monotonic() + seconds if seconds and worker.texts and worker.ready else None
        worker.late = False

    def _answers(self, again: deque[tuple[int, Key, str]]) -> Iterator[tuple[int, Key, Result | Lost]]:
        """What the workers answer next; waits until there is something. Work that must be done again goes there."""
        busy = {worker.pipe: worker for worker in self._workers if worker.texts}
        deadlines = [worker.deadline for worker in busy.values() if worker.deadline is not None]
        patience = max(0.0, min(deadlines) - monotonic()) if deadlines else None
        for pipe in connection.wait(list(busy), patience):
            worker = busy[pipe]  # type: ignore[index]
            try:
                answer = worker.pipe.recv()
            except _SEND_ERRORS:
                self._bury(worker, again)
                yield from self._blame(again, _cause_of_death(worker.process))
                continue
            if worker.ready:
                number, key, _ = worker.texts.popleft()
                self._second_try.discard(number)
                yield number, key, answer
            worker.ready = True
            self._set_deadline(worker)
        for worker in busy.values():
            if worker.deadline is None or worker.deadline > monotonic() or worker.pipe.poll():
                continue
            seconds = self._limits.seconds or 0
            if not worker.late:  # it may have been stopped for a while, as by Ctrl-Z, together with this process
                worker.late, worker.deadline = True, monotonic() + seconds / 2
                continue
            worker.process.kill()
            self._bury(worker, again)
            number, key, _ = again.popleft()
            yield number, key, Lost(f"it took more than {seconds:g} seconds and was given up")

    def _blame(self, again: deque[tuple[int, Key, str]], reason: str) -> Iterator[tuple[int, Key, Result | Lost]]:
        """The text at which a worker died is lost if that is the second time: the first may have been chance."""
        number, key, _ = again[0]
        if number in self._second_try:
            self._second_try.discard(number)
            again.popleft()
            yield number, key, Lost(reason)
        else:
            self._second_try.add(number)

    def _bury(self, worker: _Worker[Key], again: deque[tuple[int, Key, str]]) -> None:
        """Take leave of a worker; what it had not answered comes first in ``again``, the text it was at before all."""
        self._workers.remove(worker)
        worker.pipe.close()
        worker.process.join()
        if not worker.ready:
            raise RuntimeError(
                "a worker process did not start: a script that uses several processes must call them under "
                "if __name__ == '__main__':, so that each process can import it"
            )
        again.extendleft(reversed(worker.texts))

    def _stop(self) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.pipe.close()
        self._workers.clear()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _handful(texts: Iterable[tuple[int, Key, str]] | deque[tuple[int, Key, str]]) -> list[tuple[int, Key, str]]:
    """The next texts, as many as one worker takes at once; of a deque they are taken away."""
    if isinstance(texts, deque):
        return [texts.popleft() for _ in range(min(len(texts), _HANDFUL))]
    taken, length = [], 0
    for one in islice(texts, _HANDFUL):
        taken.append(one)
        length += len(one[2])
        if length > _HANDFUL_LENGTH:
            break
    return taken


def _serve(pipe: connection.Connection, work: Callable[[str], Any], memory: int | None) -> None:
    """What a worker does: answer each text of each handful, until the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that gives the work
    if memory is not None:
        _limit_memory(memory)
    try:
        pipe.send(None)
        while True:
            for text in pipe.recv():
                pipe.send(_answer(work, text))
    except _SEND_ERRORS:
        return


def _answer(work: Callable[[str], Any], text: str) -> Any:
    try:
        return work(text)
    except MemoryError:
        return Lost("it took more memory than a worker may use")
    except Exception as error:  # a fault in one text of a million must not end the run
        return Lost(f"an error in jobparse, {type(error).__name__}: {error}")


def _limit_memory(memory: int) -> None:
    """Let this process take so many bytes in addition to those that it has: a script may have imported much."""
    sizes = Path("/proc/self/statm")
    if sizes.exists():
        import resource

        had = int(sizes.read_text("ascii").split()[0]) * resource.getpagesize()
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        if most == resource.RLIM_INFINITY or had + memory < most:
            resource.setrlimit(resource.RLIMIT_AS, (had + memory, most))


def _cause_of_death(process: BaseProcess) -> str:
    """What ended a process, in words: the name of its signal, or its exit status."""
    status = process.exitcode or 0
    if status >= 0:
        return f"the process that read it ended with status {status}"
    return f"the process that read it was ended by {signal.Signals(-status).name}"
