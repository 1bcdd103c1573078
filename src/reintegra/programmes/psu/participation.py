"""The hours of socially useful works, as they are kept (*ewidencja prac*)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.law.periods import Month
from reintegra.programmes.shared.time_log import Entries, minutes_by_day
from reintegra.values import FrozenMapping, frozen


def _added(entries: Entries) -> tuple[tuple[date, int], ...]:
    """Add the entries of a day up; a day without a minute is no day of works."""
    kept = minutes_by_day(entries).items()
    return tuple((day, spent) for day, spent in kept if spent)


@check_arguments
@frozen
class WorkLog:
    """What one person worked, by day (*godziny prac społecznie użytecznych*).

    Attributes:
        entries: Minutes by day, oldest first; given as pairs of a day and *hours*.
            Entries of one day add up, an entry of 0 is none.

    Raises:
        PeriodError: An entry is of no day.
        AmountError: Hours that are no whole minutes, or above 24 on a day.

    >>> log = WorkLog([(date(2026, 3, 2), 4), (date(2026, 3, 2), "0.5")])
    >>> log.minutes[date(2026, 3, 2)]
    270
    """

    entries: tuple[tuple[date, int], ...] = field(default=(), converter=_added)

    @property
    def minutes(self) -> Mapping[date, int]:
        """Minutes by day, oldest first."""
        return FrozenMapping(self.entries)

    @property
    def days(self) -> tuple[date, ...]:
        """The days worked, oldest first."""
        return tuple(day for day, _ in self.entries)

    def of(self, month: Month) -> Mapping[date, int]:
        """Return the minutes of the days that lie in *month*."""
        kept = {day: spent for day, spent in self.entries if day in month.period}
        return FrozenMapping(kept)
