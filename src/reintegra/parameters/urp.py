"""Numbers of the act of 2025 on the labour market, with what went before.

Socially useful works, status of the unemployed, social reintegration, grants (*ustawa o
rynku pracy i służbach zatrudnienia*).
"""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import (
    A2005,
    A2009,
    A2010,
    A2011,
    A2014,
    A2017,
    R2005,
    R2011,
    R2017,
    UPZ,
    URP,
)
from reintegra.law.citation import page
from reintegra.law.timeline import over_time
from reintegra.parameters._conditions import (
    AGREED_SINCE_2025,
    FROM_150_HOURS,
    STATED_BY_AGREEMENT,
    WORKS_SINCE_2025,
)
from reintegra.parameters._table import (
    DERIVED,
    INSTITUTION,
    STATUTE,
    end,
    not_announced,
    not_read,
    v,
)
from reintegra.parameters.dated_day import DatedDay, MonthDay
from reintegra.parameters.minimum_wage import WAGE_2025, WAGE_2026, WAGE_2027

# -- activation supplement

ACTIVATION_SUPPLEMENT_SHARE = Parameter("activation_supplement.share", "wysokość dodatku aktywizacyjnego (w % zasiłku dla bezrobotnych)", "activation supplement, share of the benefit", "share", over_time(
    not_read("2004-06-01", UPZ.at("art. 48"), INSTITUTION, "the supplement of the act of 2004; one granted under it keeps its amount (art. 436 ust. 1–2 of the act of 2025)"),
    v("2025-06-01", Fraction("0.50"), URP.at("art. 233"), STATUTE, "of the art. 224 ust. 1 amount, for half of the remaining time"),
))
# -- psu

