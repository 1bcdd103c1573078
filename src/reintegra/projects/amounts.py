"""Amounts as texts state them: exact amounts or bounds (*kwoty*)."""

from __future__ import annotations

from fractions import Fraction
from typing import ClassVar, TypeAlias

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError
from reintegra.people.numerals import PERCENT, ZLOTY, Bound, Numeral, Written
from reintegra.people.numerals import numeral as read
from reintegra.programmes.shared.money import grosze
from reintegra.reading.text.numbers import money
from reintegra.values import frozen
from reintegra.values.text import Language, in_language
from reintegra.values.units import Grosze

Share: TypeAlias = Written
"""An exact part, such as ``"0.105"`` or ``"10.5 %"``; no binary fraction."""


@frozen
class _Amount:
    """An amount that a text states in złoty, stored in grosze."""

    bound: ClassVar[Bound]
    grosze: Grosze = field(converter=grosze, alias="amount")

    def allows(self, amount: int) -> bool | None:
        """Whether the amount can be so many grosze; ``None`` where not known."""
        return Numeral(Fraction(self.grosze), self.bound).allows(amount)

    def text(self, lang: Language) -> str:
        """Write it out, in one of the languages."""
        word = in_language(self.bound.value, lang)
        return f"{word} {money(self.grosze, lang)}".lstrip()

    def __str__(self) -> str:
        return self.text("en")


@check_arguments
@frozen
class Exactly(_Amount):
    """An amount that is stated to the grosz.

    >>> print(Exactly("200146.96"))
    200,146.96 zł
    """

    bound = Bound.EXACTLY


@check_arguments
@frozen
class About(_Amount):
    """An amount that a text rounds, or calls approximate (*około*).

    Attributes:
        within: The largest difference in grosze, given in złoty; ``None`` where the
            text does not state it.

    >>> About("37100", within="50").allows(37_149_99), About("500").allows(501_00)
    (True, None)
    """

    bound = Bound.ABOUT
    within: Grosze | None = field(
        default=None, converter=optional(grosze), kw_only=True
    )

    def allows(self, amount: int) -> bool | None:
        """Whether the amount can be so many grosze; ``None`` where not known."""
        off = abs(amount - self.grosze)
        return off == 0 or None if self.within is None else off <= self.within


@check_arguments
@frozen
class AtLeast(_Amount):
    """An amount that is at least the stated one (*co najmniej*).

    >>> AtLeast("98000").allows(98_000_00)
    True
    """

    bound = Bound.AT_LEAST


@check_arguments
@frozen
class GreaterThan(_Amount):
    """An amount above the stated one (*ponad*).

    >>> GreaterThan("98000").allows(98_000_00)
    False
    """

    bound = Bound.ABOVE


@check_arguments
@frozen
class AtMost(_Amount):
    """An amount that is at most the stated one (*co najwyżej*).

    >>> AtMost("98000").allows(98_000_01)
    False
    """

    bound = Bound.AT_MOST


@check_arguments
@frozen
class LessThan(_Amount):
    """An amount below the stated one (*poniżej*).

    >>> LessThan("98000").allows(98_000_00)
    False
    """

    bound = Bound.BELOW


Amount: TypeAlias = Exactly | About | AtLeast | GreaterThan | AtMost | LessThan
Stated: TypeAlias = Amount | Written
"""An amount, or złoty: as a number, or as a text writes them."""

_KINDS: dict[Bound, type[Amount]] = {
    kind.bound: kind
    for kind in (Exactly, About, AtLeast, GreaterThan, AtMost, LessThan)
}
_ZLOTY = "złoty such as '2140.70', '2 140,70 zł' or 'ponad 98 tys. zł'"
_SHARE = "an exact part such as '10.5 %' or '0.3'"
ABOUT = Fraction(3, 200)
"""The largest difference of a share stated as "about", by convention: 1.5 points."""


def amount(stated: Stated) -> Amount:
    """Return *stated* as an amount.

    A number of złoty alone is exact; a word before it makes a bound; hundreds or
    thousands, as in ``"37,1 tys. zł"``, are rounded to the last digit.

    Raises:
        AmountError: It is negative, no whole number of grosze, or no number.

    >>> print(amount("368 609,57"), amount("ponad 98 tys. zł"), sep="; ")
    368,609.57 zł; above 98,000.00 zł
    >>> amount("37,1 tys. zł") == About(37100, within=50)
    True
    """
    if isinstance(stated, _Amount):
        return stated
    found = read(stated, "amount", _ZLOTY)
    whole = (100 * found.value).denominator == 1
    if found.unit not in {"", ZLOTY} or found.value < 0 or not whole:
        raise AmountError(where="", name="amount", got=stated, expected=_ZLOTY)
    if found.bound is Bound.EXACTLY and found.step > 1:
        return About(found.value, within=found.step / 2)
    return _KINDS[found.bound](found.value)


def exact_share(stated: Share) -> Fraction:
    """Return a share exactly, 0 to 1.

    Raises:
        AmountError: It is a binary fraction, no number, or not between 0 and 1.

    >>> exact_share("10.5 %"), exact_share("0,34")
    (Fraction(21, 200), Fraction(17, 50))
    """
    found = stated_share(stated)
    if found.bound is not Bound.EXACTLY:
        raise AmountError(where="", name="share", got=stated, expected=_SHARE)
    return found.value


def stated_share(
    stated: Share | float, what: str = "share", expected: str = _SHARE
) -> Numeral:
    """Return a share as a text states it, 0 to 1, with its bound and its precision.

    Raises:
        AmountError: As for `exact_share`, but a bound is one.

    >>> stated_share("ponad 80 proc.").value
    Fraction(4, 5)
    """
    found = read(stated, what, expected)
    if found.unit not in {"", PERCENT} or not 0 <= found.value <= 1:
        raise AmountError(where="", name=what, got=stated, expected=expected)
    return found
