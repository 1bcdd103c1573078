"""Hours at the edges, whole minutes inside (*godziny, minuty*)."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import TypeAlias

from reintegra.errors import AmountError

Hours: TypeAlias = int | float | Decimal | Fraction | timedelta | str
_NUMBER = re.compile(r"\d+(\.\d+)?")


def minutes(hours: Hours) -> int:
    """Return whole minutes for a number of hours.

    Args:
        hours: An ``int``, ``Decimal``, ``Fraction``, ``timedelta``, or text such as
            ``"4.5"``; a ``float`` only if it is a whole number of minutes.

    Raises:
        AmountError: It is negative, no whole number of minutes, or no number.

    >>> minutes("4.5"), minutes(Fraction(1, 4)), minutes(timedelta(minutes=50))
    (270, 15, 50)
    """
    exact = _exact(hours)
    if exact is None or exact < 0 or (exact * 60).denominator != 1:
        msg = (
            f"hours: got {hours!r}, expected a whole number of minutes, "
            "such as 4, '4.5' or a timedelta"
        )
        raise AmountError(msg)
    return int(exact * 60)


def _exact(hours: object) -> Fraction | None:
    match hours:
        case bool():
            return None
        case int() | Fraction():
            return Fraction(hours)
        case timedelta():
            return Fraction(hours // timedelta(microseconds=1), 3_600_000_000)
        case float() | Decimal():
            return _finite(hours)
        case str() if _NUMBER.fullmatch(hours):
            return Fraction(hours)
        case _:
            return None


def _finite(hours: float | Decimal) -> Fraction | None:
    try:
        return Fraction(hours)
    except (ValueError, OverflowError, InvalidOperation):
        return None
