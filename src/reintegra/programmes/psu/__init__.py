"""Socially useful works (*prace społecznie użyteczne*, PSU).

Source: art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 142 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.psu.agreement import AGREEMENT, APPLICATION
    from reintegra.programmes.psu.checking import check
    from reintegra.programmes.psu.city import CityApplication
    from reintegra.programmes.psu.due import EARLIER_PAY, PAY
    from reintegra.programmes.psu.duties_of_host import host_duties
    from reintegra.programmes.psu.earlier import regulation_day
    from reintegra.programmes.psu.eligible import ELIGIBLE
    from reintegra.programmes.psu.host_duty import HostDuty
    from reintegra.programmes.psu.hosts import HOSTS, Host
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
    from reintegra.programmes.psu.monthly import MONTHLY_HOURS, WorkMonth
    from reintegra.programmes.psu.paying import Pay, pay
    from reintegra.programmes.psu.plan import LIST, PLAN
    from reintegra.programmes.psu.referral import REFERRAL, Referral
    from reintegra.programmes.psu.register import Register
    from reintegra.programmes.psu.settlement_list import Settlement, SettlementRow
    from reintegra.programmes.psu.settling import Terms, settlement

__all__ = [
    "AGREEMENT",
    "APPLICATION",
    "EARLIER_PAY",
    "EARLIER_WEEKLY_LIMIT",
    "ELIGIBLE",
    "HOSTS",
    "LIST",
    "MONTHLY_HOURS",
    "PAY",
    "PLAN",
    "REFERRAL",
    "WEEKLY_LIMIT",
    "WORK_DAY",
    "YEARLY_LIMIT",
    "CityApplication",
    "Host",
    "HostDuty",
    "Pay",
    "PayMonth",
    "Referral",
    "Register",
    "Settlement",
    "SettlementRow",
    "Terms",
    "WorkDay",
    "WorkLog",
    "WorkMonth",
    "WorkWeek",
    "WorkYear",
    "check",
    "host_duties",
    "pay",
    "regulation_day",
    "settlement",
]

_LIMITS = f"{__name__}.limits"
__getattr__, __dir__ = door(
    __name__,
    {
        "AGREEMENT": f"{__name__}.agreement",
        "APPLICATION": f"{__name__}.agreement",
        "CityApplication": f"{__name__}.city",
        "EARLIER_PAY": f"{__name__}.due",
        "EARLIER_WEEKLY_LIMIT": _LIMITS,
        "ELIGIBLE": f"{__name__}.eligible",
        "HOSTS": f"{__name__}.hosts",
        "Host": f"{__name__}.hosts",
        "LIST": f"{__name__}.plan",
        "HostDuty": f"{__name__}.host_duty",
        "MONTHLY_HOURS": f"{__name__}.monthly",
        "PAY": f"{__name__}.due",
        "PLAN": f"{__name__}.plan",
        "Pay": f"{__name__}.paying",
        "PayMonth": f"{__name__}.month",
        "REFERRAL": f"{__name__}.referral",
        "Referral": f"{__name__}.referral",
        "Register": f"{__name__}.register",
        "Settlement": f"{__name__}.settlement_list",
        "SettlementRow": f"{__name__}.settlement_list",
        "Terms": f"{__name__}.settling",
        "WEEKLY_LIMIT": _LIMITS,
        "WORK_DAY": _LIMITS,
        "WorkDay": _LIMITS,
        "WorkLog": f"{__name__}.log",
        "WorkMonth": f"{__name__}.monthly",
        "WorkWeek": _LIMITS,
        "WorkYear": _LIMITS,
        "YEARLY_LIMIT": _LIMITS,
        "check": f"{__name__}.checking",
        "host_duties": f"{__name__}.duties_of_host",
        "pay": f"{__name__}.paying",
        "regulation_day": f"{__name__}.earlier",
        "settlement": f"{__name__}.settling",
    },
)
