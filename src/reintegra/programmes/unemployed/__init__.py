"""The labour office: who is unemployed, for how long, and what is lost and paid.

Source: art. 2 ust. 1, 33, 72 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 2, 63, 65, 68, 77, 224 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.unemployed.amounts import Amounts, Bands, benefit
    from reintegra.programmes.unemployed.assistance import (
        AssistanceEffect,
        Measure,
        assistance_effect,
    )
    from reintegra.programmes.unemployed.counting import EVENTS
    from reintegra.programmes.unemployed.form_ban import FormBan, same_form_ban
    from reintegra.programmes.unemployed.grounds import Ground, Status
    from reintegra.programmes.unemployed.limit import StatusLimit, status_until
    from reintegra.programmes.unemployed.long_term import LONG_TERM
    from reintegra.programmes.unemployed.losing import Loss
    from reintegra.programmes.unemployed.part_month import BENEFIT, UnemployedMonth
    from reintegra.programmes.unemployed.register import registered
    from reintegra.programmes.unemployed.sanctions import loss

__all__ = [
    "BENEFIT",
    "EVENTS",
    "LONG_TERM",
    "Amounts",
    "AssistanceEffect",
    "Bands",
    "FormBan",
    "Ground",
    "Loss",
    "Measure",
    "Status",
    "StatusLimit",
    "UnemployedMonth",
    "assistance_effect",
    "benefit",
    "loss",
    "registered",
    "same_form_ban",
    "status_until",
]

_AMOUNTS = f"{__name__}.amounts"
_ASSISTANCE = f"{__name__}.assistance"
_BAN = f"{__name__}.form_ban"
_GROUNDS = f"{__name__}.grounds"
_LIMIT = f"{__name__}.limit"
_PART = f"{__name__}.part_month"
__getattr__, __dir__ = door(
    __name__,
    {
        "BENEFIT": _PART,
        "EVENTS": f"{__name__}.counting",
        "LONG_TERM": f"{__name__}.long_term",
        "Amounts": _AMOUNTS,
        "AssistanceEffect": _ASSISTANCE,
        "Bands": _AMOUNTS,
        "FormBan": _BAN,
        "Ground": _GROUNDS,
        "Loss": f"{__name__}.losing",
        "Measure": _ASSISTANCE,
        "Status": _GROUNDS,
        "StatusLimit": _LIMIT,
        "UnemployedMonth": _PART,
        "assistance_effect": _ASSISTANCE,
        "benefit": _AMOUNTS,
        "loss": f"{__name__}.sanctions",
        "registered": f"{__name__}.register",
        "same_form_ban": _BAN,
        "status_until": _LIMIT,
    },
)
