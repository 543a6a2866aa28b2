"""How much something is asked for: by the words around it, by the label above it."""

from __future__ import annotations

import pytest

from jobparse.values.demands import demands
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("label", "demand"),
    [
        ("Required:", "required"),
        ("PREFERRED SKILLS", "preferred"),
        ("Not required", "waived"),
        ("What would be great:", "preferred"),
        ("Your kitchen", None),
        # Of both kinds it announces neither, unless the second only says more of the first.
        ("Required and preferred:", None),
        ("Required/preferred", None),
        ("Required and essential:", "required"),
        ("Required skills and preferred skills", "required"),
        # A sentence as short as a heading speaks of the thing before it.
        ("A PhD is a plus", None),
        ("PhD preferred", None),
        ("Sales experience preferred", None),
        ("Sales experience preferred:", "preferred"),
        ("In our kitchen sales experience preferred:", None),
        ("In the kitchen experience preferred:", "preferred"),
    ],
)
def test_labels(label: str, demand: str | None) -> None:
    assert demands(WORDS).of_label(label) == demand


@pytest.mark.parametrize(
    ("before", "behind", "demand"),
    [
        ("A ", " required", "required"),
        ("A ", " REQUIRED", "required"),
        ("A ", " is a plus", "preferred"),
        ("A ", ", preferred", "preferred"),
        ("A ", " is not required", "waived"),
        ("A ", " (required)", "required"),
        ("A ", " or equivalent experience required", "required"),
        # Within brackets, or behind a comma, something else is preferred.
        ("A ", " (Botany preferred) required", "required"),
        ("A ", " (Botany (rye) preferred) required", "required"),
        ("A ", " (Botany) preferred", "preferred"),
        ("A ", " ( preferred, in Botany)", "preferred"),
        ("A ", ", Botany preferred", None),
        ("must have a ", ", Botany preferred", "required"),
        ("A ", " - sales experience preferred", None),
        ("A ", ", experience in sales preferred", None),
        # The label of what follows may have lost its line.
        ("A ", " Desired Skills:", None),
        ("must have a ", " Desired Skills:", "required"),
        ("A ", " desired skills:", "preferred"),
        ("A ", " Desired:", "preferred"),
        ("A ", " in Botany Desired:", None),
        ("A ", " in some kind desired:", None),
        ("A ", " in Botany desired:", "preferred"),
        # Before a thing the nearest word counts, ...
        ("must have a ", "", "required"),
        ("IDEALLY a ", "", "preferred"),
        ("required, preferably a ", "", "preferred"),
        ("preferably a ", " required", "required"),
        # ... unless it speaks of what stands before it.
        ("Sales experience preferred and a ", "", None),
        ("sales experience preferred, and a ", "", "preferred"),
        ("a PhD is a plus and ", "", None),
        ("PhD preferred and a ", "", None),
        ("bread preferred in ovens and a ", "", None),
        ("Preferred in ovens: a ", "", "preferred"),
        ("A ", "", None),
    ],
)
def test_of_a_thing(before: str, behind: str, demand: str | None) -> None:
    assert demands(WORDS).of_thing(before, behind) == demand


@pytest.mark.parametrize(
    ("behind", "demand"),
    [
        (" or preferably a ", None),
        (", preferred a ", None),
        (" preferred, or a ", "preferred"),
        (" required and preferred a ", "required"),
    ],
)
def test_the_next_thing_may_be_meant(behind: str, demand: str | None) -> None:
    assert demands(WORDS).of_thing("A ", behind, more_follows=True) == demand


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Required:\nBA\nPreferred:\nMA", [None, "required", "required", "preferred"]),
        ("# Preferred Skills\nBA", [None, "preferred"]),
        ("*Preferred Skills*\nBA", [None, "preferred"]),
        ("# Preferred skills, as good to have as bread\nBA", [None, "preferred"]),
        ("  **Preferred skills, which are as good to have as bread and rye**\n- BA", [None, "preferred"]),
        ("  **Preferred skills, which are as good to have as bread and ryes**\n- BA", [None, None]),
        ("**Preferred skills, as good to have as bread**\nBA", [None, "preferred"]),
        ("Preferred skills, as good to have as bread\nBA", [None, None]),
        ("Preferred skills\nBA", [None, "preferred"]),
        ("preferred skills\nBA", [None, None]),
        ("Preferred skills 1\nBA", [None, None]),
        ("Preferred skills B\nBA", [None, "preferred"]),
        ("Preferred Skills For Bread\nBA", [None, "preferred"]),
        ("Preferred Skills For Rye Bread\nBA", [None, None]),
        ("Do you need this?\nBA", [None, "required"]),
        # A label that announces nothing ends what was announced, a heading does not.
        ("Preferred\nBread:\nBA", [None, "preferred", None]),
        ("Preferred\nBread\nBA", [None, "preferred", "preferred"]),
        # Of a long sentence before a colon the end is the label.
        ("Rye bread is required for breakfast, and so we look for people who have all of this:\nBA", [None, None]),
        ("For breakfast there is rye bread, and of all people in the town we need:\nBA", [None, "required"]),
    ],
)
def test_what_the_label_above_a_clause_says(text: str, labels: list[str | None]) -> None:
    assert [label for _, _, label in demands(WORDS).clauses(text)] == labels
