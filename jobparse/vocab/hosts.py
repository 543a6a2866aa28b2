"""Names on the web that say by themselves what a link or an address is; the same in every language."""

# Where applications are taken, whatever the path: applicant tracking systems, their short links, form builders.
# Gathered by reading the links of some thousand published postings.
APPLICATION_HOSTS = frozenset({
    "academicjobsonline.org", "applicantpro.com", "applicantstack.com", "applytojob.com", "ashbyhq.com",
    "avature.net", "bamboohr.com", "brassring.com", "breezy.hr", "careers-page.com", "catsone.com", "comeet.com",
    "csod.com", "dover.com", "dover.io", "eightfold.ai", "fa.oraclecloud.com", "factorialhr.com", "forms.gle",
    "forms.office.com", "freshteam.com", "gem.com", "getro.com", "governmentjobs.com", "greenhouse.io", "grnh.se",
    "gusto.com", "harri.com", "hibob.com", "hirebridge.com", "hirehive.com", "hiringthing.com", "homerun.co", "homerun.hr", "hrpartner.io", "click2apply.net", "dayforcehcm.com",
    "icims.com", "interfolio.com", "interviewexchange.com", "isolvedhire.com", "jazz.co", "jazzhr.com",
    "jibeapply.com", "jobscore.com", "jobvite.com", "join.com", "kenexa.com", "lever.co", "myworkdayjobs.com",
    "myworkdaysite.com", "newton.newtonsoftware.com", "njoyn.com", "oorwin.com", "pageuppeople.com",
    "paycomonline.net", "paylocity.com", "peopleadmin.com", "peopleforce.io", "peoplehr.net", "personio.com", "personio.de",
    "pinpointhq.com", "polymer.co", "recruitee.com", "recruiterbox.com", "recruitingbypaycor.com", "rippling-ats.com",
    "selectminds.com", "silkroad.com", "slideroom.com", "smartrecruiters.com", "successfactors.com",
    "successfactors.eu", "tal.ai", "taleo.net", "tally.so", "teamtailor.com", "theresumator.com", "traffit.com",
    "typeform.com", "ultipro.com", "usajobs.gov", "welcometothejungle.com", "wellfound.com", "workable.com",
    "workatastartup.com", "workday.com", "wuzzuf.net", "zohorecruit.com",
})

# Where a company shows itself but nobody applies.
SOCIAL_HOSTS = frozenset({
    "bsky.app", "crunchbase.com", "discord.gg", "discord.me", "dol.gov", "e-verify.gov", "eeoc.gov", "facebook.com",
    "fb.com", "flickr.com", "glassdoor.co.uk", "glassdoor.com", "imgur.com", "instagram.com", "linkedin.com",
    "medium.com", "meetup.com", "pinterest.com", "soundcloud.com", "techcrunch.com", "tiktok.com", "twitter.com",
    "vimeo.com", "wikipedia.org", "x.com", "youtu.be", "youtube.com",
})

# Top-level domains that a name without "http" or "www" is believed to have.
COMMON_TLDS = frozenset({
    "ac", "ai", "am", "app", "at", "au", "be", "biz", "br", "ca", "cat", "cc", "ch", "cloud", "cn", "co", "com",
    "coop", "cz", "de", "dev", "digital", "dk", "edu", "es", "eu", "fi", "fm", "fr", "gg", "gov", "hk", "ie", "il",
    "in", "info", "int", "io", "is", "it", "jobs", "jp", "kr", "lv", "me", "mil", "museum", "mx", "net", "ngo", "nl",
    "no", "nyc", "nz", "online", "org", "pl", "pt", "ro", "ru", "se", "sg", "so", "solutions", "studio", "tech", "tv",
    "ua", "uk", "us", "work", "xyz", "za",
})

# Names of products that look like a host.
NOT_HOSTS = frozenset({
    "ado.net", "amazon.com", "asp.net", "booking.com", "draw.io", "socket.io", "vb.net",
})

# Words of hosts and paths that lead to jobs: "careers.crumb.example", "/join-us".
OPENING_NAMES = (
    "job", "jobs", "career", "careers", "hiring", "vacancy", "vacancies", "opening", "openings", "open-positions",
    "open-roles", "join-us", "joinus", "employment", "apply", "work-with-us", "work-for-us", "work-at-us",
    "opportunity", "opportunities", "recruit", "recruiting", "recruitment", "position", "positions", "posting",
    "postings", "contribute",
)

# What in a path or query shows one opening, whatever follows.
REQUISITION_NAMES = (
    "jobid", "job_id", "job-id", "jobdetail", "jobdetails", "job-detail", "job_detail", "jobofferdetails", "joboffer",
    "jobposting", "job-posting", "jobreq", "requisition", "quickfind=", "vacancy", "vacancyid", "showjob",
)

# First words of paths to what the employer says of itself.
SELF_NAMES = ("about", "about-us", "aboutus", "our-story", "who-we-are")

# Words of paths to what is said to every candidate.
RULES_NAMES = (
    "privacy", "privacy-policy", "policy", "policies", "code-of-conduct", "benefits", "accommodation", "accommodations",
    "eeo", "eeopost", "posters", "compliance", "diversity", "dei", "accessibility", "terms", "faq", "faqs", "news", "blog",
    "recruitment-process", "hiring-process", "cookies", "disclaimer",
)
