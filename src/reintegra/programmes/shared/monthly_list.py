"""A month's list: a row for each person, and their sum (*lista, rozliczenie*)."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from reintegra.arguments import check_arguments
from reintegra.law.periods import Month
from reintegra.law.points import AppliedInterpretation
from reintegra.people.ids import Id
from reintegra.reading.record.findings import Finding
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.results import Statement
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen


@check_arguments
@frozen
class Row:
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


class Due(Protocol):
    """What a row of any list has: a statement and what it comes to."""

    statement: Statement
    grosze: int


class Summed:
    """Rows whose sums are those of the printed rows."""

    __slots__ = ()

    @property
    def _due(self) -> tuple[Due, ...]:
        rows: tuple[Due, ...] = self.rows  # type: ignore[attr-defined] # in each list
        return rows

    @property
    def grosze(self) -> int:
        """The sum of the rows, in grosze."""
        return sum(row.grosze for row in self._due)

    @property
    def total(self) -> Decimal:
        """The sum of the printed rows, in złoty."""
        return zloty(self.grosze)

    @property
    def complete(self) -> bool:
        """Whether all of every row is known; if not, the list is not final."""
        return all(row.statement.complete for row in self._due)

    @property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that the rows met, each with the reading used."""
        met = (one for row in self._due for one in row.statement.interpretations)
        return tuple(dict.fromkeys(met))


T_co = TypeVar("T_co", bound=Row, covariant=True)


@check_arguments
@frozen
class MonthList(Summed, Generic[T_co]):
    """A month's list: rows, whose sums are those of the printed rows, and what is open.

    Attributes:
        month: The month due.
        rows: One row for each person, by id.
        absent: Persons without a row, by id: named, not paid.
        findings: Limits that the days of the month breach, or that are to be checked,
            by person; they change no amount.
        remarks: What must be said of the list as a whole.
    """

    month: Month
    rows: tuple[T_co, ...]
    absent: tuple[Id, ...] = ()
    findings: tuple[tuple[Id, Finding], ...] = ()
    remarks: tuple[Notice, ...] = ()

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
        """The open points that rows and findings met, each with the reading used."""
        held = (one for _, found in self.findings for one in found.interpretations)
        return tuple(dict.fromkeys((*super().interpretations, *held)))

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """What must be known beside the list; a row's own remarks name its person."""
        own = (
            Notice(told.about, f"{row.id}: {told.pl}", f"{row.id}: {told.en}")
            for row in self.rows
            for told in row.statement.remarks
        )
        of_rows = (
            told
            for row in self.rows
            for told in row.statement.warnings
            if told not in row.statement.remarks
        )
        return tuple(dict.fromkeys((*self.remarks, *own, *of_rows)))
