"""How parsed values agree with the columns that people filled in beside real postings.

    python benchmarks/silver.py FOLDER [--only NAME] [--disagreements N]

FOLDER holds JSON Lines files whose objects have a ``text`` and ``columns``. Front matter is cut off first, so that the
answer has to be found in the body, and only rows are counted whose body holds the answer at all. The columns are
noisy: a disagreement is a thing to read, not yet an error.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dateparser
import regex

from jobparse import parse
from jobparse.evaluation.compare import folded, same_employer, same_value

Columns = Mapping[str, Any]

_FRONT_MATTER = regex.compile(r"\A(---|\+\+\+)[ \t]*\r?\n.*?^\1[ \t]*\r?$", regex.DOTALL | regex.MULTILINE)


@dataclass(frozen=True, slots=True)
class Check:
    """One field of one corpus: the column's answer for a row, and when a parsed value agrees with it."""

    corpus: str
    field: str
    answer: Callable[[Columns], Any]
    agrees: Callable[[Any, Any], bool]
    stated: Callable[[Any, str], bool] = lambda answer, body: folded(answer) in folded(body)

    @property
    def name(self) -> str:
        """The corpus and the field."""
        return f"{self.corpus} {self.field}"


def column(name: str, *inner: str) -> Callable[[Columns], Any]:
    """The text of a column, or of an entry within it; ``None`` when it is empty."""

    def answer(columns: Columns) -> Any:
        value: Any = columns
        for key in (name, *inner):
            value = value.get(key) if isinstance(value, Mapping) else None
        return value.strip() if isinstance(value, str) and value.strip() else None

    return answer


def similar(answer: Any, got: Any) -> bool:
    """Equal, or one within the other: columns often hold more or less than the name alone."""
    left, right = folded(answer), folded(got["name"] if isinstance(got, Mapping) else got)
    return same_employer(answer, got) or (bool(left and right) and (left in right or right in left))


def narrowest(answer: str) -> str:
    """The first part of a place's column: the city as a rule, else the county or country."""
    return folded(regex.split(r"[,/(]", answer)[0])


def last_part(answer: str, body: str) -> bool:
    """The body holds the last part of a column that goes from the country to the city: "US, TX, Dallas"."""
    country, *_, city = (folded(part) for part in answer.split(",")) if "," in answer else (answer, "")
    return bool(country and city) and f" {city} " in f" {folded(body)} "


def place_within(answer: Any, got: Any) -> bool:
    """The column names the city of one of the parsed places, or opens with the region of one."""
    return any(
        (place["city"] and folded(place["city"]) in folded(answer))
        or (place["region"] and folded(place["region"]) == narrowest(answer))
        for place in got
    )


def place_stated(answer: Any, body: str) -> bool:
    """The body holds the narrowest place of the column."""
    name = narrowest(answer)
    return bool(name) and f" {name} " in f" {folded(body)} "


def same_day(answer: Any, got: Any) -> bool:
    """The column's first line reads as the parsed day."""
    day = dateparser.parse(answer.splitlines()[0], languages=["en"])
    return day is not None and day.date().isoformat() == got


def indeed_pay(columns: Columns) -> Any:
    """Least and greatest pay of the Indeed strings; 0 stands for an empty column."""
    low, high = columns.get("min"), columns.get("max")
    return None if not low or not float(low) else (float(low), float(high or 0) or float(low))


def pay_ends(answer: Any, got: Any) -> bool:
    """The parsed pay has the column's ends; a bound that the text leaves open agrees with any."""
    return all(end is None or abs(end - want) < 1 for want, end in zip(answer, (got["min"], got["max"]), strict=True))


def adzuna_mean(columns: Columns) -> Any:
    """The annual mean that the board worked out, in pounds."""
    return float(columns["annual_mean_gbp"]) if columns.get("annual_mean_gbp") else None


HOURS_A_YEAR = {"hour": 40 * 52, "day": 5 * 52, "week": 52, "month": 12, "year": 1}


def annual_mean(answer: Any, got: Any) -> bool:
    """The mean of the parsed ends, taken to a year, is within 15% of the board's."""
    ends = [end for end in (got["min"], got["max"]) if end is not None]
    mean = sum(ends) / len(ends) * HOURS_A_YEAR.get(got["period"] or "year", 1)
    return bool(abs(mean - answer) <= 0.15 * answer)


