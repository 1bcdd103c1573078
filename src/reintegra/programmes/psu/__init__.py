"""Socially useful works (*prace społecznie użyteczne*, PSU).

Source: art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 142 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.psu.checking import check
    from reintegra.programmes.psu.due import EARLIER_PAY, PAY
    from reintegra.programmes.psu.eligible import ELIGIBLE
    from reintegra.programmes.psu.limits import (
        EARLIER_WEEKLY_LIMIT,
        WEEKLY_LIMIT,
        WORK_DAY,
        YEARLY_LIMIT,
        WorkDay,
        WorkWeek,
        WorkYear,
    )
    from reintegra.programmes.psu.log import WorkLog
    from reintegra.programmes.psu.month import PayMonth
    from reintegra.programmes.psu.paying import Pay, pay

__all__ = [
    "EARLIER_PAY",
    "EARLIER_WEEKLY_LIMIT",
    "ELIGIBLE",
    "PAY",
    "WEEKLY_LIMIT",
    "WORK_DAY",
    "YEARLY_LIMIT",
    "Pay",
    "PayMonth",
    "WorkDay",
    "WorkLog",
    "WorkWeek",
    "WorkYear",
    "check",
    "pay",
]

_LIMITS = f"{__name__}.limits"
__getattr__, __dir__ = door(
    __name__,
    {
        "EARLIER_PAY": f"{__name__}.due",
        "EARLIER_WEEKLY_LIMIT": _LIMITS,
        "ELIGIBLE": f"{__name__}.eligible",
        "PAY": f"{__name__}.due",
        "Pay": f"{__name__}.paying",
        "PayMonth": f"{__name__}.month",
        "WEEKLY_LIMIT": _LIMITS,
        "WORK_DAY": _LIMITS,
        "WorkDay": _LIMITS,
        "WorkLog": f"{__name__}.log",
        "WorkWeek": _LIMITS,
        "WorkYear": _LIMITS,
        "YEARLY_LIMIT": _LIMITS,
        "check": f"{__name__}.checking",
        "pay": f"{__name__}.paying",
    },
)
