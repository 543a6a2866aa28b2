"""Names of organisations: where one begins and ends, what looks like one, and when two name the same."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

import regex

from jobparse.values.gazetteer import may_name_place, names_in
from jobparse.vocab import Vocabulary

# A web address, the batch of an accelerator, a note in square brackets: what stands beside a name in a list.
_BESIDE = regex.compile(
    r"\s*(?:\[[^\]]{0,60}\](?:\([^)]{0,200}\))?|\((?:https?:|www\.|[^()]{0,80}(?:://|\.[a-z]{2,4}\b|\d))[^()]{0,120}\))"
)
_LINK = regex.compile(r"\[(?P<words>[^\]\n]{1,80})\]\([^)\s]{1,300}\)|[<(]?(?:https?://|\bwww\.)\S+")
# "KettleKettle, Inc.": a heading that ran into its text.
_DOUBLED = regex.compile(r"(\p{Lu}[\w ]{2,40})\1")
_MARKS = ' \t\n*_#|,;:-"<>'
# "St.", "Inc.": the period belongs to the word.
_SHORT = r"[A-Z][a-z]{0,3}\.(?=[ ,\n)]|$)"
# "Blue", "O'Neill", "AT&T", "9Rivers", "iMatter", "kettle.example" but not "Ltd.We".
_PLAIN = r"(?:[\p{Lu}\d]|[a-z]{1,2}(?=\p{Lu}))[\w'&/+@-]*+(?:\.(?=[\p{Ll}\d]|\p{Lu}\b)[\w'&/+@-]++)*+"
_WORD = rf"(?:{_SHORT}|{_PLAIN}|&)"
_TOKEN = regex.compile(r"[\w'.&/+-]+")
_DOTTED = regex.compile(r"[\w.]+")
_INITIAL = regex.compile(r"\b\p{Lu}")
_BRACKETED = regex.compile(r"\([^)]*\)")
_BRACKETED_ACRONYM = regex.compile(r"\(([A-Z][\w&./-]{1,15})\)")
_ACRONYM = r"(?:[ \n]\([A-Z][\w&./-]{1,15}\))?"


def clean_name(text: str) -> str:
    """A name as people write it in a header, without marks, links and asides.

    >>> clean_name("**Harbour Lane Labs** (https://harbourlane.example)")
    'Harbour Lane Labs'
    """
    text = _BESIDE.sub("", _LINK.sub(lambda link: link["words"] or " ", text))
    text = " ".join(text.replace("*", " ").split()).strip(_MARKS)
    return text.rstrip(".") if text.count(".") == 1 and text.endswith(".") and not _ABBREVIATED.search(text) else text


def without_town(name: str, words: Vocabulary) -> str:
    """A name without the town and region behind it: what stands in brackets at the end stays.

    >>> from jobparse.vocab import vocabulary
    >>> without_town("Elm Valley Bakery School, Smallton, NY (Brass Trust)", vocabulary("en"))
    'Elm Valley Bakery School (Brass Trust)'
    """
    found = _TOWN.search(name)
    return name[: found.start()] + name[found.end() :] if found and is_place(found["region"], words) else name


_TOWN = regex.compile(r",\s[^,()\d]{2,40},\s(?P<region>[A-Z]{2})(?=$|\s\()")
_ABBREVIATED = regex.compile(r"\b[A-Z][a-z]{1,3}\.$")


def looks_like_organisation(text: str, words: Vocabulary) -> bool:
    """Whether a name holds a word that organisations are named by, or a legal form.

    >>> from jobparse.vocab import vocabulary
    >>> [looks_like_organisation(name, vocabulary("en")) for name in ("Elm Public Library", "Brass Ltd", "Growth Team")]
    [True, True, False]
    """
    return _organisation(words).search(text.lower()) is not None


def is_name(text: str, words: Vocabulary) -> bool:
    """Whether a text can be an organisation's name: not a pronoun, a role, a sentence, a kind of employer.

    >>> from jobparse.vocab import vocabulary
    >>> [is_name(text, vocabulary("en")) for text in ("Brass & Sons", "Our client", "The Library", "Senior Baker")]
    [True, False, False, False]
    """
    said = _TOKEN.findall(text.lower())
    if not 1 <= len(said) <= 16 or not 2 <= len(text) <= 120 or not any(c.isalpha() for c in text):
        return False
    if _DOUBLED.match(text) or text.startswith("(") or words.meaning("role_noun", said[-1]):
        return False
    if "pronoun" in (words.meaning("nobody", said[0].partition("'")[0]), words.meaning("nobody", said[-1])):
        return False
    return bool(particular_words(text, words))


def particular_words(text: str, words: Vocabulary) -> list[str]:
    """The words of a name that not any organisation's could hold.

    >>> from jobparse.vocab import vocabulary
    >>> particular_words("The Brass Kettle Company", vocabulary("en"))
    ['Brass', 'Kettle']
    """
    return [word for word in _TOKEN.findall(text) if not _generic(word.lower().strip(".'"), words)]


def is_sentence(text: str, words: Vocabulary) -> bool:
    """Whether more of a text's words are written small than a name has.

    >>> from jobparse.vocab import vocabulary
    >>> is_sentence("Keep the ovens of the bakery warm", vocabulary("en"))
    True
    """
    small = [word for word in text.split() if word.islower() and not words.meaning("name_link", word)]
    return len(small) > 2


def _generic(word: str, words: Vocabulary) -> bool:
    return word in _generic_words(words)


@cache
def _generic_words(words: Vocabulary) -> frozenset[str]:
    tables = ("nobody", "organisation_noun", "activity_noun", "unit_noun", "legal_form", "name_link", "role_noun")
    return frozenset(word for table in tables for group in words.table(table).values() for word in group)


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
    # "Brass Ltd's Bakery Team" is Brass Ltd, "Elm Children's Hospital" one name.
    if (of := name.find("'s ")) >= 0 and not looks_like_organisation(name[of:], words):
        name = name[:of]
    if (inside := _patterns(words)["inside"].search(name)) and looks_like_organisation(name[: inside.start()], words):
        name = name[: inside.start()]
    name = _ASIDE.sub("", name)
    return (start, start + len(name)) if is_name(name, words) else None


_ASIDE = regex.compile(r"\s\([^)]*\)$")
_GLUED = regex.compile(r"(?<=\p{L}{2})(?P<second>\p{Lu}\p{Ll}++)(?!\w)[ \n]?")
_GLUED_REGION = regex.compile(r"\p{Lu}{2}(?=\p{Lu}\p{Ll}{2})")
_OPENING = regex.compile(r"[\w']+[ ,\n]+")
# Text that is wrapped is wrapped later than this; a shorter line above a name is a heading.
_WRAPPED_LINE = 40
# Below so many thousands of people, a name is more likely to be a company's than a town's.
_SMALL_TOWN = 10


def _past_heading(text: str, start: int, end: int) -> int:
    while (line := text.find("\n", start, end)) >= 0 and line - text.rfind("\n", 0, line) < _WRAPPED_LINE:
        start = line + 1
    return start


def _past_opening(text: str, start: int, end: int, words: Vocabulary) -> int:
    """Behind "At", "The", "As a" with which the sentence begins."""
    while opening := _OPENING.match(text, start, end):
        word = opening[0].strip(" ,\n")
        meaning = words.meaning("nobody", word)
        # "In Leeds, Brass Ltd seeks" opens with a place, "In Hand Ltd seeks" with a name.
        place = meaning == "preposition" and ("," in text[start:end] or words.meaning("title_joint", word))
        link = words.meaning("name_link", word) and meaning != "preposition"
        if not (place or link or meaning in ("pronoun", "opening")):
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
    linked = rf"{_WORD}(?:[ \n](?:(?:{words.alternation('name_link')})[ \n]){{0,2}}{_WORD}){{0,9}}"
    legal = rf"(?:,?[ \n](?=\p{{Lu}}|\w{{3}})(?i:{words.alternation('legal_form')}))?"
    return rf"(?P<name>{linked}{legal}{_ACRONYM}(?:,[ \n]{linked}{legal}{_ACRONYM}){{0,2}})"


@cache
def _ending(words: Vocabulary) -> regex.Pattern[str]:
    return regex.compile(rf"(?<![\w@./-]){_grammar(words)}[,\"'*]{{0,3}}(?:[ \n]\([^()\n]{{2,120}}\))?\s{{0,2}}$")


@cache
def _starting(words: Vocabulary) -> regex.Pattern[str]:
    return regex.compile(rf"[\s\"'*]{{0,3}}(?:(?:{words.alternation('name_link')})[ \n])?{_grammar(words)}")


@cache
def _patterns(words: Vocabulary) -> dict[str, regex.Pattern[str]]:
    return {
        "joint": regex.compile(rf"\s(?:{words.alternation('title_joint')})\s"),
        "goes_on": regex.compile(rf",?\s(?:{words.alternation('goes_on')})"),
        "whole": regex.compile(rf",\s(?:{words.alternation('article')}\s)?|\s(?:{words.alternation('title_joint')})\s"),
        "inside": regex.compile(rf"\s(?:{words.alternation('place_joint')})\s"),
    }


@cache
def _organisation(words: Vocabulary) -> regex.Pattern[str]:
    return regex.compile(rf"{words.alternation('organisation_noun')}|{words.alternation('legal_form')}")


@lru_cache(maxsize=4096)  # every finding of an employer is compared with the others
def name_key(name: str, words: Vocabulary) -> tuple[str, ...]:
    """The words by which a name is compared: without case, accents, brackets, legal form and small words.

    >>> from jobparse.vocab import vocabulary
    >>> name_key("The Brass & Kettle Co., Ltd. (BKC)", vocabulary("en"))
    ('brass', 'kettle')
    """
    bare = unicodedata.normalize("NFKD", _BRACKETED.sub(" ", name)).casefold()
    bare = "".join(c for c in bare if not unicodedata.combining(c)).replace("'s ", "s ").replace("'", "")
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


def unit_of(name: str, words: Vocabulary) -> str | None:
    """The part of an organisation that a name puts before the whole, or ``None``.

    >>> from jobparse.vocab import vocabulary
    >>> unit_of("Rye Library, Elm Valley School of Baking", vocabulary("en"))
    'Rye Library'
    >>> unit_of("Bread Department at Elm Valley College", vocabulary("en"))
    'Bread Department'
    """
    for parting in _patterns(words)["whole"].finditer(name):
        head, whole = name[: parting.start()], name[parting.end() :]
        if looks_like_organisation(whole, words) and (looks_like_organisation(head, words) or is_unit(head, words)):
            return head
    return None


def is_unit(name: str, words: Vocabulary) -> bool:
    """Whether a name is that of a part of some organisation: "Department of Baking", "Bread Division".

    >>> from jobparse.vocab import vocabulary
    >>> [is_unit(name, vocabulary("en")) for name in ("Department of Baking", "Bread Division", "Elm Office Supplies")]
    [True, True, False]
    """
    said = name.lower().split()
    ends = (said[-1], said[0] if len(said) > 2 and words.meaning("name_link", said[1]) else said[-1])
    return any(words.meaning("unit_noun", word) and not words.meaning("activity_noun", word) for word in ends)


def is_place(name: str, words: Vocabulary) -> bool:
    """Whether a name is that of a place and nothing else.

    >>> from jobparse.vocab import vocabulary
    >>> [is_place(name, vocabulary("en")) for name in ("Leeds", "San Mateo, CA", "Leeds Bakery")]
    [True, True, False]
    """
    places = list(names_in(name, words)) if may_name_place(name.partition(" ")[0], words) else []
    known = any(place.regions or place.country or place.cities[0].thousands >= _SMALL_TOWN for place in places)
    return known and places[0].start == 0 and places[-1].end == len(name)


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
    if any(b[i : i + len(a)] == a for i in range(len(b) - len(a) + 1)):
        return not all(_generic(word, words) for word in a) or a == b
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
