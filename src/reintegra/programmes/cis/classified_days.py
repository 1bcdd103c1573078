"""The days of a stay, each with its effect by the sentences of `day_effects`."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, Period, shift
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.attendance_day import classes_on
from reintegra.programmes.cis.day_effects import SICK_DAY
from reintegra.programmes.cis.effect_reader import (
    DayEffect,
    DayKind,
    Facts,
    effect_reader,
)
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.running_count import Counter as RunningCounter


class ClassifiedDay(NamedTuple):
    """A day of participation, with what it counts as.

    Attributes:
        day: The day.
        kind: What it has in common with days that are alike.
        sick_day: Its number among the days of incapacity that the limit counts,
            ``None`` if it is none of them.
    """

    day: date
    kind: DayKind
    sick_day: int | None = None

    @property
    def trial(self) -> bool:
        """Whether it lies in the trial month."""
        return self.kind.phase is Phase.TRIAL


def classify_stay(
    stay: Participation,
    attendance: Attendance,
    last: date,
    under: Interpretations,
    known_on: date | None = None,
) -> tuple[ClassifiedDay, ...]:
    """Return the days of *stay* up to *last*, each with its effect on the benefit.

    Args:
        stay: The participation.
        attendance: Its marks and certificates.
        last: The last day returned.
        under: How open points are read.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """
    read, counter = (
        effect_reader(under, known_on),
        RunningCounter(SICK_DAY, under, known_on),
    )
    marks, class_days = attendance.marks, attendance.class_days
    ill = {day for certificate in attendance.sickness for day in certificate}
    found: list[ClassifiedDay] = []
    for part in stay.phases(under=under, known_on=known_on):
        phase, trial = part.phase, part.phase is Phase.TRIAL
        plain: dict[tuple[int, Facts], DayKind] = {}
        for day in part.period:
            if day > last:
                return tuple(found)
            facts = trial, marks.get(day), day in ill, *classes_on(day, class_days)
            key = bisect_right(read.turns, day), facts
            kind, number = plain.get(key), None
            if kind is None:
                counts = read.counts(day, facts)
                if counts != _NO_SICK_DAY:  # a day that is none is a gap by itself
                    number = counter.number(day, *counts)
                    kind = read.kind(day, phase, facts, number, counter.met)
                else:
                    kind = plain[key] = read.kind(day, phase, facts)
            found.append(ClassifiedDay(day, kind, number))
    return tuple(found)


_NO_SICK_DAY = False, False


def days_in(month: Month, days: Iterable[ClassifiedDay]) -> tuple[ClassifiedDay, ...]:
    """Return the days that lie in *month*."""
    return tuple(one for one in days if month.first <= one.day <= month.last)


def counted(month: Month, days: Collection[ClassifiedDay]) -> BenefitMonth:
    """Count the days of a month, as the benefit reads them.

    Args:
        month: The month.
        days: The days of participation in it.
    """
    number: dict[tuple[DayEffect, bool], int] = defaultdict(int)
    for kind, often in Counter(one.kind for one in days).items():
        number[kind.effect, kind.phase is Phase.TRIAL] += often
    trial = sum(often for (_, within), often in number.items() if within)
    return BenefitMonth(
        month_days=month.days,
        trial_days=trial,
        main_days=len(days) - trial,
        unexcused_trial=number[DayEffect.UNEXCUSED, True],
        unexcused_main=number[DayEffect.UNEXCUSED, False],
        sick_within_trial=number[DayEffect.WITHIN, True],
        sick_within=number[DayEffect.WITHIN, False],
        not_due_trial=number[DayEffect.NOT_DUE, True],
        not_due_main=number[DayEffect.NOT_DUE, False],
    )


def spans(days: list[date]) -> tuple[Period, ...]:
    """Join days that follow one another into periods."""
    found: list[Period] = []
    for day in days:
        if found and found[-1].last == shift(day, -1):
            found[-1] = Period(found[-1].first, day)
        else:
            found.append(Period(day, day))
    return tuple(found)
