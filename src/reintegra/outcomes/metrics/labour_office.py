"""Effectiveness as labour offices measure it: during or soon after the programme.

Source:
    form MRPiPS-01, annex 8; art. 2 pkt 47, 48, art. 457 ustawy o rynku pracy i służbach
    zatrudnienia.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.builders import all_of, at_least, at_most, none_of
from reintegra.law.acts import URP
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.outcomes.metrics import observation_periods
from reintegra.outcomes.metrics.common_terms import (
    ENROLLED,
    WORK,
    lasted_days,
    one_definition,
    person,
    spell,
)
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    DecidingDay,
    Definition,
    MetricSpec,
)
from reintegra.parameters import labour_office as table
from reintegra.values.text import Text

_OFFICE = Text("powiatowe urzędy pracy", "county labour offices")
_FORM = page(
    "form MRPiPS-01 annex 8 (form.stat.gov.pl)",
    "formularz MRPiPS-01, załącznik 8 (form.stat.gov.pl)",
)

METRICS = (
    MetricSpec(
        "pup.mrpips01_a8",
        "podjęcie pracy w trakcie lub do 3 miesięcy po programie, co najmniej 30 dni",
        "work taken up during or up to 3 months after, for at least 30 days",
        _OFFICE,
        DecidingDay.REPORT,
        over_time(
            Version(
                date(2018, 1, 1),
                Definition(
                    ENROLLED,
                    AnySpell(
                        all_of(
                            WORK,
                            at_most(
                                spell.months_after_exit, table.PUP_OUTCOME_WINDOW_MONTHS
                            ),
                            lasted_days(table.PUP_OUTCOME_JOB_DAYS_MIN),
                        ),
                        observed=at_least(
                            person.followed_months, table.PUP_OUTCOME_WINDOW_MONTHS
                        ),
                    ),
                    denominator=None,
                ),
                _FORM,
                Evidence.OFFICIAL,
                note=Text(
                    "ustalone z wierszy programów specjalnych; wiersze PAI według "
                    "tytułu załącznika",
                    "read at the rows of special programmes; those of PAI by the "
                    "title of the annex",
                ),
            ),
            not_read(
                date(2021, 1, 1),
                _FORM,
                Evidence.OFFICIAL,
                Text(
                    "formularz dla sprawozdań po 2020 r.",
                    "the form for reports after 2020",
                ),
            ),
        ),
        observation_periods.TO_3_MONTHS,
    ),
    MetricSpec(
        "pup.effectiveness",
        "efektywność zatrudnieniowa form pomocy urzędu pracy",
        "employment effectiveness of the office's forms of help",
        _OFFICE,
        DecidingDay.NOTHING,
        one_definition(
            Definition(person.basic_form, AnySpell(WORK, observed=person.followed)),
            page("gazetaprawna.pl 1136849, 9590290"),
            Evidence.INSTITUTION,
        ),
        observation_periods.NOT_STATED,
    ),
    MetricSpec(
        "pup.urp_effectiveness",
        "wskaźnik efektywności zatrudnieniowej podstawowych form pomocy",
        "employment effectiveness of basic forms of help",
        _OFFICE,
        DecidingDay.REPORT,
        over_time(
            Version(
                date(2026, 1, 1),
                Definition(
                    person.basic_form,
                    AnySpell(
                        all_of(
                            WORK,
                            none_of(spell.subsidised),
                            at_most(
                                spell.days_after_exit,
                                table.PUP_URP_EFFECTIVENESS_WINDOW_DAYS,
                            ),
                            lasted_days(table.PUP_URP_EFFECTIVENESS_JOB_DAYS_MIN),
                        ),
                        observed=at_least(
                            person.followed_days,
                            table.PUP_URP_EFFECTIVENESS_WINDOW_DAYS,
                        ),
                    ),
                ),
                URP.at("art. 2 pkt 48"),
                Evidence.STATUTE,
                also=(URP.at("art. 457"),),
                note=Text(
                    "nie ustalono, które formy pomocy są podstawowe; kto je "
                    "zakończył, wskazuje osoba sporządzająca sprawozdanie (OP-44)",
                    "which forms of help are basic was not read: the caller says whom "
                    "they finished with (OP-44)",
                ),
            )
        ),
        observation_periods.TO_180_DAYS,
    ),
)
"""The measures of labour offices."""
