"""Numbers that ended with the act of 2004 on employment promotion.

Programme PAI, tiers of loss of status, the indexed minimum of socially useful works
(*ustawa o promocji zatrudnienia i instytucjach rynku pracy*). What lives on under the
act of 2025 is in `reintegra.parameters.urp`, with its earlier values.
"""

from __future__ import annotations

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import A2005, A2009, A2010, A2019, R2005, R2011, R2017, UPZ, URP
from reintegra.law.citation import page
from reintegra.law.timeline import over_time
from reintegra.parameters._conditions import (
    AGREED_BEFORE_2025,
    AGREED_BEFORE_2025_INDEXED,
    EXPIRY_OF_THE_BENEFIT,
)
from reintegra.parameters._table import (
    DERIVED,
    INSTITUTION,
    OFFICIAL,
    STATUTE,
    end,
    not_announced,
    v,
)

# -- psu

PSU_HOURLY_MINIMUM = Parameter("psu.hourly_minimum", "minimalna kwota świadczenia za godzinę prac społecznie użytecznych", "minimum pay for an hour of socially useful work", "gr/hour", over_time(
    v("2005-11-01", 6_00, UPZ.at("art. 73a ust. 3", A2005.journal), STATUTE, "statutory starting figure"),
    v("2006-06-01", 6_20, UPZ.at("art. 73a ust. 3 zd. 2"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10", also=(UPZ.at("art. 72 ust. 6"), UPZ.at("art. 81"))),
    v("2007-06-01", 6_30, UPZ.at("art. 73a ust. 3 zd. 2"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10", also=(UPZ.at("art. 72 ust. 6"), UPZ.at("art. 81"))),
    v("2008-06-01", 6_50, page("pup.gorlice.pl"), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2009-06-01", 6_80, page("prawo.gazetaprawna.pl 424445"), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2010-06-01", 7_10, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2011-06-01", 7_30, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2012-06-01", 7_70, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2013-06-01", 8_00, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2014-06-01", 8_10, page("mgops.sepopol.pl 2014-11-24", "mgops.sepopol.pl, 24 listopada 2014 r."), INSTITUTION, "no indexation in 2015, 2016 and 2017", also=(page("opiis.com.pl (2017)"), page("minskmaz.mops.pl (2018-03)"))),
    v("2018-06-01", 8_30, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2019-06-01", 8_50, page("suski.dlawas.info (ministry table, state 2019-06-01)", "suski.dlawas.info (tabela ministerstwa, stan na 1 czerwca 2019 r.)"), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2020-06-01", 8_70, page("mcps.pabianice.pl"), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2021-06-01", 9_00, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2022-06-01", 9_50, page("solidarnosc.org.pl/torun 2023-03-24 (ministry table)", "solidarnosc.org.pl/torun, 24 marca 2023 r. (tabela ministerstwa)"), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2023-06-01", 10_90, page("mcps.pabianice.pl 2023-06-01", "mcps.pabianice.pl, 1 czerwca 2023 r."), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2024-06-01", 12_20, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10; no page with this figure found"),
    v("2025-06-01", 12_20, URP.at("art. 435 ust. 1"), OFFICIAL, "ONLY for agreements concluded before 2025-06-01, ministry reading (rate of 2025-05-31 stays); see open point OP-31", condition=AGREED_BEFORE_2025, also=(page("ministry reply reported by gazetaprawna.pl 10630235", "odpowiedź ministerstwa (za gazetaprawna.pl 10630235)"),)),
))
PSU_HOURLY_MINIMUM_INDEXED_READING = Parameter("psu.hourly_minimum.indexed_reading", "minimalna kwota świadczenia za godzinę prac społecznie użytecznych przy dalszej waloryzacji", "minimum pay for an hour of socially useful work if indexation goes on", "gr/hour", over_time(
    v("2025-06-01", 12_70, URP.at("art. 435 ust. 1"), DERIVED, "ONLY for agreements concluded before 2025-06-01, reading in which indexation goes on; see OP-31", condition=AGREED_BEFORE_2025_INDEXED, also=(UPZ.at("art. 73a ust. 3 zd. 2"),)),
    v("2026-06-01", 13_20, URP.at("art. 435 ust. 1"), DERIVED, "as above", condition=AGREED_BEFORE_2025_INDEXED, also=(UPZ.at("art. 73a ust. 3 zd. 2"),)),
    not_announced("2027-06-01", UPZ.at("art. 73a ust. 3 zd. 2"), DERIVED),
))
PSU_REFERRAL_LIST_DAY = Parameter("psu.referral_list_day", "dzień miesiąca, do którego starosta przekazuje listę osób skierowanych", "day of the month by which the starosta sends the list of persons referred", "day of month", over_time(
    v("2005-11-01", 10, R2005.at("§ 5 ust. 1"), STATUTE, "starosta to head of OPS, for the previous month: who was referred, who refused"),
    v("2011-08-02", 10, R2011.at("§ 5 ust. 1"), STATUTE, "starosta to head of OPS, for the previous month: who was referred, who refused"),
    v("2018-01-01", 10, R2017.at("§ 5 ust. 1"), STATUTE, "starosta to head of OPS, for the previous month; no successor"),
    end("2025-06-01", URP.at("art. 142"), STATUTE, "ended: the act of 2025 has no such list"),
))
# -- pai

PAI_MONTHS = Parameter("pai.months", "czas trwania Programu Aktywizacja i Integracja", "length of the Activation and Integration Programme", "months", over_time(
    v("2014-05-27", 2, UPZ.at("art. 62b ust. 1"), STATUTE, "exactly; running editions are finished under old rules (URP art. 435, 440)"),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
PAI_TOTAL_MONTHS_MAX = Parameter("pai.total_months_max", "najdłuższy łączny udział w Programie Aktywizacja i Integracja", "longest participation in the programme in total", "months", over_time(
    v("2014-05-27", 6, UPZ.at("art. 62b ust. 2 pkt 1"), STATUTE, "with repeats"),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
PAI_INTEGRATION_HOURS_PER_WEEK_MIN = Parameter("pai.integration_hours_per_week_min", "najmniejszy tygodniowy wymiar bloku Integracja", "least hours a week of the block Integration", "hours/week", over_time(
    v("2014-05-27", 10, UPZ.at("art. 62a ust. 5"), STATUTE),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
PAI_ACTIVATION_HOURS_PER_WEEK_MAX = Parameter("pai.activation_hours_per_week_max", "największy tygodniowy wymiar bloku Aktywizacja", "most hours a week of the block Activation", "hours/week", over_time(
    v("2014-05-27", 10, UPZ.at("art. 62a ust. 4"), STATUTE, "the activation block is PSU; no minimum", also=(UPZ.at("art. 73a ust. 1"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
PAI_TRAINER_RATE_CAP = Parameter("pai.trainer_rate_cap", "najwyższa stawka godzinowa trenera", "highest hourly rate of a trainer", "gr/hour", over_time(
    v("2014-05-27", 70_00, UPZ.at("art. 62c ust. 3"), STATUTE, "per 10-person group; cap on Labour Fund spending; never indexed"),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
PAI_TRAINER_GROUP_SIZE = Parameter("pai.trainer_group_size", "liczebność grupy przyjęta do stawki trenera", "size of the group behind the trainer's rate", "persons", over_time(
    v("2014-05-27", 10, UPZ.at("art. 62c ust. 3"), STATUTE, "costing unit only; the act sets no minimum group"),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
PAI_HELP_PROFILE_REQUIRED = Parameter("pai.help_profile_required", "wymóg III profilu pomocy", "help profile III required", "flag", over_time(
    v("2014-05-27", 1, UPZ.at("art. 62a ust. 2"), STATUTE, "1 = help profile III needed"),
    v("2019-06-14", 0, UPZ.at("art. 62a ust. 2"), STATUTE, "profile condition dropped", also=(A2019.at(""),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
# -- sanction

SANCTION_DAYS_TIER_1 = Parameter("sanction.days.tier_1", "okres pozbawienia statusu bezrobotnego po pierwszym zdarzeniu", "loss of the status of unemployed, first time", "days", over_time(
    v("2009-02-01", 120, UPZ.at("art. 33 ust. 4 pkt 3 lit. a–c"), STATUTE, also=(UPZ.at("art. 33 ust. 4 pkt 3a, 7, 8, 12"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act; then sanction.days.flat"),
))
SANCTION_DAYS_TIER_2 = Parameter("sanction.days.tier_2", "okres pozbawienia statusu bezrobotnego po drugim zdarzeniu", "loss of the status of unemployed, second time", "days", over_time(
    v("2009-02-01", 180, UPZ.at("art. 33 ust. 4 pkt 3 lit. a–c"), STATUTE, also=(UPZ.at("art. 33 ust. 4 pkt 3a, 7, 8, 12"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act; then sanction.days.flat"),
))
SANCTION_DAYS_TIER_3 = Parameter("sanction.days.tier_3", "okres pozbawienia statusu bezrobotnego po trzecim i każdym kolejnym zdarzeniu", "loss of the status of unemployed, third and each later time", "days", over_time(
    v("2009-02-01", 270, UPZ.at("art. 33 ust. 4 pkt 3 lit. a–c"), STATUTE, "third and each later", also=(UPZ.at("art. 33 ust. 4 pkt 3a, 7, 8, 12"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act; then sanction.days.flat"),
))
SANCTION_SHARED_COUNTER = Parameter("sanction.shared_counter", "wspólne liczenie zdarzeń przy pozbawieniu statusu", "events counted together for the loss of status", "flag", over_time(
    v("2014-05-27", 1, UPZ.at("art. 33 ust. 4h"), STATUTE, "1 = pkt 3, 3a, 7, 8, 11, 12 (and 1a to 2019-06-13) counted together; earlier: OP-35"),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
SANCTION_MISSED_APPOINTMENT_MONTHS = Parameter("sanction.missed_appointment.months", "okres pozbawienia statusu bezrobotnego za niestawiennictwo", "loss of status for a missed appointment", "months", over_time(
    v("2004-06-01", 3, UPZ.at("art. 33 ust. 4 pkt 4", UPZ.journal), STATUTE, "point 4 was not changed on 2009-02-01; amendments of 2006-2008 not checked"),
    end("2011-02-01", UPZ.at("art. 33 ust. 4 pkt 4", A2010.journal), STATUTE, "replaced by sanction.missed_appointment.days.tier_1 to tier_3"),
))
SANCTION_MISSED_APPOINTMENT_DAYS_TIER_1 = Parameter("sanction.missed_appointment.days.tier_1", "okres pozbawienia statusu bezrobotnego za pierwsze niestawiennictwo", "loss of status for the first missed appointment", "days", over_time(
    v("2011-02-01", 120, UPZ.at("art. 33 ust. 4 pkt 4", A2010.journal), STATUTE, "own counter by number of missed appointments", also=(A2010.at("art. 1 pkt 14"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act; no such ground in the act of 2025"),
))
SANCTION_MISSED_APPOINTMENT_DAYS_TIER_2 = Parameter("sanction.missed_appointment.days.tier_2", "okres pozbawienia statusu bezrobotnego za drugie niestawiennictwo", "loss of status for the second missed appointment", "days", over_time(
    v("2011-02-01", 180, UPZ.at("art. 33 ust. 4 pkt 4", A2010.journal), STATUTE, "own counter by number of missed appointments", also=(A2010.at("art. 1 pkt 14"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act; no such ground in the act of 2025"),
))
SANCTION_MISSED_APPOINTMENT_DAYS_TIER_3 = Parameter("sanction.missed_appointment.days.tier_3", "okres pozbawienia statusu bezrobotnego za trzecie i każde kolejne niestawiennictwo", "loss of status for the third and each later missed appointment", "days", over_time(
    v("2011-02-01", 270, UPZ.at("art. 33 ust. 4 pkt 4", A2010.journal), STATUTE, "own counter by number of missed appointments", also=(A2010.at("art. 1 pkt 14"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act; no such ground in the act of 2025"),
))
SANCTION_MISSED_APPOINTMENT_EXCUSE_DAYS = Parameter("sanction.missed_appointment.excuse_days", "termin usprawiedliwienia niestawiennictwa", "term to excuse a missed appointment", "days", over_time(
    v("2004-06-01", 5, UPZ.at("art. 33 ust. 4 pkt 4", UPZ.journal), STATUTE, "as quoted by Dz.U. 2005 nr 164 poz. 1366 art. 1 pkt 17 lit. b"),
    v("2005-11-01", 7, UPZ.at("art. 33 ust. 4 pkt 4", A2005.journal), STATUTE, also=(A2005.at("art. 1 pkt 17 lit. b"),)),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act; no such ground in the act of 2025"),
))
# -- social contract

SOCIAL_CONTRACT_REFERRAL_WINDOW_MONTHS = Parameter("social_contract.referral_window_months", "czas na skierowanie do kontraktu socjalnego lub programu", "time in which a referral to a social contract or programme is possible", "months", over_time(
    v("2009-02-01", 6, UPZ.at("art. 50 ust. 2", A2009.journal), STATUTE, "from the loss of benefit by expiry only; changes of 2010-2013 not checked", condition=EXPIRY_OF_THE_BENEFIT, also=(A2009.at("art. 1 pkt 32"),)),
    v("2014-05-27", 6, UPZ.at("art. 50 ust. 2 pkt 2"), STATUTE, "from the loss of benefit by expiry or, without benefit, from registration"),
    end("2025-06-01", URP.at("art. 460"), STATUTE, "repealed with the employment promotion act"),
))
