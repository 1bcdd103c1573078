"""A month's list: a row for each person, and their sum (*lista, rozliczenie*)."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from reintegra.law.periods import Month
from reintegra.law.points import Choice
from reintegra.reading.numbers import zloty
from reintegra.reading.results import Statement


@frozen
class Row:
    """One person's row.

    Attributes:
        id: The person's opaque name.
        statement: The month, line by line.
    """

    id: str
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
    def interpretations(self) -> tuple[Choice, ...]:
        """The open points that the rows met, each with the reading used."""
        met = (one for row in self._due for one in row.statement.interpretations)
        return tuple(dict.fromkeys(met))


T_co = TypeVar("T_co", bound=Row, covariant=True)


@frozen
class MonthList(Summed, Generic[T_co]):
    """The rows of a month, whose sums are those of the printed rows.

    Attributes:
        month: The month due.
        rows: One row for each person, by id.
    """

    month: Month
    rows: tuple[T_co, ...]
