"""The days of a stay, each with its effect by the sentences of `day_effects`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date

from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, Period, shift
from reintegra.law.points import AppliedInterpretation
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.attendance_day import classes_on
from reintegra.programmes.cis.day_effects import SICK_DAY
from reintegra.programmes.cis.effect_reader import DayEffect, effect_reader
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.running_count import Counter as RunningCounter
from reintegra.values import frozen


@frozen
class ClassifiedDay:
    """A day of participation, with what it counts as.

    Attributes:
        day: The day.
        phase: The phase it lies in.
        effect: What it does to the benefit.
        mark: The mark kept for it, if any.
        certified: Whether a certificate of incapacity covers it.
        classes: Whether classes were held: a class day of the centre, or Monday to
            Friday and no day off work, and not marked ``no_class``.
        sick_day: Its number among the days of incapacity that the limit counts,
            ``None`` if it is none of them.
        points: The open points that decided it, with the interpretations taken.
    """

    day: date
    phase: Phase
    effect: DayEffect
    mark: Mark | None
    certified: bool
    classes: bool
    sick_day: int | None = None
    points: tuple[AppliedInterpretation, ...] = ()

    @property
    def trial(self) -> bool:
        """Whether it lies in the trial month."""
        return self.phase is Phase.TRIAL


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
    marks = attendance.marks
    ill = {day for certificate in attendance.sickness for day in certificate}
    found: list[ClassifiedDay] = []
    for part in stay.phases(under=under, known_on=known_on):
        trial = part.phase is Phase.TRIAL
        for day in part.period:
            if day > last:
                return tuple(found)
            mark, certified = marks.get(day), day in ill
            class_day, perhaps = classes_on(day, attendance.class_days)
            facts = trial, mark, certified, class_day, perhaps
            number = counter.number(day, *read.counts(day, facts))
            effect, points = read.effect(day, facts, number)
            points += counter.met
            classes = class_day and mark is not Mark.NO_CLASS
            seen = day, part.phase, effect, mark, certified, classes
            found.append(ClassifiedDay(*seen, number, points))
    return tuple(found)


def days_in(month: Month, days: Iterable[ClassifiedDay]) -> tuple[ClassifiedDay, ...]:
    """Return the days that lie in *month*."""
    return tuple(one for one in days if month.first <= one.day <= month.last)


def counted(month: Month, days: Collection[ClassifiedDay]) -> BenefitMonth:
    """Count the days of a month, as the benefit reads them.

    Args:
        month: The month.
        days: The days of participation in it.
    """
    number = Counter((one.effect, one.trial) for one in days)
    return BenefitMonth(
        month_days=month.days,
        trial_days=sum(one.trial for one in days),
        main_days=sum(not one.trial for one in days),
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
