"""The keys under which job boards, scrapers and schema.org keep what a posting says.

A shape maps key paths to what stands there. The keys of a path are joined by dots, and lists are passed through:
``"jobLocation.address.addressLocality"`` is the town of each of several places. What a key may hold:

- the name of a fact: ``title``, ``employer``, ``reference``, ``apply_url``, ``date_posted`` …;
- ``place``, a place in words, or its parts ``street``, ``city``, ``region``, ``postal_code``, ``country``;
  ``applicants_from`` for where those may live who work remotely;
- ``pay``, an amount or a sentence, or its parts ``pay_min``, ``pay_max``, ``pay_min_cents``, ``pay_max_cents``,
  ``pay_currency``, ``pay_period``, ``pay_kind`` for what it is if not salary;
- ``type`` (of employment), ``hours``, ``mode`` (of work) and ``remote``, a flag;
- ``description``, ``description_again`` (the same in another form), ``escaped_description``; ``passage`` for a passage
  that is headed by its key, or by the ``heading`` that stands beside it; ``addition`` for one without a heading;
- ``label`` and ``labelled``, the two halves of a labelled value;
- ``months`` of experience required, ``degree`` required;
- ``nothing`` for what says nothing about the job (identifiers, pictures, counts), ``unknown`` for what is only shown.

``"departments.*"`` stands for all other keys below ``departments``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of record: the sets of keys of which one gives it away, and what its keys hold."""

    name: str
    known_by: tuple[frozenset[str], ...]
    holds: dict[str, str]


_POSTAL_ADDRESS = {
    "streetAddress": "street", "addressLocality": "city", "addressRegion": "region", "addressRegion.name": "region",
    "postalCode": "postal_code", "addressCountry": "country", "addressCountry.name": "country",
}  # fmt: skip


def _under(path: str, holds: dict[str, str]) -> dict[str, str]:
    return {f"{path}.{key}": what for key, what in holds.items()}


SCHEMA_ORG = Shape(
    "schema.org JobPosting",
    (
        frozenset({"title", "hiringOrganization"}), frozenset({"title", "jobLocation"}), frozenset({"title", "baseSalary"}),
        frozenset({"@type", "title"}), frozenset({"@type", "hiringOrganization"}),
    ),
    {
        "title": "title", "name": "title",
        "hiringOrganization": "employer", "hiringOrganization.name": "employer",
        "hiringOrganization.sameAs": "employer_url", "hiringOrganization.url": "employer_url",
        "hiringOrganization.email": "contact_email", "hiringOrganization.telephone": "contact_phone",
        **_under("jobLocation.address", _POSTAL_ADDRESS), **_under("jobLocation", _POSTAL_ADDRESS),
        "jobLocation": "place", "jobLocation.address": "place", "jobLocation.name": "place",
        "jobLocation.latitude": "nothing", "jobLocation.longitude": "nothing",
        "applicantLocationRequirements": "applicants_from", "applicantLocationRequirements.name": "applicants_from",
        "applicantLocationRequirements.address.addressCountry": "applicants_from",
        "jobLocationType": "mode",
        **{
            f"{pay}{value}.{key}": part
            for pay in ("baseSalary", "estimatedSalary")
            for value in ("", ".value")
            for key, part in (
                ("minValue", "pay_min"), ("maxValue", "pay_max"), ("value", "pay"), ("currency", "pay_currency"),
                ("unitText", "pay_period"), ("unitCode", "pay_period"), ("median", "pay"), ("duration", "pay_period"),
            )
        },
        "baseSalary": "pay", "estimatedSalary": "pay", "salaryCurrency": "pay_currency", "salary": "pay",
        "employmentType": "type", "workHours": "hours",
        "datePosted": "date_posted", "validThrough": "valid_through", "jobStartDate": "start_date",
        "identifier": "reference", "identifier.value": "reference",
        "url": "posting_url", "sameAs": "posting_url", "mainEntityOfPage": "posting_url",
        "applicationContact.name": "contact_name", "applicationContact.email": "contact_email",
        "applicationContact.telephone": "contact_phone", "applicationContact.url": "apply_url",
        "potentialAction.target": "apply_url", "potentialAction.target.urlTemplate": "apply_url",
        "experienceRequirements.monthsOfExperience": "months",
        "educationRequirements.credentialCategory": "degree",
        "description": "description", "responsibilities": "passage", "qualifications": "passage", "skills": "passage",
        "experienceRequirements": "passage", "educationRequirements": "passage", "jobBenefits": "passage",
        "incentiveCompensation": "passage", "physicalRequirement": "passage", "specialCommitments": "passage",
        "hiringOrganization.*": "nothing", "identifier.*": "nothing", "jobLocation.geo.*": "nothing",
        "image": "nothing", "image.*": "nothing", "mainEntityOfPage.*": "nothing", "potentialAction.*": "nothing",
        "publisher.*": "nothing", "directApply": "nothing", "inLanguage": "nothing",
    },
)  # fmt: skip

