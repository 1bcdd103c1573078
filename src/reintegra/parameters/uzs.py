"""Numbers of the act on social employment (*ustawa o zatrudnieniu socjalnym*).

Centres, clubs, supported employment.
"""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import (
    A2005,
    A2007,
    A2009S,
    A2011,
    A2015,
    A2022,
    HEALTH,
    PPSA,
    REH,
    UPZ,
    URP,
    UZS,
)
from reintegra.law.citation import Citation, page
from reintegra.law.timeline import over_time
from reintegra.parameters._conditions import (
    BY_CONTRACT,
    MAIN_PERIOD,
    TWELVE_MONTHS,
)
from reintegra.parameters._table import (
    DERIVED,
    INSTITUTION,
    OFFICIAL,
    STATUTE,
    end,
    not_read,
    v,
)
from reintegra.parameters.dated_day import DatedDay, MonthDay
from reintegra.values.text import Text

# -- cis

CIS_CATEGORY_NO_WORK_MONTHS = Parameter("cis.category.no_work_months", "wymagany okres pozostawania bez pracy", "time without work", "months", over_time(
    v("2003-08-14", 36, UZS.at("art. 1 ust. 2 pkt 5", UZS.journal), STATUTE, "replaced on 2005-11-01 by long-term unemployed (Dz.U. 2005 nr 164 poz. 1366 art. 8)"),
    end("2005-11-01", A2005.at("art. 8"), STATUTE, "replaced by the long-term unemployed"),
))
CIS_BENEFIT_SHARE_TRIAL = Parameter("cis.benefit.share.trial", "wysokość świadczenia integracyjnego w okresie próbnym (w % zasiłku dla bezrobotnych)", "integration benefit in the trial period, share of the base", "share", over_time(
    v("2003-08-14", Fraction("0.50"), UZS.at("art. 15 ust. 1, 4", UZS.journal), STATUTE, "of the base benefit"),
    v("2022-01-01", Fraction("1.20"), A2022.at("art. 1 pkt 12 lit. a, d"), STATUTE, "retroactive; the month due decides, not the pay day", published="2022-01-31", also=(A2022.at("art. 14 pkt 2"),)),
    v("2025-06-01", Fraction("1.20"), UZS.at("art. 15 ust. 4"), STATUTE, "base = URP art. 224 ust. 1 pkt 1", also=(UZS.at("art. 2 pkt 9", URP.journal), URP.at("art. 390"))),
))
CIS_BENEFIT_SHARE_MAIN = Parameter("cis.benefit.share.main", "wysokość świadczenia integracyjnego po okresie próbnym (w % zasiłku dla bezrobotnych)", "integration benefit after the trial period, share of the base", "share", over_time(
    v("2003-08-14", Fraction("0.80"), UZS.at("art. 15 ust. 4", UZS.journal), STATUTE),
    v("2007-07-01", 1, A2007.at("art. 1 pkt 13 lit. a"), STATUTE, also=(A2007.at("art. 9"),)),
    v("2022-01-01", Fraction("1.20"), A2022.at("art. 1 pkt 12 lit. d"), STATUTE, "retroactive; the month due decides, not the pay day", published="2022-01-31", also=(A2022.at("art. 14 pkt 2"),)),
    v("2025-06-01", Fraction("1.20"), UZS.at("art. 15 ust. 4"), STATUTE, "base = URP art. 224 ust. 1 pkt 1", also=(UZS.at("art. 2 pkt 9", URP.journal), URP.at("art. 390"))),
))
CIS_BENEFIT_ROUNDING_STEP = Parameter("cis.benefit.rounding_step", "jednostka zaokrąglenia świadczenia integracyjnego w górę", "step to which the integration benefit is rounded up", "gr", over_time(
    v("2003-08-14", 10, page("printed amounts of institutions", "kwoty podawane przez instytucje"), INSTITUTION, "up; full monthly amount; practice, not in UZS; policy value: OP-10", also=(Citation(UPZ, "81", page=Text("przez analogię", "by analogy")), Citation(URP, "254", page=Text("przez analogię", "by analogy")))),
))
CIS_TRIAL_MONTHS = Parameter("cis.trial_months", "okres próbny", "trial period", "months", over_time(
    v("2003-08-14", 1, UZS.at("art. 15 ust. 1"), STATUTE, "no extension of the trial"),
))
CIS_MAIN_MONTHS = Parameter("cis.main_months", "okres uczestnictwa po okresie próbnym", "participation after the trial period", "months", over_time(
    v("2003-08-14", 11, UZS.at("art. 15 ust. 3"), STATUTE, "up to"),
))
CIS_EXTENSION_MONTHS_MAX = Parameter("cis.extension_months_max", "najdłuższe przedłużenie uczestnictwa", "longest extension of participation", "months", over_time(
    v("2003-08-14", 6, UZS.at("art. 15 ust. 3", UZS.journal), STATUTE, "wording: by a further 6 months"),
    v("2009-07-16", 6, UZS.at("art. 15 ust. 3", A2009S.journal), STATUTE, "wording: up to 6 months", also=(A2009S.at("art. 3 pkt 4"),)),
    v("2022-01-01", 12, A2022.at("art. 1 pkt 12 lit. c"), STATUTE, "sum of extensions", published="2022-01-31", also=(A2022.at("art. 14 pkt 2"),)),
))
CIS_TOTAL_MONTHS_MAX = Parameter("cis.total_months_max", "najdłuższe łączne uczestnictwo w CIS", "longest participation in a CIS in total", "months", over_time(
    v("2003-08-14", 18, page("sum of trial, main and extension", "suma okresu próbnego, okresu uczestnictwa i przedłużenia"), DERIVED),
    v("2022-01-01", 24, page("sum of trial, main and extension", "suma okresu próbnego, okresu uczestnictwa i przedłużenia"), DERIVED, published="2022-01-31"),
))
CIS_FREE_DAYS = Parameter("cis.free_days", "liczba dni wolnych od zajęć", "free days of a participant", "days", over_time(
    v("2003-08-14", 0, UZS.at("art. 15", UZS.journal), STATUTE, "no such right existed"),
    v("2007-07-14", 4, A2007.at("art. 1 pkt 13 lit. b"), STATUTE, "main period only; up to; the head may grant them", condition=MAIN_PERIOD),
    v("2015-10-24", 6, A2015.at("art. 1 pkt 11"), STATUTE, "main period only; up to; the head may grant them", condition=MAIN_PERIOD),
    v("2022-02-15", 6, UZS.at("art. 15 ust. 6a"), STATUTE, "main period only; a right; extension adds cis.free_days.extension pro rata", condition=MAIN_PERIOD),
))
CIS_FREE_DAYS_EXTENSION = Parameter("cis.free_days.extension", "liczba dni wolnych od zajęć za przedłużenie uczestnictwa", "free days for an extension of participation", "days", over_time(
    v("2003-08-14", 0, UZS.at("art. 15"), STATUTE, "no such right existed"),
    v("2022-02-15", 6, UZS.at("art. 15 ust. 6a"), STATUTE, "for a 12-month extension; days = 6 x extension months / 12; rounding: OP-12", condition=TWELVE_MONTHS),
))
CIS_FREE_DAYS_EXTENSION_MONTHS = Parameter("cis.free_days.extension_months", "długość przedłużenia, za które przysługuje pełna liczba dni wolnych", "length of the extension that gives all the free days", "months", over_time(
    v("2022-02-15", 12, UZS.at("art. 15 ust. 6a"), STATUTE, "denominator of the proportion"),
))
CIS_SICK_DAYS_LIMIT = Parameter("cis.sick_days_limit", "limit dni choroby, za które świadczenie ulega zmniejszeniu", "limit of sick days", "days", over_time(
    v("2007-07-14", 14, UZS.at("art. 15 ust. 7a", A2007.journal), STATUTE, "main period only; no sickness rule before", condition=MAIN_PERIOD),
    v("2022-02-15", 21, UZS.at("art. 15 ust. 7a", A2022.journal), STATUTE, "main period only; also for persons already in it on 2022-02-15 (art. 10)", condition=MAIN_PERIOD),
))
CIS_DEDUCTION_UNEXCUSED = Parameter("cis.deduction.unexcused", "zmniejszenie za dzień nieusprawiedliwionej nieobecności (ułamek świadczenia)", "reduction for a day of unexcused absence", "fraction", over_time(
    v("2003-08-14", Fraction(1, 20), UZS.at("art. 15 ust. 7"), STATUTE, "per day of unexcused absence, trial and main"),
))
CIS_DEDUCTION_UNEXCUSED_FORFEIT_ABOVE = Parameter("cis.deduction.unexcused.forfeit_above", "liczba dni nieusprawiedliwionej nieobecności, po której przekroczeniu świadczenie nie przysługuje", "days of unexcused absence above which no benefit is due", "days", over_time(
    v("2003-08-14", 3, UZS.at("art. 15 ust. 7"), STATUTE, "more than this many in the calendar month: no benefit for the month"),
))
CIS_DEDUCTION_SICK = Parameter("cis.deduction.sick", "zmniejszenie za dzień choroby (ułamek świadczenia)", "reduction for a sick day", "fraction", over_time(
    v("2007-07-14", Fraction(1, 40), UZS.at("art. 15 ust. 7a"), STATUTE, "per day of incapacity within the limit, main period only", condition=MAIN_PERIOD),
))
CIS_DEDUCTION_DAY = Parameter("cis.deduction.day", "świadczenie za dzień kalendarzowy (ułamek świadczenia miesięcznego)", "benefit of a calendar day, part of the month's", "fraction", over_time(
    v("2003-08-14", Fraction(1, 30), UZS.at("art. 15 ust. 6"), STATUTE, "value of a calendar day; also of a day for which the benefit is not due"),
))
CIS_BONUS_CAP_SHARE = Parameter("cis.bonus.cap_share", "najwyższa motywacyjna premia integracyjna (w % świadczenia integracyjnego)", "highest integration bonus, share of the benefit", "share", over_time(
    v("2003-08-14", 0, UZS.at("", UZS.journal), STATUTE, "no bonus existed"),
    v("2007-07-14", Fraction("0.20"), A2007.at("art. 1 pkt 14"), STATUTE, "of the art. 15 ust. 4 benefit; main period only", condition=MAIN_PERIOD),
    v("2015-10-24", Fraction("0.50"), A2015.at("art. 1 pkt 12"), STATUTE, "of the art. 15 ust. 4 benefit; main period only", condition=MAIN_PERIOD),
    v("2022-02-15", 1, UZS.at("art. 15a ust. 2", A2022.journal), STATUTE, "of the art. 15 ust. 4 benefit; main period only", condition=MAIN_PERIOD, also=(A2022.at("art. 1 pkt 13"),)),
))
CIS_PRESENCE_HOURS_PER_DAY_MIN = Parameter("cis.presence.hours_per_day_min", "najkrótszy dzienny pobyt w CIS", "shortest presence in the CIS a day", "hours/day", over_time(
    v("2003-08-14", 6, UZS.at("art. 14 ust. 1", UZS.journal), STATUTE),
    end("2022-02-15", UZS.at("art. 14 ust. 1", A2022.journal), STATUTE, "replaced by cis.presence.hours_per_week_min"),
))
CIS_PRESENCE_HOURS_PER_WEEK_MIN = Parameter("cis.presence.hours_per_week_min", "najkrótszy tygodniowy pobyt w CIS", "shortest presence in the CIS a week", "hours/week", over_time(
    v("2022-02-15", 30, UZS.at("art. 14 ust. 1"), STATUTE),
))
CIS_PRESENCE_HOURS_PER_WEEK_MAX = Parameter("cis.presence.hours_per_week_max", "najdłuższy tygodniowy pobyt w CIS", "longest presence in the CIS a week", "hours/week", over_time(
    v("2022-02-15", 40, UZS.at("art. 14 ust. 1"), STATUTE),
))
CIS_PRESENCE_HOURS_PER_WEEK_MAX_SEVERE_MODERATE = Parameter("cis.presence.hours_per_week_max.severe_moderate", "najdłuższy tygodniowy pobyt w CIS przy znacznym lub umiarkowanym stopniu niepełnosprawności", "longest presence in the CIS a week, significant or moderate disability", "hours/week", over_time(
    v("2022-02-15", 35, UZS.at("art. 14 ust. 1"), STATUTE, "significant or moderate degree of disability", also=(REH.at("art. 15 ust. 2"),)),
))
CIS_PRESENCE_HOURS_PER_DAY_MAX_SEVERE_MODERATE = Parameter("cis.presence.hours_per_day_max.severe_moderate", "najdłuższy dzienny pobyt w CIS przy znacznym lub umiarkowanym stopniu niepełnosprawności", "longest presence in the CIS a day, significant or moderate disability", "hours/day", over_time(
    v("2022-02-15", 7, UZS.at("art. 14 ust. 1"), STATUTE, "significant or moderate degree of disability", also=(REH.at("art. 15 ust. 2"),)),
))
CIS_PARTICIPANTS_PER_WORKER_MAX = Parameter("cis.participants_per_worker_max", "największa liczba uczestników na pracownika", "most participants per worker", "persons", over_time(
    v("2003-08-14", 5, UZS.at("art. 11 ust. 3"), STATUTE, "should not exceed"),
    v("2015-10-24", 10, UZS.at("art. 11 ust. 3", A2015.journal), STATUTE, "should not exceed"),
))
CIS_STATUS_YEARS = Parameter("cis.status_years", "okres statusu CIS", "length of the status of CIS", "years", over_time(
    v("2003-08-14", 3, UZS.at("art. 5 ust. 2", UZS.journal), STATUTE),
    v("2007-07-14", 5, UZS.at("art. 5 ust. 2, 5a"), STATUTE, "may be extended by 5 years"),
))
CIS_REPORT_DEADLINE = DatedDay("cis.report_deadline", "termin rocznego sprawozdania CIS", "deadline of the yearly report of the CIS", over_time(
    v("2003-08-14", MonthDay(3, 31), UZS.at("art. 5 ust. 4 pkt 2"), STATUTE, "yearly report of the CIS"),
))
CIS_VOIVODE_REPORT_DEADLINE = DatedDay("cis.voivode_report_deadline", "termin sprawozdania wojewody o CIS", "deadline of the voivode's report on CIS", over_time(
    v("2007-07-14", MonthDay(4, 30), UZS.at("art. 5 ust. 7", A2007.journal), STATUTE, "voivode to the minister", also=(A2007.at("art. 1 pkt 4 lit. d"),)),
))
CIS_MUNICIPAL_GRANT_COST_SHARE_MAX = Parameter("cis.municipal_grant.cost_share_max", "najwyższa dotacja gminy dla centrum prowadzonego przez samorząd (w % kosztów działalności)", "highest grant of the gmina to a centre run by local government, share of the whole cost", "share", over_time(
    v("2003-08-14", Fraction("0.90"), UZS.at("art. 10 ust. 5", UZS.journal), STATUTE, "of the whole cost of the centre; income was not deducted"),
    end("2007-07-14", UZS.at("art. 10 ust. 5", A2007.journal), STATUTE, "no such limit; income is deducted"),
))
CIS_GRANT_PAYMENT_DAY = Parameter("cis.grant_payment_day", "dzień miesiąca, do którego wypłaca się dotację dla CIS", "day of the month by which a grant to the CIS is paid", "day of month", over_time(
    v("2003-08-14", 10, UZS.at("art. 8 ust. 5"), STATUTE, "first-months grant and monthly municipal grant", also=(UZS.at("art. 10 ust. 4"),)),
))
CIS_START_GRANT_SHARE = Parameter("cis.start_grant.share", "dotacja na pierwsze miesiące CIS (w % zasiłku na osobę)", "grant for the first months of a CIS, share of the base per person", "share", over_time(
    v("2003-08-14", Fraction("0.50"), UZS.at("art. 8 ust. 3"), STATUTE, "of the base benefit on the agreement day x (participants + staff employed for a year or more), state at each month end"),
))
CIS_START_GRANT_MONTHS = Parameter("cis.start_grant.months", "okres dotacji na pierwsze miesiące CIS", "length of the grant for the first months of a CIS", "months", over_time(
    v("2003-08-14", 3, UZS.at("art. 8 ust. 3"), STATUTE),
))
CIS_EQUIPMENT_GRANT_DAYS = Parameter("cis.equipment_grant_days", "termin wypłaty dotacji na wyposażenie", "term to pay the equipment grant", "days", over_time(
    v("2003-08-14", 30, UZS.at("art. 8 ust. 4"), STATUTE, "from the agreement with the marshal"),
))
CIS_HEALTH_INSURANCE_WAIT_DAYS = Parameter("cis.health_insurance.wait_days", "czas od rozpoczęcia indywidualnego programu zatrudnienia socjalnego (IPZS) do obowiązku ubezpieczenia zdrowotnego", "time from the start of the IPZS to the duty of health insurance", "days", over_time(
    v("2003-08-14", 30, UZS.at("art. 27", UZS.journal), STATUTE, "duty begins after this time from the start of the IPZS; read in the texts of 2003 and 2009; newest text not re-read", also=(HEALTH.at("art. 73 pkt 13"),)),
))
CIS_SUPERVISION_EXPLAIN_DAYS_MIN = Parameter("cis.supervision.explain_days_min", "najkrótszy termin na wyjaśnienia dla wojewody", "shortest term for explanations to the voivode", "days", over_time(
    v("2022-02-15", 14, UZS.at("art. 5b"), STATUTE),
))
CIS_SUPERVISION_REMEDY_DAYS_MIN = Parameter("cis.supervision.remedy_days_min", "najkrótszy termin na usunięcie nieprawidłowości", "shortest term to remedy irregularities", "days", over_time(
    v("2022-02-15", 30, UZS.at("art. 5b"), STATUTE, also=(UZS.at("art. 6 ust. 1a"),)),
))
CIS_COMPLAINT_DAYS = Parameter("cis.complaint_days", "termin wniesienia skargi na decyzję o zaprzestaniu realizacji indywidualnego programu", "term of the complaint against a decision to stop an individual programme", "days", over_time(
    v("2007-07-14", 30, UZS.at("art. 13 ust. 4b", A2007.journal), OFFICIAL, "from the delivery of the decision; the days are quoted from judgments of administrative courts", also=(PPSA.at("art. 53 § 1"), PPSA.at("art. 83 § 1–2"))),
))
CIS_DATA_RETENTION_YEARS = Parameter("cis.data_retention_years", "okres przechowywania danych osobowych", "time personal data are kept", "years", over_time(
    v("2019-05-04", 10, UZS.at("art. 8b ust. 5"), STATUTE, "from the end of the year in which services ended; since~: 14 days after publication of Dz.U. 2019 poz. 730"),
))
CIS_AFTER_JOB_MONTHS_MAX = Parameter("cis.after_job_months_max", "czas trwania programu po podjęciu pracy", "time the programme may run after taking up work", "months", over_time(
    v("2003-08-14", 0, UZS.at("art. 13 ust. 5", UZS.journal), STATUTE, "the programme ended on the day of taking up employment or business"),
    v("2009-07-16", 6, UZS.at("art. 13 ust. 5", A2009S.journal), STATUTE, "programme may end within up to 6 months after taking work; no benefit without attendance", also=(A2009S.at("art. 3 pkt 3"),)),
))
CIS_GRADUATE_PARTICIPATION_MONTHS_MIN = Parameter("cis.graduate.participation_months_min", "uczestnictwo wymagane od absolwenta CIS", "participation required of a CIS graduate", "months", over_time(
    v("2011-10-30", 6, UZS.at("art. 2 pkt 1a"), STATUTE),
))
CIS_GRADUATE_STATUS_MONTHS = Parameter("cis.graduate.status_months", "okres statusu absolwenta CIS", "length of the status of CIS graduate", "months", over_time(
    v("2011-10-30", 6, UZS.at("art. 2 pkt 1a"), STATUTE, "from the day classes ended"),
))
# -- kis

