"""Stays classified once for many months, and checked a day after another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import Generic, TypeVar

from attrs import define, field

from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Period
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.classified_days import ClassifiedDay, classify_stay
from reintegra.programmes.cis.leave_checks import free_days, sick_days_beyond
from reintegra.programmes.cis.participation import Participation
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.limit_reader import LimitReader

T = TypeVar("T")
Days = tuple[ClassifiedDay, ...]
_day = attrgetter("day")


@define(eq=False)
class _Forward(Generic[T]):
    """What is found of each of some days, of no more of them than was asked for."""

    days: Days
    ahead: Iterator[T]
    found: list[T] = field(factory=list, init=False)

    def within(self, first_day: date, last: date) -> list[tuple[ClassifiedDay, T]]:
        """Return the days from one to another, each with what is found of it."""
        first = bisect_left(self.days, first_day, key=_day)
        end = bisect_right(self.days, last, key=_day)
        while len(self.found) < end:
            self.found.append(next(self.ahead))
        return [*zip(self.days[first:end], self.found[first:end], strict=True)]


@define(eq=False)
class _Stay:
    """A stay with all its days, and those of its marks."""

    stay: Participation
    attendance: Attendance
    days: Days
    marked: tuple[date, ...]
    free: _Forward[Finding | None]
    sick: _Forward[bool]


@define(eq=False)
class ClassifiedStays:
    """Classifies each stay once, and gives its days to the lists of many months.

    What a day comes to hangs on earlier days alone, and so do the checks of its leave:
    an earlier month is a beginning of a later one.

    Attributes:
        until: The last day classified.
        under: How open points are read.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        checks: Reads the limits of their days.
    """

    until: date
    under: Interpretations
    known_on: date | None = None
    checks: LimitReader = field(init=False)
    _found: dict[tuple[int, int], _Stay] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.checks = LimitReader(self.under, self.known_on)

    def within(
        self, stay: Participation, attendance: Attendance, period: Period
    ) -> tuple[ClassifiedDay, ...]:
        """Return the days of *stay* in a period."""
        days = self._of(stay, attendance).days
        first = bisect_left(days, period.first, key=_day)
        return days[first : bisect_right(days, period.last, key=_day)]

    def marked(
        self, stay: Participation, attendance: Attendance, period: Period
    ) -> tuple[date, ...]:
        """Return the days of a period that have a mark, of the stay or not."""
        days = self._of(stay, attendance).marked
        first = bisect_left(days, period.first)
        return days[first : bisect_right(days, period.last)]

    def free_days(
        self, stay: Participation, attendance: Attendance, period: Period
    ) -> tuple[Finding, ...]:
        """Return the findings on the free days of a period."""
        found = self._of(stay, attendance).free.within(period.first, period.last)
        return tuple(one for _, one in found if one is not None)

    def sick_days_beyond(
        self, stay: Participation, attendance: Attendance, last: date
    ) -> dict[date, int]:
        """Return the days of incapacity beyond the limit up to *last*, numbered."""
        found = self._of(stay, attendance).sick.within(date.min, last)
        return {one.day: one.sick_day or 0 for one, beyond in found if beyond}

    def _of(self, stay: Participation, attendance: Attendance) -> _Stay:
        key = id(stay), id(attendance)
        if key not in self._found:
            self._found[key] = self._read(stay, attendance)  # which keeps both
        return self._found[key]

    def _read(self, stay: Participation, attendance: Attendance) -> _Stay:
        until, under, known_on = self.until, self.under, self.known_on
        days = classify_stay(stay, attendance, until, under, known_on)
        free = tuple(one for one in days if one.kind.mark is Mark.FREE)
        sick = tuple(one for one in days if one.sick_day is not None)
        return _Stay(
            stay,
            attendance,
            days,
            tuple(attendance.marks),
            _Forward(free, free_days(stay, free, self.checks)),
            _Forward(sick, sick_days_beyond(sick, self.checks)),
        )
