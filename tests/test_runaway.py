"""No pattern runs away, whatever it is given: each is attacked with texts that are made from itself."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterator
from math import isinf
from typing import Any

import pytest

from fuzz.attacks import Attack, attacks
from fuzz.patterns import every_pattern
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


def worst_attack(pattern: Pattern) -> Attack | None:
    """The attack that costs most, if any costs enough to be looked at closely."""
    made = attacks(pattern.pattern, pattern.flags)
    timed = [(seconds(pattern.for_ascii, attack.text(SCREENED), 0.05), number) for number, attack in enumerate(made)]
    took, number = max(timed, default=(0.0, 0))
    return made[number] if took > SUSPECT else None


@pytest.mark.usefixtures("_alarm")
@pytest.mark.parametrize("pattern", [r"(?:\w+)+;", r"(?:[\s',-]+[^\s;]+){0,9}?[\s',-]+(?P<work>work)"])
def test_a_pattern_that_runs_away_is_caught(pattern: str) -> None:
    attack = worst_attack(Pattern(pattern))
    assert attack
    assert runs_away(Pattern(pattern).for_ascii, attack)


@pytest.mark.skipif("JOBPARSE_ATTACK" not in os.environ, reason="takes a while: set JOBPARSE_ATTACK=1 to attack all")
@pytest.mark.usefixtures("_alarm")
def test_no_pattern_of_the_package_runs_away() -> None:
    patterns = every_pattern()
    assert len(patterns) > 250
    caught = []
    for where, written, flags in patterns:
        if where.startswith("jobparse/rules.py"):
            continue  # those of rules are held to more below
        pattern = Pattern(written, flags)
        attack = worst_attack(pattern)
        if attack and runs_away(pattern.for_ascii, attack):
            caught.append(f"{where}: {attack.opening!r}, then {attack.unit!r} many times: {written[:100]}")
    assert not caught, "\n".join(caught)


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
        assert large < 0.1 or large < 9 * took(attack, 3_000), attack
