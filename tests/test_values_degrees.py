from __future__ import annotations

import pytest

from jobparse.values.degrees import read_degrees
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


def levels(text: str) -> str:
    """The degrees of a text, each with what is asked of it."""
    found = read_degrees(text, WORDS)
    return ", ".join(" ".join(filter(None, (degree.level, degree.requirement))) for degree in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bachelor's degree", "bachelor"),
        ("BA/BS", "bachelor, bachelor"),
        ("ALA-accredited MLS or MLIS", "master, master"),
        ("High school diploma or GED required", "high_school required, high_school required"),
        ("Pharm.D. required", "professional required"),
        ("some degree of autonomy", ""),
        ("master data, MS SQL and the BA team", ""),
        # Letters are a degree in the company of words that make them one, or of another degree.
        ("BA in botany", "bachelor"),
        ("BA required", "bachelor required"),
        ("BA or MA", "bachelor, master"),
        ("MA, MFA", ""),
        ("MS Word and MS Excel", ""),
        ("BA, BS, MA or MSW required", "bachelor required, bachelor required, master required, master required"),
        ("BA in Botany, MA, MSW", "bachelor, master, master"),
        ("MD", ""),
        ("MA REQUIRED", ""),
        ("Boston, MA required", ""),
        ("A.S.A.P.", ""),
        ("AS in Botany", "associate"),
        ("As in Botany", ""),
        # Of words that mean other things too more is asked.
        ("Master in Botany", "master"),
        ("Master in botany", ""),
        ("Master required", ""),
        ("Associate of Operations", ""),
        ("AA of Operations", "associate"),
        # Somebody else's degree, or what hands it out.
        ("our bachelor's degree programme", ""),
        ("Bachelor's degree candidates", ""),
        ("We advise graduate students", ""),
        ("MBA students", ""),
        # A student's.
        ("Enrolled in a bachelor's degree programme", "bachelor in_progress"),
        ("currently pursuing a Bachelor's degree", "bachelor in_progress"),
        ("graduate students in Botany", "master in_progress"),
        ("- Graduate students", "master in_progress"),
        ("You must be a graduate student", "master in_progress"),
        ("Current master's students", "master in_progress"),
        ("You will be enrolled this year in a graduate program", "master in_progress"),
        ("Enrolled in a master's program or hold a master's degree", "master in_progress, master"),
        ("obtained or pursuing a bachelor's degree", "bachelor"),
        # Schooling counts where a line begins with it.
        ("Higher education in Botany", "bachelor"),
        ("o Higher education", "bachelor"),
        ("Completed higher education", "bachelor"),
        ("We work with higher education", ""),
        ("Higher education institutions", ""),
        # A degree whose level is not said.
        ("a degree", "bachelor"),
        ("a high degree of care", ""),
        ("Degree of care", ""),
        ("Degree:", ""),
        ("A good degree:", ""),
        ("Ask for a degree:", "bachelor"),
        ("graduate museum studies degree", "master"),
        # It may only repeat the one beside it.
        ("PhD or a related degree", "doctorate"),
        ("a degree (PhD)", "doctorate"),
        ("a degree or PhD", "bachelor, doctorate"),
        ("a degree in Botany and a good PhD", "bachelor, doctorate"),
        ("a degree or a degree", "bachelor, bachelor"),
    ],
)
def test_what_is_a_degree(text: str, expected: str) -> None:
    assert levels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BSc; PhD desirable", "bachelor, doctorate preferred"),
        ("an advanced degree is a plus", "master preferred"),
        ("a degree, preferably in Geology, is required", "bachelor required"),
        ("Skills (required and preferred):\n- MBA", "master"),
        ("Preferred:\nPhD in Botany\nMaster's degree required", "doctorate preferred, master required"),
        ("PhD not required; BSc in Botany", "bachelor"),
        ("PhD not required, BSc preferred", "bachelor preferred"),
        ("You must have a BA in Botany, and many here hold a PhD", "bachelor required, doctorate"),
        (
            "a BA in Botany, a second MA in Rye preferred, an additional PhD required",
            "bachelor, master preferred, doctorate required",
        ),
        ("Bachelor's degree or preferred PhD", "bachelor, doctorate preferred"),
        ("Bachelor's degree, preferred", "bachelor preferred"),
        # Alternatives are asked for alike, ...
        ("MS or PhD preferred", "master preferred, doctorate preferred"),
        ("BA/BS (preferred)", "bachelor preferred, bachelor preferred"),
        ("Bachelor's degree (BA or BS) required", "bachelor required, bachelor required, bachelor required"),
        ("Bachelor's or, preferably, BS degree required", "bachelor required, bachelor required"),
        # ... unless brackets, a comma or a word sets the last of them apart.
        ("MS or PhD (preferred)", "master, doctorate preferred"),
        ("BA/BS, MBA preferred", "bachelor, bachelor, master preferred"),
        ("BA or BS, MBA preferred", "bachelor, bachelor, master preferred"),
        ("Associate's degree/Bachelor's degree/MBA (preferred)", "associate, bachelor, master preferred"),
        ("BA, BS or MBA preferred", "bachelor preferred, bachelor preferred, master preferred"),
        ("Bachelor's degree (Master's preferred)", "bachelor, master preferred"),
        ("Bachelor's degree (Master's degree) required", "bachelor required, master required"),
        ("Bachelor's degree or, preferably, Master's degree", "bachelor, master preferred"),
        ("Bachelor's degree and a second master's degree preferred", "bachelor, master preferred"),
        (f"Bachelor's degree {'bread ' * 17}or a PhD required", "bachelor required, doctorate required"),
        (f"Bachelor's degree {'bread ' * 20}or a PhD required", "bachelor, doctorate required"),
    ],
)
def test_what_is_asked_of_a_degree(text: str, expected: str) -> None:
    assert levels(text) == expected


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("BA in Botany", ["Botany"]),
        ("BSc in Botany/Geology; MSc in Bread", ["Botany", "Geology"]),
        ("BA in Botany, and your love of bread", ["Botany"]),
        ("BA in Botany, 3 years at sea", ["Botany"]),
        ("BA in Botany and/or Geology", ["Botany", "Geology"]),
        ("BA IN Botany AND Geology", ["Botany", "Geology"]),
        ("BA in Botany, preferably Soil Science", ["Botany", "Soil Science"]),
        ("BA in Botany or, preferably, an MA", ["Botany"]),
        ("BA in Botany is required, or from a school in Leeds", ["Botany"]),
        ("BA in the History of Old Rye Bread", ["History of Old Rye Bread"]),
        ("BA in the History of the Old Rye Bread", []),
        ("BA in a related discipline", []),
        ("BA in Botany, *Geology*", ["Botany", "Geology"]),
        ("BA required", []),
    ],
)
def test_fields_of_study(text: str, fields: list[str]) -> None:
    assert list(read_degrees(text, WORDS)[0].fields) == fields


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("ALA-accredited Master's degree", "ALA"),
        ("Master's degree (ALA-accredited) required", "ALA"),
        ("Master's degree from an ALA accredited programme", "ALA"),
        ("Master's degree from an accredited programme", None),
        ("ALA accredited are the schools that we ask for, and from one you hold a Master's degree", None),
        ("Master's degree", None),
    ],
)
def test_who_accredits_a_degree(text: str, body: str | None) -> None:
    assert read_degrees(text, WORDS)[0].accreditation == body


@pytest.mark.parametrize(
    ("text", "opens"),
    [("- A finished degree", True), ("You have a degree", True), ("You should have a degree", False)],
)
def test_whether_a_degree_opens_its_clause(text: str, *, opens: bool) -> None:
    [found] = read_degrees(f"Rye bread. {text}", WORDS)
    assert found.opens is opens


def test_where_degrees_stand() -> None:
    text = "We bake bread. A BA or graduate baking science degree in Botany; GED"
    written = [text[found.start : found.end] for found in read_degrees(text, WORDS)]
    assert written == ["BA", "graduate baking science degree", "GED"]
