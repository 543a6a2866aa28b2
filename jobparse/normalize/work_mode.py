"""How the work is done, where several modes are named."""

from __future__ import annotations

from collections.abc import Sequence

from jobparse.normalize.choice import Choice
from jobparse.posting import WorkMode
from jobparse.rules import Finding


def choose_work_mode(findings: Sequence[Finding[WorkMode]]) -> Choice[WorkMode | None]:
    """The mode that the most trustworthy rule read; of several modes the one that leaves most freedom.

    All three together say nothing; on site with the choice of hybrid is hybrid, remote with an office is remote.
    """
    if not findings:
        return Choice(None)
    named = [finding for finding in findings if finding.rule == findings[0].rule]
    modes = {finding.value for finding in named}
    if len(modes) == len(WorkMode):
        return Choice(None, tuple(findings))
    if modes == {WorkMode.ONSITE, WorkMode.HYBRID}:
        best = WorkMode.HYBRID
    elif modes == {WorkMode.ONSITE, WorkMode.REMOTE}:
        best = WorkMode.REMOTE
    else:
        best = named[0].value
    chosen = [finding for finding in findings if finding.value is best]
    return Choice(best, (*chosen, *(finding for finding in findings if finding.value is not best)))
