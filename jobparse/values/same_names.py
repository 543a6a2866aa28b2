"""When two names are the same organisation's, and the short forms by which it goes."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from jobparse.patterns import Pattern
from jobparse.values.names import particular_words
from jobparse.vocab import Vocabulary

_DOTTED = Pattern(r"[\w.]+")
_INITIAL = Pattern(r"\b\p{Lu}")
_BRACKETED = Pattern(r"\([^)]*\)")
_BRACKETED_ACRONYM = Pattern(r"\(([A-Z][\w&./-]{1,15})\)")


@lru_cache(maxsize=4096)  # every finding of an employer is compared with the others
def name_key(name: str, words: Vocabulary) -> tuple[str, ...]:
    """The words by which a name is compared: without case, accents, brackets, legal form and small words.

    >>> from jobparse.vocab import vocabulary
    >>> name_key("The Brass & Kettle Co., Ltd. (BKC)", vocabulary("en"))
    ('brass', 'kettle')
    """
    bare = unicodedata.normalize("NFKD", _BRACKETED.sub(" ", name)).casefold()
    bare = "".join(c for c in bare if not unicodedata.combining(c)).replace("'", "")
    said = [word.strip(".") for word in _DOTTED.findall(bare)]
    kept = tuple(w for w in said if w and not words.meaning("legal_form", w) and not words.meaning("name_link", w))
    return kept or tuple(said)


def core_name(name: str, words: Vocabulary) -> str:
    """The name as it is mentioned in passing: without article, legal form and what stands in brackets.

    >>> from jobparse.vocab import vocabulary
    >>> core_name("The Brass Kettle Co., Ltd. (BKC)", vocabulary("en"))
    'Brass Kettle'
    """
    said = _BRACKETED.sub("", name).split()
    while len(said) > 1 and words.meaning("legal_form", said[-1].strip(",")):
        said.pop()
    while len(said) > 1 and words.meaning("name_link", said[0]):
        said.pop(0)
    return " ".join(said).rstrip(",")


def same_name(one: str, other: str, words: Vocabulary) -> bool:
    """Whether two names can be the same organisation's: equal but for form, one within the other, or its initials.

    >>> from jobparse.vocab import vocabulary
    >>> name, words = "Elm Valley Library", vocabulary("en")
    >>> [same_name(name, other, words) for other in ("The Elm Valley Library (EVL)", "EVL", "Elm", "Oak Library")]
    [True, True, True, False]
    """
    a, b = sorted((name_key(one, words), name_key(other, words)), key=len)
    if not a:
        return False
    if any(b[i : i + len(a)] == a for i in range(len(b))):
        return bool(particular_words(" ".join(a), words)) or a == b
    joined = {"".join(a), "".join(b)}
    return len(joined) == 1 or bool(joined & (initials(one) | initials(other)))


@lru_cache(maxsize=4096)
def initials(name: str) -> frozenset[str]:
    """The acronyms that a name may be known by, in lower case.

    >>> sorted(initials("Elm Valley Library Trust (ELVA)"))
    ['elva', 'evlt']
    """
    bracketed = {found.lower() for found in _BRACKETED_ACRONYM.findall(name)}
    capitals = "".join(_INITIAL.findall(_BRACKETED.sub("", name))).lower()
    return frozenset(bracketed | ({capitals} if len(capitals) > 1 else set()))


def domain_says(domain: str, name: str, words: Vocabulary) -> bool:
    """Whether a host name is made of an organisation's name or initials.

    >>> from jobparse.vocab import vocabulary
    >>> [domain_says(host, "The Brass Kettle Ltd", vocabulary("en")) for host in ("jobs.brasskettle.example", "x.org")]
    [True, False]
    """
    joined = "".join(name_key(name, words))
    labels = [label.replace("-", "") for label in domain.lower().split(".")[:-1]]
    return any(
        len(label) > 3 and len(joined) > 3 and (label.startswith(joined) or joined.startswith(label))
        for label in labels
    ) or any(label in initials(name) for label in labels)