GREENHOUSE = Shape(
    "Greenhouse",
    (frozenset({"absolute_url", "title", "location"}),),
    {
        "title": "title", "company_name": "employer", "location.name": "place", "content": "escaped_description",
        "absolute_url": "posting_url", "requisition_id": "reference", "first_published": "date_posted",
        "application_deadline": "valid_through",
        "pay_input_ranges.min_cents": "pay_min_cents", "pay_input_ranges.max_cents": "pay_max_cents",
        "pay_input_ranges.currency_type": "pay_currency", "pay_input_ranges.title": "nothing",
        "pay_input_ranges.blurb": "nothing",
        "id": "nothing", "internal_job_id": "nothing", "updated_at": "nothing", "language": "nothing",
        "metadata.name": "label", "metadata.value": "labelled", "metadata.*": "nothing",
        "departments.name": "unknown", "departments.*": "nothing", "offices.name": "unknown", "offices.*": "nothing",
        "data_compliance.*": "nothing", "questions.*": "nothing", "location_questions.*": "nothing",
        "compliance.*": "nothing", "demographic_questions.*": "nothing",
    },
)  # fmt: skip

LEVER = Shape(
    "Lever",
    (frozenset({"text", "categories", "hostedUrl"}),),
    {
        "text": "title", "categories.allLocations": "place", "categories.location": "place", "country": "country",
        "categories.commitment": "type", "workplaceType": "mode", "createdAt": "date_posted",
        "salaryRange.min": "pay_min", "salaryRange.max": "pay_max", "salaryRange.currency": "pay_currency",
        "salaryRange.interval": "pay_period",
        "applyUrl": "apply_url", "hostedUrl": "posting_url", "reqCode": "reference",
        "description": "description", "descriptionPlain": "description_again", "lists.text": "heading",
        "lists.content": "passage", "salaryDescription": "addition", "additional": "addition",
        "opening": "nothing", "openingPlain": "nothing", "descriptionBody": "nothing",
        "descriptionBodyPlain": "nothing", "additionalPlain": "nothing", "salaryDescriptionPlain": "nothing",
        "id": "nothing", "state": "nothing", "updatedAt": "nothing",
    },
)  # fmt: skip

_ASHBY_PAY = {
    "minValue": "pay_min", "maxValue": "pay_max", "currencyCode": "pay_currency", "interval": "pay_period",
    "compensationType": "pay_kind", "summary": "nothing", "id": "nothing",
}  # fmt: skip

ASHBY = Shape(
    "Ashby",
    (frozenset({"title", "jobUrl", "isRemote"}),),
    {
        "title": "title", "location": "place", "secondaryLocations.location": "place",
        **_under("address.postalAddress", _POSTAL_ADDRESS),
        **_under("secondaryLocations.address", _POSTAL_ADDRESS),
        **_under("secondaryLocations.address.postalAddress", _POSTAL_ADDRESS),
        "employmentType": "type", "workplaceType": "mode", "isRemote": "remote", "publishedAt": "date_posted",
        **_under("compensation.summaryComponents", _ASHBY_PAY),
        **_under("compensation.compensationTiers.components", _ASHBY_PAY),
        "compensation.scrapeableCompensationSalarySummary": "pay", "compensation.compensationTierSummary": "unknown",
        "compensation.compensationTiers.*": "nothing",
        "jobUrl": "posting_url", "applyUrl": "apply_url",
        "descriptionHtml": "description", "descriptionPlain": "description_again",
        "id": "nothing", "isListed": "nothing", "shouldDisplayCompensationOnJobPostings": "nothing",
    },
)  # fmt: skip

