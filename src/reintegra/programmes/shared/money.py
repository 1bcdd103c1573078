"""Złoty at the edges, whole grosze inside (*złote, grosze*)."""

from __future__ import annotations

from reintegra.errors import AmountError
from reintegra.people.numerals import ZLOTY, Written, exact
from reintegra.values.units import UNITS, Grosze

_EXPECTED = "złoty such as '2140.70' or '2 140,70 zł'"


def grosze(amount: Written, what: str = "amount") -> Grosze:
    """Return an amount of złoty in whole grosze.

    Args:
        amount: Złoty: an ``int``, ``Decimal`` or ``Fraction``, or text in Polish or
            in plain notation; no binary fraction. `Grosze` are returned as they are.
        what: The argument or field that it is, for errors.

    Raises:
        AmountError: It is negative, no whole number of grosze, no number, or time.

    >>> grosze("2140.70"), grosze("2 140,70 zł")
    (214070, 214070)
    >>> grosze(grosze("2140.70"))
    214070
    """
    if isinstance(amount, Grosze) and amount >= 0:
        return amount
    found = exact(amount, what, _EXPECTED, (ZLOTY,)) * 100
    if isinstance(amount, UNITS) or found < 0 or found.denominator != 1:
        raise AmountError(where="", name=what, got=amount, expected=_EXPECTED)
    return Grosze(found)
