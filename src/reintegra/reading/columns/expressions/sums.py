"""Sums that are taken again: a longer sum is written by a shorter one that it holds."""

from __future__ import annotations

from collections.abc import Mapping
from math import gcd

from attrs import define, field

from reintegra.reading.columns.expressions.vectors import Vector

Whole = dict[int, int]


@define(eq=False)
class Sums:
    """The sums of a program whose numbers are the same in all eras.

    Attributes:
        made: Factors, constant and instruction of each, the longest last.
    """

    made: list[tuple[Whole, int, int]] = field(factory=list)

    def note(self, parts: Mapping[int, Vector], const: Vector, made: int) -> None:
        """Keep a sum, to be taken again."""
        factors, own = _same_in_all(parts), _one(const)
        if len(parts) > 1 and factors is not None and own is not None:
            self.made.append((factors, own, made))
            self.made.sort(key=lambda one: len(one[0]))

    def reused(
        self, parts: dict[int, Vector], const: Vector
    ) -> tuple[dict[int, Vector], Vector]:
        """Write a sum by earlier sums that it holds."""
        left, own = _same_in_all(parts), _one(const)
        if left is None or own is None or len(left) < 2:  # noqa: PLR2004 - a sum
            return parts, const
        for earlier, base, made in reversed(self.made):
            times = _times(earlier, left)
            if times:
                left = {a: f for a, f in left.items() if a not in earlier}
                left[made] = left.get(made, 0) + times
                own -= times * base
        return {atom: (factor,) for atom, factor in sorted(left.items())}, (own,)


def shared_factor(parts: Mapping[int, Vector]) -> int:
    """Return what several columns are multiplied by, 1 where that is not one number."""
    factors = _same_in_all(parts)
    if factors is None or 0 in factors.values():
        return 1
    shared = gcd(*factors.values())
    alike = [factor for factor in factors.values() if abs(factor) == shared]
    if len(alike) < 2:  # noqa: PLR2004 - of one, nothing is spared
        return 1
    return -shared if all(factor < 0 for factor in factors.values()) else shared


def _times(earlier: Whole, left: Whole) -> int:
    """Return how often a sum holds an earlier one, 0 for not at all."""
    if not earlier.keys() <= left.keys():
        return 0
    found = {_ratio(left[atom], factor) for atom, factor in earlier.items()}
    found.discard(None)
    (times, *others) = found or {0}
    zeros = all(left[atom] == 0 for atom, factor in earlier.items() if factor == 0)
    return 0 if others or not zeros or times is None else times


def _ratio(whole: int, factor: int) -> int | None:
    if factor == 0:
        return None
    return whole // factor if whole % factor == 0 else 0


def _same_in_all(parts: Mapping[int, Vector]) -> Whole | None:
    found = {atom: _one(factor) for atom, factor in parts.items()}
    known = {atom: factor for atom, factor in found.items() if factor is not None}
    return known if len(known) == len(found) else None


def _one(vector: Vector) -> int | None:
    (first, *others) = vector
    return first if isinstance(first, int) and not others else None
