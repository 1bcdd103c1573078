"""Unit costs with their basis (*koszt jednostkowy*)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.grammar.nodes import Rounding
from reintegra.projects.amounts import Amount, Exactly, Stated, amount
from reintegra.projects.fields import name_among
from reintegra.projects.head_counts import Persons, check_count, read_count
from reintegra.reading.record.arithmetic import round_to
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen

BASES = {
    "planned": "zaplanowane",
    "enrolled": "objęte wsparciem",
    "settled": "rozliczone",
}
"""What a cost is based on, each with its Polish."""


@check_arguments
@frozen
class UnitCost:
    """A cost per participant, per outcome, … (*koszt na uczestnika, na efekt*).

    Attributes:
        cost: The whole cost.
        count: How many there are; ``None`` where it is not known, or a bound of it.
        of: What is counted, such as ``participant`` or ``outcome``.
        basis: The numbers it is based on: one of `BASES`.

    Raises:
        AmountError: *cost* is no amount.
        FactError: *count* is no whole number of 0 or more.
        UnknownNameError: There is no such basis.
    """

    cost: Amount = field(converter=amount)
    count: Persons | None = field(converter=read_count, validator=check_count)
    of: str
    basis: str = field(validator=name_among(BASES))

    @property
    def exact(self) -> Fraction | None:
        """Grosze for each, exactly.

        ``None`` where the cost or the count is not known, and where the count is 0:
        then it is not defined, and not infinite either.
        """
        if not isinstance(self.cost, Exactly) or type(self.count) is not int:
            return None
        if not self.count:
            return None
        return Fraction(self.cost.grosze, self.count)

    @property
    def amount(self) -> Decimal | None:
        """Złoty for each, half up to the grosz; ``None`` as in `exact`."""
        if self.exact is None:
            return None
        return zloty(round_to(self.exact, Rounding.HALF_UP, 1))

    @property
    def why(self) -> str:
        """Why there is no amount; empty where there is one."""
        if self.count == 0:
            return f"not defined: no {self.of}"
        if not isinstance(self.count, int):
            return f"not known: how many ({self.of}, {self.basis})"
        return "" if isinstance(self.cost, Exactly) else f"not known: {self.cost}"

    def __str__(self) -> str:
        division = f"{self.cost} / {self.count} {self.of} ({self.basis})"
        return self.why if self.amount is None else f"{self.amount} zł = {division}"


@check_arguments
def unit_cost(
    cost: Stated, count: Persons | str | None, of: str, basis: str
) -> UnitCost:
    """Return a cost per something, with its basis.

    Args:
        cost: The whole cost: an amount, or złoty.
        count: How many there are, as a number or as a text writes it; ``None`` where it
            is not known. Of a bound, such as ``"ponad 2900"``, there is no exact cost.
        of: What is counted, such as ``participant`` or ``outcome``.
        basis: One of `BASES`.

    Raises:
        AmountError: *cost* is no amount, or *count* text that is no number of persons.
        FactError: *count* is no whole number of 0 or more.
        UnknownNameError: There is no such basis.

    >>> print(unit_cost(Exactly("200146.96"), 19, "participant", "planned"))
    10534.05 zł = 200,146.96 zł / 19 participant (planned)
    >>> print(unit_cost(Exactly("121000"), 0, "outcome", "settled"))
    not defined: no outcome
    """
    return UnitCost(cost, count, of, basis)
