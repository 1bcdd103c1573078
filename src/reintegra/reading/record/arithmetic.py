"""Logic and arithmetic for one record: three-valued and exact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import assert_never

from reintegra.grammar.days import (
    DateOf,
    DaysBetween,
    DaysOfMonth,
    MonthsBegun,
    OverDays,
    Per,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.nodes import (
    Greater,
    How,
    Product,
    Relation,
    Rounded,
    Rounding,
    Smaller,
    Sum,
)
from reintegra.law.periods import Month
from reintegra.law.terms import completed_months, months_begun
from reintegra.reading.record.trace import Amount, DayValue

Number = Fraction | int
Combined = Sum | Product | Smaller | Greater | Rounded | Per


def join_truth(how: How, verdicts: Iterable[bool | None]) -> bool | None:
    """Join verdicts by Kleene's three-valued logic."""
    decisive, said = how is not How.ALL, set(verdicts)
    if decisive in said:
        met = decisive
    elif None in said:
        return None
    else:
        met = not decisive
    return met is not (how is How.NONE)


def compare(relation: Relation, left: Amount, right: Amount) -> bool | None:
    """Compare two amounts; ``None`` if either is not known."""
    a, b = left.value, right.value
    return None if a is None or b is None else stands(relation, a, b)


def stands(relation: Relation, a: Number, b: Number) -> bool:
    """Tell whether two numbers stand in a relation."""
    match relation:
        case Relation.AT_LEAST:
            return a >= b
        case Relation.AT_MOST:
            return a <= b
        case Relation.MORE_THAN:
            return a > b
        case Relation.LESS_THAN:
            return a < b
        case Relation.EQUAL:
            return a == b
        case _:
            assert_never(relation)


def combine(term: Combined, parts: list[Amount]) -> Amount:
    """Compute *term* from its *parts*; ``None`` if any of them is not known."""
    values = [part.value for part in parts if part.value is not None]
    if len(values) < len(parts):
        return Amount(term, None, tuple(parts))
    return Amount(term, arithmetic(term, values), tuple(parts))


def arithmetic(term: Combined, values: list[Number]) -> Number:
    """Compute *term* from known numbers, in its order."""
    match term:
        case Sum():
            return sum(values, start=Fraction())
        case Product():
            return values[0] * values[1]
        case Smaller():
            return min(values)
        case Greater():
            return max(values)
        case Rounded(how=how, step=step):
            return round_to(values[0], how, step)
        case Per():
            return Fraction(values[0]) / values[1]
        case _:
            assert_never(term)


def count_days(term: OverDays, parts: Sequence[DayValue]) -> Amount:
    """Compute a number over days; ``None`` where it is not known or has no meaning."""
    days = [part.value for part in parts if part.value is not None]
    number = None if len(days) < len(parts) else elapsed(term, *days)
    return Amount(term, number, tuple(parts))


def elapsed(term: OverDays, *days: date) -> int | None:
    """Return a number over known days, ``None`` where their order leaves it open.

    Args:
        term: The number.
        days: The days that it follows from, in its order.
    """
    first, last = days[0], days[-1]
    match term:
        case DaysBetween():
            return (last - first).days
        case WholeMonthsBetween():
            return None if last < first else completed_months(first, last)
        case MonthsBegun():
            return None if last < first else months_begun(first, last)
        case DaysOfMonth():
            return Month.of(first).days
        case DateOf():
            return first.day
        case Weekday():
            return first.weekday()
        case _:
            assert_never(term)


def round_to(number: Number, how: Rounding, step: int) -> int:
    """Round *number*, taken as 0 if negative, to a whole multiple of *step*.

    >>> round_to(Fraction(203366, 1) + Fraction(1, 2), Rounding.HALF_UP, 1)
    203367
    """
    steps = max(Fraction(number), Fraction()) / step
    match how:
        case Rounding.UP:
            return -(-steps // 1) * step
        case Rounding.DOWN:
            return steps // 1 * step
        case Rounding.HALF_UP:
            return (steps + Fraction(1, 2)) // 1 * step
        case _:
            assert_never(how)