PSU_HOURLY_MINIMUM_2025_ACT = Parameter("psu.hourly_minimum.2025_act", "minimalna kwota świadczenia za godzinę prac społecznie użytecznych, ustawa z 2025 r.", "minimum pay for an hour of socially useful work, act of 2025", "gr/hour", over_time(
    v("2025-06-01", 30_50, URP.at("art. 142 ust. 12"), STATUTE, "equals the statutory minimum hourly rate of the day worked", condition=AGREED_SINCE_2025, also=(WAGE_2025.at("§ 2"),)),
    v("2026-01-01", 31_40, URP.at("art. 142 ust. 12"), STATUTE, condition=AGREED_SINCE_2025, also=(WAGE_2026.at("§ 2"),)),
    v("2027-01-01", 32_30, URP.at("art. 142 ust. 12"), STATUTE, "2028 not yet set", condition=AGREED_SINCE_2025, also=(WAGE_2027.at("§ 2"),)),
    not_announced("2028-01-01", WAGE_2027.at("§ 2"), STATUTE),
))
PSU_HOURS_PER_WEEK_MAX = Parameter("psu.hours_per_week_max", "tygodniowy limit godzin prac społecznie użytecznych", "weekly limit of hours of socially useful work", "hours/week", over_time(
    v("2005-11-01", 10, UPZ.at("art. 73a ust. 1"), STATUTE),
    v("2025-06-01", 10, URP.at("art. 142 ust. 11"), STATUTE),
))
PSU_HOURS_PER_MONTH_PRACTICE = Parameter("psu.hours_per_month.practice", "miesięczny limit godzin prac społecznie użytecznych w praktyce", "monthly limit of hours of socially useful work in practice", "hours/month", over_time(
    v("2005-11-01", 40, page("labour-office and welfare-centre pages", "strony urzędów pracy i ośrodków pomocy społecznej"), INSTITUTION, "practice only; no statutory monthly limit in either act", condition=STATED_BY_AGREEMENT),
))
PSU_DAYS_PER_YEAR_MAX = Parameter("psu.days_per_year_max", "limit dni prac społecznie użytecznych w roku kalendarzowym", "limit of days of socially useful work in a calendar year", "days/year", over_time(
    v("2025-06-01", 180, URP.at("art. 142 ust. 11"), STATUTE, "calendar year; reading of what is counted: OP-32; not for agreements or referrals of before 2025-06-01", condition=WORKS_SINCE_2025),
))
PSU_REFUND_SHARE = Parameter("psu.refund_share", "refundacja z Funduszu Pracy (w % minimalnej kwoty świadczenia)", "refund from the Labour Fund, share of the minimum pay", "share", over_time(
    v("2005-11-01", Fraction("0.60"), UPZ.at("art. 73a ust. 5"), STATUTE, "up to; of the minimum, never of a higher local rate"),
    v("2025-06-01", Fraction("0.60"), URP.at("art. 142 ust. 14"), STATUTE, "up to; of the minimum"),
))
PSU_REFUND_SHARE_CARERS = Parameter("psu.refund_share.carers", "refundacja z Funduszu Pracy za prace na rzecz opiekunów osób niepełnosprawnych (w % minimalnej kwoty świadczenia)", "refund from the Labour Fund for work for carers of disabled persons, share of the minimum pay", "share", over_time(
    v("2017-07-01", 1, UPZ.at("art. 73a ust. 5b", A2017.journal), STATUTE, "up to; daily household duties for carers of disabled persons; of the minimum", also=(A2017.at("art. 3 pkt 18"),)),
    v("2025-06-01", 1, URP.at("art. 142 ust. 14"), STATUTE, "exactly; works for carers of disabled persons; of the minimum"),
))
PSU_GMINA_ONLY_FINANCING = Parameter("psu.gmina_only_financing", "finansowanie świadczenia w całości przez gminę", "pay financed wholly by the gmina", "flag", over_time(
    v("2014-05-27", 1, UPZ.at("art. 73a ust. 5a", A2014.journal), STATUTE, "1 = allowed", also=(A2014.at("art. 1 pkt 64"),)),
    v("2025-06-01", 1, URP.at("art. 142 ust. 15"), STATUTE, "1 = allowed"),
))
PSU_GROUP_B = Parameter("psu.group_b", "prace społecznie użyteczne uczestników kontraktu socjalnego, programów i indywidualnego programu zatrudnienia socjalnego (IPZS)", "socially useful work of participants of a social contract, a programme or an IPZS", "flag", over_time(
    v("2009-02-01", 1, UPZ.at("art. 73a ust. 1a", A2009.journal), STATUTE, "1 = participants of social contract, self-reliance programme, local programme or IPZS on a labour-office referral may do PSU", also=(A2009.at("art. 1 pkt 51"),)),
    v("2025-06-01", 0, URP.at("art. 142 ust. 2"), STATUTE, "only unemployed without benefit who use social assistance"),
))
PSU_PLAN_DEADLINE = DatedDay("psu.plan_deadline", "termin rocznego planu potrzeb w zakresie prac społecznie użytecznych", "deadline of the yearly plan of socially useful work", over_time(
    v("2005-11-01", MonthDay(1, 31), R2005.at("§ 2 ust. 1"), STATUTE, "until 2006-01-31 works may be organised without a plan (R2005 par. 9)"),
    v("2011-08-02", MonthDay(1, 31), R2011.at("§ 2 ust. 1"), STATUTE, "signed 2011-07-22, published 2011-07-28, in force 2011-08-02 (par. 10)", published="2011-07-28", also=(R2011.at("§ 10"),)),
    v("2018-01-01", MonthDay(1, 31), R2017.at("§ 2 ust. 1"), STATUTE),
    v("2025-06-01", MonthDay(1, 31), URP.at("art. 142 ust. 4"), STATUTE),
))
PSU_TRAVEL_REFUND_MONTHS_MAX = Parameter("psu.travel_refund.months_max", "najdłuższy okres zwrotu kosztów przejazdu", "longest refund of travel costs", "months", over_time(
    not_read("2009-02-01", UPZ.at("art. 45 ust. 5", A2009.journal), STATUTE, "the limits of the refund of travel to the works"),
    v("2025-06-01", 12, URP.at("art. 206 ust. 1"), STATUTE),
))
PSU_TRAVEL_REFUND_PAY_CAP_SHARE = Parameter("psu.travel_refund.pay_cap_share", "zarobek, do którego zwraca się koszty przejazdu (w % minimalnego wynagrodzenia)", "pay up to which travel costs are refunded, share of the minimum wage", "share", over_time(
    not_read("2009-02-01", UPZ.at("art. 45 ust. 5", A2009.journal), STATUTE, "the limits of the refund of travel to the works"),
    v("2025-06-01", 2, URP.at("art. 206 ust. 1"), STATUTE, "pay up to 200 % of the minimum wage"),
))
# -- sanction

