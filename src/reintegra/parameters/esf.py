"""Measures of projects of the European Social Fund (*efektywność zatrudnieniowa*).

They are valid by the date of the call (*nabór*), not of participation.
"""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Parameter
from reintegra.law.citation import page
from reintegra.law.timeline import over_time
from reintegra.parameters._conditions import (
    BY_CALL,
    BY_PROGRAMME,
    SINCE_2019,
)
from reintegra.parameters._table import (
    DERIVED,
    INSTITUTION,
    OFFICIAL,
    UNVERIFIED,
    end,
    not_read,
    v,
)

# -- esf

ESF_CT9_THRESHOLD_COMBINED_GENERAL = Parameter("esf.ct9.threshold.combined.general", "próg efektywności społeczno-zatrudnieniowej, ogółem", "threshold of the combined social and employment effect, general", "share", over_time(
    v("2015-01-01", Fraction("0.56"), page("WUP Lodz, call RPLD.09.01.01-IP.01-10-002/15", "WUP w Łodzi, nabór RPLD.09.01.01-IP.01-10-002/15"), INSTITUTION, "validity = date of the call (nabor); combined social and employment effect; since~", condition=BY_CALL),
    end("2016-10-24", page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "replaced by two measures: esf.ct9.threshold.social and esf.ct9.threshold.employment"),
))
ESF_CT9_THRESHOLD_COMBINED_EMPLOYMENT_PART_GENERAL = Parameter("esf.ct9.threshold.combined.employment_part.general", "próg części zatrudnieniowej efektywności społeczno-zatrudnieniowej, ogółem", "employment part of the combined threshold, general", "share", over_time(
    v("2015-01-01", Fraction("0.22"), page("WUP Lodz, call RPLD.09.01.01-IP.01-10-002/15", "WUP w Łodzi, nabór RPLD.09.01.01-IP.01-10-002/15"), INSTITUTION, "validity = date of the call (nabor); of which employment; since~", condition=BY_CALL),
    end("2016-10-24", page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "replaced by two measures: esf.ct9.threshold.social and esf.ct9.threshold.employment"),
))
ESF_CT9_THRESHOLD_COMBINED_SEVERE = Parameter("esf.ct9.threshold.combined.severe", "próg efektywności społeczno-zatrudnieniowej, osoby z niepełnosprawnością znaczną, intelektualną lub sprzężoną", "threshold of the combined social and employment effect, severe, intellectual or multiple disability", "share", over_time(
    v("2015-01-01", Fraction("0.46"), page("WUP Lodz, call RPLD.09.01.01-IP.01-10-002/15", "WUP w Łodzi, nabór RPLD.09.01.01-IP.01-10-002/15"), INSTITUTION, "validity = date of the call (nabor); severe, intellectual or multiple disability; since~", condition=BY_CALL),
    end("2016-10-24", page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "replaced by two measures: esf.ct9.threshold.social and esf.ct9.threshold.employment"),
))
ESF_CT9_THRESHOLD_COMBINED_EMPLOYMENT_PART_SEVERE = Parameter("esf.ct9.threshold.combined.employment_part.severe", "próg części zatrudnieniowej efektywności społeczno-zatrudnieniowej, osoby z niepełnosprawnością znaczną, intelektualną lub sprzężoną", "employment part of the combined threshold, severe, intellectual or multiple disability", "share", over_time(
    v("2015-01-01", Fraction("0.12"), page("WUP Lodz, call RPLD.09.01.01-IP.01-10-002/15", "WUP w Łodzi, nabór RPLD.09.01.01-IP.01-10-002/15"), INSTITUTION, "validity = date of the call (nabor); of which employment; since~", condition=BY_CALL),
    end("2016-10-24", page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "replaced by two measures: esf.ct9.threshold.social and esf.ct9.threshold.employment"),
))
ESF_CT9_THRESHOLD_SOCIAL_GENERAL = Parameter("esf.ct9.threshold.social.general", "próg efektywności społecznej, ogółem", "threshold of the social effect, general", "share", over_time(
    v("2016-10-24", Fraction("0.34"), page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "validity = date of the call (nabor); two separate measures; seen in calls of 2016-2017; end = fourth guideline version", condition=BY_CALL, also=(page("call RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)", "nabór RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)"),)),
    not_read("2018-01-09", page("communique of 2018-01-09 (fourth guideline version)", "komunikat z 9 stycznia 2018 r. (czwarta wersja wytycznych)"), OFFICIAL, "not known: the way of measuring changed"),
))
ESF_CT9_THRESHOLD_SOCIAL_SEVERE = Parameter("esf.ct9.threshold.social.severe", "próg efektywności społecznej, osoby z niepełnosprawnością znaczną, intelektualną lub sprzężoną", "threshold of the social effect, severe, intellectual or multiple disability", "share", over_time(
    v("2016-10-24", Fraction("0.34"), page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "validity = date of the call (nabor); two separate measures; seen in calls of 2016-2017; end = fourth guideline version", condition=BY_CALL, also=(page("call RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)", "nabór RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)"),)),
    not_read("2018-01-09", page("communique of 2018-01-09 (fourth guideline version)", "komunikat z 9 stycznia 2018 r. (czwarta wersja wytycznych)"), OFFICIAL, "not known: the way of measuring changed"),
))
ESF_CT9_THRESHOLD_EMPLOYMENT_GENERAL = Parameter("esf.ct9.threshold.employment.general", "próg efektywności zatrudnieniowej w celu tematycznym 9, ogółem", "threshold of the employment effect in thematic objective 9, general", "share", over_time(
    v("2016-10-24", Fraction("0.22"), page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "validity = date of the call (nabor); two separate measures; seen in calls of 2016-2017; end = fourth guideline version", condition=BY_CALL, also=(page("call RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)", "nabór RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)"),)),
    v("2018-01-09", Fraction("0.25"), page("not found in any text", "nie znaleziono w żadnym tekście"), UNVERIFIED, "validity = date of the call (nabor); recollection only; do not use as law", condition=BY_CALL),
))
ESF_CT9_THRESHOLD_EMPLOYMENT_SEVERE = Parameter("esf.ct9.threshold.employment.severe", "próg efektywności zatrudnieniowej w celu tematycznym 9, osoby z niepełnosprawnością znaczną, intelektualną lub sprzężoną", "threshold of the employment effect in thematic objective 9, severe, intellectual or multiple disability", "share", over_time(
    v("2016-10-24", Fraction("0.12"), page("annex of MJWPU", "załącznik MJWPU"), INSTITUTION, "validity = date of the call (nabor); two separate measures; seen in calls of 2016-2017; end = fourth guideline version", condition=BY_CALL, also=(page("call RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)", "nabór RPLB.07.03.00-IZ.00-08-K02/17 (rpo.lubuskie.pl)"),)),
    not_read("2018-01-09", page("communique of 2018-01-09 (fourth guideline version)", "komunikat z 9 stycznia 2018 r. (czwarta wersja wytycznych)"), OFFICIAL, "not known: the way of measuring changed"),
))
ESF_CT8_THRESHOLD_AGE_50_PLUS = Parameter("esf.ct8.threshold.age_50_plus", "próg efektywności zatrudnieniowej, osoby w wieku 50 lat i więcej", "threshold of the employment effect, persons aged 50 or more", "share", over_time(
    v("2015-08-12", Fraction("0.33"), page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "validity = date of the call (nabor); until~: values for calls of 2016-2019 not found; may be lowered by 5 percentage points in powiats of high unemployment", condition=BY_CALL),
    not_read("2016-01-01", page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "not found for calls of 2016-2019"),
))
ESF_CT8_THRESHOLD_WOMEN = Parameter("esf.ct8.threshold.women", "próg efektywności zatrudnieniowej, kobiety", "threshold of the employment effect, women", "share", over_time(
    v("2015-08-12", Fraction("0.39"), page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "validity = date of the call (nabor); until~: values for calls of 2016-2019 not found; may be lowered by 5 percentage points in powiats of high unemployment", condition=BY_CALL),
    not_read("2016-01-01", page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "not found for calls of 2016-2019"),
))
ESF_CT8_THRESHOLD_DISABLED = Parameter("esf.ct8.threshold.disabled", "próg efektywności zatrudnieniowej, osoby z niepełnosprawnościami", "threshold of the employment effect, disabled persons", "share", over_time(
    v("2015-08-12", Fraction("0.33"), page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "validity = date of the call (nabor); until~: values for calls of 2016-2019 not found; may be lowered by 5 percentage points in powiats of high unemployment", condition=BY_CALL),
    not_read("2016-01-01", page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "not found for calls of 2016-2019"),
))
ESF_CT8_THRESHOLD_LONG_TERM_UNEMPLOYED = Parameter("esf.ct8.threshold.long_term_unemployed", "próg efektywności zatrudnieniowej, długotrwale bezrobotni", "threshold of the employment effect, long-term unemployed", "share", over_time(
    v("2015-08-12", Fraction("0.30"), page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "validity = date of the call (nabor); until~: values for calls of 2016-2019 not found; may be lowered by 5 percentage points in powiats of high unemployment", condition=BY_CALL),
    not_read("2016-01-01", page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "not found for calls of 2016-2019"),
))
ESF_CT8_THRESHOLD_LOW_SKILLED = Parameter("esf.ct8.threshold.low_skilled", "próg efektywności zatrudnieniowej, osoby o niskich kwalifikacjach", "threshold of the employment effect, low-skilled persons", "share", over_time(
    v("2015-08-12", Fraction("0.29"), page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "validity = date of the call (nabor); until~: values for calls of 2016-2019 not found; may be lowered by 5 percentage points in powiats of high unemployment; conflicts with low_skilled.letter (OP-41)", condition=BY_CALL),
    not_read("2016-01-01", page("ministry communique of 2015-08-12 (funduszedlamazowsza.eu)", "komunikat ministerstwa z 12 sierpnia 2015 r. (funduszedlamazowsza.eu)"), OFFICIAL, "not found for calls of 2016-2019"),
))
ESF_CT8_THRESHOLD_LOW_SKILLED_LETTER = Parameter("esf.ct8.threshold.low_skilled.letter", "próg efektywności zatrudnieniowej, osoby o niskich kwalifikacjach według pisma", "threshold of the employment effect, low-skilled persons by the letter", "share", over_time(
    v("2015-09-10", Fraction("0.38"), page("rpo.lodzkie.pl FAQ citing the communique and the letter of 2015-09-10", "rpo.lodzkie.pl, pytania (za komunikatem i pismem z 10 września 2015 r.)"), INSTITUTION, "validity = date of the call (nabor); until~: values for calls of 2016-2019 not found; may be lowered by 5 percentage points in powiats of high unemployment; conflicts with low_skilled (OP-41)", condition=BY_CALL),
    not_read("2016-01-01", page("rpo.lodzkie.pl FAQ citing the communique and the letter of 2015-09-10", "rpo.lodzkie.pl, pytania (za komunikatem i pismem z 10 września 2015 r.)"), INSTITUTION, "not found for calls of 2016-2019"),
))
ESF_CT8_THRESHOLD_HARDEST = Parameter("esf.ct8.threshold.hardest", "próg efektywności zatrudnieniowej, osoby w najtrudniejszej sytuacji", "threshold of the employment effect, persons in the hardest situation", "share", over_time(
    v("2020-01-01", Fraction("0.443"), page("communique for 2020 (wrpo.wielkopolskie.pl)", "komunikat na 2020 r. (wrpo.wielkopolskie.pl)"), OFFICIAL, "validity = date of the call (nabor); employment relationship or self-employment only", condition=BY_CALL),
    v("2021-01-01", Fraction("0.443"), page("communique for 2021 (rpo.slaskie.pl)", "komunikat na 2021 r. (rpo.slaskie.pl)"), OFFICIAL, "validity = date of the call (nabor); employment relationship or self-employment only", condition=BY_CALL),
    not_read("2022-01-01", page("communique for 2021 (rpo.slaskie.pl)", "komunikat na 2021 r. (rpo.slaskie.pl)"), OFFICIAL, "not known for calls after 2021"),
))
ESF_CT8_THRESHOLD_OTHERS = Parameter("esf.ct8.threshold.others", "próg efektywności zatrudnieniowej, pozostałe osoby", "threshold of the employment effect, other persons", "share", over_time(
    v("2020-01-01", Fraction("0.604"), page("communique for 2020 (wrpo.wielkopolskie.pl)", "komunikat na 2020 r. (wrpo.wielkopolskie.pl)"), OFFICIAL, "validity = date of the call (nabor); employment relationship or self-employment only", condition=BY_CALL),
    v("2021-01-01", Fraction("0.604"), page("communique for 2021 (rpo.slaskie.pl)", "komunikat na 2021 r. (rpo.slaskie.pl)"), OFFICIAL, "validity = date of the call (nabor); employment relationship or self-employment only", condition=BY_CALL),
    not_read("2022-01-01", page("communique for 2021 (rpo.slaskie.pl)", "komunikat na 2021 r. (rpo.slaskie.pl)"), OFFICIAL, "not known for calls after 2021"),
))
ESF_CT8_THRESHOLD_DISABLED_ONLY_PROJECT = Parameter("esf.ct8.threshold.disabled_only_project", "próg efektywności zatrudnieniowej, projekty tylko dla osób z niepełnosprawnościami", "threshold of the employment effect, projects only for disabled persons", "share", over_time(
    v("2020-01-01", Fraction("0.24"), page("communique for 2020 (wrpo.wielkopolskie.pl)", "komunikat na 2020 r. (wrpo.wielkopolskie.pl)"), OFFICIAL, "validity = date of the call (nabor); employment relationship or self-employment only", condition=BY_CALL),
    v("2021-01-01", Fraction("0.24"), page("communique for 2021 (rpo.slaskie.pl)", "komunikat na 2021 r. (rpo.slaskie.pl)"), OFFICIAL, "validity = date of the call (nabor); employment relationship or self-employment only", condition=BY_CALL),
    not_read("2022-01-01", page("communique for 2021 (rpo.slaskie.pl)", "komunikat na 2021 r. (rpo.slaskie.pl)"), OFFICIAL, "not known for calls after 2021"),
))
ESF_POWER_AXIS_1_PROFESSIONAL_EFFECTIVENESS = Parameter("esf.power.axis_1.professional_effectiveness", "próg efektywności zawodowej, PO WER, oś I", "threshold of professional effectiveness, PO WER, axis I", "share", over_time(
    v("2019-01-01", Fraction("0.27"), page("communique for 2019 (power.wup-krakow.pl)", "komunikat na 2019 r. (power.wup-krakow.pl)"), OFFICIAL, "projects starting in 2019 or later; a different measure, for people in work", condition=SINCE_2019),
))
ESF_CT8_WINDOW_DAYS_MIN = Parameter("esf.ct8.window_days_min", "najkrótszy czas obserwacji po zakończeniu udziału, w dniach", "shortest window after the end of participation, in days", "days", over_time(
    v("2016-02-09", 90, page("rpo.lodzkie.pl FAQ item 66", "rpo.lodzkie.pl, pytanie 66"), INSTITUTION, "at least 90 calendar days after the day participation ended; since~; 2014-2020 programmes"),
))
ESF_CT8_WINDOW_MONTHS = Parameter("esf.ct8.window_months", "czas obserwacji po zakończeniu udziału, w miesiącach", "window after the end of participation, in months", "months", over_time(
    v("2016-02-09", 3, page("rpo.lodzkie.pl FAQ items 62, 66", "rpo.lodzkie.pl, pytania 62 i 66"), INSTITUTION, "up to three months; since~; 90 days or 3 months: OP-38"),
))
ESF_CT8_JOB_MONTHS_MIN = Parameter("esf.ct8.job_months_min", "najkrótsze zaliczane zatrudnienie", "shortest employment that counts", "months", over_time(
    v("2016-10-08", 3, page("fundacjaconceptus.pl 2016-10-08 citing the PO WER guidelines", "fundacjaconceptus.pl, 8 października 2016 r. (za wytycznymi PO WER)"), INSTITUTION, "full months, uninterrupted; since~"),
))
ESF_CT8_CIVIL_CONTRACT_MONTHS_MIN = Parameter("esf.ct8.civil_contract.months_min", "najkrótsza zaliczana umowa cywilnoprawna", "shortest civil-law contract that counts", "months", over_time(
    v("2016-10-08", 3, page("fundacjaconceptus.pl 2016-10-08 citing the PO WER guidelines", "fundacjaconceptus.pl, 8 października 2016 r. (za wytycznymi PO WER)"), INSTITUTION, "full months; since~"),
))
ESF_CT8_CIVIL_CONTRACT_MINIMUM_WAGE_MULTIPLE = Parameter("esf.ct8.civil_contract.minimum_wage_multiple", "najniższa wartość umowy cywilnoprawnej (krotność minimalnego wynagrodzenia)", "least value of a civil-law contract, multiple of the minimum wage", "count", over_time(
    v("2016-10-08", 3, page("fundacjaconceptus.pl 2016-10-08 citing the PO WER guidelines", "fundacjaconceptus.pl, 8 października 2016 r. (za wytycznymi PO WER)"), INSTITUTION, "value at least this many monthly minimum wages; since~"),
))
ESF_PLUS_ADULT_AGE = Parameter("esf_plus.adult_age", "wiek, od którego uczestnik EFS+ nie jest już dzieckiem", "age from which a participant of ESF+ is no child", "years", over_time(
    v("2021-01-01", 18, page("list of ESF+ common indicators, EECO06-EECO08", "lista wspólnych wskaźników EFS+, EECO06–EECO08"), UNVERIFIED, "the codes were not verified; validity = programming period", condition=BY_PROGRAMME),
))
ESF_PLUS_YOUNG_AGE_BELOW = Parameter("esf_plus.young_age_below", "wiek, do którego uczestnik EFS+ jest osobą młodą", "age below which a participant of ESF+ is young", "years", over_time(
    v("2021-01-01", 30, page("list of ESF+ common indicators, EECO06-EECO08", "lista wspólnych wskaźników EFS+, EECO06–EECO08"), UNVERIFIED, "the codes were not verified; validity = programming period", condition=BY_PROGRAMME),
))
ESF_PLUS_OLDER_AGE = Parameter("esf_plus.older_age", "wiek, od którego uczestnik EFS+ jest osobą starszą", "age from which a participant of ESF+ is older", "years", over_time(
    v("2021-01-01", 55, page("list of ESF+ common indicators, EECO06-EECO08", "lista wspólnych wskaźników EFS+, EECO06–EECO08"), UNVERIFIED, "the codes were not verified; validity = programming period", condition=BY_PROGRAMME),
))
ESF_IMMEDIATE_RESULT_DAYS = Parameter("esf.immediate_result.days", "czas pomiaru rezultatu bezpośredniego po zakończeniu udziału", "window of an immediate result after leaving", "days", over_time(
    v("2014-01-01", 28, page("gov.scot participant guidance", "wytyczne dla uczestników (gov.scot)"), INSTITUTION, "four weeks after leaving; validity = programming period", condition=BY_PROGRAMME),
    v("2021-01-01", 28, page("European Commission, SFC portal", "Komisja Europejska, portal SFC"), OFFICIAL, "four weeks = 28 days after leaving; last event counts; validity = programming period", condition=BY_PROGRAMME),
))
ESF_LONGER_RESULT_MONTHS = Parameter("esf.longer_result.months", "czas pomiaru rezultatu długoterminowego po zakończeniu udziału", "window of a longer-term result after leaving", "months", over_time(
    v("2014-01-01", 6, page("gov.scot participant guidance", "wytyczne dla uczestników (gov.scot)"), INSTITUTION, "after leaving; validity = programming period", condition=BY_PROGRAMME, also=(page("European Commission", "Komisja Europejska"),)),
))
# -- pokl

