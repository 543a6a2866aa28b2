"""One run: every row of the sources is parsed, and written down in the journal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from itertools import islice
from typing import Any

from jobparse.adapters.rows import row
from jobparse.batch.journal import Journal, JournalError
from jobparse.batch.rows import Ad
from jobparse.batch.sources import Source
from jobparse.errors import Problem
from jobparse.json_types import encode
from jobparse.pipeline import parse, parse_record
from jobparse.posting import Posting
from jobparse.workers import Lost, Workers

FIELDS = tuple(one.name for one in fields(Posting))
_ALWAYS = "problems"  # what could not be read is never left out


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of each posting: which fields (all but the evidence when ``None``) and how sure they must be.

    ``flat`` gives the columns of a table in place of the fields; ``join`` takes the columns beside a text for known
    fields of its posting; ``reference_date`` is that of ``parse``.
    """

    names: tuple[str, ...] | None = None
    min_confidence: float | None = None
    flat: bool = False
    join: bool = False
    reference_date: date | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that are wanted, in the order of the catalogue."""
        if self.names is None:
            return tuple(name for name in FIELDS if name != "evidence")
        return tuple(name for name in FIELDS if name in self.names or name == _ALWAYS)


def go_on(
    source: Source,
    journal: Journal,
    wanted: Wanted,
    workers: Workers[Ad, str],
    *,
    limit: int | None = None,
    tell: Callable[[int], None],
) -> None:
    """Parse all rows of ``source`` that are not in the journal yet, up to ``limit`` rows in all.

    ``tell`` is called with the number of rows that are done. Raises ``JournalError`` when the source does not begin
    with the rows that are done.
    """
    ads = islice(source, limit)
    _skip(ads, journal)
    tell(journal.length)
    for ad, result in workers.results((ad, _given(ad, wanted)) for ad in ads):
        journal.add(_line(ad, result, wanted).encode("utf-8"))
        tell(journal.length)


def tell_nobody(_done: int) -> None:
    """What ``go_on`` calls when nobody looks on."""


def read_text(given: str, wanted: Wanted) -> str:
    """The work of a worker: the posting in ``given`` as JSON."""
    day = wanted.reference_date
    posting = _parse_joined(json.loads(given), day) if wanted.join else parse(given, reference_date=day)
    if wanted.min_confidence is not None:
        posting = posting.at_least(wanted.min_confidence)
    return as_json(posting, wanted)


def _parse_joined(record: dict[str, Any], day: date | None) -> Posting:
    try:
        return parse_record(record, reference_date=day)
    except ValueError:  # none of its columns says anything that is known
        return parse(record["description"], reference_date=day)


def as_json(posting: Posting, wanted: Wanted) -> str:
    """What is wanted of a posting, as one JSON object that has bytes in UTF-8."""
    if wanted.flat:
        plain = encode(row(posting, wanted.fields))
    else:
        plain = {name: encode(getattr(posting, name)) for name in wanted.fields}
    text = json.dumps(plain, ensure_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair, which JSON can spell all the same
        return json.dumps(plain)
    return text


def _skip(ads: Iterator[Ad], journal: Journal) -> None:
    """Pass over the rows that are done already."""
    last = None
    passed = 0
    for last in islice(ads, journal.length):  # noqa: B007  the last one is looked at below
        passed += 1
    if passed < journal.length:
        raise JournalError(f"{journal.length:,} rows are done, and the inputs have only {passed:,}: are they the same?")
    done = journal.last["source"] if journal.last else {}
    if last is not None and (last.file, last.number) != (done["file"], done["row"]):
        raise JournalError(
            f"the last row that is done is row {done['row']} of {done['file']}, and in its place the inputs have row "
            f"{last.number} of {last.file}: give the same inputs in the same order"
        )


def _given(ad: Ad, wanted: Wanted) -> str:
    """What a worker gets of an ad."""
    return json.dumps({**ad.columns, "description": ad.text}) if wanted.join else ad.text


def _line(ad: Ad, result: str | Lost, wanted: Wanted) -> str:
    """A line of the journal: where the ad stands, the columns that it brought, and what its posting says."""
    problems = [] if ad.problem is None else [ad.problem]
    parsed = not isinstance(result, Lost) and (bool(ad.text) or not problems)
    if isinstance(result, Lost):
        problems.append(f"the text was not read: {result.reason}")
        result = as_json(Posting(), wanted)
    if problems:
        plain = json.loads(result)
        said = problems if wanted.flat else [encode(Problem(problem, 0, 0)) for problem in problems]
        plain[_ALWAYS] = [*said, *plain[_ALWAYS]]
        result = json.dumps(plain)
    source = {"file": ad.file, "row": ad.number, "parsed": parsed}
    return f'{{"source": {json.dumps(source)}, "input": {json.dumps(ad.columns)}, {result[1:]}'
