"""Correct all months already paid, one after another (*korekty kolejnych miesięcy*)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import cast

from reintegra.arguments import check_arguments
from reintegra.law.acts import UZS
from reintegra.law.citation import Citation
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.classified_stays import ClassifiedStays
from reintegra.programmes.cis.correction import Correction, Paid, corrected, refused
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.statement import benefit_of_stays
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.statement import Statement
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen
from reintegra.values.explanations import Explainable

REFUNDED = UZS.at("art. 15 ust. 8")
"""What the labour office refunds a centre for: the benefits paid."""


@check_arguments
@frozen
class Corrections(Explainable):
    """Months paid, one after another, each computed anew (*korekty*).

    Attributes:
        months: A correction for each month, those without a difference included.
    """

    texts = "reintegra.programmes.cis.corrections_text"

    months: tuple[Correction, ...]

    @property
    def changed(self) -> tuple[Correction, ...]:
        """The months whose amount differs from what was paid."""
        return tuple(one for one in self.months if one.grosze)

    @property
    def grosze(self) -> int:
        """The sum of the differences, in grosze; negative if too much was paid."""
        return sum(one.grosze for one in self.months)

    @property
    def difference(self) -> Decimal:
        """The sum of the differences, in złoty; negative if too much was paid."""
        return zloty(self.grosze)

    @property
    def to_pay(self) -> Decimal:
        """What is owed on top for the months paid too little, in złoty."""
        return zloty(sum(max(one.grosze, 0) for one in self.months))

    @property
    def undue(self) -> Decimal:
        """What was paid too much for the other months, in złoty."""
        return zloty(sum(max(-one.grosze, 0) for one in self.months))

    @property
    def refund(self) -> Decimal:
        """What the application to the labour office is corrected by, in złoty.

        Above zero it is claimed on top, once it is paid; below zero it is returned.
        Contributions are not computed here.

        Source:
            art. 15 ust. 8 ustawy o zatrudnieniu socjalnym.
        """
        return self.difference

    @property
    def complete(self) -> bool:
        """Whether every day of every month is known; if not, nothing is final."""
        return not self.not_final

    @property
    def not_final(self) -> tuple[Month, ...]:
        """The months with days that are not known."""
        return tuple(one.month for one in self.months if not one.complete)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The law of the lines that differ, and of the refund where it differs."""
        if not self.changed:
            return ()
        lines = (line for one in self.changed for line in one.lines)
        of_lines = (one.cites for one in lines if one.cites is not None)
        return tuple(dict.fromkeys((*of_lines, REFUNDED)))

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings on the months as they are known now, each once."""
        every = (notice for one in self.months for notice in one.after.warnings)
        return tuple(dict.fromkeys(every))


@check_arguments
def corrections(  # noqa: PLR0913 - what was paid, and the months anew
    paid: Mapping[Month, Paid] | Iterable[Statement],
    stay: Participation,
    attendance: Attendance,
    *,
    until: Month | None = None,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Corrections:
    """Compute months already paid anew, and what each differs by.

    A late certificate or a changed mark reaches into later months, since days of
    incapacity are counted on; so every month is computed from the stay as a whole, from
    the first of *paid* to the last.

    Args:
        paid: What was paid: the statements, or by month statements or złoty; ``0`` for
            a month in which nothing was.
        stay: The participation, as it is known now.
        attendance: Its marks and certificates, as they are known now.
        until: The last month corrected; ``None`` for the last that was paid. Payments
            of later months are left alone.
        under: Interpretations of open points.
        known_on: As in `reintegra.cis.integration_benefit`, of every month.

    Raises:
        AmountError: An amount is negative, no whole number of grosze, or not known.
        ArgumentError: No month was paid, one has two statements, one between the first
            and *until* is left out, or a statement is of another month, of another
            person, or of something else.
        NotInForceError: No benefit existed, or its base is not known for a month.
        PeriodError: *known_on* is before the first day of the last month.

    Source:
        art. 15 ust. 4, 8 ustawy o zatrudnieniu socjalnym; art. 14 pkt 2 ustawy
        zmieniającej (Dz.U. 2022 poz. 218).
    """
    by_month = _by_month(paid)
    first, last = min(by_month), until or max(by_month)
    months = tuple(_months(first, last))
    for month in months or (last,):
        if month not in by_month:
            expected = f"what was paid for {month}, 0 where nothing was"
            raise refused([*map(str, sorted(by_month))], expected)
    classified = ClassifiedStays(last.last, under, known_on)
    return Corrections(
        tuple(
            corrected(
                by_month[month],
                benefit_of_stays([(stay, attendance)], month, classified),
                month,
            )
            for month in months
        )
    )


def _by_month(paid: Mapping[Month, Paid] | Iterable[Statement]) -> dict[Month, Paid]:
    """Sort what was paid by months.

    Raises:
        ArgumentError: There is none, or a month has two statements.
    """
    by_month: dict[Month, Paid] = {}
    if isinstance(paid, Mapping):
        by_month.update(cast("Mapping[Month, Paid]", paid))
    else:
        for one in paid:
            month = Month.of(one.on)
            if month in by_month:
                expected = f"one statement for {month}"
                raise refused(one, expected)
            by_month[month] = one
    if not by_month:
        raise refused(paid, "at least one month")
    return by_month


def _months(first: Month, last: Month) -> Iterator[Month]:
    month = first
    while month <= last:
        yield month
        month = month.next
