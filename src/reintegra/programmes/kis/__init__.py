"""Social integration clubs (*kluby integracji społecznej*, KIS).

Source: art. 18–18c ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.kis.eligible import ELIGIBLE

__all__ = ["ELIGIBLE"]

__getattr__, __dir__ = door(__name__, {"ELIGIBLE": f"{__name__}.eligible"})
