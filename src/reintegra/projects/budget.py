"""Budgets: total cost, the parts and who pays them (*budżet projektu*).

A budget is compared with itself, to the grosz: its parts with the total, stated shares
with amounts. Shares that the rules of a programme require are not checked: the text of
the 10.5 % rule of 2010 was not found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError, UnknownNameError
from reintegra.grammar.nodes import Rounding
from reintegra.programmes.shared.money import grosze
from reintegra.projects.amounts import About, Amount, Exactly, amount, exact_share
from reintegra.projects.comparison import Comparison
from reintegra.projects.fields import all_of_types, as_tuple
from reintegra.projects.head_counts import Persons
from reintegra.projects.unit_cost import UnitCost, unit_cost
from reintegra.reading.record.arithmetic import round_to
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.numbers import money
from reintegra.values import frozen
from reintegra.values.units import Grosze

_PART = "part of the budget"
_PERCENT_PLACES = 4


@check_arguments
@frozen
class BudgetPart:
    """A part of a budget (*źródło finansowania*).

    Attributes:
        key: Its name, such as ``own`` or ``co_funding``.
        grosze: The amount, given as ``amount`` in złoty; ``None`` where it is not
            known.
        share: The share of the total as the text states it, such as ``"10.5 %"``;
            ``None`` where it states none.
        name: Its name in the text.

    Raises:
        AmountError: An amount below 0, or a share that is not between 0 and 1.
    """

    key: str
    grosze: Grosze | None = field(
        default=None, converter=optional(grosze), alias="amount"
    )
    share: Fraction | None = field(default=None, converter=optional(exact_share))
    name: str = ""


@check_arguments
@frozen
class Budget:
    """A budget as a text states it.

    Attributes:
        total: The whole amount, given in złoty or as a bound.
        parts: Who pays how much; all of them together are the total.
        tolerance: By how many grosze a part may differ from its stated share.
        warnings: What a reader must know together with it, such as a part with a
            wrong name.

    Raises:
        AmountError: An amount below 0, two parts of one key, or a tolerance below 0.

    >>> przasnysz = Budget("200146.96", [
    ...     BudgetPart("own", "21015.43", "10.5 %"),
    ...     BudgetPart("co_funding", "179131.53"),
    ... ])
    >>> [one.agrees for one in przasnysz.check()]
    [True, True]
    >>> przasnysz.percent("own")
    Decimal('10.5000')
    """

    total: Amount = field(converter=amount)
    parts: tuple[BudgetPart, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(BudgetPart)
    )
    tolerance: int = field(default=1, kw_only=True)
    warnings: tuple[Notice, ...] = field(
        default=(), converter=as_tuple, validator=all_of_types(Notice), kw_only=True
    )

    def __attrs_post_init__(self) -> None:
        """Refuse two parts of one key, and a tolerance below 0."""
        keys = [part.key for part in self.parts]
        if len(set(keys)) < len(keys):
            msg = f"parts of the budget: got {', '.join(keys)}, expected each once"
            raise AmountError(
                where="projects.Budget",
                name="parts",
                got=keys,
                expected="each part once",
                message=msg,
            )
        if self.tolerance < 0:
            msg = f"tolerance: got {self.tolerance!r}, expected whole grosze, 0 or more"
            raise AmountError(
                where="projects.Budget",
                name="tolerance",
                got=self.tolerance,
                expected="whole grosze, 0 or more",
                message=msg,
            )

    def part(self, key: str) -> BudgetPart:
        """Return the part called *key*.

        Raises:
            UnknownNameError: There is none.
        """
        known = {part.key: part for part in self.parts}
        if key not in known:
            raise UnknownNameError(_PART, key, known)
        return known[key]

    def achieved(self, *keys: str) -> Fraction | None:
        """Return the exact share that parts have in the total, together.

        Returns:
            A share; ``None`` where an amount is not known exactly, or the total is 0.

        Raises:
            UnknownNameError: There is no such part.
        """
        found = _sum(self.part(key) for key in keys)
        if (
            found is None
            or not isinstance(self.total, Exactly)
            or not self.total.grosze
        ):
            return None
        return Fraction(found, self.total.grosze)

    def percent(self, *keys: str) -> Decimal | None:
        """Return the share of parts in the total, in percent to four decimals, half up.

        Raises:
            UnknownNameError: There is no such part.
        """
        share = self.achieved(*keys)
        if share is None:
            return None
        scaled = round_to(share * 100 * 10**_PERCENT_PLACES, Rounding.HALF_UP, 1)
        return Decimal(scaled).scaleb(-_PERCENT_PLACES)

    def cost_per(self, count: Persons | str | None, of: str, basis: str) -> UnitCost:
        """Return the total divided by a count.

        Args:
            count: How many there are; ``None`` where it is not known.
            of: What is counted, such as ``participant``.
            basis: The basis of the count: see `reintegra.projects.unit_cost.BASES`.
        """
        return unit_cost(self.total, count, of, basis)

    def check(self) -> tuple[Comparison, ...]:
        """Compare the budget with itself, to the grosz.

        Returns:
            The sum of the parts against the total, then each part with a stated share
            against that share of the total, rounded half up to the grosz.
        """
        return (*self._check_sum(), *self._check_shares())

    def _check_sum(self) -> Iterator[Comparison]:
        if self.parts:
            found, agrees = _sum(self.parts), None
            allowed = None if found is None else self.total.allows(found)
            if allowed is False or isinstance(self.total, Exactly | About):
                agrees = allowed
            pl, en = "suma części budżetu", "sum of the parts of the budget"
            yield Comparison(
                "total", pl, en, str(self.total), _money_text(found), agrees
            )

    def _check_shares(self) -> Iterator[Comparison]:
        for part in self.parts:
            if part.share is None:
                continue
            pl, en = f"udział części {part.key}", f"share of the part {part.key}"
            due = _share_of_total(self.total, part.share)
            agrees = None
            if part.grosze is not None and due is not None:
                agrees = abs(part.grosze - due) <= self.tolerance
            stated, computed = _money_text(part.grosze), _money_text(due)
            yield Comparison(part.key, pl, en, stated, computed, agrees)


def _money_text(grosze: int | None) -> str:
    return "" if grosze is None else money(grosze, "en")


def _share_of_total(total: Amount, share: Fraction) -> int | None:
    if not isinstance(total, Exactly):
        return None
    return round_to(share * total.grosze, Rounding.HALF_UP, 1)


def _sum(parts: Iterable[BudgetPart]) -> int | None:
    """Add parts up, ``None`` where one of them is not known."""
    found = 0
    for part in parts:
        if part.grosze is None:
            return None
        found += part.grosze
    return found
