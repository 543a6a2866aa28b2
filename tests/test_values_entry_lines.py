"""First lines of entries in lists of postings: which of the parts between commas is what."""

from __future__ import annotations

import pytest

from jobparse.values.entry_lines import opens_entry, read_entry_line
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("line", "expected", "why"),
    [
        ("Pastry Cook, Crumb, Leeds", ("Pastry Cook", "Crumb", "Leeds"), "a town alone"),
        ("Pastry Cook,Crumb,Leeds,UK", ("Pastry Cook", "Crumb", "Leeds,UK"), "without blanks"),
        ("Cook, Pastry, Crumb, Leeds, UK", ("Cook, Pastry", "Crumb", "Leeds, UK"), "a title with a comma"),
        ("Cook, Crumb, Leeds, England, UK", ("Cook", "Crumb", "Leeds, England, UK"), "town, region and country"),
        ("Cook, Crumb, Kent, UK", ("Cook", "Crumb", "Kent, UK"), "region and country"),
        ("Cook, Pastry, Crumb, Kent, UK", ("Cook, Pastry", "Crumb", "Kent, UK"), "what may be a town before them"),
        ("Cook, Pastry, Elm Ltd, Leeds", ("Cook, Pastry", "Elm Ltd", "Leeds"), "a title before a kind of firm"),
        (
            "Cook, Elm Bakery, Pans, Leeds",
            ("Cook", "Elm Bakery, Pans", "Leeds"),
            "a name with a comma",
        ),
        ("Night Cook, Day Baker, Elm Ltd, Leeds", ("Night Cook, Day Baker", "Elm Ltd", "Leeds"), "two titles"),
        (
            "Cook, Bakery Manager, Crumb, Leeds",
            ("Cook, Bakery Manager", "Crumb", "Leeds"),
            "a kind of firm in it",
        ),
        ("Bakery, Pastry Cook, Crumb, Leeds", ("Bakery, Pastry Cook", "Crumb", "Leeds"), "the title begins the line"),
        ("Pastry Cook, Crumb, Remote", ("Pastry Cook", "Crumb", "Remote"), "work from anywhere"),
        ("Pastry Cook, Crumb, Leeds or York", None, "two places"),
        ("Pastry Cook, Crumb, Leeds and more", None, "more than a place"),
        ("Pastry Cook, Crumb, warm ovens", None, "no place"),
        ("Pastry Cook, Leeds", None, "no employer"),
        ("Pastry Cook, Our Client, Leeds", None, "an employer without a name"),
        ("Bread, Crumb, Leeds", None, "no role"),
    ],
)
def test_read_entry_line(line: str, expected: tuple[str, str, str] | None, why: str) -> None:
    entry = read_entry_line(line, WORDS)
    assert (entry and (entry.title.text, entry.employer.text, entry.where.text)) == expected, why


def test_each_piece_knows_where_it_stands() -> None:
    line = "  Pastry Cook ,  Crumb Ltd , San Mateo, CA, USA "
    entry = read_entry_line(line, WORDS)
    assert entry is not None
    assert all(line[piece.start : piece.end] == piece.text for piece in (entry.title, entry.employer, entry.where))
    assert entry.place is not None
    assert (entry.place.city, entry.place.region, entry.place.country) == ("San Mateo", "CA", "US")


def test_remote_work_has_no_place() -> None:
    entry = read_entry_line("Pastry Cook, Crumb, Remote", WORDS)
    assert entry is not None
    assert entry.place is None


@pytest.mark.parametrize(
    ("line", "expected", "why"),
    [
        ("Pastry Cook, Crumb, Leeds, UK - You bake", True, "a dash and the rest"),
        ("[Pastry Cook](https://crumb.example/1), Crumb, Leeds -- You bake", True, "a title that is a link"),
        ("Pastry Cook, Crumb, Leeds, UK", False, "nothing behind it"),
        ("We, the bakers of Crumb, like Leeds - always", False, "a sentence"),
        ("Bread, cakes, pies - daily", False, "a list of other things"),
    ],
)
def test_opens_entry(line: str, *, expected: bool, why: str) -> None:
    assert opens_entry(line, WORDS) is expected, why
