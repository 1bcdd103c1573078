"""Metrics of CIS and KIS by the acts, the statistical office and the audit office.

Source:
    art. 5 ust. 4, 6, art. 18a ust. 6 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.builders import all_of, at_least
from reintegra.law.acts import A2022, UZS
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, Version, not_read, over_time
from reintegra.outcomes.metrics import observation_periods
from reintegra.outcomes.metrics.common_terms import ENROLLED, WORK, person, spell
from reintegra.outcomes.metrics.denominators import COMPLETED
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    DecidingDay,
    Definition,
    MetricSpec,
    PersonMeets,
)
from reintegra.programmes.cis.documents import REPORT as CIS_REPORT
from reintegra.programmes.kis.documents import REPORT as KIS_REPORT
from reintegra.values.text import Text

_ACT = Text("ustawa o zatrudnieniu socjalnym", "act on social employment")
_CIS = CIS_REPORT.law.versions[0].since
_KIS = KIS_REPORT.on(A2022.in_force)
_KIS_FROM, _KIS_EFFECTS = _KIS.since, _KIS.cites

_NIK = page("NIK, kontrola P/13/110")

_WORK_AFTER = all_of(WORK, at_least(spell.last_day_after_exit, 1))
"""A job begun after leaving, or one that goes on then: not one that ended before."""


def _law(since: date, measure: Definition, unit: str) -> Timeline[Definition]:
    return over_time(Version(since, measure, UZS.at(unit), Evidence.STATUTE))


METRICS = (
    MetricSpec(
        "uzs.cis_report",
        "uczestnicy CIS usamodzielnieni ekonomicznie",
        "participants of a CIS who became economically independent",
        _ACT,
        DecidingDay.REPORT,
        _law(
            _CIS,
            Definition(ENROLLED, PersonMeets(person.independent), denominator=None),
            "art. 5 ust. 4, 6",
        ),
        observation_periods.OF_THE_YEAR,
    ),
    MetricSpec(
        "uzs.kis_report",
        "uczestnicy KIS, którzy osiągnęli efekty reintegracji",
        "participants of a KIS who achieved effects of reintegration",
        _ACT,
        DecidingDay.REPORT,
        over_time(
            Version(
                _KIS_FROM,
                Definition(
                    ENROLLED, PersonMeets(person.reintegrated), denominator=None
                ),
                _KIS_EFFECTS,
                Evidence.STATUTE,
            )
        ),
        observation_periods.OF_THE_YEAR,
    ),
    MetricSpec(
        "uzs.kis_report.employed",
        "uczestnicy KIS, którzy osiągnęli efekty, w tym zatrudnieni po zakończeniu",
        "of those with effects, who got employment after finishing a KIS",
        _ACT,
        DecidingDay.REPORT,
        over_time(
            Version(
                _KIS_FROM,
                Definition(
                    all_of(COMPLETED, person.reintegrated),
                    AnySpell(_WORK_AFTER, observed=person.followed),
                ),
                _KIS_EFFECTS,
                Evidence.STATUTE,
            )
        ),
        observation_periods.OF_THE_YEAR,
    ),
    MetricSpec(
        "gus.cis",
        "podjęcie pracy wśród osób, które ukończyły CIS",
        "taking a job, among those who finished a CIS",
        Text("Główny Urząd Statystyczny", "statistical office (GUS)"),
        DecidingDay.REPORT,
        over_time(
            Version(
                date(2016, 1, 1),
                Definition(COMPLETED, AnySpell(WORK, observed=person.followed)),
                page("portalsamorzadowy.pl 100267"),
                Evidence.INSTITUTION,
            ),
            not_read(
                date(2017, 1, 1),
                page("portalsamorzadowy.pl 100267"),
                Evidence.INSTITUTION,
                Text("dane za lata po 2016 r.", "figures of years after 2016"),
            ),
        ),
        observation_periods.NOT_STATED,
    ),
    MetricSpec(
        "nik.independent",
        "usamodzielnieni ekonomicznie wśród osób, które ukończyły CIS lub KIS",
        "economically independent, among those who finished a CIS or a KIS",
        Text("Najwyższa Izba Kontroli", "supreme audit office (NIK)"),
        DecidingDay.REPORT,
        over_time(
            Version(
                date(2011, 1, 1),
                Definition(COMPLETED, PersonMeets(person.independent)),
                _NIK,
                Evidence.INSTITUTION,
                note=Text(
                    "spośród tych, którzy ukończyli, według liczb jednego centrum "
                    "za 2012 r. i krajowych kosztów jednostkowych (OP-43)",
                    "of those who finished, by the figures that one centre printed "
                    "for 2012 and by the national unit costs (OP-43)",
                ),
            ),
            Version(
                date(2013, 1, 1),
                None,
                _NIK,
                Evidence.INSTITUTION,
                note=Text(
                    "kontrola obejmowała lata 2011 i 2012", "audited for 2011 and 2012"
                ),
            ),
        ),
        observation_periods.NOT_STATED,
    ),
)
"""The metrics of the acts, of GUS and of NIK."""
