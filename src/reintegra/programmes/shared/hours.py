"""Hours at the edges, whole minutes inside (*godziny, minuty*)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from math import isfinite
from typing import TypeAlias

from reintegra.errors import AmountError
from reintegra.people.numerals import HOURS, exact
from reintegra.values.units import UNITS, Minutes

Hours: TypeAlias = int | float | Decimal | Fraction | timedelta | str
_EXPECTED = "hours, 0 or more, in whole minutes, such as 4, '4.5', '4,5' or a timedelta"


def minutes(hours: Hours, what: str = "hours") -> Minutes:
    """Return whole minutes for a number of hours.

    Args:
        hours: An ``int``, ``Decimal``, ``Fraction``, ``timedelta``, or text in Polish
            or in plain notation, such as ``"4,5"``; a ``float`` only if it is a whole
            number of minutes. `Minutes` are returned as they are.
        what: The argument or field that they are, for errors.

    Raises:
        AmountError: It is negative, no whole number of minutes, no number, or money.

    >>> minutes("4,5"), minutes(Fraction(1, 4)), minutes(timedelta(minutes=50))
    (270, 15, 50)
    >>> minutes(minutes("0.25"))
    15
    """
    if isinstance(hours, Minutes) and hours >= 0:
        return hours
    found = _exact(hours, what) * 60
    if isinstance(hours, UNITS) or found < 0 or found.denominator != 1:
        raise AmountError(where="", name=what, got=hours, expected=_expected(hours))
    return Minutes(found)


def _expected(hours: Hours) -> str:
    """Say what would be right; of a float that is not exact, how to write it."""
    if not isinstance(hours, float) or not isfinite(hours) or not _meant(hours):
        return _EXPECTED
    exact_ones = f"{str(hours)!r} or Decimal({str(hours)!r})"
    return f"{_EXPECTED}; a float is not exact, so write {exact_ones}"


def _meant(hours: float) -> bool:
    """Whether the float stands for hours that its text has in whole minutes."""
    found = Fraction(str(hours)) * 60
    return found >= 0 and found.denominator == 1


def _exact(hours: Hours, what: str) -> Fraction:
    match hours:
        case timedelta():
            return Fraction(hours // timedelta(microseconds=1), 3_600_000_000)
        case float() if isfinite(hours):
            return exact(Fraction(hours), what, _EXPECTED)
        case _:
            return exact(hours, what, _EXPECTED, (HOURS,))