SANCTION_DAYS_FLAT = Parameter("sanction.days.flat", "okres pozbawienia statusu bezrobotnego, jednakowy po każdym zdarzeniu", "loss of the status of unemployed, without tiers", "days", over_time(
    v("2004-06-01", 90, UPZ.at("art. 33 ust. 4 pkt 3", UPZ.journal), STATUTE, "refusal of work, intervention works, public works, training, internship; before PSU existed"),
    v("2005-11-01", 90, UPZ.at("art. 33 ust. 4 pkt 3", A2005.journal), STATUTE, "refusal of PSU; interruption of PSU not listed; amendments of 2006-2008 not checked"),
    end("2009-02-01", UPZ.at("art. 33 ust. 4 pkt 3", A2009.journal), STATUTE, "replaced by sanction.days.tier_1 to tier_3"),
    v("2025-06-01", 90, URP.at("art. 65 ust. 1 pkt 2, 3"), STATUTE, "refusal of PSU; not starting or interrupting a form of help by own fault; no tiers"),
))
SANCTION_IPD_REFUSAL_DAYS = Parameter("sanction.ipd_refusal.days", "okres pozbawienia statusu bezrobotnego za odmowę udziału w przygotowaniu indywidualnego planu działania (IPD) lub przerwanie jego realizacji", "loss of status for refusing or breaking off the individual action plan", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 33 ust. 4"), DERIVED, "the grounds for it"),
    v("2025-06-01", 90, URP.at("art. 65 ust. 1 pkt 12"), STATUTE, "from the day of refusal or interruption"),
))
SANCTION_NO_CONTACT_DAYS = Parameter("sanction.no_contact.days", "okres pozbawienia statusu bezrobotnego za brak kontaktu z urzędem pracy", "loss of status for no contact with the labour office", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 33 ust. 4"), DERIVED, "the grounds for it"),
    v("2025-06-01", 90, URP.at("art. 65 ust. 1 pkt 11"), STATUTE, "after 90 days from the last contact"),
))
SANCTION_ABROAD_DAYS = Parameter("sanction.abroad.days", "okres pozbawienia statusu bezrobotnego po pobycie za granicą", "loss of status for a stay abroad", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 33 ust. 4"), DERIVED, "the grounds for it"),
    v("2025-06-01", 90, URP.at("art. 65 ust. 1 pkt 10"), STATUTE),
))
SANCTION_SAME_FORM_BAN_DAYS = Parameter("sanction.same_form_ban.days", "okres zakazu korzystania z przerwanej formy pomocy", "ban on the interrupted form of help", "days", over_time(
    v("2025-06-01", 90, URP.at("art. 77"), STATUTE, "may not use the interrupted form again; not for job placement and vocational guidance"),
))
SANCTION_JOB_SEEKER_DAYS = Parameter("sanction.job_seeker.days", "okres pozbawienia statusu poszukującego pracy", "loss of the status of job-seeker", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 33 ust. 4"), DERIVED, "the grounds for it"),
    v("2009-02-01", 120, UPZ.at("art. 33 ust. 4a, 4b"), STATUTE, "loss of the status of job-seeker"),
    v("2025-06-01", 90, URP.at("art. 68 ust. 2"), STATUTE, "loss of the status of job-seeker"),
))
JOB_SEEKER_CONTACT_INTERVAL_DAYS = Parameter("job_seeker.contact_interval_days", "najdłuższa przerwa w kontakcie poszukującego pracy z urzędem pracy", "longest interval between contacts of the job-seeker with the labour office", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 33 ust. 4"), DERIVED, "the grounds for it"),
    v("2009-02-01", 90, UPZ.at("art. 33 ust. 4a, 4b"), STATUTE, "no contact for 90 days ends the status of job-seeker"),
    v("2025-06-01", 90, URP.at("art. 68"), STATUTE, "no contact for 90 days ends the status of job-seeker"),
))
# -- status

