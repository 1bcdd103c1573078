"""Measures of labour-office programmes (*efektywność zatrudnieniowa*)."""

from __future__ import annotations

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import URP
from reintegra.law.citation import page
from reintegra.law.timeline import over_time
from reintegra.parameters._table import OFFICIAL, STATUTE, not_read, v

PUP_OUTCOME_WINDOW_MONTHS = Parameter("pup.outcome.window_months", "czas obserwacji po zakończeniu programu urzędu pracy", "window after the end of a labour-office programme", "months", over_time(
    v("2018-01-01", 3, page("form MRPiPS-01 annex 8 (form.stat.gov.pl)", "formularz MRPiPS-01, załącznik 8 (form.stat.gov.pl)"), OFFICIAL, "during or up to 3 months after the programme; reports for 2018-2020 at least; since~ until~"),
    not_read("2021-01-01", page("form MRPiPS-01 annex 8 (form.stat.gov.pl)", "formularz MRPiPS-01, załącznik 8 (form.stat.gov.pl)"), OFFICIAL, "not known after the reports for 2020"),
))
PUP_OUTCOME_JOB_DAYS_MIN = Parameter("pup.outcome.job_days_min", "najkrótsza zaliczana praca po programie urzędu pracy", "shortest work that counts after a labour-office programme", "days", over_time(
    v("2018-01-01", 30, page("form MRPiPS-01 annex 8 (form.stat.gov.pl)", "formularz MRPiPS-01, załącznik 8 (form.stat.gov.pl)"), OFFICIAL, "since~ until~"),
    not_read("2021-01-01", page("form MRPiPS-01 annex 8 (form.stat.gov.pl)", "formularz MRPiPS-01, załącznik 8 (form.stat.gov.pl)"), OFFICIAL, "not known after the reports for 2020"),
))
PUP_URP_EFFECTIVENESS_WINDOW_DAYS = Parameter("pup.urp_effectiveness.window_days", "czas obserwacji po zakończeniu podstawowej formy pomocy", "window after the end of a basic form of help", "days", over_time(
    v("2026-01-01", 180, URP.at("art. 2 pkt 47, 48"), STATUTE, "during or within this time after the end of a basic form; budget year; 2025 by the old act", also=(URP.at("art. 457"),)),
))
PUP_URP_EFFECTIVENESS_JOB_DAYS_MIN = Parameter("pup.urp_effectiveness.job_days_min", "najkrótsza zaliczana praca niesubsydiowana", "shortest unsubsidised work that counts", "days", over_time(
    v("2026-01-01", 90, URP.at("art. 2 pkt 47, 48"), STATUTE, "unsubsidised work", also=(URP.at("art. 457"),)),
))