KIS_GRADUATE_PARTICIPATION_MONTHS_MIN = Parameter("kis.graduate.participation_months_min", "uczestnictwo wymagane od absolwenta KIS", "participation required of a KIS graduate", "months", over_time(
    v("2011-10-30", 6, UZS.at("art. 2 pkt 1b"), STATUTE),
))
KIS_CERTIFICATE_VALID_MONTHS = Parameter("kis.certificate.valid_months", "ważność zaświadczenia o uczestnictwie w KIS", "validity of the certificate of participation in a KIS", "months", over_time(
    v("2011-10-30", 4, UZS.at("art. 18 ust. 5a", A2011.journal), STATUTE, "from issue; no validity period in later wording"),
    end("2015-10-24", UZS.at("art. 18 ust. 5a", A2015.journal), STATUTE, "ended: no validity period in later wording"),
))
KIS_CERTIFICATE_ISSUE_MONTHS_MAX = Parameter("kis.certificate.issue_months_max", "termin wydania zaświadczenia o uczestnictwie w KIS", "term to issue the certificate of participation in a KIS", "months", over_time(
    v("2011-10-30", 2, UZS.at("art. 18 ust. 5a", A2011.journal), STATUTE, "on request; later: issued without delay"),
    end("2015-10-24", UZS.at("art. 18 ust. 5a", A2015.journal), STATUTE, "ended: issued without delay"),
))
KIS_REGISTER_DAYS = Parameter("kis.register_days", "termin wpisu do rejestru KIS i zawiadomienia o zakończeniu działalności", "term of entry in the register of KIS and of notice of closing", "days", over_time(
    v("2011-10-30", 30, UZS.at("art. 18a ust. 2, 4"), STATUTE, "entry after notification; notice of closing"),
))
KIS_REPORT_DEADLINE = DatedDay("kis.report_deadline", "termin rocznego sprawozdania KIS", "deadline of the yearly report of the KIS", over_time(
    v("2015-10-24", MonthDay(3, 31), UZS.at("art. 18a ust. 6"), STATUTE, "content changed on 2022-02-15"),
))
KIS_VOIVODE_INFO_DEADLINE = DatedDay("kis.voivode_info_deadline", "termin informacji wojewody o liczbie KIS", "deadline of the voivode's information on the number of KIS", over_time(
    v("2011-10-30", MonthDay(4, 30), UZS.at("art. 18b"), STATUTE, "number of registered KIS at 31 December of the previous year"),
))
# -- supported employment

