"""Where the name of an organisation begins and ends in a sentence."""

from __future__ import annotations

from functools import cache

from jobparse.patterns import Pattern
from jobparse.values.names import is_name, looks_like_organisation
from jobparse.vocab import Vocabulary

# "St.", "Inc.": the period belongs to the word.
_SHORT = r"[A-Z][a-z]{0,3}\.(?=[ ,\n)]|$)"
# "Blue", "O'Neill", "AT&T", "9Rivers", "iMatter", "kettle.example" but not "Ltd.We" or "830.96".
_PLAIN = r"(?!\d+[.,]\d)(?:[\p{Lu}\d]|[a-z]{1,2}(?=\p{Lu}))[\w'&/+@-]*+(?:\.(?=[\p{Ll}\d]|\p{Lu}\b)[\w'&/+@-]++)*+"
_WORD = rf"(?:{_SHORT}|{_PLAIN}|&)"
_GAP = r"(?:[ ]\n?|\n)"
_ACRONYM = r"(?:[ \n]\([A-Z][\w&./-]{1,15}\))?"


def name_ending(text: str, words: Vocabulary) -> tuple[int, int] | None:
    """Where the name stands with which ``text`` ends, or ``None``.

    >>> from jobparse.vocab import vocabulary
    >>> text = "Founded in 1980, the Elm Valley Public Library (EVPL)"
    >>> start, end = name_ending(text, vocabulary("en"))
    >>> text[start:end]
    'Elm Valley Public Library'
    """
    found = _ending(words).search(text, _behind_small_word(text, words))
    return _trimmed(text, *found.span("name"), words) if found else None


def _behind_small_word(text: str, words: Vocabulary) -> int:
    """The end of the last word that no name holds; looking for a name from there on is much less work."""
    rest = text
    while rest and not text.endswith(")"):
        rest, _, last = rest.rpartition(" ")
        if last.isalpha() and last.islower() and last not in _small_words(words):
            return len(rest) + len(last) + 1
    return 0


@cache
def _small_words(words: Vocabulary) -> frozenset[str]:
    """The words that names hold in small letters."""
    tables = (words.name_link, words.legal_form)
    return frozenset(word for table in tables for group in table.values() for name in group for word in name.split())


def name_starting(text: str, words: Vocabulary) -> tuple[int, int] | None:
    """Where the name stands with which ``text`` begins, or ``None``.

    >>> from jobparse.vocab import vocabulary
    >>> text = "the Brass Kettle Company, where tea is made"
    >>> start, end = name_starting(text, vocabulary("en"))
    >>> text[start:end]
    'Brass Kettle Company'
    """
    found = _starting(words).match(text)
    return _trimmed(text, *found.span("name"), words) if found else None


def goes_on(lower: str, end: int, words: Vocabulary) -> bool:
    """Whether behind a name that ends at ``end``, a text in lower case goes on to tell who that is.

    >>> from jobparse.vocab import vocabulary
    >>> goes_on("brass ltd, a bakery in leeds, ", 9, vocabulary("en"))
    True
    """
    return _patterns(words)["goes_on"].match(lower, end) is not None


def may_go_on(lower: str, start: int, end: int, words: Vocabulary) -> bool:
    """Whether a text in lower case goes on so behind any word of a stretch: a look that spares finding the name."""
    return _patterns(words)["may_go_on"].search(lower, start, end + _LONGEST_PHRASE) is not None


_LONGEST_PHRASE = 60  # characters of one that goes on so


def end_before_place(text: str, start: int, end: int, words: Vocabulary) -> int:
    """Where the name between two offsets ends when what follows "in" is left out of it.

    >>> from jobparse.vocab import vocabulary
    >>> end_before_place("Brass Ltd in Leeds", 0, 18, vocabulary("en"))
    9
    """
    inside = _patterns(words)["inside"].search(text, start, end)
    return inside.start() if inside and is_name(text[start : inside.start()], words) else end


def is_where(text: str, words: Vocabulary) -> bool:
    """Whether what stands behind a name only says where that is: "on Elm Street in Leeds".

    >>> from jobparse.vocab import vocabulary
    >>> [is_where(text, vocabulary("en")) for text in (" on Elm Street in Leeds", " has ovens in Leeds")]
    [True, False]
    """
    return _patterns(words)["where"].fullmatch(text) is not None


def _trimmed(text: str, start: int, end: int, words: Vocabulary) -> tuple[int, int] | None:
    """The stretch without the words of the sentence that only look like part of the name."""
    start = _past_heading(text, start, end)
    start = _past_opening(text, start, end, words)
    start = _past_place(text, start, end, words)
    start = _past_glued(text, start, end, words)
    if text.endswith(", ", 0, start) and _GLUED_REGION.match(text, start):  # "Leeds, NYBrass Company"
        return None
    name = text[start:end]
    # "Team at Brass Ltd" is Brass Ltd, "School of Baking at Elm Valley" one name.
    if (at := _patterns(words)["joint"].search(name)) and not looks_like_organisation(name[: at.start()], words):
        start, name = start + at.end(), name[at.end() :]
    # "Brass Ltd's Oven Team" is Brass Ltd, "Elm Children's Hospital" one name.
    if (of := _patterns(words)["owner"].search(name)) and not (
        _SAINT.match(name) or looks_like_organisation(name[of.start() :], words)
    ):
        name = name[: of.start()]
    if (inside := _patterns(words)["inside"].search(name)) and looks_like_organisation(name[: inside.start()], words):
        name = name[: inside.start()]
    name = _ASIDE.sub("", name)
    return (start, start + len(name)) if is_name(name, words) else None


