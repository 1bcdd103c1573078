"""Social integration centres (*centra integracji społecznej*, CIS).

Source: ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.cis.attendance import Attendance, Mark
    from reintegra.programmes.cis.benefit import BENEFIT
    from reintegra.programmes.cis.eligible import ELIGIBLE
    from reintegra.programmes.cis.month import BenefitMonth
    from reintegra.programmes.cis.payroll_list import Payroll, PayrollRow, payroll
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
    "Attendance",
    "BenefitMonth",
    "Extension",
    "Mark",
    "Participation",
    "Payroll",
    "PayrollRow",
    "Phase",
    "PhaseDays",
    "integration_benefit",
    "payroll",
]

_STAY = f"{__name__}.stay"
__getattr__, __dir__ = door(
    __name__,
    {
        "BENEFIT": f"{__name__}.benefit",
        "ELIGIBLE": f"{__name__}.eligible",
        "Attendance": f"{__name__}.attendance",
        "BenefitMonth": f"{__name__}.month",
        "Extension": _STAY,
        "Mark": f"{__name__}.attendance",
        "Participation": _STAY,
        "Payroll": f"{__name__}.payroll_list",
        "PayrollRow": f"{__name__}.payroll_list",
        "Phase": _STAY,
        "PhaseDays": _STAY,
        "integration_benefit": f"{__name__}.slip",
        "payroll": f"{__name__}.payroll_list",
    },
)
