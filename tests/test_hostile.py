"""Texts that were made to break a parser: each gives a posting, says what was wrong, and takes no more than its time."""

from __future__ import annotations

import json
import time
import traceback
from typing import Any

import pytest

import jobparse
from jobparse import FrontMatterError, JobParseError, SourceFormat, TextLimitError
from jobparse.pipeline import parse

SMALL, LARGE = 10_000, 40_000

REPEATED = [
    # characters that patterns love to try
    " ", "\n", "\r", "\t", "\0", "\u00a0", "\ufeff", "\u2028", "\ud800", "\u0130", "a", "A", "1", "0,", "1.", "$", "\u00a3", "-",
    "\u2013", ":", ";", "|", "/", "\\", "(", ")", "[", "]", "{", "}", "<", ">", "&", "#", "*", "_", "=", "+", "@", "'", '"', "`",
    # beginnings of things that never end
    "A ", "a.", "a@", "a.b@c", "@a.", "a (at) ", "name [at] ", "http://", "https://a.b/", "www.", "mailto:", "<p", "<p ", "<b>",
    "<a href=", "</p>", "&amp;", "&#", "<!--", "](", "[a](", "**a", "** ", "# a\n", "## ", "- ", "* ", "a: ", "A: b\n", "A:\n", "a:b:",
    "$1 ", "$1-", "$1,000 - ", "$1 to ", "1k-", "10 - ", "up to $", "\u00a31 per ", "1 years ", "10+ ", "years of experience ",
    "bachelor or ", "master's degree, ", "PhD/", "BA/BS/", "degree in ", "New York, ", "Leeds, UK; ", "NY ", "remote ",
    "Jan 1, ", "1/1/", "2031-01-", "1 January ", "by ", "deadline ", "full-time, ", "part time / ", "Ref: ", "job ID # ",
    "Baker - ", "Baker at Crumb, ", "Baker | ", "(m/f/d) ", "Tel: +44 ", "555-", "equal opportunity employer. ", "To apply, ",
    "We are Crumb. ", "A. B. ", "Mr. Crumb ", "Department of ", "University of ", "the ",
]  # fmt: skip

FRONT_MATTER = {
    "many keys": ("---\n", "a{n}: b\n", "---\n"),
    "one key many times": ("---\n", "title: b\n", "---\n"),
    "many broken keys": ("---\n", "a{n}: b: c\n", "---\n"),
    "a deep list": ("---\na: ", "[", "\n---\n"),
    "a deep list of dashes": ("---\na:\n ", "- ", "\n---\n"),
    "a deep mapping": ("---\n", "{{a: 1, b: ", "\n---\n"),
    "aliases": ("---\na: &a x\nb: [", "*a, ", "x]\n---\n"),
    "anchors": ("---\n", "a{n}: &a{n} [x]\n", "---\n"),
    "tags": ("---\na: ", "!!a ", "x\n---\n"),
    "question marks": ("---\n", "? ", "\n---\n"),
    "open quotes": ("---\n", "a{n}: 'b\n", "---\n"),
    "tabs": ("---\na:\n", "\tb{n}: c\n", "---\n"),
    "one long value": ("---\na: ", "b ", "\n---\n"),
    "one long block": ("---\na: |\n", "  b\n", "---\n"),
    "escapes": ('---\na: "', "\\\\u00e9", '"\n---\n'),
    "line ends in a value": ('---\na: "', "b\n  ", '"\n---\n'),
    "never closed": ("---\n", "a{n}: b\n", ""),
    "only opening marks": ("", "---\n", ""),
    "TOML with many keys": ("+++\n", 'a{n} = "b"\n', "+++\n"),
    "TOML with broken keys": ("+++\n", "a = b\n", "+++\n"),
    "TOML with a dotted key": ("+++\n", "a.", "b = 1\n+++\n"),
    "TOML with tables": ("+++\n", "[a.b{n}]\nc = 1\n", "+++\n"),
    "TOML with a deep list": ("+++\na = ", "[", "\n+++\n"),
    "TOML with inline tables": ("+++\na = ", "{{a = ", "1\n+++\n"),
    "TOML with open strings": ("+++\n", 'a = """\\"\n', "+++\n"),
    "TOML with open literals": ("+++\n", "a = '''x\n", "+++\n"),
    "JSON with many keys": ("{{", '"a{n}": "b", ', '"c": 1}}'),
    "JSON in depth": ('{{"a": ', '{{"a": ', "1"),
    "JSON with a deep list": ('---\n{{"a": ', "[", "\n}}\n---\n"),
    "JSON with broken keys": ("---\n{{\n", '"a" "b"\n', "}}\n---\n"),
    "JSON with a long number": ('---\n{{"a": ', "9", "}}\n---\n"),
    "JSON with escapes": ('{{"a": "', "\\\\ud83d\\\\ude00\\\\/", '"}}'),
}

