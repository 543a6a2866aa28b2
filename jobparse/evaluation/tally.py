"""Counts what is right, field by field, and whether the parser knew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from jobparse.evaluation.compare import COMPARISONS, as_list, distinct_degrees
from jobparse.evaluation.labelled import Labelled
from jobparse.evaluation.sections import right_characters
from jobparse.pipeline import parse
from jobparse.posting import Posting


@dataclass(frozen=True, slots=True)
class Failure:
    """A posting on which a field is not entirely right."""

    id: str
    label: Any
    got: Any


@dataclass(slots=True)
class FieldTally:
    """The counts of one field over all postings.

    ``sureness`` holds, for each value that was given with a confidence, that confidence and whether it was right.
    """

    right: int = 0
    wrong: int = 0
    missing: int = 0
    postings: int = 0
    exact: int = 0
    failures: list[Failure] = field(default_factory=list)
    sureness: list[tuple[float, bool]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of the given values that are right; 1 where none was given and none was there."""
        given = self.right + self.wrong
        return self.right / given if given else float(not self.missing)

    @property
    def recall(self) -> float:
        """The share of the stated values that were given."""
        stated = self.right + self.missing
        return self.right / stated if stated else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Evaluation:
    """The tallies of every field that some label holds, and the share of characters in a section of the right kind."""

    fields: dict[str, FieldTally] = field(default_factory=dict)
    section_characters_right: int = 0
    section_characters: int = 0
    postings: int = 0

    @property
    def section_accuracy(self) -> float | None:
        """The share of characters in a section of the right kind; ``None`` when no sections are labelled."""
        return self.section_characters_right / self.section_characters if self.section_characters else None


def evaluate(labelled: Iterable[Labelled], parser: Callable[[str], Posting] = parse) -> Evaluation:
    """Parse every labelled posting and count.

    >>> found = evaluate([Labelled("1", "Write to ovens@crumb.example", {"contact_email": ["ovens@crumb.example"]})])
    >>> found.fields["contact_email"].f1
    1.0
    """
    evaluation = Evaluation()
    for case in labelled:
        posting = parser(case.text)
        got = posting.to_dict()
        evaluation.postings += 1
        for name, comparison in COMPARISONS.items():
            if name not in case.label:
                continue
            labels, values = as_list(case.label[name]), as_list(got[name])
            if name == "degrees":
                labels = distinct_degrees(labels)
            tally = evaluation.fields.setdefault(name, FieldTally())
            right, wrong, missing = comparison.count(labels, values)
            tally.right += right
            tally.wrong += wrong
            tally.missing += missing
            tally.postings += 1
            tally.exact += not wrong and not missing
            if wrong or missing:
                tally.failures.append(Failure(case.id, case.label[name], got[name]))
            tally.sureness += _sureness(posting, name, labels, values)
        if case.label.get("sections"):
            right, total = right_characters(posting.text, case.label["sections"], posting.sections)
            evaluation.section_characters_right += right
            evaluation.section_characters += total
    return evaluation


def _sureness(posting: Posting, name: str, labels: Sequence[Any], values: Sequence[Any]) -> list[tuple[float, bool]]:
    """How sure the parser was of each value it gave, and whether the value is among the labelled ones."""
    same = COMPARISONS[name].same
    confidences = posting.confidences(name)
    return [
        (confidence, any(same(label, value) for label in labels))
        for value, confidence in zip(values, confidences, strict=True)
        if confidence is not None
    ]
