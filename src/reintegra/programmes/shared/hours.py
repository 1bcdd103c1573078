"""Hours at the edges, whole minutes inside (*godziny, minuty*)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from math import isfinite
from typing import TypeAlias

from reintegra.errors import AmountError, shown
from reintegra.people.numerals import HOURS, exact
from reintegra.values.units import Minutes

Hours: TypeAlias = int | float | Decimal | Fraction | timedelta | str
_WHAT = "hours"
_EXPECTED = "hours, 0 or more, in whole minutes, such as 4, '4.5', '4,5' or a timedelta"


def minutes(hours: Hours) -> Minutes:
    """Return whole minutes for a number of hours.

    Args:
        hours: An ``int``, ``Decimal``, ``Fraction``, ``timedelta``, or text in Polish
            or in plain notation, such as ``"4,5"``; a ``float`` only if it is a whole
            number of minutes. `Minutes` are returned as they are.

    Raises:
        AmountError: It is negative, no whole number of minutes, or no number.

    >>> minutes("4,5"), minutes(Fraction(1, 4)), minutes(timedelta(minutes=50))
    (270, 15, 50)
    >>> minutes(minutes("0.25"))
    15
    """
    if isinstance(hours, Minutes):
        return hours
    found = _exact(hours) * 60
    if found < 0 or found.denominator != 1:
        msg = f"{_WHAT}: got {shown(hours)}, expected {_EXPECTED}"
        raise AmountError(msg)
    return Minutes(found)


def _exact(hours: Hours) -> Fraction:
    match hours:
        case timedelta():
            return Fraction(hours // timedelta(microseconds=1), 3_600_000_000)
        case float() if isfinite(hours):
            return exact(Fraction(hours), _WHAT, _EXPECTED)
        case _:
            return exact(hours, _WHAT, _EXPECTED, (HOURS,))
