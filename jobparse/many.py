"""Many postings: ``parse`` over several processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from jobparse.errors import Problem
from jobparse.pipeline import not_text, parse
from jobparse.posting import Posting

if TYPE_CHECKING:
    from jobparse.workers import Lost, Workers


def parse_many(
    texts: Iterable[str],
    *,
    workers: int | None = None,
    ordered: bool = True,
    timeout: float | None = 60.0,
    memory: int | None = 2 << 30,
    reference_date: date | None = None,
) -> Iterator[Posting]:
    """Parse many postings, each as ``parse`` does, in several processes and as lazily as the postings are taken.

    ``workers`` is the number of processes, by default all processors that this process may use. The postings come in
    the order of ``texts``, or as they are ready if not ``ordered``. Of ``texts`` no more is read than the workers are
    busy with and some handfuls ahead, so that an endless source needs no more memory than a short one.

    A text that takes longer than ``timeout`` seconds, needs more than ``memory`` bytes (which Linux alone can limit) or
    kills its worker gives an empty posting whose ``problems`` say so; the others are not touched.

    Raises ``TypeError`` for what is no ``str`` and ``ValueError`` for fewer than one worker. A script calls it under
    ``if __name__ == "__main__":``, since each process imports the script; without that it raises ``RuntimeError``.

    >>> postings = parse_many(["Baker wanted in Leeds, UK", "Cook wanted in Turin, Italy"], workers=1)
    >>> [posting.location.city for posting in postings]
    ['Leeds', 'Turin']
    """
    from jobparse.workers import Limits, Workers

    processes: Workers[None, Posting] = Workers(
        partial(parse, reference_date=reference_date), workers, Limits(timeout, memory)
    )
    return _postings(processes, texts, ordered=ordered)


def _postings(processes: Workers[None, Posting], texts: Iterable[str], *, ordered: bool) -> Iterator[Posting]:
    from jobparse.workers import Lost

    for _, result in processes.results(_without_keys(texts), ordered=ordered):
        yield unread(result) if isinstance(result, Lost) else result


def _without_keys(texts: Iterable[str]) -> Iterator[tuple[None, str]]:
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(not_text(text))
        yield None, text


def unread(lost: Lost) -> Posting:
    """The posting that stands for a text which gave none."""
    return Posting(problems=(Problem(f"the text was not read: {lost.reason}", 0, 0),))
