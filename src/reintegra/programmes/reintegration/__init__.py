"""Social reintegration of the long-term unemployed (*reintegracja społeczna*).

Source: art. 200 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.reintegration.eligible import ELIGIBLE

__all__ = ["ELIGIBLE"]

__getattr__, __dir__ = door(__name__, {"ELIGIBLE": f"{__name__}.eligible"})
