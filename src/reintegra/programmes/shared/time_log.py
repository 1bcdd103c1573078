"""Logs of days and hours, added up (*ewidencja godzin*)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from reintegra.errors import AmountError
from reintegra.law.periods import Period, a_day_of_record, shift, week_of
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.values import FrozenMapping

Entries: TypeAlias = Iterable[tuple[date, Hours]]
_MOST = 24 * 60


def each_day(given: Iterable[date]) -> tuple[date, ...]:
    """Return days given one by one.

    Raises:
        PeriodError: One is no day.
    """
    return tuple(a_day_of_record(day) for day in given)


def minutes_by_day(entries: Entries) -> FrozenMapping[date, int]:
    """Add entries of one day up, oldest day first.

    Raises:
        AmountError: Hours that cannot be, or more than a day has.
        PeriodError: An entry without a day.

    >>> minutes_by_day([(date(2025, 5, 5), 2), (date(2025, 5, 5), "1.5")])
    {datetime.date(2025, 5, 5): 210}
    """
    found: dict[date, int] = {}
    for day, hours in entries:
        spent = found.get(a_day_of_record(day), 0) + _of(day, hours)
        if spent > _MOST:
            msg = f"hours on {day}: got {spent / 60:g}, expected at most 24"
            raise AmountError(msg)
        found[day] = spent
    return FrozenMapping(sorted(found.items()))


def _of(day: date, hours: Hours) -> int:
    try:
        return minutes(hours)
    except AmountError as error:
        msg = f"{day}, {error}"
        raise AmountError(msg) from None


def minutes_by_week(
    kept: Mapping[date, int], start: date | None = None
) -> dict[date, int]:
    """Add minutes of days up by the first day of their week.

    Args:
        kept: Minutes by day.
        start: A day on which seven days begin, and so every seventh; ``None`` for
            weeks from Monday to Sunday.
    """
    found: dict[date, int] = {}
    for day, spent in kept.items():
        first = week_of(day).first if start is None else block_of(day, start).first
        found[first] = found.get(first, 0) + spent
    return found


def block_of(day: date, start: date) -> Period:
    """Return the seven days of *day*, where every seventh from *start* begins some.

    >>> print(block_of(date(2026, 1, 1), date(2026, 1, 3)))
    2025-12-27 – 2026-01-02
    """
    first = shift(day, -((day - start).days % 7))
    return Period(first, shift(first, 6))
