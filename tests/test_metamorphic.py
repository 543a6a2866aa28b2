"""What a posting says does not hang on how it is set: other bullets, quotes, headings, wraps and neighbours give the
same fields; and a field is gone when all that states it is gone.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import jobparse

ROOT = Path(__file__).parent.parent
POSTINGS = {
    path.name: path.read_text("utf-8")
    for path in sorted((ROOT / "examples").iterdir())
    if path.suffix in (".md", ".txt")
}
NOT_COMPARED = {"sections", "evidence", "problems", "source_format"}
ASIDE = "The lamp by the door is blue, and the clock in the hall has stopped at noon."
_FRONT = re.compile(r"\A(?:---\n.*?\n---\n|\+\+\+\n.*?\n\+\+\+\n)", re.DOTALL)


def below(front_matter_stays: Callable[[str], str]) -> Callable[[str], str]:
    """The change made to what stands below the front matter alone."""

    def change(text: str) -> str:
        front = _FRONT.match(text)
        at = front.end() if front else 0
        return text[:at] + front_matter_stays(text[at:])

    return change


def wrapped(text: str) -> str:
    """Each long line of prose wrapped at 70 characters."""
    return "\n".join(
        "\n".join(textwrap.wrap(line, 70, break_long_words=False, break_on_hyphens=False)) if len(line) > 70 else line
        for line in text.split("\n")
    )


def with_heading(make: Callable[[str], str]) -> Callable[[str], str]:
    """Every Markdown heading below the first line in another form."""
    return below(lambda text: re.sub(r"(?<=\n)(#{2,4}) ?([^\n#]+?) *#*(?=\n)", lambda found: make(found[2]), text))


CHANGES: dict[str, Callable[[str], str]] = {
    "a paragraph behind": lambda text: f"{text}\n\n{ASIDE}\n",
    "blank lines doubled": below(lambda text: text.replace("\n\n", "\n\n\n")),
    "blanks at line ends": below(lambda text: text.replace("\n", "  \n")),
    "lines wrapped": below(wrapped),
    "bullets as stars": below(lambda text: re.sub(r"(?m)^(\s*)- ", r"\1* ", text)),
    "bullets as dots": below(lambda text: re.sub(r"(?m)^(\s*)[-*] ", "\\1\u2022 ", text)),
    "curly quotes": below(lambda text: text.replace("'", "\u2019")),
    "no-break spaces": below(lambda text: re.sub(r"(?<=\d) (?=[A-Za-z])", "\u00a0", text)),
    "long dashes": below(lambda text: text.replace(" - ", " \u2013 ")),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "headings in capitals": with_heading(lambda words: f"## {words.upper()}"),
    "headings in bold": with_heading(lambda words: f"**{words}**"),
    "headings with a colon": with_heading(lambda words: f"{words}:"),
    "headings of another level": with_heading(lambda words: f"#### {words}"),
}

# What is not held yet, and why.
KNOWN = {
    (
        "who_is_hiring.txt",
        "a paragraph behind",
    ): "one kind of section runs through a short posting that ends in small talk",
}


def fields(text: str) -> dict[str, Any]:
    """What a posting says, without the words that it is quoted in."""
    plain = jobparse.parse(text).to_dict()
    return {name: bare(value) for name, value in plain.items() if name not in NOT_COMPARED}


def bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: bare(item) for key, item in value.items() if key != "text"}
    return [bare(item) for item in value] if isinstance(value, list) else value


def cases() -> list[Any]:
    return [
        pytest.param(
            name,
            change,
            id=f"{name}-{change}",
            marks=[pytest.mark.xfail(reason=KNOWN[name, change])] if (name, change) in KNOWN else [],
        )
        for name in POSTINGS
        for change in CHANGES
    ]


@pytest.mark.parametrize(("name", "change"), cases())
def test_another_setting_says_the_same(name: str, change: str) -> None:
    text = POSTINGS[name]
    before, after = fields(text), fields(CHANGES[change](text))
    assert {key: (before[key], after[key]) for key in before if before[key] != after[key]} == {}


@pytest.mark.parametrize("name", POSTINGS)
@pytest.mark.parametrize(
    "field", ["salary", "contact_email", "apply_url", "reference", "valid_through", "experience_years"]
)
def test_a_field_is_gone_with_all_that_states_it(name: str, field: str) -> None:
    posting = jobparse.parse(POSTINGS[name])
    text = posting.text
    spans = sorted({finding.span for finding in posting.evidence.get(field, ())}, reverse=True)
    for start, end in spans:
        text = text[:start] + text[end:]
    if spans:
        assert getattr(jobparse.parse(text), field) is None
