"""Who will employ the person: every place that names somebody. ``normalize.employer`` lets them vote.

One module for each kind of evidence: ``headers``, ``titles``, ``sentences``, and the ``forms`` of names.
"""

from jobparse.extractors.employer.forms import (
    who_has_legal_form,
    who_has_the_host,
    who_is_abbreviated,
    who_is_mentioned,
)
from jobparse.extractors.employer.headers import (
    employer_of_entry,
    field_behind_title,
    first_field,
    labelled_employer,
    line_above_address,
    line_above_labels,
    line_below_title,
    line_with_town,
    organisation_below_title,
)
from jobparse.extractors.employer.sentences import (
    at_whose_place,
    heading_about,
    who_is_described,
    who_is_equal_employer,
    who_is_joined,
    who_is_told_about,
    who_opens_paragraph,
    who_seeks,
    whose_things,
)
from jobparse.extractors.employer.titles import (
    last_of_first_line,
    last_of_labelled_title,
    part_of_page_title,
    tail_of_first_line,
    tail_of_labelled_title,
)
from jobparse.posting import Employer
from jobparse.rules import Extractor, Rule

Rules = tuple[Rule[Employer], ...]
# Where a posting says who the employer is.
STATED: Rules = (
    labelled_employer,
    first_field,
    field_behind_title,
    employer_of_entry,
    line_above_labels,
    line_above_address,
    line_below_title,
    line_with_town,
    organisation_below_title,
    tail_of_labelled_title,
    tail_of_first_line,
)
# Sentences that say it of the employer alone.
SAID: Rules = (who_seeks, who_is_equal_employer, who_is_joined, heading_about)
# What may be said of anybody.
HINTED: Rules = (
    who_is_told_about,
    at_whose_place,
    whose_things,
    who_is_described,
    who_opens_paragraph,
    who_is_abbreviated,
    who_has_legal_form,
    who_has_the_host,
)
# Names of which nothing is said.
NAMED: Rules = (who_is_mentioned,)
# The tails of titles, which hold specialisms and teams as well.
GUESSED: Rules = (last_of_labelled_title, last_of_first_line, part_of_page_title)

EXTRACTOR = Extractor("employer", (*STATED, *SAID, *HINTED, *NAMED, *GUESSED))

__all__ = ["EXTRACTOR", "GUESSED", "HINTED", "NAMED", "SAID", "STATED"]
