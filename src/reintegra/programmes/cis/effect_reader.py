"""What a day of a stay does to the benefit; equal days are read once."""

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
from reintegra.law.points import AppliedInterpretation
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.attendance_day import SICK, AttendanceDay
from reintegra.programmes.cis.day_effects import EFFECT, SICK_DAY_COUNTED
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.sorting import name_of
from reintegra.reading.record.trace import choices

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


@define
class EffectReader:
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
            self._counts[key] = (
                read.examine(Refer(SICK_DAY_COUNTED)).met,
                read.examine(SICK).met,
            )
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
def effect_reader(under: Interpretations, known_on: date | None) -> EffectReader:
    """Return the reader for a way to read the law; it is kept between stays."""
    turns = {*turning_days(SICK_DAY_COUNTED), *turning_days(EFFECT)}
    return EffectReader(under, known_on, tuple(sorted(turns)))
