"""The days of a stay, each with its effect by the sentences of `day_effects`."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import TypeAlias

from attrs import define, field

from reintegra.grammar.nodes import Refer
from reintegra.grammar.walk import turning_days
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Month, Period, shift
from reintegra.law.points import AppliedInterpretation
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.attendance_day import SICK, AttendanceDay, classes_on
from reintegra.programmes.cis.day_effects import COUNTED, EFFECT, SICK_DAY
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.running_count import Counter
from reintegra.reading.record.sorting import name_of
from reintegra.reading.record.trace import choices
from reintegra.values import frozen

Facts: TypeAlias = tuple[bool, Mark | None, bool, bool, bool]
"""Trial, mark, certified, class day, perhaps a class day."""
Counts: TypeAlias = tuple[bool | None, bool | None]
Found: TypeAlias = "tuple[DayEffect, tuple[AppliedInterpretation, ...]]"


class DayEffect(Enum):
    """What a day does to the benefit, by the names of `EFFECT`."""

    PAID = "paid"
    UNEXCUSED = "unexcused"
    WITHIN = "within"
    NOT_DUE = "not_due"
    UNKNOWN = None


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
    read, counter = _memo(under, known_on), Counter(SICK_DAY, under, known_on)
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


@define
class ClassifiedStays:
    """Classifies each stay once, and returns its days up to any day before the last.

    What a day comes to hangs on earlier days alone, so that the lists of many months
    can share the days of a stay.

    Attributes:
        until: The last day classified.
        under: How open points are read.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """

    until: date
    under: Interpretations
    known_on: date | None = None
    _found: dict[tuple[int, int], tuple[object, tuple[ClassifiedDay, ...]]] = field(
        factory=dict, init=False
    )

    def __call__(
        self, stay: Participation, attendance: Attendance, last: date
    ) -> tuple[ClassifiedDay, ...]:
        """Return the days of *stay* up to *last*, each with its effect."""
        key = id(stay), id(attendance)
        if key not in self._found:
            asked = stay, attendance, self.until, self.under, self.known_on
            self._found[key] = (stay, attendance), classify_stay(*asked)  # keeps both
        days = self._found[key][1]
        return days[: bisect_right(days, last, key=lambda one: one.day)]


@define
class _Memo:
    """Reads equal days under equal law once.

    Attributes:
        under: How open points are read.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """

    under: Interpretations
    known_on: date | None
    _turns: tuple[date, ...]
    _counts: dict[tuple[int, Facts], Counts] = field(factory=dict, init=False)
    _effects: dict[tuple[int, Facts, int | None], Found] = field(
        factory=dict, init=False
    )

    def counts(self, day: date, facts: Facts) -> Counts:
        """Whether the limit of incapacity counts a day, and a spell has it."""
        key = bisect_right(self._turns, day), facts
        if key not in self._counts:
            read = self._reader(day, facts)
            self._counts[key] = read.examine(Refer(COUNTED)).met, read.examine(SICK).met
        return self._counts[key]

    def effect(self, day: date, facts: Facts, number: int | None) -> Found:
        """Return what a day does to the benefit, and the open points it met."""
        key = bisect_right(self._turns, day), facts, number
        if key not in self._effects:
            law = EFFECT.law.on(day, self.known_on, what=EFFECT.key, least=date.min)
            named = name_of(self._reader(day, facts, number), law.require())
            self._effects[key] = DayEffect(named.value), choices(named)
        return self._effects[key]

    def _reader(self, day: date, facts: Facts, number: int | None = None) -> Reader:
        trial, mark, certified, class_day, perhaps = facts
        record = AttendanceDay(
            trial=trial,
            marked=mark is not None,
            mark=None if mark is None else mark.value,
            certified=certified,
            class_day=class_day,
            perhaps_class_day=perhaps,
            sick_day=number,
        )
        return Reader(record, day, self.under, self.known_on, date.min)


@lru_cache(maxsize=16)
def _memo(under: Interpretations, known_on: date | None) -> _Memo:
    turns = {*turning_days(COUNTED), *turning_days(EFFECT)}
    return _Memo(under, known_on, tuple(sorted(turns)))


@frozen
class ClassifiedMonth:
    """The days of one month, and their counts."""

    month: Month
    days: tuple[ClassifiedDay, ...]

    def counts(self) -> BenefitMonth:
        """Count the days as the benefit asks for them."""
        number = self._number
        return BenefitMonth(
            month_days=self.month.days,
            trial_days=sum(one.trial for one in self.days),
            main_days=sum(not one.trial for one in self.days),
            unexcused_trial=number(DayEffect.UNEXCUSED, trial=True),
            unexcused_main=number(DayEffect.UNEXCUSED, trial=False),
            sick_within_trial=number(DayEffect.WITHIN, trial=True),
            sick_within=number(DayEffect.WITHIN, trial=False),
            not_due_trial=number(DayEffect.NOT_DUE, trial=True),
            not_due_main=number(DayEffect.NOT_DUE, trial=False),
        )

    def _number(self, effect: DayEffect, *, trial: bool) -> int:
        return sum(one.effect is effect and one.trial is trial for one in self.days)


def classify_month(
    stay: Participation, attendance: Attendance, month: Month, under: Interpretations
) -> ClassifiedMonth:
    """Return the days of *stay* that lie in *month*."""
    every = classify_stay(stay, attendance, month.last, under)
    return ClassifiedMonth(month, tuple(one for one in every if one.day >= month.first))


def spans(days: list[date]) -> tuple[Period, ...]:
    """Join days that follow one another into periods."""
    found: list[Period] = []
    for day in days:
        if found and found[-1].last == shift(day, -1):
            found[-1] = Period(found[-1].first, day)
        else:
            found.append(Period(day, day))
    return tuple(found)
