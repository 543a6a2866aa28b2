"""No pattern runs away, whatever it is given: each is attacked with texts that are made from itself."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle
from math import isinf
from typing import Any

import pytest

from fuzz.attacks import Attack, attacks
from fuzz.patterns import every_pattern
from jobparse import parse
from jobparse.document import Document, Fact, Section, SectionKind, Span, fold
from jobparse.engine import find
from jobparse.extractors import EXTRACTORS
from jobparse.patterns import Pattern
from jobparse.rule_patterns import expand
from jobparse.rules import Extractor, Rule
from jobparse.vocab import vocabulary

WORDS = vocabulary("en")
SCREENED, SUSPECT = 150, 0.0015  # characters of each attack, and the seconds from which it is looked at closely
SMALL, LARGE, LIMIT = 400, 1_600, 0.7
LONG, LONGER, MOST = 10_000, 40_000, 8  # characters of an attack in a posting, and how much longer the longer may take
POSTINGS = [
    f"{opening}\n\nCrumb Oven Ltd\n\n{place}"
    for opening in ("Night Baker", "Nachtb\u00e4cker")  # a text of ASCII is searched with other forms of the patterns
    for place in ("Location: Leeds\nCompany: ", "## Requirements\n\n", "## Salary\n\n", "## How to apply\n\n")
]
BEHIND = "\n\n## Contact\n\nWrite to ovens@crumb.example by 4 May 2031.\n"


def seconds(compiled: Any, text: str, limit: float) -> float:
    """The processor time that it takes to try a pattern everywhere in a text; endless beyond a limit."""
    start = time.process_time()
    options = {} if isinstance(compiled, re.Pattern) else {"timeout": limit}
    signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    try:
        for _ in compiled.finditer(text, **options):
            pass
    except TimeoutError:
        return float("inf")
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


@pytest.fixture
def _alarm() -> Iterator[None]:
    """``re`` knows no limit of time: a signal ends it."""

    def out_of_time(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, out_of_time)
    yield
    signal.signal(signal.SIGVTALRM, before)


def runs_away(compiled: Any, attack: Attack) -> bool:
    """Whether four times the text takes far more than the sixteen times of trying each stretch from each place."""
    large = seconds(compiled, attack.text(LARGE), LIMIT)
    if isinf(large) or large < 0.2:
        return isinf(large)
    return large > 32 * max(seconds(compiled, attack.text(SMALL), LIMIT) for _ in range(2))


def worst(pattern: Pattern, made: Sequence[Attack]) -> tuple[float, Attack | None]:
    """The attack that costs most while it is short, and what it costs."""
    timed = [(seconds(pattern.for_ascii, attack.text(SCREENED), 0.05), number) for number, attack in enumerate(made)]
    took, number = max(timed, default=(0.0, 0))
    return took, made[number] if made else None


@pytest.mark.usefixtures("_alarm")
@pytest.mark.parametrize("pattern", [r"(?:\w+)+;", r"(?:[\s',-]+[^\s;]+){0,9}?[\s',-]+(?P<work>work)"])
def test_a_pattern_that_runs_away_is_caught(pattern: str) -> None:
    took, attack = worst(Pattern(pattern), attacks(pattern))
    assert attack
    assert took > SUSPECT
    assert runs_away(Pattern(pattern).for_ascii, attack)


@pytest.mark.skipif("JOBPARSE_ATTACK" not in os.environ, reason="takes a while: set JOBPARSE_ATTACK=1 to attack all")
@pytest.mark.usefixtures("_alarm")
def test_no_pattern_of_the_package_runs_away() -> None:
    """Neither alone, nor when its worst attack stands in a posting."""
    patterns = every_pattern()
    assert len(patterns) > 250
    caught: list[str] = []
    chosen: dict[tuple[str, str], Attack] = {}
    for where, written, flags in patterns:
        pattern, made = Pattern(written, flags), attacks(written, flags)
        took, attack = worst(pattern, made)
        # Patterns of rules are held to more below.
        alone = took > SUSPECT and not where.startswith("jobparse/rules.py")
        if attack and alone and runs_away(pattern.for_ascii, attack):
            caught.append(f"{where}: {attack.opening!r}, then {attack.unit!r} many times: {written[:100]}")
        # What costs one pattern little may cost another much: so each unit behind each character is tried, too.
        chosen |= {(attack.opening, attack.unit): attack} if attack and took > SUSPECT else {}
        chosen |= {(one.opening[-1:], one.unit): one for one in made}
    assert not caught, "\n".join(caught)
    assert len(chosen) > 300
    assert not slower_than_the_text_grows(chosen.values())


def test_parse_withstands_each_unit_of_an_attack() -> None:
    rules = [rule for extractor in EXTRACTORS for rule in extractor.rules]
    chosen = {attack.unit: attack for rule in rules for attack in attacks(rule.compiled(WORDS).pattern)}
    assert len(chosen) > 10
    assert not slower_than_the_text_grows(chosen.values())


def slower_than_the_text_grows(attacked: Iterable[Attack]) -> list[str]:
    """The attacks in the midst of a posting whose cost grows faster than they do."""

    def took(attack: Attack, length: int, before: str) -> float:
        start = time.process_time()
        parse(before + attack.text(length) + BEHIND)
        return time.process_time() - start

    caught = []
    for attack, before in zip(attacked, cycle(POSTINGS), strict=False):
        longer = took(attack, LONGER, before)
        if (
            longer > 0.3
            and longer > MOST * (long := took(attack, LONG, before))
            and took(attack, LONGER, before) > MOST * long
        ):
            caught.append(f"{longer:.1f} s for {attack.opening!r}, then {attack.unit!r} many times")
    return caught


@pytest.mark.parametrize(
    "rule", [rule for extractor in EXTRACTORS for rule in extractor.rules], ids=lambda rule: rule.name
)
def test_the_time_of_a_rule_grows_with_the_text(rule: Rule[Any]) -> None:
    def took(attack: Attack, length: int) -> float:
        text = attack.text(length)
        whole = tuple(Section(SectionKind(kind), None, 0, len(text), text) for kind in rule.sections)
        facts = tuple(Fact(name, name, Span(0, len(text))) for name in rule.facts)
        document = Document(text, fold(text), text, facts=facts, sections=whole)
        start = time.process_time()
        find(Extractor("field", (rule,)), document, WORDS)
        return time.process_time() - start

    def one_word(table: re.Match[str]) -> str:
        return next((group[0] for group in WORDS.table(table[1]).values() if group), "")

    pattern = expand(re.sub(r"(?<!\?P)<[+~]?(\w+)>", one_word, rule.pattern), WORDS)
    slowest = sorted(attacks(pattern), key=lambda attack: -took(attack, 300))[:2]
    for attack in slowest:
        large = took(attack, 12_000)
        if large >= 0.1:  # whatever is loaded on first use is paid by then
            large = took(attack, 12_000)
        assert large < 0.1 or large < 9 * took(attack, 3_000), attack
