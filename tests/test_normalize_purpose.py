"""What an address is for, by the words around it."""

from __future__ import annotations

import pytest

from jobparse.document import Document, Span
from jobparse.normalize.purpose import BEFORE, BEHIND, follow, lead, purpose
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")


def around(text: str) -> tuple[Document, Span]:
    """A document without form, and the place of the address "x@y.example" in it."""
    start = text.index("x@y.example")
    return Document(text, text, text), Span(start, start + len("x@y.example"))


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        ("Write to x@y.example", None, "no word tells"),
        ("To apply, write to x@y.example", "apply", "a word before"),
        ("Write to x@y.example with questions", "questions", "a word behind"),
        ("To apply, write to x@y.example with questions", "apply", "what stands before counts before what follows"),
        ("Questions? No: apply to x@y.example", "apply", "of several before, the nearest"),
        ("x@y.example for questions or to apply", "questions", "of several behind, the nearest"),
        ("Fraud is when you apply to x@y.example", "never", "what never is for candidates overrules the nearest"),
        ("To apply. Write to x@y.example", None, "another sentence tells nothing"),
        ("Write to x@y.example. Questions are welcome", None, "nor does the next one"),
        ("To apply:\nx@y.example", "apply", "a line with the address alone belongs to the line above"),
        ("To apply:\n\nx@y.example", "apply", "even below an empty line"),
        ("To apply, ask.\n\nBread x@y.example", None, "another paragraph tells nothing"),
        ("- To apply, ask\n- bread x@y.example", None, "nor does another item"),
        ("To apply: ask\nBread: x@y.example", None, "nor a line with a label of its own"),
        ("Those who apply write\nto x@y.example", "apply", "but a wrapped line does"),
        ("Applyx to x@y.example", None, "part of a word is no word"),
        ("Send a letter\nof application to x@y.example", "apply", "a cue of several words may be wrapped"),
        ("https://y.example/apply and x@y.example", None, "the words of a link tell nothing"),
        ("x@y.example (https://y.example/questions)", None, "on neither side"),
        ("CV to x@y.example", "apply", "in whichever case"),
    ],
)
def test_purpose(text: str, said: str | None, why: str) -> None:
    assert purpose(*around(text), "mail_purpose", WORDS) == said, why


def test_of_cues_that_begin_alike_the_longest_counts() -> None:
    assert purpose(*around("Hiring at Crumb: x@y.example"), "link_purpose", WORDS) == "more"
    assert purpose(*around("Our hiring process: x@y.example"), "link_purpose", WORDS) == "other"


def test_a_cue_that_ends_in_a_mark_may_be_followed_by_anything() -> None:
    assert purpose(*around("Details:here x@y.example"), "link_purpose", WORDS) == "posting"


def test_only_so_much_is_read() -> None:
    far = "apply " + "a" * (BEFORE - len("apply ") - 1) + " x@y.example"
    assert purpose(*around(far), "mail_purpose", WORDS) == "apply"
    assert purpose(*around(far.replace("apply", "apply ")), "mail_purpose", WORDS) is None
    behind = "x@y.example " + "a" * (BEHIND - len("  question")) + " question"
    assert purpose(*around(behind), "mail_purpose", WORDS) == "questions"
    assert purpose(*around(behind.replace(" question", "  question")), "mail_purpose", WORDS) is None


def test_lead_and_follow_are_what_is_read() -> None:
    document, span = around("One. To Apply: x@y.example at Once. Two.")
    assert (lead(document, span), follow(document, span)) == (" to apply: ", " at once")
