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
from reintegra.programmes.cis.leave import FREE_DAY_COUNTED, FREE_DAY_TAKEN
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.sorting import name_of
from reintegra.reading.record.trace import choices
from reintegra.values import frozen

Facts: TypeAlias = tuple[bool, Mark | None, bool, bool, bool]
"""Trial, mark, certified, class day, perhaps a class day."""
Counts: TypeAlias = tuple[bool | None, bool | None]
Met: TypeAlias = tuple[AppliedInterpretation, ...]


class DayEffect(Enum):
    """What a day does to the benefit, by the names of `EFFECT`."""

    PAID = "paid"
    UNEXCUSED = "unexcused"
    WITHIN = "within"
    NOT_DUE = "not_due"
    UNKNOWN = None

    __hash__ = object.__hash__  # each is there once; that of enums takes far longer


@frozen(eq=False)
class DayKind:
    """What days of a stay have in common that are alike under equal law.

    Attributes:
        phase: The phase they lie in.
        effect: What they do to the benefit.
        mark: The mark kept for them, if any.
        certified: Whether a certificate of incapacity covers them.
        classes: Whether classes were held: a class day of the centre, or Monday to
            Friday and no day off work, and not marked ``no_class``.
        points: The open points that decided them, with the interpretations taken.
    """

    phase: Phase
    effect: DayEffect
    mark: Mark | None
    certified: bool
    classes: bool
    points: tuple[AppliedInterpretation, ...] = ()


@define
class EffectReader:
    """Reads equal days under equal law once.

    Attributes:
        under: How open points are read.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        turns: The days on which the law changes.
    """

    under: Interpretations
    known_on: date | None
    turns: tuple[date, ...]
    _counts: dict[tuple[int, Facts], Counts] = field(factory=dict, init=False)
    _free: dict[tuple[int, Facts], Counts] = field(factory=dict, init=False)
    _kinds: dict[tuple[int, Phase, Facts, int | None, Met], DayKind] = field(
        factory=dict, init=False
    )

    def counts(self, day: date, facts: Facts) -> Counts:
        """Whether the limit of incapacity counts a day, and a spell has it."""
        key = bisect_right(self.turns, day), facts
        if key not in self._counts:
            read = self._reader(day, facts)
            self._counts[key] = (
                read.examine(Refer(SICK_DAY_COUNTED)).met,
                read.examine(SICK).met,
            )
        return self._counts[key]

    def free(self, day: date, facts: Facts) -> Counts:
        """Whether a day takes a free day, and the limit of free days counts it."""
        key = bisect_right(self.turns, day), facts
        if key not in self._free:
            read = self._reader(day, facts)
            self._free[key] = (
                read.examine(FREE_DAY_TAKEN).met,
                read.examine(Refer(FREE_DAY_COUNTED)).met,
            )
        return self._free[key]

    def kind(
        self,
        day: date,
        phase: Phase,
        facts: Facts,
        number: int | None = None,
        met: Met = (),
    ) -> DayKind:
        """Return of which kind a day is.

        Args:
            day: The day.
            phase: The phase that it lies in.
            facts: What is known of it.
            number: Its number among the days of incapacity that the limit counts.
            met: The open points that the number rests on.
        """
        key = bisect_right(self.turns, day), phase, facts, number, met
        if key not in self._kinds:
            law = EFFECT.law.on(day, self.known_on, what=EFFECT.key, least=date.min)
            named = name_of(self._reader(day, facts, number), law.require())
            _, mark, certified, class_day, _ = facts
            classes = class_day and mark is not Mark.NO_CLASS
            about = phase, DayEffect(named.value), mark, certified, classes
            self._kinds[key] = DayKind(*about, (*choices(named), *met))
        return self._kinds[key]

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
    said = SICK_DAY_COUNTED, EFFECT, FREE_DAY_COUNTED
    turns = {turn for one in said for turn in turning_days(one)}
    return EffectReader(under, known_on, tuple(sorted(turns)))
