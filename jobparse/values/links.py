"""Web links as they stand in running text."""

from __future__ import annotations

import re

from jobparse.patterns import Pattern
from jobparse.vocab.hosts import (
    APPLICATION_HOSTS,
    COMMON_TLDS,
    NOT_HOSTS,
    OPENING_NAMES,
    REQUISITION_NAMES,
    RULES_NAMES,
    SELF_NAMES,
    SOCIAL_HOSTS,
)

# A sentence that begins without a blank behind a host: "www.crumb.comWe", "www.crumb.com.Ask".
_GLUED_SENTENCE = Pattern(rf"(?P<link>(?:https?://)?[\w.-]+\.(?:{'|'.join(sorted(COMMON_TLDS))}))\.?[A-Z][a-z]+")
_CLOSING = frozenset(")]}")
_HOST = Pattern(r"(?:https?://)?(?:www\.)?(?P<host>[^/?#:\s]+)[^/?#]*(?P<path>[^\s]*)", re.IGNORECASE)
# "careers.crumb.example", "/job-opportunities", "/staff-jobs", but not "/from-college-to-career".
_OPENINGS = Pattern(
    rf"(?:^|[/.?#&])(?:{'|'.join(OPENING_NAMES)})(?:$|[/.?#_=-])"
    rf"|[_-](?:{'|'.join(name for name in OPENING_NAMES if name.endswith('s'))})(?:$|[/.?#])",
    re.IGNORECASE,
)
_RULES = Pattern(rf"(?:^|[/.?#_-])(?:{'|'.join(RULES_NAMES)})(?:$|[/.?#_=-])", re.IGNORECASE)
_SELF = Pattern(rf"(?:{'|'.join(SELF_NAMES)})(?:$|[/.?#])", re.IGNORECASE)
# A page of openings, and below it a number or a name of several words; or a word that only one opening has.
_ONE_OPENING = Pattern(
    rf"(?:{'|'.join(OPENING_NAMES)})[-_/\w]*[/?=#-][\w%-]*(?:\d{{3,}}|-\w+-\w)|{'|'.join(REQUISITION_NAMES)}",
    re.IGNORECASE,
)


def trim_link(text: str) -> str | None:
    """A link without the punctuation of the sentence around it; ``None`` when nothing like a host remains.

    >>> trim_link("https://crumb.example/jobs_(all)).")
    'https://crumb.example/jobs_(all)'
    >>> trim_link("www.crumb.com.Ask")
    'www.crumb.com'
    >>> trim_link("http://crumb.example/long-...")
    """
    text = text[: _end_of_brackets(text)]
    glued = _GLUED_SENTENCE.fullmatch(text)
    link = (glued["link"] if glued else text).rstrip(".,;:!?'\"*_|\\<>({[")
    host = host_of(link)
    return link if "." in host and host not in NOT_HOSTS and not text.endswith("...") else None


def _end_of_brackets(text: str) -> int:
    """Where the first bracket closes that was not opened in ``text``."""
    if _CLOSING.isdisjoint(text):
        return len(text)
    open_brackets = 0
    for at, character in enumerate(text):
        open_brackets += (character in "([{") - (character in ")]}")
        if open_brackets < 0:
            return at
    return len(text)


# No host that is listed has more parts between its dots.
_MOST_LABELS = 6


def host_of(link: str) -> str:
    """The host of a link in lower case, without "www.".

    >>> host_of("https://www.Crumb.example/jobs?id=7")
    'crumb.example'
    """
    found = _HOST.match(link)
    return found["host"].lower() if found else ""


def path_of(link: str) -> str:
    """What follows the host, without the slashes around it; empty for a home page."""
    found = _HOST.match(link)
    return (found["path"] if found else link).strip("/")


def is_under(link: str, hosts: frozenset[str]) -> bool:
    """Whether the link's host is one of ``hosts`` or lies under one.

    >>> is_under("https://boards.greenhouse.io/crumb", APPLICATION_HOSTS)
    True
    """
    labels = host_of(link).split(".")[-_MOST_LABELS:]
    return any(".".join(labels[i:]) in hosts for i in range(len(labels) - 1))


def takes_applications(link: str) -> bool:
    """Whether the link by itself shows one opening or a place to apply: an applicant system, a requisition's path.

    >>> takes_applications("https://crumb.example/careers/job/10442/night-baker")
    True
    >>> takes_applications("https://crumb.example/careers")
    False
    """
    return is_under(link, APPLICATION_HOSTS) or bool(_ONE_OPENING.search(link))


def lists_openings(link: str) -> bool:
    """Whether the link leads to jobs by its host or path.

    >>> lists_openings("https://careers.crumb.example"), lists_openings("https://crumb.example/bread")
    (True, False)
    """
    return bool(_OPENINGS.search(host_of(link)) or _OPENINGS.search("/" + path_of(link)))


def tells_of_rules(link: str) -> bool:
    """Whether the link leads to what is said to every candidate: a privacy policy, the benefits, a poster of rights.

    >>> tells_of_rules("https://crumb.example/careers/privacy-policy")
    True
    """
    return bool(_RULES.search(path_of(link))) and not is_under(link, APPLICATION_HOSTS)


def describes_employer(link: str) -> bool:
    """Whether the link leads to what the employer says of itself, and not to openings there.

    >>> describes_employer("https://crumb.example/about/ovens"), describes_employer("https://crumb.example/about/jobs")
    (True, False)
    """
    return bool(_SELF.match(path_of(link))) and not lists_openings(link)


def is_social(link: str) -> bool:
    """Whether the link leads to a network, a video, an encyclopedia, and not to a network's job pages.

    >>> is_social("https://www.linkedin.com/company/crumb/jobs"), is_social("https://www.linkedin.com/jobs/view/7")
    (True, False)
    """
    return is_under(link, SOCIAL_HOSTS) and not path_of(link).startswith("jobs")
