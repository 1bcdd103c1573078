"""What the grammar cannot say is refused."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from attrs import fields

from reintegra import GrammarError
from reintegra.grammar.builders import (
    all_of,
    by_interpretation,
    constant,
    equal,
    one_of,
    per,
    times,
    total,
)
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DateOf,
    DaysBetween,
    DaysOfMonth,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.facts import day
from reintegra.grammar.nodes import Choose, DayTerm, Rule, Term
from reintegra.grammar.ranges import day_range, divisors, largest_numerator
from reintegra.law.open_points import OP_05
from reintegra.law.timeline import over_time
from reintegra.parameters import uzs
from tests.things import FIRST, LAST, RATE, WIDTH, Thing, line, thing, version


def test_a_group_needs_parts() -> None:
    """Nothing taken together is nothing said."""
    with pytest.raises(GrammarError, match="all of: got no parts"):
        all_of()


def test_a_sum_needs_parts() -> None:
    """Nor is a sum of nothing."""
    with pytest.raises(GrammarError, match="sum: got no parts"):
        total()


def test_a_choice_among_no_names_is_refused() -> None:
    """It would read as no."""
    with pytest.raises(GrammarError, match="one of shape: got no names"):
        one_of(fields(Thing).shape)


def test_every_reading_of_a_point_must_say_something() -> None:
    """And no other."""
    with pytest.raises(GrammarError, match="OP-05: got subtract, expected"):
        by_interpretation(OP_05, subtract=1)


def test_a_constant_is_a_number_that_never_changed() -> None:
    """One whole number; a fraction or a number that changed is no part of a word."""
    assert constant(uzs.CIS_BENEFIT_ROUNDING_STEP) == 10
    with pytest.raises(GrammarError, match=r"width: got 2, 3, 4, 5, expected one"):
        constant(WIDTH)
    with pytest.raises(GrammarError, match=r"got 1/30, expected one whole number"):
        constant(uzs.CIS_DEDUCTION_DAY)


@pytest.mark.parametrize(
    "below",
    [
        0,
        Fraction(1, 2),
        thing.size,
        thing.weight,
        DateOf(thing.made),
        DaysBetween(thing.made, thing.sold),
        RATE,
        total(thing.size, Fraction(1, 2)),
        Choose(thing.red, 1, 0),
    ],
)
def test_a_divisor_is_a_few_whole_numbers_and_never_zero(below: Term) -> None:
    """A fact whose limits include zero is refused at once, and so are 31 days."""
    with pytest.raises(GrammarError, match=r"divisor: got .*expected whole numbers"):
        per(1, below)


def test_a_divisor_may_be_any_of_a_few() -> None:
    """Such as the days of a month; their common multiple is the denominator."""
    assert (28, 29, 30, 31) == divisors(DaysOfMonth(thing.made))
    assert (2, 3, 4, 5) == divisors(line(WIDTH))
    assert (3, 4) == divisors(Choose(thing.red, 3, AsOf(thing.made, 4)))
    assert (-6, 6) == divisors(times(Choose(thing.red, -2, 2), 3))
    assert (-1, 1) == divisors(times(Choose(thing.red, -2, 2), Fraction(1, 2)))


@pytest.mark.parametrize(
    ("kind", "day", "by"),
    [
        (Shifted, thing.made, 10**7),
        (Shifted, thing.made, -(10**7)),
        (MonthsAfter, thing.made, 12 * 8000),
        (MonthsAfter, Shifted(thing.made, 1), times(thing.parts, 400)),
    ],
)
def test_a_day_beyond_the_calendar_is_refused(
    kind: Callable[[DayTerm, Term], object], day: DayTerm, by: Term
) -> None:
    """Where the limits of the facts allow it."""
    with pytest.raises(GrammarError, match=r"^day: got .*expected years 1–9999"):
        kind(day, by)


@pytest.mark.parametrize("kind", [Shifted, MonthsAfter])
def test_days_are_moved_by_whole_numbers(kind: type) -> None:
    """Half a month has no last day."""
    with pytest.raises(GrammarError, match="got parts of 10, expected whole numbers"):
        kind(thing.made, RATE)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (Shifted, (thing.size, 1)),
        (MonthsAfter, (thing.size, 1)),
        (EarlierOf, (thing.made, thing.size)),
        (LaterOf, (thing.size, thing.made)),
        (ChooseDay, (thing.red, thing.size, thing.made)),
        (DaysBetween, (thing.size, thing.made)),
        (WholeMonthsBetween, (thing.made, thing.size)),
        (MonthsBegun, (thing.size, thing.made)),
        (DaysOfMonth, (thing.size,)),
        (DateOf, (thing.size,)),
        (Weekday, (thing.size,)),
        (AsOf, (thing.size, 1)),
    ],
)
def test_a_fact_that_is_no_day_is_refused(kind: type, given: tuple[object]) -> None:
    """A count stands for no day."""
    with pytest.raises(GrammarError, match=rf"^{kind.__name__}: got size, a whole"):
        kind(*given)


def test_a_day_has_a_first_and_a_last_one() -> None:
    """In that order."""
    with pytest.raises(GrammarError, match="got last day 1999-12-31, expected 2000"):
        day("dzień", "day", first=date(2000, 1, 1), last=date(1999, 12, 31))


@pytest.mark.parametrize(
    ("term", "first", "last"),
    [
        (date(2012, 2, 29), date(2012, 2, 29), date(2012, 2, 29)),
        (thing.made, FIRST, LAST),
        (Shifted(thing.made, thing.weight), date(2004, 2, 26), date(2024, 4, 30)),
        (MonthsAfter(thing.made, thing.weight), FIRST, date(2029, 3, 29)),
        (EarlierOf(thing.made, date(2012, 2, 29)), FIRST, date(2012, 2, 29)),
        (LaterOf(thing.made, date(2012, 2, 29)), date(2012, 2, 29), LAST),
        (ChooseDay(thing.red, thing.made, date(2030, 1, 1)), FIRST, date(2030, 1, 1)),
    ],
)
def test_the_days_that_a_term_may_be(term: DayTerm, first: date, last: date) -> None:
    """They follow from the limits of the facts."""
    assert (first, last) == day_range(term)


@pytest.mark.parametrize(
    ("term", "most"),
    [
        (DaysBetween(thing.made, thing.sold), (LAST - FIRST).days),
        (WholeMonthsBetween(thing.made, thing.sold), (LAST - FIRST).days // 28 + 1),
        (DaysOfMonth(thing.made), 31),
        (DateOf(thing.made), 31),
        (Weekday(thing.made), 6),
        (per(thing.size, DaysOfMonth(thing.made)), 6 * 377_580 // 28),
    ],
)
def test_numbers_over_days_have_a_bound(term: Term, most: int) -> None:
    """So that every engine is exact."""
    law = over_time(version(date(2010, 1, 1), equal(term, 0)))

    assert most == largest_numerator(Rule("thing.R", "reguła", "rule", Thing, law))
