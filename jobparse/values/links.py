"""Web links as they stand in running text."""

from __future__ import annotations

import regex

from jobparse.vocab.hosts import APPLICATION_HOSTS, NOT_HOSTS, OPENING_NAMES, REQUISITION_NAMES, SOCIAL_HOSTS

_CLOSED_BY = {")": "(", "]": "[", "}": "{"}
_HOST = regex.compile(r"(?:https?://)?(?:www\.)?(?P<host>[^/?#:\s]+)[^/?#]*(?P<path>[^\s]*)", regex.IGNORECASE)
_OPENINGS = regex.compile(rf"(?:^|[/.?#_-])(?:{'|'.join(OPENING_NAMES)})(?:$|[/.?#_=-])", regex.IGNORECASE)
# A page of openings, and below it a number or a name of several words; or a word that only one opening has.
_ONE_OPENING = regex.compile(
    rf"(?:{'|'.join(OPENING_NAMES)})[-_/\w]*[/?=#-][\w%-]*(?:\d{{3,}}|-\w+-\w)|{'|'.join(REQUISITION_NAMES)}",
    regex.IGNORECASE,
)


def trim_link(text: str) -> str | None:
    """A link without the punctuation of the sentence around it; ``None`` when nothing like a host remains.

    >>> trim_link("https://crumb.example/jobs_(all)).")
    'https://crumb.example/jobs_(all)'
    >>> trim_link("http://crumb.example/long-...")
    """
    while text:
        last = text[-1]
        if last in _CLOSED_BY:
            if text.count(last) <= text.count(_CLOSED_BY[last]):
                break
        elif last not in ".,;:!?'\"*_|\\>":
            break
        elif text.endswith("..."):
            return None
        text = text[:-1]
    host = host_of(text)
    return text if "." in host and host not in NOT_HOSTS else None


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
    labels = host_of(link).split(".")
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


def is_social(link: str) -> bool:
    """Whether the link leads to a network, a video, an encyclopedia: never where one applies."""
    return is_under(link, SOCIAL_HOSTS)
