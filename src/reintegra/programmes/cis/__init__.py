"""Social integration centres (*centra integracji społecznej*, CIS).

Source: ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reintegra.doors import door

if TYPE_CHECKING:
    from reintegra.programmes.cis.applications import EQUIPMENT_GRANT, application_day
    from reintegra.programmes.cis.attendance import Attendance, Mark
    from reintegra.programmes.cis.benefit import BENEFIT
    from reintegra.programmes.cis.bonus import BonusMonth, check_bonus
    from reintegra.programmes.cis.centre import (
        GROUP,
        REPORTS,
        ClassGroup,
        Report,
        Status,
        check_group,
        reports,
        status,
    )
    from reintegra.programmes.cis.cessation import (
        CESSATION_DECISION,
        CESSATION_GROUND,
        Cessation,
        check_cessation,
    )
    from reintegra.programmes.cis.checks import check
    from reintegra.programmes.cis.class_days import ClassDays
    from reintegra.programmes.cis.complaints import ComplaintTerm, complaint_term
    from reintegra.programmes.cis.correcting import Correction, correction
    from reintegra.programmes.cis.eligible import ELIGIBLE
    from reintegra.programmes.cis.endings import EndReason
    from reintegra.programmes.cis.graduate import (
        GRADUATE,
        Graduation,
        classes,
        graduate_until,
        graduation,
    )
    from reintegra.programmes.cis.grants import START_GRANT, GrantMonth
    from reintegra.programmes.cis.insurance import (
        CONTRIBUTIONS_PAYER,
        HEALTH_PAYER,
        Payer,
        contributions_payer,
        health_insurance_from,
    )
    from reintegra.programmes.cis.month import BenefitMonth
    from reintegra.programmes.cis.municipal import (
        LOCAL_GRANT,
        NGO_GRANT,
        MunicipalMonth,
    )
    from reintegra.programmes.cis.payroll_list import (
        Payroll,
        PayrollRow,
        no_overlap,
        payroll,
        payrolls,
    )
    from reintegra.programmes.cis.presence import PRESENCE_DAY, PRESENCE_WEEK
    from reintegra.programmes.cis.protection import (
        INCOME,
        PROTECTED,
        Payment,
        counts_as_income,
    )
    from reintegra.programmes.cis.provided import PROVISIONS, Provision, provisions
    from reintegra.programmes.cis.referral import REFERRAL, Referral
    from reintegra.programmes.cis.report import REPORT
    from reintegra.programmes.cis.slip import integration_benefit
    from reintegra.programmes.cis.stay import (
        Extension,
        Participation,
        Phase,
        PhaseDays,
    )

__all__ = [
    "BENEFIT",
    "CESSATION_DECISION",
    "CESSATION_GROUND",
    "CONTRIBUTIONS_PAYER",
    "ELIGIBLE",
    "EQUIPMENT_GRANT",
    "GRADUATE",
    "GROUP",
    "HEALTH_PAYER",
    "INCOME",
    "LOCAL_GRANT",
    "NGO_GRANT",
    "PRESENCE_DAY",
    "PRESENCE_WEEK",
    "PROTECTED",
    "PROVISIONS",
    "REFERRAL",
    "REPORT",
    "REPORTS",
    "START_GRANT",
    "Attendance",
    "BenefitMonth",
    "BonusMonth",
    "Cessation",
    "ClassDays",
    "ClassGroup",
    "ComplaintTerm",
    "Correction",
    "EndReason",
    "Extension",
    "Graduation",
    "GrantMonth",
    "Mark",
    "MunicipalMonth",
    "Participation",
    "Payer",
    "Payment",
    "Payroll",
    "PayrollRow",
    "Phase",
    "PhaseDays",
    "Provision",
    "Referral",
    "Report",
    "Status",
    "application_day",
    "check",
    "check_bonus",
    "check_cessation",
    "check_group",
    "classes",
    "complaint_term",
    "contributions_payer",
    "correction",
    "counts_as_income",
    "graduate_until",
    "graduation",
    "health_insurance_from",
    "integration_benefit",
    "no_overlap",
    "payroll",
    "payrolls",
    "provisions",
    "reports",
    "status",
]

_CESSATION = f"{__name__}.cessation"
_STAY = f"{__name__}.stay"
__getattr__, __dir__ = door(
    __name__,
    {
        "Attendance": f"{__name__}.attendance",
        "BENEFIT": f"{__name__}.benefit",
        "BenefitMonth": f"{__name__}.month",
        "BonusMonth": f"{__name__}.bonus",
        "CESSATION_DECISION": _CESSATION,
        "CESSATION_GROUND": _CESSATION,
        "CONTRIBUTIONS_PAYER": f"{__name__}.insurance",
        "Cessation": _CESSATION,
        "ClassDays": f"{__name__}.class_days",
        "ClassGroup": f"{__name__}.centre",
        "ComplaintTerm": f"{__name__}.complaints",
        "Correction": f"{__name__}.correcting",
        "ELIGIBLE": f"{__name__}.eligible",
        "EQUIPMENT_GRANT": f"{__name__}.applications",
        "application_day": f"{__name__}.applications",
        "EndReason": f"{__name__}.endings",
        "Extension": _STAY,
        "GRADUATE": f"{__name__}.graduate",
        "GROUP": f"{__name__}.centre",
        "Graduation": f"{__name__}.graduate",
        "GrantMonth": f"{__name__}.grants",
        "HEALTH_PAYER": f"{__name__}.insurance",
        "INCOME": f"{__name__}.protection",
        "LOCAL_GRANT": f"{__name__}.municipal",
        "Mark": f"{__name__}.attendance",
        "MunicipalMonth": f"{__name__}.municipal",
        "NGO_GRANT": f"{__name__}.municipal",
        "PRESENCE_DAY": f"{__name__}.presence",
        "PRESENCE_WEEK": f"{__name__}.presence",
        "PROTECTED": f"{__name__}.protection",
        "PROVISIONS": f"{__name__}.provided",
        "Participation": _STAY,
        "Payer": f"{__name__}.insurance",
        "Payment": f"{__name__}.protection",
        "Payroll": f"{__name__}.payroll_list",
        "PayrollRow": f"{__name__}.payroll_list",
        "Phase": _STAY,
        "PhaseDays": _STAY,
        "Provision": f"{__name__}.provided",
        "REFERRAL": f"{__name__}.referral",
        "REPORT": f"{__name__}.report",
        "REPORTS": f"{__name__}.centre",
        "Referral": f"{__name__}.referral",
        "Report": f"{__name__}.centre",
        "START_GRANT": f"{__name__}.grants",
        "Status": f"{__name__}.centre",
        "check": f"{__name__}.checks",
        "check_bonus": f"{__name__}.bonus",
        "check_cessation": _CESSATION,
        "check_group": f"{__name__}.centre",
        "classes": f"{__name__}.graduate",
        "complaint_term": f"{__name__}.complaints",
        "contributions_payer": f"{__name__}.insurance",
        "correction": f"{__name__}.correcting",
        "counts_as_income": f"{__name__}.protection",
        "graduate_until": f"{__name__}.graduate",
        "graduation": f"{__name__}.graduate",
        "health_insurance_from": f"{__name__}.insurance",
        "integration_benefit": f"{__name__}.slip",
        "no_overlap": f"{__name__}.payroll_list",
        "payroll": f"{__name__}.payroll_list",
        "payrolls": f"{__name__}.payroll_list",
        "provisions": f"{__name__}.provided",
        "reports": f"{__name__}.centre",
        "status": f"{__name__}.centre",
    },
)
