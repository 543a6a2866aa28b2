"""What the job is called: first what the ``headlines`` show, then what ``sentences`` say."""

from jobparse.extractors.title.headlines import HEADLINES
from jobparse.extractors.title.sentences import (
    listed_opening,
    role_addressed,
    role_joined,
    role_of_the_subject,
    role_to_serve_as,
    sought_role,
)
from jobparse.rules import Extractor

EXTRACTOR: Extractor[str] = Extractor(
    "title",
    (*HEADLINES, sought_role, role_of_the_subject, role_addressed, role_joined, role_to_serve_as, listed_opening),
)

__all__ = ["EXTRACTOR", "HEADLINES"]
