from reintegra.programmes.cis.amount import BENEFIT as BENEFIT
from reintegra.programmes.cis.application_day import application_day as application_day
from reintegra.programmes.cis.attendance import Attendance as Attendance
from reintegra.programmes.cis.attendance import Mark as Mark
from reintegra.programmes.cis.attendance_day import AttendanceDay as AttendanceDay
from reintegra.programmes.cis.bonus import BonusMonth as BonusMonth
from reintegra.programmes.cis.bonus import check_bonus as check_bonus
from reintegra.programmes.cis.centre import GROUP as GROUP
from reintegra.programmes.cis.centre import REPORTS as REPORTS
from reintegra.programmes.cis.centre import CentreStatus as CentreStatus
from reintegra.programmes.cis.centre import ClassGroup as ClassGroup
from reintegra.programmes.cis.centre import YearlyReport as YearlyReport
from reintegra.programmes.cis.centre import check_group as check_group
from reintegra.programmes.cis.centre import reports as reports
from reintegra.programmes.cis.centre import status as status
from reintegra.programmes.cis.centre_obligations import PROVISIONS as PROVISIONS
from reintegra.programmes.cis.centre_obligations import Provision as Provision
from reintegra.programmes.cis.centre_obligations import provisions as provisions
from reintegra.programmes.cis.cessation import CESSATION_DECISION as CESSATION_DECISION
from reintegra.programmes.cis.cessation import CESSATION_GROUND as CESSATION_GROUND
from reintegra.programmes.cis.cessation import Cessation as Cessation
from reintegra.programmes.cis.cessation import check_cessation as check_cessation
from reintegra.programmes.cis.check import check as check
from reintegra.programmes.cis.class_days import ClassDays as ClassDays
from reintegra.programmes.cis.complaint import ComplaintTerm as ComplaintTerm
from reintegra.programmes.cis.complaint import complaint_term as complaint_term
from reintegra.programmes.cis.correction import Correction as Correction
from reintegra.programmes.cis.correction import correction as correction
from reintegra.programmes.cis.corrections import Corrections as Corrections
from reintegra.programmes.cis.corrections import corrections as corrections
from reintegra.programmes.cis.day_effects import EFFECT as EFFECT
from reintegra.programmes.cis.day_effects import SICK_DAY_COUNTED as SICK_DAY_COUNTED
from reintegra.programmes.cis.documents import REPORT as REPORT
from reintegra.programmes.cis.eligible import ELIGIBLE as ELIGIBLE
from reintegra.programmes.cis.eligible import NAME as NAME
from reintegra.programmes.cis.end_reason import EndReason as EndReason
from reintegra.programmes.cis.equipment_grant import (
    EQUIPMENT_GRANT as EQUIPMENT_GRANT,
)
from reintegra.programmes.cis.graduate import GRADUATE as GRADUATE
from reintegra.programmes.cis.graduate import Graduation as Graduation
from reintegra.programmes.cis.graduate import classes as classes
from reintegra.programmes.cis.graduate import graduate_until as graduate_until
from reintegra.programmes.cis.graduate import graduation as graduation
from reintegra.programmes.cis.insurance import (
    CONTRIBUTIONS_PAYER as CONTRIBUTIONS_PAYER,
)
from reintegra.programmes.cis.insurance import HEALTH_PAYER as HEALTH_PAYER
from reintegra.programmes.cis.insurance import Payer as Payer
from reintegra.programmes.cis.insurance import (
    contributions_payer as contributions_payer,
)
from reintegra.programmes.cis.insurance import (
    health_insurance_from as health_insurance_from,
)
from reintegra.programmes.cis.month import BenefitMonth as BenefitMonth
from reintegra.programmes.cis.monthly_list import Payroll as Payroll
from reintegra.programmes.cis.monthly_list import PayrollRow as PayrollRow
from reintegra.programmes.cis.monthly_list import no_overlap as no_overlap
from reintegra.programmes.cis.monthly_list import payroll as payroll
from reintegra.programmes.cis.monthly_list import payrolls as payrolls
from reintegra.programmes.cis.municipal_grant import LOCAL_GRANT as LOCAL_GRANT
from reintegra.programmes.cis.municipal_grant import NGO_GRANT as NGO_GRANT
from reintegra.programmes.cis.municipal_month import (
    MunicipalMonth as MunicipalMonth,
)
from reintegra.programmes.cis.participation import Extension as Extension
from reintegra.programmes.cis.participation import Participation as Participation
from reintegra.programmes.cis.phases import Phase as Phase
from reintegra.programmes.cis.phases import PhaseDays as PhaseDays
from reintegra.programmes.cis.presence import PRESENCE_DAY as PRESENCE_DAY
from reintegra.programmes.cis.presence import PRESENCE_WEEK as PRESENCE_WEEK
from reintegra.programmes.cis.protection import INCOME as INCOME
from reintegra.programmes.cis.protection import PROTECTED as PROTECTED
from reintegra.programmes.cis.protection import Payment as Payment
from reintegra.programmes.cis.protection import counts_as_income as counts_as_income
from reintegra.programmes.cis.referral import REFERRAL as REFERRAL
from reintegra.programmes.cis.referral import Referral as Referral
from reintegra.programmes.cis.start_grant import START_GRANT as START_GRANT
from reintegra.programmes.cis.start_grant import GrantMonth as GrantMonth
from reintegra.programmes.cis.statement import (
    integration_benefit as integration_benefit,
)
from reintegra.programmes.shared.line_differences import (
    LineDifference as LineDifference,
)