STATUS_LOSS_ON_IPZS_DAYS = Parameter("status.loss_on_ipzs.days", "okres pozbawienia statusu bezrobotnego od rozpoczęcia indywidualnego programu zatrudnienia socjalnego (IPZS) lub podpisania kontraktu socjalnego", "loss of status on beginning an IPZS or signing a social contract", "days", over_time(
    v("2025-06-01", 90, URP.at("art. 65 ust. 1 pkt 6"), STATUTE, "IPZS on a labour-office referral (art. 199 ust. 1) or social contract (art. 198 pkt 1 lit. b); from the day itself"),
))
STATUS_LOSS_ON_IPZS_PUP_REFERRAL_ONLY = Parameter("status.loss_on_ipzs.pup_referral_only", "pozbawienie statusu tylko przy indywidualnym programie zatrudnienia socjalnego (IPZS) ze skierowania urzędu pracy", "loss of status only on an IPZS by labour-office referral", "flag", over_time(
    v("2009-02-01", 0, UPZ.at("art. 33 ust. 4 pkt 2b", A2009.journal), STATUTE, "0 = any IPZS ends the status, from the day after; no fixed length", also=(A2009.at("art. 1 pkt 14"),)),
    v("2011-02-01", 1, UPZ.at("art. 33 ust. 4 pkt 2b", A2010.journal), STATUTE, "1 = only an IPZS on a labour-office referral (art. 50 ust. 2 pkt 2), from the day after; others by compulsory insurance (pkt 1)", also=(A2010.at("art. 1 pkt 14"),)),
    v("2025-06-01", 1, URP.at("art. 65 ust. 1 pkt 6"), STATUTE, "1 = only an IPZS on a labour-office referral (art. 199 ust. 1), from the day itself; others by compulsory insurance (pkt 1)"),
))
STATUS_VALID_YEARS = Parameter("status.valid_years", "okres posiadania statusu bezrobotnego", "length of the status of unemployed", "years", over_time(
    v("2025-06-01", 3, URP.at("art. 63 ust. 1"), STATUTE, "for persons registered on 2025-06-01 counted from that day", also=(URP.at("art. 433 ust. 7"),)),
))
STATUS_REREGISTRATION_WAIT_DAYS = Parameter("status.reregistration_wait_days", "czas do ponownej rejestracji po upływie okresu statusu", "wait for a new registration after the status has run out", "days", over_time(
    v("2025-06-01", 90, URP.at("art. 63 ust. 4"), STATUTE, "after the three-year limit"),
))
STATUS_CONTACT_INTERVAL_DAYS = Parameter("status.contact_interval_days", "najdłuższa przerwa w kontakcie bezrobotnego z urzędem pracy", "longest interval between contacts of the unemployed person", "days", over_time(
    v("2025-06-01", 90, URP.at("art. 65 ust. 1 pkt 11"), STATUTE, "duty of the unemployed person"),
))
STATUS_IPD_CONTACT_INTERVAL_DAYS = Parameter("status.ipd_contact_interval_days", "najdłuższa przerwa w kontakcie urzędu pracy w czasie indywidualnego planu działania (IPD)", "longest interval between contacts of the labour office during an action plan", "days", over_time(
    v("2025-06-01", 30, URP.at("art. 88 ust. 8"), STATUTE, "duty of the labour office while an IPD runs"),
))
STATUS_NOTICE_DAYS = Parameter("status.notice_days", "termin zawiadomienia urzędu pracy o zmianach", "term to notify the labour office of changes", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 74"), INSTITUTION, "the notices to the labour office; offices told of 7 days"),
    v("2025-06-01", 7, URP.at("art. 62, 67, 231, 232"), STATUTE, "changes of data, loss of status, revenues, work"),
))
STATUS_INCAPACITY_DAYS = Parameter("status.incapacity_days", "okres nieprzerwanej niezdolności do pracy, po którym następuje pozbawienie statusu bezrobotnego", "uninterrupted incapacity for work that ends the status", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 33 ust. 4"), DERIVED, "the grounds for it"),
    v("2009-02-01", 90, UPZ.at("art. 33 ust. 4 pkt 9", A2009.journal), STATUTE, "uninterrupted; breaks under 30 calendar days do not interrupt", also=(A2009.at("art. 1 pkt 14"),)),
    v("2025-06-01", 180, URP.at("art. 65 ust. 1 pkt 7"), STATUTE, "uninterrupted; breaks under 30 calendar days do not interrupt"),
))
STATUS_INCAPACITY_NOTICE_DAYS = Parameter("status.incapacity_notice_days", "termin zawiadomienia o niezdolności do pracy", "term to notify incapacity for work", "days", over_time(
    not_read("2004-06-01", page("up.warszawa.pl"), INSTITUTION, "when incapacity was notified; an office told of 2 days"),
    v("2025-06-01", 2, URP.at("art. 239 ust. 2"), STATUTE),
))
STATUS_INCAPACITY_CERTIFICATE_DAYS = Parameter("status.incapacity_certificate_days", "termin dostarczenia zaświadczenia o niezdolności do pracy", "term to bring the certificate of incapacity for work", "days", over_time(
    not_read("2004-06-01", page("up.warszawa.pl"), INSTITUTION, "when incapacity was notified; an office told of 7 days"),
    v("2025-06-01", 7, URP.at("art. 239 ust. 2"), STATUTE),
))
# -- long term unemployed

