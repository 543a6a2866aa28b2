from datetime import date

import pytest

import jobparse
from jobparse.values.dates import WrittenDate, read_date, read_relative_date, writes_day_first
from jobparse.vocab import vocabulary

EN = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2017-07-25", date(2017, 7, 25)),
        ("2017-07-25T08:00:00Z", date(2017, 7, 25)),
        ("2017/07/25", date(2017, 7, 25)),
        ("July 25, 2017", date(2017, 7, 25)),
        ("JULY 25 2017", date(2017, 7, 25)),
        ("Jul. 25th, 2017", date(2017, 7, 25)),
        ("25 July 2017", date(2017, 7, 25)),
        ("25th of July, 2017", date(2017, 7, 25)),
        ("25-Jul-2017", date(2017, 7, 25)),
        ("2017 July 25", date(2017, 7, 25)),
        ("Friday, 12 January 2018", date(2018, 1, 12)),
        ("05 May 04", date(2004, 5, 5)),
        ("Sept 3 '18", date(2018, 9, 3)),
        ("7/25/2017", date(2017, 7, 25)),
        ("25.07.2017", date(2017, 7, 25)),
        ("3.4.2018", date(2018, 4, 3)),
        ("5/5/18", date(2018, 5, 5)),
        ("31 December 1999, 17:00", date(1999, 12, 31)),
        ("12/13/2018", date(2018, 12, 13)),
        ("1/31/2018", date(2018, 1, 31)),
        # A year in front puts the month before the day, points put the day first.
        ("2017.07.04", date(2017, 7, 4)),
        ("3.12.2018", date(2018, 12, 3)),
        ("3.13.2018", date(2018, 3, 13)),
        # Two figures of a year.
        ("5/5/69", date(2069, 5, 5)),
        ("5/5/70", date(1970, 5, 5)),
    ],
)
def test_a_whole_date(text: str, day: date) -> None:
    written = read_date(text, EN)
    assert written is not None
    assert written.on() == day


@pytest.mark.parametrize(
    "text",
    [
        "November 2017",
        "2017",
        "52-46-61",
        "212-555-0143",
        "version 1.2.3",
        "13/13/2018",
        "0/5/2018",
        "mayor 5",
        "1/32/2018",
        "32 July 2017",
        "25xy July 2017",
        "$5/6/2018",
    ],
)
def test_no_date(text: str) -> None:
    assert read_date(text, EN) is None


def test_figures_that_may_change_places() -> None:
    assert read_date("12/5/2018", EN) == WrittenDate(5, 12, 2018, either_order=True)
    assert read_date("3/12/2018", EN) == WrittenDate(12, 3, 2018, either_order=True)
    assert read_date("3/13/2018", EN) == WrittenDate(13, 3, 2018)


def test_a_year_left_out_follows_from_the_day_of_posting() -> None:
    written = read_date("May 1st at 4:30 pm", EN)
    assert written == WrittenDate(1, 5)
    assert written.on() is None
    assert written.on(since=date(2018, 4, 1)) == date(2018, 5, 1)
    assert written.on(since=date(2018, 5, 1)) == date(2018, 5, 1)
    assert written.on(since=date(2018, 9, 1)) == date(2019, 5, 1)
    assert written.on(since=date(2018, 5, 20)) is None
    assert written.on(since=date(2018, 6, 1)) == date(2019, 5, 1)
    assert written.on(since=date(2018, 5, 31)) is None


def test_a_leap_day_waits_for_its_year() -> None:
    assert WrittenDate(29, 2).on(since=date(2023, 11, 1)) == date(2024, 2, 29)
    assert WrittenDate(29, 2, 2023).on() is None


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("13/01/2019, 05/02/2019", True),
        ("01/13/2019, 5 May 2019", False),
        ("05/02/2019, 13/01/2019", True),
        ("on 5 May 2019", True),
        ("on May 5, 2019", False),
        ("2019-01-13", None),
        ("13/01/2019, 01/13/2019", None),
    ],
)
def test_order_of_day_and_month(text: str, day_first: bool | None) -> None:
    assert writes_day_first(text, EN) is day_first


def test_words_that_count_from_today() -> None:
    today = date(2024, 2, 28)
    assert read_relative_date("ASAP!", today, EN) == today
    assert read_relative_date("tomorrow", today, EN) == date(2024, 2, 29)
    assert read_relative_date(" Tomorrow! ", today, EN) == date(2024, 2, 29)
    assert read_relative_date(f"{'in two weeks':>30}", today, EN) == date(2024, 3, 13)
    assert read_relative_date(f"{'in two weeks':>31}", today, EN) is None
    assert read_relative_date("dans deux semaines", today, EN) is None
    assert read_relative_date("Open until filled", today, EN) is None
    posting = jobparse.parse("Lock Keeper\nStart date: tomorrow\n", reference_date=today)
    assert posting.start_date == date(2024, 2, 29)


def test_an_impossible_day_of_the_front_matter_is_reported() -> None:
    text = "---\ntitle: Lock Keeper\ndate: 2024-02-30\n---\nThe canal needs a keeper.\n"
    (problem,) = jobparse.parse(text).problems
    assert text[problem.start : problem.end] == "2024-02-30"


def test_a_day_without_its_year_counts_from_when_the_posting_was_known() -> None:
    text = "Lock Keeper\n\nThe canal needs a keeper. Apply by 6 May."
    assert jobparse.parse(text).valid_through is None
    assert jobparse.parse(text, reference_date=date(2031, 4, 1)).valid_through == date(2031, 5, 6)
    dated = f"---\ntitle: Lock Keeper\ndate: 2029-12-01\n---\n{text}"
    assert jobparse.parse(dated, reference_date=date(2031, 4, 1)).valid_through == date(2030, 5, 6)
