"""Values that came with their names stand above the text as lines, and are read like any labelled line."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from jobparse.document import Document, SourceFormat
from jobparse.engine import find
from jobparse.extractors import EXTRACTORS
from jobparse.normalize import normalize
from jobparse.posting import Posting
from jobparse.readers import read
from jobparse.readers.labelled import LabelledValue, with_values
from jobparse.sections import divide
from jobparse.vocab import vocabulary
from tests.test_cases import evidence_is_exact

BODY = "The Crumb Oven seeks a Night Baker in York.\n\nWrite to ida@crumb.example by June 1, 2031."


def document_of(*values: tuple[str | None, str] | tuple[None, str, str], body: str = BODY) -> Document:
    return with_values((LabelledValue(*value) for value in values), read(body), SourceFormat.RECORD)


def posting_of(*values: tuple[str, str], body: str = BODY) -> Posting:
    words = vocabulary("en")
    document = divide(document_of(*values, body=body), words)
    return normalize(document, {e.field: find(e, document, words) for e in EXTRACTORS}, words)


def quoted(document: Document) -> Iterable[str]:
    return (document.text[slice(*fact.span)] for fact in document.facts)


def test_values_win_over_the_text_which_stays_as_evidence() -> None:
    posting = posting_of(("title", "Pastry Cook"), ("location", "Leeds, UK"), ("salary", "GBP 30000 - 32000 per year"))
    assert posting.title == "Pastry Cook"
    assert posting.location is not None
    assert posting.location.city == "Leeds"
    assert posting.salary is not None
    assert posting.salary.text == "GBP 30000 - 32000 per year"
    assert "Night Baker" in {finding.value for finding in posting.evidence["title"]}
    assert "York" in {finding.value.city for finding in posting.evidence["locations"]}
    assert posting.contact_email == "ida@crumb.example"
    assert posting.source_format is SourceFormat.RECORD
    assert evidence_is_exact(posting, posting.text)
    assert posting.text.endswith(BODY)


@pytest.mark.parametrize("value", ["Night\nBaker", "Night\r\n---\r\nBaker", "  Night\u2028Baker\x85 "])
def test_a_value_keeps_to_its_line(value: str) -> None:
    document = document_of(("title", value), ("employer", "Crumb"))
    assert document.text.startswith(f"---\ntitle: {' '.join(value.split())}\nemployer: Crumb\n---\n\n")
    assert list(quoted(document)) == [" ".join(value.split()), "Crumb"]


def test_what_stands_in_the_text_moves_with_it() -> None:
    body = "---\nlocation: Leeds: North\ncompany: Crumb\n---\nWe bake."
    document = document_of(("title", "R&amp;D <b>Baker</b>"), body=body)
    assert list(quoted(document)) == ["R&D <b>Baker</b>", "Leeds: North", "Crumb"]
    assert document.words_at(*document.facts[0].span).split() == ["R&D", "Baker"]
    assert document.text[document.body :] == "We bake."
    [problem] = document.problems
    assert document.text[problem.start :].startswith(": North")
    assert len(document.text) == len(document.view) == len(document.plain)


def test_a_key_that_is_no_label_is_shown_and_has_no_name() -> None:
    [fact] = document_of((None, "43", "shoe size"), (None, " \n", "empty")).facts
    assert (fact.name, fact.label) == (None, "shoe size")


def test_without_values_the_text_stays_as_it_is() -> None:
    assert document_of().text == BODY
