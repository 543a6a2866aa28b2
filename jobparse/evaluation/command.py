"""The command ``jobparse evaluate``: labelled postings in, a table of what is right out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jobparse.evaluation.compare import COMPARISONS
from jobparse.evaluation.labelled import Labelled, LabelledFileError, read_labelled
from jobparse.evaluation.tally import Evaluation, evaluate

_FORMAT = """\
A labelled file holds one JSON object a line:

  {"text": "the posting", "label": {"id": "board/17", "title": ["Pastry Cook", "Cook"], "salary": [], …}}

A label may hold any field of Posting.to_dict(); only those are compared. title, employer, work_mode, salary,
contact_email, apply_url, experience_years, reference, language and the dates take one answer or a list of acceptable
ones, [] or null where the text states none. locations, emails, degrees and employment_types take the list of all.
sections is a list of {"kind": …, "starts": "its first words"}.

Text is compared without case, accents and punctuation, employers without legal forms too, links without scheme and
"www.", places by what the label names of city, region and country, degrees by level and requirement, salaries by
everything but their text, experience by the least number of years.

exit status: 0 when every file was read, 1 when one could not be, 2 when the command was not understood
"""


def main(arguments: Sequence[str]) -> int:
    """Run the command; gives the exit status. Raises ``SystemExit`` with status 2 for arguments that make no sense."""
    options = _options().parse_args(arguments)
    cases: list[Labelled] = []
    for path in options.files:
        try:
            cases += read_labelled(path)
        except (OSError, LabelledFileError) as error:
            print(f"jobparse evaluate: {error}", file=sys.stderr)
            return 1
    found = evaluate(cases)
    if options.failures:
        _print_failures(found, options.failures)
    else:
        _print_table(found)
    if options.json:
        options.json.write_text(json.dumps(figures(found), indent=1), encoding="utf-8")
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jobparse evaluate",
        description="Parse labelled postings and count what is right, field by field.",
        epilog=_FORMAT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="LABELLED.jsonl")
    parser.add_argument(
        "--failures",
        choices=list(COMPARISONS),
        metavar="FIELD",
        help=f"show each posting on which this field is not right. One of {', '.join(COMPARISONS)}",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to FILE as well")
    return parser


def figures(found: Evaluation) -> dict[str, Any]:
    """An evaluation in JSON types: the counts, rates and calibration of each field.

    >>> figures(evaluate([Labelled("1", "Cook wanted", {"emails": []})]))["fields"]["emails"]["f1"]
    1.0
    """
    fields = {}
    for name, tally in found.fields.items():
        sure = [right for confidence, right in tally.sureness if confidence >= 0.9]
        fields[name] = {
            "precision": tally.precision,
            "recall": tally.recall,
            "f1": tally.f1,
            "exact": tally.exact / tally.postings,
            "right": tally.right,
            "wrong": tally.wrong,
            "missing": tally.missing,
            "sure": len(sure),
            "sure_right": sum(sure) / len(sure) if sure else None,
        }
    return {"postings": found.postings, "fields": fields, "section_accuracy": found.section_accuracy}


def _print_table(found: Evaluation) -> None:
    from rich.console import Console
    from rich.table import Table

    headings = ("precision", "recall", "F1", "exact", "stated", "sure", "right")
    table = Table(caption="sure: values with a confidence of 0.9 or more, and how many of them are right")
    table.add_column("field", no_wrap=True)
    for heading in headings:
        table.add_column(heading, justify="right")
    for name, rates in figures(found)["fields"].items():
        shown = [f"{rates[key]:.3f}" for key in ("precision", "recall", "f1", "exact")]
        sure_right = "" if rates["sure_right"] is None else f"{rates['sure_right']:.3f}"
        table.add_row(name, *shown, str(rates["right"] + rates["missing"]), str(rates["sure"]), sure_right)
    if found.section_accuracy is not None:
        table.add_row("sections", "", "", f"{found.section_accuracy:.3f}", "", "", "", "")
    console = Console()
    console.print(table)
    console.print(f"{found.postings} postings")


def _print_failures(found: Evaluation, name: str) -> None:
    tally = found.fields.get(name)
    failures = tally.failures if tally else []
    for failure in failures:
        print(f"--- {failure.id}")
        print(f"  label: {json.dumps(failure.label, ensure_ascii=False)}")
        print(f"  got:   {json.dumps(failure.got, ensure_ascii=False)}")
    print(f"{len(failures)} of {tally.postings if tally else 0} postings")
