"""One participant's month: from marks and certificates to a statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.law.points import AppliedInterpretation
from reintegra.programmes.cis.amount import BENEFIT
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.classified_days import ClassifiedDay, counted
from reintegra.programmes.cis.classified_stays import ClassifiedStays
from reintegra.programmes.cis.effect_reader import DayEffect
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.statement_warnings import (
    day_warnings,
    free_day_warnings,
    mark_warnings,
    no_day_warning,
    phase_warnings,
)
from reintegra.reading.record.compute import compute
from reintegra.reading.record.notices import Notice, contested_defaults
from reintegra.reading.record.statement import Statement
from reintegra.values import frozen


@check_arguments
def integration_benefit(
    stay: Participation,
    attendance: Attendance,
    month: Month,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Statement:
    """Compute what a participant is due for a month (*świadczenie integracyjne*).

    Each day is sorted by the law of that day; incapacity is counted over the whole
    stay, so *attendance* should be that of the whole stay, not of the month alone.

    Args:
        stay: The participation.
        attendance: Its marks and certificates.
        month: The month due; the law of its last day fixes shares and base.
        under: Interpretations of open points.
        known_on: Compute as the law could be known on that day, any day from the
            first of the month; ``None`` for the law as it is known now.

    Returns:
        A statement. A class day without a mark reduces nothing, is named in
        ``warnings``, and makes ``complete`` ``False``; so does an absence marked on a
        Saturday where the centre's class days are not given. A month without a day of
        participation comes to 0 and says why.

    Raises:
        NotInForceError: No benefit existed, or its base is not known for the month.

    Source:
        art. 15 ust. 1, 4, 6, 7, 7a ustawy o zatrudnieniu socjalnym.
    """
    days = ClassifiedStays(month.last, under, known_on)
    return benefit_of_stays([(stay, attendance)], month, days)


def benefit_of_stays(
    stays: Sequence[tuple[Participation, Attendance]],
    month: Month,
    classified: ClassifiedStays,
) -> Statement:
    """Compute a month of one person who may have left and come back in it.

    The month is one: its full amount caps the parts, and its unexcused days are
    counted together (art. 15 ust. 6, 7).

    Args:
        stays: The person's stays, one after another, each with its attendance.
        month: The month due.
        classified: Gives the days of each, and says how the law is read.

    Raises:
        NotInForceError: No benefit existed, or its base is not known for the month.
    """
    under, known_on = classified.under, classified.known_on
    parts = [_part(stay, kept, month, classified) for stay, kept in stays]
    days = tuple(day for part in parts for day in part.days)
    counts = counted(month, days)
    slip = compute(BENEFIT, counts, on=month, under=under, known_on=known_on)
    met = tuple(dict.fromkeys(one for part in parts for one in part.met))
    kinds = {day.kind for day in days}
    remarks = dict.fromkeys(notice for part in parts for notice in part.remarks)
    return slip.beside(
        remarks=(*remarks, *contested_defaults(*met)),
        met=met,
        whole=all(kind.effect is not DayEffect.UNKNOWN for kind in kinds),
        id=next((stay.id for stay, _ in stays), None),
    )


@frozen
class _StayInMonth:
    """What a stay contributes to a month.

    Attributes:
        days: Its days of participation in the month.
        met: The open points that its phases and days met.
        remarks: Warnings on its days, marks and phases.
    """

    days: tuple[ClassifiedDay, ...]
    met: tuple[AppliedInterpretation, ...]
    remarks: tuple[Notice, ...]


def _part(
    stay: Participation,
    attendance: Attendance,
    month: Month,
    classified: ClassifiedStays,
) -> _StayInMonth:
    under = classified.under
    days = classified.within(stay, attendance, month.period)
    inside = {one.day for one in days}
    kinds = dict.fromkeys(one.kind for one in days)
    beyond: tuple[date, ...] = ()
    if any(kind.mark is Mark.FREE for kind in kinds):
        found = classified.free_days(stay, attendance, month.period)
        beyond = tuple(day for one in found if one.met is not True for day in one.days)
    marked = classified.marked(stay, attendance, month.period)
    remarks = (
        *(() if days else (no_day_warning(stay, month, under),)),
        *phase_warnings(stay, month, under),
        *day_warnings(days),
        *free_day_warnings(beyond),
        *mark_warnings(day for day in marked if day not in inside),
    )
    met = (
        *stay.interpretations(under),
        *(one for kind in kinds for one in kind.points),
    )
    return _StayInMonth(days, met, remarks)
