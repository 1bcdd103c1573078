"""The time of presence in a centre, as the rows of a log (*czas pobytu w centrum*).

The limits that the rows are counted for stand in `reintegra.programmes.cis.presence`.

Source: art. 14 ust. 1 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve

from reintegra.law.periods import Period, monday_of
from reintegra.programmes.cis.attendance import Attendance, Mark, days_within
from reintegra.programmes.cis.class_days import USUAL
from reintegra.programmes.cis.classified_days import ClassifiedDay
from reintegra.programmes.cis.effect_reader import DayKind
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.presence import PresenceLogDay, PresenceWeek
from reintegra.values import frozen


@frozen
class PresenceLog:
    """The hours of a stay, within a period.

    Attributes:
        stay: The participation.
        attendance: Its marks, certificates and hours.
        period: The days looked at; a week that ends before it is left out.
        severe_or_moderate: Whether the participant has a significant or moderate
            degree of disability; ``None`` where it is not known.
    """

    stay: Participation
    attendance: Attendance
    period: Period
    severe_or_moderate: bool | None

    def of_days(self) -> Iterator[PresenceLogDay]:
        """Go through the days of the period, from the first of the stay, with hours."""
        first = max(self.stay.start, self.period.first)
        minutes, last = self.attendance.minutes, self.period.last
        for day in days_within(minutes, first, last):
            yield self._row(day, minutes[day])

    def of_weeks(self, days: Iterable[ClassifiedDay]) -> Iterator[PresenceLogDay]:
        """Go through the days of the weeks of a stay, from the first one on.

        Hours that are kept by the week are those of its Monday, and no others of it
        count.

        Args:
            days: The days of the stay.
        """
        since, by_week = monday_of(self.period.first), self.attendance.week_minutes
        kept = self._by_day() | dict(by_week)
        if not kept:  # a week without an entry makes no window
            return
        own = {one.day: one for one in days if one.day >= since}
        weeks = {monday_of(day) for day in own}
        for day in sorted({*own, *kept}):
            if monday_of(day) in weeks:
                known = day in kept or monday_of(day) in by_week
                spent = (
                    None if not known and _present(own[day].kind) else kept.get(day, 0)
                )
                yield self._row(day, spent, own.get(day), entry=day in kept)

    def _by_day(self) -> dict[date, int]:
        """Return the minutes of days, but for weeks whose hours are kept as one."""
        by_week, minutes = self.attendance.week_minutes, self.attendance.minutes
        first = max(self.stay.start, monday_of(self.period.first))
        days = days_within(minutes, first, self.period.last)
        return {day: minutes[day] for day in days if monday_of(day) not in by_week}

    def full_or_not(self, week: PresenceWeek) -> PresenceWeek:
        """Say whether a week that was counted is a full one, by the class days.

        How a short week of other than five class days is counted, nothing says: then
        its class days are not known.
        """
        in_a_week, owed = self.attendance.timetable.in_a_week, week.class_days or 0
        known = owed if in_a_week == USUAL.in_a_week else None
        return evolve(week, class_days=known, full_week=owed >= in_a_week)

    def _row(
        self,
        day: date,
        spent: int | None,
        one: ClassifiedDay | None = None,
        *,
        entry: bool = True,
    ) -> PresenceLogDay:
        kind = None if one is None else one.kind
        mark = None if kind is None else kind.mark
        return PresenceLogDay(
            day=day,
            minutes=spent,
            entry=entry,
            class_day=kind is not None and kind.classes,
            certified=kind is not None and kind.certified,
            marked=mark is not None,
            mark=None if mark is None else mark.value,
            severe_or_moderate=self.severe_or_moderate,
        )


def _present(one: DayKind) -> bool:
    """Whether hours of a day are lacking: it is marked as present, and owed."""
    return one.mark is Mark.PRESENT and one.classes and not one.certified
