"""Roles: the nouns that people are hired as, and the phrases of a sentence that name one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from jobparse.patterns import Found, Pattern
from jobparse.vocab import Vocabulary

_WORD = Pattern(r"\w+(?:-\w+)*")


@lru_cache(maxsize=4096)
def names_role(text: str, words: Vocabulary) -> bool:
    """Whether a text holds a noun that people are hired as.

    >>> from jobparse.vocab import vocabulary
    >>> [names_role(text, vocabulary("en")) for text in ("Pastry Chefs, nights", "Baking Department")]
    [True, False]
    """
    return not _role_nouns(words).isdisjoint(_WORD.findall(text.lower()))


def is_role_noun(word: str, words: Vocabulary) -> bool:
    """Whether one lower-case word is such a noun, in the singular or the plural."""
    return word in _role_nouns(words)


@cache
def _role_nouns(words: Vocabulary) -> frozenset[str]:
    """The nouns in the singular and the plural."""
    return frozenset(form for group in words.role_noun.values() for noun in group for form in (noun, noun + "s"))


def says_little(text: str, words: Vocabulary) -> bool:
    """Whether a role could be anybody's: "leader", "staff", "community members", no words at all.

    One that is written as a name never is.

    >>> from jobparse.vocab import vocabulary
    >>> [says_little(text, vocabulary("en")) for text in ("professional", "kitchen members", "baking professional")]
    [True, True, False]
    """
    said = text.split()
    if not said or not said[-1].islower():
        return not said
    meaning = words.meaning("vague_role", said[-1])
    return meaning == "anybody" or (meaning == "alone" and len(said) == 1)


def role_starting(text: str, words: Vocabulary) -> tuple[int, int] | None:
    """Where the role stands with which a stretch of a sentence begins, or ``None``.

    >>> from jobparse.vocab import vocabulary
    >>> text = "dynamic, cheerful pastry chef to run our kitchen"
    >>> start, end = role_starting(text, vocabulary("en"))
    >>> text[start:end]
    'pastry chef'
    """
    said = list(_WORDS.finditer(text[: end.start()] if (end := _phrase_end(words).search(text)) else text))[:14]
    nouns = [i for i, word in enumerate(said) if _is_role_word(word[0], words)]
    if not nouns:
        return None
    # The phrase is over where a comma follows a role: "a cook, a person who".
    last = next((i for i in nouns if text.startswith(",", said[i].end())), nouns[-1])
    first = 0
    for i, word in enumerate(said[:last]):
        # "energetic and cheerful cook", but "bread and cake baker".
        if _praises(word, text, words) and (first == i or not words.meaning("name_link", word[0])):
            first = i + 1
    start, end_of_role = said[first].start(), said[last].end()
    named = named_role_starting(text[start:] if last == first else text[start:].partition(",")[0], words)
    return start, max(end_of_role, start + named[1]) if named else end_of_role


def _is_role_word(word: str, words: Vocabulary) -> bool:
    """Whether a word of a phrase is a role noun, or several in one: "Baker/Cook"."""
    return is_role_noun(word.lower().rpartition("/")[2], words)


_WORDS = Pattern(r"[\w/'&+#.-]*[\w#+)]|\([^()\n]{1,60}\)|&")


def _praises(word: Found, text: str, words: Vocabulary) -> bool:
    """Whether a word before a role is said of the person: "cheerful", "newly-trained, …", "detail-oriented"."""
    if not word[0].islower():
        return False
    listed = text.startswith(",", word.end())
    return listed or any(words.meaning("praise", part) for part in (word[0], word[0].rpartition("-")[2]))


def named_role_starting(text: str, words: Vocabulary) -> tuple[int, int] | None:
    """Where the role stands, written in capitals as a name is, with which a text begins, or ``None``.

    >>> from jobparse.vocab import vocabulary
    >>> text = "Deputy Head of Bread and Cakes will run our kitchen"
    >>> start, end = named_role_starting(text, vocabulary("en"))
    >>> text[start:end]
    'Deputy Head of Bread and Cakes'
    """
    found = _named(words).match(text)
    if not found:
        return None
    said = list(_WORDS.finditer(text, 0, found.end()))
    for i, word in enumerate(said):
        if not _is_role_word(word[0], words):
            continue
        behind = said[i + 1][0] if i + 1 < len(said) else ""
        # "Head of Cakes", "Cook, Cakes", "Cook (Nights)", "Cook II", but not "Cook Training Centre".
        if not behind or not behind[0].isalpha() or _GRADE.fullmatch(behind) or behind.islower():
            return 0, found.end()
        if text.startswith(",", word.end()):
            return 0, found.end()
    return None


def told_role_starting(text: str, words: Vocabulary) -> tuple[int, int] | None:
    """Where the role stands with which a sentence begins that tells what its holder does, or ``None``.

    >>> from jobparse.vocab import vocabulary
    >>> text = "Night Baker, Bread Services will run our kitchen"
    >>> start, end = told_role_starting(text, vocabulary("en"))
    >>> text[start:end]
    'Night Baker, Bread Services'
    """
    found = named_role_starting(text, words)
    return found if found and _does(words).match(text, found[1]) else None


_GRADE = Pattern(r"[IVX]{1,4}|[A-C\d]")


@cache
def _named(words: Vocabulary) -> Pattern:
    word = r"(?:[\p{Lu}\d][\w'/+#&-]*+(?:\.\w++)*+|&|\([\p{Lu}][^()\n]{1,58}\))"
    return Pattern(rf"\p{{Lu}}[\w'/+#&-]*+(?:,?\s(?:(?:{words.alternation('role_link')})\s){{0,2}}{word}){{0,9}}")


@cache
def _does(words: Vocabulary) -> Pattern:
    return Pattern(rf",?[\s*_]+(?:{words.alternation('role_does')})")


@cache
def _phrase_end(words: Vocabulary) -> Pattern:
    return Pattern(rf"(?:[.;:!?](?=\s|$)|(?<=\s)(?:{words.alternation('phrase_end')}))", re.I)
