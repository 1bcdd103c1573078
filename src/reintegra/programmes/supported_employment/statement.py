"""What an employer is refunded, month by month (*refundacja dla pracodawcy*)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import PeriodError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month, a_day
from reintegra.parameters import uzs
from reintegra.parameters.unemployment_benefit import UNEMPLOYMENT_BENEFIT_FIRST_PERIOD
from reintegra.programmes.shared.money import grosze
from reintegra.programmes.supported_employment.amount import BASE_DAY, REFUND
from reintegra.programmes.supported_employment.month import BaseDays, RefundMonth
from reintegra.programmes.supported_employment.refund import Refund, RefundRow
from reintegra.reading.record.compute import compute
from reintegra.reading.record.notices import Notice, notices
from reintegra.reading.record.terms import read_day
from reintegra.reading.record.trace import Amount
from reintegra.reading.text.days import month_text

Zloty: TypeAlias = Decimal | str | int
_BASE = UNEMPLOYMENT_BENEFIT_FIRST_PERIOD


@check_arguments
def refunds(
    signed: date,
    *,
    contributions: Mapping[Month, Zloty] | Zloty | None = None,
    first: Month | None = None,
    months: int | None = None,
    under: Interpretations = RECOMMENDED,
) -> Refund:
    """Compute what an employer is refunded for supported employment, at most.

    Args:
        signed: The day the contract with the starosta was signed.
        contributions: Social contributions on the benefit refunded, in złoty: of each
            month by month, or the same for all. They are never computed here; where
            none are given, the amounts are without them and say so.
        first: The first month of employment; the month of *signed* if not given.
        months: Months the employment lasted, if it ended before the refund did.
        under: Interpretations, of OP-25: whose month's unemployment benefit is taken.

    Raises:
        AmountError: An amount is negative or no whole number of grosze.
        NotInForceError: *signed* is before 2003-08-14, or the unemployment benefit of a
            month is not known yet.
        PeriodError: *first* is before *signed*, or *months* is not 1 or more.

    Source:
        art. 16 ust. 2 ustawy o zatrudnieniu socjalnym; art. 11 ustawy zmieniającej
        (Dz.U. 2022 poz. 218).

    >>> refunds(date(2026, 7, 1)).total
    Decimal('10703.40')
    """
    limit = int(uzs.SUPPORTED_EMPLOYMENT_REFUND_MONTHS.on(a_day(signed)).value)
    listed = _months(signed, first, limit if months is None else min(months, limit))
    paid = _contributions(contributions, listed)
    rows = (
        _row(signed, number, month, paid.get(month), under)
        for number, month in enumerate(listed, start=1)
    )
    employ = int(uzs.SUPPORTED_EMPLOYMENT_EMPLOY_MONTHS_MIN.on(signed).value)
    return Refund(signed, employ, tuple(rows))


def _months(signed: date, first: Month | None, number: int) -> list[Month]:
    least = Month.of(signed)
    if number < 1:
        msg = f"months of employment: got {number}, expected 1 or more"
        raise PeriodError(
            where="", name="months", got=number, expected="1 or more", message=msg
        )
    if first is not None and first < least:
        msg = f"first month of employment: got {first}, expected {least} or later"
        raise PeriodError(
            where="", name="first", got=first, expected=f"{least} or later", message=msg
        )
    return [(first or least) + n for n in range(number)]


def _contributions(
    given: Mapping[Month, Zloty] | Zloty | None, listed: list[Month]
) -> dict[Month, int]:
    if given is None:
        return {}
    if isinstance(given, Mapping):
        return {month: grosze(given[month]) for month in listed if month in given}
    return dict.fromkeys(listed, grosze(given))


def _row(
    signed: date,
    number: int,
    month: Month,
    contributions: int | None,
    under: Interpretations,
) -> RefundRow:
    days = BaseDays(month_refunded=month.last, signed=signed)
    day, _ = read_day(BASE_DAY, days, signed, under)
    version = _BASE.history.on(day, what=_BASE.key)
    base = int(version.require())
    known = RefundMonth(
        number=number,
        base_of_month=_base_on(month.last),
        base_on_signing=_base_on(signed),
        contributions=contributions or 0,
    )
    statement = compute(REFUND, known, on=signed, under=under)
    read = notices(day, statement.version, Amount(_BASE, base, version=version))
    lacks = contributions is None
    beside = (*read, _no_contributions(month)) if lacks else read
    whole = statement.beside(remarks=beside, whole=not lacks)
    return RefundRow(number, month, whole, version.cites)


def _base_on(day: date) -> int | None:
    """Return the benefit of a day in grosze, ``None`` where it was not read."""
    found = _BASE.history.find(day)
    base = None if found is None else found.content
    return None if base is None else int(base)


def _no_contributions(month: Month) -> Notice:
    return Notice(
        "contributions",
        f"nie podano składek na ubezpieczenia społeczne za {month_text(month, 'pl')}, "
        "kwota ich nie obejmuje",
        f"{month}: social contributions were not given and are not in the amount",
    )
