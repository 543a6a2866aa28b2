"""HTML pages and fragments: what becomes of their blocks, what is left out of them, and what they say in data."""

from __future__ import annotations

import json
from typing import Any

import pytest

import jobparse
from jobparse import SourceFormat
from jobparse.readers import read
from jobparse.readers.html.data import postings_of
from jobparse.readers.html.tree import tree_of

LONG = "<p>We bake rye and wheat for the whole valley, all night, with two ovens and a cat. " * 8 + "</p>"

BLOCKS = {
    "paragraphs": ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    "divisions are lines": ("<div>One</div><div>Two</div>", "One\nTwo"),
    "white space": ("<p> One\n  and\t&nbsp;two </p>", "One and two"),
    "breaks": ("<p>One<br>two<br/><br>three</p>", "One\ntwo\n\nthree"),
    "headings": ("<h1>A</h1><p>b</p><h3> C <br>d</h3>", "# A\n\nb\n\n### C, d"),
    "a heading by its role": ('<div role="heading" aria-level="2">A</div><p>b</p>', "## A\n\nb"),
    "lists": ("<p>a</p><ul><li>b</li><li><p>c</p></li></ul><p>d</p>", "a\n\n- b\n- c\n\nd"),
    "lists in lists": ("<ul><li>a<ol><li>b</ol><li>c</ul>", "- a\n  - b\n- c"),
    "an empty item": ("<ul><li></li><li>a</li></ul>", "- a"),
    "bold that opens a line": ("<p><b>Duties:</b> bake</p><p>and <b>sell</b></p>", "**Duties:** bake\n\nand sell"),
    "bold in pieces": ("<p><b>The </b><strong>Night</strong> shift</p>", "**The Night** shift"),
    "bold by style": ('<p><span style="font-weight: 700">Duties</span></p>', "**Duties**"),
    "entities": ("<p>R&amp;D &lt; 3 &#8211; caf&eacute;</p>", "R&D < 3 \u2013 caf\u00e9"),
    "characters that are nothing": ("<p>En\u00adgi\u200bneer</p>", "Engineer"),
    "words that style parts": (
        "<p><span>Crumb Ltd</span><span>Leeds</span> <a href='https://a.b/c'>x</a><b>York</b></p>",
        "Crumb Ltd Leeds [x](https://a.b/c) York",
    ),
    "divisions of lines": ("<div><div>Pay</div><div>$20</div></div><div>York</div>", "Pay\n$20\n\nYork"),
    "a button": ("<div>Baker <a class='btn-primary' href='#x'>Apply</a> now</div>", "Baker\nApply\nnow"),
    "a heading of lines": ("<h1><div>A</div><div>B</div></h1>", "# A\nB"),
    "a link on the same site": (
        "<p><a href='/jobs/7/apply'>Apply</a> <a href='/ida'>Ida</a></p>",
        "[Apply](/jobs/7/apply) Ida",
    ),
    "words in pieces": ("<p><span>Bak</span><span>ing</span></p>", "Baking"),
    "labels and values": ("<dl><dt>Pay:<dd>$20<dt>Place<dd><p>Leeds</p><dd>York</dl>", "Pay: $20\nPlace: Leeds\nYork"),
    "a table of labels": (
        "<table><tr><th>Pay</th><td>$20<br>an hour</td></tr><tr><td>Place:</td><td>Leeds</td></tr></table>",
        "Pay: $20, an hour\nPlace: Leeds",
    ),
    "a label by its class": (
        "<ul><li><i class='field__label'>Pay</i><i>$20</i></ul><div><label>Place</label><div>Leeds</div></div>",
        "- Pay: $20\n\nPlace: Leeds",
    ),
    "a list as a value": ("<table><tr><th>Duties<td><ul><li>a<li>b</ul></table>", "Duties:\n\n- a\n- b"),
    "two labels in a row": (
        "<table><tr><th>Pay</th><td>$20</td><th>Place</th><td>Leeds</td></tr></table>",
        "Pay: $20\nPlace: Leeds",
    ),
    "labels above values": (
        "<table><thead><tr><th>Pay</th><th>Place</th></tr></thead><tr><td>$20</td><td>Leeds</td></tr></table>",
        "Pay: $20\nPlace: Leeds",
    ),
    "a table of rows": (
        "<table><tr><th>Role<th>Pay</tr><tr><td>Cook<td>$18</tr><tr><td>Baker<td>$20</tr></table>",
        "Role | Pay\nCook | $18\nBaker | $20",
    ),
    "a table that lays out": (
        "<table><tr><td><h1>Baker</h1><p>We bake.</p></td><td><ul><li>a</ul></td></tr></table>",
        "# Baker\n\nWe bake.\n\n- a",
    ),
    "a long value below its label": (f"<dl><dt>Duties<dd>{LONG}</dl>", "Duties:\n\nWe bake rye"),
    "preformatted": ("<pre>a\n  b</pre>", "a\nb"),
    "a list in running text": ("<p>We want\n- rye\n- wheat</p>", "We want\n- rye\n- wheat"),
    "unseen": (
        "<p>a</p><script>b</script><style>c</style><!-- d --><template>e</template><svg><text>f</text></svg>",
        "a",
    ),
    "hidden": (LONG + '<p hidden>b</p><p style="display : none">c</p><i class="sr-only">d</i>', "We bake rye"),
    "a link": ('<p>See <a href="https://crumb.example/x"> us</a>.</p>', "See [us](https://crumb.example/x)."),
    "a link that says where it leads": ('<p><a href="https://crumb.example/">crumb.example</a></p>', "crumb.example"),
    "a link in the page": ('<p><a href="#top">Up</a></p>', "Up"),
    "an address": ('<p><a href="mailto:ida@crumb.example?subject=x">Ida</a></p>', "[Ida](mailto:ida@crumb.example)"),
    "an address in sight": ('<p><a href="mailto:Ida@crumb.example">ida@crumb.example</a></p>', "ida@crumb.example"),
    "an address for people alone": ('<p><a data-cfemail="2a4b6a48">[email protected]</a></p>', "a@b"),
    "a day beside words": ('<p><time datetime="2031-05-04T10:00">today</time></p>', "today (2031-05-04)"),
    "a day in words": ('<p><time datetime="2031-05-04">4 May 2031</time></p>', "4 May 2031"),
    "all of it escaped": ("&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;Baker", "R&D\n\nBaker"),
    "escaped tags": ("<p>&lt;b&gt;bold&lt;/b&gt;</p>", "<b>bold</b>"),
}


