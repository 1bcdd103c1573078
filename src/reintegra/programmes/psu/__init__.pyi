from reintegra.programmes.psu.amount import EARLIER_PAY as EARLIER_PAY
from reintegra.programmes.psu.amount import PAY as PAY
from reintegra.programmes.psu.check import check as check
from reintegra.programmes.psu.city_application import CityApplication as CityApplication
from reintegra.programmes.psu.documents.agreement import AGREEMENT as AGREEMENT
from reintegra.programmes.psu.documents.agreement import APPLICATION as APPLICATION
from reintegra.programmes.psu.documents.persons_list import LIST as LIST
from reintegra.programmes.psu.documents.plan import PLAN as PLAN
from reintegra.programmes.psu.eligible import ELIGIBLE as ELIGIBLE
from reintegra.programmes.psu.eligible import NAME as NAME
from reintegra.programmes.psu.host_duties import host_duties as host_duties
from reintegra.programmes.psu.host_obligations import (
    HOST_OBLIGATIONS as HOST_OBLIGATIONS,
)
from reintegra.programmes.psu.hosts import HOSTS as HOSTS
from reintegra.programmes.psu.hosts import Host as Host
from reintegra.programmes.psu.limits import EARLIER_WEEKLY_LIMIT as EARLIER_WEEKLY_LIMIT
from reintegra.programmes.psu.limits import WEEKLY_LIMIT as WEEKLY_LIMIT
from reintegra.programmes.psu.limits import YEARLY_LIMIT as YEARLY_LIMIT
from reintegra.programmes.psu.limits import WorkWeek as WorkWeek
from reintegra.programmes.psu.limits import WorkYear as WorkYear
from reintegra.programmes.psu.month import PayMonth as PayMonth
from reintegra.programmes.psu.monthly_hours import MONTHLY_HOURS as MONTHLY_HOURS
from reintegra.programmes.psu.monthly_hours import WorkMonth as WorkMonth
from reintegra.programmes.psu.monthly_list import settlement as settlement
from reintegra.programmes.psu.participation import WorkLog as WorkLog
from reintegra.programmes.psu.referral import REFERRAL as REFERRAL
from reintegra.programmes.psu.referral import Referral as Referral
from reintegra.programmes.psu.register import WorkRegister as WorkRegister
from reintegra.programmes.psu.settlement_rows import Settlement as Settlement
from reintegra.programmes.psu.settlement_rows import SettlementRow as SettlementRow
from reintegra.programmes.psu.statement import Pay as Pay
from reintegra.programmes.psu.statement import pay as pay
from reintegra.programmes.psu.terms import Terms as Terms
from reintegra.programmes.psu.which_act import regulation_day as regulation_day
from reintegra.programmes.psu.work_day import WORK_DAY as WORK_DAY
from reintegra.programmes.psu.work_day import WorkDay as WorkDay
