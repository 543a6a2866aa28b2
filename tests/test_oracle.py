"""Postings made from known facts, in several forms, orders and wordings: ``parse`` gives the same facts back."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jobparse
from jobparse import DegreeLevel, EmploymentType, PayPeriod, Posting

TITLES = ("Night Baker", "Senior Data Engineer", "Registered Nurse", "Reference Librarian", "Payroll Accountant")
EMPLOYERS = ("Crumb & Oak Ltd", "Harbour Lantern Trust", "Quillfeather University", "Tallow Systems Inc.")
TOWNS = (
    ("Leeds", "United Kingdom", "GB"),
    ("Ghent", "Belgium", "BE"),
    ("Graz", "Austria", "AT"),
    ("Cork", "Ireland", "IE"),
)
CURRENCIES = (("£", "GBP"), ("€", "EUR"), ("$", "USD"))
PERIODS = {PayPeriod.YEAR: ("per year", "a year", "per annum"), PayPeriod.MONTH: ("per month", "a month")}
DEGREES = {
    DegreeLevel.BACHELOR: ("Bachelor's degree", "Bachelor of Science"),
    DegreeLevel.MASTER: ("Master's degree", "Master of Science"),
    DegreeLevel.DOCTORATE: ("PhD", "Doctorate"),
}
TYPES = {
    EmploymentType.FULL_TIME: ("Full-time", "Full time"),
    EmploymentType.PART_TIME: ("Part-time", "Part time"),
    EmploymentType.TEMPORARY: ("Temporary",),
}
DATES = ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y")


@dataclass(frozen=True)
class Facts:
    """What a posting shall say, and what ``told`` finds in the one that was parsed."""

    title: str
    employer: str
    city: str
    country: str
    pay: tuple[int, int, str, PayPeriod]
    degree: DegreeLevel
    deadline: date
    email: str
    employment: EmploymentType
    years: int


def told(posting: Posting) -> dict[str, Any]:
    """The facts that a posting gives, every place, pay, degree and type of employment among them."""
    years = posting.experience_years
    return {
        "title": posting.title,
        "employer": posting.employer and posting.employer.name,
        "place": [(place.city, place.country) for place in posting.locations],
        "pay": [(pay.min, pay.max, pay.currency, pay.period) for pay in posting.salaries],
        "degree": [degree.level for degree in posting.degrees],
        "deadline": posting.valid_through,
        "email": posting.contact_email,
        "employment": list(posting.employment_types),
        "years": years and years.min,
    }


def stated(facts: Facts) -> dict[str, Any]:
    """The facts in the form of ``told``."""
    return {
        "title": facts.title,
        "employer": facts.employer,
        "place": [(facts.city, facts.country)],
        "pay": [facts.pay],
        "degree": [facts.degree],
        "deadline": facts.deadline,
        "email": facts.email,
        "employment": [facts.employment],
        "years": facts.years,
    }


@st.composite
def worded(draw: st.DrawFn) -> tuple[Facts, dict[str, str]]:
    """Facts, and each of them in words."""
    city, land, country = draw(st.sampled_from(TOWNS))
    sign, currency = draw(st.sampled_from(CURRENCIES))
    period = draw(st.sampled_from(list(PERIODS)))
    least = draw(st.integers(20, 90)) * (1000 if period is PayPeriod.YEAR else 100)
    most = least + draw(st.integers(1, 9)) * (1000 if period is PayPeriod.YEAR else 100)
    facts = Facts(
        title=draw(st.sampled_from(TITLES)),
        employer=draw(st.sampled_from(EMPLOYERS)),
        city=city,
        country=country,
        pay=(least, most, currency, period),
        degree=draw(st.sampled_from(list(DEGREES))),
        deadline=draw(st.dates(date(2030, 1, 1), date(2034, 12, 31))),
        email=draw(st.sampled_from(("jobs", "hiring", "m.tallow"))) + "@lantern.example",
        employment=draw(st.sampled_from(list(TYPES))),
        years=draw(st.integers(2, 12)),
    )
    dash = draw(st.sampled_from(("-", " - ", "\u2013", " to ")))
    words = {
        "title": facts.title,
        "employer": facts.employer,
        "place": f"{city}, {land}",
        "pay": f"{sign}{least:,}{dash}{sign}{most:,} {draw(st.sampled_from(PERIODS[period]))}",
        "degree": draw(st.sampled_from(DEGREES[facts.degree])),
        "deadline": facts.deadline.strftime(draw(st.sampled_from(DATES))),
        "email": facts.email,
        "employment": draw(st.sampled_from(TYPES[facts.employment])),
        "years": f"{facts.years}{draw(st.sampled_from(('+', '')))} years",
    }
    return facts, words


LABELS = {
    "title": ("Title", "Job title", "Position"),
    "employer": ("Company", "Employer", "Organisation"),
    "place": ("Location", "Place of work"),
    "pay": ("Salary", "Pay", "Compensation"),
    "degree": ("Education", "Degree"),
    "deadline": ("Deadline", "Closing date", "Apply by"),
    "email": ("Contact", "Email"),
    "employment": ("Employment type", "Job type"),
    "years": ("Experience", "Years of experience"),
}
SENTENCES = {
    "place": ("The job is based in {}.", "You will work at our site in {}."),
    "pay": ("The salary is {}.", "We pay {}."),
    "degree": ("A {} is required.", "You must have a {}."),
    "deadline": ("Please apply by {}.", "The closing date is {}."),
    "email": ("Send your CV to {}.", "To apply, write to {}."),
    "employment": ("This is a {} position.", "The post is {}."),
    "years": ("You must have {} of experience.", "At least {} of experience is required."),
}
PLAN = {
    "place": ("Location", "Where you will work"),
    "pay": ("Salary", "What we offer"),
    "degree": ("Requirements", "Qualifications"),
    "deadline": ("How to apply", "Application"),
    "email": ("Contact", "How to reach us"),
    "employment": ("Job type", "The job"),
    "years": ("Experience", "Your experience"),
}
OPENINGS = ("{title} - {employer}", "{employer} is hiring a {title}.", "{employer} is looking for a {title}.")
KEYS = {
    "title": "title", "employer": "company", "place": "location", "pay": "salary", "degree": "education",
    "deadline": "deadline", "email": "contact_email", "employment": "employment_type", "years": "experience",
}  # fmt: skip


def shuffled(draw: st.DrawFn, words: dict[str, str], table: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """One wording of the table for each fact in it, and the fact in words, in any order."""
    order = draw(st.permutations(list(table)))
    return [(draw(st.sampled_from(table[name])), words[name]) for name in order]


def sentences(draw: st.DrawFn, words: dict[str, str]) -> list[str]:
    return [sentence.format(text) for sentence, text in shuffled(draw, words, SENTENCES)]


def front_matter(draw: st.DrawFn, words: dict[str, str]) -> str:
    pairs = {KEYS[name]: words[name] for name in draw(st.permutations(list(words)))}
    quoted = [(key, json.dumps(value, ensure_ascii=False)) for key, value in pairs.items()]
    form = draw(st.sampled_from(("yaml", "toml", "json")))
    if form == "json":
        return json.dumps(pairs, ensure_ascii=False, indent=2) + "\n"
    mark, between = {"yaml": ("---", ": "), "toml": ("+++", " = ")}[form]
    return "\n".join(
        [mark, *(f"{key}{between}{value}" for key, value in quoted), mark, "", "Come and work with us.", ""]
    )


def labelled_lines(draw: st.DrawFn, words: dict[str, str]) -> str:
    pairs = shuffled(draw, words, LABELS)
    return "".join(f"{label}: {text}\n" for label, text in pairs)


def headings(draw: st.DrawFn, words: dict[str, str]) -> str:
    opening = f"# {words['title']}\n\n**{words['employer']}**\n"
    bullet = draw(st.sampled_from("-*"))
    order = draw(st.permutations(list(PLAN)))
    parts = [
        (draw(st.sampled_from(PLAN[name])), draw(st.sampled_from(SENTENCES[name])).format(words[name]))
        for name in order
    ]
    return opening + "".join(f"\n## {heading}\n\n{bullet} {text}\n" for heading, text in parts)


def prose(draw: st.DrawFn, words: dict[str, str]) -> str:
    opening = draw(st.sampled_from(OPENINGS)).format(**words)
    between = draw(st.sampled_from((" ", "\n\n")))
    return f"{opening}\n\n{between.join(sentences(draw, words))}\n"


def page(draw: st.DrawFn, words: dict[str, str]) -> str:
    rest = {name: labels for name, labels in LABELS.items() if name != "title"} | {"email": ("Email",)}
    pairs = [(label, html.escape(text)) for label, text in shuffled(draw, words, rest)]
    rows = draw(st.sampled_from(("<p><b>{}:</b> {}</p>", "<li><strong>{}</strong>: {}</li>")))
    body = "\n".join(rows.format(*pair) for pair in pairs)
    title = html.escape(words["title"])
    head = f"<!DOCTYPE html><html><head><title>{title}</title></head>"
    return f"{head}<body><main><h1>{title}</h1>{body}</main></body></html>"


FORMS: tuple[Callable[[st.DrawFn, dict[str, str]], str], ...] = (front_matter, labelled_lines, headings, prose, page)


@st.composite
def postings(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A posting, and what it says."""
    facts, words = draw(worded())
    form = draw(st.sampled_from(FORMS))
    return form(draw, words), stated(facts)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(postings())
