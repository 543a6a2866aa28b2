"""English. Spellings are in lower case, with straight quotes, plain dashes and single spaces."""

from jobparse.vocab import Vocabulary

WORDS = Vocabulary(
    language="en",
    # ---------------------------------------------------------------- form
    labels={
        "title": ("title", "job title", "position", "position title", "role", "job", "vacancy"),
        "employer": (
            "company", "company name", "employer", "organization", "organisation", "business name",
            "hiring organization", "hiring organization name", "agency",
        ),
        "employer_url": ("company url", "employer url", "employerurl", "org url", "business url"),
        "location": ("location", "job location", "place", "work location", "city", "duty station"),
        "salary": ("salary", "compensation", "base salary", "pay", "remuneration", "salary range", "pay rate", "wage"),
        "salary_currency": ("salary currency",),
        "salary_period": ("salary period",),
        "employment_type": ("contract", "job type", "employment type", "contract type", "type"),
        "date_posted": ("date", "created", "date posted", "postdate", "posted date", "posted", "opening date"),
        "valid_through": ("valid through", "deadline", "closing date", "closes", "application deadline", "closed date"),
        "start_date": ("start date", "start"),
        "contact_email": ("contact email", "poster email", "email", "e-mail"),
        "contact_name": ("contact name", "contact", "contact person"),
        "contact_phone": ("contact phone", "phone", "tel", "telephone"),
        "apply_url": ("apply url", "application uri", "how to apply", "url", "moreinfourl", "apply"),
        "reference": ("reference", "job id", "requisition", "requisition number", "class code", "job reference"),
    },
    headings={
        "about_employer": ("about us", "about the company", "company information", "who we are", "company overview"),
        "summary": ("description", "job description", "summary", "overview", "the role", "position summary"),
        "responsibilities": ("responsibilities", "duties", "essential functions", "what you will do", "job duties"),
        "requirements": ("requirements", "qualifications", "required", "skills", "minimum qualifications", "about you"),
        "preferred": ("preferred", "preferred qualifications", "nice to have", "desirable", "bonus points"),
        "compensation": ("compensation", "salary", "salary range", "pay", "what we offer", "salary and benefits"),
        "benefits": ("benefits", "perks"),
        "schedule": ("schedule", "hours", "work schedule", "working conditions", "physical demands"),
        "location": ("location", "job location", "work location"),
        "apply": ("to apply", "how to apply", "application", "application instructions", "apply", "url"),
        "contact": ("contact", "contact information", "contact us"),
        "eeo": ("equal opportunity", "equal opportunity employer", "eeo", "diversity"),
    },
    # ---------------------------------------------------------------- pay
    pay_period={
        "hour": ("hour", "per hour", "an hour", "/hour", "/hr", "hourly", "ph", "p/h"),
        "day": ("day", "per day", "a day", "/day", "daily"),
        "week": ("week", "per week", "a week", "/week", "weekly"),
        "month": ("month", "per month", "a month", "/month", "monthly", "pcm"),
        "year": ("year", "per year", "a year", "/year", "per annum", "annually", "p.a.", "annual", "annum", "yearly"),
    },
)
