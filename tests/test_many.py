"""Many texts over several processes: order, laziness, and what becomes of texts that kill whoever reads them."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

import jobparse
from jobparse.workers import Limits, Lost, Workers

EXAMPLES = [path.read_text("utf-8") for path in sorted((Path(__file__).parent.parent / "examples").iterdir())]


def read(text: str, died: str | None = None) -> str:
    """Work that does what the text says."""
    match text:
        case "segfault":
            ctypes.string_at(0)
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "exit":
            sys.exit(3)
        case "hang":
            time.sleep(60)
        case "swell":
            return "x" * (4 << 30)
        case "err":
            raise LookupError("nothing there")
        case "die once" if died and not Path(died).exists():
            Path(died).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        case "slow":
            time.sleep(0.5)
    return text.upper()


def run(
    texts: list[str], *, count: int = 2, ordered: bool = True, died: str | None = None
) -> list[tuple[int, str | Lost]]:
    workers: Workers[int, str] = Workers(partial(read, died=died), count, Limits(seconds=1))
    return list(workers.results(enumerate(texts), ordered=ordered))


def test_postings_come_as_from_parse_and_in_order() -> None:
    texts = EXAMPLES * 3
    assert list(jobparse.parse_many(texts, workers=2)) == [jobparse.parse(text) for text in texts]


def test_without_order_everything_comes_and_nobody_waits() -> None:
    texts = ["slow", *map(str, range(50))]
    given = [key for key, _ in run(texts, ordered=False)]
    assert sorted(given) == list(range(51))
    assert given[0] != 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("segfault", "ended by SIGSEGV", marks=pytest.mark.skipif(os.name == "nt", reason="signals")),
        pytest.param("kill", "ended by SIGKILL", marks=pytest.mark.skipif(os.name == "nt", reason="signals")),
        pytest.param("swell", "more memory", marks=pytest.mark.skipif(sys.platform != "linux", reason="limits")),
        ("exit", "ended with status 3"),
        ("hang", "took more than 1 seconds"),
        ("err", "LookupError: nothing there"),
    ],
)
def test_a_text_that_kills_its_worker_costs_only_itself(text: str, reason: str) -> None:
    texts = [f"good {number}" for number in range(40)]
    texts[7:7] = [text]
    results = run(texts)
    assert [key for key, _ in results] == list(range(41))
    lost = [(key, result.reason) for key, result in results if isinstance(result, Lost)]
    assert len(lost) == 1
    assert lost[0][0] == 7
    assert reason in lost[0][1]
    assert all(result == texts[key].upper() for key, result in results if key != 7)


def test_texts_may_kill_one_worker_after_the_other() -> None:
    texts = ["exit", "a", "exit", "exit", "b"]
    results = run(texts)
    assert [not isinstance(result, Lost) for _, result in results] == [text != "exit" for text in texts]


def test_a_worker_that_dies_by_chance_costs_nothing(tmp_path: Path) -> None:
    assert run(["a", "die once", "b"], died=str(tmp_path / "died")) == [(0, "A"), (1, "DIE ONCE"), (2, "B")]


def test_a_lost_text_gives_a_posting_with_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    lost_one = Lost("it took more than 60 seconds and was given up")
    monkeypatch.setattr(Workers, "results", lambda *_, **__: iter([(None, lost_one)]))
    [posting] = jobparse.parse_many(["Baker"])
    assert posting.to_dict() | {"problems": []} == jobparse.Posting().to_dict()
    assert posting.problems[0].message == "the text was not read: it took more than 60 seconds and was given up"


def test_texts_are_read_only_as_postings_are_taken() -> None:
    read_so_far = 0

    def endless() -> Iterator[str]:
        nonlocal read_so_far
        while True:
            read_so_far += 1
            yield "Baker wanted in Leeds, UK"

    postings = jobparse.parse_many(endless(), workers=1)
    assert read_so_far == 0
    for _ in range(300):
        next(postings)
    assert read_so_far < 300 + 200
    postings.close()  # type: ignore[attr-defined]


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="this is bytes: decode it first"):
        list(jobparse.parse_many([b"Baker"], workers=1))  # type: ignore[list-item]
    with pytest.raises(ValueError, match="at least one worker"):
        jobparse.parse_many([], workers=0)


def test_no_texts_need_no_workers() -> None:
    assert list(jobparse.parse_many([])) == []


def test_a_script_without_a_guard_is_told(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import jobparse\nprint(list(jobparse.parse_many(['Baker'], workers=1)))\n", "utf-8")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert done.returncode == 1
    assert "if __name__ == '__main__':" in done.stderr.splitlines()[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="limits")
def test_what_a_script_holds_is_not_held_against_its_texts(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import jobparse, mmap\n"
        "held = mmap.mmap(-1, 3 << 30)\n"
        "if __name__ == '__main__':\n"
        "    print([posting.problems for posting in jobparse.parse_many(['Baker in Leeds'], workers=1)])\n",
        "utf-8",
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert (done.stdout, done.returncode) == ("[()]\n", 0)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_workers_that_were_stopped_go_on() -> None:
    workers: Workers[int, str] = Workers(read, 1, Limits(seconds=3))
    results = workers.results(enumerate(["slow"] * 3))
    [process] = multiprocessing.active_children() if next(results) else []
    os.kill(process.pid or 0, signal.SIGSTOP)
    time.sleep(3.1)
    os.kill(process.pid or 0, signal.SIGCONT)
    assert not any(isinstance(result, Lost) for _, result in results)


@pytest.mark.skipif(sys.platform != "linux", reason="it looks for processes in /proc")
def test_workers_end_with_the_process_that_gave_them_work(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import jobparse, itertools, os\n"
        "if __name__ == '__main__':\n"
        "    for _ in jobparse.parse_many(itertools.repeat('Baker in Leeds'), workers=2):\n"
        "        print('reading', flush=True)\n",
        "utf-8",
    )
    call = [sys.executable, str(script)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:  # noqa: S603
        assert process.stdout is not None
        assert process.stdout.readline() == "reading\n"
        assert len(session(process.pid)) >= 3
        process.kill()
        process.stdout.read()
    for _ in range(100):
        if not session(process.pid):
            return
        time.sleep(0.05)
    pytest.fail(f"still there: {session(process.pid)}")


def session(leader: int) -> list[str]:
    """The living processes of a session."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = stat.read_text("utf-8").rpartition(")")
        except OSError:
            continue
        state, _, _, of, *_ = rest.split()
        if int(of) == leader and state != "Z":
            found.append(name)
    return found