@pytest.mark.parametrize("what", BLOCKS)
def test_blocks_become_lines(what: str) -> None:
    html, text = BLOCKS[what]
    document = read(html, "html")
    assert document.text.startswith(text) if LONG in html else document.text == text


AROUND = [
    "<nav><a href='/'>Home</a></nav>",
    "<header><a href='/'>Crumb</a> Bread since ever</header>",
    "<footer>Ovens at 12 Mill Lane</footer>",
    "<div role='banner'>Bread</div>",
    "<div class='site-footer'>Ovens</div>",
    "<div id='cookieBanner'>We use cookies. <button>Yes</button></div>",
    "<ul class='breadcrumb'><li>Jobs</ul>",
    "<aside><a href='/1'>Cook</a> <a href='/2'>Waiter</a></aside>",
    "<form><label>Your name <input name='n'></label> We answer soon.</form>",
    "<section><h2>Similar jobs</h2><p>Cook, $40 an hour</p></section>",
    "<div><div><h3>You might also like</h3></div><p>Cook</p><p>Waiter</p></div>",
    "<p><a href='/a'>a</a> <a href='/b'>b</a> <a href='/c'>c</a> <a href='/d'>d</a></p>",
]


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("page", ["{around}<h1>Baker</h1>{long}", "<h1>Baker</h1>{long}{around}"])
def test_what_stands_around_the_posting_is_left_out(page: str, around: str) -> None:
    html = "<!doctype html><body>" + page.format(around=around, long=LONG)
    assert read(html).text == read(f"<!doctype html><body><h1>Baker</h1>{LONG}").text


@pytest.mark.parametrize(
    ("html", "stays"),
    [
        ("<body class='has-nav cookie-set'><h1>Baker</h1><p>We bake.</p></body>", "We bake."),
        ("<html><form id='aspnetForm'><h1>Baker</h1><p>We bake.</p><input type='hidden'></form>", "We bake."),
        ("<html><nav>We bake in Leeds</nav><p>Ok</p>", "We bake in Leeds"),
        (f"<html><h1>Baker</h1>{LONG}<aside>Pay: $20</aside>", "Pay: $20"),
        (f"<html><header><h1>Baker</h1>Leeds</header>{LONG}", "# Baker\n\nLeeds"),
        (f"<html><article><h1>Baker</h1>{LONG}<footer>Write to Ida</footer></article>", "Write to Ida"),
        (f"<html><div aria-hidden='true'><h1>Baker</h1>{LONG}</div>", "# Baker"),
        (f"<html><h1>Baker</h1>{LONG}<h2>Similar jobs</h2><p>Cook</p><h2>Pay</h2><p>$20</p>", "## Pay\n\n$20"),
    ],
)
def test_what_belongs_to_the_posting_stays(html: str, stays: str) -> None:
    assert stays in read(html).text


