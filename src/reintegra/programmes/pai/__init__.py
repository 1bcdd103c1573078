"""The programme *Aktywizacja i Integracja* (PAI), 2014-05-27 to 2025-05-31.

Source: art. 62a–62c ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.pai.agreement import AGREEMENT, CONDITIONS
    from reintegra.programmes.pai.checking import check
    from reintegra.programmes.pai.commission import AFTERWARDS, CONTRACT, COOPERATION
    from reintegra.programmes.pai.edition import Edition, Participant
    from reintegra.programmes.pai.eligible import ELIGIBLE
    from reintegra.programmes.pai.limits import ACTIVATION, INTEGRATION
    from reintegra.programmes.pai.runs import RUNS

__all__ = [
    "ACTIVATION",
    "AFTERWARDS",
    "AGREEMENT",
    "CONDITIONS",
    "CONTRACT",
    "COOPERATION",
    "ELIGIBLE",
    "INTEGRATION",
    "RUNS",
    "Edition",
    "Participant",
    "check",
]

__getattr__, __dir__ = door(
    __name__,
    {
        "AFTERWARDS": f"{__name__}.commission",
        "AGREEMENT": f"{__name__}.agreement",
        "CONTRACT": f"{__name__}.commission",
        "COOPERATION": f"{__name__}.commission",
        "CONDITIONS": f"{__name__}.agreement",
        "ACTIVATION": f"{__name__}.limits",
        "ELIGIBLE": f"{__name__}.eligible",
        "Edition": f"{__name__}.edition",
        "INTEGRATION": f"{__name__}.limits",
        "Participant": f"{__name__}.edition",
        "RUNS": f"{__name__}.runs",
        "check": f"{__name__}.checking",
    },
)
