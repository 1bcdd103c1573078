"""Supported employment after a centre or a club (*zatrudnienie wspierane*).

Source: art. 15b, 16 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.supported_employment.earliest import earliest_day
    from reintegra.programmes.supported_employment.eligible import (
        ELIGIBLE,
        Referral,
        referral,
    )
    from reintegra.programmes.supported_employment.employer import refunds
    from reintegra.programmes.supported_employment.founding import (
        FOUNDING_COST,
        Founding,
        founding_cost,
    )
    from reintegra.programmes.supported_employment.refund import REFUND, RefundMonth
    from reintegra.programmes.supported_employment.result import Refund, RefundRow

__all__ = [
    "ELIGIBLE",
    "FOUNDING_COST",
    "REFUND",
    "Founding",
    "Referral",
    "Refund",
    "RefundMonth",
    "RefundRow",
    "earliest_day",
    "founding_cost",
    "referral",
    "refunds",
]

_ELIGIBLE = f"{__name__}.eligible"
_FOUNDING = f"{__name__}.founding"
_REFUND = f"{__name__}.refund"
_RESULT = f"{__name__}.result"
__getattr__, __dir__ = door(
    __name__,
    {
        "ELIGIBLE": _ELIGIBLE,
        "FOUNDING_COST": _FOUNDING,
        "REFUND": _REFUND,
        "Founding": _FOUNDING,
        "Referral": _ELIGIBLE,
        "Refund": _RESULT,
        "RefundMonth": _REFUND,
        "RefundRow": _RESULT,
        "earliest_day": f"{__name__}.earliest",
        "founding_cost": _FOUNDING,
        "referral": _ELIGIBLE,
        "refunds": f"{__name__}.employer",
    },
)