def always(answer: Any, body: str) -> bool:
    """Every row counts."""
    return bool(answer and body)


CHECKS = (
    Check("iassist", "employer", column("employer"), similar),
    Check("iassist", "title", column("title"), similar),
    Check("pythonjobs", "employer", column("company"), similar),
    Check("pythonjobs", "locations", column("location"), place_within, place_stated),
    Check("pythonjobs", "contact_email", column("contact", "email"), same_value),
    Check("intheweeds", "employer", column("business_name"), similar),
    Check("intheweeds", "locations", column("location"), place_within, place_stated),
    Check("intheweeds", "contact_email", column("poster_email"), same_value),
    Check("opensourcedesign", "employer", column("organization"), similar),
    Check("linkedin_ds", "title", column("title"), similar),
    Check("linkedin_ds", "employer", column("company"), similar),
    Check("linkedin_ds", "locations", column("location"), place_within, place_stated),
    Check("armenia", "title", column("Title"), similar),
    Check("armenia", "employer", column("Company"), similar),
    Check("armenia", "locations", column("Location"), place_within, place_stated),
    Check("armenia", "valid_through", column("Deadline"), same_day, always),
    Check("adzuna_uk", "title", column("Title"), similar),
    Check("adzuna_uk", "locations", column("LocationRaw"), place_within, place_stated),
    Check("emscad", "locations", column("location"), place_within, last_part),
    Check("indeed_html", "title", column("posted_job_title"), similar),
    Check("indeed_html", "employer", column("company"), similar),
    Check("indeed_html", "locations", column("location"), place_within, place_stated),
    Check("uxbrighton", "title", column("title", "original"), similar),
    Check("uxbrighton", "employer", column("hiringOrganization", "name"), similar),
    Check("uxbrighton", "locations", column("jobLocation", "original"), place_within, place_stated),
    Check("rebase_html", "title", column("title"), similar),
    Check("rebase_html", "employer", column("hiringOrganization", "name"), similar),
    Check("salary_strings", "salary", indeed_pay, pay_ends, always),
    Check("salary_strings", "salary (annual mean)", adzuna_mean, annual_mean, always),
)


@dataclass(slots=True)
class Outcome:
    """How many rows agree, disagree, and got no value."""

    agreed: int = 0
    disagreed: int = 0
    silent: int = 0


def rows(path: Path) -> Iterator[tuple[Columns, str]]:
    """The columns of each row and the body of its text."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["columns"] or {}, _FRONT_MATTER.sub("", row["text"]).strip()


def run(check: Check, folder: Path, show: int) -> Outcome:
    """Score one check, and print up to ``show`` disagreements."""
    outcome = Outcome()
    for columns, body in rows(folder / f"{check.corpus}.jsonl"):
        answer = check.answer(columns)
        if answer is None or not check.stated(answer, body):
            continue
        text = f"Salary: {body}" if check.corpus == "salary_strings" else body
        got = parse(text).to_dict()[check.field.split()[0]]
        if not got:
            outcome.silent += 1
        elif check.agrees(answer, got):
            outcome.agreed += 1
            continue
        else:
            outcome.disagreed += 1
        if show > 0:
            show -= 1
            print(f"    column: {str(answer)[:70]!r}\n    parsed: {str(got)[:160]}\n    body:   {body[:160]!r}\n")
    return outcome


def main() -> None:
    """Score every check."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--only", default="", help="only checks whose name begins with this")
    arguments.add_argument("--disagreements", type=int, default=0, metavar="N", help="print N of them a check")
    options = arguments.parse_args()
    for check in CHECKS:
        if check.name.startswith(options.only):
            found = run(check, options.folder, options.disagreements)
            total = found.agreed + found.disagreed + found.silent
            print(
                f"{check.name:40}{total:5} rows   agreed {found.agreed / max(total, 1):6.1%}"
                f"   disagreed {found.disagreed / max(total, 1):6.1%}   silent {found.silent / max(total, 1):6.1%}",
                flush=True,
            )


if __name__ == "__main__":
    main()
