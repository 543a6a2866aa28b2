"""Which day a written date means, by what the rest of the posting tells."""

from __future__ import annotations

from datetime import date

import pytest

from jobparse.document import Document, Fact, Span
from jobparse.normalize.dates import DateReader
from jobparse.rules import Finding
from jobparse.values.dates import WrittenDate
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
FOURTH_OF_MARCH = WrittenDate(day=3, month=4, year=2031, either_order=True)  # as "4/3/2031" is read


def found(written: WrittenDate, at: int = 0) -> Finding[WrittenDate]:
    return Finding(written, "", Span(at, at), "dates.labelled_date")


def read(text: str, *labels: str) -> Document:
    """A text whose lines are values of these labels."""
    facts, start = [], 0
    for label, line in zip(labels, text.split("\n"), strict=False):
        facts.append(Fact(label, label, Span(start, start + len(line))))
        start += len(line) + 1
    return Document(text, text, text, facts=tuple(facts))


# The countries of the work sites, the text, the day of "4/3/2031", why.
ORDERS = [
    (("GB",), "", "2031-03-04", "the day comes first in Britain"),
    (("US",), "", "2031-04-03", "and the month in the United States"),
    (("GB", "FR"), "", "2031-03-04", "countries that agree"),
    (("GB", "US"), "", None, "countries that do not"),
    (("CA",), "", None, "Canada writes both ways"),
    (("CA", "GB"), "", "2031-03-04", "and says nothing beside others"),
    ((), "", None, "no country, no order"),
    ((), "from 13/01/2031", "2031-03-04", "another date of the posting tells it"),
    ((), "from 01/13/2031", "2031-04-03", "either way"),
    (("US",), "from 13/01/2031", "2031-04-03", "but less than the country"),
    (("CA",), "from 13/01/2031", "2031-03-04", "if that tells anything"),
]


@pytest.mark.parametrize(("countries", "text", "day", "why"), ORDERS)
def test_day_and_month_that_could_change_places(
    countries: tuple[str, ...], text: str, day: str | None, why: str
) -> None:
    choice = DateReader(read(text), WORDS, countries).choose("start_date", [found(FOURTH_OF_MARCH)], None)
    assert choice.value == (date.fromisoformat(day) if day else None), why


def test_a_year_that_is_left_out_is_worked_out_from_the_day_of_the_posting() -> None:
    reader, written = DateReader(read(""), WORDS), WrittenDate(2, 1)
    choice = reader.choose("start_date", [found(written)], date(2030, 12, 20))
    assert choice.value == date(2031, 1, 2)
    assert not choice.evidence[0].stated
    assert reader.choose("start_date", [found(written)], None).value is None
    assert reader.choose("start_date", [found(WrittenDate(2, 1, 2031))], None).evidence[0].stated


def test_the_first_date_that_is_a_day_wins_and_keeps_its_place() -> None:
    findings = [
        found(WrittenDate(31, 6, 2031), 1),
        found(WrittenDate(30, 6, 2031), 2),
        found(WrittenDate(1, 7, 2031), 3),
    ]
    choice = DateReader(read(""), WORDS).choose("start_date", findings, None)
    assert choice.value == date(2031, 6, 30)
    assert [(f.value.day, f.span.start, f.rule) for f in choice.evidence] == [
        (30, 2, "dates.labelled_date"),
        (1, 3, "dates.labelled_date"),
    ]


def test_words_count_from_the_day_that_the_caller_gives() -> None:
    document = read("tomorrow\nimmediately\nsoon", "start_date", "valid_through", "start_date")
    [finding] = DateReader(document, WORDS, today=date(2031, 5, 4)).choose("start_date", [], None).evidence
    assert (finding.value, finding.text, finding.span) == (date(2031, 5, 5), "tomorrow", (0, 8))
    assert (finding.rule, finding.stated) == ("dates.relative_date", False)
    assert DateReader(document, WORDS).choose("start_date", [], None).evidence == ()


def test_a_date_counts_before_words() -> None:
    reader = DateReader(read("tomorrow", "start_date"), WORDS, today=date(2031, 5, 4))
    choice = reader.choose("start_date", [found(WrittenDate(1, 7, 2031))], None)
    assert [finding.value for finding in choice.evidence] == [date(2031, 7, 1), date(2031, 5, 5)]
