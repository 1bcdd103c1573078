"""Sums that are taken again: a longer sum is written by a shorter one that it holds."""

from __future__ import annotations

from math import gcd

from attrs import define, field

Whole = dict[int, int]


@define(eq=False)
class Sums:
    """The sums of a program.

    Attributes:
        made: Factors, constant and instruction of each, the longest last.
    """

    made: list[tuple[Whole, int, int]] = field(factory=list)

    def note(self, parts: Whole, const: int, made: int) -> None:
        """Keep a sum, to be taken again."""
        if len(parts) > 1:
            self.made.append((parts, const, made))
            self.made.sort(key=lambda one: len(one[0]))

    def reused(self, parts: Whole, const: int) -> tuple[Whole, int]:
        """Write a sum by earlier sums that it holds."""
        left = dict(parts)
        for earlier, base, made in reversed(self.made):
            times = _times(earlier, left)
            if times:
                left = {a: f for a, f in left.items() if a not in earlier}
                left[made] = left.get(made, 0) + times
                const -= times * base
        return dict(sorted(left.items())), const


def shared_factor(parts: Whole) -> int:
    """Return what several columns are multiplied by, 1 where that is not one number."""
    if 0 in parts.values():
        return 1
    shared = gcd(*parts.values())
    alike = [factor for factor in parts.values() if abs(factor) == shared]
    if len(alike) < 2:  # noqa: PLR2004 - of one, nothing is spared
        return 1
    return -shared if all(factor < 0 for factor in parts.values()) else shared


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