_SAINT = Pattern(r"(?:St\.?|Saint)[ ]\p{Lu}\p{L}*'s[ ]")
_ASIDE = Pattern(r"\s\([^)]*\)$")
_GLUED = Pattern(r"(?P<second>\p{Lu}(?<=\p{L}{2}.)\p{Ll}++)(?!\w)[ \n]?")
_GLUED_REGION = Pattern(r"\p{Lu}{2}(?=\p{Lu}\p{Ll}{2})")
_OPENING = Pattern(r"[\w']+[ ,\n]+")


def _past_heading(text: str, start: int, end: int) -> int:
    line = text.rfind("\n", start, end)
    return line + 1 if line >= 0 else start


def _past_opening(text: str, start: int, end: int, words: Vocabulary) -> int:
    """Behind "At", "The", "As a" with which the sentence begins."""
    while opening := _OPENING.match(text, start, end):
        word = opening[0].strip(" ,\n")
        meaning = words.meaning("nobody", word)
        # "In Leeds, Brass Ltd seeks" opens with a place, "In Hand Ltd seeks" with a name.
        place = meaning == "preposition" and ("," in text[start:end] or words.meaning("title_joint", word))
        link = words.meaning("name_link", word) and meaning != "preposition"
        pay = word.isupper() and words.meaning("pay_follower", word)  # "$70,000 DOE Brass Ltd is": a lost line end
        if not (place or link or pay or meaning in ("pronoun", "opening")):
            break
        start = opening.end()
    return start


def _past_glued(text: str, start: int, end: int, words: Vocabulary) -> int:
    """Behind the "We" in "KettleWe", where the end of a line was lost."""
    glued = [
        found.end()
        for found in _GLUED.finditer(text, start, end)
        if words.meaning("nobody", found["second"]) in ("pronoun", "opening", "preposition")
    ]
    return glued[-1] if glued else start


def _past_place(text: str, start: int, end: int, words: Vocabulary) -> int:
    """Behind the comma in "In Leeds, Brass Ltd", but not in "University of Leeds, School of Law" and "Brass, Inc."."""
    while (comma := text.find(",", start, end)) >= 0 and not looks_like_organisation(text[start:comma], words):
        behind = text[comma + 1 : end].split()
        if behind and words.meaning("legal_form", behind[0]):
            break
        start = comma + 1
        start += len(text[start:end]) - len(text[start:end].lstrip())
    return start


@cache
def _grammar(words: Vocabulary) -> str:
    # "the", "of the", "for" stand between the words of a name and never at its ends.
    linked = rf"{_WORD}(?:{_GAP}(?:(?:{words.alternation('name_link')}){_GAP}){{0,2}}{_WORD}){{0,9}}"
    legal = rf"(?:,?[ \n](?=\p{{Lu}}|\w{{3}})(?i:{words.alternation('legal_form')}))?"
    return rf"(?P<name>{linked}{legal}{_ACRONYM}(?:,[ \n]{linked}{legal}{_ACRONYM}){{0,2}})"


@cache
def _ending(words: Vocabulary) -> Pattern:
    return Pattern(rf"(?<![\w@./-])(?<!\d,){_grammar(words)}[,\"'*]{{0,3}}(?:[ \n]\([^()\n]{{2,120}}\))?\s{{0,2}}$")


@cache
def _starting(words: Vocabulary) -> Pattern:
    return Pattern(rf"[\s\"'*\[]{{0,3}}(?:(?:{words.alternation('name_link')})[ \n])?{_grammar(words)}")


@cache
def _patterns(words: Vocabulary) -> dict[str, Pattern]:
    return {
        "joint": Pattern(rf"\s(?:{words.alternation('title_joint')})\s"),
        "goes_on": Pattern(
            rf"(?:\]\([^()\s]{{1,300}}\))?[*`]{{0,3}}(?:\s?\([^()\n]{{1,80}}\))?"
            rf"(?:,?\s(?:{words.alternation('goes_on')})|,\s(?:{words.alternation('article')})(?!\w))"
        ),
        "may_go_on": Pattern(
            rf"\s(?:(?:{words.alternation('goes_on')})|(?<=,\s)(?:{words.alternation('article')})(?!\w))"
        ),
        "where": Pattern(
            rf"(?:,?\s(?:(?:{words.alternation('place_preposition')}|{words.alternation('around_place')})\s)*"
            rf"{_WORD}(?:\s{_WORD}){{0,3}}){{1,3}},?\s*",
        ),
        "owner": Pattern(rf"(?:{words.alternation('owner_mark')})\s"),
        "inside": Pattern(rf"\s(?:{words.alternation('place_joint')})\s"),
    }
