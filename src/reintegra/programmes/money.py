"""Złoty at the edges, whole grosze inside (*złote, grosze*)."""

from __future__ import annotations

from decimal import Decimal

from reintegra.errors import AmountError


def grosze(amount: Decimal | str | int) -> int:
    """Return an amount of złoty in whole grosze.

    Raises:
        AmountError: It is negative, no whole number of grosze, or no number.

    >>> grosze("2140.70")
    214070
    """
    try:
        exact = Decimal(amount) * 100
    except ArithmeticError:
        exact = Decimal("NaN")
    if not exact.is_finite() or exact < 0 or exact != exact.to_integral_value():
        msg = f"amount: got {amount!r}, expected złoty such as '2140.70'"
        raise AmountError(msg)
    return int(exact)
