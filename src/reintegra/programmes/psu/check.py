"""Check a log of socially useful works against its limits: findings, never amounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period, a_day_of_record
from reintegra.law.timeline import not_before
from reintegra.programmes.psu import limits
from reintegra.programmes.psu.city_application import Basis, CityApplication
from reintegra.programmes.psu.monthly_hours import EARLIER_MONTHLY_HOURS, MONTHLY_HOURS
from reintegra.programmes.psu.participation import WorkLog, WorkLogDay
from reintegra.programmes.psu.which_act import first_day_of_works, runs_under_2004_act
from reintegra.programmes.psu.work_day import EARLIER_WORK_DAY, WORK_DAY
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.log_checks import check_log, check_log_if_in_force


@check_arguments
def check(  # noqa: PLR0913 - the terms of the agreement
    log: WorkLog,
    *,
    agreement: Basis,
    period: Period | None = None,
    monthly_hours: Hours | None = None,
    referrals: Iterable[Period] | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[Finding, ...]:
    """Check a person's log against every limit of socially useful works.

    Args:
        log: The hours; all of the person's in a year, from every gmina and agreement,
            where OP-32b is read per person.
        agreement: The day the agreement was concluded, or a city's application; it
            fixes the act.
        period: The days that the agreement covers, where they are known.
        monthly_hours: The hours of a month that the agreement states for a person,
            ``None`` where it states none or that is not known; no act has such a limit.
        referrals: The days for which the person is referred, ``None`` where that is
            not known; then the days of the year stay to be checked, unless the days
            worked alone are too many.
        under: Interpretations of OP-32a, OP-32b and OP-33.
        known_on: Check by the law as it could be known on that day, any day from the
            first of the month of the last works; ``None`` for the law as it is known
            now.

    Returns:
        Findings that are breached or to be checked, oldest first. A limit kept leaves
        none. Days beyond the limit of a year are the days of its finding; days before
        2025-06-01 do not count for it. A year is read by the law of its first day
        worked. A day without a minute is no day worked, but it makes a year, of whose
        days of referral more may have to be known.

    Raises:
        PeriodError: A referral has no end (9999-12-31 is none);
            *agreement* is neither a day nor an application, or *known_on* is
            too early.
        AmountError: *monthly_hours* is no whole number of minutes.
        NotInForceError: There were no such works yet on a day worked, in a week with
            an entry, or on the day of the agreement.

    Source:
        art. 73a ust. 1–2 ustawy o promocji zatrudnienia; art. 142 ust. 2, 5–7, 11
        ustawy o rynku pracy i służbach zatrudnienia.
    """
    known = None if referrals is None else tuple(sorted(referrals))
    for one in known or ():
        a_day_of_record(one.last)
    for last in log.days[-1:]:
        not_before(known_on, Month.of(last).first)
    old = runs_under_2004_act(agreement)
    stated = None if monthly_hours is None else minutes(monthly_hours, "monthly_hours")
    rows = tuple(_rows(log, agreement, period, known, stated))
    found = (
        *(
            one
            for limit in _first_limits(old=old)
            for one in check_log(limit, rows, under=under, known_on=known_on)
        ),
        *(
            one
            for limit in _further_limits(old=old, monthly=stated is not None)
            for one in check_log_if_in_force(
                limit, rows, under=under, known_on=known_on
            )
        ),
    )
    open_ones = (
        one
        for one in found
        if one.met is False or (one.met is None and one.limit is limits.YEARLY_LIMIT)
    )
    return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))


def _first_limits(*, old: bool) -> Iterator[Limit]:
    """Go through the limits that are as old as the works themselves."""
    yield EARLIER_WORK_DAY if old else WORK_DAY
    yield limits.EARLIER_WEEKLY_LIMIT if old else limits.WEEKLY_LIMIT


def _further_limits(*, old: bool, monthly: bool) -> Iterator[Limit]:
    """Go through the limits that came later, or that only some agreements have."""
    if monthly:
        yield EARLIER_MONTHLY_HOURS if old else MONTHLY_HOURS
    if not old:
        yield limits.YEARLY_LIMIT


def _rows(
    log: WorkLog,
    agreement: Basis,
    period: Period | None,
    referrals: tuple[Period, ...] | None,
    stated: int | None,
) -> Iterator[WorkLogDay]:
    """Go through the days that have an entry, or are of a referral."""
    kept, city = log.minutes, isinstance(agreement, CityApplication)
    first = first_day_of_works(agreement)
    starts = {day: one.first for one in reversed(referrals or ()) for day in one}
    # there is no limit of a year by the act of 2004: no other days are asked for
    others = () if runs_under_2004_act(agreement) else starts
    for day in dict.fromkeys((*kept, *others)):
        covered = day >= first and (period is None or day in period)
        yield WorkLogDay(
            day=day,
            minutes=kept.get(day, 0),
            entry=day in kept,
            start=starts.get(day),
            covered=covered,
            under_agreement=covered and not city,
            under_application=covered and city,
            under_referral=None if referrals is None else day in starts,
            stated=stated,
        )
