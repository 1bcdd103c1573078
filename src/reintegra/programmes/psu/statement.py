"""A month of socially useful works, paid: from a log to a statement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError
from reintegra.law.acts import URP
from reintegra.law.citation import Citation
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.parameters import urp
from reintegra.programmes.psu.amount import EARLIER_PAY, PAY
from reintegra.programmes.psu.city_application import Basis, CityApplication
from reintegra.programmes.psu.month import PayMonth
from reintegra.programmes.psu.participation import WorkLog
from reintegra.programmes.psu.which_act import first_day_of_works, runs_under_2004_act
from reintegra.programmes.shared.money import grosze
from reintegra.reading.record.compute import compute
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.statement import Statement
from reintegra.reading.text.days import day_text, listed_text
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen


@check_arguments
@frozen(repr=False, slots=False)
class Pay(Statement):
    """What a person is due for a month of works, and who bears it."""

    @property
    def refund(self) -> Decimal:
        """What the Labour Fund refunds to the gmina, in złoty.

        The most that it may, unless `refund_fixed`.
        """
        return zloty(int(self.line("refund").exact or 0))

    @property
    def gmina_share(self) -> Decimal:
        """What is left to the gmina when all of `refund` is refunded, in złoty."""
        return zloty(int(self.line("gmina_share").exact or 0))

    @cached_property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law behind the lines, and behind a refund that is none."""
        alone = urp.PSU_GMINA_ONLY_FINANCING.key
        said = (one.cites for read, one in self.parameters if read.key == alone)
        return (*super().cites, *said)

    @property
    def refund_fixed(self) -> bool:
        """Whether the act sets the refund itself (*100 %*), not only its limit."""
        shares = {read.key for read, _ in self.parameters}
        carers = urp.PSU_REFUND_SHARE_CARERS.key in shares
        return carers and self.version.since == URP.in_force and self.formula is PAY


@check_arguments
def pay(  # noqa: PLR0913 - the terms of the agreement
    log: WorkLog,
    month: Month,
    *,
    agreement: Basis,
    hourly_rate: Decimal | str | int | None = None,
    carers: bool = False,
    gmina_alone: bool = False,
    person: str | int | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Pay:
    """Compute what a person is due for the hours worked in a month (*świadczenie*).

    Nothing is due for time not worked, sickness included. Whether the hours keep their
    limits is for `reintegra.programmes.psu.check.check` to say.

    Args:
        log: The hours of one person.
        month: The month paid.
        agreement: The day the agreement was concluded, or a city's application; one of
            before 2025-06-01 runs on by the act of 2004. Hours of earlier days are not
            paid, but named.
        hourly_rate: A rate that the gmina or the host fixed, in złoty, ``None`` for
            the minimum.
        carers: Whether the works were for carers of disabled persons.
        gmina_alone: Whether the gmina bears all of the pay; then nothing is refunded.
        person: Whose log it is; the statement carries it as its `Statement.id`.
        under: Interpretations of OP-30 and OP-31.
        known_on: Pay by the law as it could be known on that day, any day from the
            first of the month; ``None`` for the law as it is known now.

    Returns:
        A statement; `Pay.refund` and `Pay.gmina_share` add up to its amount.

    Raises:
        AmountError: *hourly_rate* is below the minimum, or no whole number of grosze.
        NotInForceError: There were no such works yet, the minimum is not known, works
            for carers were not yet refunded otherwise, or the act did not yet speak of
            a gmina that pays alone.

    Source:
        art. 73a ust. 3–5b ustawy o promocji zatrudnienia i instytucjach rynku pracy;
        art. 142 ust. 12–15 ustawy o rynku pracy i służbach zatrudnienia.
    """
    formula = EARLIER_PAY if runs_under_2004_act(agreement) else PAY
    worked, first = log.of(month), first_day_of_works(agreement)
    counted = PayMonth(
        minutes=sum(spent for day, spent in worked.items() if day >= first),
        local_rate=0 if hourly_rate is None else grosze(hourly_rate, "hourly_rate"),
        for_carers=carers,
        gmina_alone=gmina_alone,
    )
    slip = compute(formula, counted, month, under=under, known_on=known_on)
    if hourly_rate is not None:
        _enough(slip, hourly_rate)
    early = _early([day for day in worked if day < first], agreement)
    remarks = (*early, *_in_place(agreement))
    return Pay.of(slip, remarks=remarks, id=person)


def _enough(slip: Statement, hourly_rate: Decimal | str | int) -> None:
    """Refuse a rate below the minimum."""
    least = slip.line("minimum")
    if grosze(hourly_rate, "hourly_rate") < int(least.exact or 0):
        msg = (
            f"hourly_rate: got {hourly_rate}, expected the minimum of "
            f"{zloty(int(least.exact or 0))} on {slip.on} or more ({least.cites})"
        )
        raise AmountError(
            where="psu.pay",
            name="hourly_rate",
            got=hourly_rate,
            expected=f"{zloty(int(least.exact or 0))} or more",
            message=msg,
        )


def _early(days: list[date], agreement: Basis) -> Iterator[Notice]:
    if days:
        told, listed = listed_text(days, "pl"), listed_text(days, "en")
        city = isinstance(agreement, CityApplication)
        pl, en = (
            ("złożenia wniosku", "application")
            if city
            else ("zawarcia porozumienia", "agreement")
        )
        first = first_day_of_works(agreement)
        yield Notice(
            "days",
            f"prac sprzed dnia {pl} ({day_text(first, 'pl')}) nie uwzględniono: {told}",
            f"works before the {en} of {first}, not counted: {listed}",
        )


def _in_place(agreement: Basis) -> Iterator[Notice]:
    if isinstance(agreement, CityApplication):
        units = "; ".join(map(str, agreement.cites))
        yield Notice(
            "agreement",
            "w mieście na prawach powiatu nie zawiera się porozumienia; zamiast jego "
            f"dnia liczy się dzień złożenia wniosku {day_text(agreement.filed, 'pl')} "
            f"({units})",
            "a city with county rights makes no agreement; the day on which the "
            f"application was filed, {agreement.filed}, counts for it ({units})",
        )