POKL_CIVIL_CONTRACT_MONTHS_MIN = Parameter("pokl.civil_contract.months_min", "najkrótsza zaliczana umowa cywilnoprawna, PO KL", "shortest civil-law contract that counts, PO KL", "months", over_time(
    v("2011-05-17", 3, page("Managing Authority interpretation (efs.wup.poznan.pl 1478)", "wykładnia instytucji zarządzającej (efs.wup.poznan.pl 1478)"), OFFICIAL, "since~: start of the rule not seen"),
))
POKL_CIVIL_CONTRACT_MINIMUM_WAGE_MULTIPLE = Parameter("pokl.civil_contract.minimum_wage_multiple", "najniższa wartość umowy cywilnoprawnej w PO KL (krotność minimalnego wynagrodzenia)", "least value of a civil-law contract, PO KL, multiple of the minimum wage", "count", over_time(
    v("2011-05-17", 3, page("Managing Authority interpretation (efs.wup.poznan.pl 1478)", "wykładnia instytucji zarządzającej (efs.wup.poznan.pl 1478)"), OFFICIAL, "both conditions must hold; since~"),
))
POKL_OWN_CONTRIBUTION_SHARE_7_1_1 = Parameter("pokl.own_contribution_share.7_1_1", "wkład własny w Poddziałaniu 7.1.1 PO KL (w % wydatków)", "own contribution, PO KL, Sub-measure 7.1.1", "share", over_time(
    v("2010-01-01", Fraction("0.105"), page("rule text not found", "nie odnaleziono treści przepisu"), UNVERIFIED, also=(page("reproduces the published Przasnysz budget of 2010 to the grosz", "odtwarza co do grosza opublikowany budżet z Przasnysza z 2010 r."),)),
    not_read("2011-01-01", page("programme PO KL 2007-2013", "program PO KL 2007–2013"), DERIVED, "own contribution after 2010"),
))
# -- regional

