"""Risk sets: persons under observation on each day, and their ends."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import accumulate
from numbers import Rational
from operator import mul
from typing import SupportsIndex, TypeVar

from reintegra.errors import ArgumentError, FactError, NotDefinedError
from reintegra.outcomes.statistics.confidence import whole
from reintegra.values import frozen

T = TypeVar("T")


@frozen
class RiskSet:
    """Those whom an end could still meet on a day.

    Attributes:
        day: Days since the start.
        of: Persons still there, all of that day included: ends come before censorings.
        ends: How many ended on the day, by cause.
        censored: How many are known of up to that day and no longer.
    """

    day: int
    of: int
    ends: Counter[str]
    censored: int

    @property
    def events(self) -> int:
        """Count the ends of all causes."""
        return self.ends.total()

    @property
    def staying(self) -> Fraction:
        """Return the share of those there who do not end on the day."""
        return Fraction(self.of - self.events, self.of)

    @property
    def spread(self) -> float:
        """Return Greenwood's term of the day, 0 where it leaves nobody."""
        left = self.of - self.events
        return self.events / (self.of * left) if left else 0.0


def each(given: Iterable[T], function: str, name: str) -> Iterable[T]:
    """Return a column of values.

    Raises:
        ArgumentError: It is none: a single value, or a text.
    """
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        where, expected = f"outcomes.{function}", "several values, one for each person"
        raise ArgumentError(where, name, given, expected)
    return given


def risk_sets(
    durations: Iterable[SupportsIndex],
    column: tuple[str, str],
    causes: Sequence[str | None],
) -> tuple[RiskSet, ...]:
    """Count persons by day.

    Args:
        durations: For each person the days until the end or the last known day.
        column: What errors call the causes: the function and its argument.
        causes: For each person what ended it, ``None`` where nothing has so far.

    Returns:
        One set for each day with an end or a censoring, by day.

    Raises:
        AmountError: A duration is not known, negative or no whole number.
        ArgumentError: *durations* is no column of values.
        FactError: The columns differ in length.
        NotDefinedError: There are no persons.
    """
    days_of = enumerate(each(durations, column[0], "durations"))
    kept = [whole(f"durations[{row}]", days) for row, days in days_of]
    if len(kept) != len(causes):
        expected = f"{len(kept)} values, as many as durations"
        raise FactError(*column, len(causes), expected)
    return counted_risk_sets(Counter(zip(kept, causes, strict=True)))


def counted_risk_sets(
    persons_by_end: Mapping[tuple[int, str | None], int],
) -> tuple[RiskSet, ...]:
    """Make the sets of persons who were counted before.

    Args:
        persons_by_end: How many persons there are by the days until the end or the last
            known day, and by what ended it; ``None`` where nothing has so far.

    Returns:
        One set for each day, by day.

    Raises:
        NotDefinedError: There are no persons.
    """
    if not persons_by_end:
        what, reason = "a curve of 0 persons", "nobody was there to be observed"
        raise NotDefinedError(what, reason)
    days = sorted({day for day, _ in persons_by_end})
    ends: dict[int, Counter[str]] = {day: Counter() for day in days}
    censored: Counter[int] = Counter()
    for (day, cause), persons in persons_by_end.items():
        if cause is None:
            censored[day] = persons
        else:
            ends[day][cause] = persons
    found, left = [], sum(persons_by_end.values())
    for day, ended in ends.items():
        found.append(RiskSet(day, left, ended, censored[day]))
        left -= found[-1].events + censored[day]
    return tuple(found)


def shares(given: Iterable[Rational]) -> tuple[Fraction, ...]:
    """Keep the shares of a curve, exact: of many persons they have many digits."""
    return tuple(map(Fraction, given))


def surviving(sets: Iterable[RiskSet]) -> tuple[Fraction, ...]:
    """Return the share that no end has met by each day, exact."""
    return tuple(accumulate((each.staying for each in sets), mul))


def steps(times: Sequence[int], last: Fraction, day: SupportsIndex) -> int | None:
    """Count the steps of a curve up to *day*.

    Args:
        times: The days of its steps.
        last: The share still there after the last of them.
        day: Days since the start.

    Returns:
        Steps, 0 before the first; ``None`` where somebody was still there after the
        last step and nobody is known of on the day.

    Raises:
        AmountError: *day* is negative or no whole number.
    """
    reached = whole("day", day)
    return None if last and reached > times[-1] else bisect_right(times, reached)
