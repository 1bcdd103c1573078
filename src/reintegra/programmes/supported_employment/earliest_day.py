"""When supported employment may begin at the earliest (*najwcześniejszy dzień*)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law import open_points as op
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period, a_day, shift
from reintegra.law.terms import months_after
from reintegra.parameters.civil_code import TERM_NONCONTINUOUS_MONTH_DAYS
from reintegra.programmes.supported_employment.eligible import MONTHS
from reintegra.programmes.supported_employment.referral import Programme


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
        under: Readings, of OP-20: how six months are counted.

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
    day = max(a_day(start), first)
    whole = months_after(start, int(least.on(day).value))
    days = int(least.on(day).value) * int(TERM_NONCONTINUOUS_MONTH_DAYS.on(day).value)
    listed = _after(start, sorted(breaks))
    added = _nth_day(start, days, listed)
    if under.of(op.OP_20).interpretation.key == "sum_30":
        return max(first, added)
    if not listed or listed[0].first > whole:
        return max(first, whole)
    return max(first, added, shift(listed[0].last, 1))


def _after(start: date, breaks: list[Period]) -> list[Period]:
    before = start
    for one in breaks:
        if one.first <= before:
            msg = f"break: got {one}, expected it to begin after {before}"
            raise PeriodError(msg)
        before = one.last
    return breaks


def _nth_day(start: date, days: int, breaks: list[Period]) -> date:
    """Return the day that completes so many days of participation."""
    last = shift(start, days - 1)
    for one in breaks:
        if one.first <= last:
            last = shift(last, one.days)
    return last
