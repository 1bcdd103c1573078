"""Arithmetic in columns: exact, with rounding the only division."""

from __future__ import annotations

import operator
from fractions import Fraction
from functools import reduce
from math import lcm
from typing import assert_never

import narwhals.stable.v2 as nw

from reintegra.grammar.nodes import Rounding
from reintegra.reading.columns.column import Exact, Number, common, scaled, top, whole
from reintegra.reading.record.arithmetic import round_to


def added(parts: list[Number]) -> Number:
    """Add numbers up; null where any is."""
    columns = [part for part in parts if isinstance(part, Exact)]
    known = [part for part in parts if isinstance(part, Fraction)]
    if len(columns) + len(known) < len(parts):
        return None
    constant = sum(known, start=Fraction())
    if not columns:
        return constant
    terms: list[Number] = [*columns, constant] if constant else [*columns]
    below = common(*terms)
    return Exact(reduce(operator.add, (top(term, below) for term in terms)), below)


def multiplied(left: Number, right: Number) -> Number:
    """Multiply two numbers; null where either is."""
    if left is None or right is None:
        return None
    if isinstance(left, Exact) and isinstance(right, Exact):
        return Exact(left.top * right.top, left.below * right.below)
    if isinstance(left, Exact):
        return multiplied(right, left)
    if isinstance(right, Exact):
        column = scaled(right.top, left.numerator)
        return Exact(column, right.below * left.denominator)
    return left * right


def divided(whole_: Number, below: Number, possible: tuple[int, ...]) -> Number:
    """Divide a number by whole numbers that are never 0; null where either is.

    Args:
        whole_: What is divided.
        below: The divisor.
        possible: All that the divisor can be.
    """
    if below is None:
        return None
    if isinstance(below, Fraction):
        return multiplied(whole_, 1 / below)
    multiple = lcm(*possible)
    share = whole(multiple * below.below) // below.top
    return multiplied(whole_, Exact(share, multiple))


def outer(left: Number, right: Number, *, smaller: bool) -> Number:
    """Take the smaller or the greater of two numbers; null where either is.

    The operands are named: columns or literals, as each is written three times.
    """
    if left is None or right is None:
        return None
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return min(left, right) if smaller else max(left, right)
    below = common(left, right)
    x, y = top(left, below), top(right, below)
    first, second = (x, y) if smaller else (y, x)
    rest = nw.when(x > y).then(second)
    return Exact(nw.when(x <= y).then(first).otherwise(rest), below)


def rounded(number: Number, how: Rounding, step: int) -> Number:
    """Round a number, taken as 0 if negative; null where it is.

    The operand is named: a column or a literal, as it is written several times.
    """
    if not isinstance(number, Exact):
        return None if number is None else Fraction(round_to(number, how, step))
    below = nw.when(number.top < whole(0)).then(whole(0))
    floored = nw.when(number.top >= whole(0)).then(number.top).otherwise(below)
    return Exact(scaled(_steps(floored, how, number.below * step), step))


def _steps(column: nw.Expr, how: Rounding, unit: int) -> nw.Expr:
    match how:
        case Rounding.UP:
            return (column + whole(unit - 1)) // whole(unit)
        case Rounding.DOWN:
            return column // whole(unit)
        case Rounding.HALF_UP:
            return (scaled(column, 2) + whole(unit)) // whole(2 * unit)
        case _:
            assert_never(how)


def chosen(when: nw.Expr, then: Number, otherwise: Number) -> Number:
    """Choose between two numbers; null where the condition is.

    The condition is named: a column, as it is written twice.
    """
    if then is None and otherwise is None:
        return None
    below = common(then, otherwise)
    rest = nw.when(~when).then(top(otherwise, below))
    return Exact(nw.when(when).then(top(then, below)).otherwise(rest), below)


def truncated(number: Number) -> Number:
    """Return whole numbers: the fraction is cut off, as `int` does.

    The operand is named: a column or a literal, as it is written several times.
    """
    if not isinstance(number, Exact):
        return None if number is None else Fraction(int(number))
    if number.below == 1:
        return number
    column, below = number.top, whole(number.below)
    negative = nw.when(column < whole(0)).then(scaled(scaled(column, -1) // below, -1))
    cut = nw.when(column >= whole(0)).then(column // below).otherwise(negative)
    return Exact(cut)
