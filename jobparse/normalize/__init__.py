"""Many findings to one posting: choose, reconcile, then fill what follows. The losers stay as evidence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from jobparse.confidence import with_confidence
from jobparse.document import Document
from jobparse.normalize.apply_url import apply_url, outside
from jobparse.normalize.choice import Choice, first_of
from jobparse.normalize.contacts import contacts
from jobparse.normalize.dates import DateReader
from jobparse.normalize.degrees import choose_degrees
from jobparse.normalize.emails import contact_email, for_candidates, in_order
from jobparse.normalize.employment_types import choose_employment_types
from jobparse.normalize.experience import choose_experience
from jobparse.normalize.identity import choose_identity
from jobparse.normalize.location import choose_places
from jobparse.normalize.salary import choose_salary
from jobparse.normalize.work_mode import choose_work_mode
from jobparse.posting import Posting
from jobparse.rules import Finding
from jobparse.values.home_countries import home_countries
from jobparse.vocab import Vocabulary

Findings = Mapping[str, list[Finding[Any]]]


def normalize(document: Document, findings: Findings, words: Vocabulary, reference_date: date | None = None) -> Posting:
    """The posting that the findings add up to."""
    title, employer = choose_identity(document, findings["title"], findings["employer"], words)
    places = choose_places(findings["locations"], employer.evidence[0] if employer.value else None, document, words)
    countries = {place.country for place in places.value if place.country}
    dates = DateReader(document, words, countries, reference_date)
    posted = dates.choose("date_posted", findings["date_posted"], None)
    known_since = posted.value or reference_date
    through = dates.choose("valid_through", findings["valid_through"], known_since)
    home = home_countries(document.view, document.words, words)
    country = next((place.country for place in places.value if place.country), min(home) if len(home) == 1 else None)
    salary, salaries = choose_salary(findings["salary"], country, document.body)
    email = contact_email(document, findings["emails"], words)
    choices: dict[str, Choice[Any]] = {
        "title": title,
        "employer": employer,
        "locations": places,
        "work_mode": choose_work_mode(findings["work_mode"]),
        "salary": salary,
        "salaries": salaries,
        "emails": in_order(findings["emails"]),
        "contact_email": email,
        "contacts": contacts(document, for_candidates(email.evidence), findings["contacts"], words),
        "apply_url": apply_url(document, outside(findings["apply_url"], findings["emails"]), words),
        "degrees": choose_degrees(findings["degrees"]),
        "experience_years": choose_experience(findings["experience_years"]),
        "employment_types": choose_employment_types(findings["employment_types"]),
        "date_posted": posted,
        "valid_through": through,
        "start_date": dates.choose("start_date", findings["start_date"], known_since or through.value),
        "reference": first_of(findings["reference"]),
        "language": first_of(findings["language"]),
    }
    return Posting(
        **{name: choice.value for name, choice in choices.items()},
        source_format=document.source_format,
        offset=document.offset,
        sections=document.sections,
        problems=document.problems,
        evidence={
            name: with_confidence(name, choice.value, choice.evidence, document)
            for name, choice in choices.items()
            if choice.evidence
        },
    )
