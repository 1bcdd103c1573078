"""Correct a month that was paid: what is owed on top (*wyrównanie*)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError, ArgumentError
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Month
from reintegra.programmes.cis.attendance import Attendance
from reintegra.programmes.cis.participation import Participation
from reintegra.programmes.cis.statement import integration_benefit
from reintegra.programmes.shared.line_differences import (
    LineDifference,
    line_differences,
)
from reintegra.programmes.shared.money import grosze
from reintegra.reading.record.statement import Statement
from reintegra.reading.text.days import month_text
from reintegra.reading.text.numbers import money, zloty
from reintegra.values import frozen
from reintegra.values.explanations import Explainable, explanation
from reintegra.values.text import Language, Text, in_language

Paid: TypeAlias = Statement | Decimal | str | int


@check_arguments
@frozen
class Correction(Explainable):
    """A month paid, computed anew (*korekta*).

    Attributes:
        month: The month due.
        paid: What was paid, in grosze.
        before: The statement it was paid by, ``None`` where only the amount is known.
        after: The month computed anew.
    """

    month: Month
    paid: int
    before: Statement | None
    after: Statement

    @property
    def grosze(self) -> int:
        """What is owed to the participant, in grosze; negative if too much was paid."""
        return (self.after.grosze or 0) - self.paid

    @property
    def difference(self) -> Decimal:
        """What is owed to the participant, in złoty; negative if too much was paid."""
        return zloty(self.grosze)

    @property
    def lines(self) -> tuple[LineDifference, ...]:
        """The lines that differ; those that count add up to `grosze` exactly.

        Where only the amount paid is known, every line of the new statement, with
        nothing known of what it was.
        """
        return line_differences(self.before, self.after)

    @property
    def complete(self) -> bool:
        """Whether every day of the month is known; if not, nothing is final."""
        return self.after.complete


def correction_head(found: Correction, lang: Language) -> str:
    """Write the month, what was paid, what is due, and the difference."""
    amounts = (found.paid, found.after.grosze or 0, found.grosze)
    paid, due, owed = (money(amount, lang) for amount in amounts)
    head = in_language(
        Text(
            f"{month_text(found.month, 'pl')}: wypłacono {paid}, przysługuje "
            f"{due}, różnica {owed}",
            f"{found.month}: paid {paid}, due {due}, difference {owed}",
        ),
        lang,
    )
    if not found.complete:
        head += in_language(Text(" (nie jest ostateczna)", " (not final)"), lang)
    return head


@explanation.register
def correction_text(found: Correction, lang: Language) -> str:
    """Write out the difference, and both statements."""
    head = correction_head(found, lang)
    known = [found.after] if found.before is None else [found.before, found.after]
    return "\n\n".join([head, *(one.explain(lang) for one in known)])


@check_arguments
def correction(  # noqa: PLR0913 - what was paid, and the month anew
    paid: Paid,
    stay: Participation,
    attendance: Attendance,
    month: Month,
    *,
    under: Interpretations = RECOMMENDED,
    known_on: date | None = None,
) -> Correction:
    """Compute a past month anew, and what is owed on top of what was paid.

    The month due decides, not the day of payment. The application to the labour office
    for the refund is corrected by the same difference.

    Args:
        paid: What was paid, in złoty, or the statement it was paid by.
        stay: The participation, as it is known now.
        attendance: Its marks and certificates, as they are known now.
        month: The month due.
        under: Interpretations of open points.
        known_on: As in `reintegra.cis.integration_benefit`.

    Raises:
        AmountError: *paid* is negative, no whole number of grosze, or not known.
        ArgumentError: *paid* is a statement of another month, of another person, or of
            something else.
        NotInForceError: No benefit existed, or its base is not known for the month.

    Source:
        art. 15 ust. 4, 8 ustawy o zatrudnieniu socjalnym; art. 14 pkt 2 ustawy
        zmieniającej (Dz.U. 2022 poz. 218).
    """
    after = integration_benefit(stay, attendance, month, under=under, known_on=known_on)
    return corrected(paid, after, month)


def corrected(paid: Paid, after: Statement, month: Month) -> Correction:
    """Set what was paid against the month computed anew.

    Raises:
        AmountError: *paid* is negative, no whole number of grosze, or not known.
        ArgumentError: *paid* is a statement of another month, of another person, or of
            something else.
    """
    if not isinstance(paid, Statement):
        return Correction(month, grosze(paid, "paid"), None, after)
    if paid.grosze is None:
        msg = f"amount paid: got {paid!r}, expected a statement with an amount"
        raise AmountError(
            where="",
            name="paid",
            got=paid,
            expected="a statement with an amount",
            message=msg,
        )
    whose = {after.id, paid.id} - {None}
    if paid.formula.key != after.formula.key or Month.of(paid.on) != month:
        raise refused(paid, f"one of {after.formula.key} for {month}")
    if len(whose) > 1:
        raise refused(paid, f"one of {after.id!r}, whose stay it is")
    return Correction(month, paid.grosze, paid, after)


def refused(paid: object, expected: str) -> ArgumentError:
    """Return the error about what was paid; the function asked names itself."""
    return ArgumentError("", "paid", paid, expected)
