"""Check free days and days of incapacity against their limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from reintegra.law.periods import Period
from reintegra.programmes.cis import leave
from reintegra.programmes.cis.classified_days import ClassifiedDay, spans
from reintegra.programmes.cis.effect_reader import effect_reader
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.limit_reader import LimitReader
from reintegra.reading.record.running_count import Counter


def free_days(
    stay: Participation,
    days: tuple[ClassifiedDay, ...],
    checks: LimitReader,
) -> Iterator[Finding | None]:
    """Check each free day, with those before it, against the limit of its day.

    Args:
        stay: The participation.
        days: Its days marked as free, sorted, from the first one on.
        checks: Reads the limit: OP-03, OP-12 and OP-13.

    Returns:
        A finding for each of the days, ``None`` for one that takes no free day.

    Source:
        art. 15 ust. 6a ustawy o zatrudnieniu socjalnym.
    """
    law = checks.under, checks.known_on
    read, in_stay = effect_reader(*law), Counter(leave.FREE_DAY, *law)
    in_phase: dict[Phase, Counter] = {}

    def checked(one: ClassifiedDay) -> Finding | None:
        kind, phase = one.kind, one.kind.phase
        facts = one.trial, kind.mark, kind.certified, kind.classes, False
        taken, counts = read.free(one.day, facts)
        if not taken:
            return None
        if phase not in in_phase:
            in_phase[phase] = Counter(leave.FREE_DAY, *law)
        counted = leave.FreeDay(
            trial=one.trial,
            in_extension=phase is Phase.EXTENSION,
            extension_granted=_granted(stay, one),
            extension_months=stay.extended_by,
            used=in_stay.number(one.day, counts) or 0,
            used_in_phase=in_phase[phase].number(one.day, counts) or 0,
        )
        return checks.finding(leave.FREE_DAYS, counted, (one.day,))

    return map(checked, days)


def _granted(stay: Participation, one: ClassifiedDay) -> bool | None:
    if one.kind.phase is Phase.EXTENSION:
        return True
    decided = [decision.decided for decision in stay.decisions]
    if any(day is not None and day <= one.day for day in decided):
        return True
    return None if None in decided else False


def sick_days_beyond(
    days: tuple[ClassifiedDay, ...], checks: LimitReader
) -> Iterator[bool]:
    """Find out which days of incapacity are beyond their limit, or may be.

    Args:
        days: The days of a stay that are numbered as days of incapacity.
        checks: Reads the limit.
    """

    def beyond(one: ClassifiedDay) -> bool:
        counted = leave.SickDay(used=one.sick_day)
        return not checks.examine(leave.SICK_DAYS, counted, one.day)[1].met

    return map(beyond, days)


def sick_days(
    beyond: Mapping[date, int], period: Period, checks: LimitReader
) -> Iterator[Finding]:
    """Check days of incapacity: a finding for each spell beyond their limit.

    Args:
        beyond: The days beyond the limit, from the first of the stay on, each with its
            number.
        period: The days looked at; a spell that ended before them is left out.
        checks: Reads the limit.

    Source:
        art. 15 ust. 7a ustawy o zatrudnieniu socjalnym.
    """
    for spell in spans([*beyond]):
        if spell.last >= period.first:
            counted = leave.SickDay(used=beyond[spell.last])
            yield checks.finding(leave.SICK_DAYS, counted, spell)