LONG_TERM_UNEMPLOYED_MONTHS_OVER = Parameter("long_term_unemployed.months_over", "okres w rejestrze, po którego przekroczeniu bezrobotny jest długotrwale bezrobotny", "time in the register above which a person is long-term unemployed", "months", over_time(
    v("2004-06-01", 12, UPZ.at("art. 2 ust. 1 pkt 5"), STATUTE, "more than; in total within the window; excluded periods changed on 2005-11-01 and 2009-02-01"),
    v("2025-06-01", 12, URP.at("art. 2 pkt 4"), STATUTE, "more than; internship (staz) excluded"),
))
LONG_TERM_UNEMPLOYED_WINDOW_YEARS = Parameter("long_term_unemployed.window_years", "okres, w którym liczy się czas w rejestrze", "window in which the time in the register counts", "years", over_time(
    v("2004-06-01", 2, UPZ.at("art. 2 ust. 1 pkt 5"), STATUTE),
    v("2025-06-01", 2, URP.at("art. 2 pkt 4"), STATUTE),
))
# -- unemployed

UNEMPLOYED_AGE_MIN = Parameter("unemployed.age_min", "najniższy wiek bezrobotnego", "lowest age of an unemployed person", "years", over_time(
    v("2004-06-01", 18, UPZ.at("art. 2 ust. 1 pkt 2"), STATUTE, "wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)"),
    v("2025-06-01", 18, URP.at("art. 2 pkt 1 lit. a"), STATUTE),
))
UNEMPLOYED_AGE_BELOW_WOMEN = Parameter("unemployed.age_below.women", "wiek, którego bezrobotna kobieta nie osiągnęła", "age an unemployed woman must be below", "years", over_time(
    v("2004-06-01", 60, UPZ.at("art. 2 ust. 1 pkt 2"), STATUTE, "wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)"),
    v("2025-06-01", 60, URP.at("art. 2 pkt 1 lit. b"), STATUTE),
))
UNEMPLOYED_AGE_BELOW_MEN = Parameter("unemployed.age_below.men", "wiek, którego bezrobotny mężczyzna nie osiągnął", "age an unemployed man must be below", "years", over_time(
    v("2004-06-01", 65, UPZ.at("art. 2 ust. 1 pkt 2"), STATUTE, "wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)"),
    v("2025-06-01", 65, URP.at("art. 2 pkt 1 lit. b"), STATUTE),
))
UNEMPLOYED_INCOME_CAP_SHARE = Parameter("unemployed.income_cap_share", "miesięczny przychód dopuszczalny u bezrobotnego (w % minimalnego wynagrodzenia)", "monthly income an unemployed person may have, share of the minimum wage", "share", over_time(
    v("2004-06-01", Fraction("0.50"), UPZ.at("art. 2 ust. 1 pkt 2"), STATUTE, "of the monthly minimum wage; wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)"),
    v("2025-06-01", Fraction("0.50"), URP.at("art. 2 pkt 42 lit. d"), STATUTE, "monthly revenue above half the minimum wage = steady income"),
))
UNEMPLOYED_DISABLED_MIN_FTE = Parameter("unemployed.disabled_min_fte", "wymiar pracy, do której gotowa jest bezrobotna osoba niepełnosprawna (w % pełnego wymiaru)", "working time an unemployed disabled person must be ready for", "share", over_time(
    v("2004-06-01", Fraction("0.5"), UPZ.at("art. 2 ust. 1 pkt 2"), STATUTE, "disabled person ready for at least half-time work; wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)"),
    v("2025-06-01", Fraction("0.5"), URP.at("art. 2 pkt 1"), STATUTE),
))
# -- reintegration

