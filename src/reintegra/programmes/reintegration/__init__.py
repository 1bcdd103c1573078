"""Social reintegration of the long-term unemployed (*reintegracja społeczna*).

Source: art. 200, 236 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.other_help import OtherHelp
    from reintegra.programmes.reintegration.checking import check
    from reintegra.programmes.reintegration.contract import (
        CONTRACT,
        CONTRACTOR,
        Contractor,
    )
    from reintegra.programmes.reintegration.eligible import ELIGIBLE
    from reintegra.programmes.reintegration.limits import EXCLUSIVE, HOURS
    from reintegra.programmes.reintegration.participation import Participation, stipend
    from reintegra.programmes.reintegration.paying import STIPEND
    from reintegra.programmes.reintegration.stipend_month import StipendMonth

__all__ = [
    "CONTRACT",
    "CONTRACTOR",
    "ELIGIBLE",
    "EXCLUSIVE",
    "HOURS",
    "STIPEND",
    "Contractor",
    "OtherHelp",
    "Participation",
    "StipendMonth",
    "check",
    "stipend",
]

__getattr__, __dir__ = door(
    __name__,
    {
        "CONTRACT": f"{__name__}.contract",
        "CONTRACTOR": f"{__name__}.contract",
        "Contractor": f"{__name__}.contract",
        "ELIGIBLE": f"{__name__}.eligible",
        "EXCLUSIVE": f"{__name__}.limits",
        "OtherHelp": "reintegra.programmes.other_help",
        "HOURS": f"{__name__}.limits",
        "Participation": f"{__name__}.participation",
        "STIPEND": f"{__name__}.paying",
        "StipendMonth": f"{__name__}.stipend_month",
        "check": f"{__name__}.checking",
        "stipend": f"{__name__}.participation",
    },
)