def test_the_facts_come_back(posting: tuple[str, dict[str, Any]]) -> None:
    text, facts = posting
    found = told(jobparse.parse(text))
    assert {name: (facts[name], found[name]) for name in facts if facts[name] != found[name]} == {}


def test_years_asked_for_amid_other_sentences() -> None:
    posting = jobparse.parse("Night Baker\n\nThe post is full time. We ask for 8 years of experience.\n")
    assert posting.experience_years is not None


def test_a_degree_in_the_item_below_the_contact() -> None:
    labelled = {
        "Pay": "€7,700 - €8,200 per month",
        "Organisation": "Tallow Systems Inc.",
        "Location": "Cork, Ireland",
        "Apply by": "2031-06-06",
        "Employment type": "Part-time",
        "Years of experience": "5 years",
        "Contact": "jobs@lantern.example",
        "Degree": "Bachelor of Science",
    }
    items = "\n".join(f"<li><strong>{label}</strong>: {value}</li>" for label, value in labelled.items())
    posting = jobparse.parse(f"<html><body><main><h1>Night Baker</h1>{items}</main></body></html>")
    assert posting.degrees


def test_an_employer_in_the_last_item() -> None:
    labelled = {
        "Compensation": "£78,000 to £87,000 a year",
        "Closing date": "October 15, 2031",
        "Place of work": "Leeds, United Kingdom",
        "Contact": "jobs@lantern.example",
        "Education": "Bachelor's degree",
        "Years of experience": "9 years",
        "Employment type": "Temporary",
        "Organisation": "Harbour Lantern Trust",
    }
    items = "\n".join(f"- **{label}**: {value}" for label, value in labelled.items())
    employer = jobparse.parse(f"# Registered Nurse\n\n{items}").employer
    assert employer is not None
    assert employer.name == "Harbour Lantern Trust"
