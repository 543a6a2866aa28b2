"""What the words around a date make of it."""

from __future__ import annotations

import pytest

from jobparse.values.date_roles import role_of, speaks_of_other_dates
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("before", "after", "role"),
    [
        ("Deadline: ", "", "valid_through"),
        ("**Closing Date** | ", "", "valid_through"),
        ("The deadline for the letters that you would like to send us, and for the recipe, is ", ".", "valid_through"),
        # More words than that, and the date is another's.
        (f"The deadline {'is set by the oldest of our ovens and ' * 3}", ".", None),
        ("Posted: ", "", "date_posted"),
        ("Posted in our shop on ", "", "date_posted"),
        ("Posted in our window on ", "", None),
        # "by" is a cue only where the clause speaks of applying, and only when it is near.
        ("Send us your resume by 5 pm on Friday, ", "", "valid_through"),
        ("Send us your resume BY ", "", "valid_through"),
        ("The ovens must be clean by ", "", None),
        ("Send your letter by any of the ways that stand on our wall, on ", "", None),
        ("Send your letter by any of the ways that stand here, ", "", "valid_through"),
        ("Your references are checked before the interviews by ", "", None),
        # So is the beginning of a thing.
        ("Starting ", "", "start_date"),
        ("The job begins around the ", "", "start_date"),
        ("The job begins with a week of rest and ", "", None),
        ("Interviews begin ", "", None),
        # What lasts begins with the first of two dates.
        ("Contract period: ", " - 30 June 2027", "start_date"),
        ("Term: ", " to 30 June 2027", "start_date"),
        ("Term: ", " TILL 30 June 2027", "start_date"),
        ("Term: ", "", None),
        ("Term: ", " is not yet sure", None),
        ("Term of one year: ", " - 30 June 2027", None),
        ("Application period: ", " - 30 June 2027", "date_posted"),
        ("Application period: 1 May 2027 - ", "", "valid_through"),
        # A first look at early letters is no deadline.
        ("For full consideration apply by ", ".", None),
        ("Apply by ", " for full consideration.", None),
        ("Apply by ", " at noon. Full consideration is given to every letter.", "valid_through"),
        # A clause begins behind a sentence, a paragraph, an item, a label and a bar.
        ("The deadline is near. The shop was built on ", "", None),
        ("The deadline is 5 p.m. on ", "", "valid_through"),
        ('The deadline is near." "The shop was built on ', "", None),
        ("The deadline is near\n\nThe shop was built on ", "", None),
        ("The deadline is near\n- The shop was built on ", "", None),
        ("The deadline is near\nBuilt: in ", "", None),
        ("The deadline | Built ", "", None),
        ("The deadline\nis on ", "", "valid_through"),
        ("Deadline\nat 5:30 on ", "", "valid_through"),
        # A heading speaks of the date below it, a paragraph does not.
        ("Closing date\n\n", "", "valid_through"),
        ("Closing date\n\n* ", "", "valid_through"),
        ("We tell you the closing date.\n\n", "", None),
        ("We tell you the closing date.\n", "", "valid_through"),
        ("The closing date is one of the many things we talk about here\n\n", "", None),
        ("The closing date is one of the many things we talk about now\n\n", "", "valid_through"),
        # The cue that stands nearest counts.
        ("Posted 1 May, closes ", "", "valid_through"),
        ("Closes 1 June, posted ", "", "date_posted"),
        ("The deadline for questions is ", "", None),
        ("Week commencing ", "", None),
        ("Sue Copper, ", "", None),
        ("", "", None),
    ],
)
def test_role(before: str, after: str, role: str | None) -> None:
    assert role_of(before, after, WORDS) == role


@pytest.mark.parametrize(
    ("lead", "other"),
    [
        ("Review begins ", True),
        ("for full consideration, ", True),
        ("noon on Friday, ", False),
        ("apply by ", False),
        ("", False),
    ],
)
def test_a_labelled_value_may_speak_of_other_dates(lead: str, *, other: bool) -> None:
    assert speaks_of_other_dates(lead, WORDS) is other
