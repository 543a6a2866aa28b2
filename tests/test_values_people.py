"""Who is named before an address."""

from __future__ import annotations

import pytest

from jobparse.values.people import person_before
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "mailbox", "name", "role"),
    [
        ("Please contact Tess Oak, ", "", "Tess Oak", None),
        ("Attn: Dr. Tess van der Oak\n", "", "Tess van der Oak", None),
        ("contact Mr Tess De La Oak ", "", "Tess De La Oak", None),
        ("Dear Oak Bakery, ", "", None, None),
        ("", "", None, None),
        # Initials are a part of a name, legal forms are not.
        ("Contact J.R. Oak, ", "", "J.R. Oak", None),
        ("Contact A. B. Oak, ", "", "A. B. Oak", None),
        ("Contact Copper B.V. ", "", None, None),
        # A name that stands nowhere in particular counts if the address repeats it, whole or as initials do.
        ("We love Tess Oak, ", "jobs", None, None),
        ("We love Tess Oak, ", "oak.bread", "Tess Oak", None),
        ("We love Jo Oak, ", "jobs", None, None),
        ("We love Tess Copperfield, ", "tcopp", "Tess Copperfield", None),
        ("We love Tess Ann Copperfield, ", "tcopperf", "Tess Ann Copperfield", None),
        ("We love Tess Ko Copperfield, ", "tko", None, None),
        ("We love Zoë Élan, ", "zelan", "Zoë Élan", None),
        ("Library Director, Tess Oak. ", "toak", "Tess Oak", None),
        ("Please submit it to Tess via ", "tess", "Tess", None),
        ("Please submit it to Tess via ", "jobs", None, None),
        ("A word with Tess Oak. Then write to the office, ", "office", None, None),
        # One that stands alone on its line counts.
        ("Bread and more\nfor all of you\nTess Oak\n", "jobs", "Tess Oak", None),
        ("* **Tess Oak** | ", "jobs", "Tess Oak", None),
        ("Tess Oak, Head Baker of the Valley - ", "jobs", "Tess Oak", "Head Baker of the Valley"),
        ("Bread with Rye\nOur Tess Oak, bakes it: ", "jobs", None, None),
        # What somebody is may be said before the name or behind it.
        ("Write to me (Tess Oak, Vice President of Bread) ", "tess", "Tess Oak", "Vice President of Bread"),
        ("Tess Oak, PhD, Head Baker\n", "jobs", "Tess Oak", "Head Baker"),
        ("Tess Oak, our baker: ", "jobs", "Tess Oak", None),
        ("Head Baker Tess Oak, ", "oak", "Tess Oak", "Head Baker"),
        (f"Tess Oak, Baker of {'R' * 70}\n", "jobs", "Tess Oak", f"Baker of {'R' * 70}"),
        (f"Tess Oak, Baker of {'R' * 71}\n", "jobs", "Tess Oak", None),
        # The name of a trade is a person's where the address says so.
        ("Contact Tess Baker, ", "tbaker", "Tess Baker", None),
        ("Contact Tess Baker, ", "jobs", None, None),
        # The name stands near the address: a hundred characters, or a dozen words.
        ("Contact Tess Oak in the old house on the hill behind the old mill by the river: ", "", "Tess Oak", None),
        ("Contact Tess Oak in the old house on the very steep hill behind the mill by the river: ", "", None, None),
        (f"Contact Tess Oak, {'b' * 108}", "", "Tess Oak", None),
        (f"Contact Tess Oak, {'b' * 109}", "", None, None),
        # Praise and orders are written in capitals too.
        ("We love Fresh Bread. Write to ", "jobs", None, None),
        ("Send it to Apply Now ", "jobs", None, None),
    ],
)
def test_person_before(text: str, mailbox: str, name: str | None, role: str | None) -> None:
    person = person_before(text, WORDS, mailbox)
    assert (person and person.name, person and person.role) == (name, role)
    if person:
        assert text.startswith(person.name, person.start)
