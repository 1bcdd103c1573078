"""Working time of disabled persons (*czas pracy osób niepełnosprawnych*)."""

from __future__ import annotations

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import REH
from reintegra.law.citation import Citation
from reintegra.law.timeline import over_time
from reintegra.parameters._conditions import (
    CERTIFICATE_OF_THE_DAY,
    CERTIFICATE_OF_THE_WEEK,
)
from reintegra.parameters._table import STATUTE, v
from reintegra.values.text import Text

DISABILITY_HOURS_PER_DAY_MAX_ANY = Parameter("disability.hours_per_day_max.any", "dobowa norma czasu pracy osoby niepełnosprawnej", "working time of a disabled person a day", "hours/day", over_time(
    v("2003-08-14", 8, REH.at("art. 15 ust. 1"), STATUTE, "since~: read in the newest text"),
))
DISABILITY_HOURS_PER_WEEK_MAX_ANY = Parameter("disability.hours_per_week_max.any", "tygodniowa norma czasu pracy osoby niepełnosprawnej", "working time of a disabled person a week", "hours/week", over_time(
    v("2003-08-14", 40, REH.at("art. 15 ust. 1"), STATUTE, "since~: read in the newest text"),
))
DISABILITY_HOURS_PER_DAY_MAX_SEVERE_MODERATE = Parameter("disability.hours_per_day_max.severe_moderate", "dobowa norma czasu pracy przy znacznym lub umiarkowanym stopniu niepełnosprawności", "working time a day, significant or moderate disability", "hours/day", over_time(
    v("2003-08-14", 7, REH.at("art. 15 ust. 2"), STATUTE, "unconditional; since~"),
    v("2012-01-01", 7, Citation(None, "1", point="4", journal="Dz.U. 2010 nr 226 poz. 1475"), STATUTE, "only with a doctor certificate, from the day it was shown; otherwise the limit for any disabled person", condition=CERTIFICATE_OF_THE_DAY),
    v("2014-07-10", 7, REH.at("art. 15 ust. 2"), STATUTE, "unconditional again; the exact day is DERIVED", also=(Citation(None, journal="Dz.U. 2013 poz. 791", page=Text("Trybunał Konstytucyjny, K 17/11", "Constitutional Tribunal K 17/11")),)),
))
DISABILITY_HOURS_PER_WEEK_MAX_SEVERE_MODERATE = Parameter("disability.hours_per_week_max.severe_moderate", "tygodniowa norma czasu pracy przy znacznym lub umiarkowanym stopniu niepełnosprawności", "working time a week, significant or moderate disability", "hours/week", over_time(
    v("2003-08-14", 35, REH.at("art. 15 ust. 2"), STATUTE, "unconditional; since~"),
    v("2012-01-01", 35, Citation(None, "1", point="4", journal="Dz.U. 2010 nr 226 poz. 1475"), STATUTE, "only with a doctor certificate, from the day it was shown; otherwise the limit for any disabled person", condition=CERTIFICATE_OF_THE_WEEK),
    v("2014-07-10", 35, REH.at("art. 15 ust. 2"), STATUTE, "unconditional again; the exact day is DERIVED", also=(Citation(None, journal="Dz.U. 2013 poz. 791", page=Text("Trybunał Konstytucyjny, K 17/11", "Constitutional Tribunal K 17/11")),)),
))