def test_links_are_resolved_against_the_address_of_the_page() -> None:
    head = '<head><link rel="canonical" href="https://crumb.example/jobs/7"></head>'
    assert "[Apply](https://crumb.example/jobs/apply)" in read(f"<html>{head}<p><a href='apply'>Apply</a> now").text


def test_an_address_of_no_form_stays_as_it_is() -> None:
    page = '<html><head><base href="https://crumb.example/"></head><p><a href="http://[x/jobs">Jobs</a></p>'
    assert read(page).text == "[Jobs](http://[x/jobs)"


@pytest.mark.parametrize(
    ("html", "first"),
    [
        ("<title>Baker - Crumb</title><body><p>We bake.</p>", "Baker - Crumb\n\nWe bake."),
        ("<title>Baker</title><body><h1>Night Baker</h1><p>We bake.</p>", "# Night Baker\n\nWe bake."),
        (
            "<title>Baker - Crumb</title><body><h1>Baker</h1><p>We bake.</p>",
            "# Baker\n\nWe bake.\n\nPage title: Baker - Crumb",
        ),
        ('<title>x</title><meta property="og:title" content="Baker"><body><p>We bake.</p>', "Baker\n\nWe bake."),
    ],
)
def test_the_title_of_a_page_stands_where_the_text_says_less(html: str, first: str) -> None:
    assert read(f"<!doctype html><html><head>{html}").text == first


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<!DOCTYPE html>\n<p>Baker", SourceFormat.HTML),
        ("\ufeff <!-- x --> <html>Baker", SourceFormat.HTML),
        ('<?xml version="1.0"?><html xmlns="x">Baker</html>', SourceFormat.HTML),
        ('<div class="job"><p>Baker</p></div>', SourceFormat.HTML),
        ("&lt;p&gt;Baker&lt;/p&gt;", SourceFormat.HTML),
        ("<h2>Baker</h2>\n<p>We bake.</p>\n", SourceFormat.HTML),
        ("<p>Logo</p>\nBaker wanted in Leeds, write to Ida", SourceFormat.TEXT),
        ("<div>\n\n## Baker\n\nWe **bake**.\n\n</div>", SourceFormat.TEXT),
        ("<b>Baker</b> wanted", SourceFormat.TEXT),
        ("<ida@crumb.example> wants bakers", SourceFormat.TEXT),
        ("We use <html> daily", SourceFormat.TEXT),
        ("---\ntitle: Baker\n---\n<p>We bake.</p>", SourceFormat.FRONT_MATTER),
        ('{"title": "Baker"}\n<p>We bake.</p>', SourceFormat.FRONT_MATTER),
    ],
)
def test_what_was_given_is_recognized(text: str, kind: SourceFormat) -> None:
    assert jobparse.parse(text).source_format is kind


@pytest.mark.parametrize(
    ("text", "kind", "read_as"),
    [
        ("<p>Baker</p>", "text", "<p>Baker</p>"),
        ("a <b>c</b>\nd", "html", "a c d"),
        ("---\ntitle: Baker\n---\nx", "text", "---\ntitle: Baker\n---\nx"),
        ("Hello\n\nBaker", "mail", "Hello\n\nBaker"),
    ],
)
def test_a_format_is_insisted_on(text: str, kind: str, read_as: str) -> None:
    document = jobparse.read(text, format=kind)
    assert document.text == read_as
    assert document.source_format == kind


def test_front_matter_that_is_not_there_is_reported() -> None:
    [problem] = jobparse.parse("Baker", format="front_matter").problems
    assert "no front matter stands at the top" in problem.message


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="'pdf' is no format of a text: give one of text, front_matter, html, mail"):
        jobparse.parse("Baker", format="pdf")


def test_a_page_that_no_browser_could_build_is_read_with_its_tags_folded() -> None:
    posting = jobparse.parse("<!doctype html>" + "<div>" * 100_000 + "Baker wanted in Leeds")
    assert "nested too deeply" in posting.problems[0].message
    assert posting.text.endswith("Baker wanted in Leeds")


def test_spans_point_into_the_text_of_the_posting() -> None:
    posting = jobparse.parse(f"<!doctype html><body><nav>Jobs</nav><h1>Baker</h1><p>$20&nbsp;an&nbsp;hour</p>{LONG}")
    [finding] = posting.evidence["salary"]
    assert posting.text[slice(*finding.span)] == finding.text == "$20 an hour"


# --- data ---

POSTING = {"@type": "JobPosting", "title": "Baker"}
WELL = json.dumps(POSTING)

