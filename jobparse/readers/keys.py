"""What the keys of a front matter are called among the facts of a posting."""

from __future__ import annotations

from functools import lru_cache

from jobparse.patterns import Pattern
from jobparse.vocab import Vocabulary

_JOINTS = Pattern(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[@_\-. ]+")


def label_of(path: tuple[str, ...]) -> str:
    """A key path as the words of a label.

    >>> label_of(("hiringOrganization", "name"))
    'hiring organization name'
    >>> label_of(("jobURL",))
    'job url'
    """
    return " ".join(" ".join(_JOINTS.sub(" ", key) for key in path).lower().split())


@lru_cache(1024)  # the postings of one source have the same keys
def fact_name(path: tuple[str, ...], words: Vocabulary) -> str | None:
    """What the vocabulary calls the value at the end of a key path, or ``None`` when it does not know it.

    A key that only holds the value of its parent (``name``, ``original``) and one that only holds the
    whole posting (``job``, ``params``) say nothing; every other key on the path counts, so that the
    title of an image is no title.

    >>> from jobparse.vocab import vocabulary
    >>> fact_name(("hiringOrganization", "name"), vocabulary("en"))
    'employer'
    >>> fact_name(("job", "title", "original"), vocabulary("en"))
    'title'
    >>> fact_name(("image", "title"), vocabulary("en"))
    """
    labels = [label_of((key,)) for key in path]
    if whole := words.meaning("labels", " ".join(labels)):
        return whole
    while len(labels) > 1 and words.meaning("key_roles", labels[-1]) == "value":
        labels.pop()
    telling = [label for label in labels[:-1] if words.meaning("key_roles", label) is None] + labels[-1:]
    return words.meaning("labels", " ".join(telling))
