"""Names of organisations: what can be one, what looks like one, and what stands in it beside the name itself."""

from __future__ import annotations

from functools import cache, lru_cache

from jobparse.patterns import Pattern
from jobparse.values.gazetteer import may_name_place, names_in
from jobparse.vocab import Vocabulary

# A web address, the batch of an accelerator, a note in square brackets: what stands beside a name in a list.
_BESIDE = Pattern(
    r"\s*(?:\[[^\]]{0,60}\](?:\([^)]{0,200}\))?|\((?:https?:|www\.|[^()]{0,80}(?:://|\.[a-z]{2,4}\b|\d))[^()]{0,120}\))"
)
_LINK = Pattern(r"\[(?P<words>[^\]\n]{1,80})\]\([^)\s]{1,300}\)|[<(]?(?:https?://|\bwww\.)\S+")
# "KettleKettle, Inc.": a heading that ran into its text.
_DOUBLED = Pattern(r"(\p{Lu}[\w ]{2,40})\1")
_AMOUNT = Pattern(r"[$\u00a3\u20ac]\s?\d")
_COLUMN = Pattern(r"(?<=\S)(?:[ \xa0]{4,}|\t)(?=\S)")
_MARKS = ' \t\n*_#|,;:-"<>'
_TOKEN = Pattern(r"[\w'.&/+-]+")
# Below so many thousands of people, a name is more likely to be a company's than a town's.
_SMALL_TOWN = 10


def clean_name(text: str) -> str:
    """A name as people write it in a header, without marks, links and asides.

    >>> clean_name("**Harbour Lane Labs** (https://harbourlane.example)")
    'Harbour Lane Labs'
    """
    text = _BESIDE.sub("", _LINK.sub(lambda link: link["words"] or " ", _COLUMN.split(text.strip(), 1)[0]))
    text = " ".join(text.replace("*", " ").split()).strip(_MARKS)
    return text.rstrip(".") if text.count(".") == 1 and text.endswith(".") and not _ABBREVIATED.search(text) else text


def without_town(name: str, words: Vocabulary) -> str:
    """A name without the town and region behind it: what else stands in brackets at the end stays.

    >>> from jobparse.vocab import vocabulary
    >>> without_town("Elm Valley Bakery School, Smallton, NY (Brass Trust)", vocabulary("en"))
    'Elm Valley Bakery School (Brass Trust)'
    >>> {without_town(f"Brass Labs{town}", vocabulary("en")) for town in (" (Leeds)", " - Leeds", ", Lyon, France")}
    {'Brass Labs'}
    """
    name = _BRITISH_ADDRESS.sub("", name)
    for shape in _TOWNS:
        if (found := shape.search(name)) and is_place(found["region"], words):
            return name[: found.start()] + name[found.end() :]
    return name


# "Elm School, Long Lane, Smallton SM4 7TT"
_BRITISH_ADDRESS = Pattern(r"(?<=\w{3}),\s[^()\n]{0,60}\b[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$")
_TOWNS = (
    Pattern(r",\s[^,()\d]{2,40},\s(?P<region>[A-Z]{2}|\p{Lu}[\p{L} ]{3,20})(?=$|\s\()"),
    Pattern(r"\s\((?P<region>\p{L}[^()\d]{2,30})\)$"),
    Pattern(r"\s[-\u2013]\s(?P<region>\p{Lu}[\p{L}., ]{2,30})$"),
)
_ABBREVIATED = Pattern(r"\b[A-Z][a-z]{1,3}\.$")


@lru_cache(maxsize=4096)
def looks_like_organisation(text: str, words: Vocabulary) -> bool:
    """Whether a name holds a word that organisations are named by, or a legal form.

    >>> from jobparse.vocab import vocabulary
    >>> [looks_like_organisation(name, vocabulary("en")) for name in ("Elm Public Library", "Brass Ltd", "Growth Team")]
    [True, True, False]
    """
    return _organisation(words).search(text.lower()) is not None


@lru_cache(maxsize=4096)  # several rules ask it of the same words
def is_name(text: str, words: Vocabulary) -> bool:
    """Whether a text can be an organisation's name: not a pronoun, a role, a sentence, a kind of employer.

    >>> from jobparse.vocab import vocabulary
    >>> [is_name(text, vocabulary("en")) for text in ("Brass & Sons", "Our client", "The Library", "Senior Baker")]
    [True, False, False, False]
    """
    said = _TOKEN.findall(text)
    if not 1 <= len(said) <= 16 or not 2 <= len(text) <= 120 or not any(c.isalpha() for c in text):
        return False
    if _DOUBLED.match(text) or _AMOUNT.search(text) or text.startswith("(") or words.meaning("role_noun", said[-1]):
        return False
    if len(said) > 2 and words.meaning("role_noun", said[0]) and words.meaning("role_link", said[1]):  # "Head of Cakes"
        return False
    if any(words.meaning(table, text) for table in ("work_mode", "working_time", "engagement")):
        return False
    if len(said) > 1 and said[-1].istitle() and words.meaning("nobody", said[-1]) == "opening":  # "… Nurse As"
        return False
    last = "" if len(said) > 1 and said[-1] == "IT" else said[-1]  # "Kelvin IT"
    if "pronoun" in (words.meaning("nobody", said[0].partition("'")[0]), words.meaning("nobody", last)):
        return False
    return bool(particular_words(text, words))


def particular_words(text: str, words: Vocabulary) -> list[str]:
    """The words of a name that not any organisation's could hold.

    >>> from jobparse.vocab import vocabulary
    >>> particular_words("The Brass Kettle Company", vocabulary("en"))
    ['Brass', 'Kettle']
    """
    generic = _generic_words(words)
    return [word for word in _TOKEN.findall(text) if word.lower().strip(".'") not in generic]


def is_sentence(text: str, words: Vocabulary) -> bool:
    """Whether more of a text's words are written small than a name has.

    >>> from jobparse.vocab import vocabulary
    >>> is_sentence("Keep the ovens of the bakery warm", vocabulary("en"))
    True
    """
    small = [word for word in text.split() if word.islower() and not words.meaning("name_link", word)]
    return len(small) > 2


@cache
def _generic_words(words: Vocabulary) -> frozenset[str]:
    tables = ("nobody", "organisation_noun", "activity_noun", "unit_noun", "legal_form", "name_link", "role_noun")
    return frozenset(word for table in tables for group in words.table(table).values() for word in group)


def unit_of(name: str, words: Vocabulary) -> str | None:
    """The part of an organisation that a name puts before the whole, or ``None``.

    >>> from jobparse.vocab import vocabulary
    >>> unit_of("Rye Library, Elm Valley School of Baking", vocabulary("en"))
    'Rye Library'
    >>> unit_of("Bread Department at Elm Valley College", vocabulary("en"))
    'Bread Department'
    """
    for parting in _whole(words).finditer(name):
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
    said = name.split()
    if not said:
        return False
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


@cache
def _whole(words: Vocabulary) -> Pattern:
    article, at = words.alternation("article"), words.alternation("title_joint")
    return Pattern(rf",\s(?:{article}\s)?|\s(?:{at})\s")


@cache
def _organisation(words: Vocabulary) -> Pattern:
    return Pattern(rf"{words.alternation('organisation_noun')}|{words.alternation('legal_form')}")
