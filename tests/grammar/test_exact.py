"""How exact amounts are, and how large the whole numbers behind them become."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from reintegra import Interpretations
from reintegra.grammar.builders import (
    at_least,
    by_interpretation,
    half_up,
    less,
    share,
    total,
)
from reintegra.grammar.nodes import (
    Choose,
    Formula,
    Greater,
    Line,
    Lines,
    Product,
    Rounded,
    Rounding,
    Rule,
    Smaller,
    Term,
)
from reintegra.grammar.ranges import common_denominator, largest_numerator
from reintegra.law.open_points import OP_05
from reintegra.law.timeline import over_time
from tests.things import RATE, WIDTH, Thing, thing, version

THIRD = share(thing.parts, 1, 3)


def formula(says: Term, amount: Term | None = None) -> Formula:
    """Make a formula of one line."""
    line = Line("part", "część", "part", says)
    lines = Lines((line,), half_up(line) if amount is None else amount)
    law = over_time(version(date(2010, 1, 1), lines), version(date(2020, 1, 1), None))
    return Formula("thing.SUM", "kwota", "amount", Thing, law)


@pytest.mark.parametrize(
    ("says", "below"),
    [
        (7, 1),
        (Fraction(7, 4), 4),
        (thing.parts, 1),
        (THIRD, 3),
        (Product(THIRD, THIRD), 9),
        (total(THIRD, share(thing.size, 1, 4)), 12),
        (less(THIRD, RATE), 30),
        (Smaller(THIRD, RATE), 30),
        (Greater(1, Fraction(1, 2)), 2),
        (Rounded(THIRD, Rounding.UP, 10), 1),
        (Choose(at_least(thing.size, RATE), 1, THIRD), 3),
        (by_interpretation(OP_05, subtract=THIRD, due_days=WIDTH), 3),
    ],
)
def test_the_unit_is_a_denominator_of_every_line(says: Term, below: int) -> None:
    """The common unit follows from what the lines say, whatever the facts are."""
    assert below == formula(says).unit()


def test_the_unit_is_that_of_the_readings_chosen() -> None:
    """Another reading may be exact in another unit."""
    said = formula(by_interpretation(OP_05, subtract=THIRD, due_days=WIDTH))

    assert common_denominator(said, Interpretations({"OP-05": "due_days"})) == 1


def test_an_amount_that_is_not_rounded_counts_too() -> None:
    """So that the rounding line, amount less lines, is a whole number of units."""
    assert common_denominator(formula(1, THIRD)) == 3


@pytest.mark.parametrize(
    ("says", "most"),
    [
        (5, 2 * 5 + 1),
        (THIRD, 2 * 300 + 3),
        (Rounded(THIRD, Rounding.UP, 1000), 300 + 3 * 1000),
        (less(0, thing.parts), 2 * 300 + 1),
        (Greater(thing.weight, 7), 2 * 61 + 1),
        (Smaller(thing.weight, 7), 61),
        (total(THIRD, share(thing.size, 1, 4)), 2 * (4 * 300 + 3 * 6) + 12),
        (Choose(thing.red, thing.size, -8), 2 * 8 + 1),
        (Choose(at_least(Product(thing.parts, 1000), 1), 1, 2), 300_000),
        (by_interpretation(OP_05, subtract=WIDTH, due_days=9), 2 * 5 + 1),
        (Product(Greater(half_up(share(thing.parts, 1, 8)), 10), 1000), 76_001),
    ],
)
def test_the_bound_is_the_largest_number_on_the_way(says: Term, most: int) -> None:
    """The bound follows from the limits of facts and the values of parameters."""
    assert most == largest_numerator(formula(says))


def test_unverified_values_count_where_they_may_be_used() -> None:
    """A parameter without usable values comes to nothing at all."""
    only = over_time(*WIDTH.history.versions[-1:])
    width = type(WIDTH)("width", "szerokość", "width", "cm", only)

    assert largest_numerator(formula(width)) == 1
    assert (
        largest_numerator(formula(width), Interpretations(unverified=True)) == 2 * 2 + 1
    )


def test_a_rule_has_a_bound_as_well() -> None:
    """Comparisons bring both sides to one denominator."""
    law = over_time(version(date(2010, 1, 1), at_least(THIRD, Fraction(1, 7))))

    assert (
        largest_numerator(Rule("thing.RULE", "reguła", "rule", Thing, law)) == 300 * 7
    )
