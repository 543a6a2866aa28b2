"""The links of a posting; which of them is for applying is chosen later."""

from __future__ import annotations

from jobparse.extractors.emails import ASKED, TLD
from jobparse.rules import Extractor, Match, Part, rule
from jobparse.values.links import trim_link

TAIL = r"[^\s<>\"\[\]]"


@rule(rf"https?://{TAIL}++")
def link(match: Match) -> str | list[Part[str]] | None:
    """https://crumb.example/jobs/7"""
    return _link(match, match.span().start)


@rule(rf"(?<![\w./@-])www\.{TAIL}++")
def www_link(match: Match) -> str | list[Part[str]] | None:
    """www.crumb.example/jobs"""
    return _link(match, match.span().start)


# The ending is rare, so it is looked for first, and what stands before it by the reader.
BEFORE_ENDING = rf"(?P<asked>{ASKED})?(?<![\w.@/:-])(?P<host>(?!www\.)[\w-][\w.-]{{0,60}})"


@rule(rf"\.(?P<tld>{TLD})(?!\.\w|@)(?P<path>/{TAIL}*+)?")
def bare_link(match: Match) -> str | list[Part[str]] | None:
    """crumb.example/jobs"""
    # Behind "your CV to" it is an e-mail address that lost its sign; "skills.Work" is two sentences.
    before = match.preceded_by(BEFORE_ENDING) if match["tld"].islower() else None
    if before is None or (before["asked"] and not match["path"]):
        return None
    return _link(match, before.span("host").start)


@rule(r"\]\((?P<value>/(?!/)[^\s()]{3,200})\)")
def site_link(match: Match) -> str | None:
    """[job description](/files/baker.pdf)"""
    return match.original("value")


def _link(match: Match, start: int) -> str | list[Part[str]] | None:
    link = trim_link(match.document.text[start : match.span().end])
    return [Part(link, start, start + len(link))] if link else None


EXTRACTOR = Extractor("apply_url", (link, www_link, bare_link, site_link))
