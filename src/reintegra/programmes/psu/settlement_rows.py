"""A gmina's month of socially useful works, settled (*rozliczenie miesięczne*).

Source: art. 73a ust. 3–5b ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 142 ust. 10–15 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.law.periods import Month
from reintegra.law.timeline import Version
from reintegra.people.ids import Id
from reintegra.programmes.documents.catalogue import Item
from reintegra.programmes.psu.statement import Pay
from reintegra.programmes.shared.monthly_list import REFUND, ListRow, MonthList
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.days import month_text
from reintegra.reading.text.numbers import money, zloty
from reintegra.values import frozen
from reintegra.values.text import Text


@check_arguments
@frozen
class SettlementRow(ListRow):
    """One person's row: the pay, and who bears it.

    Attributes:
        statement: The month, line by line.
    """

    statement: Pay

    @property
    def refund(self) -> Decimal:
        """What is claimed from the Labour Fund, in złoty, as in `Pay.refund`."""
        return self.statement.refund

    @property
    def gmina_share(self) -> Decimal:
        """What is left to the gmina, in złoty."""
        return self.statement.gmina_share


@check_arguments
@frozen
class Settlement(MonthList[SettlementRow]):
    """A gmina's month of socially useful works.

    Everyone with hours in the month has a row; who has none is absent, and named with
    whom the gmina or the host must tell.
    """

    @property
    def refund(self) -> Decimal:
        """What is claimed from the Labour Fund, the sum of the printed rows, in złoty.

        Each person's refund is cut to whole grosze, so that none is above its share.
        """
        return sum((row.refund for row in self.rows), zloty(0))

    @property
    def gmina_share(self) -> Decimal:
        """What is left to the gmina, the sum of the printed rows, in złoty."""
        return sum((row.gmina_share for row in self.rows), zloty(0))

    @property
    def sums(self) -> tuple[tuple[Text, Decimal], ...]:
        """What the rows add up to, in złoty, each sum with what it is."""
        shares = (REFUND, self.refund), (_SHARE, self.gmina_share)
        return (*super().sums, *shares)


_SHARE = Text("udział gminy", "share of the gmina")


def rounding_notice(rows: tuple[SettlementRow, ...]) -> tuple[Notice, ...]:
    """Say what cutting each person's refund to whole grosze comes to, if anything."""
    exact = sum(Fraction(row.statement.line("refund_exact").exact or 0) for row in rows)
    claimed = sum(int(row.statement.line("refund").exact or 0) for row in rows)
    lost = int(exact) - claimed
    if not lost:
        return ()
    return (
        Notice(
            "rounding",
            "refundację zaokrąglono w dół do pełnego grosza u każdej osoby, czego "
            "przepisy nie określają; zaokrąglona raz, od sumy, byłaby wyższa o "
            f"{money(lost, 'pl')}",
            "the refund is cut to whole grosze for each person, on which the law is "
            f"silent; cut once, on the sum, it would be {money(lost, 'en')} more",
        ),
    )


def without_hours_notice(
    month: Month, persons: Iterable[Id], duty: Version[Item] | None
) -> Notice:
    """Name persons without hours, and whom the gmina or the host must notify."""
    named = ", ".join(map(str, persons))
    pl = f"nie podano godzin za {month_text(month, 'pl')} ({named})"
    en = f"no hours in {month}: {named}"
    if duty is not None:
        pl += (
            f"; jeżeli skierowano, obowiązkiem jest {duty.require().pl} ({duty.cites})"
        )
        en += f"; where referred, the duty of {duty.require().en} ({duty.cites})"
    return Notice("absent", pl, en)
