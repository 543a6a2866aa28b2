"""What holds for any text at all."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jobparse
from jobparse import Posting

# Pieces of postings; a text is some of them in any order, with anything in between.
PIECES = [
    "---\n", "+++\n", "title: ", "company: Crumb\n", 'title = "Baker"\n', '{"title": "Baker"}', "- ", "* ", "# ", "## ", "**", "\n", "\n\n",
    "\r\n", "\r", "\t", "    ", ": ", "Baker", "Night Baker - Crumb Ltd.", "The Crumb Oven is hiring", "Leeds, UK", "Albany, NY 12207",
    "Toronto, Ontario", "Remote (US)", "hybrid", "$18-$21/hour", "\u00a330k", "45.000\u201355.000 \u20ac", "up to $90,000 per year",
    "401k", "ovens@crumb.example", "ovens (at) crumb dot example", "mailto:ovens@crumb.example", "https://crumb.example/jobs/7",
    "www.crumb.example", "Bachelor's degree in Baking", "MA or PhD", "high school diploma", "5+ years of experience",
    "full-time", "Part time", "fixed term", "2031-05-04", "May 4, 2031", "4/5/31", "by June 1", "Deadline: ", "Start date: ",
    "Ref: A-17", "Job ID 4417", "Responsibilities:", "REQUIREMENTS", "Qualifications\n----\n", "To apply, ", "Salary: ",
    "Crumb is an equal opportunity employer.", "<p>", "</p>", "<b>", "</b>", "<li>", "&amp;", "&nbsp;", "\u00a0", "\u2019", "\u2013",
    "\u0130stanbul", "\U0001f35e", "\ufeff", "\0", "\ud800",
]  # fmt: skip

postings = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=40).map("".join)
texts = st.one_of(postings, st.text(max_size=300), st.text(st.characters(codec=None), max_size=60))
calm = settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@calm
@given(texts)
def test_every_text_gives_a_posting_that_quotes_it(text: str) -> None:
    posting = jobparse.parse(text)
    for findings in posting.evidence.values():
        for finding in findings:
            assert 0 <= finding.span.start <= finding.span.end <= len(text)
            assert finding.text == text[slice(*finding.span)]
    assert "".join(section.text for section in posting.sections) == text
    assert all(section.text == text[section.start : section.end] for section in posting.sections)
    assert all(problem.message and 0 <= problem.start <= problem.end <= len(text) for problem in posting.problems)


@calm
@given(texts)
def test_a_posting_survives_every_way_out_and_back(text: str) -> None:
    posting = jobparse.parse(text)
    plain = posting.to_dict()
    for other in (Posting.from_dict(plain), pickle.loads(pickle.dumps(posting))):  # noqa: S301
        assert other == posting
        assert other.evidence == posting.evidence
    assert json.loads(json.dumps(plain)) == plain
    posting.to_json().encode("utf-8")


@calm
@given(postings)
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    assert jobparse.parse(text).to_json() == jobparse.parse(text).to_json()


@calm
@given(postings)
def test_strict_raises_exactly_when_there_is_a_problem(text: str) -> None:
    posting = jobparse.parse(text)
    if not posting.problems:
        assert jobparse.parse(text, strict=True) == posting
        return
    with pytest.raises(jobparse.JobParseError) as caught:
        jobparse.parse(text, strict=True)
    error, first = caught.value, posting.problems[0]
    assert (error.message, error.start, error.end) == (first.message, first.start, first.end)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301


@calm
@given(postings)
def test_what_is_chosen_stands_in_the_evidence(text: str) -> None:
    posting = jobparse.parse(text)
    for name in ("title", "salary", "contact_email", "apply_url", "date_posted", "valid_through", "reference"):
        value = getattr(posting, name)
        if value is not None:
            assert posting.evidence[name][0].value == value, name