REGIONAL_DOLNOSLASKIE_JOB_SHARE_MIN = Parameter("regional.dolnoslaskie.job_share_min", "najmniejszy odsetek zatrudnionych, województwo dolnośląskie", "least share of persons employed, Dolnośląskie region", "share", over_time(
    v("2024-01-01", Fraction("0.20"), page("call criterion of the Dolnoslaskie region, 2024 (project documents)", "kryterium naboru województwa dolnośląskiego, 2024 r. (dokumenty projektu)"), INSTITUTION, "bonus criterion of one region; validity = date of the call; since~", condition=BY_CALL),
))
REGIONAL_DOLNOSLASKIE_JOB_FTE_MIN = Parameter("regional.dolnoslaskie.job_fte_min", "najmniejszy wymiar etatu, województwo dolnośląskie", "least working time of the job, Dolnośląskie region", "share", over_time(
    v("2024-01-01", Fraction("0.5"), page("call criterion of the Dolnoslaskie region, 2024 (project documents)", "kryterium naboru województwa dolnośląskiego, 2024 r. (dokumenty projektu)"), INSTITUTION, "employment contract; since~"),
))
REGIONAL_DOLNOSLASKIE_JOB_MONTHS_MIN = Parameter("regional.dolnoslaskie.job_months_min", "najkrótsze zatrudnienie, województwo dolnośląskie", "shortest employment, Dolnośląskie region", "months", over_time(
    v("2024-01-01", 6, page("call criterion of the Dolnoslaskie region, 2024 (project documents)", "kryterium naboru województwa dolnośląskiego, 2024 r. (dokumenty projektu)"), INSTITUTION, "since~"),
))
