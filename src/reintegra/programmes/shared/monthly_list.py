"""A month's list: a row for each person, and their sum (*lista, rozliczenie*)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Generic, TypeVar

from reintegra.arguments import check_arguments
from reintegra.law.periods import Month
from reintegra.law.points import AppliedInterpretation
from reintegra.people.ids import Id
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.statement import Statement
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen
from reintegra.values.text import Text


@check_arguments
@frozen
class ListRow:
    """One person's row.

    Attributes:
        id: The person's opaque name.
        statement: The month, line by line.
    """

    id: Id
    statement: Statement

    @property
    def grosze(self) -> int:
        """The amount in grosze."""
        return self.statement.grosze or 0

    @property
    def amount(self) -> Decimal:
        """The amount in złoty, gross of income tax."""
        return zloty(self.grosze)


@check_arguments
def total(statements: Iterable[Statement]) -> int:
    """Add up the amounts of statements, in grosze; one not known counts as 0."""
    return sum(one.grosze or 0 for one in statements)


@check_arguments
def interpretations(
    statements: Iterable[Statement],
) -> tuple[AppliedInterpretation, ...]:
    """List the open points that statements met, each once, with what was chosen."""
    met = (choice for one in statements for choice in one.interpretations)
    return tuple(dict.fromkeys(met))


_TOTAL = Text("razem", "total")
REFUND = Text("do refundacji z Funduszu Pracy", "to be refunded by the Labour Fund")
"""What a list calls the sum that the Labour Fund refunds."""

T_co = TypeVar("T_co", bound=ListRow, covariant=True)


@check_arguments
@frozen
class MonthList(Reasoned, Generic[T_co]):
    """A month's list: a row for each person, their sums, and what is not settled.

    Attributes:
        month: The month due.
        rows: One row for each person, by id.
        absent: Persons without a row, by id: named, not paid.
        findings: Limits that the days of the month breach, or that are to be checked,
            by person; they change no amount.
        remarks: Warnings on the list as a whole.
    """

    texts = trees = "reintegra.programmes.shared.list_reasons"

    month: Month
    rows: tuple[T_co, ...]
    absent: tuple[Id, ...] = ()
    findings: tuple[tuple[Id, Finding], ...] = ()
    remarks: tuple[Notice, ...] = ()

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of the rows, by id."""
        return tuple(row.statement for row in self.rows)

    @property
    def grosze(self) -> int:
        """The sum of the rows, in grosze."""
        return total(self.statements)

    @property
    def total(self) -> Decimal:
        """The sum of the rows as they are printed, in złoty."""
        return zloty(self.grosze)

    @property
    def sums(self) -> tuple[tuple[Text, Decimal], ...]:
        """What the rows add up to, in złoty, each sum with what it is."""
        return ((_TOTAL, self.total),)

    @property
    def complete(self) -> bool:
        """Whether every row is known whole; if not, the list is not final."""
        return all(one.complete for one in self.statements)

    @property
    def not_final(self) -> tuple[Id, ...]:
        """Persons whose amount is not final, by id."""
        return tuple(row.id for row in self.rows if not row.statement.complete)

    @property
    def open(self) -> tuple[Id, ...]:
        """Persons to look at: not final, or a limit is breached or to be checked."""
        found = (person for person, _ in self.findings)
        return tuple(dict.fromkeys((*self.not_final, *found)))

    @property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that rows and findings met, each with what was chosen."""
        met = (one for _, found in self.findings for one in found.interpretations)
        return tuple(dict.fromkeys((*interpretations(self.statements), *met)))

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings on the list and its rows; a row's own remarks name its person."""
        own = (
            Notice(remark.about, f"{row.id}: {remark.pl}", f"{row.id}: {remark.en}")
            for row in self.rows
            for remark in row.statement.remarks
        )
        of_rows = (
            warning
            for one in self.statements
            for warning in one.warnings
            if warning not in one.remarks
        )
        return tuple(dict.fromkeys((*self.remarks, *own, *of_rows)))
