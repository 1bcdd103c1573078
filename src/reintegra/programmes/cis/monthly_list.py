"""A month's list for a centre (*lista wypłat*): rows, total, refund base."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.people.ids import ByPerson, Id, one_kind
from reintegra.programmes.cis.amount import BENEFIT
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.check import findings
from reintegra.programmes.cis.classified_stays import ClassifiedStays
from reintegra.programmes.cis.month import BenefitMonth
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.statement import benefit_of_stays
from reintegra.programmes.shared.monthly_list import REFUND, ListRow, MonthList
from reintegra.reading.record.compute import compute
from reintegra.values import frozen
from reintegra.values.text import Text

_NOT_KNOWN: Mapping[str, bool] = MappingProxyType({})


@check_arguments
@frozen
class PayrollRow(ListRow):
    """One participant's row; its `id` is the participation's opaque name."""


@check_arguments
@frozen
class Payroll(MonthList[PayrollRow]):
    """A month's list of integration benefits.

    One row for everyone who took part that month, those who left included, by id; stays
    of one id make one row. Who has no day of participation in the month is absent.
    """

    @property
    def refund(self) -> Decimal:
        """What the labour office refunds for the benefits, in złoty.

        Contributions, refunded from 2009-02-01 as well, are not computed here; a bonus
        is not refunded.

        Source:
            art. 15 ust. 8 ustawy o zatrudnieniu socjalnym.
        """
        return self.total

    @property
    def sums(self) -> tuple[tuple[Text, Decimal], ...]:
        """What the rows add up to, in złoty, each sum with what it is."""
        return (*super().sums, (REFUND, self.refund))


@check_arguments
def payroll(
    stays: Iterable[tuple[Participation, Attendance]],
    month: Month,
    *,
    severe_or_moderate: ByPerson[bool] = _NOT_KNOWN,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Payroll:
    """Compute a month's list for a centre.

    Args:
        stays: Participations with their attendance; those without a day in the month
            have no row.
        month: The month due.
        severe_or_moderate: Whether persons have a significant or moderate degree of
            disability, by id, for the limits of their hours; who is not named has a
            degree that is not known.
        under: Interpretations of open points.
        known_on: As in `reintegra.cis.integration_benefit`.

    Raises:
        ArgumentError: Some ids are text, others numbers.
        NotInForceError: The benefit did not exist, or its base is not announced; also
            where nobody takes part.
        PeriodError: Two participations of one id have days in the month in common.

    Source:
        art. 15 ust. 5, 8 ustawy o zatrudnieniu socjalnym.
    """
    classified = ClassifiedStays(month.last, under, known_on)
    return _list(tuple(stays), month, dict(severe_or_moderate.items()), classified)


def _list(
    every: tuple[tuple[Participation, Attendance], ...],
    month: Month,
    degrees: Mapping[Id, bool],
    classified: ClassifiedStays,
) -> Payroll:
    under, known_on = classified.under, classified.known_on
    compute(BENEFIT, BenefitMonth(), month, under=under, known_on=known_on)
    one_kind("cis.payroll", "stays", (stay.id for stay, _ in every))
    present = [(stay, kept) for stay, kept in every if _days(stay, month, under)]
    no_overlap((stay for stay, _ in present), under=under)
    people: dict[Id, list[tuple[Participation, Attendance]]] = {}
    for stay, kept in sorted(present, key=lambda pair: (pair[0].id, pair[0].start)):
        people.setdefault(stay.id, []).append((stay, kept))
    rows = (
        PayrollRow(name, benefit_of_stays(own, month, classified))
        for name, own in people.items()
    )
    absent = sorted({stay.id for stay, _ in every} - set(people))
    period = month.period
    found = (
        (stay.id, finding)
        for stay, kept in sorted(every, key=lambda pair: (pair[0].id, pair[0].start))
        for finding in findings(stay, kept, period, degrees.get(stay.id), classified)
        if any(period.first <= day <= period.last for day in finding.days)
    )
    return Payroll(month, tuple(rows), tuple(absent), tuple(found))


@check_arguments
def payrolls(  # noqa: PLR0913 - months, persons, and how the law is read
    stays: Iterable[tuple[Participation, Attendance]],
    first: Month,
    last: Month,
    *,
    severe_or_moderate: ByPerson[bool] = _NOT_KNOWN,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> tuple[Payroll, ...]:
    """Compute the lists of a centre from one month to another, both included.

    Args:
        stays: Participations with their attendance.
        first: The first month due.
        last: The last month due, not before the first.
        severe_or_moderate: As in `payroll`.
        under: Interpretations of open points.
        known_on: As in `reintegra.cis.integration_benefit`; not before the first day of
            the last month.

    Raises:
        PeriodError: *last* is before *first*, *known_on* is too early, or stays of one
            id overlap.
    """
    if last < first:
        expected = f"{first} or later"
        where, msg = "", f"last: got {last}, expected {expected}"
        raise PeriodError(where, "last", last, expected, msg)
    kept, months = tuple(stays), [first]
    while months[-1] < last:
        months.append(months[-1].next)
    degrees = dict(severe_or_moderate.items())
    classified = ClassifiedStays(last.last, under, known_on)
    return tuple(_list(kept, month, degrees, classified) for month in months)


def _days(stay: Participation, month: Month, under: Interpretations) -> bool:
    """Whether the stay has a day in the month."""
    last = stay.last_day(under=under)
    return stay.start <= month.last and (last is None or last >= month.first)


@check_arguments
def no_overlap(
    stays: Iterable[Participation], *, under: Interpretations = RECOMMENDED
) -> None:
    """Refuse stays of one id that have days in common.

    Args:
        stays: The stays, in any order.
        under: Interpretations, of OP-21 where only the first day of work is known.

    Raises:
        ArgumentError: Some ids are text, others numbers.
        PeriodError: Two of them do.
    """
    together = tuple(stays)
    one_kind("cis.no_overlap", "stays", (stay.id for stay in together))
    kept: dict[Id, Participation] = {}
    for stay in sorted(together, key=lambda one: (one.id, one.start)):
        earlier = kept.get(stay.id)
        if earlier and _reaches(earlier, stay.start, under):
            msg = (
                f"participation {stay.id!r}: got a stay from {stay.start} inside "
                f"the one from {earlier.start}, expected them one after another"
            )
            where, expected = "cis.no_overlap", "stays one after another"
            raise PeriodError(where, "stays", stay.start, expected, msg)
        kept[stay.id] = stay


def _reaches(stay: Participation, day: date, under: Interpretations) -> bool:
    last = stay.last_day(under=under)
    return last is None or last >= day
