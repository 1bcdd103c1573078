"""What would have to change: of counts, days, names, decisions and the law."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve, fields

from reintegra import (
    ArgumentError,
    Interpretations,
    Person,
    UnknownFactError,
    cis,
    decide,
    explain,
    from_data,
    to_data,
    unemployed,
    what_if,
)
from reintegra.grammar.builders import ALWAYS, NEVER, all_of, any_of, none_of
from reintegra.grammar.days import DateOf, DaysBetween, Shifted
from reintegra.grammar.nodes import (
    Clause,
    Compare,
    Condition,
    Discretion,
    Group,
    How,
    Known,
    OneOf,
    OpenDiscretion,
    Product,
    Refer,
    Relation,
    Rule,
    Sum,
)
from reintegra.law.timeline import over_time
from reintegra.reading.what_if.fact_sets import FactSet, WhatIf
from reintegra.values.text import Text
from tests.things import HERE, WIDTH, Thing, thing, version

DAY = date(2010, 5, 1)
JULY = date(2026, 7, 1)
WHO = Text("organ", "an authority")


def rule(condition: Condition, since: date = date(2010, 1, 1)) -> Rule:
    """Make a rule of one condition."""
    return Rule("x.RULE", "reguła", "rule", Thing, over_time(version(since, condition)))


def found(condition: Condition, record: Thing, **asked: Any) -> WhatIf:
    """Ask what would have to change."""
    return what_if(decide(rule(condition), record, DAY), **asked)


def bounds(one: FactSet) -> list[tuple[object, ...]]:
    """Return each fact of a set with its bounds and its example."""
    return [
        (
            c.fact.name,
            *(c.names or (c.first or c.at_least, c.last or c.at_most)),
            c.example,
        )
        for c in one.changes
    ]


def size(relation: Relation, number: Any) -> Compare:
    """Compare the size with a number."""
    return Compare(thing.size, relation, number)


@pytest.mark.parametrize(
    ("relation", "number", "now", "expected"),
    [
        (Relation.AT_LEAST, 4, 1, [(4, 6)]),
        (Relation.AT_LEAST, 4, 5, [(0, 3)]),
        (Relation.AT_MOST, Fraction(5, 2), 5, [(0, 2)]),
        (Relation.AT_MOST, Fraction(5, 2), 1, [(3, 6)]),
        (Relation.MORE_THAN, 4, 1, [(5, 6)]),
        (Relation.MORE_THAN, 4, 6, [(0, 4)]),
        (Relation.LESS_THAN, 4, 6, [(0, 3)]),
        (Relation.LESS_THAN, 4, 1, [(4, 6)]),
        (Relation.EQUAL, 4, None, [(4, 4)]),
        (Relation.EQUAL, Fraction(1, 2), 4, []),
        (Relation.EQUAL, 4, 4, [(0, 3), (5, 6)]),
        (Relation.MORE_THAN, 6, 1, []),
        (Relation.AT_LEAST, WIDTH, 1, [(3, 6)]),
    ],
)
def test_a_count_has_its_bounds(
    relation: Relation, number: Any, now: int | None, expected: list[Any]
) -> None:
    """Both ways, for every relation, and beside a number of the law."""
    sets = found(size(relation, number), Thing(size=now)).sets

    assert [bounds(one)[0][1:3] for one in sets] == expected


def test_a_sum_is_bounded_together() -> None:
    """Where one count alone is not enough; each has the bounds that follow."""
    long = Compare(Sum((thing.size, Product(-1, thing.weight))), Relation.AT_LEAST, 6)
    both = found(long, Thing(size=0, weight=20))

    assert [bounds(one) for one in both.sets] == [
        [("size", 3, 6, 6), ("weight", -3, 0, 0)]
    ]
    assert both.sets[0].sums[0].at_least == 6
    assert both.sets[0].sums[0].at_most is None
    assert "size − weight: at least 6" in both.explain("en")
    assert found(long, Thing(size=0, weight=20), fixed=["size"]).sets == ()
    assert found(long, Thing(size=0, weight=20), at_most=1).sets == ()
    small = all_of(long, size(Relation.AT_MOST, 1))
    assert found(small, Thing(size=0, weight=20)).sets == ()
    exact = Compare(Sum((thing.size, Product(2, thing.weight))), Relation.EQUAL, 8)
    text = found(exact, Thing()).explain("en")
    assert "size + 2 × weight: at least 8, at most 8" in text


def test_days_have_their_bounds() -> None:
    """Their distance is bounded; other numbers of days are kept as they are."""
    late = Compare(DaysBetween(thing.made, date(2020, 1, 11)), Relation.AT_MOST, 10)
    one = found(late, Thing(made=date(2019, 1, 1)))
    assert [bounds(some) for some in one.sets] == [
        [("made", date(2020, 1, 1), date(2024, 2, 29), "2020-01-01")]
    ]
    assert one.record_with(one.sets[0]) == Thing(made=date(2020, 1, 1))
    assert "2020-01-01 to 2024-02-29 (now: 2019-01-01)" in one.explain("en")

    for kept in (
        Compare(DateOf(thing.made), Relation.EQUAL, 4),
        Compare(DaysBetween(Shifted(thing.made, 1), thing.sold), Relation.AT_LEAST, 0),
        Compare(Product(thing.size, thing.size), Relation.AT_LEAST, 9),
        Compare(Sum((thing.size, Product(-1, thing.size))), Relation.EQUAL, 1),
    ):
        some = found(any_of(kept, thing.red), Thing(made=DAY, size=1, sold=DAY))
        assert not some.complete
        assert [one.names for one in some.sets] == [("red",)]
    made = DateOf(thing.made)
    both = all_of(Compare(made, Relation.EQUAL, 1), thing.red)
    some = found(both, Thing(made=DAY))
    assert [one.names for one in some.sets] == [("red",)]
    assert "not complete" in some.explain("en")


def test_what_no_fact_turns() -> None:
    """Numbers alone, law that is not there, and what is always so."""
    later = rule(thing.round, date(2012, 1, 1))
    for fact in (ALWAYS, Compare(WIDTH, Relation.EQUAL, 3)):
        assert found(any_of(fact, thing.red), Thing()).sets == ()
        assert found(none_of(fact), Thing()).sets == ()
    for none in (NEVER, Refer(later), Compare(3, Relation.EQUAL, 4)):
        sets = found(any_of(none, thing.red), Thing()).sets
        assert [one.names for one in sets] == [("red",)]
    unread = Compare(WIDTH, Relation.EQUAL, thing.size)
    verdict = decide(rule(any_of(unread, thing.red)), Thing(size=2), date(2014, 2, 1))
    assert [one.names for one in what_if(verdict).sets] == [("red",)]
    assert [one.names for one in found(Refer(rule(thing.red)), Thing()).sets] == [
        ("red",)
    ]


def test_names_and_what_is_known() -> None:
    """A name is another one; a fact may have to be known, or not known."""
    cube = OneOf(thing.shape, ("cube",))
    assert bounds(found(cube, Thing()).sets[0]) == [("shape", "cube", "cube")]
    turned = found(cube, Thing(shape="cube"))
    assert bounds(turned.sets[0]) == [("shape", "ball", "ball")]
    assert "shape: ball (now: cube)" in turned.explain("en")
    for fact, example in ((thing.red, True), (thing.shape, "cube"), (thing.size, 0)):
        assert found(Known(fact), Thing()).sets[0].changes[0].example == example
    known = found(Known(thing.size), Thing(size=3))
    assert bounds(known.sets[0]) == [("size", None, None)]
    forgotten = found(Known(thing.sold), Thing(sold=DAY))
    assert forgotten.record_with(forgotten.sets[0]) == Thing()
    assert "size: 4 cm (now:" in found(size(Relation.EQUAL, 4), Thing()).explain("en")
    both = all_of(none_of(Known(thing.size)), size(Relation.AT_LEAST, 2), thing.red)
    assert found(both, Thing()).sets == ()
    assert found(all_of(thing.red, none_of(thing.red)), Thing()).sets == ()


def test_facts_that_bear_on_one_another() -> None:
    """A set has no more facts than it needs; counts in two sums are left out."""
    some = any_of(thing.red, all_of(thing.red, thing.round), size(Relation.EQUAL, 2))
    assert [one.names for one in found(some, Thing()).sets] == [("red",), ("size",)]
    width = any_of(size(Relation.AT_LEAST, 2), size(Relation.AT_LEAST, 4))
    assert [bounds(one) for one in found(width, Thing(size=0)).sets] == [
        [("size", 2, 6, 2)]
    ]
    total = Sum((thing.size, thing.weight))
    less = Sum((thing.size, Product(-1, thing.weight)))
    two = Group(
        How.ALL,
        (Compare(total, Relation.AT_LEAST, 9), Compare(less, Relation.AT_LEAST, 3)),
    )
    assert not found(two, Thing()).complete
    wider = any_of(size(Relation.AT_LEAST, 4), size(Relation.AT_LEAST, 2))
    assert len(found(wider, Thing(size=0)).sets) == 1
    few = Sum((Product(4, thing.size), Product(3, thing.weight)))
    rare = found(Compare(few, Relation.EQUAL, 8), Thing())
    assert (rare.sets, rare.complete) == ((), False)


def test_a_decision_is_an_end() -> None:
    """Its sets name who decides; where it is reached already, none leads there."""
    may = OpenDiscretion(Discretion(thing.red, WHO, HERE))
    either = found(any_of(may, thing.round), Thing(red=False, round=False))
    assert [one.names for one in either.sets] == [("round",)]
    assert [one.names for one in either.to_decision] == [("red",)]
    assert either.to_decision[0].decisions[0].who == WHO
    assert "an authority" in either.explain("en")
    assert "decision" in repr(either)

    twice = found(
        OpenDiscretion(Discretion(may, WHO, HERE)), Thing(red=False), at_most=1
    )
    assert [one.names for one in twice.to_decision] == [("red",)]
    both = found(all_of(may, thing.round), Thing(red=True, round=False))
    assert [one.names for one in both.to_decision] == [("round",)]
    left = found(any_of(may, thing.round), Thing(red=True, round=False), to=False)
    assert [one.names for one in left.sets] == [("red",)]
    assert left.to_decision == ()


def test_an_impossible_record_is_in_no_set() -> None:
    """Somebody with a degree of disability is disabled."""
    disabled = Clause(HERE, fields(Person).disabled)
    law = over_time(version(DAY, disabled))
    said = Rule("x.DISABLED", "niepełnosprawni", "disabled", Person, law)
    person = Person(disabled=True, disability_degree="slight")

    assert what_if(decide(said, person, JULY)).sets == ()


def test_the_law_turns_an_answer() -> None:
    """On the first later day; not on one whose law could not be known."""
    person = Person(
        registered_unemployed=True,
        registered_days_by_months=400,
        internship_days_by_months=0,
        adult_preparation_days_by_months=90,
    )
    verdict = decide(unemployed.LONG_TERM, person, date(2025, 5, 1))
    assert what_if(verdict).next_change == date(2025, 6, 1)
    assert "from 2025-06-01" in what_if(verdict).explain("en")
    known = decide(
        unemployed.LONG_TERM, person, date(2025, 5, 1), known_on=date(2025, 5, 2)
    )
    assert what_if(known).next_change is None
    unread = found(Compare(WIDTH, Relation.EQUAL, 2), Thing())
    assert unread.next_change is None
    under = Interpretations(unverified=True)
    asked = decide(rule(Compare(WIDTH, Relation.EQUAL, 2)), Thing(), DAY, under=under)
    assert what_if(asked).next_change == date(2016, 1, 1)


def test_questions_that_have_no_answer() -> None:
    """The answer that is there, no number of facts, unknown facts, too many sets."""
    yes = decide(rule(thing.red), Thing(red=True), DAY)
    with pytest.raises(ArgumentError, match=r"what_if\.to: got True, expected False"):
        what_if(yes, to=True)
    with pytest.raises(ArgumentError, match="at_most: got 0, expected 1 or more"):
        what_if(yes, at_most=0)
    with pytest.raises(UnknownFactError, match="redd"):
        what_if(yes, fixed=["redd"])
    lots = [Compare(thing.parts, Relation.EQUAL, n) for n in range(300)]
    made = DaysBetween(thing.made, date(2020, 1, 1))
    days = [Compare(made, Relation.EQUAL, n) for n in range(400)]
    with pytest.raises(ArgumentError, match="too many sets', expected a smaller"):
        found(all_of(any_of(*lots), any_of(*days)), Thing())


def test_it_is_data_and_text() -> None:
    """It comes back from data, and is written in both languages."""
    person = evolve(Person(), registered_unemployed=True)
    both = what_if(decide(unemployed.LONG_TERM, person, JULY), fixed=["age"])
    assert from_data(to_data(both), WhatIf) == both
    assert "cannot change: `age`" in explain(both, "en")
    assert "nie może się zmienić: `age`" in explain(both)
    one = what_if(decide(cis.ELIGIBLE, Person(), JULY), at_most=1)
    assert "no set of up to 1 facts turns the answer to “yes”" in one.explain("en")
    assert "sets of more facts than 1 were not looked for" in one.explain("en")