REINTEGRATION_STIPEND_SHARE = Parameter("reintegration.stipend.share", "wysokość stypendium w okresie reintegracji społecznej (w % zasiłku dla bezrobotnych)", "stipend during social reintegration, share of the benefit", "share", over_time(
    v("2025-06-01", Fraction("0.60"), URP.at("art. 236 ust. 1"), STATUTE, "of the first-period unemployment benefit"),
))
REINTEGRATION_STIPEND_SHARE_EXCUSED_ABSENCE = Parameter("reintegration.stipend.share.excused_absence", "wysokość stypendium za okres usprawiedliwionej nieobecności (w % zasiłku dla bezrobotnych)", "stipend for excused absence, share of the benefit", "share", over_time(
    v("2025-06-01", Fraction("0.30"), URP.at("art. 236 ust. 3"), STATUTE),
))
REINTEGRATION_STIPEND_PART_MONTH_DIVISOR = Parameter("reintegration.stipend.part_month_divisor", "dzielnik stypendium za niepełny miesiąc", "divisor of the stipend for part of a month", "days", over_time(
    v("2025-06-01", 30, URP.at("art. 237"), STATUTE, "amount / 30 x calendar days"),
))
REINTEGRATION_STIPEND_ROUNDING_STEP = Parameter("reintegration.stipend.rounding_step", "jednostka zaokrąglenia stypendium w górę", "step to which the stipend is rounded up", "gr", over_time(
    v("2025-06-01", 10, URP.at("art. 254"), STATUTE, "up; amount for the due period"),
))
REINTEGRATION_STIPEND_PAYMENT_DAYS = Parameter("reintegration.stipend.payment_days", "termin wypłaty stypendium", "term to pay the stipend", "days", over_time(
    v("2025-06-01", 14, URP.at("art. 237"), STATUTE, "after the end of the period"),
))
REINTEGRATION_HOURS_PER_DAY = Parameter("reintegration.hours_per_day", "dzienny wymiar reintegracji społecznej", "hours of social reintegration a day", "hours/day", over_time(
    v("2025-06-01", 4, URP.at("art. 200 ust. 3"), STATUTE, "days a week not fixed"),
))
REINTEGRATION_MONTHS_MAX = Parameter("reintegration.months_max", "najdłuższy okres reintegracji społecznej", "longest social reintegration", "months", over_time(
    v("2025-06-01", 6, URP.at("art. 200 ust. 3"), STATUTE),
))
REINTEGRATION_TRAINER_RATE_SHARE = Parameter("reintegration.trainer_rate_share", "najwyższa stawka godzinowa trenera (w % minimalnego wynagrodzenia)", "highest hourly rate of a trainer, share of the minimum wage", "share", over_time(
    v("2025-06-01", Fraction("0.05"), URP.at("art. 200 ust. 4"), STATUTE, "up to; of the minimum wage"),
))
REINTEGRATION_TRAINER_RATE_CAP = Parameter("reintegration.trainer_rate_cap", "najwyższa stawka godzinowa trenera reintegracji społecznej", "highest hourly rate of a trainer of social reintegration", "gr/hour", over_time(
    v("2025-06-01", 233_30, URP.at("art. 200 ust. 4"), DERIVED, "5 % of the minimum wage", also=(page("minimum wage of the year", "minimalne wynagrodzenie danego roku"),)),
    v("2026-01-01", 240_30, URP.at("art. 200 ust. 4"), DERIVED, "5 % of the minimum wage", also=(page("minimum wage of the year", "minimalne wynagrodzenie danego roku"),)),
    v("2027-01-01", 247_50, URP.at("art. 200 ust. 4"), DERIVED, "5 % of the minimum wage", also=(page("minimum wage of the year", "minimalne wynagrodzenie danego roku"),)),
    not_announced("2028-01-01", URP.at("art. 200 ust. 4"), DERIVED),
))
# -- stipend

