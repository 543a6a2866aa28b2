"""How the work is done, where several modes are named."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from jobparse.normalize.choice import Choice
from jobparse.posting import WorkMode
from jobparse.rules import Finding


def choose_work_mode(findings: Sequence[Finding[WorkMode]]) -> Choice[WorkMode | None]:
    """The mode that the most trustworthy rule read.

    Of several modes one: on site with the choice of hybrid is hybrid, remote with an office is remote, of hybrid and
    remote the first counts. All three together say nothing, and the next rule is asked.
    """
    by_rule = [list(group) for _, group in groupby(findings, key=lambda finding: finding.rule)]
    best = next((mode for named in by_rule if (mode := _mode(named))), None)
    chosen = [finding for finding in findings if finding.value is best]
    return Choice(best, (*chosen, *(finding for finding in findings if finding.value is not best)))


def _mode(named: Sequence[Finding[WorkMode]]) -> WorkMode | None:
    modes = {finding.value for finding in named}
    if len(modes) == len(WorkMode):
        return None
    if modes == {WorkMode.ONSITE, WorkMode.HYBRID}:
        return WorkMode.HYBRID
    if modes == {WorkMode.ONSITE, WorkMode.REMOTE}:
        return WorkMode.REMOTE
    return named[0].value
