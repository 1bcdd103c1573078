"""Amounts as texts state them: exact, or only as a bound (*kwoty*)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen

from reintegra.errors import AmountError
from reintegra.programmes.money import grosze
from reintegra.reading.numbers import money

Share: TypeAlias = "Fraction | Decimal | int | str"
"""An exact part, such as ``"0.105"`` or ``"10.5 %"``; no binary fraction."""


@frozen
class AtLeast:
    """An amount of which only the least is stated (*co najmniej*).

    >>> AtLeast("98000").allows(98_000_00)
    True
    """

    grosze: int = field(converter=grosze, alias="amount")

    def allows(self, amount: int) -> bool:
        """Whether the amount can be this many grosze."""
        return amount >= self.grosze

    def __str__(self) -> str:
        return f"at least {money(self.grosze, 'en')}"


@frozen
class GreaterThan:
    """An amount of which is stated what it is above (*ponad*).

    >>> GreaterThan("98000").allows(98_000_00)
    False
    """

    grosze: int = field(converter=grosze, alias="amount")

    def allows(self, amount: int) -> bool:
        """Whether the amount can be this many grosze."""
        return amount > self.grosze

    def __str__(self) -> str:
        return f"above {money(self.grosze, 'en')}"


@frozen
class Exactly:
    """An amount that is stated to the grosz.

    >>> print(Exactly("200146.96"))
    200,146.96 zł
    """

    grosze: int = field(converter=grosze, alias="amount")

    def allows(self, amount: int) -> bool:
        """Whether the amount can be this many grosze."""
        return amount == self.grosze

    def __str__(self) -> str:
        return money(self.grosze, "en")


Amount: TypeAlias = "Exactly | AtLeast | GreaterThan"
Stated: TypeAlias = "Amount | Decimal | str | int"
"""An amount, or złoty that are meant exactly."""


def amount(stated: Stated) -> Amount:
    """Return *stated* as an amount; złoty alone are meant exactly.

    Raises:
        AmountError: It is negative, no whole number of grosze, or no number.
    """
    if isinstance(stated, Exactly | AtLeast | GreaterThan):
        return stated
    return Exactly(stated)


def exact_share(stated: Share) -> Fraction:
    """Return a share exactly, 0 to 1.

    Raises:
        AmountError: It is a binary fraction, no number, or not between 0 and 1.

    >>> exact_share("10.5 %"), exact_share(Decimal("0.34"))
    (Fraction(21, 200), Fraction(17, 50))
    """
    found = None if isinstance(stated, float | bool) else stated_part(stated)
    if found is None or not 0 <= found <= 1:
        msg = f"share: got {stated!r}, expected an exact part such as '10.5 %' or '0.3'"
        raise AmountError(msg)
    return found


def stated_part(stated: Share) -> Fraction | None:
    """Read a part as it is printed, of any size; ``None`` where it is no number.

    >>> stated_part("122,2 %"), stated_part("about a half")
    (Fraction(611, 500), None)
    """
    text = str(stated).strip().replace(",", ".")
    number = text.removesuffix("%").rstrip()
    try:
        return Fraction(number) / (1 if number == text else 100)
    except (ValueError, ZeroDivisionError):
        return None
