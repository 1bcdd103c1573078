"""Check a log of socially useful works against its limits: findings, never amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from reintegra.arguments import check_arguments
from reintegra.grammar.limits import Limit
from reintegra.law import open_points as op
from reintegra.law.acts import URP
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import FAR, Month, Period, a_day_of_record, monday_of
from reintegra.law.timeline import not_before
from reintegra.parameters import urp
from reintegra.programmes.psu import limits
from reintegra.programmes.psu.city import Basis, CityApplication
from reintegra.programmes.psu.monthly_hours import (
    EARLIER_MONTHLY_HOURS,
    MONTHLY_HOURS,
    WorkMonth,
)
from reintegra.programmes.psu.participation import WorkLog
from reintegra.programmes.psu.which_act import begins, runs_under_2004_act
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.programmes.shared.time_log import block_of
from reintegra.reading.record.findings import Finding, check_limit
from reintegra.values import frozen


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
        under: Readings of OP-32a, OP-32b and OP-33.
        known_on: Check by the law as it could be known on that day, any day from the
            first of the month of the last works; ``None`` for the law as it is known
            now.

    Returns:
        Findings that are breached or to be checked, oldest first. A limit kept leaves
        none. Days beyond the limit of a year are the days of its finding; days before
        2025-06-01 do not count for it.

    Raises:
        PeriodError: A referral has no end (9999-12-31 is none);
            *agreement* is neither a day nor an application, or *known_on* is
            too early.
        AmountError: *monthly_hours* is no whole number of minutes.
        NotInForceError: There were no such works yet on a day of the log, or on that
            of the agreement.

    Source:
        art. 73a ust. 1–2 ustawy o promocji zatrudnienia; art. 142 ust. 2, 5–7, 11
        ustawy o rynku pracy i służbach zatrudnienia.
    """
    told = None if referrals is None else tuple(sorted(referrals))
    for one in told or ():
        a_day_of_record(one.last)
    for last in log.days[-1:]:
        not_before(known_on, Month.of(last).first)
    old = runs_under_2004_act(agreement)
    looked = _Look(log, agreement, period, told, old, under, known_on)
    stated = None if monthly_hours is None else minutes(monthly_hours)
    found = (*looked.days(), *looked.weeks(), *looked.months(stated), *looked.years())
    open_ones = (one for one in found if one.met is not True)
    return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))


@frozen
class _Look:
    """One look at a log."""

    log: WorkLog
    agreement: Basis
    period: Period | None
    referrals: tuple[Period, ...] | None
    earlier: bool
    under: Interpretations
    known_on: date | None

    def _hold(self, limit: Limit, counted: object, days: Iterable[date]) -> Finding:
        return check_limit(
            limit, counted, days, under=self.under, known_on=self.known_on
        )

    def days(self) -> Iterator[Finding]:
        """Hold every day against what it must rest on, as far as that is known."""
        limit = limits.EARLIER_WORK_DAY if self.earlier else limits.WORK_DAY
        for day in self.log.days:
            city = isinstance(self.agreement, CityApplication)
            counted = limits.WorkDay(
                under_agreement=self._covered(day) and not city,
                under_application=self._covered(day) and city,
                under_referral=self._referred(day),
            )
            found = self._hold(limit, counted, (day,))
            if found.met is not None:
                yield found

    def _covered(self, day: date) -> bool:
        inside = self.period is None or day in self.period
        return day >= begins(self.agreement) and inside

    def _referred(self, day: date) -> bool | None:
        if self.referrals is None:
            return None
        return any(day in one for one in self.referrals)

    # -- weeks

    def weeks(self) -> Iterator[Finding]:
        """Hold every week against the hours of a week."""
        limit = limits.EARLIER_WEEKLY_LIMIT if self.earlier else limits.WEEKLY_LIMIT
        blocks = self.under.of(op.OP_33).interpretation.key == "from_start"
        first = self._block if blocks else _monday
        kept = self.log.minutes
        # blocks from different starts may alternate: neighbours are not enough
        for worked in _parted(self.log.days, first):
            counted = limits.WorkWeek(minutes=sum(kept[day] for day in worked))
            yield self._hold(limit, counted, worked)

    def _block(self, day: date) -> date:
        """Return the first day of the seven, from the referral or the first works."""
        begun = [one.first for one in self.referrals or () if day in one]
        start = min(begun, default=self.log.days[0])
        return block_of(day, start).first

    # -- months

    def months(self, stated: int | None) -> Iterator[Finding]:
        """Hold every month against the minutes that the agreement states, if any."""
        if stated is None:
            return
        limit = EARLIER_MONTHLY_HOURS if self.earlier else MONTHLY_HOURS
        kept = self.log.minutes
        for worked in _parted(self.log.days, _first_of_month):
            spent = sum(kept[day] for day in worked)
            yield self._hold(limit, WorkMonth(minutes=spent, stated=stated), worked)

    # -- years

    def years(self) -> Iterator[Finding]:
        """Hold every calendar year against the days of a year."""
        if self.earlier:
            return
        worked, referred = self._counted(self.log.days), self._referral_days()
        for year in sorted({day.year for day in (*worked, *referred)}):
            yield self._year(_of(year, worked), _of(year, referred))

    def _year(self, worked: list[date], referred: list[date]) -> Finding:
        told = self.referrals is not None
        counted = limits.WorkYear(
            referral_days=len(referred) if told else None, days_worked=len(worked)
        )
        by_work = self.under.of(op.OP_32A).interpretation.key == "days_worked"
        more = max(referred, worked, key=len)
        said = worked if by_work and worked else more
        law = urp.PSU_DAYS_PER_YEAR_MAX.history
        limit = int(law.on(said[0], self.known_on, least=date.min).require())
        beyond = said[limit:] or said
        return self._hold(limits.YEARLY_LIMIT, counted, beyond)

    def _referral_days(self) -> list[date]:
        since = Period(URP.in_force, FAR)
        shared = (one.intersection(since) for one in self.referrals or ())
        every = {day for one in shared if one is not None for day in one}
        return self._counted(sorted(every))

    def _counted(self, days: Iterable[date]) -> list[date]:
        """Leave out days before the limit, and of other agreements if so read."""
        own = self.under.of(op.OP_32B).interpretation.key == "per_agreement"
        since = (day for day in days if day >= URP.in_force)
        return [day for day in since if not own or self._covered(day)]


def _parted(days: Iterable[date], first: Callable[[date], date]) -> list[list[date]]:
    """Put the days of one first day together, wherever they stand."""
    parts: dict[date, list[date]] = {}
    for day in days:
        parts.setdefault(first(day), []).append(day)
    return list(parts.values())


def _first_of_month(day: date) -> date:
    return day.replace(day=1)


def _monday(day: date) -> date:
    return monday_of(day)


def _of(year: int, days: list[date]) -> list[date]:
    return [day for day in days if day.year == year]
