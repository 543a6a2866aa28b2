import pytest

from jobparse.values.references import read_reference
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("R-0001", "R-0001"),
        ("#12345", "12345"),
        ("XJ-204X", "XJ-204X"),
        ("ABC/12/2019", "ABC/12/2019"),
        ("(F-9754-18-06-F).", "F-9754-18-06-F"),
        ("18WD28972Position", "18WD28972"),
        ("2018-4506", "2018-4506"),
    ],
)
def test_a_reference(text: str, reference: str) -> None:
    assert read_reference(text, WORDS) == reference


@pytest.mark.parametrize(
    "text", ["", "Faculty", "12", "2018", "2018/19", "12/05/2018", "212-555-0143", "closure.1", "15th", "PL1"]
)
def test_no_reference(text: str) -> None:
    assert read_reference(text, WORDS) is None


def test_a_label_makes_a_year_a_reference_but_no_date() -> None:
    assert read_reference("2018", WORDS, labelled=True) == "2018"
    assert read_reference("PL1", WORDS, labelled=True) == "PL1"
    assert read_reference("12/05/2018", WORDS, labelled=True) is None
