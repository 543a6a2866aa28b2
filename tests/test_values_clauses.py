"""Where a clause ends, and where a line only wraps."""

from __future__ import annotations

import pytest

from jobparse.values.clauses import clauses


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A degree in\nbotany", 1),
        ("A degree in\n   botany", 1),
        ("A degree\n(or none)", 1),
        ("Bread\n& cakes", 1),
        ("A degree\nBotany", 2),
        ("A degree\n2 years", 2),
        ("x" * 60 + "\nBotany", 2),
        ("A degree\nX-ray work", 2),
        ("A degree\n" + " " * 60 + "Botany", 2),
        ("Bread\n\nBotany", 2),
        ("x" * 6_001, 3),
        ("x" * 6_001 + ". Bread", 4),
    ],
)
def test_a_line_end_parts_clauses_unless_the_next_line_goes_on(text: str, count: int) -> None:
    found = clauses(text)
    assert len(found) == count
    assert "".join(clause for _, clause in found).replace("\n", "") == text.replace("\n", "")
    assert all(text.startswith(clause, offset) for offset, clause in found)
