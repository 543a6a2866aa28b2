"""What ``parse`` returns. This is the one catalogue of fields: their meaning, type and schema.org name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from jobparse.document import Section, SourceFormat
from jobparse.errors import Problem
from jobparse.json_types import decode, encode
from jobparse.patterns import Pattern
from jobparse.rules import Finding

_SURROGATE = Pattern("[\ud800-\udfff]")


class WorkMode(StrEnum):
    """Where the work is done from, when the posting says so in words."""

    ONSITE = "onsite"
    HYBRID = "hybrid"
    REMOTE = "remote"


class PayPeriod(StrEnum):
    """What one payment covers. ``TOTAL`` is a stipend or a fixed sum for the whole job."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    TOTAL = "total"


class DegreeLevel(StrEnum):
    """How high a degree is."""

    HIGH_SCHOOL = "high_school"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"
    PROFESSIONAL = "professional"

    @property
    def rank(self) -> int:
        """The order of the levels, the least first; a professional degree (JD, MD) ranks with a doctorate."""
        return _DEGREE_RANK[self]


_DEGREE_RANK = {level: min(rank, 4) for rank, level in enumerate(DegreeLevel)}


class DegreeRequirement(StrEnum):
    """How much the posting wants a degree. ``IN_PROGRESS``: the candidate must be working towards it."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    IN_PROGRESS = "in_progress"


class EmploymentType(StrEnum):
    """schema.org's ``employmentType``, as Google for Jobs spells its values."""

    FULL_TIME = "FULL_TIME"
    PART_TIME = "PART_TIME"
    CONTRACTOR = "CONTRACTOR"
    TEMPORARY = "TEMPORARY"
    INTERN = "INTERN"
    VOLUNTEER = "VOLUNTEER"
    PER_DIEM = "PER_DIEM"


@dataclass(frozen=True, slots=True)
class Employer:
    """Who will employ the person. ``unit`` is the department or library within it, ``url`` its web address."""

    name: str
    unit: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A work site. ``region`` is the ISO 3166-2 code in the US, Canada and Australia, else the name as stated;
    ``country`` is ISO 3166-1 alpha-2; ``text`` is what the posting says.
    """

    city: str | None = None
    region: str | None = None
    country: str | None = None
    postal_code: str | None = None
    street: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Salary:
    """One statement of pay. ``min`` or ``max`` alone is ``None`` for "up to" and "from"; both are equal for one
    figure. ``currency`` is ISO 4217; ``period`` is the one stated or the one that the figure makes obvious.
    """

    min: Decimal | None = None
    max: Decimal | None = None
    currency: str | None = None
    period: PayPeriod | None = None
    text: str | None = None

    def annual(self, hours_per_week: float = 40) -> Salary | None:
        """The same pay for a year of 52 weeks; ``None`` when the period is unknown or ``total``.

        A day counts as a fifth of a week.

        >>> Salary(Decimal(20), Decimal("22.50"), "USD", PayPeriod.HOUR).annual(hours_per_week=35).max
        Decimal('40950.00')
        """
        if self.period is None or self.period is PayPeriod.TOTAL:
            return None
        per_year = {
            PayPeriod.HOUR: 52 * Decimal(str(hours_per_week)),
            PayPeriod.DAY: Decimal(52 * 5),
            PayPeriod.WEEK: Decimal(52),
            PayPeriod.MONTH: Decimal(12),
            PayPeriod.YEAR: Decimal(1),
        }[self.period]
        low = None if self.min is None else self.min * per_year
        high = None if self.max is None else self.max * per_year
        return Salary(low, high, self.currency, PayPeriod.YEAR, self.text)


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or office named as a contact."""

    name: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Degree:
    """A degree that the posting names, with the fields of study and the accreditation it asks for."""

    level: DegreeLevel
    requirement: DegreeRequirement
    fields: tuple[str, ...] = ()
    accreditation: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Years:
    """Years of experience; ``max`` is ``None`` where the posting names only the least."""

    min: Decimal | None = None
    max: Decimal | None = None


def _about(meaning: str, schema_org: str | None = None) -> dict[str, str | None]:
    """What the catalogue says of a field: its meaning, and its schema.org/JobPosting property if there is one."""
    return {"about": meaning, "schema_org": schema_org}