STIPEND_TRAINING_SHARE = Parameter("stipend.training.share", "wysokość stypendium w okresie szkolenia (w % zasiłku dla bezrobotnych)", "training stipend, share of the benefit", "share", over_time(
    not_read("2004-06-01", URP.at("art. 436 ust. 1–2"), STATUTE, "the stipends of the act of 2004; those granted under it keep their amounts"),
    v("2025-06-01", Fraction("1.20"), URP.at("art. 234"), STATUTE, "at 150 hours a month or more; proportionally less otherwise; for comparison", condition=FROM_150_HOURS),
))
STIPEND_TRAINING_FULL_HOURS = Parameter("stipend.training.full_hours", "godziny szkolenia w miesiącu, od których stypendium jest pełne", "training hours a month from which the stipend is full", "hours/month", over_time(
    not_read("2004-06-01", URP.at("art. 436 ust. 1–2"), STATUTE, "the stipends of the act of 2004; those granted under it keep their amounts"),
    v("2025-06-01", 150, URP.at("art. 234"), STATUTE),
))
STIPEND_INTERNSHIP_SHARE = Parameter("stipend.internship.share", "wysokość stypendium w okresie stażu (w % zasiłku dla bezrobotnych)", "internship stipend, share of the benefit", "share", over_time(
    not_read("2004-06-01", URP.at("art. 436 ust. 1–2"), STATUTE, "the stipends of the act of 2004; those granted under it keep their amounts"),
    v("2025-06-01", Fraction("1.60"), URP.at("art. 235"), STATUTE, "for comparison"),
))
# -- activation package

