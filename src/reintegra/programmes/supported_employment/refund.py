"""The refund of a contract: the rows of its months, and their sum."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from reintegra.arguments import check_arguments
from reintegra.law.acts import A2007
from reintegra.law.citation import Citation
from reintegra.law.periods import Month
from reintegra.law.points import AppliedInterpretation
from reintegra.programmes.shared.monthly_list import interpretations, total
from reintegra.reading.record.notices import Notice
from reintegra.reading.record.statement import Statement
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen

_AMENDED = A2007.in_force


@check_arguments
@frozen
class RefundRow:
    """One month of the refund.

    Attributes:
        number: Which month of employment it is, from 1.
        month: The calendar month.
        statement: The most that is refunded for it, line by line; not complete where no
            contributions were given for it.
        source: Where the unemployment benefit was announced.
    """

    number: int
    month: Month
    statement: Statement
    source: Citation

    @property
    def base(self) -> Decimal:
        """The unemployment benefit that the share is taken of, in złoty."""
        return zloty(int(self.statement.line("base").exact or 0))

    @property
    def share(self) -> Fraction:
        """The share of the base, 1 for 100 %."""
        return Fraction(self.statement.line("share").exact or 0)

    @property
    def grosze(self) -> int:
        """The most that is refunded, with contributions, in grosze."""
        return self.statement.grosze or 0

    @property
    def amount(self) -> Decimal:
        """The most that is refunded, with contributions, in złoty."""
        return zloty(self.grosze)

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The units of law behind it, the announcement of the benefit last."""
        return (*self.statement.cites, self.source)


@check_arguments
@frozen
class Refund:
    """What an employer is refunded, at most, for a contract.

    Attributes:
        signed: The day the contract was signed; its law counts to the end.
        employ_months: Months for which the person must be employed.
        rows: The months refunded, in order.
    """

    signed: date
    employ_months: int
    rows: tuple[RefundRow, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of the months, in order."""
        return tuple(row.statement for row in self.rows)

    @property
    def grosze(self) -> int:
        """The sum of the months, in grosze."""
        return total(self.statements)

    @property
    def total(self) -> Decimal:
        """The sum of the months as they are printed, in złoty."""
        return zloty(self.grosze)

    @property
    def complete(self) -> bool:
        """Whether every month is known whole; if not, the refund is not final."""
        return all(one.complete for one in self.statements)

    @property
    def interpretations(self) -> tuple[AppliedInterpretation, ...]:
        """The open points that the months met, each with what was chosen."""
        return interpretations(self.statements)

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """Warnings on the amounts."""
        found = [warning for one in self.statements for warning in one.warnings]
        if self.signed < _AMENDED <= self.rows[-1].month.last:
            found.append(_NO_TRANSITION)
        return tuple(dict.fromkeys(found))


_NO_TRANSITION = Notice(
    "law",
    "umowę podpisano przed 14 lipca 2007 r., a ustawa, która zmieniła przepis, nie ma "
    "przepisu przejściowego; przyjęto stan prawny z dnia podpisania",
    "the contract was signed before 2007-07-14, and the amending act has no "
    "transitional rule; the law of the day of signing was taken",
)
