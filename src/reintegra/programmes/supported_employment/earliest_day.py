"""When supported employment may begin at the earliest (*najwcześniejszy dzień*)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.grammar.builders import (
    all_of,
    day_by_interpretation,
    known,
    no_later,
    times,
)
from reintegra.grammar.days import ChooseDay, LaterOf, MonthsAfter
from reintegra.grammar.facts import day
from reintegra.grammar.nodes import DayTerm, Parameter
from reintegra.law import open_points as op
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period, a_day, shift
from reintegra.parameters.civil_code import TERM_NONCONTINUOUS_MONTH_DAYS
from reintegra.programmes.supported_employment.eligible import MONTHS
from reintegra.programmes.supported_employment.referral import Programme
from reintegra.reading.record.terms import read_day, read_number
from reintegra.values import frozen

_SOURCE = "art. 16 ust. 1 ustawy o zatrudnieniu socjalnym"


@frozen(kw_only=True)
class ParticipationDays:
    """The days of a participation that decide when supported employment may begin."""

    start: date | None = day("pierwszy dzień uczestnictwa", "first day", _SOURCE)
    added_up: date | None = day(
        "dzień, w którym części uczestnictwa sumują się do wymaganego okresu",
        "day on which the parts of participation add up to the time needed",
        "art. 114 Kodeksu cywilnego",
        last=date.max,
    )
    first_break: date | None = day(
        "początek pierwszej przerwy; brak, gdy przerw nie było",
        "first day of the first break; none where there was no break",
        _SOURCE,
        last=date.max,
    )
    back: date | None = day(
        "powrót po pierwszej przerwie",
        "first day after the first break",
        _SOURCE,
        last=date.max,
    )


_days = fields(ParticipationDays)


def _earliest(months: Parameter) -> DayTerm:
    """Return the day that completes the months, as OP-20 counts them."""
    from_date_to_date = MonthsAfter(_days.start, months)
    broken = all_of(
        known(_days.first_break), no_later(_days.first_break, from_date_to_date)
    )
    return day_by_interpretation(
        op.OP_20,
        sum_30=_days.added_up,
        continuous=ChooseDay(
            broken, LaterOf(_days.added_up, _days.back), from_date_to_date
        ),
    )


_EARLIEST = {programme: _earliest(months) for programme, months in MONTHS.items()}


@check_arguments
def earliest_day(
    start: date,
    *,
    programme: Programme = "cis",
    breaks: Iterable[Period] = (),
    under: Interpretations = RECOMMENDED,
) -> date:
    """Return the first day for work in a justified case, before the programme ends.

    Args:
        start: First day of participation.
        programme: ``"cis"`` or ``"kis"``.
        breaks: Periods after *start* without participation.
        under: Interpretations, of OP-20: how six months are counted.

    Returns:
        The same date six months later; with breaks, the 180th day of participation,
        but no day before the return from the first of them. Never before the first day
        of the provision that was read: for a centre 2007-07-14, for a club 2022-02-15.

    Raises:
        PeriodError: A break begins by *start*, or two have a day in common.
        UnknownNameError: There is no such programme.

    Source:
        art. 16 ust. 1 ustawy o zatrudnieniu socjalnym; art. 112, 114 Kodeksu cywilnego.

    >>> earliest_day(date(2026, 1, 15))
    datetime.date(2026, 7, 15)
    """
    least = MONTHS[programme]
    first = next(one.since for one in least.history.versions if one.content is not None)
    law = max(a_day(start), first)
    days, _ = read_number(times(least, TERM_NONCONTINUOUS_MONTH_DAYS), None, law, under)
    listed = _after(start, sorted(breaks))
    days_known = ParticipationDays(
        start=start,
        added_up=_nth_day(start, int(days), listed),
        first_break=listed[0].first if listed else None,
        back=shift(listed[0].last, 1) if listed else None,
    )
    earliest, _ = read_day(_EARLIEST[programme], days_known, law, under)
    return max(first, earliest)


def _after(start: date, breaks: list[Period]) -> list[Period]:
    before = start
    for one in breaks:
        if one.first <= before:
            msg = f"break: got {one}, expected it to begin after {before}"
            raise PeriodError(
                where="",
                name="breaks",
                got=one,
                expected=f"a break that begins after {before}",
                message=msg,
            )
        before = one.last
    return breaks


def _nth_day(start: date, days: int, breaks: list[Period]) -> date:
    """Return the day that completes so many days of participation."""
    last = shift(start, days - 1)
    for one in breaks:
        if one.first <= last:
            last = shift(last, one.days)
    return last
