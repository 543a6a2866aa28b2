"""Who will employ the person."""

from __future__ import annotations

from jobparse.posting import Employer
from jobparse.rules import Extractor, Match, rule


@rule(r".+", facts=("employer",))
def labelled_employer(match: Match) -> Employer | None:
    """company: The Copper Kettle"""
    return Employer(" ".join(match.original().split()))


EXTRACTOR = Extractor("employer", (labelled_employer,))
