"""Who hires for what: the employer and the title, each made plain by the other."""

from __future__ import annotations

from collections.abc import Iterable

from jobparse.document import Document
from jobparse.normalize.candidates import candidates_among
from jobparse.normalize.choice import Choice
from jobparse.normalize.employer import choose_employer
from jobparse.normalize.title import choose_title
from jobparse.posting import Employer
from jobparse.rules import Finding
from jobparse.vocab import Vocabulary


def choose_identity(
    document: Document, titles: Iterable[Finding[str]], employers: Iterable[Finding[Employer]], words: Vocabulary
) -> tuple[Choice[str | None], Choice[Employer | None]]:
    """The title and the employer that the findings add up to, each made plain by the other."""
    candidates = candidates_among(employers, words)
    employer = choose_employer(document, candidates, words)
    # What several rules name, one of them not in passing, is an organisation, chosen or not.
    known = [candidate.best(words).value.name for candidate in candidates if candidate.is_known]
    return choose_title(document, titles, [employer.value.name, *known] if employer.value else known, words), employer
