"""Names and telephone numbers of those to turn to; with the e-mail addresses they become contacts."""

from __future__ import annotations

from jobparse.posting import Contact
from jobparse.rules import Extractor, Match, rule
from jobparse.values.phones import telephone

NORTH_AMERICAN = r"(?:\+?1[ .-]{1,2})?(?:\(\d{3}\) ?(?:- ?)?|\d{3}(?:[.-]| (?:- ?)?|/))\d{3}[ .-]\d{4}"
INTERNATIONAL = r"\+\d{1,3}[\d ()./-]{6,18}\d"
NATIONAL = r"\(?0\d{2,5}\)?[ -]\d{3,4}[ -]?\d{3,4}"
EXTENSION = r"(?:,? ?<extension>:? ?\d{1,5})?"


@rule(r".{2,80}", facts=("contact_name",))
def labelled_name(match: Match) -> Contact | None:
    """contact: Tess Oak"""
    name = " ".join(match.original().split()).strip(" *_")
    likely = name[:1].isupper() and len(name.split()) < 7 and not any(c.isdigit() or c in "@/:<" for c in name)
    return Contact(name=name) if likely else None


@rule(r"[+(\d][\d ()./+-]{6,24}\d", facts=("contact_phone",))
def labelled_number(match: Match) -> Contact | None:
    """phone: 6175550134"""
    number = telephone(match[0])
    return Contact(phone=number) if number else None


# Cheap tests first: where a number may begin, that it goes on.
BEGINS = r"(?=[+(\d])(?<![\w$+=#/.,(-])(?=[\d ().+/-]{10})"


@rule(rf"{BEGINS}(?:{NORTH_AMERICAN}|{INTERNATIONAL}|{NATIONAL})(?!\w|[.,/-]\d){EXTENSION}")
def number_in_text(match: Match) -> Contact | None:
    """Call (617) 555-0134 x 12"""
    behind, bracket, _ = match.after(12).lstrip(" (").partition(")")
    is_fax = bracket and match.words.meaning("fax", behind)  # "617-555-0135 (fax)"
    number = None if is_fax or match.preceded_by("<fax>[ :.#-]{0,4}") else telephone(match[0])
    return Contact(phone=number) if number else None


EXTRACTOR = Extractor("contacts", (labelled_name, labelled_number, number_in_text))
