"""Check free days and days of incapacity against their limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegra.grammar.nodes import Refer
from reintegra.law.interpretations import Interpretations
from reintegra.programmes.cis import leave
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.attendance_day import AttendanceDay
from reintegra.programmes.cis.classified_days import ClassifiedDay, spans
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.reading.record.reader import Reader
from reintegra.reading.record.running_count import Counter


def free_days(
    stay: Participation,
    days: tuple[ClassifiedDay, ...],
    under: Interpretations,
    known_on: date | None = None,
) -> Iterator[Finding]:
    """Check each free day, with those before it, against the limit of its day.

    Args:
        stay: The participation.
        days: Its days, sorted, from the first one on.
        under: Interpretations of OP-03, OP-12 and OP-13.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Source:
        art. 15 ust. 6a ustawy o zatrudnieniu socjalnym.
    """
    in_stay = Counter(leave.FREE_DAY, under, known_on)
    in_phase: dict[Phase, Counter] = {}
    for one in (day for day in days if day.mark is Mark.FREE):
        read = Reader(_attended(one), one.day, under, known_on, date.min)
        if read.examine(leave.FREE_DAY_TAKEN).met:
            counts = read.examine(Refer(leave.FREE_DAY_COUNTED)).met
            if one.phase not in in_phase:
                in_phase[one.phase] = Counter(leave.FREE_DAY, under, known_on)
            counted = leave.FreeDay(
                trial=one.trial,
                in_extension=one.phase is Phase.EXTENSION,
                extension_granted=_granted(stay, one),
                extension_months=stay.extended_by,
                used=in_stay.number(one.day, counts) or 0,
                used_in_phase=in_phase[one.phase].number(one.day, counts) or 0,
            )
            yield check_limit(
                leave.FREE_DAYS, counted, (one.day,), under=under, known_on=known_on
            )


def _attended(one: ClassifiedDay) -> AttendanceDay:
    return AttendanceDay(
        day=one.day,
        trial=one.trial,
        marked=one.mark is not None,
        mark=None if one.mark is None else one.mark.value,
        certified=one.certified,
        class_day=one.classes,
    )


def _granted(stay: Participation, one: ClassifiedDay) -> bool | None:
    if one.phase is Phase.EXTENSION:
        return True
    decided = [decision.decided for decision in stay.decisions]
    if any(day is not None and day <= one.day for day in decided):
        return True
    return None if None in decided else False


def sick_days(
    days: tuple[ClassifiedDay, ...],
    under: Interpretations,
    known_on: date | None = None,
) -> Iterator[Finding]:
    """Check days of incapacity: a finding for each spell beyond their limit.

    Args:
        days: The days of a stay, sorted, from the first one on.
        under: Interpretations of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Source:
        art. 15 ust. 7a ustawy o zatrudnieniu socjalnym.
    """
    numbers = {one.day: one.sick_day for one in days if one.sick_day is not None}

    def checked(number: int, spell: Iterable[date]) -> Finding:
        counted = leave.SickDay(used=number)
        read = leave.SICK_DAYS, counted, spell
        return check_limit(*read, under=under, known_on=known_on)

    found = (day for day, number in numbers.items() if not checked(number, (day,)).met)
    for spell in spans([*found]):
        yield checked(numbers[spell.last], spell)
