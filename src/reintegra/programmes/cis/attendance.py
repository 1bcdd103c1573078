"""Attendance: day marks and certificates of incapacity, kept together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from itertools import pairwise

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError, PeriodError, UnknownNameError
from reintegra.law.periods import Period, a_day_of_record, week_of
from reintegra.programmes.cis.class_days import USUAL, ClassDays
from reintegra.programmes.cis.class_days import class_days as read_class_days
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.values import FrozenMapping, frozen
from reintegra.values.mappings import pairs
from reintegra.values.units import Minutes

DAY_MINUTES = 24 * 60


class Mark(StrEnum):
    """What a day was, as the centre keeps it (*oznaczenie dnia*)."""

    PRESENT = "present"
    UNEXCUSED = "unexcused"
    SICK = "sick"
    UNPAID = "unpaid"
    FREE = "free"
    NO_CLASS = "no_class"

    @property
    def pl(self) -> str:
        """The mark in Polish, as staff of a centre call it."""
        return _LABELS[self][0]

    @property
    def en(self) -> str:
        """The mark in English."""
        return _LABELS[self][1]


_LABELS = {
    Mark.PRESENT: ("obecność", "presence"),
    Mark.UNEXCUSED: ("nieobecność nieusprawiedliwiona", "unexcused absence"),
    Mark.SICK: ("choroba potwierdzona przez lekarza", "sickness confirmed by a doctor"),
    Mark.UNPAID: ("nieobecność usprawiedliwiona niepłatna", "excused absence, unpaid"),
    Mark.FREE: ("dzień wolny od zajęć", "free day that the act gives"),
    Mark.NO_CLASS: ("dzień bez zajęć", "day without classes"),
}

Marks = Mapping[date, str] | Iterable[tuple[date, str]]


def _sorted(marks: Marks) -> Mapping[date, Mark]:
    found: dict[date, Mark] = {}
    for day, name in pairs(marks):
        if a_day_of_record(day) in found:
            msg = f"marks: got two on {day} ({found[day]}, {name}), expected one"
            raise PeriodError(
                where="cis.Attendance",
                name="marks",
                got=(found[day], name),
                expected=f"one mark on {day}",
                message=msg,
            )
        if name not in set(Mark):
            kind, where = "mark", f"cis.Attendance.marks[{day}]"
            names = [one.en for one in Mark]
            raise UnknownNameError(kind, str(name), Mark, names, where=where)
        found[day] = Mark(name)
    return FrozenMapping(sorted(found.items()))


def _minutes(hours: Mapping[date, Hours]) -> Mapping[date, Minutes]:
    found = {a_day_of_record(day): minutes(spent) for day, spent in hours.items()}
    for day, spent in found.items():
        if spent > DAY_MINUTES:
            msg = f"hours on {day}: got {spent / 60:g}, expected at most 24"
            raise AmountError(
                where="cis.Attendance",
                name="hours",
                got=spent,
                expected=f"at most 24 on {day}",
                message=msg,
            )
    return FrozenMapping(sorted(found.items()))


def _weeks(hours: Mapping[date, Hours]) -> Mapping[date, Minutes]:
    found: dict[date, Minutes] = {}
    for day, spent in hours.items():
        monday = week_of(a_day_of_record(day)).first
        if monday in found:
            msg = f"hours of the week of {monday}: got two, expected one"
            raise PeriodError(
                where="cis.Attendance",
                name="weekly_hours",
                got=monday,
                expected="each week once",
                message=msg,
            )
        found[monday] = minutes(spent)
        if found[monday] > 7 * DAY_MINUTES:
            msg = f"hours of the week of {monday}: got {spent}, expected at most 168"
            raise AmountError(
                where="cis.Attendance",
                name="weekly_hours",
                got=spent,
                expected="at most 168",
                message=msg,
            )
    return FrozenMapping(sorted(found.items()))


def _periods(given: Iterable[Period]) -> tuple[Period, ...]:
    kept = tuple(sorted(given, key=lambda period: period.first))
    for period in kept:
        a_day_of_record(period.last)
    return kept


@check_arguments
@frozen
class Attendance:
    """What is known of a stay, day by day (*ewidencja obecności*).

    Attributes:
        marks: One mark a day: ``present``, ``unexcused``, ``sick`` (confirmed by a
            doctor), ``unpaid`` (excused, unpaid), ``free``, ``no_class``. A class day
            without a mark is *not known*, never present.
        sickness: Certificates of incapacity, as closed periods of calendar days; each
            counts by itself, marks or no marks.
        minutes: Time of presence by day, where it is kept; given in *hours*.
        week_minutes: Time of presence by week, where it is kept so, by the Monday;
            given in *week_hours* by any day of the week. It goes before the days.
        class_days: The days on which the centre holds classes: weekdays, from 1 for
            Monday to 6 for Saturday, days off work left out, or the days themselves,
            all of the stay. ``None`` where they are not known: then Monday to Friday
            are taken, and an absence marked on a Saturday leaves its month not known.

    Raises:
        PeriodError: Two marks on a day, certificates that overlap, or class days that
            are neither weekdays nor days.
        UnknownNameError: A mark that there is not; all are listed, each with its
            meaning, as the one most like it may say the opposite.
        AmountError: Hours that are no whole minutes, above 24 a day or 168 a week.
    """

    marks: Mapping[date, Mark] = field(factory=dict, converter=_sorted)
    sickness: tuple[Period, ...] = field(default=(), converter=_periods)
    minutes: Mapping[date, Minutes] = field(
        factory=dict, converter=_minutes, alias="hours"
    )
    week_minutes: Mapping[date, Minutes] = field(
        factory=dict, converter=_weeks, alias="week_hours"
    )
    class_days: ClassDays | None = field(default=None, converter=read_class_days)

    def __attrs_post_init__(self) -> None:
        """Refuse certificates that overlap."""
        for one, other in pairwise(self.sickness):
            if other.first <= one.last:
                msg = (
                    f"certificates overlap: got {one} and {other}, "
                    "expected each day in one of them"
                )
                raise PeriodError(
                    where="cis.Attendance",
                    name="sickness",
                    got=(one, other),
                    expected="each day in one of them",
                    message=msg,
                )

    @property
    def timetable(self) -> ClassDays:
        """The class days given, or those of practice: Monday to Friday."""
        return self.class_days or USUAL

    def certified(self, day: date) -> bool:
        """Whether a certificate covers *day*."""
        return any(one.first <= day <= one.last for one in self.sickness)


def days_within(kept: Mapping[date, object], first: date, last: date) -> list[date]:
    """Return the days from one to another for which something is kept.

    Args:
        kept: What is kept by day, in the order of the days.
        first: The first day.
        last: The last day.
    """
    days = list(kept)
    return days[bisect_left(days, first) : bisect_right(days, last)]
