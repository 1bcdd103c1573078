"""From a register of works to the settlement of a month (*rozliczenie*)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError, UnknownNameError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period
from reintegra.law.timeline import Version
from reintegra.people.ids import ByPerson, Id, an_id, one_kind
from reintegra.programmes.psu.check import check
from reintegra.programmes.psu.city import Basis
from reintegra.programmes.psu.host_duties import notice_duty
from reintegra.programmes.psu.host_duty import HostDuty
from reintegra.programmes.psu.participation import WorkLog
from reintegra.programmes.psu.register import WorkRegister
from reintegra.programmes.psu.settlement_rows import (
    Settlement,
    SettlementRow,
    rounding_notice,
    without_hours_notice,
)
from reintegra.programmes.psu.statement import Pay, pay
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.programmes.shared.money import grosze
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.notices import Notice
from reintegra.values import FrozenMapping, frozen

Logs = WorkRegister | ByPerson[WorkLog]
Referrals = ByPerson[Iterable[Period]]


@check_arguments
@frozen(kw_only=True)
class Terms:
    """The terms that a person works on (*warunki porozumienia*).

    Attributes:
        agreement: The day the agreement was concluded; in a city with county rights,
            which makes none, its `CityApplication`.
        period: The days that it covers, where they are known.
        monthly_hours: The hours of a month that it states for a person, if it does.
        hourly_rate: A rate that was fixed above the minimum, in złoty.
        carers: Whether the works are for carers of disabled persons.
        gmina_alone: Whether the gmina bears all of the pay, without a refund.

    Raises:
        AmountError: Hours or a rate that cannot be.
    """

    agreement: Basis
    period: Period | None = None
    monthly_hours: Hours | None = None
    hourly_rate: Decimal | str | int | None = None
    carers: bool = False
    gmina_alone: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse hours and rates that cannot be."""
        if self.monthly_hours is not None:
            minutes(self.monthly_hours)
        if self.hourly_rate is not None:
            grosze(self.hourly_rate)


_NONE: ByPerson[Terms] = FrozenMapping({})
_NOT_KNOWN: Referrals = FrozenMapping({})


