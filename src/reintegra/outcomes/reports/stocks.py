"""Stocks and flows of persons in a period: took part, started, finished, ….

They are computed from the days of enrolment and exit (*stany i strumienie*). The
official forms have no drop-out variable: it is derived here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from reintegra.errors import PeriodError
from reintegra.law.periods import Month, Period
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.measuring.case import Case
from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.reports.cells import Persons
from reintegra.values import frozen


def year_of(year: int) -> Period:
    """Return the days of a year.

    Raises:
        PeriodError: It is no year.
    """
    return Period(Month(year, 1).first, Month(year, 12).last)


def report_period(time: int | Period) -> Period:
    """Return the days of a year, or of a half of one that is given as its days.

    Raises:
        PeriodError: It is neither.
    """
    if not isinstance(time, Period):
        return year_of(time)
    year = time.first.year
    first, last = Month(year, 6).last, Month(year, 12).last
    halves = Period(Month(year, 1).first, first), Period(Month(year, 7).first, last)
    if time not in {*halves, year_of(year)}:
        msg = (
            f"report: got {time}, expected a year, such as {year}, or a half of it, "
            f"such as {halves[0]}"
        )
        raise PeriodError(
            where="outcomes.report",
            name="time",
            got=time,
            expected=f"{year} or a half of it",
            message=msg,
        )
    return time


def persons_where(cohort: Cohort, test: Callable[[Participant], Any]) -> Persons:
    """Return the members of a cohort who pass a test."""
    return Persons(frozenset(one.id for one in cohort if test(one)))


@frozen
class Stocks:
    """The stocks and flows of a cohort in a period.

    Attributes:
        cohort: All participants, also those of other years.
        period: The period reported.
    """

    cohort: Cohort
    period: Period

    def _in_period(self, day: date | None) -> bool:
        return day is not None and day in self.period

    def _present(self, one: Participant) -> bool:
        came = one.enrolled is not None and one.enrolled <= self.period.last
        return came and (one.exit is None or one.exit >= self.period.first)

    @property
    def took_part(self) -> Persons:
        """Those in the programme on any day of the period (*biorący udział*)."""
        return persons_where(self.cohort, self._present)

    @property
    def started(self) -> Persons:
        """Those who came in the period (*rozpoczęli*)."""
        return persons_where(self.cohort, lambda one: self._in_period(one.enrolled))

    @property
    def carried_over(self) -> Persons:
        """Those who had come before the period, and were in at its beginning."""
        return self.took_part - self.started

    @property
    def leavers(self) -> Persons:
        """Those who left in the period, whatever for."""
        return persons_where(self.cohort, lambda one: self._in_period(one.exit))

    @property
    def still_in(self) -> Persons:
        """Those in on the last day of the period, and after it."""
        return self.took_part - self.leavers

    def leavers_for(self, reason: str | None) -> Persons:
        """Return those who left in the period for a reason; ``None``: not known."""
        return self.leavers & self.with_value("exit_reason", reason)

    @property
    def finished(self) -> Persons:
        """Those who finished in the period (*ukończyli*)."""
        return self.leavers_for("completed")

    def with_value(self, fact: str, value: object) -> Persons:
        """Return those of whom a fact has a value, ``None`` where it is not known."""
        sure = persons_where(self.cohort, lambda one: getattr(one, fact) == value)
        unknown = persons_where(self.cohort, lambda one: getattr(one, fact) is None)
        return Persons(sure.ids, unknown.ids - sure.ids)

    @property
    def independent(self) -> Persons:
        """Those who left in the period economically independent."""
        return self.leavers & (
            persons_where(self.cohort, lambda _: True)
            - self.with_value("independent", "")
        )

    @property
    def with_effects(self) -> Persons:
        """Those who left in the period with effects of reintegration."""
        return self.leavers & self.with_value("reintegrated", True)  # noqa: FBT003 - a value

    @property
    def vocational(self) -> Persons:
        """Those who took part and were covered by vocational reintegration."""
        return self.took_part & self.with_value("vocational_support", True)  # noqa: FBT003 - a value

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of economic independence reached, in their order."""
        members = (one for one in self.cohort if one.id in self.independent.ids)
        return tuple(sorted({one.independent for one in members if one.independent}))

    def leavers_cohort(self) -> Cohort:
        """Return the cohort of those who left in the period."""
        left = self.leavers.ids
        return self.cohort.where(lambda one: one.id in left)


# -- persons by their result under a metric


def persons_counted(rate: Rate) -> Persons:
    """Return the persons who count, and those of whom it is not known."""
    sure = _of(rate, lambda case: case.inside and case.count)
    return Persons(sure, _of(rate, lambda case: case.unknown))


def persons_in_denominator(rate: Rate) -> Persons:
    """Return those who are in the denominator, and those who may be."""
    sure = _of(rate, lambda case: case.inside)
    return Persons(sure, _of(rate, lambda case: case.inside is None))


def _of(rate: Rate, test: Callable[[Case], Any]) -> frozenset[str]:
    return frozenset(case.id for case in rate.cases if test(case))
