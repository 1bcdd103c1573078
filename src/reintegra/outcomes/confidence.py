"""Confidence levels, and the counts that intervals and curves are made from."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import exp, log, log1p
from operator import index
from statistics import NormalDist
from typing import TypeAlias

from reintegra.errors import AmountError

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
        exact = Fraction(level)
    except (TypeError, ValueError, ArithmeticError):
        exact = Fraction(0)
    beyond = float((1 - exact) / 2)
    if not 0 < exact < 1 or not beyond:
        msg = f"level: got {level!r}, expected a number between 0 and 1, such as 0.95"
        raise AmountError(msg)
    return beyond


def deviate(level: Level) -> float:
    """Return how many standard deviations each bound is away, 1.96 for 0.95.

    Raises:
        AmountError: *level* is no number between 0 and 1.
    """
    return -NormalDist().inv_cdf(tail(level))


def whole(what: str, value: object) -> int:
    """Return a count of persons or days, of any type of whole numbers.

    Raises:
        AmountError: It is negative, no whole number, or a truth value.
    """
    try:
        count = -1 if isinstance(value, bool) else index(value)  # type: ignore[arg-type] # whether it is one, `index` says
    except TypeError:
        count = -1
    if count < 0:
        msg = f"{what}: got {value!r}, expected a whole number from 0 on"
        raise AmountError(msg)
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
