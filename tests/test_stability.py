"""The same text gives the same bytes: in every process, in any locale and time zone, in many threads at once."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import jobparse

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "examples").iterdir())
TEXTS = [path.read_bytes().decode("utf-8") for path in EXAMPLES]


def shown(*code: str, **environment: str) -> bytes:
    """What a fresh process writes."""
    call = [sys.executable, *code]
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT", "HOME") if name in os.environ}
    done = subprocess.run(call, capture_output=True, env={**kept, **environment}, cwd=ROOT, check=True, timeout=120)  # noqa: S603
    return done.stdout


@pytest.fixture(scope="module")
def here() -> bytes:
    return "".join(jobparse.parse(text).to_json() + "\n" for text in TEXTS).encode("utf-8")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati", "PYTHONOPTIMIZE": "2"},
        {"PYTHONHASHSEED": "random", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "America/St_Johns"},
    ],
    ids=lambda environment: environment["LC_ALL"],
)
def test_any_process_writes_the_same_bytes(environment: dict[str, str], here: bytes) -> None:
    assert shown("-m", "jobparse", "--json", *map(str, EXAMPLES), **environment) == here


COLD = """\
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import jobparse
sys.setswitchinterval(1e-6)
texts = [Path(path).read_bytes().decode("utf-8") for path in sys.argv[1:]]
with ThreadPoolExecutor(16) as threads:
    made = list(threads.map(lambda text: jobparse.parse(text).to_json(), texts * 4))
assert made == made[: len(texts)] * 4
sys.stdout.buffer.write("".join(line + "\\n" for line in made[: len(texts)]).encode("utf-8"))
"""


def test_threads_that_all_begin_at_once_agree(here: bytes) -> None:
    """Everything that is compiled or imported on first use is so by sixteen threads at once."""
    assert shown("-c", COLD, *map(str, EXAMPLES)) == here


def test_threads_share_nothing_that_changes() -> None:
    texts = [*TEXTS, "", "Baker at Crumb Oven, Leeds. \u00a312.50 an hour."] * 3
    one_by_one = [jobparse.parse(text).to_json() for text in texts]
    with ThreadPoolExecutor(16) as threads:
        assert list(threads.map(lambda text: jobparse.parse(text).to_json(), texts)) == one_by_one


def test_order_and_company_of_texts_change_nothing() -> None:
    forwards = [jobparse.parse(text).to_json() for text in TEXTS]
    assert [jobparse.parse(text).to_json() for text in reversed(TEXTS)] == forwards[::-1]
