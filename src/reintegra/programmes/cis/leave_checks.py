"""Hold free days and days of incapacity against their limits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reintegra.law import open_points as op
from reintegra.law.interpretations import Interpretations
from reintegra.parameters import uzs
from reintegra.programmes.cis import leave
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.classified_days import SortedDay, spans
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.phases import Phase
from reintegra.reading.record.findings import Finding, check_limit


def free_days(
    stay: Participation,
    days: tuple[SortedDay, ...],
    under: Interpretations,
    known_on: date | None = None,
) -> Iterator[Finding]:
    """Hold each free day, and those before it, against the limit of its day.

    Args:
        stay: The participation.
        days: Its days, sorted, from the first one on.
        under: Readings of OP-03, OP-12 and OP-13.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Source:
        art. 15 ust. 6a ustawy o zatrudnieniu socjalnym.
    """
    used: list[SortedDay] = []
    for one in days:
        if one.mark is Mark.FREE and one.classes and not one.certified:
            if not one.trial:
                used.append(one)
            counted = _free(stay, one, _since_reform(one, used, under))
            read = leave.FREE_DAYS, counted, (one.day,)
            yield check_limit(*read, under=under, known_on=known_on)


def _free(stay: Participation, one: SortedDay, used: list[SortedDay]) -> leave.FreeDay:
    return leave.FreeDay(
        trial=one.trial,
        in_extension=one.phase is Phase.EXTENSION,
        extension_granted=_granted(stay, one),
        extension_months=stay.extended_by,
        used=len(used),
        used_in_phase=sum(other.phase is one.phase for other in used),
    )


def _since_reform(
    one: SortedDay, used: list[SortedDay], under: Interpretations
) -> list[SortedDay]:
    """Leave out days before the reform, where OP-03 is read so."""
    reform = uzs.CIS_FREE_DAYS_EXTENSION.history.versions[-1].since
    fresh = under.of(op.OP_03).interpretation.key == "fresh_start"
    if fresh and one.day >= reform:
        return [other for other in used if other.day >= reform]
    return used


def _granted(stay: Participation, one: SortedDay) -> bool | None:
    if one.phase is Phase.EXTENSION:
        return True
    decided = [decision.decided for decision in stay.decisions]
    if any(day is not None and day <= one.day for day in decided):
        return True
    return None if None in decided else False


def sick_days(
    days: tuple[SortedDay, ...], under: Interpretations, known_on: date | None = None
) -> Iterator[Finding]:
    """Hold days of incapacity against their limit: a finding for each spell beyond it.

    Args:
        days: The days of a stay, sorted, from the first one on.
        under: Readings of open points.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.

    Source:
        art. 15 ust. 7a ustawy o zatrudnieniu socjalnym.
    """
    numbers = {one.day: one.sick_day for one in days if one.sick_day is not None}
    beyond = [
        day for day, number in numbers.items() if _too_many(day, number, known_on)
    ]
    for spell in spans(beyond):
        counted = leave.SickDay(used=numbers[spell.last])
        yield check_limit(
            leave.SICK_DAYS, counted, spell, under=under, known_on=known_on
        )


def _too_many(day: date, number: int, known_on: date | None) -> bool:
    limit = uzs.CIS_SICK_DAYS_LIMIT.history.on(day, known_on, least=date.min)
    return number > int(limit.require())
