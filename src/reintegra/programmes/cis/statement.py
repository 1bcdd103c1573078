"""One participant's month: from marks and certificates to a statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from attrs import define, evolve

from reintegra.arguments import check_arguments
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.law.points import AppliedInterpretation
from reintegra.programmes.cis.amount import BENEFIT
from reintegra.programmes.cis.attendance import Attendance, Mark
from reintegra.programmes.cis.classified_days import (
    Due,
    SortedDay,
    SortedMonth,
    sort_stay,
)
from reintegra.programmes.cis.leave_checks import free_days
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.statement_warnings import FREE, OUTSIDE, named, of_days
from reintegra.reading.record.notices import Notice, contested_defaults
from reintegra.reading.record.reader import compute
from reintegra.reading.record.results import Statement
from reintegra.reading.text.days import day_text, month_text


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
    stay, so *attendance* should hold all of it, not the month alone.

    Args:
        stay: The participation.
        attendance: Its marks and certificates.
        month: The month due; the law of its last day fixes shares and base.
        under: Readings of open points.
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
    return benefit_of_stays([(stay, attendance)], month, under=under, known_on=known_on)


def benefit_of_stays(
    stays: Sequence[tuple[Participation, Attendance]],
    month: Month,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Statement:
    """Compute a month of one person who may have left and come back in it.

    The month is one: its full amount caps the parts, and its unexcused days are
    counted together (art. 15 ust. 6, 7).

    Args:
        stays: The person's stays, one after another, each with its attendance.
        month: The month due.
        under: Readings of open points.
        known_on: Compute as the law could be known on that day, any day from the
            first of the month; ``None`` for the law as it is known now.

    Raises:
        NotInForceError: No benefit existed, or its base is not known for the month.
    """
    looks = [_Look(stay, kept, month, under, known_on) for stay, kept in stays]
    days = tuple(day for look in looks for day in look.days)
    counted = SortedMonth(month, days).counts()
    slip = compute(BENEFIT, counted, on=month, under=under, known_on=known_on)
    met = tuple(dict.fromkeys(choice for look in looks for choice in look.met()))
    remarks = dict.fromkeys(notice for look in looks for notice in look.remarks())
    return evolve(
        slip,
        remarks=(*remarks, *contested_defaults(*met)),
        met=met,
        whole=all(day.due is not Due.UNKNOWN for day in days),
        id=next((stay.id for stay, _ in stays), None),
    )


@define
class _Look:
    """One look at the month of a stay."""

    stay: Participation
    attendance: Attendance
    month: Month
    under: Interpretations
    known_on: date | None

    @cached_property
    def every(self) -> tuple[SortedDay, ...]:
        """The days of the stay up to the end of the month."""
        asked = self.stay, self.attendance, self.month.last
        return sort_stay(*asked, self.under, self.known_on)

    @cached_property
    def days(self) -> tuple[SortedDay, ...]:
        """The days of the stay in the month."""
        return tuple(one for one in self.every if one.day >= self.month.first)

    def met(self) -> Iterator[AppliedInterpretation]:
        """Go through the readings that sorted the days."""
        yield from self.stay.readings(self.under)
        for one in self.days:
            yield from one.points

    def remarks(self) -> Iterator[Notice]:
        """Go through what must be said beside the amount."""
        days = self.days
        if not days:
            yield self._absent()
        yield from self._beyond()
        yield from of_days(days)
        yield from named(FREE, tuple(self._free()))
        inside = {one.day for one in days}
        first, last = self.month.first, self.month.last
        marked = (day for day in self.attendance.marks if first <= day <= last)
        yield from named(OUTSIDE, tuple(day for day in marked if day not in inside))

    def _free(self) -> Iterator[date]:
        """Go through the free days of the month that the act does not give."""
        if any(one.mark is Mark.FREE for one in self.days):
            for found in free_days(self.stay, self.every, self.under, self.known_on):
                if found.met is not True and found.days[0] in self.month.period:
                    yield from found.days

    def _beyond(self) -> Iterator[Notice]:
        """Say that days lie after the last phase, where some do."""
        last = self.stay.phases(under=self.under)[-1].period.last
        end = self.stay.last_day(under=self.under)
        if last < self.month.last and (end is None or end > last):
            yield Notice(
                "days",
                f"okres uczestnictwa upłynął {day_text(last, 'pl')}, dni "
                "późniejszych nie uwzględniono",
                f"the period of participation ended on {last}, later days not counted",
            )

    def _absent(self) -> Notice:
        end = self.stay.last_day(under=self.under)
        last = f", ostatni dzień {day_text(end, 'pl')}" if end else ""
        until = f", last day {end}" if end else ""
        month, start = self.month, self.stay.start
        return Notice(
            "days",
            f"brak dni uczestnictwa za {month_text(month, 'pl')} (pierwszy dzień "
            f"{day_text(start, 'pl')}{last})",
            f"no day of participation in {month}: first day {start}{until}",
        )