@check_arguments
def settlement(  # noqa: PLR0913 - the terms of the agreement
    logs: Logs,
    month: Month,
    *,
    agreement: Basis,
    period: Period | None = None,
    monthly_hours: Hours | None = None,
    hourly_rate: Decimal | str | int | None = None,
    carers: bool = False,
    gmina_alone: bool = False,
    apart: ByPerson[Terms] = _NONE,
    referrals: Referrals = _NOT_KNOWN,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Settlement:
    """Settle a gmina's month of socially useful works (*rozliczenie miesięczne*).

    Args:
        logs: A register, or logs by person; all of a person's hours in the year, so
            that weeks and years are checked whole.
        month: The month settled.
        agreement: As in `Terms`, like the arguments after it: the terms of everyone
            who has none apart.
        period: As in `Terms`.
        monthly_hours: As in `Terms`.
        hourly_rate: As in `Terms`.
        carers: As in `Terms`.
        gmina_alone: As in `Terms`.
        apart: The terms of persons for whom they differ, by person. Who works on two
            terms in one month is settled in two lists; the weeks of both together are
            for `check` to hold.
        referrals: The days for which persons are referred, by person; who is not named
            has referrals that are not known.
        under: Readings of OP-30 to OP-33.
        known_on: Settle by the law as it could be known on that day, any day from the
            first of the month; works of months after it are left out, as they could
            not be known.

    Returns:
        A settlement; its totals are the sums of its rows.

    Raises:
        ArgumentError: Some ids are text, others numbers.
        AmountError: A rate is below the minimum, or no amount; the person is named.
        NotInForceError: There were no such works yet, or the minimum is not known, also
            where nobody worked; nothing is settled then.
        UnknownNameError: *apart* names a person without a log and without referrals.

    Source:
        art. 73a ust. 3–5b ustawy o promocji zatrudnienia i instytucjach rynku pracy;
        art. 142 ust. 10–15 ustawy o rynku pracy i służbach zatrudnienia.
    """
    terms = Terms(
        agreement=agreement,
        period=period,
        monthly_hours=monthly_hours,
        hourly_rate=hourly_rate,
        carers=carers,
        gmina_alone=gmina_alone,
    )
    told: dict[Id, tuple[Period, ...]] = {
        person: tuple(own) for person, own in referrals.items()
    }
    kept: dict[Id, WorkLog] = dict.fromkeys(told, WorkLog())
    kept.update((logs.logs if isinstance(logs, WorkRegister) else logs).items())
    if known_on is not None:
        last = max(month, Month.of(known_on)).last
        kept = {person: _until(last, log) for person, log in kept.items()}
    own = dict(apart.items())
    return _Month(month, kept, terms, own, told, under, known_on).settled()


def _until(last: date, log: WorkLog) -> WorkLog:
    """Leave out works after a day."""
    kept = log.minutes.items()
    return WorkLog([(day, timedelta(minutes=n)) for day, n in kept if day <= last])


@frozen
class _Month:
    """A month to settle."""

    month: Month
    logs: Mapping[Id, WorkLog]
    common: Terms
    apart: Mapping[Id, Terms]
    referrals: Mapping[Id, tuple[Period, ...]]
    under: Interpretations
    known_on: date | None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no id, ids of two kinds, and terms of nobody."""
        for person in (*self.logs, *self.apart):
            an_id("psu.settlement", "person", person)
        one_kind("psu.settlement", "logs", self.logs)
        for person in self.apart:
            if person not in self.logs:
                kind = "person"
                raise UnknownNameError(kind, str(person), map(str, self.logs))

    def settled(self) -> Settlement:
        """Pay everyone with hours, and name the others."""
        # a month that cannot be paid is refused for nobody, too
        self._pay(None, WorkLog())
        worked = sorted(one for one, log in self.logs.items() if log.of(self.month))
        absent = tuple(sorted(set(self.logs) - set(worked)))
        rows = tuple(
            SettlementRow(one, self._pay(one, self.logs[one])) for one in worked
        )
        found = ((one, held) for one in sorted(self.logs) for held in self._held(one))
        remarks = *rounding_notice(rows), *self._without_hours(absent)
        return Settlement(self.month, rows, absent, tuple(found), remarks)

    def _terms(self, person: Id) -> Terms:
        return self.apart.get(person, self.common)

    def _pay(self, person: Id | None, log: WorkLog) -> Pay:
        terms = self.common if person is None else self._terms(person)
        try:
            return pay(
                log,
                self.month,
                agreement=terms.agreement,
                hourly_rate=terms.hourly_rate,
                carers=terms.carers,
                gmina_alone=terms.gmina_alone,
                person=person,
                under=self.under,
                known_on=self.known_on,
            )
        except AmountError as error:
            msg = f"person {person!r}, {error}" if person is not None else str(error)
            raise AmountError(msg) from None

    def _held(self, person: Id) -> Iterator[Finding]:
        """Go through the findings that speak of a day of the month."""
        terms = self._terms(person)
        for found in check(
            self.logs[person],
            agreement=terms.agreement,
            period=terms.period,
            monthly_hours=terms.monthly_hours,
            referrals=self.referrals.get(person),
            under=self.under,
            known_on=self.known_on,
        ):
            if any(day in self.month.period for day in found.days):
                yield found

    def _without_hours(self, absent: Iterable[Id]) -> Iterator[Notice]:
        """Name those who may be referred for the month, and who must be told."""
        named: dict[Version[HostDuty] | None, list[Id]] = {}
        for person in absent:
            told = self.referrals.get(person)
            if told is None or any(one.overlaps(self.month.period) for one in told):
                duty = notice_duty(self.month.last, self._terms(person).agreement)
                named.setdefault(duty, []).append(person)
        for duty, persons in named.items():
            yield without_hours_notice(self.month, persons, duty)
