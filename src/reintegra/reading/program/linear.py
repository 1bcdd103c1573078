"""Numbers as linear forms: exact, and no code until a value is needed."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import gcd, lcm
from typing import TypeAlias

from attrs import frozen

_ONE = Fraction(1)


@frozen(eq=False)
class Form:
    """A number: the sum of named whole numbers, each times a factor, and a constant.

    Attributes:
        parts: The factor of each name. A factor of 0 stands for a name whose null makes
            the number null.
        const: The constant.
    """

    parts: Mapping[str, Fraction]
    const: Fraction = Fraction()

    @property
    def below(self) -> int:
        """The least denominator that all its values have."""
        factors = (factor.denominator for factor in self.parts.values())
        return lcm(self.const.denominator, *factors)

    def __add__(self, other: Form) -> Form:
        parts = dict(self.parts)
        for name, factor in other.parts.items():
            parts[name] = parts.get(name, Fraction()) + factor
        return Form(parts, self.const + other.const)

    def times(self, factor: Fraction) -> Form:
        """Return it times a known number."""
        parts = {name: own * factor for name, own in self.parts.items()}
        return Form(parts, self.const * factor)

    def same(self, other: Form) -> bool:
        """Whether it is the same number, whatever its names stand for."""
        return self.parts == other.parts and self.const == other.const


Number: TypeAlias = Form | None
"""A number; ``None`` where it is not known, whatever the facts."""


def common_unit(*forms: Form) -> Fraction:
    """Return the greatest unit of which all values of some numbers are multiples."""
    below = lcm(*(form.below for form in forms))
    every = (
        int(one * below) for form in forms for one in (*form.parts.values(), form.const)
    )
    return Fraction(gcd(*every) or below, below)


def constant(number: int | Fraction) -> Form:
    """Return a known number."""
    return Form({}, Fraction(number))


def named(name: str, unit: Fraction = _ONE) -> Form:
    """Return the number that a name counts in units."""
    return Form({name: unit})
