"""Links: where one ends in running text, and what it leads to."""

from __future__ import annotations

import pytest

from jobparse.values.links import (
    describes_employer,
    host_of,
    is_social,
    is_under,
    lists_openings,
    path_of,
    takes_applications,
    tells_of_rules,
    trim_link,
)
from jobparse.vocab.hosts import APPLICATION_HOSTS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://crumb.example/a?b=c&d=e#f.", "https://crumb.example/a?b=c&d=e#f"),
        ("https://crumb.example/a)](https://crumb.example/a)", "https://crumb.example/a"),
        ("https://crumb.example/a_(b)", "https://crumb.example/a_(b)"),
        ("https://crumb.example/[a]{b}", "https://crumb.example/[a]{b}"),
        ("https://crumb.example/X_(b)", "https://crumb.example/X_(b)"),
        ("https://crumb.example/X).", "https://crumb.example/X"),
        ("https://crumb.example/X.", "https://crumb.example/X"),
        ("https://crumb.example/a]b", "https://crumb.example/a"),
        ("https://crumb.example/a}b", "https://crumb.example/a"),
        ('https://crumb.example/a**"', "https://crumb.example/a"),
        ("www.crumb.com.We", "www.crumb.com"),
        ("http://crumb.comWe", "http://crumb.com"),
        ("http://rye.crumb.comWe", "http://rye.crumb.com"),
        ("https://crumb.com/We", "https://crumb.com/We"),
        ("crumb.com/breadWe", "crumb.com/breadWe"),
        ("https://crumb.example/very-long-...", None),
        ("https://crumb.example/bread..", "https://crumb.example/bread"),
        ("https://crumb", None),
        ("https://", None),
        ("asp.net", None),
        ("", None),
    ],
)
def test_trim_link(text: str, expected: str | None) -> None:
    assert trim_link(text) == expected


def test_parts_of_a_link() -> None:
    assert host_of("http://www.Crumb.example:8080/jobs") == "crumb.example"
    assert path_of("https://crumb.example/jobs/") == "jobs"
    assert path_of("https://crumb.example/X/") == "X"
    assert path_of("https://crumb.example/?job=7") == "?job=7"
    assert (host_of("nothing here"), path_of("https://crumb.example")) == ("nothing", "")
    assert (host_of("/jobs/"), path_of("/jobs/")) == ("", "jobs")


@pytest.mark.parametrize(
    ("link", "under"),
    [
        ("greenhouse.io", True),
        ("https://boards.eu.greenhouse.io/crumb", True),
        ("https://a.b.c.d.greenhouse.io", True),
        ("https://notgreenhouse.io", False),
        ("https://greenhouse.io.example", False),
        ("io", False),
    ],
)
def test_a_host_lies_under_another(link: str, *, under: bool) -> None:
    assert is_under(link, APPLICATION_HOSTS) is under


@pytest.mark.parametrize(
    ("link", "takes", "lists"),
    [
        ("https://jobs.lever.co/crumb/0a1b", True, True),
        ("https://crumb.wd5.myworkdayjobs.com/bread", True, False),
        ("https://careers.crumb.example/postings/10442", True, True),
        ("https://crumb.example/jobs/night-shift-baker", True, True),
        ("https://crumb.example/jobs/night-baker", False, True),
        ("https://crumb.example/JOBS/123", True, True),
        ("https://crumb.example/jobs/12", False, True),
        ("https://crumb.example/hr.jsp?jobId=77", True, False),
        ("https://crumb.example/careers", False, True),
        ("https://crumb.example/staff-jobs", False, True),
        ("https://crumb.example/Jobs#rye", False, True),
        ("https://crumb.example/#jobs", False, True),
        ("https://jobs.crumb.example", False, True),
        ("https://crumb.example/from-college-to-career", False, False),
        ("https://crumb.example/jobsite", False, False),
        ("https://crumb.example/bread/2024", False, False),
    ],
)
def test_openings(link: str, takes: bool, lists: bool) -> None:
    assert (takes_applications(link), lists_openings(link)) == (takes, lists)


@pytest.mark.parametrize(
    ("link", "rules", "employer"),
    [
        ("https://crumb.example/careers/Privacy", True, False),
        ("https://crumb.example/benefits/", True, False),
        ("https://crumb.example/privately", False, False),
        # On the pages of an applicant system it may be the name of an employer.
        ("https://boards.greenhouse.io/benefits", False, False),
        ("https://crumb.example/About-us", False, True),
        ("https://crumb.example/bread/about", False, False),
        ("https://crumb.example/aboutbread", False, False),
        ("https://crumb.example/about/jobs", False, False),
    ],
)
def test_rules_and_employers(link: str, rules: bool, employer: bool) -> None:
    assert (tells_of_rules(link), describes_employer(link)) == (rules, employer)


@pytest.mark.parametrize(
    ("link", "social"),
    [
        ("https://twitter.com/crumb", True),
        ("https://m.facebook.com/crumb/jobs", True),
        ("https://www.linkedin.com/jobs/view/7", False),
        ("https://crumb.example/twitter.com", False),
    ],
)
def test_networks(link: str, *, social: bool) -> None:
    assert is_social(link) is social
