"""Why a link is the one for applying: each row is a posting with its links, the best first, each with its reason."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.document import Span
from jobparse.normalize.apply_url import outside
from jobparse.rules import Finding

SOMETHING_ELSE = "link_to_something_else"
LONG = f"https://crumb.example/{'bread' * 40}"
SYSTEM = f"https://boards.greenhouse.io/{'bread' * 40}"
ABOVE = "Crumb Ltd bakes bread in Leeds.\n\n"

# A posting, what its links are taken for, why.
LINKS = [
    # What a label settles.
    ("Apply: https://crumb.example/about", "labelled_apply_link", "the label says it, whatever the link leads to"),
    ("Apply: see https://crumb.example/b2", "link_to_apply", "a sentence behind the label is read as one"),
    ("Company website: https://crumb.example/jobs", SOMETHING_ELSE, "the employer's own address is no place to apply"),
    ("URL: https://boards.greenhouse.io/crumb/4", "link_of_application_system", "a labelled applicant system"),
    ("Job URL: https://crumb.example/night-baker", "labelled_posting_link", "a labelled posting"),
    ("Job URL: https://boards.greenhouse.io/crumb/4", "link_of_application_system", "be it in an applicant system"),
    ("Job URL: now at https://crumb.example/b2", "labelled_posting_link", "with other words before it"),
    ("Job URL: https://crumb.example/", "labelled_home_page", "a home page is less than a page"),
    ("Job URL: https://crumb.example/about-us", SOMETHING_ELSE, "a page about the employer is no posting"),
    (
        "Job URL: https://crumb.example/about-us/night-baker",
        "labelled_posting_link",
        "unless it is called after a role",
    ),
    ("Job URL: kettle.org/night-baker", SOMETHING_ELSE, "a bare name may be anything"),
    ("URL: https://crumb.example/night-shift", "labelled_posting_link", "the URL of a text is the posting's"),
    # What front matter says.
    (
        "---\ntitle: Baker\nurl: https://crumb.example/bread\n---\n\nYou bake.",
        SOMETHING_ELSE,
        "its URL may be anybody's",
    ),
    (
        "---\ntitle: Baker\nurl: https://crumb.example/jobs/\n---\n\nYou bake.",
        "labelled_posting_link",
        "unless it leads to jobs",
    ),
    (
        "---\ntitle: Baker\nsource: https://boards.greenhouse.io/crumb/4\n---\n\nYou bake.",
        "link_of_application_system",
        "an applicant system is one under any key",
    ),
    (
        "---\ntitle: Baker\nsource: https://crumb.example/jobs\n---\n\nYou bake.",
        SOMETHING_ELSE,
        "any other link under such a key is not",
    ),
    (
        "---\ntitle: Baker\napply_url: https://crumb.example/form\n---\n\nYou bake.",
        "labelled_apply_link",
        "the key says it",
    ),
    (
        "---\ntitle: Baker\napply_url: the form at https://crumb.example/form\n---\n\nYou bake.",
        SOMETHING_ELSE,
        "but words in it are read as words anywhere",
    ),
    (
        "---\ntitle: Baker\napply_url: submit it at https://crumb.example/form\n---\n\nYou bake.",
        "link_to_apply",
        "which may say to apply",
    ),
    # What the words around a link say.
    (ABOVE + "Apply at https://crumb.example/form by May.", "link_to_apply", "the sentence says to apply"),
    (ABOVE + "Apply at https://crumb.example by May.", "home_page_to_apply", "to apply at a home page"),
    (ABOVE + "Apply at kettle.org/form by May.", "link_to_apply", "a bare name is a link where one applies"),
    (ABOVE + "See kettle.org/jobs for the full posting.", SOMETHING_ELSE, "and nowhere else"),
    (ABOVE + "Our ovens: https://boards.greenhouse.io/crumb/4", "link_of_application_system", "it needs no words"),
    (
        ABOVE + "Accommodations are asked for at https://boards.greenhouse.io/crumb/4",
        SOMETHING_ELSE,
        "but words that say what else it is for count",
    ),
    (
        ABOVE + "Our mission is told at https://boards.greenhouse.io/crumb/4",
        SOMETHING_ELSE,
        "of whatever kind",
    ),
    (
        ABOVE + "Apply under the rules at https://crumb.example/privacy-policy",
        SOMETHING_ELSE,
        "so does a link to rules",
    ),
    (ABOVE + "The full job description is at https://crumb.example/b2", "link_to_posting", "the posting itself"),
    (ABOVE + "More information is at https://crumb.example/jobs/b2", "link_to_posting", "more on a page of jobs"),
    (ABOVE + "More information is at https://crumb.example/b2", SOMETHING_ELSE, "more, but of what?"),
    (ABOVE + "See https://crumb.example/night-baker too.", "link_to_posting", "a page called after a role"),
    (ABOVE + "See https://crumb.example/night-baker-2f9c4 too.", "link_to_posting", "with a number behind it"),
    (ABOVE + "See https://crumb.example/great-night-baker too.", "link_to_posting", "which stands last"),
    (ABOVE + "See https://crumb.example/night/baker too.", SOMETHING_ELSE, "in one part of the path"),
    (ABOVE + "See https://crumb.example/baker too.", SOMETHING_ELSE, "one word may be anything"),
    (ABOVE + "See https://crumb.example/our-bread too.", SOMETHING_ELSE, "words that name no role"),
    (
        ABOVE + "See https://crumb.example/how-we-found-our-first-great-night-baker too.",
        SOMETHING_ELSE,
        "the headline of a story",
    ),
    (ABOVE + "Ours: https://careers.crumb.example/", "link_to_openings", "a page of openings"),
    (ABOVE + "Our bread: https://crumb.example/bread", SOMETHING_ELSE, "a page of bread"),
    (ABOVE + "Apply at https://www.linkedin.com/company/crumb", SOMETHING_ELSE, "a network, whatever is said"),
    # Where a link stands.
    (ABOVE + "URL\nhttps://crumb.example/b2", "labelled_posting_link", "under the line 'URL'"),
    (ABOVE + f"## URL\n\n[{LONG}]({LONG})", "labelled_posting_link", "however long"),
    (ABOVE + f"## Job URL:\n\n* [{LONG}]({LONG})", "labelled_posting_link", "by another name"),
    (ABOVE + f"## URL\n\n{SYSTEM}", "link_of_application_system", "in an applicant system"),
    (ABOVE + f"## Bread\n\n[{LONG}]({LONG})", SOMETHING_ELSE, "but not under another heading"),
    (ABOVE + "**URL:**\n\n* https://boards.greenhouse.io/crumb/4", "link_of_application_system", "with marks"),
    (ABOVE + "## How to apply\n\nhttps://crumb.example/b2", "labelled_apply_link", "under a heading that says it"),
    (
        ABOVE + "## How to apply\n\nNobody waits long.\n\nhttps://crumb.example/b2",
        "link_alone_in_application_section",
        "alone on a line where one reads how to apply",
    ),
    (
        ABOVE + "## How to apply\n\nNobody waits long.\n\nOur bread https://crumb.example/b2",
        SOMETHING_ELSE,
        "not alone there",
    ),
    (
        ABOVE + "## How to apply\n\nNobody waits long.\n\nhttps://crumb.example",
        SOMETHING_ELSE,
        "a home page alone there is the employer's signature",
    ),
]


@pytest.mark.parametrize(("text", "reason", "why"), LINKS)
def test_reasons(text: str, reason: str, why: str) -> None:
    posting = jobparse.parse(text)
    link = posting.evidence["apply_url"][0]
    assert link.rule == f"apply_url.{reason}", why
    assert posting.apply_url == (None if reason == SOMETHING_ELSE else link.value)


@pytest.mark.parametrize(
    ("address", "kept", "why"),
    [
        ((0, 5), True, "what stands before"),
        ((0, 10), True, "though it touches"),
        ((0, 11), False, "what overlaps"),
        ((12, 15), False, "or lies within"),
        ((19, 30), False, "or goes on"),
        ((20, 30), True, "what stands behind"),
    ],
)
def test_the_host_of_an_address_is_no_link(address: tuple[int, int], kept: bool, why: str) -> None:
    link, mail = Finding("", "", Span(10, 20), "apply_url.link"), Finding("", "", Span(*address), "emails.address")
    assert bool(outside([link], [mail])) is kept, why


def test_the_best_reason_wins_and_then_the_first_place() -> None:
    text = (
        "Our bread: https://crumb.example/bread, https://careers.crumb.example/.\n\n"
        "The full job description is at https://crumb.example/b2.\n\n"
        "Apply at https://crumb.example/form, https://crumb.example/other."
    )
    posting = jobparse.parse(ABOVE + text)
    ranked = [finding.value.removeprefix("https://") for finding in posting.evidence["apply_url"]]
    assert ranked == [
        "crumb.example/form",
        "crumb.example/other",
        "crumb.example/b2",
        "careers.crumb.example/",
        "crumb.example/bread",
    ]