@dataclass(frozen=True, slots=True)
class Posting:
    """A job posting as data. A field that the text does not state is ``None`` or empty.

    ``evidence`` holds, under each field's name, the findings it was chosen from, the chosen ones first. It takes
    no part in ``==`` and ``repr``.

    >>> import jobparse
    >>> posting = jobparse.parse("Cook - The Copper Kettle\\n\\nPay: $18-21/hour")
    >>> posting.salary.min, posting.salary.period
    (Decimal('18'), <PayPeriod.HOUR: 'hour'>)
    """

    title: str | None = field(
        default=None, metadata=_about("The job title alone, without employer, place, pay or reference.", "title")
    )
    employer: Employer | None = field(
        default=None, metadata=_about("The organisation that will employ the person.", "hiringOrganization")
    )
    locations: tuple[Place, ...] = field(default=(), metadata=_about("Each place named as a work site.", "jobLocation"))
    work_mode: WorkMode | None = field(
        default=None, metadata=_about("On site, hybrid or remote, when the text says so.", "jobLocationType")
    )
    salary: Salary | None = field(default=None, metadata=_about("The pay that stands for the posting.", "baseSalary"))
    salaries: tuple[Salary, ...] = field(
        default=(), metadata=_about("Every statement of pay, `salary` among them.", None)
    )
    emails: tuple[str, ...] = field(
        default=(), metadata=_about("Every e-mail address, in lower case, in order of appearance.", None)
    )
    contact_email: str | None = field(
        default=None, metadata=_about("The address a candidate would write to.", "applicationContact")
    )
    contacts: tuple[Contact, ...] = field(
        default=(), metadata=_about("The people and offices to turn to.", "applicationContact")
    )
    apply_url: str | None = field(
        default=None, metadata=_about("The link where one applies, or the link of the posting itself.", "url")
    )
    degrees: tuple[Degree, ...] = field(
        default=(), metadata=_about("Each degree that is asked for.", "educationRequirements")
    )
    experience_years: Years | None = field(
        default=None, metadata=_about("Years of experience required.", "experienceRequirements")
    )
    employment_types: tuple[EmploymentType, ...] = field(
        default=(), metadata=_about("Full time, part time, contract and so on.", "employmentType")
    )
    date_posted: date | None = field(
        default=None, metadata=_about("The day on which the posting appeared.", "datePosted")
    )
    valid_through: date | None = field(default=None, metadata=_about("The last day to apply.", "validThrough"))
    start_date: date | None = field(default=None, metadata=_about("The day on which the work begins.", "jobStartDate"))
    reference: str | None = field(default=None, metadata=_about("Requisition, vacancy or class number.", "identifier"))
    language: str | None = field(default=None, metadata=_about("The language of the text, ISO 639-1.", "inLanguage"))
    source_format: SourceFormat = field(
        default=SourceFormat.TEXT, metadata=_about("What form the posting had when it was given.", None)
    )
    offset: int = field(
        default=0,
        compare=False,
        repr=False,
        metadata=_about("Where the posting stood in the text that held several; 0 for one alone.", None),
    )
    sections: tuple[Section, ...] = field(
        default=(), metadata=_about("The passages of the text, each with its kind.", None)
    )
    problems: tuple[Problem, ...] = field(default=(), metadata=_about("What could not be read, and where.", None))
    evidence: Mapping[str, tuple[Finding[Any], ...]] = field(
        default_factory=dict,
        compare=False,
        repr=False,
        metadata=_about("Where each value comes from."),
    )

    @property
    def text(self) -> str:
        """The text that spans, sections and problems point into: what was given, or what a reader made of it."""
        return "".join(section.text for section in self.sections)

    @property
    def location(self) -> Place | None:
        """The first of the work sites, or ``None``."""
        return self.locations[0] if self.locations else None

    @property
    def degree(self) -> Degree | None:
        """The least degree that satisfies the posting, or ``None`` when it requires none."""
        required = [d for d in self.degrees if d.requirement is DegreeRequirement.REQUIRED]
        return min(required, key=lambda degree: degree.level.rank, default=None)

    def confidences(self, name: str) -> list[float | None]:
        """How sure each value of a field is, in the order of its values; ``None`` where that was never measured."""
        value = getattr(self, name)
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        evidence = self.evidence.get(name, ())
        return [next((f.confidence for f in evidence if f.value == one), None) for one in values]

    def at_least(self, confidence: float) -> Posting:
        """The posting without the values that are less sure, or whose sureness is unknown. The evidence stays."""
        kept: dict[str, Any] = {}
        for name in self.evidence:
            value = getattr(self, name)
            sure = [c is not None and c >= confidence for c in self.confidences(name)]
            if isinstance(value, tuple):
                kept[name] = tuple(item for item, is_sure in zip(value, sure, strict=True) if is_sure)
            elif not all(sure):
                kept[name] = None
        return replace(self, **kept)

    def to_dict(self) -> dict[str, Any]:
        """The posting in JSON types alone; absent values are ``None`` or ``[]``."""
        plain: dict[str, Any] = encode(self)
        return plain

    def to_json(self) -> str:
        """The posting as one line of JSON; the same posting gives the same bytes."""
        import json

        line = json.dumps(self.to_dict(), ensure_ascii=False)
        # Half of a surrogate pair has no bytes in UTF-8; JSON can spell it all the same.
        return line if line.isascii() else _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", line)

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Posting:
        """The posting that ``to_dict`` gave ``plain``; ``ValueError`` names what it cannot have given."""
        posting: Posting = decode(cls, plain)
        return posting
