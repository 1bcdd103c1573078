"""Złoty at the edges, whole grosze inside (*złote, grosze*)."""

from __future__ import annotations

from reintegra.errors import AmountError, shown
from reintegra.people.numerals import ZLOTY, Written, exact
from reintegra.values.units import Grosze

_WHAT, _EXPECTED = "amount", "złoty such as '2140.70' or '2 140,70 zł'"


def grosze(amount: Written) -> Grosze:
    """Return an amount of złoty in whole grosze.

    Args:
        amount: Złoty: an ``int``, ``Decimal`` or ``Fraction``, or text in Polish or
            in plain notation; no binary fraction. `Grosze` are returned as they are.

    Raises:
        AmountError: It is negative, no whole number of grosze, or no number.

    >>> grosze("2140.70"), grosze("2 140,70 zł")
    (214070, 214070)
    >>> grosze(grosze("2140.70"))
    214070
    """
    if isinstance(amount, Grosze):
        return amount
    found = exact(amount, _WHAT, _EXPECTED, (ZLOTY,)) * 100
    if found < 0 or found.denominator != 1:
        msg = f"{_WHAT}: got {shown(amount)}, expected {_EXPECTED}"
        raise AmountError(msg)
    return Grosze(found)
