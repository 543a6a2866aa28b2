"""The language of a text, told by its letters and its little words."""

from __future__ import annotations

from collections import Counter
from itertools import chain, repeat

from jobparse.patterns import Pattern
from jobparse.vocab.function_words import FUNCTION_WORDS

# Enough to tell, and little enough to cost nothing; markup leaves blanks, so what is read may be longer.
_READ = 60_000
_SAMPLE = 600
_LEAST_DIFFERENT = 2
_LEAST_WORDS = 2
_LEAST_SHARE = 0.03
_AROUND = ".,;:!?()[]*#\"'-/|"
_FOREIGN = Pattern(r"[^\x00-\x7f\u00c0-\u024f\u1e00-\u1eff\W\d_]")
# Letters that settle the language, the most particular first: Japanese and Chinese share the last ones.
_SCRIPTS = (
    ("ja", Pattern(r"[\u3040-\u30ff]")),
    ("ko", Pattern(r"[\uac00-\ud7af]")),
    ("zh", Pattern(r"[\u4e00-\u9fff]")),
    ("el", Pattern(r"[\u0370-\u03ff]")),
    ("he", Pattern(r"[\u0590-\u05ff]")),
    ("fa", Pattern(r"[\u067e\u0686\u06af\u06cc]")),
    ("ar", Pattern(r"[\u0600-\u06ff]")),
    ("hy", Pattern(r"[\u0530-\u058f]")),
    ("ka", Pattern(r"[\u10a0-\u10ff]")),
    ("th", Pattern(r"[\u0e00-\u0e7f]")),
    ("hi", Pattern(r"[\u0900-\u097f]")),
    ("uk", Pattern(r"[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]")),
    ("ru", Pattern(r"[\u0400-\u04ff]")),
)


_LANGUAGES_WITH = {
    word: [language for language, little in FUNCTION_WORDS.items() if word in little]
    for word in frozenset().union(*FUNCTION_WORDS.values())
}


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language that most of ``text`` is in; ``None`` for too little text to tell.

    Only the beginning of a long text is looked at.

    >>> language_of("We zoeken een bakker voor onze winkel in Gent, met liefde voor brood.")
    'nl'
    >>> language_of("Gesucht: 招聘后端工程师，地点上海，五年以上经验")
    'zh'
    >>> language_of("SQL 2019") is None
    True
    """
    words = text[:_READ].lower().split(None, _SAMPLE)[:_SAMPLE]
    sample = "".join(words)
    letters = 0 if sample.isascii() else len(_FOREIGN.findall(sample))
    # A character of these scripts says about as much as half a Latin word.
    if letters > len(words):
        return _by_script(sample)
    return _by_little_words(words) or (_by_script(sample) if letters * 4 > len(words) else None)


def _by_script(sample: str) -> str | None:
    counts = {language: len(letters.findall(sample)) for language, letters in _SCRIPTS}
    most = max(counts.values())
    # A tenth of kana among the signs makes a text Japanese, a few letters of their own make one Ukrainian or Persian.
    return next((language for language, count in counts.items() if most and count * 12 >= most), None)


def _by_little_words(words: list[str]) -> str | None:
    little = [word for word in map(str.strip, words, repeat(_AROUND)) if word in _LANGUAGES_WITH]
    # Single letters, and one word of another language, stand in any text.
    different = Counter(chain.from_iterable(_LANGUAGES_WITH[word] for word in set(little) if len(word) > 1))
    said = Counter(chain.from_iterable(_LANGUAGES_WITH[word] for word in little))
    scores = {language: said[language] for language, count in different.items() if count >= _LEAST_DIFFERENT}
    best = max(scores, key=lambda language: scores[language], default=None)
    if best is None or scores[best] < max(_LEAST_WORDS, _LEAST_SHARE * len(words)):
        return None
    return best if list(scores.values()).count(scores[best]) == 1 else None
