"""Logs of days and hours, added up (*ewidencja godzin*)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from reintegra.errors import AmountError
from reintegra.law.periods import a_day_of_record
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.values import FrozenMapping
from reintegra.values.mappings import pairs
from reintegra.values.units import Minutes

Entries: TypeAlias = Iterable[tuple[date, Hours]] | Mapping[date, Hours]
"""Hours by day: as pairs, of which a day may have several, or as a mapping."""
_MOST = 24 * 60


def each_day(given: Iterable[date]) -> tuple[date, ...]:
    """Return days given one by one.

    Raises:
        PeriodError: One is no day.
    """
    return tuple(a_day_of_record(day) for day in given)


def minutes_by_day(entries: Entries) -> FrozenMapping[date, Minutes]:
    """Add entries of one day up, oldest day first.

    Raises:
        AmountError: Hours that cannot be, or more than a day has.
        PeriodError: An entry without a day.

    >>> minutes_by_day([(date(2025, 5, 5), 2), (date(2025, 5, 5), "1.5")])
    {datetime.date(2025, 5, 5): 210}
    """
    found: dict[date, Minutes] = {}
    for day, hours in pairs(entries):
        spent = Minutes(found.get(a_day_of_record(day), 0) + _of(day, hours))
        if spent > _MOST:
            msg = f"hours on {day}: got {spent / 60:g}, expected at most 24"
            raise AmountError(
                where="",
                name="hours",
                got=spent,
                expected=f"at most 24 on {day}",
                message=msg,
            )
        found[day] = spent
    return FrozenMapping(sorted(found.items()))


def _of(day: date, hours: Hours) -> int:
    try:
        return minutes(hours)
    except AmountError as error:
        raise error.within(place=str(day)) from None
