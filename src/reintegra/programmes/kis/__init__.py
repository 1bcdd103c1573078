"""Social integration clubs (*kluby integracji społecznej*, KIS).

Source: art. 18–18c ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.kis.activities import ACTIVITIES
    from reintegra.programmes.kis.conditions import CONDITIONS, REPORT
    from reintegra.programmes.kis.eligible import ELIGIBLE
    from reintegra.programmes.kis.graduate import GRADUATE, Graduation, graduation
    from reintegra.programmes.kis.participation import Participation, check

__all__ = [
    "ACTIVITIES",
    "CONDITIONS",
    "ELIGIBLE",
    "GRADUATE",
    "REPORT",
    "Graduation",
    "Participation",
    "check",
    "graduation",
]

__getattr__, __dir__ = door(
    __name__,
    {
        "ACTIVITIES": f"{__name__}.activities",
        "CONDITIONS": f"{__name__}.conditions",
        "ELIGIBLE": f"{__name__}.eligible",
        "GRADUATE": f"{__name__}.graduate",
        "Graduation": f"{__name__}.graduate",
        "Participation": f"{__name__}.participation",
        "REPORT": f"{__name__}.conditions",
        "check": f"{__name__}.participation",
        "graduation": f"{__name__}.graduate",
    },
)
