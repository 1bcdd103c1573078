"""One participant's month: from marks and certificates to a statement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.law.points import Choice
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.benefit import BENEFIT
from reintegra.programmes.cis.days import Due, SortedDay, SortedMonth, sort_month
from reintegra.programmes.cis.stay import Participation
from reintegra.reading.notices import Notice, doubtful
from reintegra.reading.record import compute
from reintegra.reading.results import Statement


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
    stay, so *attendance* should hold all of it, not the month alone.

    Args:
        stay: The participation.
        attendance: Its marks and certificates.
        month: The month due; the law of its last day fixes shares and base.
        under: Readings of open points.
        known_on: As in `reintegra.decide`.

    Returns:
        A statement. A class day without a mark reduces nothing, is named in
        ``warnings``, and makes ``complete`` ``False``. A month without a day of
        participation comes to 0 and says why.

    Raises:
        NotInForceError: No benefit existed, or its base is not known for the month.

    Source:
        art. 15 ust. 1, 4, 6, 7, 7a ustawy o zatrudnieniu socjalnym.
    """
    sorted_month = sort_month(stay, attendance, month, under)
    counted = sorted_month.counts()
    slip = compute(BENEFIT, counted, on=month, under=under, known_on=known_on)
    met = tuple(dict.fromkeys(_met(stay, sorted_month, under)))
    return evolve(
        slip,
        remarks=(*_remarks(stay, attendance, sorted_month, under), *doubtful(*met)),
        met=met,
        complete=all(day.due is not Due.UNKNOWN for day in sorted_month.days),
    )


def _met(
    stay: Participation, sorted_month: SortedMonth, under: Interpretations
) -> Iterator[Choice]:
    yield from stay.readings(under)
    for one in sorted_month.days:
        yield from one.points


# -- what must be said beside the amount


def _remarks(
    stay: Participation,
    attendance: Attendance,
    sorted_month: SortedMonth,
    under: Interpretations,
) -> Iterator[Notice]:
    month, days = sorted_month.month, sorted_month.days
    if not days:
        yield _absent(stay, month, under)
    yield from _named(_UNKNOWN, (d for d in days if d.due is Due.UNKNOWN))
    yield from _named(_LOOSE_SICK, (d for d in days if _loose(d)))
    yield from _named(_BEATEN, (d for d in days if _beaten(d)))
    yield from _named(_OFF_CLASS, (d for d in days if _off_class(d)))
    inside = {d.day for d in days}
    strays = (d for d in attendance.marks if d in month.period and d not in inside)
    yield from _told(_OUTSIDE, tuple(strays))


def _loose(one: SortedDay) -> bool:
    return one.mark is Mark.SICK and not one.certified


def _beaten(one: SortedDay) -> bool:
    return one.certified and one.mark in {Mark.PRESENT, Mark.UNEXCUSED, Mark.FREE}


def _off_class(one: SortedDay) -> bool:
    held = one.classes or one.mark in {None, Mark.NO_CLASS, Mark.SICK}
    return not held


def _absent(stay: Participation, month: Month, under: Interpretations) -> Notice:
    end = stay.last_day(under=under)
    last = f", ostatni dzień {end}" if end else ""
    until = f", last day {end}" if end else ""
    return Notice(
        "days",
        f"brak dni uczestnictwa w miesiącu {month}: pierwszy dzień {stay.start}{last}",
        f"no day of participation in {month}: first day {stay.start}{until}",
    )


_UNKNOWN = (
    "dzień zajęć bez oznaczenia, kwota nie jest ostateczna",
    "class day without a mark, the amount is not final",
)
_LOOSE_SICK = (
    "oznaczenie choroby bez zaświadczenia, policzono tylko ten dzień",
    "mark of sickness without a certificate, that day alone was counted",
)
_BEATEN = (
    "zaświadczenie przeczy oznaczeniu, przyjęto zaświadczenie",
    "a certificate contradicts the mark, the certificate was taken",
)
_OFF_CLASS = (
    "oznaczenie w dniu bez zajęć, pominięto",
    "mark on a day without classes, not counted",
)
_OUTSIDE = (
    "oznaczenie poza dniami uczestnictwa, pominięto",
    "mark outside the days of participation, not counted",
)


def _named(said: tuple[str, str], days: Iterator[SortedDay]) -> Iterator[Notice]:
    yield from _told(said, tuple(one.day for one in days))


def _told(said: tuple[str, str], days: tuple[date, ...]) -> Iterator[Notice]:
    if days:
        listed = ", ".join(map(str, days))
        yield Notice("days", f"{said[0]}: {listed}", f"{said[1]}: {listed}")
