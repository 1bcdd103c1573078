"""Check free days and days of incapacity against their limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from reintegra.grammar.nodes import Refer
from reintegra.law.interpretations import Interpretations
from reintegra.law.periods import Period
from reintegra.programmes.cis import leave
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
) -> Iterator[Finding | None]:
    """Check each free day, with those before it, against the limit of its day.

    Args:
        stay: The participation.
        days: Its days marked as free, sorted, from the first one on.
        under: Interpretations of OP-03, OP-12 and OP-13.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Returns:
        A finding for each of the days, ``None`` for one that takes no free day.

    Source:
        art. 15 ust. 6a ustawy o zatrudnieniu socjalnym.
    """
    in_stay = Counter(leave.FREE_DAY, under, known_on)
    in_phase: dict[Phase, Counter] = {}

    def checked(one: ClassifiedDay) -> Finding | None:
        read = Reader(_attended(one), one.day, under, known_on, date.min)
        if not read.examine(leave.FREE_DAY_TAKEN).met:
            return None
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
        read_by = leave.FREE_DAYS, counted, (one.day,)
        return check_limit(*read_by, under=under, known_on=known_on)

    return map(checked, days)


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


def sick_days_beyond(
    days: tuple[ClassifiedDay, ...],
    under: Interpretations,
    known_on: date | None = None,
) -> Iterator[bool]:
    """Find out which days of incapacity are beyond their limit, or may be.

    Args:
        days: The days of a stay that are numbered as days of incapacity.
        under: Interpretations of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
    """

    def beyond(one: ClassifiedDay) -> bool:
        return not _sick_day(one.sick_day, (one.day,), under, known_on).met

    return map(beyond, days)


def sick_days(
    beyond: Mapping[date, int],
    period: Period,
    under: Interpretations,
    known_on: date | None = None,
) -> Iterator[Finding]:
    """Check days of incapacity: a finding for each spell beyond their limit.

    Args:
        beyond: The days beyond the limit, from the first of the stay on, each with its
            number.
        period: The days looked at; a spell that ended before them is left out.
        under: Interpretations of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Source:
        art. 15 ust. 7a ustawy o zatrudnieniu socjalnym.
    """
    for spell in spans([*beyond]):
        if spell.last >= period.first:
            yield _sick_day(beyond[spell.last], spell, under, known_on)


def _sick_day(
    number: int | None,
    days: Iterable[date],
    under: Interpretations,
    known_on: date | None,
) -> Finding:
    counted = leave.SickDay(used=number)
    read = leave.SICK_DAYS, counted, days
    return check_limit(*read, under=under, known_on=known_on)
