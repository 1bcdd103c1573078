"""Terms of the Civil Code (*terminy*, art. 114 Kodeksu cywilnego)."""

from __future__ import annotations

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import KC
from reintegra.law.timeline import over_time
from reintegra.parameters._table import STATUTE, v

TERM_NONCONTINUOUS_MONTH_DAYS = Parameter("term.noncontinuous.month_days", "dni w miesiącu, gdy ciągłość terminu nie jest wymagana", "days in a month of a term that need not be continuous", "days", over_time(
    v("2003-08-14", 30, KC.at("art. 114"), STATUTE),
))
TERM_NONCONTINUOUS_YEAR_DAYS = Parameter("term.noncontinuous.year_days", "dni w roku, gdy ciągłość terminu nie jest wymagana", "days in a year of a term that need not be continuous", "days", over_time(
    v("2003-08-14", 365, KC.at("art. 114"), STATUTE),
))
