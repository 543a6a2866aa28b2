"""English. Spellings are in lower case, with straight quotes, plain dashes and single spaces."""

from jobparse.vocab import Vocabulary

WORDS = Vocabulary(
    language="en",
    # ---------------------------------------------------------------- form
    labels={
        "title": (
            "title", "job title", "position", "position title", "role", "job", "vacancy", "working title", "job name",
            "role title", "official title", "vacancy title", "post", "post title", "job role", "position name",
        ),
        "page_title": ("page title",),
        "employer": (
            "company", "company name", "employer", "organization", "organisation", "business name",
            "hiring organization", "hiring organization name", "agency", "employer name", "organization name",
            "organisation name", "institution", "hiring company", "client", "restaurant", "business",
            "facility", "school district", "district", "employing organisation", "employing organization",
        ),
        "employer_url": (
            "company url", "employer url", "employerurl", "org url", "business url", "company website",
            "employer website", "website", "web site", "homepage", "web", "organization url",
        ),
        "location_region": (
            "state", "province", "region", "address region", "job location region", "job location address region",
            "location region", "location state", "state/province",
        ),
        "location_country": (
            "country", "country name", "address country", "job location country", "job location country name",
            "job location address country", "location country",
        ),
        "location_postal_code": (
            "postal code", "postcode", "zip", "zip code", "job location postal code",
            "job location address postal code", "location zip", "location zip code", "location postal code",
            "location postcode",
        ),
        "location_street": ("street", "street address", "job location address street address"),
        "location": (
            "location", "locality", "town", "address locality", "job location locality",
            "job location address locality", "job location", "place", "work location", "city", "duty station",
            "locations", "position location", "location of work", "place of work", "work site", "worksite",
            "primary location", "office location", "where", "town/city", "town / city", "job location city",
            "work locations", "campus", "location city", "address", "work address", "site address", "job address",
        ),
        "work_mode": (
            "remote", "work mode", "workplace type", "job location type", "work arrangement", "remote work",
            "workplace", "work model", "work location type", "on-site/remote", "remote/onsite", "onsite/remote",
            "telework", "remote type", "location type",
        ),
        "salary": (
            "salary", "compensation", "base salary", "pay", "remuneration", "salary range", "pay rate", "wage",
            "pay range", "annual salary", "starting salary", "minimum salary", "hourly rate", "rate", "rate of pay",
            "stipend", "comp", "remuneration/ salary", "remuneration/salary", "salary/rate", "pay scale", "rates",
            "hourly wage", "wages", "salary package", "pay rates", "compensation range", "expected salary",
            "salary & benefits", "salary and benefits", "base pay", "hourly pay", "day rate", "daily rate", "budget",
            "salary details", "salary level", "salary information", "fee", "fees", "consultancy fee", "honorarium",
        ),
        "salary_min": ("salary min", "min pay", "minimum pay", "pay min", "min salary", "salary min value", "base salary min value", "salary from"),
        "salary_max": ("salary max", "max pay", "maximum pay", "maximum salary", "pay max", "max salary", "salary max value", "base salary max value", "salary to"),
        "salary_currency": (
            "salary currency", "currency", "salary currency code", "base salary currency", "pay currency",
        ),
        "salary_period": (
            "salary period", "pay period", "salary unit", "pay frequency", "salary unit text", "base salary unit text",
        ),
        "employment_type": (
            "contract", "job type", "employment type", "contract type", "type", "position type", "type of employment",
            "full/part time", "full time/part time", "regular/temporary", "employment status", "job status",
            "work type", "type of position", "type of contract", "job category type", "employment", "hours", "schedule",
            "work schedule", "term", "duration", "appointment type", "type of appointment", "time type",
            "contract duration",
        ),
        "date_posted": (
            "date posted", "postdate", "posted date", "posted", "opening date", "open date", "posted on",
            "posting date", "job posted", "published", "publication date", "date of posting", "announcement date",
            "date opened", "post date", "posting open date", "posting start date", "job posting date", "published on",
            "date published", "pub date", "pubdate", "published at", "publish date", "date advertised", "advertised",
            "advertised on", "issue date", "date of issue", "date created", "created on", "opens", "posted at", "date",
            "placed on", "listed", "listed on",
            "created", "created at", "open", "opened",
        ),
        "valid_through": (
            "valid through", "deadline", "closing date", "closes", "application deadline", "closed date", "apply by",
            "close date", "expires", "expiry date", "end date for applications", "deadline for applications",
            "last date to apply", "application closing date", "deadline to apply", "application due date",
            "applications due", "closing date for applications", "filing deadline", "posting end date", "closing",
            "date closing", "closing on", "closes on", "applications close", "application close date", "apply before",
            "application due", "due date", "posting close date", "posting closing date", "job closing date",
            "expiration date", "expires at", "expires on", "valid until", "open until", "last day to apply",
            "final filing date", "closing date for receipt of applications", "submission deadline", "deadline date",
            "opens until", "application end date", "date closes", "closing time", "close", "closed", "open through",
            "final date",
        ),
        "start_date": (
            "start date", "start", "start date/ time", "start date/time", "starting date", "anticipated start date",
            "starts", "starts on", "job start date", "expected start date", "estimated start date", "date of start",
            "available from", "commencement date", "commencing", "start on", "start date time", "date of commencement",
            "proposed start date", "preferred start date", "starting", "desired start date", "position start date",
            "date available", "employment start date", "target start date", "start day", "appointment date",
            "begin date", "beginning date", "available", "start of contract", "start of employment", "entry date",
            "date of entry", "hire date", "date of hire", "earliest start date", "contract start date",
            "employment starts", "start of work", "assumption of duties",
        ),
        "contact_email": (
            "contact email", "poster email", "email", "e-mail", "email address", "e-mail address", "mail",
            "contact e-mail", "email to", "send resume to", "send cv to", "application email", "recruiter email",
        ),
        "contact_name": (
            "contact name", "contact", "contact person", "point of contact", "attention", "attn", "recruiter",
            "hiring manager", "contact us", "full name", "poc",
        ),
        "contact_phone": (
            "contact phone", "phone", "tel", "telephone", "phone number", "call", "mobile", "cell", "tel.",
        ),
        "apply_url": (
            "apply url", "application uri", "application url", "application link", "application form",
            "application page", "how to apply", "to apply", "apply", "apply at", "apply here", "apply online",
            "apply online at", "apply via", "apply link", "where to apply", "direct apply url",
        ),
        "posting_url": (
            "moreinfourl", "more info url", "more info", "more information", "job url", "job link", "job posting url",
            "posting url", "link to posting", "full jd", "jd link", "full description", "full job description",
            "job description url", "advert url", "vacancy url", "source url", "external url", "link", "web link",
        ),
        "url": ("url", "permalink"),
        "reference": (
            "reference", "job id", "requisition", "requisition number", "class code", "job reference",
            "reference number", "ref", "ref no", "ref no.", "reference no", "reference no.", "req id", "requisition id",
            "job number", "job no", "job no.", "job code", "vacancy number", "vacancy id", "posting number",
            "posting id", "announcement number", "announcement code", "job ref", "job requisition", "job req",
            "position number", "position id", "job posting id", "vacancy announcement number", "announcement no", "req",
            "req #", "req number", "reference code", "reference id", "cuny job posting", "job opening id", "ref.",
            "ref number", "job reference number", "job ref no", "job id number", "jobid", "job requisition number",
            "job requisition id", "requisition no", "requisition code", "req no", "requisition #", "job #",
            "reference #", "ref #", "posting #", "position #", "vacancy no", "vacancy no.", "vacancy reference",
            "vacancy ref", "vacancy code", "vacancy announcement", "posting no", "posting reference", "position no",
            "position code", "class number", "class no", "class code no", "recruitment number", "recruitment no",
            "recruitment id", "job opening number", "opening id", "exam number", "examination number", "exam no",
            "control number", "job order", "job order number", "job posting number", "search number", "search id",
            "line number", "job listing id", "listing id", "advert reference", "advert ref", "application reference",
        ),
    },
    key_roles={
        "value": (
            "name", "original", "text description", "value", "text", "label", "display", "raw", "plain", "formatted",
        ),
        "whole": (
            "job", "job posting", "jobs", "posting", "vacancy", "position", "params", "extra", "data", "post",
            "locations", "graph", "address",
        ),
    },
    headings={
        "header": (
            "job title", "position title", "title", "basic information", "class code", "open date", "date", "job id",
            "reports to", "department", "employment type", "job type", "position type", "contract type", "duration",
            "start date", "start date/time", "number of vacancies", "travel requirement", "supervisory status",
            "announcement code", "position location", "campus", "at a glance", "start date/ time", "term",
        ),
        "about_employer": (
            "about us", "about", "about the company", "about our company", "company information", "who we are",
            "company overview", "company description", "company", "company profile", "about company", "our company",
            "the company", "the client", "our client", "about the client", "the organisation", "the organization",
            "about the organization", "about the organisation", "organization", "the team", "our team",
            "about the team", "about our team", "our mission", "our vision", "our story", "mission", "the employer",
            "about the employer", "about the department", "department description", "about the library",
            "about the libraries", "library profile", "about the university", "about the college", "about the project",
            "campus description", "introduction", "institution", "institution description", "background", "environment",
            "the environment", "working here", "why join us", "what makes us different", "who are the developers",
            "our clients", "our people", "our customers", "why us", "what we do", "more about us", "who are we",
            "our values", "our culture", "culture", "life at", "organizational background", "organization overview",
            "employer description", "agency description", "about the school", "about the institution",
        ),
        "summary": (
            "description", "job description", "summary", "overview", "the role", "role", "position summary",
            "role summary", "about the role", "about the job", "about the position", "about this role",
            "about this job", "the job", "the position", "the opportunity", "opportunity", "job summary",
            "job overview", "position overview", "position description", "role overview", "role description",
            "general description", "general summary", "basic function", "job purpose", "purpose", "purpose of the role",
            "purpose of the position", "position purpose", "primary purpose", "job details", "position details",
            "role details", "open roles", "open positions", "positions", "positions available", "we are hiring",
            "we're hiring", "hiring", "detail description", "job statement", "the challenge", "your challenge", "tl;dr",
            "tldr", "executive summary", "job brief", "additional job information", "what this job is", "vacancy",
            "the vacancy", "current openings", "brief",
        ),
        "responsibilities": (
            "responsibilities", "duties", "essential functions", "what you will do", "what you'll do", "job duties",
            "responsibility", "job responsibilities", "key responsibilities", "main responsibilities",
            "primary responsibilities", "principal responsibilities", "your responsibilities", "your role",
            "your tasks", "tasks", "your job", "your mission", "duties and responsibilities",
            "responsibilities and duties", "essential duties", "essential duties and responsibilities",
            "principal duties", "major duties", "key duties", "core duties", "main duties", "position duties",
            "typical duties", "responsibilities include", "responsibilities will include", "duties include",
            "duties will include", "responsibilities include but are not limited to",
            "duties include but are not limited to", "job functions", "your responsibilities will include",
            "job duties include", "main duties include", "key responsibilities include", "what you will be doing",
            "what you'll be doing", "what you'll work on", "what you will work on", "you'll work on",
            "what will you do", "what will you be doing", "you will", "you'll", "in this role you will", "day to day",
            "key objectives", "key activities", "key accountabilities", "accountabilities", "job function", "the work",
            "in this role, you will", "the role involves", "what the role involves", "deliverables",
            "a day in the life", "a typical day", "functions", "activities", "major responsibilities",
            "position responsibilities", "job role", "specific duties", "specific responsibilities",
            "summary of responsibilities", "areas of responsibility", "general statement of duties", "scope of work",
            "scope", "what we need help with", "supervisory responsibilities", "additional responsibilities",
            "other responsibilities", "other duties", "role responsibilities", "you will be",
            "primarily responsible for", "responsible for", "role and responsibilities", "roles and responsibilities",
            "the successful candidate will", "the successful candidate will be", "primary duties",
            "statement of duties",
        ),
        "requirements": (
            "requirements", "requirement", "qualifications", "qualification", "required", "skills",
            "minimum qualifications", "about you", "who you are", "who are you", "you", "you are", "you have",
            "you should have", "you must have", "must have", "must haves", "must-haves", "you'll have", "you will have",
            "you bring", "what you bring", "what you'll bring", "what we're looking for", "what we are looking for",
            "what you need", "what you'll need", "you'll need", "you need", "who we're looking for",
            "who we are looking for", "we're looking for", "we are looking for", "looking for",
            "required qualifications", "required skills", "required experience", "required education",
            "required knowledge", "skills required", "experience required", "education required",
            "qualifications required", "essential", "essential skills", "essential qualifications",
            "essential criteria", "essential requirements", "key requirements", "job requirements",
            "position requirements", "role requirements", "candidate requirements", "minimum requirements",
            "basic requirements", "basic qualifications", "minimum", "experience", "education", "education level",
            "level of education",
            "education and experience", "experience and education", "knowledge", "knowledge, skills and abilities",
            "knowledge, skills, and abilities", "skills and experience", "experience and skills",
            "skills and abilities", "skills and competencies", "competencies", "key competencies", "key skills",
            "technical skills", "computer skills", "personal skills", "soft skills", "skills and qualifications",
            "qualifications and skills", "skills and requirements", "requirements and skills", "person specification",
            "the person", "the candidate", "the ideal candidate", "ideal candidate", "ideal background",
            "the ideal candidate will have", "the successful candidate will have", "the individual",
            "candidate profile", "your profile", "profile", "the profile", "your skills", "your experience",
            "your background", "your qualifications", "selection criteria", "eligibility", "eligibility criteria",
            "open to/ eligibility criteria", "open to/eligibility criteria", "personal attributes", "attributes",
            "general qualifications", "special requirements", "other requirements",
            "required and preferred qualifications", "minimum and preferred qualifications", "tech stack requirements",
            "licenses", "certifications", "licenses and certifications", "licensing", "work experience",
            "professional experience", "requirements/minimum qualifications", "requirement/minimum qualification",
            "minimum education and experience", "specialized experience requirements", "specialized experience",
            "academic qualifications", "what we expect", "what we expect from you", "we expect", "do you have",
            "you have experience with", "do you recognize yourself", "minimum required skills",
            "successful candidates will have", "who should apply", "we'd love to hear from you if",
            "we want to hear from you if", "you might be a good fit if", "what makes you a great fit", "expectations",
        ),
        "preferred": (
            "preferred", "preferred qualifications", "nice to have", "nice to haves", "nice-to-have", "nice-to-haves",
            "desirable", "bonus points", "desired", "desired qualifications", "desired skills", "desired experience",
            "preferred skills", "preferred experience", "preferred education", "preferred requirements",
            "preferred knowledge", "preferred qualification", "highly desirable", "highly preferred",
            "strongly preferred", "strongly desired", "desirable skills", "desirable experience", "desirable criteria",
            "desirable qualifications", "desirable requirements", "bonus points for", "bonus points if", "bonus",
            "bonuses", "extra points", "extra credit", "extra kudos for", "pluses", "plus", "plusses", "great to have",
            "great to haves", "good to have", "would be nice", "it would be nice if you have",
            "it'd be great if you had", "would be a plus", "a plus", "is a plus", "major plus", "very beneficial",
            "ideally", "ideally you should also have", "even better if", "even better", "advantageous",
            "it would be an advantage", "an advantage", "also an advantage", "would be an advantage",
            "additional qualifications", "desired characteristics", "preferred attributes",
            "strongly preferred qualifications", "preferred education and experience", "preferred skills and abilities",
            "additional preferred qualifications",
        ),
        "compensation": (
            "compensation", "salary", "salary range", "pay", "what we offer", "salary and benefits", "we offer",
            "our offer", "the offer", "offer", "in return", "in return we offer", "what we offer you",
            "what we can offer you", "what's on offer", "what is on offer", "what is offered", "you get",
            "what you get", "what you'll get", "what you will get", "pay rate", "pay range", "pay scale", "rate",
            "rate of pay", "hourly rate", "annual salary", "starting salary", "minimum salary", "base salary",
            "remuneration", "remuneration/salary", "remuneration/ salary", "compensation and benefits",
            "salary/benefits", "salary and rank", "salary information", "salary and terms of appointment",
            "compensation package", "package", "comp", "rank and salary", "pay and benefits", "the package",
            "total compensation", "salary & benefits", "rewards", "wage", "wages", "stipend",
            "compensation/grade level", "salary grade", "expected salary", "what we're offering",
            "what we are offering", "salary package", "budget",
        ),
        "benefits": (
            "benefits", "perks", "benefits include", "perks and benefits", "benefits and perks", "our benefits",
            "employee benefits", "benefits package", "benefit", "why work with us", "why you'll love working here",
            "what's in it for you", "what do you get", "what is in it for you", "well-being", "perks & benefits",
            "time off", "health benefits", "professional growth", "additional benefits", "why work here",
            "what you'll love", "us benefits include", "position benefits", "benefits statement",
        ),
        "schedule": (
            "schedule", "hours", "work schedule", "working conditions", "physical demands", "working hours",
            "hours of work", "work hours", "shift", "shifts", "work environment", "working environment",
            "physical requirements", "hours and holiday", "environmental conditions", "work week",
            "employment conditions", "conditions of employment", "fraction of time",
            "physical demands and work environment", "work conditions", "working conditions and environment", "travel",
            "hours/schedule", "schedule/hours", "weekly hours", "days and hours",
        ),
        "location": (
            "location", "job location", "work location", "locations", "work locations", "where", "location of work",
            "place of work", "duty station", "office location", "the location", "primary location", "work site",
            "where you'll work",
        ),
        "apply": (
            "to apply", "how to apply", "application", "application instructions", "apply", "url", "apply now",
            "apply here", "where to apply", "application deadline", "application procedure", "application procedures",
            "application process", "selection process", "selection procedure", "recruitment process", "hiring process",
            "interview process", "next steps", "our process", "process", "the process", "deadline", "closing date",
            "special instructions", "required materials", "application materials", "application materials required",
            "applications", "apply for this job", "interested", "apply online", "how to apply for this job",
            "what's next", "what are the next steps", "sound interesting", "submission",
            "special instructions to applicants", "instructions to applicants", "application requirements",
            "please apply", "interested candidates", "link", "apply at", "please apply online", "to be considered",
            "for consideration", "examination weight", "examination weights", "process notes", "process note",
            "applying", "application review", "application deadline date", "join us", "to apply visit",
        ),
        "contact": (
            "contact", "contact information", "contact us", "contact info", "contact details", "point of contact",
            "contact person", "for more information", "questions", "more information", "further information",
            "contact name", "for further information", "contact method", "get in touch", "for information",
            "our contact information",
        ),
        "eeo": (
            "equal opportunity", "equal opportunity employer", "eeo", "diversity", "equal employment opportunity",
            "equal employment opportunity statement", "eeo statement", "eeo/aa statement",
            "an equal employment opportunity employer", "diversity statement", "diversity and inclusion",
            "our commitment to diversity", "accessibility statement", "disclaimer", "diversity, equity and inclusion",
            "reasonable accommodation", "accommodation", "accommodations", "notice", "legal",
            "notice of non-discrimination", "non-discrimination", "work authorization", "visa requirements",
            "background check", "culture of inclusion", "privacy", "privacy notice", "equality and diversity",
            "affirmative action", "exempt employment",
        ),
        "other": (
            "tags", "keywords", "attachments", "share this job", "related jobs", "similar jobs", "about this site",
            "links",
        ),
    },
    section_cues={
        # The other kinds show by single words; these words say other things elsewhere.
        "eeo": (
            "equal opportunity", "equal opportunities", "equal employment", "without regard to", "regardless of race",
            "affirmative action",
            "protected veteran", "discriminat", "reasonable accommodation", "eligible to work in", "right to work in",
            "authorized to work", "authorised to work", "sexual orientation", "gender identity",
        ),
    },
    page_part={
        "other_jobs": (
            "similar jobs", "related jobs", "more jobs", "other jobs", "recommended jobs", "similar roles", "related roles",
            "other roles", "more roles", "similar vacancies", "other vacancies", "related vacancies", "more vacancies",
            "similar positions", "other positions", "related positions", "similar openings", "other openings",
            "more openings", "more jobs like this", "jobs you might like", "you might also like", "you may also like",
            "you might also be interested in", "people also viewed", "recommended for you", "latest jobs", "recent jobs",
            "featured jobs", "popular jobs", "jobs near you", "more jobs from this employer", "similar opportunities",
            "more opportunities", "other opportunities", "similar job openings", "related job openings", "share this job",
            "share this page", "job alerts", "get job alerts", "sign up for job alerts", "search jobs", "share", "share this",
            "share this post", "follow us", "leave a reply", "leave a comment", "recent posts", "latest posts", "related posts",
        ),
    },
    # ---------------------------------------------------------------- names of roles and organisations
    role_noun={
        "chief": (
            "director", "head", "chief", "president", "vice president", "vp", "dean", "manager", "cto", "ceo", "cfo",
            "coo", "principal", "supervisor", "superintendent", "leader", "lead", "captain", "foreman", "provost",
            "founder", "co-founder", "commander", "lieutenant",
        ),
        "office": (
            "administrator", "assistant", "associate", "clerk", "secretary", "receptionist", "coordinator",
            "co-ordinator", "officer", "agent", "typist", "accountant", "bookkeeper", "bookbinder", "auditor", "controller", "buyer",
            "planner", "dispatcher", "registrar", "aide", "aid", "admin", "cashier", "representative", "rep",
            "recruiter", "advisor", "adviser", "executive", "merchandiser", "partner", "broker", "underwriter",
            "negotiator", "salesperson", "seller", "trader", "teller", "estimator", "scheduler", "operative",
            "organiser", "organizer", "liaison", "treasurer",
        ),
        "expert": (
            "engineer", "developer", "programmer", "designer", "architect", "analyst", "scientist", "researcher",
            "specialist", "consultant", "tester", "strategist", "expert", "professional", "technician", "statistician",
            "economist", "chemist", "biologist", "physicist", "mathematician", "swe", "sre", "dba", "sdet", "writer",
            "editor", "translator", "interpreter", "illustrator", "artist", "animator", "photographer", "historian",
            "epidemiologist", "ecologist", "geologist", "journalist", "reporter", "producer", "modeler", "modeller",
            "hacker", "coder", "dev", "engineers", "generalist", "evangelist", "marketer", "informationist",
            "informaticist", "informatician", "evaluator", "investigator", "inspector", "surveyor", "counsel", "lawyer",
            "attorney", "paralegal", "solicitor", "facilitator", "instructor", "trainer", "teacher", "tutor",
            "lecturer", "professor", "educator", "coach", "mentor", "fellow", "postdoc", "scholar", "intern",
            "internship", "residency", "fellowship", "trainee", "apprentice", "apprenticeship", "volunteer",
            "contractor", "freelancer", "moderator", "ambassador", "steward", "stewards", "member", "members", "staff",
            "personnel", "crew", "technical staff", "webmaster", "sysadmin", "devops", "scrum master", "product owner",
            "owner", "gtm", "ae", "sdr", "bdr", "tpm", "copywriter", "publicist", "actuary", "pilot", "mascot maker",
        ),
        "library": (
            "librarian", "archivist", "curator", "cataloger", "cataloguer", "conservator", "conservationist", "indexer",
            "page", "bibliographer", "preparator",
        ),
        "care": (
            "nurse", "doctor", "physician", "carer", "caregiver", "practitioner", "therapist", "physiotherapist",
            "hygienist", "dentist", "pharmacist", "midwife", "paramedic", "psychologist", "psychiatrist", "counselor",
            "counsellor", "rgn", "rmn", "rnld", "rn", "lpn", "odp", "gp", "nanny", "sister", "matron", "optometrist",
            "optician", "radiographer", "phlebotomist", "sonographer", "surgeon", "veterinarian", "dietitian", "tech",
            "technologist",
        ),
        "hospitality": (
            "cook", "chef", "baker", "barista", "bartender", "barback", "server", "waiter", "waitress", "host",
            "hostess", "busser", "dishwasher", "runner", "food runner", "expo", "sommelier", "attendant", "housekeeper",
            "sous chef", "porter", "cleaner", "janitor", "custodian", "bellman", "doorman", "butcher", "ninja", "prep",
            "maker", "guru", "helper", "hand", "lifeguard", "concierge", "greeter", "caterer",
        ),
        "trade": (
            "driver", "electrician", "mechanic", "plumber", "welder", "carpenter", "painter", "operator", "installer",
            "builder", "laborer", "labourer", "machinist", "fitter", "joiner", "roofer", "gardener", "groundskeeper",
            "guard", "ranger", "firefighter", "detective", "fabricator", "assembler", "repairer", "handler", "handyman",
            "cutter", "loader", "picker", "packer", "mover", "tailor", "seamstress", "stylist", "hairdresser",
            "beautician", "courier", "rider", "worker",
        ),
        "by trade": (
            "anaesthetist", "anesthetist", "anesthesiologist", "anthropologist", "arborist", "archaeologist",
            "assessor", "astronomer", "babysitter", "bailiff", "biochemist", "boilermaker", "bookseller", "botanist",
            "bricklayer", "cabinetmaker", "caretaker", "cardiologist", "cartographer", "chaplain", "chauffeur",
            "childminder", "chiropractor", "choreographer", "clinician", "colorist", "columnist", "commissioner",
            "constable", "coroner", "decorator", "dermatologist", "docent", "draftsman", "draftsperson", "draughtsman",
            "dressmaker", "drummer", "embalmer", "engraver", "entomologist", "ergonomist", "examiner", "farrier",
            "florist", "fundraiser", "gamekeeper", "gasfitter", "geneticist", "geographer", "glazier", "goldsmith",
            "groomer", "groundsman", "gynaecologist", "headteacher", "herdsman", "hospitalist", "hydrologist",
            "immunologist", "interviewer", "ironworker", "jeweller", "landscaper", "lineman", "linguist", "locksmith",
            "logistician", "magistrate", "maid", "manicurist", "masseur", "masseuse", "meteorologist",
            "microbiologist", "millwright", "musician", "neurologist", "nutritionist", "ombudsman", "oncologist",
            "ornithologist", "orthodontist", "osteopath", "paraeducator", "paraprofessional", "pastor", "pathologist",
            "pediatrician", "pipefitter", "plasterer", "podiatrist", "policeman", "polisher", "proofreader",
            "prosecutor", "psychotherapist", "radiologist", "realtor", "rector", "restaurateur", "rigger", "salesman",
            "saleswoman", "scaffolder", "sculptor", "sergeant", "sheriff", "shopkeeper", "sitter", "sociologist",
            "soldier", "staffer", "stewardess", "stocker", "stockman", "stonemason", "storekeeper", "storeperson",
            "telemarketer", "tiler", "toolmaker", "toxicologist", "transcriber", "transcriptionist", "trucker",
            "upholsterer", "urologist", "valet", "valeter", "valuer", "vicar", "videographer", "vintner", "virologist",
            "waitstaff", "warehouseman", "watchman", "zookeeper", "zoologist", "groundworker", "banksman", "beater",
            "canvasser", "doula", "blacksmith",
        ),
    },
    role_link={"link": ("of", "the", "and", "for", "&")},
    role_does={
        "does": (
            "will", "is responsible", "is a", "is an", "is the", "holds", "is required", "is expected",
            "is accountable", "is charged", "is one of", "is primarily", "is part of", "position", "role",
            "is in charge", "reports", "supports", "provides", "leads", "manages", "serves", "plays", "works", "plans",
            "assists", "coordinates", "oversees", "develops", "performs", "ensures", "directs", "acts", "participates",
            "supervises", "collaborates", "contributes", "creates", "designs", "delivers", "handles",
            "has responsibility", "maintains", "helps", "conducts", "partners", "promotes", "joins", "shall", "must",
            "should", "functions",
        ),
    },
    serves_as={
        "as": (
            "to serve as", "serve as a", "serve as an", "serve as the", "serve as our", "us as a", "us as an",
            "us as the", "us as our", "as our", "team as a", "team as an", "work as a", "work as an", "work as the",
        ),
    },
    as_whom={"as": ("as a", "as an", "as the", "as our", "as one of our", "as")},
    addressed={"you": ("you", "you'll", "you will", "you'd", "you would", "you are", "you're", "your")},
    vague_role={
        "anybody": (
            "member", "members", "scholars", "scholar", "researchers", "leaders", "staff members", "individuals",
            "partners", "partner", "host", "hosts", "hand", "hands", "owners", "owner", "runner", "page", "pages",
        ),
        "alone": (
            "professional", "professionals", "leader", "specialist", "specialists", "expert", "experts", "staff",
            "personnel", "crew", "head", "lead", "associate", "associates", "chief", "principal", "representative",
            "helper", "worker", "workers", "executive",
        ),
    },
    organisation_noun={
        "learning": (
            "university", "college", "school", "institute", "academy", "polytechnic", "universities", "colleges",
            "schools", "seminary", "conservatory", "campus",
        ),
        "memory": (
            "library", "libraries", "archive", "archives", "museum", "gallery", "historical society", "observatory",
            "garden", "gardens", "zoo", "aquarium",
        ),
        "stage": ("theatre", "theater", "orchestra", "philharmonic", "symphony", "opera", "ballet"),
        "public": (
            "council", "city of", "county of", "town of", "state of", "ministry", "embassy", "agency", "authority",
            "commission", "government", "court", "parliament", "congress", "department of", "dept. of", "borough",
            "municipality", "police", "bureau", "administration", "programme", "united nations",
        ),
        "care": (
            "hospital", "clinic", "hospice", "healthcare", "medical center", "health system", "nhs", "care home",
            "nursing home", "trust", "infirmary", "pharmacy",
        ),
        "civil": (
            "foundation", "association", "society", "federation", "union", "committee", "consortium", "alliance",
            "network", "charity", "fund", "church", "parish", "diocese", "ngo", "corps", "coalition", "organization", "organisation",
            "cooperative", "league", "initiative", "centre", "center", "conservancy", "endowment",
        ),
        "business": (
            "company", "corporation", "holding", "holdings", "labs", "laboratories", "laboratory", "industries",
            "enterprises", "ventures", "bank", "recruitment", "staffing", "studios", "studio", "entertainment",
            "motors", "airlines", "pharmaceuticals", "therapeutics", "press", "publishers", "brewery", "stores",
            "brands", "partners", "consultants",
        ),
        "hospitality": (
            "restaurant", "cafe", "bar", "kitchen", "pub", "tavern", "grill", "hotel", "bakery", "pizzeria", "catering",
            "lounge", "club", "bistro", "saloon", "coffee", "deli", "diner", "inn", "resort", "pizza", "bbq",
            "barbecue", "brewing", "winery", "steakhouse", "cantina", "eatery", "marriott", "hilton",
        ),
    },
    activity_noun={
        "activity": (
            "group", "partnership", "consulting", "solutions", "systems", "technologies", "technology", "services",
            "software", "capital", "insurance", "international", "associates", "media", "logistics", "networks",
            "interactive", "publishing", "energy", "foods", "analytics", "research", "data", "design", "education",
            "health", "development", "science", "management", "security",
        ),
    },
    unit_noun={
        "unit": (
            "department", "dept", "division", "office", "team", "section", "unit", "branch", "faculty", "group", "desk",
            "directorate", "program", "committee",
        ),
    },
    legal_form={
        "us": (
            "inc", "inc.", "llc", "l.l.c.", "corp", "corp.", "corporation", "incorporated", "co", "co.", "company",
            "lp", "llp", "pllc", "pbc", "p.c.",
        ),
        "uk": ("ltd", "ltd.", "limited", "plc", "cic"),
        "au": ("pty", "pty."),
        "de": ("gmbh", "ag", "ug", "kg", "ohg", "e.v.", "ev", "mbh", "se"),
        "nl": ("bv", "b.v.", "nv", "n.v."),
        "fr": ("sa", "sarl", "s.a.", "s.a.s."),
        "it": ("srl", "s.r.l.", "spa", "s.p.a."),
        "pl": ("sp. z o.o.", "sp. z o. o."),
        "nordic": ("ab", "as", "a/s", "aps", "oy", "oyj"),
        "am": ("cjsc", "ojsc", "jsc"),
    },
    nobody={
        "pronoun": (
            "we", "i", "you", "they", "he", "she", "it", "our", "your", "my", "their", "his", "her", "this", "that",
            "these", "those", "who", "there", "what", "which", "everyone", "someone", "anyone", "each", "all", "both",
            "one", "its", "s/he", "he/she", "she/he",
        ),
        "preposition": ("in", "at", "for", "from", "with", "under", "by", "on"),
        "opening": (
            "if", "as", "when", "while", "to", "not", "bonus", "benefits", "salary", "location", "hours", "duration",
            "contract", "permanent", "temporary", "full-time", "part-time", "no", "yes", "please", "and", "or", "but",
            "also", "here", "then", "currently", "now", "additionally", "role", "posting", "title", "description",
            "summary", "overview", "about", "introduction", "immediate", "urgent", "note", "accordingly", "furthermore",
            "moreover", "however", "therefore", "because", "since", "although", "after", "before", "how", "why",
            "where", "are", "is", "must", "will", "can", "may", "do", "have", "has", "had", "off", "out",
        ),
        "other": (
            "master", "masters", "bachelor", "bachelors", "associate", "doctor", "children", "women", "men", "driver",
            "today", "reader", "user", "degree", "eeo", "english", "internet", "uk", "us", "usa", "nation", "city",
            "state", "america", "api", "python", "javascript", "java", "experience",
        ),
        "generic": (
            "client", "clients", "customer", "company", "employer", "firm", "organization", "organisation", "business",
            "team", "candidate", "candidates", "applicant", "applicants", "individual", "person", "incumbent",
            "successful", "ideal", "startup", "start-up", "agency", "project", "department", "position", "group",
            "people", "leading", "global", "exciting", "opportunity", "consultant", "consultants", "program", "office",
            "division", "practice", "search", "elementary", "primary", "secondary", "middle", "committee", "site", "program's", "hiring", "recruiting", "management",
            "staff", "service", "services", "world", "home", "unit", "a", "an", "the", "employment", "job", "work",
            "time", "equal", "eoe",
        ),
    },
    name_link={
        "link": (
            "of", "the", "and", "for", "at", "&", "de", "la", "in", "on", "du", "del", "der", "van", "von", "und", "et",
            "y", "+",
        ),
    },
    # ---------------------------------------------------------------- sentences about the employer
    owner_mark={"owner": ("'s",)},
    seeks={
        "seeks": (
            "is seeking", "are seeking", "seeks", "seek", "is currently seeking", "are currently seeking",
            "currently seeks", "is actively seeking", "is now seeking", "is looking for", "is looking to",
            "are looking for", "are looking to", "is currently looking for", "are currently looking for",
            "is currently looking to", "looks for", "is searching for", "is currently searching for",
            "are searching for", "is hiring", "are hiring", "is now hiring", "is currently hiring", "is recruiting",
            "are recruiting", "is currently recruiting", "are currently recruiting", "are presently recruiting",
            "is in search of", "invites applications", "invite applications", "invites applicants",
            "invites you to apply", "is inviting applications", "is accepting applications",
            "is now accepting applications", "is now excepting applications", "is currently accepting applications",
            "has an opening", "has an immediate opening", "has an immediate need", "has an opportunity",
            "has an exciting opportunity", "has openings", "has multiple openings", "has an exciting opening",
            "has a vacancy", "has vacancies", "is offering", "announces", "is announcing", "is pleased to announce",
            "is pleased to offer", "needs you", "needs a", "needs an", "requires a", "requires an",
            "are working on behalf of", "is working on behalf of", "is currently working on behalf of",
            "are currently working on behalf of", "have partnered with", "have partnered up", "has partnered up",
            "has partnered with", "is partnering with", "wants to hire", "is expanding", "offers an opportunity",
            "would like to hire", "is in need of", "is acting as", "acts as", "is soliciting applications",
            "seeks applications", "seeks applicants", "seeks candidates",
        ),
    },
    offers_role={
        "role": (
            "position of", "role of", "post of", "job of", "vacancy for", "vacancies for", "opening for",
            "openings for", "opportunity for", "search for", "seeking", "looking for", "hiring", "recruit",
            "recruiting", "recruiting for", "the position:", "appoint", "seeks", "seek", "invites applications for",
            "needs", "requires", "announces", "searching for", "in search of", "looking to hire", "looking to recruit",
            "offering", "become our", "position is for", "post is for", "role is for", "opening of", "applications for",
            "nominations for", "applicants for", "candidates for", "we need", "we are after", "we're after",
        ),
    },
    goes_on={
        "verb": (
            "is", "are", "was", "has", "have had", "believes", "wants", "brings", "needs", "works", "offers",
            "provides", "builds", "helps", "makes", "develops", "runs", "operates", "serves", "delivers", "creates",
            "enables", "specializes", "specialises", "employs", "began", "started", "continues", "strives", "invites",
            "seeks",
        ),
        "apposition": (
            "one of", "founded", "located", "established", "based", "home", "part", "headquartered",
            "known", "formerly", "among", "with a", "in partnership", "in collaboration", "which",
        ),
    },
    is_equal_employer={
        "equal": (
            "is an equal opportunity", "is an equal employment", "is an affirmative action", "is an eeo",
            "is an aa/eeo", "is an aa/eoe", "is an equal", "is committed to equal", "provides equal employment",
            "is proud to be an equal", "is proud to be an affirmative", "does not discriminate", "is an e-verify",
            "is committed to diversity",
        ),
    },
    describes={
        "is": (
            "is a", "is an", "is one of", "is the", "was founded", "was established", "has been", "is building",
            "are building", "builds", "provides", "offers", "is dedicated to", "is committed to", "develops", "makes",
            "is located", "is revolutionizing", "is transforming", "is trusted", "helps", "is helping", "delivers",
            "specializes in", "specialises in", "operates", "serves", "is made up", "creates", "is on a mission",
            "enables", "is reinventing", "is based in",
        ),
    },
    about={
        "about": ("about", "who is", "who are", "what is", "why", "why join", "welcome to", "working at", "life at"),
    },
    stands_for={
        "employer": (
            "join", "joining", "working at", "working for", "work for", "work at", "career at", "careers at",
            "career with", "opportunity at", "opportunity with", "life at", "position at", "job at", "employment at",
            "employment with", "why work at", "why join", "here at", "we at", "we are", "we're", "welcome to",
            "on behalf of", "posted on behalf of", "employed by", "hired by",
        ),
    },
    board={
        "job_board": (
            "indeed", "monster", "linkedin", "glassdoor", "ziprecruiter", "dice", "totaljobs", "reed", "adzuna",
            "cwjobs", "jobsite", "stack overflow", "careerbuilder", "seek", "angellist", "wellfound", "y combinator",
            "hacker news", "github", "greenhouse", "lever", "ashby", "ashbyhq", "workday", "google", "facebook",
            "twitter", "craigslist", "in the weeds",
        ),
        "mail": (
            "gmail", "yahoo", "hotmail", "outlook", "aol", "icloud", "me", "live", "msn", "protonmail", "googlemail",
            "mail", "gmx", "web", "netsys", "freenet",
        ),
    },
    # ---------------------------------------------------------------- titles
    title_lead={
        "lead": (
            "job opening", "job posting", "job announcement", "job description", "job title", "job vacancy", "job opportunity", "vacancy",
            "vacancy notice", "vacancy announcement", "immediate opening", "immediate openings", "opening", "openings",
            "position", "position title", "position announcement", "position available", "open position", "now hiring",
            "hiring", "we're hiring", "we are hiring", "is hiring", "urgent", "urgently required", "wanted",
            "opportunity", "new", "looking for", "seeking", "title", "role", "job", "reposted", "repost",
            "urgent requirement", "hot", "needed", "volunteers needed", "volunteers wanted", "help wanted", "career opportunity", "employment opportunity", "a",
            "an", "one", "experienced", "multiple", "full-time", "fulltime", "full time", "part-time", "part time",
            "contract",
        ),
    },
    wants={
        "wants": ("looking for", "seeking", "seeks", "is hiring", "hiring", "in search of", "wanted:", "in need of"),
    },
    praise={
        "praise": (
            "a", "an", "the", "our", "new", "experienced", "dynamic", "motivated", "self-motivated", "highly",
            "talented", "passionate", "enthusiastic", "dedicated", "creative", "innovative", "energetic", "skilled",
            "qualified", "well", "organized", "organised", "driven", "collaborative", "knowledgeable",
            "service-oriented", "forward-thinking", "forward", "thinking", "visionary", "inspiring", "versatile",
            "exceptional", "outstanding", "full-time", "full", "time", "part-time", "part", "temporary", "permanent",
            "several", "multiple", "two", "three", "additional", "another", "great", "strong", "hands-on",
            "results-oriented", "detail-oriented", "ambitious", "bright", "smart", "friendly", "reliable",
            "hardworking", "hard-working", "professional", "competent", "flexible", "proactive", "responsible",
            "independent", "engaging", "enterprising", "successful", "some", "more", "good", "excellent", "exciting",
            "for", "of", "position", "role", "tenure-track", "12-month", "twelve-month", "suitable", "capable",
            "resourceful", "curious", "imaginative", "personable", "cheerful", "caring", "compassionate", "inventive",
            "strategic-minded", "user-focused", "user-centered", "customer-focused", "world-class", "top", "rockstar",
            "fantastic", "awesome", "amazing", "brilliant", "committed", "and", "oriented", "minded", "focused",
            "centered", "centred", "existing", "all", "energized", "intellectually", "its", "their", "adaptable",
            "thoughtful", "member", "one",
        ),
    },
    phrase_end={
        "end": (
            "to", "who", "with", "for", "in", "at", "that", "whose", "based", "will", "is", "on", "as", "from", "if",
            "by", "where", "which", "capable", "interested", "able", "ready", "willing", "working", "within",
            "reporting", "has", "have", "who's", "you", "we", "position", "role", "positions", "roles", "you'll", "are",
        ),
    },
    area={"area": ("area", "metropolitan area", "county", "region")},
    advert={
        "advert": (
            "pay", "tips", "culture", "award-winning", "start-up", "startup", "bonus", "bonuses", "benefits", "great",
            "amazing", "exciting", "growing", "fast-growing", "earn", "salary", "wages", "competitive", "excellent",
            "immediate", "urgent", "apply", "now", "opportunity", "vibrant", "fun",
        ),
    },
    place_joint={"in": ("in", "near")},
    title_place_lead={
        "in": ("in", "near", "for", "based in", "within", "across", "local to", "relocate to", "relocation to"),
    },
    around_place={
        "around": (
            "and surrounding areas", "and surrounding area", "and surrounding", "surrounding areas", "area", "areas",
            "metro", "region", "and", "or", "days", "nights", "zip", "county", "based",
        ),
        "side": (
            "north", "south", "east", "west", "northern", "southern", "eastern", "western", "far", "greater", "central",
            "downtown", "inner", "outer", "upper", "lower", "north east", "north west", "south east", "south west",
        ),
    },
    title_joint={"at": ("at", "@")},
    title_noise={
        "wanted": (
            "needed", "required", "wanted", "urgently required", "urgently needed", "jobs day", "job", "jobs",
            "vacancy", "vacancies", "position available", "immediate start", "asap", "urgent", "apply now", "start now",
            "needed asap", "now hiring", "opening", "opportunity", "based in", "in the", "role based", "relocate to", "relocation",
        ),
    },
    title_place={
        "place": (
            "multiple locations", "various locations", "nationwide", "remote", "on-site", "onsite", "hybrid",
            "hybrid/remote", "remote/hybrid", "anywhere", "work from home", "united states", "usa", "us", "uk",
            "united kingdom", "canada", "relocation", "multiple sites", "telecommute", "remote ok", "remote work",
            "fully remote", "remote possible", "us only", "u.s.", "worldwide", "au only", "uk only", "eu only",
            "canada only", "usa only",
        ),
        "note": ("copy", "draft", "duplicate"),
    },
    # ---------------------------------------------------------------- e-mail addresses
    at_sign={"@": ("at", "a", "@")},
    dot_sign={".": ("dot",)},
    asks_for_mail={
        "mail": (
            "email", "e-mail", "emailed", "emailing", "mail", "cv", "cvs", "cv's", "resume", "resumes", "inquiry",
            "inquiries", "write", "contact", "reach", "reach out", "ping", "send", "note",
        ),
    },
    mail_goes={"to": ("to", "at", "through", "via")},
    not_a_mailbox={
        "none": (
            "us", "me", "him", "her", "them", "it", "now", "here", "online", "directly", "direct", "today", "apply",
            "applying", "address", "website", "site", "team", "people", "office", "staff", "department", "recruiter",
            "recruiters", "manager", "managers", "available", "found", "located", "look", "visit", "resume", "cv",
            "letter", "application", "applications", "resumes", "materials", "position", "role", "job", "work",
            "engineer", "engineers", "developer", "developers", "only", "form", "is", "are", "email", "e-mail",
        ),
    },
    mail_purpose={
        "apply": (
            "apply", "applying", "application", "applications", "applicants", "candidates", "resume", "resumes", "cv",
            "cvs", "cv's", "résumé", "résumés", "cover letter", "letter of interest", "letter of application",
            "portfolio", "submit", "interested", "curriculum vitae", "join us", "reach out", "get in touch",
        ),
        "questions": (
            "question", "questions", "inquiry", "inquiries", "enquiries", "enquiry", "further information",
            "more information", "additional information", "informal discussion", "informal chat",
            "informal conversation", "discuss the role", "discuss the post", "discuss this role", "discuss this post",
        ),
        "other": (
            "disabilities", "disabled", "difficulties", "technical issues", "technical support", "tech support", "affirmative action",
            "title ix", "equal opportunity", "equal employment opportunity", "eeo", "ada", "privacy", "personal data",
            "data protection", "gdpr", "press", "media", "webmaster", "abuse", "spam", "harassment", "post a job",
            "post your job", "advertise", "references from",
        ),
        "never": (
            "accommodation", "accommodations", "reasonable adjustment", "reasonable adjustments", "nondiscrimination",
            "non-discrimination", "discrimination", "fraud", "fraudulent", "scam", "scams", "phishing", "authenticity",
            "disability", "accessibility", "assistive", "legitimacy", "unsubscribe", "sexual misconduct", "disclaimer",
        ),
    },
    mailbox_purpose={
        "apply": (
            "jobs", "job", "careers", "career", "hr", "hiring", "recruiting", "recruitment", "recruiter", "talent",
            "apply", "applications", "resume", "resumes", "cv", "employment", "work", "join", "people",
            "humanresources",
        ),
        "other": (
            "privacy", "press", "media", "webmaster", "abuse", "security", "eeo", "titleix", "ada", "accommodations",
            "accommodation", "accessibility", "nobody", "spam", "noreply", "no-reply", "donotreply", "dpo", "gdpr",
            "legal", "postmaster",
        ),
    },
    # ---------------------------------------------------------------- people and telephones
    fax={"fax": ("fax", "facsimile", "e-fax", "fax number", "f")},
    extension={"extension": ("ext", "ext.", "extension", "extn", "extn.", "x")},
    honorific={"honorific": ("mr", "ms", "mrs", "miss", "mx", "dr", "prof", "professor", "frau", "herr", "mme", "madame")},
    name_particle={
        "particle": (
            "de", "van", "von", "der", "den", "del", "della", "da", "di", "la", "le", "bin", "al", "van der", "de la",
            "ten", "ter",
        ),
    },
    asks_for_person={
        "person": (
            "contact", "to", "attention", "attn", "attn.", "dear", "call", "recruiter", "email", "e-mail", "reach",
            "ask for", "c/o", "care of", "by", "with", "text", "phone", "name", "mail", "send", "questions",
            "supervisor", "from", "contact person", "contact name", "or", "and",
        ),
    },
    not_a_name={
        "place": (
            "street", "st", "avenue", "ave", "road", "rd", "drive", "blvd", "boulevard", "floor", "suite", "room",
            "new", "north", "south", "east", "west",
        ),
        "time": (
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "am",
            "pm",
        ),
        "form": (
            "email", "e-mail", "mail", "phone", "telephone", "tel", "fax", "cell", "mobile", "contact", "information",
            "subject", "apply", "application", "applications", "send", "resume", "resumes", "cv", "cover", "letter",
            "submit", "qualified", "interested", "questions", "inquiries", "human", "resources", "hr", "talent",
            "acquisition", "recruitment", "jobs", "careers", "line", "address", "website", "web", "url", "linkedin",
            "github", "twitter", "skype", "thanks", "thank", "regards", "best", "kind", "sincerely", "visit", "call",
            "ask", "attention", "attn", "dear", "dr", "mr", "ms", "mrs", "prof", "professor", "via", "full", "part",
            "hello", "hi", "reference", "location", "salary", "requirements", "name", "details", "further", "more",
            "feel", "free", "reach", "drop", "shoot", "write", "stop", "come", "person", "google", "science", "affairs",
            "relations", "city", "county", "national", "public", "senior", "junior", "chief", "vice", "helpdesk",
            "desk", "service", "i'm", "we're", "equal", "opportunity", "action", "affirmative", "title", "ix", "code",
            "box", "po",
        ),
    },
    # ---------------------------------------------------------------- links
    link_purpose={
        "apply": (
            "apply", "applying", "your application", "an application", "applications must", "applications should",
            "applications can", "applications are", "applications may", "applications via", "application form",
            "application site", "application system", "application process", "application portal", "application page",
            "application instructions", "submit", "submitted", "send", "upload", "resumes via", "interested?",
            "and click", "candidates must", "candidates should", "interested candidates", "interested applicants",
            "register", "registration", "sign up", "fill out", "fill in", "complete the form", "scroll down",
            "job site", "and search",
        ),
        "posting": (
            "job description", "job descriptions", "full description", "complete description", "position description",
            "full job", "full posting", "full advertisement", "full advert", "full ad", "full listing", "full details",
            "job posting", "official job posting", "official listing", "job post", "job ad", "job advert",
            "job bulletin", "job bulletins", "job listing", "vacancy", "see details", "details:", "job details",
            "more details", "view the posting", "originally posted", "original job", "quick link", "job link",
            "more here", "about this position", "about the position", "about this role", "about the role",
            "about the job", "about this job", "more about this", "learn more about this", "learn more about the role",
            "learn more about the position", "learn more about the job", "job spec", "job specs", "role spec",
        ),
        "more": (
            "more info", "more information", "further information", "further details", "open positions", "open roles",
            "openings", "all roles", "all positions", "all jobs", "vacancies", "our jobs", "jobs", "careers", "hiring",
            "roles", "positions", "read more",
        ),
        "other": (
            "disability", "benefits", "policy", "privacy", "equal opportunity", "eeo", "poster", "learn more about",
            "about us", "hiring process", "accrediting", "reciprocity", "competencies", "culture", "values",
            "diversity", "blog", "learned of", "mission", "pronouns", "notification", "notification card", "job alerts",
            "mailing list", "newsletter", "about our", "about the company", "follow us", "github", "terms",
        ),
        "never": (
            "accommodation", "accommodations", "accommodation form", "reasonable adjustments", "discrimination",
            "fraud", "fraudulent", "scam", "scams", "disclaimer",
        ),
    },
    # ---------------------------------------------------------------- pay
    pay_unit={
        "hour": ("hour", "hr", "hr.", "hrs", "h"),
        "day": ("day", "shift"),
        "week": ("week", "wk", "wk."),
        "month": ("month", "mo", "mo.", "mth"),
        "year": ("year", "yr", "yr.", "annum", "y"),
    },
    pay_period={
        "hour": (
            "per hour", "an hour", "a hour", "each hour", "the hour", "hourly", "per hr", "an hr", "/hr", "p/h", "ph",
            "p.h.", "per hour worked",
        ),
        "day": ("per day", "a day", "each day", "per shift", "a shift", "each shift", "daily", "everyday", "p/d", "pd"),
        "week": ("per week", "a week", "each week", "weekly", "per wk", "p/w", "pw", "p.w."),
        "month": (
            "per month", "a month", "each month", "in a month", "per mo", "per calendar month", "monthly", "pcm",
            "p.m.", "p/m",
        ),
        "year": (
            "per year", "a year", "each year", "per yr", "a yr", "per annum", "annually", "annual", "yearly", "p.a.",
            "p.a", "pa", "p/a", "p/y", "per annual", "lpa",
        ),
    },
    pay_rhythm={
        "hour": ("hourly", "per hour", "an hour"),
        "day": ("daily", "per day", "day rate", "a day", "per shift"),
        "week": ("weekly", "per week"),
        "month": ("monthly", "per month", "pcm"),
        "year": ("annual", "annually", "yearly", "per annum", "per year", "annualized", "annualised"),
    },
    pay_limit={
        "min": (
            "from", "starting at", "starts at", "start at", "starting from", "starting with", "beginning at",
            "begins at", "minimum", "minimum of", "min", "at least", "not less than", "no less than", "more than",
            "over", "above", "upwards of", "starting", "starts",
        ),
        "max": (
            "up to", "upto", "maximum", "maximum of", "max", "as much as", "as high as", "no more than",
            "not more than", "capped at", "to",
        ),
    },
    pay_start={
        "min": ("starting", "starts", "beginning", "begins", "minimum", "min"),
        "max": ("maximum",),
    },
    pay_open={
        "min": (
            "and up", "& up", "and above", "or more", "or upwards", "or higher", "and higher", "or above", "or better",
        ),
        "max": ("or less", "or below"),
    },
    pay_bound={
        "min": ("minimum", "min", "upwards"),
        "max": ("max", "maximum"),
    },
    money_for={
        "pay": (
            "salary", "salaries", "salaried", "pay", "pays", "paid", "paying", "compensation", "comp", "tc", "wage",
            "wages", "remuneration", "renumeration", "rate", "rates", "earn", "earns", "earning", "earnings", "base",
            "income", "take home", "stipends", "salary range", "pay range", "rate of pay", "pay rate", "hiring range",
            "pay scale", "pay band", "bonus eligible", "hourly", "base pay", "base salary", "payrate", "make",
            "total comp", "total compensation", "total cash", "total pay", "total package", "basic", "ctc",
        ),
        "target": ("ote", "on target", "on-target", "on-target earnings"),
        "total": (
            "stipend", "honorarium", "lump sum", "fixed fee", "flat fee", "fixed price", "fixed bid", "fixed sum",
            "bounty", "for the project", "per project", "whole project", "entire project", "for the job", "one-off",
            "one-time payment",
        ),
        "other": (
            "budget", "budgets", "revenue", "revenues", "bonus", "bonuses", "sign-on", "signing", "sign on", "funding",
            "funded", "raised", "raising", "raise", "round", "series", "seed", "valuation", "valued", "assets",
            "tuition", "referral", "referrals", "refer", "in sales", "annual sales", "fee", "fees", "donation",
            "donations", "grant", "grants", "endowment", "insurance", "deductible", "coverage", "allowance",
            "allowances", "reimbursement", "reimbursements", "reimbursed", "reimburse", "discount", "discounts",
            "investment", "investments", "invested", "worth", "price", "prices", "cost", "costs", "savings", "401k",
            "401 k", "pension", "match", "matching", "credit", "credits", "expenses", "expense", "gift", "voucher",
            "vouchers", "prize", "turnover", "portfolio", "portfolios", "loan", "loans", "contribution",
            "contributions", "volume", "payouts", "funds", "fund", "capital", "contracts", "stock", "rent",
            "subscription", "spending", "spend", "travel", "relocation", "equipment", "premium", "premiums",
            "generated", "exceeding", "manages", "managed", "commission", "commissions", "profit", "profits",
            "fundraising", "per user", "for each", "for every", "award", "awards", "supplement", "tip pool", "tip out",
            "tips", "average", "averages", "averaged", "averaging", "selling", "differential", "purchase", "purchases", "wellness", "housing",
            "debt", "offset", "overtime", "incentive", "quota", "quotas", "spent", "houses", "homes", "properties",
            "pay system", "staff rate", "accommodation", "live in accommodation",
        ),
    },
    pay_follower={
        "pay": (
            "doe", "dpe", "depending", "dependent", "tips", "tip", "tipshare", "plus tips", "plus tip", "plus benefits",
            "plus equity", "plus bonus", "plus super", "commensurate", "negotiable", "gross", "net", "equity", "base",
            "based on", "pro rata", "fte", "starting", "to start", "with benefits", "and benefits", "competitive",
            "take home", "in hand", "for new hires", "salary range", "plus", "with bonus", "with commission",
            "with tips", "bi-weekly", "biweekly", "fortnightly", "semi-monthly", "per fortnight", "every two weeks",
        ),
        "total": ("total", "in total"),
    },
    pay_extra={
        "extra": (
            "tip", "tips", "bonus", "bonuses", "equity", "benefits", "commission", "commissions", "super", "tip share",
            "stock", "options", "car", "package", "excellent", "great", "full", "significant", "ote",
        ),
    },
    magnitude={
        "1000": ("k", "thousand", "grand"),
        "100000": ("lakh", "lakhs", "lac", "lacs", "lpa"),
        "1000000": ("m", "mm", "mn", "million", "mil"),
        "1000000000": ("b", "bn", "billion"),
        "1000000000000": ("tn", "trillion"),
    },
    approximate={
        "approximate": (
            "about", "around", "approximately", "approx", "circa", "c", "ca", "roughly", "of", "a", "an", "at", "is",
            "base", "salary", "rate", "total", "pay", "annual", "hourly", "only", "be",
        ),
    },
    multiplier={"1": ("and",), "100": ("hundred",), "1000": ("thousand",)},
    range_word={"range": ("to", "and", "through", "thru", "until", "up to", "or", "to about", "to around")},
    rounded={
        "0": ("low", "lower"),
        "5": ("mid", "mid to upper", "middle"),
        "8": ("high", "upper", "mid to high"),
    },
    currency_name={
        "USD": ("us dollars", "u.s. dollars", "us dollar"),
        "$": ("dollars", "dollar", "bucks"),
        "EUR": ("euros", "euro"),
        "GBP": ("pounds", "pounds sterling", "pound sterling", "sterling"),
        "INR": ("rupees", "inr", "lakh", "lakhs", "lac", "lacs", "lpa"),
        "AMD": ("drams", "armenian drams", "dram"),
        "CHF": ("swiss francs", "francs"),
        "kr": ("kronor", "kroner", "crowns"),
    },
    pay_basis={
        "basis": (
            "net", "gross", "brutto", "brut", "netto", "base", "basic", "before tax", "before taxes", "fte", "tax free",
        ),
    },
    rank={
        "rank": (
            "grade", "level", "step", "steps", "band", "tier", "class", "scale", "point", "points", "group", "category",
            "schedule", "spine", "gs", "range", "classification", "phase", "zone", "fp", "fsn",
        ),
    },
    plan={"plan": ("401k", "401 k", "401(k)", "401 (k)", "403b", "403(b)", "457b", "457(b)", "529")},
    counted={
        "counted": (
            "hours", "hrs", "days", "weeks", "months", "years", "yrs", "minutes", "people", "employees", "staff",
            "students", "members", "users", "customers", "clients", "volumes", "residents", "lbs", "pounds of",
            "hour week", "hour work", "miles", "percent", "hr week", "hr per week", "hour per week", "hr a week",
            "hour a week", "hr/week", "hour/week", "hr/wk", "hours/week", "days/week", "hours per week",
            "days per week", "years of", "credits", "credit hours", "locations", "countries", "cities", "companies",
            "am", "pm",
        ),
    },
    # ---------------------------------------------------------------- degrees
    degree={
        "high_school": (
            "high school diploma", "highschool diploma", "highschool degree", "high school/ged program",
            "accredited high school", "high school degree", "high school education", "high school graduate",
            "high school graduation", "high school or equivalent", "high school equivalency", "high school completion",
            "high school/ged", "h.s. diploma", "hs diploma", "ged", "g.e.d.", "secondary education",
            "secondary school diploma", "secondary school education", "secondary school certificate",
            "school leaving certificate", "leaving certificate", "leaving cert", "grade 12", "matric", "12th grade", "diploma or ged", "completion of high school",
            "graduation from high school", "completed high school", "completion of secondary school",
            "completed secondary school",
        ),
        "associate": (
            "associate's degree", "associates degree", "associates' degree", "associate degree", "associate's",
            "two-year degree", "two year degree", "2-year degree", "2 year degree", "aa degree", "as degree", "a.a.",
            "a.s.", "a.a.s.", "foundation degree", "associate of arts", "associate of science", "associate in arts",
            "associate in science", "associate of applied science", "junior college degree", "community college degree",
            "two-year college degree", "two year college degree", "2-year college degree", "2 year college degree", "adn",
        ),
        "bachelor": (
            "bachelor's degree", "bachelors degree", "bachelors' degree", "bachelor degree", "bachelor's", "bachelors",
            "bachelors'", "bachelor", "bachelor of science", "bachelor of arts", "bachelor of engineering",
            "bachelor of fine arts", "bachelor of commerce", "bachelor of business administration", "baccalaureate",
            "baccalaureate degree", "undergraduate degree", "under graduate degree", "college degree",
            "university degree", "degree level", "4-year degree", "four-year degree", "4 year degree",
            "four year degree", "3-year degree", "first degree", "honours degree", "honors degree", "degree educated",
            "degree-educated", "degree qualified", "degree-qualified", "college graduate", "university graduate",
            "university diploma", "undergraduate qualification", "graduate in", "a graduate with",
            "tertiary qualification", "tertiary degree", "third level degree", "third-level degree",
            "graduation from an accredited four-year college", "graduation from a recognized four-year college",
            "graduation from an accredited college", "graduation from an accredited university",
            "graduation from a college or university", "graduation from a university", "graduated from a university",
            "bsc", "b.sc.", "b.sc", "bs/ba", "b.s.", "b.a.", "b.s", "beng", "be (hons)", "ba (hons)", "bsc (hons)", "beng (hons)", "b.eng", "b.eng.", "btech", "b.tech",
            "b.e.", "bba", "b.b.a.", "bfa", "b.f.a.", "bcom", "b.com", "bscs", "bsee", "bsn", "bsme", "bsw", "b.s.w.",
            "b.arch", "b.ed", "b.ed.",
        ),
        "master": (
            "master's degree", "masters degree", "masters' degree", "master degree", "master's", "masters", "masters'",
            "master of science", "master of arts", "master of library science",
            "master of library and information science", "master of business administration", "master of public health",
            "master of public administration", "master of fine arts", "master of engineering", "master of social work",
            "master of education", "master of architecture", "master of laws", "master in library science", "master of information science",
            "master of information", "advanced degree", "advanced degrees", "advanced university degree",
            "advanced academic degree", "advanced graduate degree", "advanced graduate degrees", "graduate degree",
            "graduate degrees", "graduate-level degree", "graduate level degree", "postgraduate degree",
            "post-graduate degree", "post graduate degree", "postgrad degree", "advance degree", "post-grad degree",
            "postgraduate qualification", "post-baccalaureate degree", "postbaccalaureate degree", "higher degree", "second-level degree", "msc", "m.sc.", "m.sc", "m.a.",
            "m.s.", "m.s", "meng", "m.eng", "m.eng.", "mba", "m.b.a.", "mls", "m.l.s.", "m. l. s.", "mlis", "m.l.i.s.", "m. l. i. s.", "msls",
            "m.s.l.s.", "mslis", "m.s.l.i.s.", "msis", "m.s.i.s.", "mils", "malis", "mph", "m.p.h.", "mpa", "m.p.a.",
            "m.f.a.", "mtech", "m.tech", "m.e.", "mpp", "msw", "m.s.w.", "m.ed.", "m.ed", "mphil", "mscs", "mca",
            "ll.m.", "m.arch", "mha", "m.h.a.",
        ),
        "doctorate": (
            "doctoral degree", "doctorate degree", "doctorate", "doctorates", "doctor's degree", "doctor of philosophy",
            "ph.d.", "ph.d", "phd", "ph. d.", "phd degree", "d.phil", "dphil", "ed.d.", "edd", "dr.p.h.", "drph", "psyd",
            "psy.d.", "dnp", "d.sc.", "doctoral",
        ),
        "professional": (
            "j.d.", "juris doctor", "juris doctorate", "law degree", "m.d.", "medical degree", "pharmd", "pharm.d.",
            "pharm.d", "d.v.m.", "dvm", "v.m.d.", "vmd", "d.d.s.", "d.m.d.", "m.d. or d.o.", "m.d./d.o.",
            "do degree", "llb", "ll.b.",
            "mbbs", "medical qualification", "law school graduate", "doctor of medicine", "doctor of osteopathy",
            "doctor of osteopathic medicine", "doctor of pharmacy", "doctor of veterinary medicine",
            "doctor of dental surgery", "doctor of dental medicine", "md or do", "md/do", "md, do", "do or md", "do/md",
            "professional degree", "jd degree", "jd/mba",
        ),
    },
    # Letters and words that mean a degree only in the company of one.
    degree_letters={
        "associate": ("aa", "as", "aas", "associate", "associates"),
        "bachelor": ("ba", "bs", "ab", "undergraduate"),
        "master": ("ma", "ms", "mfa", "msn", "med", "master"),
        "doctorate": ("doctor",),
        "professional": ("jd", "md", "dds", "dmd"),
        "high_school": ("high school", "secondary school"),
    },
    # A degree whose level is not said.
    any_degree={"bachelor": ("degree", "degree-level")},
    # Words that say its level from further off: "graduate library degree".
    degree_rank={
        "associate": ("two-year", "two year", "2-year", "2 year"),
        "master": ("graduate", "postgraduate", "post-graduate"),
        "doctorate": ("doctoral",),
    },
    # Who gave it: "JD from an accredited school".
    degree_source={"from": ("from a", "from an", "from the", "from any", "awarded by")},
    # Schooling that begins a line of requirements.
    schooling={
        "bachelor": (
            "higher education", "university education", "college education", "tertiary education",
            "higher technical education", "higher economic education", "higher medical education",
            "higher legal education", "higher professional education", "higher pedagogical education",
            "higher engineering education", "higher linguistic education", "diploma of higher education",
        ),
    },
    schooling_lead={
        "lead": ("complete", "completed", "must have", "minimum", "at least", "possess", "specialized", "specialised", "relevant", "completion of", "professional", "appropriate"),
    },
    schooling_not_after={
        "other": (
            "experience", "sector", "setting", "settings", "environment", "environments", "institution", "institutions",
            "industry", "market", "markets", "administration", "professionals", "professional", "policy", "community",
            "technology", "clients", "funding", "teaching", "research", "landscape", "recruitment", "and academic",
            "organizations", "organisations",
        ),
    },
    # Who is still at it; counts where a line begins with it, or where it is said of the candidate.
    studying={
        "bachelor": (
            "undergraduates", "undergraduate student", "undergraduate students", "college student", "college students",
            "university student", "university students", "undergraduate program", "bachelor's program",
            "bachelor's student",
        ),
        "master": (
            "graduate student", "graduate students", "graduate library science", "graduate program", "graduate school",
            "graduate level program", "graduate-level program", "library school", "master's program", "masters program",
            "mls program", "mlis program", "graduate library school", "graduate-level student", "mlis student",
            "mlis students", "library school student", "library school students", "mls student", "mls students",
        ),
        "doctorate": (
            "doctoral student", "doctoral students", "doctoral program", "phd student", "phd program", "abd", "a.b.d.",
        ),
    },
    # What stands before somebody who is still at it: "current MLIS student".
    studying_lead={"current": ("current", "be a", "be an", "are a", "are an", "seeking a", "open to")},
    degree_in_progress={
        "in_progress": (
            "enrolled", "enrolment", "enrollment", "pursuing", "working towards", "working toward", "studying for",
            "studying towards", "currently studying", "currently completing", "in progress", "candidate for",
            "student in", "student of", "students in", "students of", "current student", "current students",
            "matriculated", "progress towards", "progress toward", "third year", "last year", "final year",
            "final year student", "penultimate year", "completing a", "student currently", "a current", "substantial completion of", "near completion of",
            "nearing completion of",
        ),
    },
    degree_obtained={
        "obtained": (
            "recently graduated", "recent graduate", "obtained", "received", "or hold", "or holds", "hold or",
            "have or", "has or", "completed or", "or completed", "graduates of", "graduate of",
        ),
    },
    degree_sought={"asked": ("looking for", "searching for")},
    degree_not_before={
        "other": (
            "scrum", "offers", "offer", "offering", "awards", "award", "awards the", "confers the", "of whom hold",
            "leading to", "grants", "conferred", "our", "their", "its", "your", "web", "all", "many", "for", "become a", "pre", "post",
        ),
    },
    degree_not_after={
        "other": (
            "program", "programs", "programme", "programmes", "student", "students", "granting", "-granting",
            "offerings", "theses", "thesis", "dissertations", "dissertation", "projects", "researchers",
            "level student", "level students", "level programs", "level courses", "courses", "candidates", "candidate",
            "fellow", "fellows", "institution", "institutions", "faculty", "recipients", "plan", "data", "list",
            "schedule", "calendar", "copy", "file", "files", "librarian", "and professional programs",
            "and graduate programs", "and doctoral programs", "internship", "interns", "team", "trainee", "role",
            "opportunity", "position", "school", "schools", "college", "colleges", "controller", "agreement",
            "services agreement", "branch", "builder", "electrician", "plumber", "apprenticeship", "apprenticeships",
            "requirements that", "researcher", "studentship", "studentships", "positions", "fellowship", "research position",
        ),
    },
    any_degree_not_before={
        "other": (
            "high", "higher", "highest", "some", "great", "greater", "certain", "large", "significant", "the", "this",
            "that", "such", "without", "without a", "varying", "reasonable", "same", "360", "180", "of", "to a", "no",
            "world", "through", "which", "qualifying", "terminal", "any", "related", "similar", "equivalent",
            "proof of", "your",
        ),
    },
    any_degree_not_after={
        "other": (
            "of", "to which", "centigrade", "view", "celsius", "in which", "requirements", "requirement",
            "apprenticeship", "apprenticeships",
        ),
    },
    degree_apart={"other": ("second", "additional", "another", "subject master's", "subject masters")},
    student={"in_progress": ("student", "students", "candidate", "candidates")},
    field_opens={
        "in": (
            "in a", "in an", "in the", "in one of the following", "in", "of", "with a concentration in",
            "with concentration in", "with a major in", "with a focus in", "majoring in", "with a specialization in",
        ),
    },
    field_noun={"field": ("field", "fields", "discipline", "disciplines", "area", "areas", "subject", "subjects")},
    such_as={"example": ("such as", "like", "including", "e.g.", "eg.", "e.g", "for example", "i.e.")},
    possessive={"somebody": ("their", "our", "your", "its", "his", "her", "my", "we", "you", "they")},
    unnamed_field={
        "other": (
            "relevant", "related", "another", "appropriate", "similar", "equivalent", "other", "any", "this", "that",
            "which", "one of",
        ),
    },
    field_closes={
        "other": (
            "or equivalent", "or related", "or a related", "or other related", "or similar", "or other", "or any",
            "or relevant", "or closely related", "related", "similar", "from", "with", "is", "are", "required",
            "preferred", "desired", "desirable", "plus", "and at least", "and a minimum", "degree", "field", "fields",
            "discipline", "disciplines", "and relevant", "experience", "strongly", "highly", "a plus", "at", "an asset",
            "an", "a", "including", "such", "would", "will", "to", "and experience", "at the",
        ),
    },
    accredited={"accredited": ("accredited", "-accredited", "certified", "approved")},
    # ---------------------------------------------------------------- how much a thing is asked for
    joint={"or": ("or", "and/or", "and / or", "or else"), "and": ("and", "to", "as well as")},
    joint_next={
        "a": (
            "a", "an", "other", "similar", "higher", "advanced", "relevant", "related", "equivalent", "the", "ala-accredited",
            "ala accredited", "second-level", "preferably",
        ),
    },
    article={"a": ("a", "an", "the")},
    substitute={
        "equivalent": (
            "equivalent", "its equivalent", "an equivalent", "equivalent experience", "similar", "foreign equivalent",
            "related", "other", "higher", "comparable", "a related",
        ),
    },
    skill={
        "other": (
            "experience", "knowledge", "skills", "ability", "familiarity", "background", "understanding",
            "certification", "certificate", "certifications", "training", "fluency", "proficiency", "interest", "years",
            "coursework", "course work", "emphasis", "concentration", "specialization", "licensure", "license",
        ),
    },
    demand={
        "required": (
            "required", "requirement", "requirements", "requires", "mandatory", "essential", "essentials", "necessary",
            "must", "minimum", "needed", "non-negotiable", "must-have", "must-haves", "need",
            # The heading that one large board put over all that was required.
            "desired skills & experience", "desired skills and experience",
        ),
        "preferred": (
            "preferred", "preferable", "desired", "desirable", "desireable", "preference", "nice to have",
            "nice-to-have", "nice to haves", "nice-to-haves", "bonus", "an advantage", "advantageous", "an asset",
            "beneficial", "optional",
        ),
        "waived": (
            "not required", "not necessary", "not essential", "not needed", "isn't required", "not a requirement",
            "not mandatory", "not a must", "don't need", "do not need", "doesn't need", "don't have to have",
            "do not have to have", "don't require", "do not require", "doesn't require", "does not require", "no need for",
            "required for tenure", "required for promotion", "required for advancement",
        ),
    },
    demand_behind={
        "preferred": (
            "a plus", "huge plus", "big plus", "is plus", "great plus", "strong plus", "definite plus", "added plus",
            "real plus", "major plus", "significant plus", "advantage", "asset", "assets", "favourable", "favorable",
            "favored", "favoured", "highly regarded", "well regarded", "helpful", "useful", "a benefit", "appreciated",
            "pluses", "considered a plus", "would be great", "strongly considered", "viewed favorably",
            "looked upon favorably", "will be considered favorably", "will be an advantage", "is welcome", "welcomed",
            "is ideal", "is nice", "are nice", "would be nice", "would be ideal", "very welcome", "much welcome", "a bonus",
        ),
    },
    demand_ahead={
        "preferred": (
            "preferably", "ideally", "desirably", "prefer", "possibly", "extra points", "brownie points", "plus if",
            "plus points", "good to have", "great to have", "even better", "pluses", "extras", "extra credit", "cool if",
            "love it if", "love if", "great if", "we like", "bonus if", "stand out",
        ),
        "required": ("basic", "minimal"),
    },
    demand_adverb={
        "much": (
            "strongly", "highly", "very", "greatly", "much", "also", "is", "are", "is strongly", "is highly", "would be",
            "will be", "is also", "is very",
        ),
    },
    # ---------------------------------------------------------------- experience
    number={
        "0": ("zero",),
        "0.5": ("half a", "six-month"),
        "1": ("one", "a full"),
        "2": ("two", "a couple of", "couple of"),
        "3": ("three",),
        "4": ("four",),
        "5": ("five",),
        "6": ("six",),
        "7": ("seven",),
        "8": ("eight",),
        "9": ("nine",),
        "10": ("ten",),
        "11": ("eleven",),
        "12": ("twelve",),
        "13": ("thirteen",),
        "14": ("fourteen",),
        "15": ("fifteen",),
        "16": ("sixteen",),
        "17": ("seventeen",),
        "18": ("eighteen",),
        "19": ("nineteen",),
        "20": ("twenty",),
        "30": ("thirty",),
        "40": ("forty",),
        "50": ("fifty",),
        "60": ("sixty",),
        "70": ("seventy",),
        "80": ("eighty",),
        "90": ("ninety",),
    },
    or_more={
        "more": (
            "+", "plus", "or more", "or greater", "(+)", "and above", "minimum", "full", "solid", "+ years to", "post",
            "or more full", "additional",
        ),
    },
    at_least={"more": ("at least", "atleast", "minimum of", "minimum", "min", "min.", "no less than", "not less than")},
    span_of_time={
        "year": (
            "years", "year", "yrs", "yrs.", "yr", "yr.", "year's", "years'", "yrs'", "yr's", "year(s)", "years +",
            "years plus", "years+", "years or more", "years or greater", "years minimum",
        ),
        "month": ("months", "months'", "month", "month's", "mos"),
    },
    experience={
        "experience": (
            "experience", "experiences", "experienced", "expereince", "expereience", "experiece", "experiance",
            "experince", "exp", "exp.", "pqe", "expertise", "background", "track record",
        ),
    },
    work={
        "work": (
            "work", "practice", "employment", "in the field", "in a similar role", "role", "roles", "development",
            "proficiency", "capacity",
        ),
    },
    asks_for={
        "asks": (
            "have", "has", "having", "with", "looking for", "seeking", "need", "needs", "require", "requires",
            "required", "possess", "bring", "brings",
        ),
    },
    ideal={"ideal": ("ideal candidate", "ideal candidates", "ideal applicant", "ideal person")},
    lasting={
        "lasting": (
            "for", "over", "in", "within", "after", "since", "about", "almost", "nearly", "through", "every", "another",
            "more than",
        ),
    },
    experience_in={
        "experience": (
            "developing", "building", "working", "designing", "managing", "leading", "supporting", "of hands", "using",
            "programming", "in a similar", "in product", "in sales", "writing", "of professional", "of progressive",
            "in an academic", "hands-on", "as a", "as an", "in the role", "of supervisory", "of service", "of post",
            "post",
        ),
    },
    not_experience_before={
        "other": (
            "for over", "past", "last", "next", "for the past", "for the last", "within", "after", "first", "every",
            "each", "our", "for nearly", "for almost", "age of", "we have", "employees with", "combined",
            "for more than", "initial", "final", "over the", "than the",
        ),
    },
    not_experience_behind={
        "other": (
            "combined", "of graduate", "of graduate-level", "of education", "of coursework", "of relevant coursework",
            "of higher education", "of schooling", "commitment", "of age", "away", "old", "olds", "contract", "degree",
            "ago", "of history", "history", "anniversary", "in business", "from the date", "of hire", "project",
            "program", "plan", "period", "fixed", "term", "appointment", "position", "in a row", "college", "residency",
            "course", "probationary", "renewable", "end", "round", "of college", "of university", "of study",
            "of undergraduate", "of high school", "grant", "fellowship",
        ),
    },
    # ---------------------------------------------------------------- employment
    working_time={
        "FULL_TIME": (
            "full-time", "full time", "fulltime", "full timer", "full timers", "full-timer", "full-timers", "full_time",
            "full - time", "f/t",
        ),
        "PART_TIME": (
            "part-time", "part time", "parttime", "part timer", "part timers", "part-timer", "part-timers", "part_time",
            "part - time", "p/t", "half-time", "half time",
        ),
        "FULL_TIME PART_TIME": (
            "full/part time", "full or part-time", "full or part time", "full- or part-time", "full and part time",
            "full and part-time", "full-/part-time", "full/part-time", "part or full time", "part- or full-time",
            "full & part time", "full- and part-time", "part and full time", "part/full time",
            "full-time and part-time", "full time and part time", "full-time or part-time", "full time or part time",
            "part-time or full-time", "part time or full time", "full time & part time", "part-time and full-time",
            "part time and full time", "full-time/part-time", "full time/part time", "ft/pt", "pt/ft", "ft or pt", "f/t or p/t",
        ),
    },
    engagement={
        "CONTRACTOR": (
            "contract", "contracting", "contractor", "freelance", "freelancer", "freelancers", "independent contractor",
            "independent contractors", "self-employed", "1099", "1099 contractor", "1099 contract", "w2 contract", "c2c",
            "corp-to-corp", "corp to corp", "subcontractor",
        ),
        "TEMPORARY": ("temporary", "temp", "seasonal", "interim", "temp to perm", "locum", "temporary contract", "locums"),
        "INTERN": ("intern", "internship", "interns", "internships"),
        "VOLUNTEER": ("volunteer", "voluntary", "volunteers", "pro bono", "unpaid", "non-paid"),
        "PER_DIEM": ("per diem", "per-diem", "prn"),
    },
    stated_end={
        "TEMPORARY": (
            "fixed-term", "fixed term", "limited-term", "limited term", "term-limited", "time-limited",
            "maternity cover", "maternity leave cover", "maternity contract", "parental leave cover", "parental leave replacement",
            "maternity leave replacement", "sabbatical replacement", "leave replacement", "temp-to-hire", "temp to hire",
            "returnship", "ftc",
        ),
        "TEMPORARY CONTRACTOR": ("fixed-term contractor",),
        "CONTRACTOR": (
            "long-term contract", "long term contract", "contract-to-hire", "contract to hire", "contract-to-permanent",
            "contract to permanent", "contract to perm",
        ),
    },
    unpaid={"VOLUNTEER": ("gratis", "volunteer", "voluntary", "pro bono")},
    job_noun={
        "job": (
            "position", "positions", "role", "roles", "job", "jobs", "opportunity", "opportunities", "appointment",
            "basis", "post", "posts", "opening", "openings", "vacancy", "vacancies", "employment", "assignment", "placement",
        ),
    },
    engagement_served={
        "other": (
            "coordinator", "manager", "program", "programs", "programme", "director", "specialist", "services",
            "administrator", "management", "law", "officer", "recruiter", "recruitment", "renewal", "negotiation",
            "negotiations", "documents", "training", "recruiting", "staffing", "review", "staff", "employees",
            "supervisor", "team", "leader", "terms", "effort", "workers", "opportunities in", "days", "time off",
            "of employment", "placements", "research organization", "manufacturing", "manufacturer", "laboratories",
        ),
    },
    engagement_not_before={"other": ("smart", "prime", "government", "federal", "under", "permanent", "indefinite")},
    term_noun={
        "term": (
            "residency", "residencies", "fellowship", "placement", "engagement", "secondment", "fellow", "traineeship",
            "returnship", "postdoc", "scholarship", "term",
        ),
        "job": ("position", "appointment", "post", "assignment", "role", "employment"),
    },
    term_opens={"for": ("for", "for a period of", "for a term of", "for a duration of", "for up to", "limited to")},
    term_label={
        "term": (
            "term of this position", "term of the position", "term of appointment", "term of the appointment",
            "length of appointment", "length of contract", "length of the contract", "contract length",
            "contract duration", "duration of contract", "duration of the contract", "duration of appointment",
            "duration of the appointment", "duration of the position", "duration of position", "appointment length",
            "position duration", "appointment term", "contract term", "tenable", "funded", "duration", "assignment length",
            "project duration", "project length", "fixed term of", "period of employment",
            "term not to exceed", "term - not to exceed", "appointment not to exceed", "appointment - not to exceed",
        ),
    },
    held_until={
        "job": tuple(
            f"{held} {until}"
            for held in ("tenable", "temporary", "fixed-term", "fixed term", "appointment", "position", "post", "contract")
            for until in ("through", "until", "till")
        ),
        "needs_job": (
            "funded through", "funded until", "guaranteed through", "guaranteed until", "runs until", "runs through",
            "ends", "ends on", "ends in", "will end", "will end on", "will end in", "ending", "ending on", "ending in",
            "will last until", "lasts until", "will run until", "will run through", "is available until", "until",
        ),
    },
    lasts={
        "lasts": (
            "is", "will be", "will last", "lasts", "is initially", "will initially be", "is available", "is funded",
            "is offered", "will run", "runs", "is guaranteed", "is renewable", "is open",
        ),
    },
    not_a_term={
        "other": (
            "tenure-track", "tenure track", "tenure", "probationary", "probation", "trial", "registration",
            "qualification", "of", "experience", "faculty", "per",
        ),
    },
    job_opens={
        "job": (
            "this is", "looking for", "seeking", "hiring", "position is", "position can be", "role can be", "role is",
            "job is", "post is", "hours", "schedule", "employment type", "job type", "employment status",
            "position type", "working", "will work", "to work",
        ),
    },
    job_goes_on={
        "goes on": (
            "will", "is a", "is an", "is for", "is open", "is designed", "runs", "offers", "requires", "description",
            "duration", "dates", "begins", "starts", "lasts",
        ),
    },
    engaged_as={"job": ("as a", "as an", "as our", "on a", "start as a")},
    offers={
        "job": (
            "seeking a", "seeking an", "seeks a", "seeks an", "hiring a", "hiring an", "hiring for", "looking for a",
            "looking for an", "searching for a", "searching for an", "recruit a", "recruit an", "recruiting a",
            "opportunity for a", "opening for a", "vacancy for a", "opportunities for", "vacancies for", "in need of a",
            "hiring", "seeking", "looking for", "find a", "recruiting", "looking to hire", "needs a",
            "this is a", "this is an", "seeks", "seek", "recruit",
        ),
    },
    hours_noun={"hours": ("hours", "shifts", "availability")},
    hours_label={
        "hours": (
            "hours", "hours of work", "working hours", "weekly hours", "contracted hours", "work hours", "hours worked",
            "weekly working hours",
        ),
    },
    weekly={"week": ("per week", "a week", "/week", "weekly", "pw", "p/w", "per wk", "/wk")},
    full_load={"fte": ("fte", "full-time equivalent", "full time equivalent")},
    permanent={"permanent": ("permanent", "perm", "regular")},
    employed_today={
        "other": (
            "currently employed", "eligible for", "presently employed", "applicants currently", "employees who",
            "are employed by",
        ),
    },
    finds_work={
        "others": (
            "places people", "place people", "placements", "placement services", "staffing firm", "staffing company",
            "staffing agency", "staffing services", "staffing solutions", "staffing options", "specializes in",
            "specialises in", "specializing in", "recruitment services", "recruiting services", "recruitment solutions",
            "direct hire recruiting", "direct hire and", "direct-hire and", "talent solutions", "we offer both",
        ),
    },
    not_the_job_before={
        "other": (
            "all", "to", "of", "our", "other", "supervise", "supervises", "supervising", "with", "have a great", "has",
            "equivalent", "for all", "years of", "years", "year of", "months of", "eligible", "a team of", "including", "if",
            "converted", "convert to", "converting to", "conversion to", "transition to", "transitioning to",
            "potential for", "one", "than", "four", "two", "three",
        ),
    },
    not_the_job_behind={
        "other": (
            "experience", "employees", "employee", "staff", "faculty", "students", "student", "equivalent",
            "paid experience", "workers", "team members", "librarians", "gig", "salary", "enrollment", "enrolled",
            "study", "service", "members", "equivalents", "job", "full-time", "engineers",
        ),
    },
    week={"week": ("week", "weeks")},
    to_hire={"hire": ("to hire", "contract", "c2h")},
    hours_a_week={
        "hours": (
            "hours per week", "hours a week", "hours/week", "hours weekly", "hrs/week", "hrs per week", "hrs/wk",
            "hours each week", "hour week", "hour work week", "hour workweek", "hour per week", "hour/week",
            "hrs a week", "hours/wk", "hours p/w", "hours pw", "hpw", "hours per wk", "h/week", "-hour week",
            "hours in a week", "hour-week",
        ),
    },
    # ---------------------------------------------------------------- dates
    month={
        "1": ("january", "jan"),
        "2": ("february", "feb"),
        "3": ("march", "mar"),
        "4": ("april", "apr"),
        "5": ("may",),
        "6": ("june", "jun"),
        "7": ("july", "jul"),
        "8": ("august", "aug"),
        "9": ("september", "sept", "sep"),
        "10": ("october", "oct"),
        "11": ("november", "nov"),
        "12": ("december", "dec"),
    },
    ordinal={"any": ("st", "nd", "rd", "th")},
    date_joiner={"any": ("of", "the")},
    relative_day={"0": ("today", "now", "immediate", "immediately", "asap", "as soon as possible"), "1": ("tomorrow",)},
    date_cue={
        "date_posted": (
            "posted", "date posted", "posted on", "posting date", "date of posting", "post date", "open date",
            "opening date", "posting open date", "posting start date", "job posting", "date opened", "publication date",
            "published", "published on", "date advertised", "advertised on", "issue date", "date of issue",
            "announcement date", "placed on", "listed", "listed on",
        ),
        "valid_through": (
            "deadline", "closing date", "closing on", "close date", "closes", "closes on", "close on", "final date",
            "applications close", "position closing", "will close", "closing", "posting end date", "posting close date",
            "apply by", "apply before", "apply no later than", "applications due", "applications are due",
            "application due", "application is due", "materials are due", "due date", "due by", "expires", "expires on",
            "expiry date", "expiration date", "valid until", "valid through", "open until", "open through",
            "remain open until", "posted until", "posting ends", "advert ends", "applications accepted until", "accepted until", "accepted through",
            "accepting applications until", "accepting applications through", "last date to apply", "last date for",
            "last day for", "received after", "accepted after", "submitted after", "to be removed", "will be removed",
            "last day to apply", "final filing date", "applications close on", "applications must be received by",
            "application cutoff", "application cut-off", "cut-off date", "deadline of",
        ),
        "start_date": (
            "start date", "starting date", "date of commencement", "commencement date", "entry date", "date of entry",
            "hire date", "date of hire", "immediately or from",
            "date available", "available from", "position available", "desired start", "expected start",
            "anticipated start", "start work on", "tenable from", "assumption of duties", "start per",
        ),
        "period": (
            "posting begin/end date", "begin/end date", "posting dates", "application period", "posting period",
            "posting window", "application window", "filing period", "advertised from", "opening and closing dates",
            "open/close date", "open & closing dates", "open and closing dates", "open and close dates",
        ),
        "by": (
            "by", "until", "till", "before", "no later than", "not later than", "on or before", "through", "prior to",
            "due", "up to",
        ),
        "from": (
            "start no later than", "start by", "start before", "begin by", "begin no later than", "start", "starts",
            "starting", "begin", "begins", "beginning", "commence", "commences", "commencing", "available as of",
            "run from", "runs from", "start working", "kick-off", "employment from", "take up post", "take up the post",
            "take up this post", "take up the position", "take up duties", "months from", "years from", "term from",
            "position from", "contract from", "appointment effective", "position effective", "with effect from",
            "in post by", "join us on", "period from", "starts on", "start on", "to be filled by", "to be filled as of",
            "to be filled from", "employment effective", "effective start date",
        ),
        "term": (
            "term", "duration", "period", "contract period", "employment period", "appointment period",
            "engagement period", "period of employment", "internship dates", "dates of employment",
        ),
        "none": (
            "review", "reviews", "reviewed", "reviewing", "screening", "interview", "interviews", "interviewing",
            "shortlist", "shortlisted", "revised", "revision", "rev", "last updated", "updated on", "end date",
            "ending", "ends", "born", "semester", "on file", "filing", "notified", "announced", "completed by",
            "degree", "founded", "established", "funded", "tests", "test", "modified", "archived", "holiday",
            "holidays", "orientation", "lasting", "renewal", "coverage", "program begins", "tobacco-free", "smoke-free",
            "graduating", "graduation", "feedback", "questions", "queries", "were eligible",
        ),
        "neutral": ("week commencing", "week beginning", "week of", "w/c"),
    },
    applying={
        "any": (
            "apply", "applying", "application", "applications", "applicants", "resume", "resumes", "résumé", "résumés",
            "cv", "cvs", "cover letter", "letter", "letters", "submit", "submitted", "submission", "submissions",
            "send", "sent", "email", "emailed", "e-mail", "mail", "reply", "replies", "respond", "received",
            "materials", "references", "candidates", "candidacy", "proposals", "expressions of interest", "contact",
            "portfolio", "forward", "forms", "documents", "accepted", "open", "inquiries", "expression of interest",
            "nominations",
        ),
    },
    soft_deadline={
        "any": (
            "preference", "priority", "full consideration", "fullest consideration", "best consideration",
            "first consideration", "guarantee consideration", "guaranteed consideration",
            "guaranteed full consideration", "assured consideration",
        ),
    },
    # ---------------------------------------------------------------- reference
    reference_label={
        "plain": (
            "job#", "search #", "req#", "ref#", "search no", "search no.", "posting #", "requisition #", "reference #",
            "class no", "class no.", "class number", "job id", "job id number", "job number", "job no", "job no.",
            "job code", "job ref", "job reference", "job reference number", "job requisition", "job requisition id",
            "job requisition number", "job req", "job req id", "jobid", "job opening id", "job opening", "requisition",
            "requisition id", "requisition number", "requisition no", "requisition no.", "req id", "req", "req.",
            "req no", "req no.", "reqid", "ref", "ref.", "ref no", "ref no.", "ref number", "reference number",
            "reference no", "reference no.", "reference code", "reference id", "vacancy number", "vacancy no",
            "vacancy no.", "vacancy id", "vacancy ref", "vacancy reference", "vacancy announcement",
            "vacancy announcement number", "vacancy announcement no", "posting number", "posting no", "posting id",
            "job posting number", "job posting id", "position number", "position no", "position no.", "position id",
            "position code", "announcement number", "announcement no", "announcement code", "class code",
            "class code no", "class code no.", "recruitment number", "recruitment no", "recruitment id", "exam number",
            "examination number", "search number", "quote reference", "quoting reference", "quoting ref", "quote ref",
            "job order", "job order number", "quoting reference number", "quote reference number", "quoting",
            "job reference code", "reference", "job #", "req #", "position #",
        ),
        "vague": ("id", "code"),
    },
    reference_number={"any": ("number", "num", "no", "no.", "nr", "nr.", "#", "code", "id", "is")},
    # ---------------------------------------------------------------- places
    city_nickname={
        "New York, NY, US": (
            "nyc", "new york city", "the city of new york", "manhattan", "midtown manhattan", "lower manhattan",
        ),
        "San Francisco, CA, US": ("sf", "san fran", "sfo"),
        "Los Angeles, CA, US": ("la", "l.a", "downtown los angeles"),
        "Washington, DC, US": ("dc", "d.c", "washington dc", "washington d.c"),
        "Philadelphia, PA, US": ("philly",),
        "Austin, TX, US": ("atx",),
        "Atlanta, GA, US": ("atl",),
        "Las Vegas, NV, US": ("vegas",),
        "New Orleans, LA, US": ("nola",),
        "Bronx, NY, US": ("the bronx",),
        "-, CA, US": ("bay area", "sf bay area", "silicon valley"),
        "-, NC, US": ("research triangle", "research triangle park", "rtp"),
        "-, MN, US": ("twin cities",),
        "-, NY, US": ("long island",),
        "-, ON, CA": ("gta",),
        "London, -, GB": (
            "lon", "ldn", "city of london", "east london", "central london", "greater london", "canary wharf",
            "notting hill", "shoreditch", "hoxton", "islington", "mayfair", "covent garden", "king's cross",
            "kings cross", "hammersmith", "fulham", "clapham", "brixton", "battersea", "southwark", "lambeth",
            "tower hamlets", "clerkenwell", "farringdon", "north london", "south london", "west london", "hackney",
            "north west london", "north east london", "south west london", "south east london",
        ),
    },
    letter_closing={
        "closing": (
            "thanks", "many thanks", "thank you", "cheers", "regards", "kind regards", "best regards", "best wishes",
            "best", "sincerely", "yours sincerely", "yours faithfully", "all the best", "warmly",
        ),
    },
    work_mode_value={"onsite": ("in person", "in office", "office", "on premises")},
    wanted_behind={"wanted": ("needed", "wanted", "required", "sought", "urgently needed", "urgently required")},
    county_noun={"county": ("county", "parish", "township")},
    part_of_the_world={"continent": ("north america", "south america", "latin america", "central america")},
    named_after_place={
        "before": (
            "university of", "universities of", "college of", "institute of", "bank of", "school of", "state of",
            "republic of", "government of", "port of", "lake", "mount", "museum of", "church of", "diocese of",
        ),
        "after": (
            "university", "universities", "college", "colleges", "institute", "library", "libraries", "school",
            "schools", "elementary", "primary school", "high school", "middle school", "falls", "heights", "springs",
            "beach", "hills", "grove", "creek", "ridge", "junction", "mills", "crossing", "landing", "woods", "academy", "hospital", "museum", "street", "st", "avenue", "ave", "road", "rd", "blvd",
            "boulevard", "drive", "lane", "highway", "court", "square", "bridge", "tower", "house", "hall", "building",
            "station", "theatre", "theater", "county", "bank", "times", "post", "journal", "herald", "state university",
            "business school", "medical center", "health", "church", "time zone", "time zones", "time-zone",
            "time-zones", "timezone", "timezones", "time", "hours", "citizen", "citizens", "citizenship", "resident",
            "residents", "work authorization", "law", "laws", "visa", "person", "persons", "dollars", "center", "centre",
        ),
    },
    job_words={
        "job": (
            "candidate", "incumbent", "you", "you'll", "person", "work", "working", "team", "hire", "hiring", "recruit",
            "contract", "internship",
        ),
        "time": ("full-time", "part-time", "shifts"),
    },
    place_label={
        "place": (
            "location", "locations", "location is", "location is in", "place of work", "work site", "town / city",
            "duty station",
        ),
    },
    place_list={"list": ("or", "and", "oder", "und")},
    place_preposition={
        "in": ("in", "throughout", "within", "near", "around", "across"),
        "of": ("at", "of", "on", "from", "to", "downtown"),
    },
    place_lead={
        "based": (
            "based in", "based at", "based out of", "based near", "based from", "based across", "located near",
            "located in", "located at", "located on", "situated in", "located within", "on-site in", "onsite in",
            "on site in", "in our", "live in", "work in", "working in", "internship in", "contract in", "full-time in",
            "full time in", "part-time in", "shifts in", "shifts throughout", "shifts across", "required in",
            "needed in", "wanted in", "available in", "hiring in", "relocation to", "relocate to", "downtown",
            "team in", "join us in", "nurses in", "environment in", "working throughout", "working across",
            "work across",
        ),
        "site": (
            "office in", "offices in", "location in", "locations in", "site in", "sites in", "facility in",
            "facilities in", "home in", "homes in", "store in", "practice in", "nursery in", "surgery in",
            "premises in", "branch in", "client in", "clients in", "department in", "hub in", "hubs in", "lab in",
            "headquarters in", "hq in", "warehouse in", "heart of", "centre of", "center of", "outskirts of",
            "fringes of", "edge of", "village of", "town of", "community in", "headquartered in", "employer in",
            "teams in", "teams across", "colocated in", "co-located in", "area of", "areas of", "startup in",
            "start-up in", "people in", "agency in", "firm in", "team across", "service in", "services in", "home near",
            "homes across",
        ),
    },
    place_tail={
        "site": (
            "office", "offices", "location", "locations", "campus", "headquarters", "hq", "branch", "studio", "area",
            "areas", "region", "client", "clients", "facility", "store", "warehouse", "team", "headquartered",
            "corporate office", "and surrounding", "and the surrounding", "city centre", "city center",
        ),
        "based": ("-based", "based"),
    },
    city_government={
        "city": ("city of", "village of", "town of", "borough of", "county of"),
    },
    home_words={
        "NZ": ("kiwisaver",),
        "AU": ("acecqa", "wwcc", "tfn"),
        "IN": ("lpa", "lacs"),
        "ZA": ("popia", "b-bbee", "saica"),
        "SG": ("cpf", "pdpa"),
        "GB": (
            "nhs", "ofsted", "cqc", "gcse", "gcses", "nvq", "rgn", "rmn", "hcpc", "dbs", "crb", "nmc", "p/h",
            "permanent vacancy", "hgv",
        ),
        "US": ("401k", "401(k)", "eeo", "eoe", "zip"),
    },
    home_spelling={
        "GB": (
            "programme", "programmes", "organisation", "organisations", "centre", "centres", "labour", "behaviour",
            "whilst", "carer", "carers", "fortnight", "pvg", "licence", "hca",
        ),
        "US": ("labor", "behavior", "center", "centers", "resume", "resumes", "favorite", "gpa", "pto", "medicare"),
    },
    street_noun={
        "street": (
            "street", "st", "avenue", "ave", "av", "road", "rd", "boulevard", "blvd", "drive", "dr", "lane", "ln", "way",
            "highway", "hwy", "court", "ct", "square", "sq", "parkway", "pkwy", "place", "pl", "floor", "suite", "ste",
        ),
    },
    place_of_others={
        "people": (
            "customers", "clients", "users", "residents", "candidates", "students", "investors", "patients", "partners",
            "families", "eligible", "authorized", "authorised", "right", "legally", "headquartered", "permission",
            "permit", "satellite", "corporate",
        ),
        "events": (
            "opened", "conferences", "retreat", "retreats", "offsite", "offsites", "travel", "travelling", "traveling", "previously", "formerly",
            "interview", "interviews", "conference", "meeting", "meetings", "held", "born", "founded", "degree", "exam",
            "test",
        ),
    },
    beside_place={
        "part": (
            "greater", "area", "metro", "metropolitan", "region", "downtown", "central", "city", "of", "the", "in",
            "near", "around", "surrounding", "areas", "north", "south", "east", "west", "upper", "lower", "side",
            "county", "borough", "uptown", "town",
        ),
        "list": (
            "or", "and", "multiple", "locations", "location", "various", "several", "based", "office", "offices", "hq",
            "headquarters", "hubs", "with",
        ),
        "mode": (
            "remote", "onsite", "on", "site", "hybrid", "only", "ok", "okay", "preferred", "optional", "possible",
            "available", "within", "anywhere", "worldwide", "global", "from", "partially", "fully", "partial", "eu",
            "europe", "emea", "time", "zones", "timezone", "timezones", "days", "week", "per", "a", "full", "part",
            "home", "work", "est", "pst", "cet", "utc", "gmt", "friendly", "latam",
        ),
    },
    # ---------------------------------------------------------------- work mode
    work_mode={
        "remote": (
            "remote", "remotely", "fully remote", "100% remote", "remote-only", "remote only", "home-based",
            "home based", "work from home", "working from home", "telecommute", "telecommuting", "telecommuter",
            "telework", "virtual", "wfh", "work-from-home", "remote-first", "remote first", "work from anywhere", "fully distributed", "home office",
        ),
        "hybrid": (
            "hybrid", "hybrid telework", "blended working", "hybrid remote", "partly remote", "partially remote", "partial remote", "part remote",
            "part-remote", "semi-remote", "remote/hybrid", "hybrid/remote", "semi-onsite", "flexible hybrid",
        ),
        "onsite": ("onsite", "on-site", "on site", "in-person", "in-office", "office-based", "office based"),
    },
    work_mode_noun={
        "work": (
            "work", "working", "work environment", "work arrangement", "work schedule", "schedule", "arrangement",
            "arrangements", "internship", "contract", "working environment", "work model", "working model", "workplace",
            "workplace options", "options", "set-up", "setup", "working policy", "work policy",
        ),
    },
    share_of_week={
        "days": (
            "days a week", "days per week", "days/week", "days each week", "days every week", "days weekly",
            "day a week", "day per week", "day/week", "days", "day", "x/week", "x a week", "x per week", "times a week",
            "times per week", "days p/w", "days pw", "days/wk",
        ),
    },
    where_worked={
        "onsite": (
            "in the office", "in our office", "in our offices", "in an office", "in office", "in-office",
            "at the office", "at our office", "from the office", "on site", "onsite", "on-site", "in person",
            "in-person", "in the studio",
        ),
        "remote": (
            "from home", "at home", "remote", "remotely", "wfh", "telework", "working from home", "work from home",
        ),
    },
    answer={"yes": ("yes", "true", "y", "full", "fully"), "no": ("no", "false", "n", "none", "not possible")},
    is_done={
        "is": tuple(
            f"{verb}{degree}"
            for verb in ("is", "are", "will be", "can be", "must be", "is a", "is an", "are a")
            for degree in ("", " fully", " currently", " 100%", " entirely", " primarily", " completely")
        ),
    },
    worked_so={
        "remote": (
            "you can work remotely", "work 100% remotely", "work fully remotely", "work fully remote",
            "working fully remote", "working remotely from", "work remotely from", "you will work remotely",
            "you'll work remotely", "you will work from home", "you will be working from home", "work from your home",
            "out of your home", "work from the comfort of your own home", "from the comfort of your home",
            "must be able to work remotely", "work in a home office", "from their own home office",
            "from your own home", "all from home", "every day from home", "work from home position",
            "work at home position", "work from home opportunity", "(work at home)", "(work from home)",
            "fully remote team", "we are a remote team", "we are a remote company", "remote-first company",
            "we're a remote company", "we are fully remote", "we are a fully remote", "we are 100% remote",
        ),
        "hybrid": (
            "from home some days", "from home a few days", "between home and", "between the office and home",
            "between the office and your home", "between office and home", "between remote and", "mix of remote and",
            "mix of home and", "mix of office and", "combination of remote and", "combination of on-site and",
            "combination of onsite and", "combination of home and", "combination of in-person and remote",
        ),
        "onsite": (
            "must work onsite", "must work on-site", "must work on site", "able to work onsite", "able to work on-site",
            "able to work on site", "required to work on-site", "required to work onsite", "required to be on-site",
            "required to be onsite", "working onsite at", "working on-site at", "working on site at", "work onsite at",
            "work on-site at", "work on site at", "work onsite in", "work on-site in", "primarily work onsite",
            "primarily work on-site", "requires someone to be on-site", "work is performed on-site",
            "work is performed onsite", "no remote work", "no telecommuting", "remote work is not", "remote is not",
            "not interested in agencies or remote", "work in person", "no remote", "work out of our office",
            "working out of our office", "work from our office", "work out of our offices",
        ),
    },
    not_work_mode={
        "thing": (
            "reality", "reference", "machine", "machines", "assistant", "private", "meeting", "meetings", "network",
            "museum", "sensing", "user", "users", "access", "desktop", "support", "cloud", "clouds", "interview",
            "interviews", "gym", "parking", "monitoring", "server", "servers", "control", "villages", "areas", "area",
            "locations", "sites", "restaurant", "cafeteria", "training", "visits", "visit", "childcare", "daycare",
            "fitness", "teams", "team", "members", "member", "offices", "office", "learning", "engine", "vehicles",
            "cars", "app", "apps", "mobile", "customers", "clients", "client", "considered", "possible", "negotiable",
            "friendly", "eligible", "meals", "lunch", "shop", "amenities", "services", "service", "programming",
            "programs", "events", "laundry", "kitchen", "showers", "exam", "testing", "systems", "infrastructure",
            "devices", "facility", "facilities", "first", "colleagues", "employees",
        ),
    },
    only_perhaps={
        "perhaps": (
            "consider", "possibility", "possibly", "option", "optional", "considered", "possible", "eligible",
            "occasional", "occasionally", "some", "may", "might", "either", "limited", "negotiable",
        ),
    },
    negation={"not": ("not", "no", "isn't", "cannot", "aren't", "never", "non")},
    not_a_city={
        "organisation": (
            "university", "college", "school", "library", "institute", "hospital", "museum", "inc", "llc", "ltd",
            "corp",
        ),
        "site": (
            "campus", "office", "building", "street", "st", "avenue", "ave", "road", "rd", "blvd", "drive", "dr",
            "floor", "suite", "center", "centre", "county", "area", "department", "hall", "park", "square", "bay",
        ),
        "work": (
            "downtown", "uptown", "midtown", "based", "spring", "summer", "winter", "walker", "officer", "home", "opportunity", "mobile", "strong", "sandwich",
            "enterprise", "price", "industry", "energy", "model", "media", "commerce", "independence", "union",
            "progress", "advance", "success", "sales", "apply", "may", "march", "august", "friend", "early", "many",
            "best", "why", "research", "reserve", "banks", "north east", "north west", "south east", "south west",
            "talent", "harbor", "branch", "grants", "conservation", "ward", "trainer", "driver", "porter", "nice",
            "george", "summit", "west", "east", "north", "south", "over", "manage", "mission", "send", "oral", "law",
            "central", "mentor", "holiday", "eye", "pace", "stock", "shaping", "peer", "superior", "liberal", "hub",
            "beer", "rota", "pool", "normal", "gap", "goes", "perm", "metro", "van", "dollar", "man", "bridge",
            "golden", "forth", "police", "green", "alliance", "brick", "federation", "most", "much", "sale", "asap",
            "post", "note", "details", "junior", "lead", "senior", "remote", "hybrid", "onsite", "time", "manager",
            "engineer", "developer", "director", "librarian", "team", "states",
        ),
    },
)
