"""Sentences small enough to be read by eye: what each comes to, in every reading."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from reintegra import Interpretations, frames
from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    at_most,
    by_interpretation,
    equal,
    half_up,
    less,
    less_than,
    met_by_interpretation,
    more_than,
    none_of,
    one_of,
    share,
    times,
    total,
    up_to,
)
from reintegra.grammar.nodes import (
    Choose,
    Clause,
    Condition,
    Discretion,
    Formula,
    Greater,
    Lines,
    OpenDiscretion,
    Refer,
    Rounded,
    Rounding,
    Rule,
    Smaller,
    Term,
)
from reintegra.law.open_points import OP_05
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.values.text import Text
from tests.engines import Engine
from tests.things import HERE, RATE, WIDTH, Thing, line, thing, version
from tests.truth_table import due, met

DAY = date(2013, 7, 1)  # the width is 4, the rate is 6/5
GAP = date(2014, 3, 1)  # there is no width
DOUBT = date(2016, 2, 1)  # the width is unverified
DUE_DAYS = Interpretations({"OP-05": "due_days"})

ONE = Thing(red=True, round=False, size=3, weight=-2, parts=7, shape="ball")
NONE = Thing()
HALF = share(thing.parts, 1, 2)
PART = line(HALF)
MAY, MUST_NOT, ALWAYS, NEVER = (
    Discretion(says, Text("organ", "authority"), HERE)
    for says in (thing.red, thing.round, at_least(2, 1), at_least(1, 2))
)


def always(says: Condition) -> Rule:
    """Make a rule of one version."""
    law: Timeline[Condition] = over_time(version(date(2010, 1, 1), says))
    return Rule("thing.RULE", "reguła", "rule", Thing, law)


def single(*versions: Version[Term], monthly: bool = False) -> Formula:
    """Make a formula of one line, which is not rounded."""
    law = over_time(
        *(
            version(
                one.since,
                None
                if one.content is None
                else Lines((line(one.content),), line(one.content)),
                published=one.published,
            )
            for one in versions
        )
    )
    return Formula("thing.SUM", "kwota", "amount", Thing, law, monthly)


@pytest.mark.parametrize("own", [False, True], ids=["one-day", "own-day"])
@pytest.mark.parametrize(
    ("says", "one", "none"),
    [
        (thing.red, True, None),
        (thing.heavy, None, None),
        (all_of(thing.red, thing.round), False, None),
        (all_of(thing.red, thing.heavy), None, None),
        (all_of(thing.round, thing.heavy), False, None),
        (any_of(thing.red, thing.heavy), True, None),
        (any_of(thing.round, thing.heavy), None, None),
        (none_of(thing.round), True, None),
        (none_of(thing.red, thing.heavy), False, None),
        (none_of(thing.round, thing.heavy), None, None),
        (at_least(thing.size, 3), True, None),
        (at_least(thing.size, 4), False, None),
        (at_most(thing.size, 3), True, None),
        (at_most(thing.size, 2), False, None),
        (more_than(thing.size, 3), False, None),
        (more_than(thing.size, 2), True, None),
        (less_than(thing.size, 3), False, None),
        (less_than(thing.size, 4), True, None),
        (equal(thing.size, 3), True, None),
        (equal(thing.size, WIDTH), False, None),
        (equal(HALF, Fraction(7, 2)), True, None),
        (at_least(1, 2), False, False),
        (any_of(at_least(2, 1), thing.heavy), True, True),
        (all_of(at_least(2, 1), thing.red), True, None),
        (one_of(thing.shape, "ball"), True, None),
        (one_of(thing.shape, "cube"), False, None),
        (Clause(HERE, thing.red), True, None),
        (Discretion(thing.red, Text("organ", "authority"), HERE), True, None),
        (OpenDiscretion(MAY), None, None),
        (OpenDiscretion(MUST_NOT), False, None),
        (any_of(thing.round, OpenDiscretion(MAY)), None, None),
        (any_of(thing.red, OpenDiscretion(MAY)), True, None),
        (all_of(thing.round, OpenDiscretion(MAY)), False, None),
        (none_of(OpenDiscretion(MUST_NOT)), True, None),
        (OpenDiscretion(ALWAYS), None, None),
        (OpenDiscretion(NEVER), False, False),
        (Refer(always(thing.red)), True, None),
        (
            met_by_interpretation(OP_05, subtract=thing.round, due_days=thing.red),
            False,
            None,
        ),
    ],
)
def test_conditions(
    frame: Engine,
    says: Condition,
    one: bool | None,
    none: bool | None,
    own: bool,
) -> None:
    """A condition holds or not for a thing, and for one of which nothing is known."""
    rows = frame.records([(ONE, DAY), (NONE, DAY)], Thing)

    column = frames.decide(rows, always(says), on="day" if own else DAY, into="met")
    assert [one, none] == frame.read(column, "met")
    assert [one, none] == [met(always(says), thing, DAY) for thing in (ONE, NONE)]


@pytest.mark.parametrize("own", [False, True], ids=["one-day", "own-day"])
@pytest.mark.parametrize(
    ("says", "one", "none"),
    [
        (5, 5, 5),
        (Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)),
        (thing.size, 3, None),
        (thing.weight, -2, None),
        (WIDTH, 4, 4),
        (RATE, Fraction(6, 5), Fraction(6, 5)),
        (total(thing.size, thing.weight, Fraction(1, 2)), Fraction(3, 2), None),
        (total(2, Fraction(1, 2)), Fraction(5, 2), Fraction(5, 2)),
        (less(thing.size, thing.parts), -4, None),
        (times(thing.size, thing.weight), -6, None),
        (times(thing.size, RATE), Fraction(18, 5), None),
        (times(RATE, HALF), Fraction(21, 5), None),
        (times(0, thing.size), 0, None),
        (times(2, 3), 6, 6),
        (Smaller(thing.size, WIDTH), 3, None),
        (Smaller(HALF, thing.size), 3, None),
        (Smaller(1, 2), 1, 1),
        (Greater(thing.size, WIDTH), 4, None),
        (Greater(HALF, thing.size), Fraction(7, 2), None),
        (Greater(thing.size, thing.size), 3, None),
        (Greater(1, 2), 2, 2),
        (up_to(HALF, 1), 4, None),
        (up_to(HALF, 10), 10, None),
        (up_to(thing.size, 1), 3, None),
        (half_up(HALF), 4, None),
        (half_up(share(thing.parts, 1, 3)), 2, None),
        (half_up(thing.size, 2), 4, None),
        (Rounded(HALF, Rounding.DOWN), 3, None),
        (Rounded(thing.parts, Rounding.DOWN, 4), 4, None),
        (half_up(Fraction(5, 2)), 3, 3),
        (half_up(less(0, HALF)), 0, None),
        (up_to(thing.weight, 10), 0, None),
        (Choose(thing.red, 1, HALF), 1, None),
        (Choose(thing.round, 1, HALF), Fraction(7, 2), None),
        (Choose(thing.heavy, 1, 1), None, None),
        (Choose(thing.red, 1, thing.size), 1, None),
        (Choose(at_least(2, 1), 1, thing.size), 1, 1),
        (Choose(at_least(1, 2), thing.size, 2), 2, 2),
        (PART, Fraction(7, 2), None),
        (total(PART, PART), 7, None),
        (by_interpretation(OP_05, subtract=thing.size, due_days=1), 3, None),
    ],
)
def test_terms(
    frame: Engine,
    says: Term,
    one: Fraction | int | None,
    none: Fraction | int | None,
    own: bool,
) -> None:
    """A term comes to a number for a thing, and for one of which nothing is known."""
    said = single(version(date(2010, 1, 1), says))
    rows = frame.records([(ONE, DAY), (NONE, DAY)], Thing)

    computed = frames.compute(rows, said, on="day" if own else DAY, lines=True)
    found = frame.read(computed, f"thing_sum_part_per_{said.unit()}")
    assert [one, none] == [n if n is None else Fraction(n, said.unit()) for n in found]
    wholes = [n if n is None else int(n) for n in (one, none)]
    assert wholes == frame.read(computed, "thing_sum")
    assert wholes == [due(said, thing, DAY)[0] for thing in (ONE, NONE)]


@pytest.mark.parametrize("own", [False, True], ids=["one-day", "own-day"])
@pytest.mark.parametrize(
    ("says", "day", "under", "met_", "grosze"),
    [
        (WIDTH, GAP, Interpretations(), None, None),
        (WIDTH, DOUBT, Interpretations(), None, None),
        (WIDTH, DOUBT, Interpretations(unverified=True), True, 2),
        (Greater(WIDTH, 5), GAP, Interpretations(), None, None),
        (times(WIDTH, 2), GAP, Interpretations(), None, None),
        (times(2, WIDTH), GAP, Interpretations(), None, None),
        (total(1, WIDTH), GAP, Interpretations(), None, None),
        (up_to(WIDTH, 1), GAP, Interpretations(), None, None),
        (Choose(at_least(WIDTH, 1), 1, 1), GAP, Interpretations(), None, None),
        (Choose(thing.red, WIDTH, 1), GAP, Interpretations(), None, None),
        (Choose(thing.red, 1, WIDTH), GAP, Interpretations(), True, 1),
        (Choose(thing.red, WIDTH, WIDTH), GAP, Interpretations(), None, None),
        (by_interpretation(OP_05, subtract=1, due_days=0), DAY, DUE_DAYS, False, 0),
    ],
)
def test_law_that_says_nothing_is_not_known(
    frame: Engine,
    says: Term,
    day: date,
    under: Interpretations,
    met_: bool | None,
    grosze: int | None,
    own: bool,
) -> None:
    """In a gap, or without leave to use what is unverified, nothing is known."""
    said, on = single(version(date(2010, 1, 1), says)), "day" if own else day
    asked = always(any_of(thing.round, at_least(says, 1)))
    rows = frame.records([(ONE, day)], Thing)

    computed = frames.compute(rows, said, on=on, under=under)
    assert [grosze] == frame.read(computed, "thing_sum")
    assert grosze == due(said, ONE, day, under)[0]
    decided = frames.decide(rows, asked, on=on, under=under)
    assert [met_] == frame.read(decided, "thing_rule")
    assert met_ == met(asked, ONE, day, under)


LATE = date(2012, 3, 14), 20, date(2012, 4, 1)
CHANGING: tuple[Version[Term], ...] = (
    version(date(2010, 1, 1), 10),
    version(LATE[0], LATE[1], published=LATE[2]),
    version(date(2012, 3, 20), 30),
    version(date(2014, 6, 1), None),
)


@pytest.mark.parametrize(
    ("day", "known_on", "daily", "monthly"),
    [
        (date(2009, 12, 31), None, None, None),
        (date(2010, 1, 1), None, 10, 10),
        (date(2012, 2, 29), None, 10, 10),
        (date(2012, 3, 1), None, 10, 30),
        (date(2012, 3, 13), None, 10, 30),
        (date(2012, 3, 14), None, 20, 30),
        (date(2012, 3, 19), None, 20, 30),
        (date(2012, 3, 20), None, 30, 30),
        (date(2014, 5, 31), None, 30, 30),
        (date(2014, 6, 1), None, None, None),
        (date(2012, 3, 14), date(2012, 2, 29), None, None),
        (date(2012, 3, 14), date(2012, 3, 1), None, 30),
        (date(2012, 3, 14), date(2012, 3, 13), None, 30),
        (date(2012, 3, 14), date(2012, 3, 14), 10, 30),
        (date(2012, 3, 14), date(2012, 3, 30), 10, 30),
        (date(2012, 3, 14), date(2012, 3, 31), 10, 30),
        (date(2012, 3, 14), date(2012, 4, 1), 20, 30),
        (date(2012, 3, 31), date(2012, 3, 31), 30, 30),
        (date(2012, 3, 31), date.max, 30, 30),
    ],
)
def test_a_version_speaks_from_its_first_day_and_once_it_is_known(
    frame: Engine,
    day: date,
    known_on: date | None,
    daily: int | None,
    monthly: int | None,
) -> None:
    """A month is read by the law of its last day; a row not yet due is null."""
    rows = frame.records([(ONE, day)], Thing)

    for grosze, by_month in ((daily, False), (monthly, True)):
        said = single(*CHANGING, monthly=by_month)
        computed = frames.compute(rows, said, on="day", known_on=known_on)
        assert [grosze] == frame.read(computed, "thing_sum")
        assert grosze == due(said, ONE, day, known_on=known_on)[0]


def test_a_rule_referred_to_and_a_parameter_are_read_on_the_same_day(
    frame: Engine,
) -> None:
    """Within a monthly formula that day is the last of the month."""
    wide = Refer(always(at_least(thing.size, WIDTH)))
    said = single(version(date(2010, 1, 1), Choose(wide, RATE, 0)), monthly=True)
    rows = frame.records([(ONE, date(2012, 2, 29)), (ONE, date(2012, 3, 1))], Thing)

    computed = frames.compute(rows, said, on="day", lines=True)
    assert [5, 0] == frame.read(computed, "thing_sum_part_per_10")


@pytest.mark.parametrize("own", [False, True], ids=["one-day", "own-day"])
@pytest.mark.parametrize(
    ("known_on", "width", "red"),
    [(date(2012, 3, 25), 3, True), (date(2012, 4, 10), 4, False), (None, 4, False)],
)
def test_numbers_and_other_rules_are_read_as_they_were_known(
    frame: Engine,
    known_on: date | None,
    width: int,
    red: bool,
    own: bool,
) -> None:
    """What was published later does not count yet, at any depth."""
    day, late = date(2012, 3, 20), date(2012, 4, 10)
    law: Timeline[Condition] = over_time(
        version(date(2010, 1, 1), thing.red),
        version(date(2012, 3, 15), thing.round, published=late),
    )
    other = Rule("thing.OTHER", "inna", "other", Thing, law)
    said, asked = single(version(date(2010, 1, 1), WIDTH)), always(Refer(other))
    rows, on = frame.records([(ONE, day)], Thing), "day" if own else day

    computed = frames.compute(rows, said, on=on, known_on=known_on)
    assert [width] == frame.read(computed, "thing_sum")
    assert width == due(said, ONE, day, known_on=known_on)[0]
    decided = frames.decide(rows, asked, on=on, known_on=known_on)
    assert [red] == frame.read(decided, "thing_rule")
    assert red == met(asked, ONE, day, known_on=known_on)


def test_lines_come_and_go_with_the_versions(frame: Engine) -> None:
    """A line that a version does not have is null there."""
    old, new = line(thing.size, "old"), line(thing.parts, "new")
    law = over_time(
        version(date(2010, 1, 1), Lines((old,), half_up(old))),
        version(date(2012, 1, 1), Lines((new,), half_up(new))),
    )
    said = Formula("thing.SUM", "kwota", "amount", Thing, law)
    rows = frame.records([(ONE, date(2011, 1, 1)), (ONE, DAY)], Thing)

    names = "thing_sum", "thing_sum_old_per_1", "thing_sum_new_per_1"
    computed = frames.compute(rows, said, on="day", lines=True)
    assert [(3, 3, None), (7, None, 7)] == frame.read(computed, *names)


def test_a_line_that_is_referred_to_often_is_computed_once(frame: Engine) -> None:
    """Doubling a line sixty times takes sixty columns, not 2⁶⁰ terms."""
    doubled: Term = thing.size
    for _ in range(60):
        doubled = line(Choose(thing.red, doubled, doubled))
    said = single(version(date(2010, 1, 1), doubled))
    rows = frame.records([(ONE, DAY)], Thing)

    assert [3] == frame.read(frames.compute(rows, said, on="day"), "thing_sum")
