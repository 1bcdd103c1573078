"""Labels stand in the right language: none is swapped with the other one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from reintegra import parameters, programmes
from reintegra.grammar.facts import labels
from reintegra.grammar.limits import Limit
from reintegra.grammar.nodes import Formula, Rule
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.programmes.duties.registry import DUTIES
from tests.limits import limits

WORD = re.compile(r"[^\W\d_]+")
Pair = tuple[str, str]


def said() -> Iterator[Pair]:
    """Go through the labels of rules, formulas, lines, limits, facts and numbers."""
    formulas = programmes.formulas().values()
    rules = programmes.rules().values()
    every: list[Rule | Formula | Limit] = [*rules, *formulas, *limits().values()]
    for one in every:
        yield one.pl, one.en
        for _, label in labels(one.record):
            yield label.pl, label.en
    for record in (PersonFacts, SpellFacts):
        for _, label in labels(record):
            yield label.pl, label.en
    for duty in DUTIES.values():
        for owed in (
            one.content for one in duty.law.versions if one.content is not None
        ):
            yield owed.what.pl, owed.what.en
    for number in parameters.every():
        yield number.pl, number.en
    for formula in formulas:
        for version in formula.law.versions:
            for line in version.content.lines if version.content else ():
                yield line.pl, line.en


def words(text: str) -> set[str]:
    """Return the words of a label."""
    return {word.casefold() for word in WORD.findall(text)}


@cache
def vocabulary() -> tuple[list[Pair], Counter[str], Counter[str]]:
    """Return the labels, and in how many of each language a word stands."""
    pairs = list(dict.fromkeys(said()))
    polish, english = Counter[str](), Counter[str]()
    for pl, en in pairs:
        polish.update(words(pl) - words(en))
        english.update(words(en) - words(pl))
    return pairs, polish, english


def lean(text: str, other: str, own: Counter[str], its: Counter[str]) -> int:
    """Count words that other labels have in this language, less those of the other."""
    alone = words(text) - words(other)
    return sum((own[w] - 1 > its[w]) - (own[w] - 1 < its[w]) for w in alone)


def test_no_label_stands_in_the_other_language() -> None:
    """Its words are those that other labels of its language have."""
    pairs, polish, english = vocabulary()
    swapped = [
        (pl, en)
        for pl, en in pairs
        if lean(pl, en, polish, english) + lean(en, pl, english, polish) < 0
    ]

    assert not swapped
    assert len(pairs) > 400


def test_a_swap_of_nearly_any_label_would_be_seen() -> None:
    """But for a few whose words no other label has."""
    pairs, polish, english = vocabulary()
    unseen = [
        pl
        for pl, en in pairs
        if lean(pl, en, polish, english) + lean(en, pl, english, polish) == 0
    ]

    assert len(unseen) < len(pairs) / 50
    assert "premia motywacyjna" not in unseen
