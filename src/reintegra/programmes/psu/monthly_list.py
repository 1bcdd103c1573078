"""A gmina's month of socially useful works: the settlement (*rozliczenie*)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, Period
from reintegra.law.timeline import Version
from reintegra.people.ids import ByPerson, Id
from reintegra.programmes.documents.catalogue import Item
from reintegra.programmes.psu.check import check
from reintegra.programmes.psu.city_application import Basis
from reintegra.programmes.psu.host_duties import notice_duty
from reintegra.programmes.psu.participation import WorkLog
from reintegra.programmes.psu.person_works import (
    Logs,
    PersonWorks,
    Referrals,
    without_later_works,
    works_of,
)
from reintegra.programmes.psu.settlement_rows import (
    Settlement,
    SettlementRow,
    rounding_notice,
    without_hours_notice,
)
from reintegra.programmes.psu.statement import Pay, pay
from reintegra.programmes.psu.terms import Terms
from reintegra.programmes.shared.hours import Hours
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.notices import Notice
from reintegra.values import FrozenMapping

_COMMON: ByPerson[Terms] = FrozenMapping({})
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
    apart: ByPerson[Terms] = _COMMON,
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
        under: Interpretations of OP-30 to OP-33.
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
    works = works_of(logs, referrals, terms, apart)
    if known_on is not None:
        last = max(month, Month.of(known_on)).last
        works = {
            person: without_later_works(last, one) for person, one in works.items()
        }
    # a month that cannot be paid is refused for nobody, too
    _pay(PersonWorks(WorkLog(), terms), month, None, under, known_on)
    worked = [person for person, one in works.items() if one.log.of(month)]
    rows = tuple(
        SettlementRow(person, _pay(works[person], month, person, under, known_on))
        for person in worked
    )
    absent = tuple(person for person in works if person not in worked)
    found = (
        (person, finding)
        for person, one in works.items()
        for finding in _findings(one, month, under, known_on)
    )
    without = _without_hours(month, {person: works[person] for person in absent})
    return Settlement(
        month, rows, absent, tuple(found), (*rounding_notice(rows), *without)
    )


def _pay(
    works: PersonWorks,
    month: Month,
    person: Id | None,
    under: Interpretations,
    known_on: date | None,
) -> Pay:
    terms = works.terms
    try:
        return pay(
            works.log,
            month,
            agreement=terms.agreement,
            hourly_rate=terms.hourly_rate,
            carers=terms.carers,
            gmina_alone=terms.gmina_alone,
            person=person,
            under=under,
            known_on=known_on,
        )
    except AmountError as error:
        if person is None:
            raise
        raise error.within(place=f"person {person!r}") from None


def _findings(
    works: PersonWorks, month: Month, under: Interpretations, known_on: date | None
) -> Iterator[Finding]:
    """Go through the findings that concern a day of the month."""
    terms = works.terms
    for found in check(
        works.log,
        agreement=terms.agreement,
        period=terms.period,
        monthly_hours=terms.monthly_hours,
        referrals=works.referrals,
        under=under,
        known_on=known_on,
    ):
        if any(day in month.period for day in found.days):
            yield found


def _without_hours(month: Month, absent: Mapping[Id, PersonWorks]) -> Iterator[Notice]:
    """Name those who may be referred for the month, and who must be notified."""
    named: dict[Version[Item] | None, list[Id]] = {}
    for person, one in absent.items():
        days = one.referrals
        if days is None or any(part.overlaps(month.period) for part in days):
            duty = notice_duty(month.last, one.terms.agreement)
            named.setdefault(duty, []).append(person)
    for duty, persons in named.items():
        yield without_hours_notice(month, persons, duty)
