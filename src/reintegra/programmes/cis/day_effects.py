"""Sort the days of a stay: what each day is for the benefit, by the law of that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import define, field

from reintegra.law import open_points as op
from reintegra.law.days_off import SATURDAY, off_work
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, Period, shift
from reintegra.law.points import AppliedInterpretation, OpenPoint
from reintegra.parameters import uzs
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.values import frozen

_LIMIT = uzs.CIS_SICK_DAYS_LIMIT.history


class Due(Enum):
    """What a day does to the benefit."""

    PAID = "paid in full"
    UNEXCUSED = "unexcused absence"
    WITHIN = "incapacity within the limit"
    NOT_DUE = "nothing due for the day"
    UNKNOWN = "not known"


@frozen
class SortedDay:
    """A day of participation, sorted.

    Attributes:
        day: The day.
        phase: The phase it lies in.
        due: What it does to the benefit.
        mark: The mark kept for it, if any.
        certified: Whether a certificate of incapacity covers it.
        classes: Whether classes were held: a class day of the centre, or Monday to
            Friday and no day off work, and not marked ``no_class``.
        sick_day: Its number among the days of incapacity that the limit counts,
            ``None`` if it is none of them.
        points: The open points whose readings decided it.
    """

    day: date
    phase: Phase
    due: Due
    mark: Mark | None
    certified: bool
    classes: bool
    sick_day: int | None = None
    points: tuple[AppliedInterpretation, ...] = ()

    @property
    def trial(self) -> bool:
        """Whether it lies in the trial month."""
        return self.phase is Phase.TRIAL


@define
class Sorter:
    """Goes through a stay day by day and counts incapacity against its limit.

    Attributes:
        attendance: Marks and certificates.
        under: Readings of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """

    attendance: Attendance
    under: Interpretations
    known_on: date | None = None
    _counted: list[date] = field(factory=list)
    _number: int | None = None
    _met: list[AppliedInterpretation] = field(factory=list)
    _read_so_far: dict[str, AppliedInterpretation] = field(factory=dict)

    def days(self, stay: Participation, last: date) -> Iterator[SortedDay]:
        """Sort every day of *stay* up to *last*."""
        for part in stay.phases(under=self.under):
            for day in part.period:
                if day > last:
                    return
                yield self._sort(day, part.phase)

    def _sort(self, day: date, phase: Phase) -> SortedDay:
        self._met, self._number = [], None
        mark = self.attendance.marks.get(day)
        certified = self.attendance.certified(day)
        held = self.attendance.timetable.held(day)
        classes = held and mark is not Mark.NO_CLASS
        if certified or mark is Mark.SICK:
            due = self._sick(day, phase, classes=classes)
        else:
            due = self._marked(mark) if classes else self._off(day, mark)
        seen = day, phase, due, mark, certified, classes
        return SortedDay(*seen, self._number, tuple(self._met))

    def _read(self, point: OpenPoint) -> str:
        if point.id not in self._read_so_far:
            self._read_so_far[point.id] = self.under.of(point)
        choice = self._read_so_far[point.id]
        self._met.append(choice)
        return choice.interpretation.key

    def _marked(self, mark: Mark | None) -> Due:
        match mark:
            case None:
                unmarked = {"present": Due.PAID, "absent": Due.UNEXCUSED}
                return unmarked.get(self._read(op.OP_07), Due.UNKNOWN)
            case Mark.UNEXCUSED:
                return Due.UNEXCUSED
            case Mark.UNPAID:
                return _EXCUSED[self._read(op.OP_06)]
            case _:
                return Due.PAID

    def _off(self, day: date, mark: Mark | None) -> Due:
        """Sort a day without classes; those of a Saturday may not be known."""
        away = mark in {Mark.UNEXCUSED, Mark.UNPAID}
        unsaid = self.attendance.class_days is None
        open_ = away and unsaid and day.weekday() == SATURDAY and not off_work(day)
        return Due.UNKNOWN if open_ else Due.PAID

    # -- incapacity

    def _sick(self, day: date, phase: Phase, *, classes: bool) -> Due:
        if self._read(op.OP_01) == "class_days" and not classes:
            return Due.PAID
        ruled = _LIMIT.find(day, self.known_on, least=date.min) is not None
        if phase is Phase.TRIAL:
            due = self._by_silence(op.OP_04, classes=classes)
            if ruled or due is not Due.WITHIN:
                return due
        if not ruled:
            return self._by_silence(op.OP_51, classes=classes)
        return Due.WITHIN if self._count(day) else Due.NOT_DUE

    def _by_silence(self, point: OpenPoint, *, classes: bool) -> Due:
        due = _SILENCE[self._read(point)]
        return Due.PAID if due is Due.UNEXCUSED and not classes else due

    def _count(self, day: date) -> bool:
        """Count *day* and tell whether it is within the limit of its own law."""
        follows = self._counted and self._counted[-1] == shift(day, -1)
        if self._read(op.OP_02) == "per_spell" and not follows:
            self._counted = []
        self._counted.append(day)
        version = _LIMIT.on(day, self.known_on, least=date.min)
        earlier = sum(counted < version.since for counted in self._counted)
        fresh = earlier and self._read(op.OP_03) == "fresh_start"
        self._number = len(self._counted) - (earlier if fresh else 0)
        return self._number <= int(version.require())


_EXCUSED = {
    "unpaid_day": Due.NOT_DUE,
    "full_pay": Due.PAID,
    "unexcused": Due.UNEXCUSED,
    "forbidden": Due.UNKNOWN,
}
_SILENCE = {
    "unpaid_day": Due.NOT_DUE,
    "one_fortieth": Due.WITHIN,
    "full_pay": Due.PAID,
    "unexcused": Due.UNEXCUSED,
}


@frozen
class SortedMonth:
    """The days of one month, sorted, and what they count up to."""

    month: Month
    days: tuple[SortedDay, ...]

    def counts(self) -> BenefitMonth:
        """Count the days as the benefit asks for them."""
        number = self._number
        return BenefitMonth(
            month_days=self.month.days,
            trial_days=sum(one.trial for one in self.days),
            main_days=sum(not one.trial for one in self.days),
            unexcused_trial=number(Due.UNEXCUSED, trial=True),
            unexcused_main=number(Due.UNEXCUSED, trial=False),
            sick_within_trial=number(Due.WITHIN, trial=True),
            sick_within=number(Due.WITHIN, trial=False),
            not_due_trial=number(Due.NOT_DUE, trial=True),
            not_due_main=number(Due.NOT_DUE, trial=False),
        )

    def _number(self, due: Due, *, trial: bool) -> int:
        return sum(one.due is due and one.trial is trial for one in self.days)


def sort_stay(
    stay: Participation,
    attendance: Attendance,
    last: date,
    under: Interpretations,
    known_on: date | None = None,
) -> tuple[SortedDay, ...]:
    """Sort the days of *stay* up to *last*, by the law as it was known on a day."""
    return tuple(Sorter(attendance, under, known_on).days(stay, last))


def sort_month(
    stay: Participation, attendance: Attendance, month: Month, under: Interpretations
) -> SortedMonth:
    """Sort the days of *stay* that lie in *month*."""
    every = sort_stay(stay, attendance, month.last, under)
    return SortedMonth(month, tuple(one for one in every if one.day >= month.first))


def spans(days: list[date]) -> tuple[Period, ...]:
    """Join days that follow one another into periods."""
    found: list[Period] = []
    for day in days:
        if found and found[-1].last == shift(day, -1):
            found[-1] = Period(found[-1].first, day)
        else:
            found.append(Period(day, day))
    return tuple(found)
