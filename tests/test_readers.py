"""Front matter in each syntax, markup inside a text, and what happens when either is broken."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from jobparse.document import Document
from jobparse.readers import read
from jobparse.readers.entries import WORD_JOINER
from jobparse.readers.markup import without_markup

YAML = """---
title: "Night Baker \\u2013 Rye \\"Team\\""
company: 'Crumb''s Oven'  # two sisters
location: Leeds
contact:
    name: Ida Okoro
    email: ida@crumb.example
created: !!timestamp '2031-05-04'
how_to_apply:
  - Ring the bell
  - ovens@crumb.example
excerpt: >-
  We bake rye,
  and we bake it at night.
---
Body
"""
TOML = """+++
title = "Night Baker \\u2013 Rye"
employer = 'The Crumb Oven'
postdate = 2031-05-04
tags = [ "rye", "night" ] # two
text = \"\"\"
One.
Two.\"\"\"

[contact]
email = "ida@crumb.example"
info = { phone = "555 0101" }
+++
Body
"""
JSON = """{
\t"title": {"original": "Night Baker \\u2013 Rye", "inferred": {"title": "Baker"}},
\t"hiringOrganization": {"name": "The Crumb Oven", "logo": "oven.png"},
\t"jobLocation": {"locations": [{"locality": "Leeds", "countryCode": "GB"}]},
\t"note": "Two\\r\\nlines", "directApply": false, "pay": 12.5, "nothing": null
}"""


def values(document: Document) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in document.facts:
        found.setdefault(fact.label, []).append(document.words_at(*fact.span))
    return found


def named(document: Document) -> dict[str, str]:
    """The first value under each name."""
    return {f.name: document.words_at(*f.span) for f in reversed(document.facts) if f.name}


def messages(document: Document) -> Iterable[str]:
    return [problem.message for problem in document.problems]


def test_yaml_values_stand_where_their_spans_say() -> None:
    document = read(YAML)
    assert document.body
    assert document.text[document.body :] == "Body\n"
    assert not document.problems
    assert values(document) == {
        "title": ['Night Baker \u2013 Rye "Team"'],
        "company": ["Crumb's Oven"],
        "location": ["Leeds"],
        "contact name": ["Ida Okoro"],
        "contact email": ["ida@crumb.example"],
        "created": ["2031-05-04"],
        "how_to_apply": ["Ring the bell", "ovens@crumb.example"],
        "excerpt": ["We bake rye,   and we bake it at night."],
    }


def test_toml_values_stand_where_their_spans_say() -> None:
    document = read(TOML)
    assert document.text[document.body :] == "Body\n"
    assert not document.problems
    assert values(document) == {
        "title": ["Night Baker \u2013 Rye"],
        "employer": ["The Crumb Oven"],
        "postdate": ["2031-05-04"],
        "tags": ["rye", "night"],
        "text": ["One.\nTwo."],
        "contact email": ["ida@crumb.example"],
        "contact info phone": ["555 0101"],
    }


@pytest.mark.parametrize("text", [f"---\n{JSON}\n---\nBody\n", f"{JSON}\nBody\n", f"\ufeff\n{JSON}\nBody"])
def test_json_values_stand_where_their_spans_say(text: str) -> None:
    document = read(text)
    assert document.text[document.body :].strip() == "Body"
    assert not document.problems
    assert named(document) == {
        "title": "Night Baker \u2013 Rye",
        "employer": "The Crumb Oven",
        "location": "Leeds",
        "salary": "12.5",
    }
    assert values(document)["note"] == ["Two   \nlines"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("text", [YAML, TOML, f"---\n{JSON}\n---\n"])
def test_line_ends_of_every_system_read_the_same(text: str, line_end: str) -> None:
    document = read(text.replace("\n", line_end))
    same = {name: " ".join(value.split()) for name, value in named(document).items()}
    assert same == {name: " ".join(value.split()) for name, value in named(read(text)).items()}
    assert not document.problems


@pytest.mark.parametrize("text", [YAML, TOML, JSON, "\ufeff\n  " + YAML.replace("\n", "\r\n")])
def test_the_view_moves_no_character(text: str) -> None:
    document = read(text)
    assert len(document.view) == len(document.plain) == len(document.lower) == len(text)
    assert document.text == text


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nWe are a bakery, and we hire.\n\n---\n\nMore about the oven.\n",
        "---\nWe are a bakery\nand we hire\n",
        "----\ntitle: Baker\n",
        "+++ New +++\n\nBakers wanted\n+++\n",
        "{Baker} wanted in Leeds",
        '{"title": "Baker" and so on',
        "- one\n- two\n---\nthree",
        "",
        "---",
        "---\n- one\n- two\n---\nA list is no front matter\n",
    ],
)
def test_what_only_begins_like_front_matter_is_text(text: str) -> None:
    document = read(text)
    assert not document.body
    assert (document.body, document.facts, document.problems) == (0, (), ())


BROKEN = {
    "an unquoted colon": (
        "---\ntitle: Baker: Night\ncompany: Crumb\nlocation: Leeds\n---\nBody",
        {"title": "Baker: Night", "employer": "Crumb", "location": "Leeds"},
        "not valid YAML",
    ),
    "a quote within quotes": (
        '---\ntitle: ""Rye" baker - Crumb"\ncompany: Crumb\n---\nBody',
        {"title": '"Rye" baker - Crumb', "employer": "Crumb"},
        "not valid YAML",
    ),
    "a bad line within an entry": (
        "---\ntitle: Baker\ncontact:\n    name: Ida\n    email: ida@crumb.example\n  https://crumb.example\n---\n",
        {"title": "Baker", "contact_name": "Ida", "contact_email": "ida@crumb.example"},
        "not valid YAML",
    ),
    "an alias": (
        "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: Baker\ncompany: *b\nlocation: Leeds\n---\n",
        {"title": "Baker", "location": "Leeds"},
        "alias *a is not followed",
    ),
    "a key that stands twice": (
        "---\ntitle: Baker\ntitle: Cook\n---\n",
        {"title": "Baker"},
        "'title' stands here again",
    ),
    "a tab": (
        "---\ntitle: Baker\ncontact:\n\temail: ida@crumb.example\n---\n",
        {"title": "Baker", "contact_email": "ida@crumb.example"},
        "a tab indents this line",
    ),
    "no closing mark": (
        "---\ntitle: Baker\ncompany: Crumb\n\nWe bake: rye and wheat.\n",
        {"title": "Baker", "employer": "Crumb"},
        "never closed",
    ),
    "a day that no calendar has": (
        "---\ntitle: Baker\ndate: 2031-02-30\n---\n",
        {"title": "Baker", "date_posted": "2031-02-30"},
        "no calendar has the day 2031-02-30",
    ),
    "TOML without quotes": (
        '+++\ntitle = Baker\nemployer = "Crumb"\n+++\n',
        {"title": "Baker", "employer": "Crumb"},
        "not valid TOML",
    ),
    "TOML with a key that stands twice": (
        '+++\ntitle = "Baker"\ntitle = "Cook"\n+++\n',
        {"title": "Baker"},
        "not valid TOML",
    ),
    "TOML that is never closed": (
        '+++\ntitle = "Baker"\nemployer = "Crumb"\n\nWe bake.\n',
        {"title": "Baker", "employer": "Crumb"},
        "never closed",
    ),
    "JSON without a comma": (
        '---\n{"title": "Baker"\n"company": "Crumb"}\n---\n',
        {"title": "Baker", "employer": "Crumb"},
        "not valid JSON",
    ),
    "JSON with a key that stands twice": (
        '{"title": "Baker", "title": "Cook"}',
        {"title": "Baker"},
        "'title' stands here again",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_broken_front_matter_is_reported_and_the_rest_is_read(what: str) -> None:
    text, expected, message = BROKEN[what]
    document = read(text)
    assert document.body
    assert named(document) == expected
    assert any(message in said for said in messages(document)), messages(document)
    assert all(0 <= problem.start < problem.end <= len(text) for problem in document.problems)


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("<p>Bakers</p>", "   Bakers\n   "),
        ("rye<br/>wheat", "rye\n    wheat"),
        ("in <b>R&amp;D</b>", "in    R~~~~&D    "),
        ("<p><strong>Pay:</strong> 12 <b>now</b>", "         **Pay:**        12    now    "),
        ("caf&eacute;&nbsp;noir", "caf~~~~~~~é     \u00a0noir"),
        (
            '<a href="https://crumb.example/?a=1&amp;b=2">Apply</a>',
            " " * 9 + "https://crumb.example/?a=1&amp;b=2  Apply    ",
        ),
        ("<a href='mailto:ida@crumb.example'>Ida</a>", " " * 9 + "mailto:ida@crumb.example  Ida    "),
        ("see https://crumb.example/?a=1&amp;b=2 or", "see https://crumb.example/?a=1&amp;b=2 or"),
        ("<ul><li>rye</li></ul>", "    \n - rye\n    \n    "),
        ("<h2>Duties</h2>", "  # Duties\n    "),
        ("<!-- oven - old -->rye", " " * 19 + "rye"),
    ],
)
def test_markup_becomes_blanks_and_line_ends(marked: str, plain: str) -> None:
    assert without_markup(marked).replace(WORD_JOINER, "~") == plain


@pytest.mark.parametrize(
    "text",
    [
        "ida <ida@crumb.example>",
        "ida <at> crumb <dot> example",
        "<https://crumb.example/jobs>",
        "ovens < 3 and trays > 20",
        "a <b and c> d",
        "Map<K, List<T>> and vector<s> in C++",
        "Q&A, R&D; M&S",
        "&bogus; and &fjlig;",
        "<additional tasks go here>",
    ],
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert without_markup(text) == text


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("Cook <!-- not yet --> wanted", "Cook                  wanted"),
        ("Cook <style>p {}</style>wanted", "Cook                    wanted"),
        ("{% comment -- %}\nnot shown {{ x }}\n{% endcomment -- %}Cook", f"{' ' * 16}\n{' ' * 17}\n{' ' * 19}Cook"),
        ("Cook {{ page.place }} wanted {% include x.html %}", "Cook                  wanted                     "),
        ("Cook <!-- never closed", "Cook <!-- never closed"),
    ],
)
def test_what_no_reader_sees_leaves_blanks(text: str, view: str) -> None:
    assert without_markup(text) == view
