"""What a rule asks for, and the days on which it changes."""

from __future__ import annotations

from datetime import date

import pytest

from reintegra import ChoiceNeededError, Interpretations, PeriodError
from reintegra.grammar.builders import (
    all_of,
    at_least,
    by_interpretation,
    met_by_interpretation,
    one_of,
)
from reintegra.grammar.names import Cases
from reintegra.grammar.nodes import (
    Choose,
    Clause,
    Condition,
    Discretion,
    Formula,
    Greater,
    Line,
    Lines,
    OpenDiscretion,
    Refer,
    Rounded,
    Rounding,
    Rule,
    Sum,
)
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import facts_of, iter_subnodes, turning_days
from reintegra.law.open_points import OP_05, POINTS
from reintegra.law.timeline import Version, over_time
from reintegra.values.text import Text
from tests.sortings import sorting
from tests.things import HERE, RATE, WIDTH, Thing, thing, version

OLD, NEW = date(2010, 1, 1), date(2013, 5, 20)


def rule(*says: Condition | None) -> Rule:
    """Make a rule of versions from 2010, 2013, …."""
    pairs = zip((OLD, NEW), says, strict=False)
    versions: list[Version[Condition]] = [version(since, said) for since, said in pairs]
    return Rule("thing.RULE", "reguła", "rule", Thing, over_time(*versions))


READ = met_by_interpretation(OP_05, subtract=thing.heavy, due_days=thing.round)
BASE = rule(at_least(thing.size, WIDTH))
ASKED = rule(
    all_of(
        Clause(HERE, thing.red),
        OpenDiscretion(Discretion(READ, Text("organ", "authority"), HERE)),
    ),
    all_of(one_of(thing.shape, "ball"), Refer(BASE), thing.red),
)
PART = Line("part", "część", "part", Sum((thing.parts, RATE)))
PRICE = Formula(
    "thing.PRICE",
    "cena",
    "price",
    Thing,
    over_time(
        version(OLD, Lines((PART,), Rounded(Greater(PART, 2), Rounding.UP, 1))),
        version(NEW, Lines((PART,), Choose(thing.red, PART, thing.weight))),
    ),
)


@pytest.mark.parametrize(
    ("on", "under", "facts"),
    [
        (None, None, ("red", "heavy", "round", "shape", "size")),
        (OLD, None, ("red", "heavy", "round")),
        (OLD, Interpretations(), ("red", "heavy")),
        (OLD, Interpretations({"OP-05": "due_days"}), ("red", "round")),
        (NEW, None, ("shape", "size", "red")),
        (date(2009, 12, 31), None, ()),
    ],
)
def test_a_rule_names_the_facts_it_asks_for(
    on: date | None, under: Interpretations | None, facts: tuple[str, ...]
) -> None:
    """In order of appearance, for a day or for all versions, through other rules."""
    assert facts == ASKED.facts(on, under)


@pytest.mark.parametrize(
    ("on", "facts"),
    [
        (None, ("parts", "red", "weight")),
        (OLD, ("parts",)),
        (date(2013, 4, 30), ("parts",)),
        (date(2013, 5, 1), ("parts", "red", "weight")),
    ],
)
def test_a_monthly_formula_asks_by_the_last_day_of_the_month(
    on: date | None, facts: tuple[str, ...]
) -> None:
    """Any day of a month will do, also one before the version's own first day."""
    assert facts == PRICE.facts(on)


def test_a_sorting_asks_for_nothing_once_it_is_repealed() -> None:
    """As a rule does; its versions are walked one after another."""
    by_size = Cases(((at_least(thing.size, WIDTH), "large"),), "small")
    kinds = sorting(over_time(version(OLD, by_size), version(NEW, None)))

    assert (thing.size,) == facts_of(kinds, OLD)
    assert (thing.size,) == facts_of(kinds)
    assert () == facts_of(kinds, NEW)


def test_a_version_not_yet_published_asks_for_nothing() -> None:
    """What was not known asks for no facts."""
    law = over_time(version(OLD, thing.red, published=NEW))
    late = Rule("thing.LATE", "późna", "late", Thing, law)

    assert () == facts_of(late, OLD, known_on=OLD)
    assert (thing.red,) == facts_of(late, OLD)
    with pytest.raises(PeriodError):
        facts_of(late, NEW, known_on=OLD)


def test_a_point_that_must_be_chosen_is_asked_for() -> None:
    """Without a default, the walk says which choice is needed."""
    point = next(one for one in POINTS.values() if one.ask)
    readings = dict.fromkeys(point.keys, thing.red)

    with pytest.raises(ChoiceNeededError):
        facts_of(
            rule(met_by_interpretation(point, **readings)), None, Interpretations()
        )


def test_turning_days_are_those_of_all_it_rests_on() -> None:
    """The versions of a rule turn, those of rules it refers to, and numbers."""
    days = {*ASKED.law.turning_days, *BASE.law.turning_days}

    assert sorted(days | {*WIDTH.history.turning_days}) == list(turning_days(ASKED))


def test_a_word_is_met_once() -> None:
    """What is referred to twice is walked once."""
    twice = Sum((PART, PART))

    assert [twice, PART, PART.term, thing.parts, RATE] == list(
        iter_subnodes(twice, LawScope())
    )


def test_a_reading_not_taken_is_not_walked() -> None:
    """Amounts by interpretation say what the reading chosen says."""
    said = by_interpretation(OP_05, subtract=RATE, due_days=WIDTH)

    assert [said, WIDTH] == list(
        iter_subnodes(said, LawScope(under=Interpretations({"OP-05": "due_days"})))
    )
    assert [said, RATE, WIDTH] == list(iter_subnodes(said, LawScope()))
