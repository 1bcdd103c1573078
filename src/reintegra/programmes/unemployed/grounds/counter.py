"""Which earlier losses of the status are counted (*licznik zdarzeń*).

The first, the second and each later loss have lengths of their own. Which losses are
added up is a condition on the earlier one, beside the one asked about.

Source: art. 33 ust. 4, 4h ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import met_by_interpretation
from reintegra.grammar.facts import fact
from reintegra.grammar.nodes import Condition
from reintegra.law import open_points as op
from reintegra.values import frozen

_SOURCE = "art. 33 ust. 4 ustawy o promocji zatrudnienia i instytucjach rynku pracy"


@frozen(kw_only=True)
class EarlierLoss:
    """An earlier loss of the status, compared with the next one."""

    same_point: bool | None = fact(
        "zdarzenie z tego samego punktu", "an event of the same point", _SOURCE
    )
    shared_counter: bool | None = fact(
        "odmowa, niepodjęcie lub przerwanie, nie zaś niestawiennictwo",
        "a refusal, a non-start or an interruption, not a missed appointment",
        _SOURCE,
    )


_earlier = fields(EarlierLoss)
SAME_POINT: Condition = _earlier.same_point
"""Events of the same point: missed appointments."""

EVERY_KIND: Condition = _earlier.shared_counter
"""Events of every kind but missed appointments, from 2014-05-27 (ust. 4h)."""

DISPUTED: Condition = met_by_interpretation(
    op.OP_35, separate=SAME_POINT, together=EVERY_KIND
)
"""Before, the act did not say which (OP-35)."""
