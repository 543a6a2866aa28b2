"""Which link is for applying."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from jobparse.document import Document, SectionKind
from jobparse.normalize.choice import Choice
from jobparse.normalize.purpose import purpose
from jobparse.rules import Finding
from jobparse.values.links import is_social, lists_openings, path_of, takes_applications
from jobparse.vocab import Vocabulary

# Why a link is the one, the best reason first; a link without any of them is not for applying.
REASONS = (
    "link_to_apply",
    "labelled_apply_link",
    "link_of_application_system",
    "labelled_posting_link",
    "link_to_posting",
    "link_alone_in_application_section",
    "link_to_openings",
)
NOT_FOR_APPLYING = "link_to_something_else"


def apply_url(document: Document, findings: Sequence[Finding[str]], words: Vocabulary) -> Choice[str | None]:
    """The link where one applies, else the one of the posting itself; ``None`` when links lead elsewhere."""
    ranked = sorted(
        (replace(finding, rule=f"apply_url.{_reason(document, finding, words)}") for finding in findings),
        key=lambda finding: (_rank(finding), finding.span),
    )
    chosen = ranked[0].value if ranked and _rank(ranked[0]) < len(REASONS) else None
    return Choice(chosen, tuple(ranked))


def outside(links: Iterable[Finding[str]], addresses: Sequence[Finding[str]]) -> list[Finding[str]]:
    """The links without those that are the host of an e-mail address."""
    return [
        link
        for link in links
        if not any(a.span.start < link.span.end and link.span.start < a.span.end for a in addresses)
    ]


def _rank(finding: Finding[str]) -> int:
    reason = finding.rule.partition(".")[2]
    return REASONS.index(reason) if reason in REASONS else len(REASONS)


def _reason(document: Document, finding: Finding[str], words: Vocabulary) -> str:
    """Why this link would be the one, as a name in ``REASONS`` or ``NOT_FOR_APPLYING``."""
    if is_social(finding.value):
        return NOT_FOR_APPLYING
    return _by_label(document, finding) or _by_words(document, finding, words) or NOT_FOR_APPLYING


_BY_LABEL = {
    "apply_url": "labelled_apply_link",
    "posting_url": "labelled_posting_link",
    "employer_url": NOT_FOR_APPLYING,
}


def _by_label(document: Document, finding: Finding[str]) -> str | None:
    """What the label of a labelled value settles."""
    fact = document.fact_at(finding.span.start)
    name = fact.name if fact else None
    if name in _BY_LABEL:
        return _BY_LABEL[name]
    if finding.span.start >= document.body:
        return "labelled_posting_link" if name == "link" else None
    # The "url" of a front matter may well be the employer's.
    return "labelled_posting_link" if name == "link" and lists_openings(finding.value) else NOT_FOR_APPLYING


def _by_words(document: Document, finding: Finding[str], words: Vocabulary) -> str | None:
    """What the words around a link, or the link itself, tell of it."""
    link = finding.value
    said = purpose(document, finding.span, "link_purpose", words)
    if said == "other":
        return None
    if said == "apply":
        return "link_to_apply"
    if takes_applications(link):
        return "link_of_application_system"
    if _under_link_heading(document, finding, words):
        return "labelled_posting_link"
    if (said == "posting" and path_of(link)) or (said == "more" and lists_openings(link)):
        return "link_to_posting"
    section = document.section_at(finding.span.start)
    if section and section.kind is SectionKind.APPLY and _alone(document, finding):
        return "link_alone_in_application_section"
    return "link_to_openings" if lists_openings(link) else None


def _under_link_heading(document: Document, finding: Finding[str], words: Vocabulary) -> bool:
    """Whether the line above says no more than "URL"."""
    above = document.lower[max(0, finding.span.start - 80) : finding.span.start].rstrip(" [(<\n*-")
    heading = above.rpartition("\n")[2].strip("#*: ")
    return words.meaning("labels", heading) == "link"


def _alone(document: Document, finding: Finding[str]) -> bool:
    """Whether the line holds nothing but the link."""
    start = document.view.rfind("\n", 0, finding.span.start) + 1
    return not regex.search(r"\w", document.view[start : finding.span.start])
