"""Sums of a metric over persons, with what is not known.

The bounds are counted, not estimated: the lowest value takes every undecided person
as not counting, the highest value as counting.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from operator import attrgetter

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.outcomes.measuring.case import Case
from reintegra.values import frozen


@check_arguments
@frozen(kw_only=True)
class Totals:
    """The sums of a metric; the sums of disjoint parts add up to those of the whole.

    Attributes:
        count: The numerator, as far as it is known.
        of: The denominator, as far as it is known.
        undecided: What persons in the denominator may still add to the numerator.
        gain: What persons who may be in the denominator may add to the numerator.
        with_gain: What the same persons then add to the denominator.
        without: What persons who may be in the denominator add to it without adding
            to the numerator.
        unknown: How many persons are not known in one of these ways.
        unknown_sizes: How many of them add a quantity to the denominator that is not
            known.
    """

    count: int = 0
    of: int = 0
    undecided: int = 0
    gain: int = 0
    with_gain: int = 0
    without: int = 0
    unknown: int = 0
    unknown_sizes: int = 0

    @classmethod
    def adding(cls, cases: Iterable[Case]) -> Totals:
        """Add persons up."""
        sums = [0] * len(_NAMES)
        for (inside, count, of), persons in Counter(map(_adds, cases)).items():
            for place, number in enumerate(_row(inside, count, of)):
                sums[place] += persons * number
        return cls(**dict(zip(_NAMES, sums, strict=True)))

    def __add__(self, other: Totals) -> Totals:
        return Totals(
            count=self.count + other.count,
            of=self.of + other.of,
            undecided=self.undecided + other.undecided,
            gain=self.gain + other.gain,
            with_gain=self.with_gain + other.with_gain,
            without=self.without + other.without,
            unknown=self.unknown + other.unknown,
            unknown_sizes=self.unknown_sizes + other.unknown_sizes,
        )

    def share(self, planned: int | None = None) -> Fraction | None:
        """Return the figure, exactly; ``None`` for 0 of 0, which is not defined.

        Args:
            planned: The places planned, where they are the denominator.
        """
        return _over(self.count, self.of if planned is None else planned)

    def worst(self, planned: int | None = None) -> Fraction | None:
        """Return the least that it can be once all is known, ``None`` if not defined.

        Args:
            planned: As in `share`.
        """
        if self.unknown_sizes:
            return None
        below = self.of + self.without if planned is None else planned
        return _over(self.count, below)

    def best(self, planned: int | None = None) -> Fraction | None:
        """Return the most that it can be once all is known, ``None`` if not defined.

        Args:
            planned: As in `share`.
        """
        if self.unknown_sizes:
            return None
        below = self.of + self.with_gain if planned is None else planned
        return _over(self.count + self.undecided + self.gain, below)


_NAMES = tuple(field.name for field in fields(Totals))


def _over(top: int, below: int) -> Fraction | None:
    return Fraction(top, below) if below else None


_adds = attrgetter("inside", "count", "of")


def _row(inside: bool | None, count: int | None, of: int | None) -> tuple[int, ...]:  # noqa: FBT001 - of a case
    """Return what one person adds, in the order of the attributes."""
    if inside is False:
        return (0,) * 8
    if of is None:
        return 0, 0, 0, 0, 0, 0, 1, 1
    if inside and count is not None:
        return count, of, 0, 0, 0, 0, 0, 0
    if inside:
        return 0, of, of, 0, 0, 0, 1, 0
    # part of a quantity may raise the figure or lower it: both are allowed for
    gain = 0 if count == 0 else of
    without = 0 if count == of else of
    return 0, 0, 0, gain, gain, without, 1, 0
