"""Titles of jobs: what in a headline is not part of the title."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from jobparse.patterns import Pattern
from jobparse.values.gazetteer import PlaceName, names_in
from jobparse.values.names import is_place
from jobparse.values.roles import is_role_noun, names_role
from jobparse.vocab import Vocabulary

_MARKS = " \t*_#|,;:-\u2013\u2014\"'!~=<>\u2022\u200b"
_DASH = Pattern(r"\s[-\u2013\u2014]\s")
# "[Hiring] [Remote] Baker": what stands in square brackets at the head of a message.
_TAGS = Pattern(r"^(?:\[[^\]\n]{2,30}\]\s*)+(?=\w)")
# "(m/f/d)", "(w/m/x)", "f/m/d"
_GENDERS = Pattern(r"[(\[ ]\s*[(\[]?\b[mwfdhxiv](?:\s?[/|*]\s?[mwfdhxgniv]){1,3}\b\*?\s*[)\]]*", re.I)
_LINK = Pattern(r"\[(?P<words>[^\]\n]{1,120})\]\([^)\s]{1,300}\)|\(?\bhttps?://\S+")
_DASHED = Pattern(r"[\w-]+")
_COLUMN = Pattern(r"(?<=\S)(?:[ \xa0]{4,}|\t)")
_MONEY = Pattern(r"(?:[$€£]|\b(?:USD|GBP|EUR)\b)\s?[\d*][^\n]*$|[$!*]{2,}+[^\n]*$|\b\d{2,3}(?:,\d{3}|k)\b[^\n]*$", re.I)
_NUMBERED = Pattern(
    r"\s*[(\[](?=[^)\]]*\d{3})#?[A-Z\d-]{3,14}[)\]]|\s*#\s?\d[\w-]{2,12}|[\s-]+(?!(?:19|20)\d\d$)[A-Z]{0,4}-?\d{4,}[\w-]*$"
)
_OURS = Pattern(r"^our (?:(?:first|second|next|new) )?(?=[A-Z])")
_PICTURE = Pattern("[\u2190-\u23ff\u25a0-\u27bf\u2b00-\u2bff\ufe0f\U0001f300-\U0001faff]")
_UNSEEN = Pattern(r"[\u00ad\u200b-\u200d\u2060\ufeff]")
_BOLD = Pattern(r"(?<!\*)\*\*(?!\*)|__")
_PARTS = Pattern(r"(?<=\S)[ \xa0]{2,}(?=\S)")
# "BakerLocation: Leeds", where the end of a line was lost
_NEXT_LABEL = Pattern(r"\p{Lu}(?<=\p{Ll}.)\p{Ll}{2,20}:.*", re.DOTALL)
_FIGURE = Pattern(r"\d")
# "3 x Care Workers", "Care Workers x 3", "4709317 Baker"
_COUNT = Pattern(r"^(?:[\d*]{0,4} ?x |\d{5,} (?:- )?)(?=\w)|(?<=\w) x ?\d{1,3}$", re.I)
# "II", "QA", "C3", "LPN" stay as they are in a headline of capitals.
_KEPT = Pattern(r"\(?(?:[IVX]{1,4}|[A-Z]{1,2}\d*|[B-DF-HJ-NP-TV-XZ]{3,5})\)?")


@lru_cache(maxsize=1024)  # rules of titles, employers and places ask it of the same headline
def clean_title(text: str, words: Vocabulary) -> str | None:
    """A headline reduced to the title that it holds; ``None`` when nothing is left.

    >>> from jobparse.vocab import vocabulary
    >>> clean_title("**Job Opening: Senior Baker (m/f/d) - $24/hr**", vocabulary("en"))
    'Senior Baker'
    >>> clean_title("PASTRY COOK II", vocabulary("en"))
    'Pastry Cook II'
    """
    text = _LINK.sub(lambda link: link["words"] or " ", _UNSEEN.sub("", text).replace("\\n", ", "))
    text = _NEXT_LABEL.sub("", text)
    # What stands far off on the line is another column, and so is what stands apart where several do.
    text = _COLUMN.split(_BOLD.sub(" ", text))[0]
    columns = _PARTS.split(text)
    text = columns[0] if (len(columns) > 2 or "   " in text) and names_role(columns[0], words) else text
    text = _without_call(_TAGS.sub("", " ".join(text.split())))
    text = _OURS.sub("", _COUNT.sub("", _bare(_PICTURE.sub(" ", text))))
    text = _leads(words).sub("", text)
    text = _wants(words).sub("", text)
    if figures := _FIGURE.search(text):
        text = _references(words).sub("", text)
    for noise in (_GENDERS, _NUMBERED, _MONEY) if figures else (_GENDERS, _MONEY):
        text = _bare(noise.sub("", text))
    text = _bare(_wanted(words).sub(r"\g<before>", text))
    text = _closed(text)
    if text.isupper() and len(text) > 5 and " " in text:
        text = _title_case(text, words)
    text = _bare(_places(words).sub("", text))
    if "://" in text or words.meaning("title_lead", text) or words.meaning("title_noise", text):
        return None
    return text if any(c.isalpha() for c in text) and len(text) > 1 else None


def without_place(text: str, words: Vocabulary) -> str:
    """A title without the place with which it ends, as long as a role is left.

    >>> from jobparse.vocab import vocabulary
    >>> [without_place(t, vocabulary("en")) for t in ("Pastry Cook - Reno, NV", "Night Baker Leeds", "Bath Attendant")]
    ['Pastry Cook', 'Night Baker', 'Bath Attendant']
    """
    if (town := _TOWN.search(text)) and is_place(town["region"], words):
        return text[: town.start()]
    end = len(text)
    for name in reversed(list(names_in(text, words))):
        if _patterns(words)["behind_place"].fullmatch(text, name.end, end) is None:
            break
        before = _patterns(words)["before_place"].search(text, 0, name.start)
        if not (before and _is_place_there(text, name, before["parting"], words)):
            break
        end = before.start()
    head = _bare(text[:end])
    whole = head.count("(") <= head.count(")") and not _ends_open(head, words)
    return head if end < len(text) and whole and names_role(head, words) else text


# A town too small to be known, before a code that is: "Baker - Smallton, WA".
_TOWN = Pattern(r"\s[-|\u2013]\s\p{Lu}[\p{L} .']{2,30},\s(?P<region>[A-Z]{2})$")
_SMALL_TOWN = 10


def _is_place_there(text: str, name: PlaceName, parting: str, words: Vocabulary) -> bool:
    """Whether a name that may be a place's is one in a title: "Baker, Reno", not "Cook, Baker" or "Level VI".

    ``parting`` is what stands between it and the words before.
    """
    written = text[name.start : name.end]
    if is_role_noun(written.rpartition(" ")[2].lower(), words):
        return False
    if len(written) <= 2:
        return "," in parting or (name.stands_alone and bool(parting.strip()))
    return bool(name.regions or name.country) or any(c.thousands >= _SMALL_TOWN for c in name.cities)


def _ends_open(head: str, words: Vocabulary) -> bool:
    """Whether something must follow: "Head of", "Baker and"."""
    return words.meaning("name_link", head.rpartition(" ")[2]) is not None


@cache
def _patterns(words: Vocabulary) -> dict[str, Pattern]:
    around, joint = words.alternation("around_place"), words.alternation("title_place_lead")
    return {
        "behind_place": Pattern(rf"[\s,;/()&+-]*(?:(?:{around})[\s,;/()&+-]*)*", re.I),
        "before_place": Pattern(rf"(?P<parting>(?:[\s,/(:-]*\b(?:{around}|{joint}))*[\s,/(:-]*)$", re.I),
    }


def advertises(text: str, words: Vocabulary) -> bool:
    """Whether a part of a headline praises the job instead of naming it.

    >>> from jobparse.vocab import vocabulary
    >>> advertises("great pay and a fun team", vocabulary("en"))
    True
    """
    return any(words.meaning("advert", word) for word in _DASHED.findall(text))


def _without_call(text: str) -> str:
    """The text without a call to the reader behind its last dash: "Baker - Come and live by the sea!"."""
    dashes = [dash.start() for dash in _DASH.finditer(text)] if text.endswith("!") else []
    return text[: dashes[-1]] if dashes else text


def _bare(text: str) -> str:
    """The text without marks around it; the period of ".NET" stays."""
    return text.strip(_MARKS).rstrip("." + _MARKS)


def _closed(text: str) -> str:
    """The text without a bracket that its ending cut open."""
    if text.count("(") > text.count(")"):
        text = text[: text.rindex("(")].strip(_MARKS) if text.rindex("(") > len(text) // 2 else text + ")"
    return text


def _title_case(text: str, words: Vocabulary) -> str:
    def cased(word: str, *, first: bool) -> str:
        if not first and words.meaning("name_link", word):
            return word.lower()
        parts = (part if _KEPT.fullmatch(part) else part[:1] + part[1:].lower() for part in word.split("/"))
        return "/".join(parts)

    return " ".join(cased(word, first=not i) for i, word in enumerate(text.split()))


@cache
def _leads(words: Vocabulary) -> Pattern:
    return Pattern(rf"^(?:(?:{words.alternation('title_lead')})\s*(?::|[-\u2013\u2014](?=\s)|!+)\s*)+", re.I)


@cache
def _references(words: Vocabulary) -> Pattern:
    label = words.alternation("reference_label")
    return Pattern(rf"\s*+[(\[,-]*+\s*+(?:{label})\s*+[.:#]*+\s*+(?=[\w/-]*\d)[\w/-]{{2,20}}\s*[)\]]?", re.I)


@cache
def _wanted(words: Vocabulary) -> Pattern:
    return Pattern(rf"(?P<before>\w{{3}}[\s,-]+)(?:{words.alternation('title_noise')})(?:\s[^\n]*)?$", re.I)


@cache
def _wants(words: Vocabulary) -> Pattern:
    return Pattern(
        rf"^[^\n]{{3,80}}?\s(?:{words.alternation('wants')})\s(?:(?:{words.alternation('article')})\s)?", re.I
    )


@cache
def _places(words: Vocabulary) -> Pattern:
    place, job = words.alternation("title_place"), words.alternation("job_noun")
    # "(5 posts)", "(0.5 FTE)"
    count = rf"\d{{1,3}}\s(?:{job})|[^()]{{0,20}}(?:{words.alternation('full_load')})[^()]{{0,30}}"
    return Pattern(rf"\s*[(\[]\s*(?:{count}|(?:{place})(?:\s*[/,&-]\s*(?:{place}))*)\s*[)\]]$", re.I)


def tails(text: str, words: Vocabulary) -> list[tuple[int, int]]:
    """Where a headline may be cut in two: the end of what comes before, and the start of what comes behind.

    Commas and colons come last in the list: they part less than a dash.

    >>> from jobparse.vocab import vocabulary
    >>> title = "Baker - The Copper Kettle, Leeds"
    >>> [(title[:end], title[start:]) for end, start in tails(title, vocabulary("en"))]
    [('Baker', 'The Copper Kettle, Leeds'), ('Baker - The Copper Kettle', 'Leeds')]
    """
    cuts = [cut for cut in _joints(words).finditer(text) if cut.start() > 1 and cut.end() < len(text)]
    return [cut.span() for cut in sorted(cuts, key=lambda cut: cut[0].strip() in (",", ":"))]


@cache
def _joints(words: Vocabulary) -> Pattern:
    dash, at = r"[-\u2013\u2014]+", words.alternation("title_joint")
    return Pattern(rf"\s+{dash}\s*|\s*{dash}\s+|\s*\|+\s*|\s*[,:]\s+|\s+(?:{at})\s+", re.I)