WORKDAY = Shape(
    "Workday",
    (frozenset({"jobPostingInfo"}),),
    {
        **_under(
            "jobPostingInfo",
            {
                "title": "title", "location": "place", "additionalLocations": "place", "timeType": "type",
                "remoteType": "mode", "startDate": "date_posted", "endDate": "valid_through", "jobReqId": "reference",
                "externalUrl": "posting_url", "jobDescription": "description", "postedOn": "nothing", "id": "nothing",
                "jobPostingId": "nothing", "jobPostingSiteId": "nothing", "canApply": "nothing", "posted": "nothing",
                "includeResumeParsing": "nothing", "questionnaireId": "nothing", "country.*": "nothing",
                "jobRequisitionLocation.country.descriptor": "country", "jobRequisitionLocation.*": "nothing",
            },
        ),
        "hiringOrganization.name": "employer", "hiringOrganization.url": "employer_url",
        "similarJobs.*": "nothing", "userAuthenticated": "nothing",
    },
)  # fmt: skip

JOBSPY = Shape(
    "JobSpy",
    (frozenset({"site", "job_url", "title"}),),
    {
        "title": "title", "company": "employer", "company_name": "employer", "company_url_direct": "employer_url",
        "location": "place", "job_type": "type", "is_remote": "remote", "work_from_home_type": "mode", "date_posted": "date_posted",
        "min_amount": "pay_min", "max_amount": "pay_max", "currency": "pay_currency", "interval": "pay_period",
        "job_url_direct": "apply_url", "job_url": "posting_url", "description": "description",
        "id": "nothing", "site": "nothing", "salary_source": "nothing", "company_url": "nothing",
        "company_logo": "nothing", "company_addresses": "nothing", "company_num_employees": "nothing",
        "company_revenue": "nothing", "company_rating": "nothing", "company_reviews_count": "nothing",
        "banner_photo_url": "nothing", "listing_type": "nothing", "vacancy_count": "nothing",
    },
)  # fmt: skip

LINKEDIN_ROW = Shape(
    "LinkedIn CSV",
    (frozenset({"job_id", "title", "formatted_work_type"}),),
    {
        "title": "title", "company_name": "employer", "location": "place", "formatted_work_type": "type",
        "remote_allowed": "remote", "min_salary": "pay_min", "max_salary": "pay_max", "med_salary": "pay",
        "currency": "pay_currency", "pay_period": "pay_period", "application_url": "apply_url",
        "job_posting_url": "posting_url", "original_listed_time": "date_posted", "expiry": "valid_through",
        "description": "description", "skills_desc": "addition",
        "listed_time": "nothing", "closed_time": "nothing", "job_id": "nothing", "company_id": "nothing",
        "views": "nothing", "applies": "nothing", "sponsored": "nothing", "work_type": "nothing",
        "compensation_type": "nothing", "normalized_salary": "nothing", "zip_code": "nothing", "fips": "nothing",
        "posting_domain": "nothing", "application_type": "nothing",
    },
)  # fmt: skip

SHAPES = (SCHEMA_ORG, WORKDAY, LEVER, ASHBY, GREENHOUSE, JOBSPY, LINKEDIN_ROW)

# What a fact of any other mapping is as part of a record; the others are called the same.
PARTS = {
    "location": "place", "location_region": "region", "location_country": "country",
    "location_postal_code": "postal_code", "location_street": "street", "work_mode": "mode",
    "salary": "pay", "salary_min": "pay_min", "salary_max": "pay_max", "salary_currency": "pay_currency",
    "salary_period": "pay_period", "employment_type": "type",
}  # fmt: skip

# What boards and libraries wrap around jobs.
WRAPPERS = ("jobs", "postings", "data", "job", "result", "results", "posting")

# The columns in which a mapping of no known shape may keep its text, the likeliest first.
DESCRIPTIONS = (
    "description", "job_description", "jobdescription", "text", "body", "html", "content", "jobpost", "job_post",
    "full_description", "description_html", "description_text", "posting", "raw_text",
)  # fmt: skip

# Spellings of a span of time that boards use in place of words.
PERIODS = {
    "hour": ("hour", "hourly", "hur", "per-hour-wage", "per-hour-salary", "1 hour", "per_hour"),
    "day": ("day", "daily", "per-day-wage", "per-day-salary", "1 day", "per_day"),
    "week": ("week", "weekly", "wee", "per-week-salary", "1 week", "per_week"),
    "month": ("month", "monthly", "mon", "per-month-salary", "1 month", "per_month"),
    "year": ("year", "yearly", "annual", "annually", "ann", "per-year-salary", "1 year", "per_year", "p1y"),
    "total": ("one-time", "one_time", "1 time", "total"),
}  # fmt: skip
