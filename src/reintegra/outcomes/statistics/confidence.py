"""Confidence levels, and the counts that intervals and curves are made from."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import exp, log, log1p
from operator import index
from statistics import NormalDist
from typing import TypeAlias

from reintegra.annotations import small
from reintegra.errors import AmountError

_MOST = 10**15
"""More than any count of persons or days, and exact as a float."""

Level: TypeAlias = float | Decimal | Fraction


def tail(level: Level) -> float:
    """Return the probability left beyond each of the two bounds.

    Args:
        level: Between 0 and 1, both excluded. It is taken exactly, so that a level
            near 1 loses nothing.

    Raises:
        AmountError: It is no such number, or so near to 1 that a float cannot tell.

    >>> tail(Decimal("0.95"))
    0.025
    """
    try:
        exact = Fraction(0 if _far(level) else level)
    except (TypeError, ValueError, ArithmeticError):
        exact = Fraction(0)
    beyond = float((1 - exact) / 2) if 0 < exact < 1 else 0
    if not beyond:
        expected = "a number between 0 and 1, such as 0.95"
        raise AmountError(where="", name="level", got=level, expected=expected)
    return beyond


def _far(level: object) -> bool:
    """Whether it is text, or a decimal with so many places that it takes for ever."""
    return isinstance(level, str) or (isinstance(level, Decimal) and not small(level))


def deviate(level: Level) -> float:
    """Return how many standard deviations each bound is away, 1.96 for 0.95.

    Raises:
        AmountError: *level* is no number between 0 and 1.
    """
    return -NormalDist().inv_cdf(tail(level))


def whole(what: str, value: object) -> int:
    """Return a count of persons or days, of any type of whole numbers.

    Raises:
        AmountError: It is negative, no whole number, a truth value, or larger than any
            count.
    """
    try:
        count = -1 if isinstance(value, bool) else index(value)  # type: ignore[arg-type] # whether it is one, `index` says
    except TypeError:
        count = -1
    if not 0 <= count <= _MOST:
        expected = "a whole number from 0 on" if count < 0 else f"at most {_MOST}"
        raise AmountError(where="", name=what, got=value, expected=expected)
    return count


def log_log(share: Fraction, spread: float, z: float) -> tuple[float, float]:
    """Return the bounds of a share between 0 and 1 that keep between 0 and 1.

    Args:
        share: Above 0 and below 1.
        spread: The standard error of the share's logarithm.
        z: How many standard deviations each bound is away.

    Returns:
        The lower and the upper bound.
    """
    # near 1 a float would lose what makes the logarithm differ from 0
    logarithm = log1p(float(share - 1)) if 2 * share > 1 else log(share)
    apart = z * spread / logarithm
    return exp(logarithm * exp(-apart)), exp(logarithm * exp(apart))
