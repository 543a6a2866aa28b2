"""Choices that look at nothing but their findings: degrees, kinds of employment, years, how the work is done."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeVar

import pytest

from jobparse.document import Span
from jobparse.normalize.choice import Choice, first_of, rank
from jobparse.normalize.degrees import choose_degrees
from jobparse.normalize.employment_types import choose_employment_types
from jobparse.normalize.experience import choose_experience
from jobparse.normalize.work_mode import choose_work_mode
from jobparse.posting import Degree, DegreeLevel, DegreeRequirement, EmploymentType, WorkMode, Years
from jobparse.rules import Finding

T = TypeVar("T")


def found(value: T, rule: str = "field.rule", at: int = 0) -> Finding[T]:
    return Finding(value, "", Span(at, at + 1), rule)


def test_the_first_finding_wins_and_the_others_stay() -> None:
    one, other = found("one"), found("other")
    assert first_of(iter([one, other])) == Choice("one", (one, other))
    assert first_of([]) == Choice(None, ())


def test_a_reason_ranks_as_it_is_listed_and_one_that_is_not_ranks_last() -> None:
    reasons = ("label", "mailbox")
    assert [rank(found("", f"email.{reason}"), reasons) for reason in ("label", "mailbox", "rumour")] == [0, 1, 2]


# The modes that each rule read, the most trustworthy rule first; the mode chosen; why.
MODES = [
    ([], None, "nothing is said"),
    (["remote", "onsite"], "remote", "a more trustworthy rule is heard first"),
    (["hybrid onsite"], "hybrid", "on site with the choice of hybrid is hybrid"),
    (["onsite hybrid"], "hybrid", "in whichever order they are named"),
    (["onsite remote"], "remote", "remote with an office to go to is remote"),
    (["hybrid remote"], "hybrid", "of hybrid and remote the one that is named first"),
    (["remote hybrid"], "remote", "of hybrid and remote the one that is named first"),
    (["onsite hybrid remote"], None, "a list of all modes says nothing"),
    (["onsite hybrid remote", "onsite"], "onsite", "then the next rule is asked"),
]


@pytest.mark.parametrize(("read", "chosen", "why"), MODES, ids=lambda value: str(value)[:40])
def test_work_mode(read: list[str], chosen: str | None, why: str) -> None:
    findings = [found(WorkMode(mode), f"rule {number}") for number, modes in enumerate(read) for mode in modes.split()]
    choice = choose_work_mode(findings)
    assert choice.value == chosen, why
    assert sorted(choice.evidence, key=findings.index) == findings
    assert [finding.value == chosen for finding in choice.evidence] == sorted(
        (finding.value == chosen for finding in findings), reverse=True
    ), "what the choice rests on comes first"


def degree(level: str, requirement: str = "required", *fields: str) -> Finding[Degree]:
    return found(Degree(DegreeLevel(level), DegreeRequirement(requirement), fields))


@pytest.mark.parametrize(
    ("findings", "chosen", "why"),
    [
        ([], [], "no degree, no choice"),
        ([degree("master"), degree("bachelor")], [0, 1], "several levels stand side by side, as they are found"),
        ([degree("master"), degree("master")], [0], "one level is said once, as the first finding has it"),
        (
            [degree("master"), degree("master", "preferred")],
            [0, 1],
            "one level may be required in general and preferred in a field",
        ),
        ([degree("master"), degree("master", "required", "baking")], [1], "the finding that names the field says more"),
        ([degree("master", "required", "baking"), degree("master")], [0], "and is not given up for one that does not"),
        (
            [degree("master", "required", "baking"), degree("master", "required", "milling")],
            [0],
            "of two that name a field the first, which is the more trustworthy",
        ),
        (
            [degree("master"), degree("bachelor"), degree("master", "required", "baking")],
            [2, 1],
            "what says more takes the place of what it replaces",
        ),
    ],
)
def test_degrees(findings: list[Finding[Degree]], chosen: list[int], why: str) -> None:
    choice = choose_degrees(findings)
    assert choice.value == tuple(findings[number].value for number in chosen), why
    losers = [finding for number, finding in enumerate(findings) if number not in chosen]
    assert list(choice.evidence) == [*(findings[number] for number in chosen), *losers]


@pytest.mark.parametrize(
    ("read", "chosen", "why"),
    [
        ("", "", "nothing is said"),
        ("TEMPORARY FULL_TIME TEMPORARY", "FULL_TIME TEMPORARY", "each once, in the order of the catalogue"),
        ("VOLUNTEER", "VOLUNTEER", "unpaid work is voluntary"),
        ("VOLUNTEER PART_TIME INTERN", "PART_TIME INTERN", "but an unpaid internship is an internship"),
    ],
)
def test_employment_types(read: str, chosen: str, why: str) -> None:
    findings = [found(EmploymentType(kind)) for kind in read.split()]
    choice = choose_employment_types(iter(findings))
    assert choice.value == tuple(map(EmploymentType, chosen.split())), why
    assert choice.evidence == tuple(findings)


def years(rule: str, least: int | None, most: int | None = None) -> Finding[Years]:
    return found(Years(None if least is None else Decimal(least), None if most is None else Decimal(most)), rule)


@pytest.mark.parametrize(
    ("findings", "order", "why"),
    [
        ([], [], "nothing is asked"),
        ([years("asked", 3), years("asked", 5)], [1, 0], "five years hold the three that went into bread"),
        (
            [years("asked", 3), years("named", 10)],
            [0, 1],
            "the most of what the best rule found, not of what others did",
        ),
        (
            [years("asked", 2), years("asked", 4), years("named", 9), years("named", 8)],
            [1, 0, 2, 3],
            "the others follow",
        ),
        ([years("asked", None, 2), years("asked", 1)], [1, 0], "up to two years may be none"),
        ([years("asked", 3, 5), years("asked", 3)], [0, 1], "of equals the first"),
    ],
)
def test_experience(findings: list[Finding[Years]], order: list[int], why: str) -> None:
    choice = choose_experience(findings)
    assert choice.evidence == tuple(findings[number] for number in order), why
    assert choice.value == (choice.evidence[0].value if order else None)
