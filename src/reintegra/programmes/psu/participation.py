"""The hours of socially useful works, as they are kept (*ewidencja prac*)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import count, day, fact
from reintegra.grammar.windows import LogDay
from reintegra.law.periods import Month
from reintegra.programmes.shared.time_log import Entries, minutes_by_day
from reintegra.values import FrozenMapping, frozen
from reintegra.values.units import Minutes


def _added(entries: Entries) -> tuple[tuple[date, Minutes], ...]:
    return tuple(minutes_by_day(entries).items())


@check_arguments
@frozen
class WorkLog:
    """What one person worked, by day (*godziny prac społecznie użytecznych*).

    Attributes:
        entries: Minutes by day, oldest first; given as pairs of a day and *hours*.
            Entries of one day add up. A day with an entry of 0 minutes is kept: it is
            no day worked, and the days of referral of its year are to be checked.

    Raises:
        PeriodError: An entry is of no day.
        AmountError: Hours that are no whole minutes, or above 24 on a day.

    >>> log = WorkLog([(date(2026, 3, 2), 4), (date(2026, 3, 2), "0.5")])
    >>> log.minutes[date(2026, 3, 2)]
    270
    """

    entries: tuple[tuple[date, Minutes], ...] = field(default=(), converter=_added)

    @property
    def minutes(self) -> Mapping[date, int]:
        """Minutes by day, oldest first."""
        return FrozenMapping(self.entries)

    @property
    def days(self) -> tuple[date, ...]:
        """The days worked, oldest first."""
        return tuple(day for day, spent in self.entries if spent)

    def of(self, month: Month) -> Mapping[date, int]:
        """Return the minutes of the days worked that lie in *month*."""
        inside = month.period
        kept = {day: spent for day, spent in self.entries if spent and day in inside}
        return FrozenMapping(kept)


@frozen(kw_only=True)
class WorkLogDay(LogDay):
    """A day with an entry, or of a referral, or both (*dzień prac*)."""

    start: date | None = day(
        "pierwszy dzień skierowania", "first day of the referral that the day is of"
    )
    covered: bool | None = fact(
        "dzień objęty porozumieniem, którego dni się liczy",
        "a day of the agreement whose days are counted",
    )
    under_agreement: bool | None = fact(
        "dzień objęty porozumieniem", "a day of the agreement"
    )
    under_application: bool | None = fact(
        "dzień objęty wnioskiem miasta na prawach powiatu",
        "a day of the application of a city with county rights",
    )
    under_referral: bool | None = fact(
        "dzień objęty skierowaniem", "a day of a referral"
    )
    stated: int | None = count(
        "miesięczna liczba godzin przypadająca na osobę według porozumienia",
        "monthly hours per person by the agreement",
        unit="minutes",
        high=44640,
    )