# Units of pages and mails, and what stands before the first of them.
PAGES = {
    **{f"elements in elements: {tag}": ("<!doctype html>", tag) for tag in (
        "<div>", "<b>", "<p><b>", "<ul><li>", "<table><tr><td>", "<dl><dd>", "<a><p>", "<svg>", "<template>", "<h1>", "<button>",
        "<select>", "<form>", "<main>", "<article><h1>", "<nav>", "<footer>x", "<header>x", "<div hidden>", "<dt>", "<pre>", "<q>",
    )},
    "text below many elements": ("<html>" + "<div>" * 2000, "<p>x"),
    "formatting with attributes": ("<html>", "<p><b a{n}>"),
    "attributes": ("<html><p ", "a{n}=1 "),
    "class names": ("<html><p class='", "a{n} "),
    "a title": ("<html><title>", "Baker - "),
    "links": ("<html>", "<a href=/{n}>Baker</a> "),
    "similar jobs": ("<html>", "<h2>Similar jobs</h2>"),
    "rows": ("<html><table>", "<tr><td>a<td>b{n}"),
    "columns": ("<html><table><tr>", "<th>a{n}"),
    "comments": ("<html>", "<!-- - -->"),
    "an open comment": ("<html><!--", " - -"),
    "entities": ("<html>", "&amp;lt;"),
    "breaks": ("<html>", "<br>"),
    "a fragment": ("", "<p>x</p>"),
    "loose fragments": ("<p>x</p>", "x{n} "),
    "fields": ("From: a@b.example\nSubject: x\n", "X-{n}: y\n"),
    "a long field": ("From: a@b.example\nSubject: ", "=?utf-8?q?=41?= "),
    "a folded field": ("From: a@b.example\nSubject: x\n", " y\n"),
    "a long type": ("From: a@b.example\nSubject: x\nContent-Type: text/plain; ", 'a="{n};'),
    "many parts": ("From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=a\n\n", "--a\n\nx\n"),
    "parts in parts": ("From: a@b.example\nSubject: x\n", "Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"),
    "mails in mails": ("From: a@b.example\nSubject: x\n", "Content-Type: message/rfc822\n\n"),
    "quoted lines": ("From: a@b.example\nSubject: x\n\n", "> x\n"),
    "quoted lines and others": ("From: a@b.example\nSubject: x\n\n", "> x\n> y\n> z\nx\n"),
    "attributions": ("From: a@b.example\nSubject: x\n\n", "On 1 May Ida wrote:\n"),
    "dashes": ("From: a@b.example\nSubject: x\n\n", "-"),
    "rules": ("From: a@b.example\nSubject: x\n\n", "____________________\n"),
}  # fmt: skip


