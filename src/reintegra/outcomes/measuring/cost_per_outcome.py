"""The cost of one outcome (*efektywność kosztowa*)."""

from __future__ import annotations

from reintegra.arguments import check_arguments
from reintegra.outcomes.measuring.figure import Figure
from reintegra.projects.amounts import Stated
from reintegra.projects.unit_cost import UnitCost, unit_cost


@check_arguments
def cost_per_outcome(total: Stated, rate: Figure, *, basis: str) -> UnitCost:
    """Divide a cost by the numerator of a figure.

    Args:
        total: In złoty, or a bound of it.
        rate: The figure whose numerator the cost is divided by; where that is 0, the
            cost of one outcome is not defined.
        basis: The numbers that the total is based on:
            ``"planned"``, ``"enrolled"``, ``"settled"``.

    Raises:
        AmountError: *total* is no amount.
        UnknownNameError: There is no such basis.

    Source:
        art. 2 pkt 47 ustawy o rynku pracy i służbach zatrudnienia, for the spending of
        the Labour Fund on persons counted by ``pup.urp_effectiveness``.
    """
    return unit_cost(total, rate.count, rate.spec.id, basis)