SUPPORTED_EMPLOYMENT_EMPLOY_MONTHS_MIN = Parameter("supported_employment.employ_months_min", "wymagany okres zatrudnienia wspieranego u pracodawcy", "time the employer must employ the person", "months", over_time(
    v("2003-08-14", 18, UZS.at("art. 16 ust. 2", UZS.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2007-07-14", 12, UZS.at("art. 16 ust. 2", A2007.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2022-02-15", 6, UZS.at("art. 16 ust. 2", A2022.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT, also=(A2022.at("art. 1 pkt 14"),)),
))
SUPPORTED_EMPLOYMENT_REFUND_MONTHS = Parameter("supported_employment.refund_months", "okres refundacji dla pracodawcy", "length of the refund to the employer", "months", over_time(
    v("2003-08-14", 12, UZS.at("art. 16 ust. 2", UZS.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2007-07-14", 12, UZS.at("art. 16 ust. 2", A2007.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2022-02-15", 6, UZS.at("art. 16 ust. 2", A2022.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT, also=(A2022.at("art. 1 pkt 14"),)),
))
SUPPORTED_EMPLOYMENT_REFUND_FIRST_SHARE_MONTHS = Parameter("supported_employment.refund_first_share_months", "liczba pierwszych miesięcy z najwyższą refundacją", "number of first months with the highest refund", "months", over_time(
    v("2003-08-14", 3, UZS.at("art. 16 ust. 2", UZS.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2007-07-14", 3, UZS.at("art. 16 ust. 2", A2007.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2022-02-15", 6, UZS.at("art. 16 ust. 2", A2022.journal), STATUTE, "one share for all months; chosen by the day the employer contract was signed", condition=BY_CONTRACT, also=(A2022.at("art. 1 pkt 14"),)),
))
SUPPORTED_EMPLOYMENT_REFUND_SECOND_SHARE_MONTHS = Parameter("supported_employment.refund_second_share_months", "liczba pierwszych miesięcy z refundacją najwyższą albo drugą co do wysokości", "number of first months with the highest or the second highest refund", "months", over_time(
    v("2003-08-14", 6, UZS.at("art. 16 ust. 2", UZS.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2007-07-14", 6, UZS.at("art. 16 ust. 2", A2007.journal), STATUTE, "chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2022-02-15", 6, UZS.at("art. 16 ust. 2", A2022.journal), STATUTE, "one share for all months; chosen by the day the employer contract was signed", condition=BY_CONTRACT, also=(A2022.at("art. 1 pkt 14"),)),
))
SUPPORTED_EMPLOYMENT_REFUND_SHARE_MONTHS_1_3 = Parameter("supported_employment.refund_share.months_1_3", "najwyższa refundacja w miesiącach 1–3 (w % zasiłku ze składkami)", "highest refund in months 1–3, share of the base with contributions", "share", over_time(
    v("2003-08-14", Fraction("0.80"), UZS.at("art. 16 ust. 2", UZS.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2007-07-14", 1, UZS.at("art. 16 ust. 2", A2007.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2022-02-15", 1, UZS.at("art. 16 ust. 2", A2022.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT, also=(A2022.at("art. 1 pkt 14"),)),
))
SUPPORTED_EMPLOYMENT_REFUND_SHARE_MONTHS_4_6 = Parameter("supported_employment.refund_share.months_4_6", "najwyższa refundacja w miesiącach 4–6 (w % zasiłku ze składkami)", "highest refund in months 4–6, share of the base with contributions", "share", over_time(
    v("2003-08-14", Fraction("0.60"), UZS.at("art. 16 ust. 2", UZS.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2007-07-14", Fraction("0.80"), UZS.at("art. 16 ust. 2", A2007.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2022-02-15", 1, UZS.at("art. 16 ust. 2", A2022.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT, also=(A2022.at("art. 1 pkt 14"),)),
))
SUPPORTED_EMPLOYMENT_REFUND_SHARE_MONTHS_7_12 = Parameter("supported_employment.refund_share.months_7_12", "najwyższa refundacja w miesiącach 7–12 (w % zasiłku ze składkami)", "highest refund in months 7–12, share of the base with contributions", "share", over_time(
    v("2003-08-14", Fraction("0.40"), UZS.at("art. 16 ust. 2", UZS.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2007-07-14", Fraction("0.60"), UZS.at("art. 16 ust. 2", A2007.journal), STATUTE, "cap, of the base benefit plus social contributions on it; chosen by the day the employer contract was signed", condition=BY_CONTRACT),
    v("2022-02-15", 0, UZS.at("art. 16 ust. 2", A2022.journal), STATUTE, "no refund after month 6; chosen by the day the employer contract was signed", condition=BY_CONTRACT, also=(A2022.at("art. 1 pkt 14"),)),
))
SUPPORTED_EMPLOYMENT_MIN_PARTICIPATION_MONTHS_CIS = Parameter("supported_employment.min_participation_months.cis", "uczestnictwo w CIS wymagane do wcześniejszego skierowania do zatrudnienia wspieranego", "participation in a CIS required for early supported employment", "months", over_time(
    not_read("2003-08-14", UZS.at("art. 16 ust. 1", UZS.journal), STATUTE, "when the first wording allowed a referral"),
    v("2007-07-14", 6, UZS.at("art. 16 ust. 1"), STATUTE, "for referral before the programme is finished"),
))
SUPPORTED_EMPLOYMENT_MIN_PARTICIPATION_MONTHS_KIS = Parameter("supported_employment.min_participation_months.kis", "uczestnictwo w KIS wymagane do wcześniejszego skierowania do zatrudnienia wspieranego", "participation in a KIS required for early supported employment", "months", over_time(
    v("2022-02-15", 6, UZS.at("art. 16 ust. 1"), STATUTE, "for referral before the programme is finished; named for KIS from this day"),
))
SUPPORTED_EMPLOYMENT_REFUND_DAYS = Parameter("supported_employment.refund_days", "termin wypłaty refundacji", "term to pay the refund", "days", over_time(
    not_read("2003-08-14", UZS.at("art. 16 ust. 5", UZS.journal), STATUTE, "the term of payment as for intervention works, from 2005-11-01 as for public works"),
    v("2007-07-14", 30, UZS.at("art. 16 ust. 5"), STATUTE, "payment after the employer application"),
))
SUPPORTED_EMPLOYMENT_COOP_COST_SHARE = Parameter("supported_employment.coop_cost_share", "refundacja kosztów pomocy prawnej i doradztwa przy zakładaniu spółdzielni socjalnej", "refund of legal and consulting cost of founding a social cooperative", "share", over_time(
    v("2003-08-14", Fraction("0.80"), UZS.at("art. 16 ust. 4"), STATUTE, "of documented legal and consulting cost; not more than one average wage"),
))
