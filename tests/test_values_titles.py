"""Headlines: the title in them, the place at their end, and where they may be cut in two."""

from __future__ import annotations

import pytest

from jobparse.values.titles import advertises, clean_title, tails, without_place
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # Markup, links, columns, glued labels.
        ("**Night Baker**", "Night Baker"),
        ("__Night__ Baker", "Night Baker"),
        ("[Night Baker](https://crumb.example/7)", "Night Baker"),
        ("Night Baker https://crumb.example/7", "Night Baker"),
        ("Night\u200b Baker", "Night Baker"),
        ("Night Baker\tLeeds", "Night Baker"),
        ("Night Baker    Leeds\tReno", "Night Baker"),
        ("Night   Baker", "Night Baker"),
        ("Night BakerLocation: Leeds", "Night Baker"),
        (r"Night Baker\nReno", "Night Baker, Reno"),
        (".NET Developer.", ".NET Developer"),
        # What leads to a title.
        ("Job Opening: Night Baker", "Night Baker"),
        ("Title: Vacancy - Night Baker", "Night Baker"),
        ("Wanted! Night Baker", "Night Baker"),
        ("Copper Kettle is seeking a Night Baker", "Night Baker"),
        ("Copper Kettle IS HIRING a Night Baker", "Night Baker"),
        ("Copper Kettle seeks a Baker seeking a Cook", "Baker seeking a Cook"),
        ("3 x Night Baker", "Night Baker"),
        # Notes beside it.
        ("Night Baker (m/f/d)", "Night Baker"),
        ("Night Baker [w/m/x], Leeds", "Night Baker, Leeds"),
        ("Night Baker f/m/d", "Night Baker"),
        ("Night Baker (Job ID: 4821)", "Night Baker"),
        ("Job ID 4821 - Night Baker", "Night Baker"),
        ("Night Baker (NB-4821)", "Night Baker"),
        ("Night Baker #4821", "Night Baker"),
        ("Night Baker - 48210", "Night Baker"),
        ("Night Baker 2027", "Night Baker 2027"),
        ("Night Baker - $24/hr", "Night Baker"),
        ("Night Baker - up to USD 40,000", "Night Baker - up to"),
        ("Night Baker 40k", "Night Baker"),
        ("Night Baker *** free bread", "Night Baker"),
        ("Night Baker (Remote / US)", "Night Baker"),
        ("Night Baker [copy]", "Night Baker"),
        ("Night Baker WANTED", "Night Baker"),
        ("Night Baker needed in Leeds", "Night Baker"),
        ("Night Baker wanted - $24", "Night Baker"),
        # An open bracket is closed, or goes with what it opened.
        ("Night Baker (rye", "Night Baker"),
        ("Night Shift Baker - (rye", "Night Shift Baker"),
        ("Night Baker (rye and wheat", "Night Baker (rye and wheat)"),
        ("Baker (rye) (wheat", "Baker (rye)"),
        ("Cook (ryes", "Cook (ryes)"),
        ("Cook (rye", "Cook"),
        # Capitals throughout are written as a title is, but for grades and short names.
        ("NIGHT BAKER OF RYE", "Night Baker of Rye"),
        ("THE NIGHT BAKER", "The Night Baker"),
        ("BAKER II", "Baker II"),
        ("BAKER VIII", "Baker VIII"),
        ("Night Baker XX", "Night Baker XX"),
        ("QA BAKER C3", "QA Baker C3"),
        ("BAKER/COOK", "BAKER/COOK"),
        ("NIGHT BAKER/COOK", "Night Baker/Cook"),
        ("HR/IT BAKER", "HR/IT Baker"),
        ("A COOK", "A Cook"),
        ("C DEV", "C DEV"),
        ("NIGHT Baker", "NIGHT Baker"),
        # Nothing is left.
        ("Position", None),
        ("Job title", None),
        ("Now hiring", None),
        ("Vacancies", None),
        ("ftp://crumb.example", None),
        ("24/7", None),
        ("B", None),
        ("QA", "QA"),
        ("", None),
    ],
)
def test_clean_title(text: str, title: str | None) -> None:
    assert clean_title(text, WORDS) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Night Baker, Reno", "Night Baker"),
        ("Night Baker (Leeds, UK)", "Night Baker"),
        ("Night Baker in Leeds", "Night Baker"),
        ("Night Baker, Greater Leeds Area", "Night Baker"),
        ("Night Baker - Leeds - Reno", "Night Baker"),
        ("Night Baker (Rye) Leeds", "Night Baker (Rye)"),
        ("Night Baker Germany", "Night Baker"),
        ("Night Baker USA", "Night Baker"),
        ("Night Baker, California", "Night Baker"),
        # A town that nobody knows, before a region that is known.
        ("Night Baker - Smallton, WA", "Night Baker"),
        ("Night Baker - Smallton, ZZ", "Night Baker - Smallton, ZZ"),
        # Two letters are a region behind a mark.
        ("Night Baker, NV", "Night Baker"),
        ("Night Baker - NV", "Night Baker"),
        ("Night Baker NV", "Night Baker NV"),
        ("Night Baker, IN", "Night Baker"),
        # Names of small towns mean other things.
        ("Night Baker Sandwich", "Night Baker Sandwich"),
        ("Cook, Baker", "Cook, Baker"),
        # The title does not end with the place, or would be nothing without it.
        ("Leeds Baker", "Leeds Baker"),
        ("Night Baker Leeds II", "Night Baker Leeds II"),
        ("Deputy Head of Leeds", "Deputy Head of Leeds"),
        ("Night Baker (Rye, Leeds", "Night Baker (Rye, Leeds"),
        ("Bread, Leeds", "Bread, Leeds"),
        ("Leeds", "Leeds"),
        ("Night Baker -", "Night Baker -"),
    ],
)
def test_without_place(text: str, title: str) -> None:
    assert without_place(text, WORDS) == title


@pytest.mark.parametrize(
    ("text", "cuts"),
    [
        ("Baker | Copper Kettle", [("Baker", "Copper Kettle")]),
        ("Baker @ Copper Kettle", [("Baker", "Copper Kettle")]),
        ("Baker AT Copper Kettle", [("Baker", "Copper Kettle")]),
        ("Baker\u2013 Copper Kettle", [("Baker", "Copper Kettle")]),
        ("Baker -Copper Kettle", [("Baker", "Copper Kettle")]),
        ("Baker-Copper", []),
        ("Baker,Copper", []),
        ("Cook, Rye - Leeds", [("Cook, Rye", "Leeds"), ("Cook", "Rye - Leeds")]),
        ("Cook: Rye | Leeds", [("Cook: Rye", "Leeds"), ("Cook", "Rye | Leeds")]),
        # Both pieces say something.
        ("B - Copper", []),
        ("Qa - C", [("Qa", "C")]),
        ("Baker - ", []),
        (" - Baker", []),
    ],
)
def test_tails(text: str, cuts: list[tuple[str, str]]) -> None:
    assert [(text[:end], text[start:]) for end, start in tails(text, WORDS)] == cuts


@pytest.mark.parametrize(
    ("text", "praised"),
    [("GREAT ovens", True), ("an award-winning bakery", True), ("Night Baker", False), ("", False)],
)
def test_advertises(text: str, *, praised: bool) -> None:
    assert advertises(text, WORDS) is praised
