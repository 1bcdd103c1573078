"""Check a stay against its limits: findings, each by the law of its own day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period, monday_of, shift
from reintegra.law.terms import months_begun
from reintegra.law.timeline import not_before
from reintegra.programmes.cis import limits, presence
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.attendance_marks import marks
from reintegra.programmes.cis.class_days import USUAL
from reintegra.programmes.cis.classified_days import SortedDay, sort_stay
from reintegra.programmes.cis.leave_checks import free_days, sick_days
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.findings import Finding, check_limit_if_in_force
from reintegra.values import frozen


@check_arguments
def check(  # noqa: PLR0913 - a stay and how the law is read
    stay: Participation,
    attendance: Attendance,
    *,
    on: date,
    severe_or_moderate: bool | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[Finding, ...]:
    """Check a stay against every limit, up to a day.

    Args:
        stay: The participation.
        attendance: Its marks, certificates and, where they are kept, hours.
        on: The day up to which marks are looked at; each by the law of its own day.
        severe_or_moderate: Whether the participant has a significant or moderate
            degree of disability; ``None`` where it is not known.
        under: Readings of open points.
        known_on: Check by the law as it could be known on that day, any day from the
            first of the month of *on*; ``None`` for the law as it is known now.

    Returns:
        Findings that are breached or to be checked, oldest first: hours of a day and
        of a week, free days, incapacity beyond the limit, extensions, length, the
        programme after work was taken up, marks that do not fit. A limit kept leaves no
        finding.

    Raises:
        PeriodError: *known_on* is too early.

    Source:
        art. 13 ust. 5, 14 ust. 1, 15 ust. 3, 6a, 7a ustawy o zatrudnieniu socjalnym.
    """
    not_before(known_on, Month.of(on).first)
    every = Period(min(stay.start, *attendance.marks, on), on)
    return findings(stay, attendance, every, severe_or_moderate, under, known_on)


def findings(  # noqa: PLR0913, PLR0917 - as `check` has them
    stay: Participation,
    attendance: Attendance,
    period: Period,
    severe_or_moderate: bool | None,  # noqa: FBT001 - a fact
    under: Interpretations,
    known_on: date | None,
) -> tuple[Finding, ...]:
    """Check a stay up to the last day of a period, hours and marks within it alone.

    Args:
        stay: As in `check`.
        attendance: As in `check`.
        period: The days whose hours and marks are looked at.
        severe_or_moderate: As in `check`.
        under: As in `check`.
        known_on: As in `check`; that it is not too early is for the caller to see.
    """
    look = _Look(stay, attendance, period, severe_or_moderate, under, known_on)
    return look.found()


@frozen
class _Look:
    """One look at a stay; hours and marks of days of the period alone."""

    stay: Participation
    attendance: Attendance
    period: Period
    severe_or_moderate: bool | None
    under: Interpretations
    known_on: date | None = None

    @property
    def on(self) -> date:
        """The day asked about."""
        return self.period.last

    def found(self) -> tuple[Finding, ...]:
        """Return what is breached or to be checked, oldest first."""
        read = self.under, self.known_on
        days = sort_stay(self.stay, self.attendance, self.on, *read)
        found = (
            *self.hours_of_days(),
            *self.hours_of_weeks(days),
            *free_days(self.stay, days, *read),
            *sick_days(days, *read),
            *self.extensions(),
            *self.length(),
            *self.after_job(),
            *marks(days, self.attendance, self.period, *read),
        )
        open_ones = (one for one in found if one is not None and one.met is not True)
        return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))

    def _held(
        self, limit: Limit, counted: object, days: Iterable[date]
    ) -> Finding | None:
        return check_limit_if_in_force(
            limit, counted, days, under=self.under, known_on=self.known_on
        )

    # -- hours

    def hours_of_days(self) -> Iterator[Finding | None]:
        first = max(self.stay.start, self.period.first)
        for day, spent in self._minutes(first, self.on):
            counted = presence.PresenceDay(
                minutes=spent, severe_or_moderate=self.severe_or_moderate
            )
            yield self._held(presence.PRESENCE_DAY, counted, (day,))

    def hours_of_weeks(self, days: tuple[SortedDay, ...]) -> Iterator[Finding | None]:
        classes = self.attendance.timetable
        # how a short week of other than five class days is counted, no reading says
        usual = classes.in_a_week == USUAL.in_a_week
        for monday, week in groupby(days, lambda one: monday_of(one.day)):
            if shift(monday, 6) < self.period.first:
                continue
            whole = tuple(week)
            kept = self._of_week(monday)
            last = classes.last_of_week(monday)
            if not kept or self.on < min(last, self._end()):
                continue
            owed = [one for one in whole if _owed(one)]
            counted = presence.PresenceWeek(
                minutes=self._known(monday, kept, owed),
                class_days=len(owed) if usual else None,
                full_week=len(owed) >= classes.in_a_week,
                severe_or_moderate=self.severe_or_moderate,
            )
            span = (monday, *(one.day for one in whole if one.day > monday))
            yield self._held(presence.PRESENCE_WEEK, counted, span)

    def _of_week(self, monday: date) -> dict[date, int]:
        """Return the minutes of a week that are kept, by day or under its Monday."""
        if monday in self.attendance.week_minutes:
            return {monday: self.attendance.week_minutes[monday]}
        return dict(self._minutes(monday, min(shift(monday, 6), self.on)))

    def _known(
        self, monday: date, kept: dict[date, int], owed: list[SortedDay]
    ) -> int | None:
        """Add a week up, unless a day of presence has no hours."""
        whole = monday in self.attendance.week_minutes
        gaps = [o for o in owed if o.mark is Mark.PRESENT and o.day not in kept]
        return sum(kept.values()) if whole or not gaps else None

    def _minutes(self, first: date, last: date) -> Iterator[tuple[date, int]]:
        for day, spent in self.attendance.minutes.items():
            if first <= day <= last:
                yield day, spent

    def _end(self) -> date:
        return self.stay.last_day(under=self.under) or date.max

    # -- lengths

    def extensions(self) -> Iterator[Finding | None]:
        months, phases = 0, self.stay.phases(under=self.under)
        begun = [p.period.first for p in phases if p.phase is Phase.EXTENSION]
        for number, extension in enumerate(self.stay.decisions, start=1):
            months += extension.months
            day = extension.decided or next(iter(begun), self.stay.start)
            if day <= self.on:
                counted = limits.Extensions(extension_months=months, extensions=number)
                yield self._held(limits.EXTENSION, counted, (day,))

    def length(self) -> Iterator[Finding | None]:
        last = self.stay.phases(under=self.under)[-1].period.last
        until = min(self.on, self._end())
        if until > last:
            counted = limits.DayOfStay(after_last_phase=True)
            days = (shift(last, 1), until)
            yield self._held(limits.LENGTH, counted, days)

    def after_job(self) -> Iterator[Finding | None]:
        job, end = self.stay.job_from, self.stay.programme_end
        if job is None or end is None or job > self.on:
            return
        counted = limits.AfterJob(months_begun=months_begun(job, min(end, self.on)))
        yield self._held(limits.AFTER_JOB, counted, (job, end))


def _owed(one: SortedDay) -> bool:
    """Whether presence was owed on a day: classes, no sickness, no free day."""
    away = one.certified or one.mark in {Mark.SICK, Mark.FREE}
    return one.classes and not away
