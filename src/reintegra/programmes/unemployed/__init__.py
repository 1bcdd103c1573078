"""The labour office: who is unemployed, and for how long (*bezrobotny*).

Source: art. 2 ust. 1 ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 2 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.unemployed.long_term import LONG_TERM
    from reintegra.programmes.unemployed.register import registered

__all__ = ["LONG_TERM", "registered"]

__getattr__, __dir__ = door(
    __name__,
    {"LONG_TERM": f"{__name__}.long_term", "registered": f"{__name__}.register"},
)
