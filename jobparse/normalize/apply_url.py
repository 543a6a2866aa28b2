"""Which link is for applying."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from jobparse.document import Document, SectionKind
from jobparse.normalize.choice import Choice, rank
from jobparse.normalize.purpose import purpose, said_behind
from jobparse.patterns import Pattern
from jobparse.rules import Finding
from jobparse.values.links import (
    describes_employer,
    is_social,
    lists_openings,
    path_of,
    takes_applications,
    tells_of_rules,
)
from jobparse.vocab import Vocabulary

# Why a link is the one, the best reason first; a link without any of them is not for applying.
REASONS = (
    "labelled_apply_link",
    "link_to_apply",
    "link_of_application_system",
    "home_page_to_apply",
    "labelled_posting_link",
    "link_to_posting",
    "labelled_home_page",
    "link_alone_in_application_section",
    "link_to_openings",
)
# Without "http" or "www" it may be no more than a name: the text must say to apply there.
BARE_LINK = "apply_url.bare_link"
NOT_FOR_APPLYING = "link_to_something_else"

_WORD = Pattern(r"\w")
_NAME = Pattern(r"(?<![a-z\d])[a-z]{2,}+(?![a-z\d])")


def apply_url(document: Document, findings: Sequence[Finding[str]], words: Vocabulary) -> Choice[str | None]:
    """The link where one applies, else the one of the posting itself; ``None`` when links lead elsewhere."""
    ranked = sorted(
        (replace(finding, rule=f"apply_url.{_reason(document, finding, words)}") for finding in findings),
        key=lambda finding: (rank(finding, REASONS), finding.span),
    )
    chosen = ranked[0].value if ranked and rank(ranked[0], REASONS) < len(REASONS) else None
    return Choice(chosen, tuple(ranked))


def outside(links: Iterable[Finding[str]], addresses: Sequence[Finding[str]]) -> list[Finding[str]]:
    """The links without those that are the host of an e-mail address."""
    return [
        link
        for link in links
        if not any(a.span.start < link.span.end and link.span.start < a.span.end for a in addresses)
    ]


def _reason(document: Document, finding: Finding[str], words: Vocabulary) -> str:
    """Why this link would be the one, as a name in ``REASONS`` or ``NOT_FOR_APPLYING``."""
    if is_social(finding.value):
        return NOT_FOR_APPLYING
    return _by_label(document, finding, words) or _by_words(document, finding, words) or NOT_FOR_APPLYING


def _by_label(document: Document, finding: Finding[str], words: Vocabulary) -> str | None:
    """What the label of a labelled value settles."""
    link, span = finding.value, finding.span
    fact = document.fact_at(span.start)
    name = fact.name if fact else None
    in_front_matter = span.start < document.body
    if name == "employer_url":
        return "link_of_application_system" if takes_applications(link) else NOT_FOR_APPLYING
    if fact and name == "apply_url" and not _WORD.search(document.view, fact.span.start, span.start):
        return "labelled_apply_link"
    if (name in ("posting_url", "url") or in_front_matter) and takes_applications(link):
        return "link_of_application_system"
    # The "url" of a front matter may well be the employer's; a bare name is no more than that anywhere.
    if name == "posting_url" or (name == "url" and (not in_front_matter or lists_openings(link))):
        return _labelled_posting(finding, words)
    return NOT_FOR_APPLYING if in_front_matter and name != "apply_url" else None


def _labelled_posting(finding: Finding[str], words: Vocabulary) -> str:
    """What a link is that a label or heading calls the posting's: the posting, or after all the employer's pages."""
    link = finding.value
    if finding.rule == BARE_LINK or (describes_employer(link) and not _names_a_role(link, words)):
        return NOT_FOR_APPLYING
    return "labelled_posting_link" if path_of(link) else "labelled_home_page"


def _by_words(document: Document, finding: Finding[str], words: Vocabulary) -> str | None:
    """What the words around a link, or the link itself, tell of it."""
    link = finding.value
    said = purpose(document, finding.span, "link_purpose", words)
    if said == "more" and "apply" in said_behind(document, finding.span, "link_purpose", words):
        said = "apply"  # "visit … to view open positions and to apply"
    if finding.rule == BARE_LINK and said != "apply":
        return None
    if _under_link_heading(document, finding, words):
        return "link_of_application_system" if takes_applications(link) else _labelled_posting(finding, words)
    if said in ("other", "never") or tells_of_rules(link):
        return None
    if said == "apply":
        return "link_to_apply" if path_of(link) else "home_page_to_apply"
    if takes_applications(link):
        return "link_of_application_system"
    if said == "posting" or (said == "more" and lists_openings(link)) or _names_a_role(link, words):
        return "link_to_posting"
    section = document.section_at(finding.span.start)
    if section and section.kind is SectionKind.APPLY and path_of(link) and _alone(document, finding):
        return "link_alone_in_application_section"
    return "link_to_openings" if lists_openings(link) else None


def _under_link_heading(document: Document, finding: Finding[str], words: Vocabulary) -> bool:
    """Whether the line above says no more than "URL": below it, a long link is no labelled value."""
    above = document.lower[max(0, finding.span.start - 80) : finding.span.start].rstrip(" [(<\n*-")
    heading = above.rpartition("\n")[2].strip("#*: ")
    return words.meaning("labels", heading) in ("posting_url", "url")


def _names_a_role(link: str, words: Vocabulary) -> bool:
    """Whether the page is called after a role: "/founding-engineer-2f9c"."""
    names = _NAME.findall(path_of(link).rpartition("/")[2].lower())
    return 1 < len(names) < 8 and words.meaning("role_noun", names[-1]) is not None


def _alone(document: Document, finding: Finding[str]) -> bool:
    """Whether the line holds nothing but the link."""
    start = document.view.rfind("\n", 0, finding.span.start) + 1
    return not _WORD.search(document.view, start, finding.span.start)