def repeated(unit: str, length: int) -> str:
    return unit * (length // len(unit) + 1)


def front_matter(what: str, length: int) -> str:
    opening, unit, closing = FRONT_MATTER[what]
    count = length // len(unit) + 1
    return opening.format() + "".join(unit.format(n=n) for n in range(count)) + closing.format() + "\nThe body.\n"


def page(what: str, length: int) -> str:
    opening, unit = PAGES[what]
    return opening + "".join(unit.replace("{n}", str(n)) for n in range(length // len(unit) + 1))


def seconds(text: str) -> float:
    start = time.process_time()
    parse(text)
    return time.process_time() - start


def grows_linearly(small: str, large: str) -> bool:
    """Whether four times the text takes well under sixteen times the time; a short time is none."""
    took = seconds(large)
    return (
        took < 0.3 or took < 9 * seconds(small) or min(took, seconds(large)) < 9 * max(seconds(small), seconds(small))
    )


def hold(text: str) -> dict[str, Any]:
    """What must hold for every posting."""
    posting = parse(text)
    shown = posting.text
    assert all(f.text == shown[slice(*f.span)] for found in posting.evidence.values() for f in found)
    assert all(problem.message and 0 <= problem.start <= problem.end <= len(shown) for problem in posting.problems)
    if posting.source_format in (SourceFormat.TEXT, SourceFormat.FRONT_MATTER):
        assert shown == text
    plain: dict[str, Any] = json.loads(posting.to_json().encode())
    return plain


@pytest.mark.parametrize("unit", REPEATED)
def test_a_unit_repeated(unit: str) -> None:
    hold("Baker at The Crumb Oven\n" + repeated(unit, 2_000))
    assert grows_linearly(repeated(unit, SMALL), repeated(unit, LARGE))


@pytest.mark.parametrize(("opening", "unit", "closing"), [("Requirements: 5 years ", "-", "!")])
def test_a_unit_repeated_where_a_pattern_has_begun(opening: str, unit: str, closing: str) -> None:
    hold(opening + unit * 40 + closing)
    assert grows_linearly(opening + repeated(unit, SMALL) + closing, opening + repeated(unit, LARGE) + closing)


@pytest.mark.parametrize("what", FRONT_MATTER)
def test_front_matter_repeated(what: str) -> None:
    hold(front_matter(what, 2_000))
    assert grows_linearly(front_matter(what, SMALL), front_matter(what, LARGE))


@pytest.mark.parametrize("what", PAGES)
def test_pages_and_mails_repeated(what: str) -> None:
    hold(page(what, 2_000))
    assert grows_linearly(page(what, SMALL), page(what, LARGE))


@pytest.mark.parametrize(
    "text",
    [
        "<p>\ud800</p>", "<html>\0<p>x\0y", "<!doctype html>", "<html></html>", "<p></p>", "From: \ud800@x.example\nSubject: \udfff\n\n",
        "From: a@b.example\nSubject: =?utf-8?q?\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=x-no\n\n!!",
        "", " ", "\n", "\0", "\ud800", "\udfff\ud800", "\ufeff", "---", "---\n", "---\n---", "---\n---\n", "+++\n+++\n", "{}", "{", '{"',
        "---\n{}\n---\n", "---\n\0\n---\n", "---\ntitle: \0\n---\n", "---\ntitle: \ud800 baker\n---\n", "---\ntitle: \x07\n---\n",
        '---\ntitle: "\\ud800"\n---\n', '{"title": "\\ud800\\ud800"}', "---\n!!python/object:os.system x\n---\n",
        "---\ntitle: !!python/object/apply:os.system [ls]\n---\n", "---\n%YAML 9.9\n---\ntitle: x\n---\n", "---\n? {a: b}\n: c\n---\n",
        "---\n&a : b\n*a : c\n---\n", "---\n<<: *base\ntitle: x\n---\n", "---\ndate: 0000-00-00\n---\n", "---\ntitle: |\n---\n",
        "+++\ntitle = \"\\uD800\"\n+++\n", "+++\ndate = 2031-02-30\n+++\n", "+++\n[[a]]\n[a]\n+++\n", "\U0001f35e" * 50,
        "\U00016d70", "$\U00016d70\U00016d71 per hour", "\u0661\u0662 years", "---\r---\r", "---\rtitle: x\r---\rBody", "a\u0130b@c.example", "\u0130" * 99 + " $20-30 per hour",
    ],
)  # fmt: skip
def test_odd_texts(text: str) -> None:
    plain = hold(text)
    assert plain["sections"] or not text
    assert jobparse.Posting.from_dict(parse(text).to_dict()) == parse(text)


@pytest.mark.parametrize("unit", ["crumb@", "a", "\0", "- "])
def test_a_megabyte_on_one_line(unit: str) -> None:
    assert seconds(repeated(unit, 1_000_000)) < 60


def test_an_alias_bomb_stays_small() -> None:
    levels = "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    posting = parse(f"---\na: &a [x]\n{levels}title: Baker\n---\nBody")
    assert posting.title == "Baker"
    assert "is not followed" in posting.problems[0].message
    assert len(posting.problems) <= 20


def test_a_text_over_the_limit_is_cut_and_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobparse.readers.prose.MAX_LENGTH", 100)
    monkeypatch.setattr("jobparse.pipeline.MAX_LENGTH", 100)
    text = "Baker\n" + "x" * 200
    problem = parse(text).problems[0]
    assert (problem.start, problem.end) == (100, 206)
    assert problem.message == "only the first 100 of 206 characters are read: give one posting at a time"
    with pytest.raises(TextLimitError, match="line 2, column 95"):
        parse(text, strict=True)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_strict_points_into_the_text(line_end: str) -> None:
    text = "---\ncompany: Crumb\ntitle: Baker: Night\n---\nBody".replace("\n", line_end)
    with pytest.raises(FrontMatterError) as caught:
        parse(text, strict=True)
    message, line, mark = str(caught.value).split("\n")
    assert message.endswith("put the value in quotes (line 3, column 13)")
    assert line == "    title: Baker: Night"
    assert line[mark.index("^")] == ":"
    assert isinstance(caught.value, (JobParseError, ValueError))
    assert caught.value.text[caught.value.start] == ":"


def test_strict_quotes_only_a_piece_of_a_long_line() -> None:
    error = JobParseError("too sweet", "x" * 500 + "SUGAR" + "y" * 500, 500, 505)
    _, line, mark = str(error).split("\n")
    assert line[mark.index("^") : mark.rindex("^") + 1] == "SUGAR"
    assert len(line) < 130


def test_strict_gives_the_posting_when_nothing_is_wrong() -> None:
    text = "---\ntitle: Baker\n---\nBody"
    assert parse(text, strict=True) == parse(text)


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        (b"Baker", "data.decode('utf-8')"),
        (bytearray(b"Baker"), "data.decode('utf-8')"),
        (None, "give '' for a posting without text"),
        (12, "this is int: give the text of one posting"),
        (["Baker"], "this is list: give the text of one posting"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(given: Any, advice: str) -> None:
    with pytest.raises(TypeError) as caught:
        parse(given)
    assert advice in str(caught.value)
    # The last line of the traceback is in our own code, not deep inside.
    assert traceback.extract_tb(caught.value.__traceback__)[-1].name == "parse"
