"""Whom a candidate writes to: the e-mail addresses of the text, and the one to choose among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jobparse.document import Document, SectionKind
from jobparse.normalize.choice import Choice, rank
from jobparse.normalize.purpose import purpose
from jobparse.rules import Finding
from jobparse.vocab import Vocabulary


def in_order(findings: Sequence[Finding[str]]) -> Choice[tuple[str, ...]]:
    """Every address once, as the text has them."""
    evidence = tuple(sorted(findings, key=lambda finding: finding.span))
    return Choice(tuple(dict.fromkeys(finding.value for finding in evidence)), evidence)


# Why an address is written to, the best reason first; an address that is for something else has none of them.
REASONS = (
    "address_to_apply",
    "labelled_address",
    "address_in_application_section",
    "hiring_mailbox",
    "address_for_questions",
    "any_address",
)
FOR_SOMETHING_ELSE = "address_for_something_else"


def contact_email(document: Document, findings: Sequence[Finding[str]], words: Vocabulary) -> Choice[str | None]:
    """The address to apply to, else the one for questions; ``None`` when addresses are only for something else."""
    reasons = [(finding, _reason(document, finding, words)) for finding in findings]
    elsewhere = {finding.value for finding, reason in reasons if reason == FOR_SOMETHING_ELSE}
    ranked = []
    for finding, reason in reasons:
        # Said once to be for something else, and nothing anywhere else: it still is.
        told = FOR_SOMETHING_ELSE if reason == REASONS[-1] and finding.value in elsewhere else reason
        ranked.append(replace(finding, rule=f"contact_email.{told}"))
    ranked.sort(key=lambda finding: (rank(finding, REASONS), finding.span))
    chosen = next((finding.value for finding in for_candidates(ranked)), None)
    return Choice(chosen, tuple(ranked))


def for_candidates(ranked: Sequence[Finding[str]]) -> list[Finding[str]]:
    """Of the evidence for ``contact_email`` the addresses that are not for something else."""
    return [finding for finding in ranked if rank(finding, REASONS) < len(REASONS)]


def _reason(document: Document, finding: Finding[str], words: Vocabulary) -> str:
    """Why one would write to this address, as a name in ``REASONS`` or ``FOR_SOMETHING_ELSE``."""
    said = purpose(document, finding.span, "mail_purpose", words)
    mailbox = words.meaning("mailbox_purpose", finding.value.partition("@")[0])
    if said in ("other", "never") or mailbox == "other":
        return FOR_SOMETHING_ELSE
    fact = document.fact_at(finding.span.start)
    if said == "apply":
        return "address_to_apply"
    if fact and fact.name in ("contact_email", "contact_name", "apply_url"):
        return "labelled_address"
    section = document.section_at(finding.span.start)
    if section and section.kind is SectionKind.EEO and said != "questions":
        return FOR_SOMETHING_ELSE
    if section and section.kind in (SectionKind.APPLY, SectionKind.CONTACT):
        return "address_in_application_section"
    if mailbox == "apply":
        return "hiring_mailbox"
    return "address_for_questions" if said == "questions" else "any_address"