DATA = {
    "well": WELL,
    "a list": f"[{WELL}]",
    "a graph": f'{{"@graph": [{{"@type": "WebPage"}}, {WELL}]}}',
    "a comment": f"<!-- {WELL} -->",
    "CDATA": f"//<![CDATA[\n{WELL}\n//]]>",
    "a semicolon": f"{WELL};",
    "a comma": '{"@type": "JobPosting", "title": "Baker",}',
    "a line end in a string": '{"@type": "JobPosting", "title": "Baker\n"}',
    "quotes in a string": '{"@type": "JobPosting", "title": "Baker", "image": "<img src="x">"}',
    "never closed": '{"@type": "JobPosting", "title": "Baker"',
    "escaped": WELL.replace('"', "&quot;"),
}


@pytest.mark.parametrize("what", DATA)
def test_broken_data_is_read(what: str) -> None:
    [posting] = postings_in(f'<script type="application/ld+json">{DATA[what]}</script>')
    assert posting["title"].strip() == "Baker"


@pytest.mark.parametrize("source", ["", "no data", "[" * 100_000, '{"a":' * 100_000, '["' * 5_000, "null", '"x"', "{}"])
def test_what_is_no_data_is_passed_over(source: str) -> None:
    assert postings_in(f'<script type="application/ld+json">{source}</script><p>Baker</p>') == []


def postings_in(html: str) -> list[Any]:
    tree = tree_of(html)
    assert tree is not None
    return [dict(posting) for posting in postings_of(tree)]


def test_microdata_and_rdfa_nest() -> None:
    microdata = """<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title name">Baker</b>
      <p itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><a itemprop="url" href="/us">
      <i itemprop="name">Crumb</i></a></p>
      <meta itemprop="skills" content="rye"><meta itemprop="skills" content="oats"></div>"""
    rdfa = """<div vocab="https://schema.org/" typeof="JobPosting"><b property="title schema:name">Baker</b>
      <p property="hiringOrganization" typeof="Organization"><a property="url" href="/us">
      <i property="name">Crumb</i></a></p>
      <meta property="skills" content="rye"><meta property="skills" content="oats"></div>"""
    for html in (microdata, rdfa):
        [posting] = postings_in(html)
        company = posting.pop("hiringOrganization")
        assert (company["name"], company["url"]) == ("Crumb", "/us")
        posting.pop("@type")
        assert posting == {"title": "Baker", "name": "Baker", "skills": ["rye", "oats"]}


def page(*postings: dict[str, Any], body: str) -> str:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(posting)}</script>' for posting in postings)
    return f"<!doctype html><html><head>{scripts}</head><body>{body}</body></html>"


def test_where_page_and_data_disagree_the_evidence_shows_both() -> None:
    data = {
        **POSTING,
        "baseSalary": {"currency": "GBP", "value": {"value": 15, "unitText": "HOUR"}},
        "jobLocationType": "TELECOMMUTE",
    }
    posting = jobparse.parse(
        page(data, body=f"<h1>Baker</h1>{LONG}<p>Pay: £12 an hour. This is an on-site position.</p>")
    )
    assert [finding.text for finding in posting.evidence["salary"]] == ["15 GBP per hour", "£12 an hour"]
    assert {finding.value for finding in posting.evidence["work_mode"]} == {"remote", "onsite"}


def test_a_salary_of_nothing_is_none() -> None:
    data = {**POSTING, "baseSalary": {"currency": "GBP", "value": {"value": 0, "unitText": "HOUR"}}}
    assert jobparse.parse(page(data, body=f"<h1>Baker</h1>{LONG}")).salary is None


def test_of_several_postings_in_data_that_of_the_page_is_taken() -> None:
    cook = {"@type": "JobPosting", "title": "Cook", "hiringOrganization": "Pan"}
    baker = {**POSTING, "hiringOrganization": "Crumb"}
    both = jobparse.parse(page(cook, baker, baker, body=f"<h1>Baker</h1>{LONG}"))
    assert both.employer is not None
    assert both.employer.name == "Crumb"
    neither = jobparse.parse(page(cook, baker, body=f"<h1>Openings</h1>{LONG}"))
    assert "data of 2 postings" in neither.problems[0].message


def test_a_description_that_the_page_shows_is_not_repeated() -> None:
    document = read(page({**POSTING, "description": LONG}, body=f"<h1>Baker</h1>{LONG}"))
    assert document.text.count("for the whole valley") == 8
    document = read(page({**POSTING, "description": LONG}, body="<p>Loading</p>"))
    assert document.text.count("for the whole valley") == 8
