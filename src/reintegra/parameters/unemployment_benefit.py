"""The unemployment benefit (*zasiłek dla bezrobotnych*) under each act in turn."""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import A2009, UPZ, URP
from reintegra.law.citation import Citation, journal, page
from reintegra.law.timeline import over_time
from reintegra.parameters._conditions import (
    FROM_20_YEARS,
    LONGER_BENEFIT,
    UNDER_5_YEARS,
)
from reintegra.parameters._table import (
    DERIVED,
    INSTITUTION,
    STATUTE,
    UNVERIFIED,
    announced,
    end,
    not_announced,
    not_read,
    v,
)
from reintegra.parameters.dated_day import DatedDay, MonthDay
from reintegra.values.text import Text

UNEMPLOYMENT_BENEFIT_FIRST_PERIOD = Parameter("unemployment_benefit.first_period", "zasiłek dla bezrobotnych w pierwszych 90 dniach", "unemployment benefit of the first 90 days", "gr/month", over_time(
    v("2002-09-01", 498_20, announced("M.P. 2002 nr 35 poz. 554", "31.07.2002"), STATUTE, "single amount under the act of 1994; the announcement covers only 2002-09-01 to 2003-02-28"),
    v("2003-03-01", 498_20, page("a published table of benefit amounts", "opublikowana tabela kwot zasiłku"), INSTITUTION, "single amount under the act of 1994; a published table of benefit amounts; its announcement was not found"),
    v("2003-09-01", 503_20, announced("M.P. 2003 nr 40 poz. 588", "31.07.2003"), STATUTE, "single amount under the act of 1994; a published table of benefit amounts; announcement published 2003-08-14", published="2003-08-14"),
    v("2004-03-01", 504_20, announced("M.P. 2004 nr 10 poz. 154", "17.02.2004"), STATUTE, "single amount: no first/later tiers before 2010-01-01; announcement published 2004-02-23", published="2004-02-23"),
    v("2005-06-01", 521_90, announced("M.P. 2005 nr 17 poz. 291", "10.03.2005"), STATUTE, "single amount; announcement published 2005-03-24", published="2005-03-24"),
    v("2006-06-01", 532_90, announced("M.P. 2006 nr 30 poz. 330", "14.04.2006"), STATUTE, "single amount; chain rule: previous amount x price index, cut to 0.01, then up to 0.10; announcement published 2006-04-28", published="2006-04-28"),
    v("2007-06-01", 538_30, announced("M.P. 2007 nr 29 poz. 326", "5.04.2007"), STATUTE, "single amount; chain rule: previous amount x price index, cut to 0.01, then up to 0.10; announcement published 2007-05-08", published="2007-05-08"),
    v("2008-06-01", 551_80, announced("M.P. 2008 nr 33 poz. 297", "11.04.2008"), STATUTE, "single amount; chain rule: previous amount x price index, cut to 0.01, then up to 0.10; announcement published 2008-04-21", published="2008-04-21"),
    v("2009-06-01", 575_00, page("M.P. number not found", "nie odnaleziono pozycji M.P."), DERIVED, "single amount; chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2010-01-01", 717_00, A2009.at("art. 1 pkt 49"), STATUTE, "restart fixed by statute, not an indexation step; first three months of the right", also=(UPZ.at("art. 72 ust. 1", A2009.journal),)),
    v("2010-06-01", 742_10, journal("M.P. 2010 nr 41 poz. 595"), STATUTE),
    v("2011-06-01", 761_40, journal("M.P. 2011 nr 39 poz. 447"), STATUTE),
    v("2012-06-01", 794_20, page("M.P. number not found", "nie odnaleziono pozycji M.P."), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10", also=(page("heja-mielec.blogspot.com 2012-05", "heja-mielec.blogspot.com, maj 2012 r."),)),
    v("2013-06-01", 823_60, journal("M.P. 2013 poz. 391"), STATUTE),
    v("2014-06-01", 831_10, journal("M.P. 2014 poz. 367"), STATUTE, "no indexation in 2015, 2016 and 2017 (price index 100.0 or less)"),
    v("2018-06-01", 847_80, journal("M.P. 2018 poz. 475"), STATUTE),
    v("2019-06-01", 861_40, page("M.P. number not found", "nie odnaleziono pozycji M.P."), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10", also=(page("kadry.infor.pl 2977960"), page("suski.dlawas.info (ministry table)", "suski.dlawas.info (tabela ministerstwa)"))),
    v("2020-06-01", 881_30, journal("M.P. 2020 poz. 467"), STATUTE),
    v("2020-09-01", 1200_00, UPZ.at("art. 72 ust. 1", "Dz.U. 2024 poz. 475"), STATUTE, "restart fixed by statute; start day seen only as quoted by an institution", also=(UPZ.at("art. 72 ust. 1", "Dz.U. 2025 poz. 214"), Citation(None, "15", journal="Dz.U. 2020 poz. 1068", page=Text("(dzień rozpoczęcia)", "(start day)")))),
    v("2021-06-01", 1240_80, journal("M.P. 2021 poz. 486"), STATUTE),
    v("2022-06-01", 1304_10, journal("M.P. 2022 poz. 486"), STATUTE),
    v("2023-06-01", 1491_90, journal("M.P. 2023 poz. 496"), STATUTE),
    v("2024-06-01", 1662_00, Citation(URP, "224", "1", "1", page=Text("podaje kwotę", "prints the amount")), STATUTE, "start day 2024-06-01 from infor.pl 6703723 and inforfk.pl", also=(page("M.P. number not found", "nie odnaleziono pozycji M.P."),)),
    v("2025-06-01", 1721_90, announced("M.P. 2025 poz. 510", "19.05.2025"), STATUTE),
    v("2026-06-01", 1783_90, announced("M.P. 2026 poz. 268", "2.03.2026"), STATUTE),
    not_announced("2027-06-01", URP.at("art. 228 ust. 1"), STATUTE),
))
UNEMPLOYMENT_BENEFIT_LATER = Parameter("unemployment_benefit.later", "zasiłek dla bezrobotnych w dalszym okresie", "unemployment benefit of the later days", "gr/month", over_time(
    v("2010-01-01", 563_00, A2009.at("art. 1 pkt 49"), STATUTE, "restart fixed by statute; before 2010-01-01 there was one amount", also=(UPZ.at("art. 72 ust. 1", A2009.journal),)),
    v("2010-06-01", 582_70, journal("M.P. 2010 nr 41 poz. 595"), STATUTE, "plain rounding up would give 582.80: the cut to 0.01 comes first"),
    v("2011-06-01", 597_90, journal("M.P. 2011 nr 39 poz. 447"), STATUTE),
    v("2012-06-01", 623_60, page("M.P. number not found", "nie odnaleziono pozycji M.P."), INSTITUTION, "plain rounding up would give 623.70: the cut to 0.01 comes first", also=(page("heja-mielec.blogspot.com 2012-05", "heja-mielec.blogspot.com, maj 2012 r."),)),
    v("2013-06-01", 646_70, journal("M.P. 2013 poz. 391"), STATUTE),
    v("2014-06-01", 652_60, journal("M.P. 2014 poz. 367"), STATUTE, "no indexation in 2015, 2016 and 2017"),
    v("2018-06-01", 665_70, journal("M.P. 2018 poz. 475"), STATUTE),
    v("2019-06-01", 676_40, page("M.P. number not found", "nie odnaleziono pozycji M.P."), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10", also=(page("kadry.infor.pl 2977960"), page("suski.dlawas.info (ministry table)", "suski.dlawas.info (tabela ministerstwa)"))),
    v("2020-06-01", 692_00, journal("M.P. 2020 poz. 467"), STATUTE),
    v("2020-09-01", 942_30, UPZ.at("art. 72 ust. 1", "Dz.U. 2024 poz. 475"), STATUTE, "restart fixed by statute; start day seen only as quoted by an institution", also=(UPZ.at("art. 72 ust. 1", "Dz.U. 2025 poz. 214"), Citation(None, "15", journal="Dz.U. 2020 poz. 1068", page=Text("(dzień rozpoczęcia)", "(start day)")))),
    v("2021-06-01", 974_40, journal("M.P. 2021 poz. 486"), STATUTE),
    v("2022-06-01", 1024_10, journal("M.P. 2022 poz. 486"), STATUTE),
    v("2023-06-01", 1171_60, journal("M.P. 2023 poz. 496"), STATUTE),
    v("2024-06-01", 1305_20, Citation(URP, "224", "1", "2", page=Text("podaje kwotę", "prints the amount")), STATUTE, "start day 2024-06-01 from infor.pl 6703723 and inforfk.pl", also=(page("M.P. number not found", "nie odnaleziono pozycji M.P."),)),
    v("2025-06-01", 1352_20, announced("M.P. 2025 poz. 510", "19.05.2025"), STATUTE),
    v("2026-06-01", 1400_90, announced("M.P. 2026 poz. 268", "2.03.2026"), STATUTE),
    not_announced("2027-06-01", URP.at("art. 228 ust. 1"), STATUTE),
))
UNEMPLOYMENT_BENEFIT_GRANTED_BEFORE_2010 = Parameter("unemployment_benefit.granted_before_2010", "zasiłek dla bezrobotnych przyznany do 31 grudnia 2009 r.", "unemployment benefit granted until 31 December 2009", "gr/month", over_time(
    v("2010-01-01", 575_00, UPZ.at("art. 72"), DERIVED, "continues the single amount", also=(page("amount of 2009-06-01 kept for rights acquired to 2009-12-31", "kwota z 1 czerwca 2009 r. dla praw nabytych do 31 grudnia 2009 r."),)),
    v("2010-06-01", 595_20, page("not in M.P. 2010 nr 41 poz. 595 (which covers only benefits granted after 2009-12-31)", "brak w M.P. 2010 nr 41 poz. 595 (dotyczy tylko zasiłków przyznanych po 31 grudnia 2009 r.)"), UNVERIFIED, "fits the chain rule"),
    v("2011-06-01", 610_70, page("chain rule", "wyliczenie z waloryzacji"), DERIVED, "source of the input 595.20 not confirmed"),
    v("2012-06-01", 637_00, page("heja-mielec.blogspot.com 2012-05", "heja-mielec.blogspot.com, maj 2012 r."), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2013-06-01", 660_60, journal("M.P. 2013 poz. 391"), STATUTE),
    v("2014-06-01", 666_60, journal("M.P. 2014 poz. 367"), STATUTE, "no indexation in 2015, 2016 and 2017"),
    v("2018-06-01", 680_00, journal("M.P. 2018 poz. 475"), STATUTE),
    v("2019-06-01", 690_90, page("suski.dlawas.info (ministry table)", "suski.dlawas.info (tabela ministerstwa)"), INSTITUTION, "chain rule: previous amount x price index, cut to 0.01, then up to 0.10"),
    v("2020-06-01", 706_80, journal("M.P. 2020 poz. 467"), STATUTE, "not raised on 2020-09-01"),
    v("2021-06-01", 730_90, journal("M.P. 2021 poz. 486"), STATUTE),
    v("2022-06-01", 768_20, journal("M.P. 2022 poz. 486"), STATUTE, "one press table still prints 690.90: stale"),
    v("2023-06-01", 878_90, journal("M.P. 2023 poz. 496"), STATUTE),
    v("2024-06-01", 979_10, page("press tables (inforfk.pl)", "tabele prasowe (inforfk.pl)"), INSTITUTION, "frozen from 2025-06-01: benefits granted to 2009-12-31 are no longer indexed (URP art. 436 ust. 4)"),
))
UNEMPLOYMENT_BENEFIT_BAND_LOW = Parameter("unemployment_benefit.band.low", "zasiłek obniżony (w % kwoty podstawowej)", "reduced unemployment benefit, share of the basic amount", "share", over_time(
    v("2004-06-01", Fraction("0.80"), UPZ.at("art. 72 ust. 2–3", "Dz.U. 2024 poz. 475"), STATUTE, "under 5 qualifying years; lives on for rights granted before 2025-06-01 (URP art. 436 ust. 1); wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)", condition=UNDER_5_YEARS, also=(UPZ.at("art. 72 ust. 2–3", "Dz.U. 2025 poz. 214"),)),
    end("2025-06-01", URP.at("art. 224"), STATUTE, "ended: the act of 2025 has no reduced benefit"),
))
UNEMPLOYMENT_BENEFIT_BAND_BASE = Parameter("unemployment_benefit.band.base", "zasiłek podstawowy (w % kwoty podstawowej)", "basic unemployment benefit, share of the basic amount", "share", over_time(
    v("2004-06-01", 1, UPZ.at("art. 72 ust. 2–3", "Dz.U. 2024 poz. 475"), STATUTE, "wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)", also=(UPZ.at("art. 72 ust. 2–3", "Dz.U. 2025 poz. 214"),)),
    v("2025-06-01", 1, URP.at("art. 224 ust. 1"), STATUTE),
))
UNEMPLOYMENT_BENEFIT_BAND_HIGH = Parameter("unemployment_benefit.band.high", "zasiłek podwyższony (w % kwoty podstawowej)", "raised unemployment benefit, share of the basic amount", "share", over_time(
    v("2004-06-01", Fraction("1.20"), UPZ.at("art. 72 ust. 2–3", "Dz.U. 2024 poz. 475"), STATUTE, "20 qualifying years or more; wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)", condition=FROM_20_YEARS, also=(UPZ.at("art. 72 ust. 2–3", "Dz.U. 2025 poz. 214"),)),
    v("2025-06-01", Fraction("1.20"), URP.at("art. 224 ust. 2"), STATUTE, "periods of art. 218 ust. 1 and ust. 2 pkt 1, 2, 4, 5 total 20 years or more", condition=FROM_20_YEARS),
))
UNEMPLOYMENT_BENEFIT_BAND_LOW_BELOW_YEARS = Parameter("unemployment_benefit.band.low_below_years", "okres uprawniający do zasiłku, poniżej którego zasiłek wynosi 80% (w latach)", "qualifying years below which the benefit is reduced", "years", over_time(
    v("2004-06-01", 5, UPZ.at("art. 72 ust. 2–3", "Dz.U. 2024 poz. 475"), STATUTE, "wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)", also=(UPZ.at("art. 72 ust. 2–3", "Dz.U. 2025 poz. 214"),)),
    end("2025-06-01", URP.at("art. 224"), STATUTE, "ended: the act of 2025 has no reduced benefit"),
))
UNEMPLOYMENT_BENEFIT_BAND_HIGH_FROM_YEARS = Parameter("unemployment_benefit.band.high_from_years", "okres uprawniający do zasiłku, od którego zasiłek wynosi 120% (w latach)", "qualifying years from which the benefit is raised", "years", over_time(
    v("2004-06-01", 20, UPZ.at("art. 72 ust. 2–3", "Dz.U. 2024 poz. 475"), STATUTE, "wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)", also=(UPZ.at("art. 72 ust. 2–3", "Dz.U. 2025 poz. 214"),)),
    v("2025-06-01", 20, URP.at("art. 224 ust. 2"), STATUTE),
))
UNEMPLOYMENT_BENEFIT_FIRST_PERIOD_MONTHS = Parameter("unemployment_benefit.first_period.months", "pierwszy okres zasiłku dla bezrobotnych, w miesiącach", "first period of the unemployment benefit, in months", "months", over_time(
    v("2010-01-01", 3, UPZ.at("art. 72 ust. 1", A2009.journal), STATUTE, "length of the first tier"),
    end("2014-05-27", UPZ.at("art. 72 ust. 1"), STATUTE, "replaced by unemployment_benefit.first_period.days"),
))
UNEMPLOYMENT_BENEFIT_FIRST_PERIOD_DAYS = Parameter("unemployment_benefit.first_period.days", "pierwszy okres zasiłku dla bezrobotnych, w dniach", "first period of the unemployment benefit, in days", "days", over_time(
    v("2014-05-27", 90, UPZ.at("art. 72 ust. 1"), STATUTE, "length of the first tier; the 2014 announcement still says three months"),
    v("2025-06-01", 90, URP.at("art. 224 ust. 1 pkt 1"), STATUTE, "length of the first tier"),
))
UNEMPLOYMENT_BENEFIT_PART_MONTH_DIVISOR = Parameter("unemployment_benefit.part_month_divisor", "dzielnik zasiłku za niepełny miesiąc", "divisor of the benefit for part of a month", "days", over_time(
    v("2004-06-01", 30, UPZ.at("art. 72 ust. 10"), STATUTE, "amount / 30 x calendar days; wording read in the 2024 and 2025 texts; start taken from the entry into force of UPZ (since~)"),
    v("2025-06-01", 30, URP.at("art. 237 ust. 1 pkt 2"), STATUTE, "amount / 30 x calendar days"),
))
UNEMPLOYMENT_BENEFIT_ROUNDING_STEP = Parameter("unemployment_benefit.rounding_step", "jednostka zaokrąglenia zasiłku w górę", "step to which the benefit is rounded up", "gr", over_time(
    not_read("2004-06-01", UPZ.at("art. 72 ust. 1"), STATUTE, "how the benefit was rounded"),
    v("2009-02-01", 10, UPZ.at("art. 81"), STATUTE, "up; amount for the due period; wording read for 2009 and 2024"),
    v("2025-06-01", 10, URP.at("art. 254"), STATUTE, "up; amount for the due period"),
))
UNEMPLOYMENT_BENEFIT_INDEXATION_DAY = DatedDay("unemployment_benefit.indexation_day", "dzień waloryzacji zasiłku dla bezrobotnych", "day of indexation of the unemployment benefit", over_time(
    v("2004-06-01", MonthDay(6, 1), UPZ.at("art. 72 ust. 6"), STATUTE, "none if the price index is 100 or less; since~"),
    v("2025-06-01", MonthDay(6, 1), URP.at("art. 228 ust. 1–2"), STATUTE, "none if prices unchanged or fallen"),
))
UNEMPLOYMENT_BENEFIT_LENGTH_DAYS_STANDARD = Parameter("unemployment_benefit.length_days.standard", "okres pobierania zasiłku", "length of the benefit", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 73"), DERIVED, "the length of the benefit"),
    v("2025-06-01", 180, URP.at("art. 225 ust. 1"), STATUTE),
))
UNEMPLOYMENT_BENEFIT_LENGTH_DAYS_EXTENDED = Parameter("unemployment_benefit.length_days.extended", "wydłużony okres pobierania zasiłku", "extended length of the benefit", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 73"), DERIVED, "the length of the benefit"),
    v("2025-06-01", 365, URP.at("art. 225 ust. 1"), STATUTE, "disabled; Large Family Card; over 50 with 20 years; child and unemployed spouse who lost the benefit; lone parent", condition=LONGER_BENEFIT),
))
UNEMPLOYMENT_BENEFIT_QUALIFYING_DAYS = Parameter("unemployment_benefit.qualifying_days", "okres uprawniający do zasiłku", "qualifying period of the benefit", "days", over_time(
    not_read("2004-06-01", UPZ.at("art. 71"), DERIVED, "the conditions of the benefit"),
    v("2025-06-01", 365, URP.at("art. 218 ust. 1"), STATUTE, "in total within the qualifying window"),
))
UNEMPLOYMENT_BENEFIT_QUALIFYING_WINDOW_MONTHS = Parameter("unemployment_benefit.qualifying_window_months", "czas przed rejestracją, w którym liczy się okres uprawniający", "time before registration in which the qualifying period counts", "months", over_time(
    not_read("2004-06-01", UPZ.at("art. 71"), DERIVED, "the conditions of the benefit"),
    v("2025-06-01", 18, URP.at("art. 218 ust. 1"), STATUTE, "directly before the day of registration"),
))
