"""Check a stay against its limits: findings, each by the law of its own day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import AttrsInstance

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period, monday_of, shift
from reintegra.law.terms import months_begun
from reintegra.law.timeline import not_before
from reintegra.programmes.cis import limits, presence
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.attendance_marks import mark_findings
from reintegra.programmes.cis.classified_days import ClassifiedDay
from reintegra.programmes.cis.classified_stays import ClassifiedStays
from reintegra.programmes.cis.leave_checks import sick_days
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.programmes.cis.presence_log import PresenceLog
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.windows import CountedWindow, count_log
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
        under: Interpretations of open points.
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
    classified = ClassifiedStays(on, under, known_on)
    return findings(stay, attendance, every, severe_or_moderate, classified)


def findings(
    stay: Participation,
    attendance: Attendance,
    period: Period,
    severe_or_moderate: bool | None,  # noqa: FBT001 - a fact
    classified: ClassifiedStays,
) -> tuple[Finding, ...]:
    """Check a stay up to the last day of a period, hours and marks within it alone.

    Args:
        stay: As in `check`.
        attendance: As in `check`.
        period: The days whose hours and marks are looked at.
        severe_or_moderate: As in `check`.
        classified: Gives the days of the stay, and says how the law is read; that it
            is not read as known too early is for the caller to see.
    """
    checks = _StayCheck(stay, attendance, period, severe_or_moderate, classified)
    return checks.found()


@frozen
class _StayCheck:
    """The checks of a stay; hours and marks of days of the period alone."""

    stay: Participation
    attendance: Attendance
    period: Period
    severe_or_moderate: bool | None
    classified: ClassifiedStays

    @property
    def under(self) -> Interpretations:
        """How open points are read."""
        return self.classified.under

    @property
    def on(self) -> date:
        """The day asked about."""
        return self.period.last

    def found(self) -> tuple[Finding, ...]:
        """Return what is breached or to be checked, oldest first."""
        own, checks = (self.stay, self.attendance), self.classified.checks
        since = monday_of(self.period.first)
        days = self.classified.within(*own, Period(since, self.on))
        beyond = self.classified.sick_days_beyond(*own, self.on)
        marked = self.classified.marked(*own, self.period)
        found = (
            *self.hours_of_days(),
            *self.hours_of_weeks(days),
            *self.classified.free_days(*own, self.period),
            *sick_days(beyond, self.period, checks),
            *self.extensions(),
            *self.length(),
            *self.after_job(),
            *mark_findings(days, self.attendance.marks, marked, checks),
        )
        open_ones = (one for one in found if one is not None and one.met is not True)
        return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))

    def _checked(
        self, limit: Limit, counted: AttrsInstance, days: Iterable[date]
    ) -> Finding | None:
        return self.classified.checks.finding_if_in_force(limit, counted, days)

    # -- hours

    @property
    def _log(self) -> PresenceLog:
        return PresenceLog(
            self.stay, self.attendance, self.period, self.severe_or_moderate
        )

    def hours_of_days(self) -> Iterator[Finding | None]:
        limit = presence.PRESENCE_DAY
        for day in self._windows(limit, self._log.of_days()):
            yield self._checked(limit, day.record, day.days)

    def hours_of_weeks(
        self, days: tuple[ClassifiedDay, ...]
    ) -> Iterator[Finding | None]:
        limit, own = presence.PRESENCE_WEEK, {one.day for one in days}
        last_of, end = self.attendance.timetable.last_of_week, self._end()
        for week in self._windows(limit, self._log.of_weeks(days)):
            first = week.period.first
            if self.on >= min(last_of(first), end):  # the week is over
                span = {first, *own.intersection(week.days)}
                yield self._checked(limit, self._log.full_or_not(week.record), span)

    def _windows(
        self, limit: Limit, rows: Iterable[presence.PresenceLogDay]
    ) -> tuple[CountedWindow, ...]:
        listed, law = tuple(rows), self.classified
        if not listed:  # most stays keep no hours
            return ()
        return count_log(limit, listed, under=law.under, known_on=law.known_on)

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
                yield self._checked(limits.EXTENSION, counted, (day,))

    def length(self) -> Iterator[Finding | None]:
        last = self.stay.phases(under=self.under)[-1].period.last
        until = min(self.on, self._end())
        if until > last:
            counted = limits.DayOfStay(after_last_phase=True)
            days = (shift(last, 1), until)
            yield self._checked(limits.LENGTH, counted, days)

    def after_job(self) -> Iterator[Finding | None]:
        job, end = self.stay.job_from, self.stay.programme_end
        if job is None or end is None or job > self.on:
            return
        counted = limits.AfterJob(months_begun=months_begun(job, min(end, self.on)))
        yield self._checked(limits.AFTER_JOB, counted, (job, end))
