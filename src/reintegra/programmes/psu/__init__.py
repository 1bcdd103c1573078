"""Socially useful works (*prace społecznie użyteczne*, PSU).

Source: art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 142 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.psu.eligible import ELIGIBLE

__all__ = ["ELIGIBLE"]

__getattr__, __dir__ = door(__name__, {"ELIGIBLE": f"{__name__}.eligible"})