ACTIVATION_PACKAGE_FORMS_MAX = Parameter("activation_package.forms_max", "największa liczba form pomocy w pakiecie aktywizacyjnym", "most forms of help in an activation package", "count", over_time(
    v("2025-06-01", 3, URP.at("art. 201"), STATUTE),
))
# -- graduate grant

GRADUATE_GRANT_BUSINESS_AVERAGE_WAGE_MULTIPLE = Parameter("graduate_grant.business.average_wage_multiple", "dofinansowanie podjęcia działalności gospodarczej (krotność przeciętnego wynagrodzenia)", "business start-up grant, multiple of the average wage", "count", over_time(
    not_read("2011-10-30", UPZ.at("art. 46 ust. 1b", A2011.journal), STATUTE, "the cap of art. 46 ust. 1 pkt 2 from day to day; it was 6 in the text of 2009"),
    v("2025-06-01", 6, URP.at("art. 147 ust. 1 pkt 2"), STATUTE, "up to; of the average wage on the contract day; CIS and KIS graduates"),
))
GRADUATE_GRANT_BUSINESS_MONTHS_MIN = Parameter("graduate_grant.business.months_min", "wymagany okres prowadzenia działalności gospodarczej", "time a business must be run", "months", over_time(
    not_read("2011-10-30", UPZ.at("art. 46 ust. 1b", A2011.journal), STATUTE, "the duties of whoever got the grant"),
    v("2025-06-01", 12, URP.at("art. 151 ust. 1 pkt 3"), STATUTE, "business must be run this long"),
))
GRADUATE_GRANT_BUSINESS_SUSPENSION_MONTHS_MAX = Parameter("graduate_grant.business.suspension_months_max", "najdłuższe łączne zawieszenie działalności gospodarczej", "longest suspension of the business in total", "months", over_time(
    not_read("2011-10-30", UPZ.at("art. 46 ust. 1b", A2011.journal), STATUTE, "the duties of whoever got the grant"),
    v("2025-06-01", 6, URP.at("art. 151 ust. 1 pkt 4"), STATUTE, "in total"),
))
GRADUATE_GRANT_COOPERATIVE_AVERAGE_WAGE_MULTIPLE = Parameter("graduate_grant.cooperative.average_wage_multiple", "środki na założenie spółdzielni socjalnej lub przystąpienie do niej (krotność przeciętnego wynagrodzenia)", "grant to found or join a social cooperative, multiple of the average wage", "count", over_time(
    not_read("2011-10-30", UPZ.at("art. 46 ust. 1b", A2011.journal), STATUTE, "the cap of art. 46 ust. 1 pkt 2 from day to day; it was 4 and 3 in the text of 2009, 6 in that of 2017"),
    v("2025-06-01", 6, URP.at("art. 161"), STATUTE, "up to; for each founding or joining member"),
))
GRADUATE_GRANT_COOPERATIVE_MONTHS_MIN = Parameter("graduate_grant.cooperative.months_min", "wymagany okres członkostwa w spółdzielni socjalnej", "time of membership of the social cooperative", "months", over_time(
    not_read("2011-10-30", UPZ.at("art. 46 ust. 1b", A2011.journal), STATUTE, "the duties of whoever got the grant"),
    v("2025-06-01", 12, URP.at("art. 165 ust. 1 pkt 3"), STATUTE, "membership"),
))
GRADUATE_GRANT_RETURN_DAYS = Parameter("graduate_grant.return_days", "termin zwrotu środków po wezwaniu starosty", "term to return the grant after the call of the starosta", "days", over_time(
    not_read("2011-10-30", UPZ.at("art. 46 ust. 1b", A2011.journal), STATUTE, "the duties of whoever got the grant"),
    v("2025-06-01", 30, URP.at("art. 153 ust. 7"), STATUTE, "from the call of the starosta", also=(URP.at("art. 166 ust. 4"),)),
))
