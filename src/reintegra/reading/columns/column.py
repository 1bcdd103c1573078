"""Exact columns: whole numbers over one denominator, and three-valued truth.

What names no fact is no column: it is computed once, and enters as a literal with its
type. ``None`` is *not known* in every row.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import lcm
from typing import TypeAlias, assert_never

import narwhals.stable.v2 as nw
from attrs import frozen
from narwhals.stable.v2.dtypes import DType

from reintegra.law.periods import FAR


@frozen(eq=False)
class Exact:
    """A column of exact numbers.

    Attributes:
        top: The numerators, Int64.
        below: The denominator of all of them, 1 or more.
    """

    top: nw.Expr
    below: int = 1


WIDER = (nw.UInt64, nw.Int128, nw.UInt128)
"""The types of whole numbers that have some beyond Int64."""
LEAST, GREATEST = -(2**63), 2**63 - 1
"""The limits of Int64."""

Number: TypeAlias = "Exact | Fraction | None"
Truth: TypeAlias = "nw.Expr | bool | None"
Name: TypeAlias = "nw.Expr | str | None"


# -- literals, with their types


def whole(number: int | None) -> nw.Expr:
    """Return a whole number as a column."""
    return nw.lit(number, dtype=nw.Int64)


def within_int64(column: nw.Expr, dtype: DType) -> nw.Expr:
    """Return whole numbers of any type, the nearest of Int64 for those beyond it.

    No fact has such a number either: it stays what no fact can be.
    """
    if dtype not in WIDER:
        return column
    low, high = (
        nw.lit(n, dtype) for n in (LEAST if dtype == nw.Int128 else 0, GREATEST)
    )
    raised = nw.when(column < low).then(low).otherwise(column)
    return nw.when(raised > high).then(high).otherwise(raised)


def truth(met: Truth) -> nw.Expr:
    """Return a truth as a column."""
    return met if isinstance(met, nw.Expr) else nw.lit(met, dtype=nw.Boolean)


def name(given: Name) -> nw.Expr:
    """Return a name as a column."""
    return given if isinstance(given, nw.Expr) else text(given)


def text(said: str | None) -> nw.Expr:
    """Return a text as a column."""
    return nw.lit(said, dtype=nw.String)


def that_day(day: date | None) -> nw.Expr:
    """Return a day as a column."""
    return nw.lit(day, dtype=nw.Date)


def day_of_record(day: nw.Expr) -> nw.Expr:
    """Return a day, null where it stands for none, as 9999-12-31 does."""
    return nw.when(day < that_day(FAR)).then(day)


def top(number: Number, below: int) -> nw.Expr:
    """Return the numerators of *number* over *below*, a multiple of its own."""
    if isinstance(number, Exact):
        return scaled(number.top, below // number.below)
    return whole(None if number is None else int(number * below))


def common(*numbers: Number) -> int:
    """Return the least denominator that all *numbers* have."""
    return lcm(*(_below(number) for number in numbers))


def _below(number: Number) -> int:
    match number:
        case Exact(below=below):
            return below
        case Fraction(denominator=below):
            return below
        case None:
            return 1
        case _:
            assert_never(number)


def scaled(column: nw.Expr, factor: int) -> nw.Expr:
    """Multiply whole numbers by a factor."""
    return column if factor == 1 else column * whole(factor)
