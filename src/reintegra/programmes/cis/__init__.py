"""Social integration centres (*centra integracji społecznej*, CIS).

Source: ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.cis.attendance import Attendance, Mark
    from reintegra.programmes.cis.benefit import BENEFIT
    from reintegra.programmes.cis.bonus import BonusMonth, check_bonus
    from reintegra.programmes.cis.checks import check
    from reintegra.programmes.cis.eligible import ELIGIBLE
    from reintegra.programmes.cis.endings import EndReason
    from reintegra.programmes.cis.month import BenefitMonth
    from reintegra.programmes.cis.payroll_list import (
        Payroll,
        PayrollRow,
        no_overlap,
        payroll,
    )
    from reintegra.programmes.cis.referral import REFERRAL, Referral
    from reintegra.programmes.cis.slip import integration_benefit
    from reintegra.programmes.cis.stay import (
        Extension,
        Participation,
        Phase,
        PhaseDays,
    )

__all__ = [
    "BENEFIT",
    "ELIGIBLE",
    "REFERRAL",
    "Attendance",
    "BenefitMonth",
    "BonusMonth",
    "EndReason",
    "Extension",
    "Mark",
    "Participation",
    "Payroll",
    "PayrollRow",
    "Phase",
    "PhaseDays",
    "Referral",
    "check",
    "check_bonus",
    "integration_benefit",
    "no_overlap",
    "payroll",
]

_STAY = f"{__name__}.stay"
__getattr__, __dir__ = door(
    __name__,
    {
        "BENEFIT": f"{__name__}.benefit",
        "ELIGIBLE": f"{__name__}.eligible",
        "REFERRAL": f"{__name__}.referral",
        "Attendance": f"{__name__}.attendance",
        "BenefitMonth": f"{__name__}.month",
        "BonusMonth": f"{__name__}.bonus",
        "EndReason": f"{__name__}.endings",
        "Extension": _STAY,
        "Mark": f"{__name__}.attendance",
        "Participation": _STAY,
        "Payroll": f"{__name__}.payroll_list",
        "PayrollRow": f"{__name__}.payroll_list",
        "Phase": _STAY,
        "PhaseDays": _STAY,
        "Referral": f"{__name__}.referral",
        "check": f"{__name__}.checks",
        "check_bonus": f"{__name__}.bonus",
        "integration_benefit": f"{__name__}.slip",
        "no_overlap": f"{__name__}.payroll_list",
        "payroll": f"{__name__}.payroll_list",
    },
)
