"""Common result indicators of ESF+, 2021–2027: 28 days after leaving, the last event.

Source:
    European Commission, SFC portal, for EECR01 and EECR04; the codes of the others were
    not verified.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.builders import all_of, at_least, at_most, constant, one_of
from reintegra.grammar.nodes import Condition
from reintegra.law.citation import Citation, page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.outcomes.cohort.spell import STATES
from reintegra.outcomes.metrics import observation_periods
from reintegra.outcomes.metrics.common_terms import WORK, of_kind, person, spell
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    DecidingDay,
    Definition,
    LastSpell,
    MetricSpec,
    Numerator,
    PersonMeets,
)
from reintegra.parameters.esf import ESF_IMMEDIATE_RESULT_DAYS, ESF_LONGER_RESULT_MONTHS
from reintegra.values.text import Text

_EU = Text("Komisja Europejska, EFS+ 2021–2027", "European Commission, ESF+ 2021–2027")
_PORTAL = page("European Commission, SFC portal", "Komisja Europejska, portal SFC")
_SIX_MONTHS = constant(ESF_LONGER_RESULT_MONTHS)
_BEGAN_IN_TIME = at_most(spell.days_after_exit, ESF_IMMEDIATE_RESULT_DAYS)
_STILL = at_least(spell.last_day_after_exit, ESF_IMMEDIATE_RESULT_DAYS)
_SEEN = at_least(person.followed_days, ESF_IMMEDIATE_RESULT_DAYS)


def _last(condition: Condition) -> LastSpell:
    """Return the test of the last situation on the labour market within 28 days."""
    among = all_of(one_of(spell.kind, *STATES), _BEGAN_IN_TIME)
    return LastSpell(among, all_of(condition, _STILL), observed=_SEEN)


def _spec(  # noqa: PLR0913, PLR0917 - the columns of a table
    code: str,
    pl: str,
    en: str,
    population: Condition,
    counts: Numerator,
    evidence: Evidence,
    clock: observation_periods.Clock = observation_periods.LAST_IN_28_DAYS,
    cites: Citation = _PORTAL,
) -> MetricSpec:
    law = over_time(
        Version(date(2021, 1, 1), Definition(population, counts), cites, evidence)
    )
    return MetricSpec(f"eu.{code}", pl, en, _EU, DecidingDay.EXIT, law, clock)


_INACTIVE = all_of(one_of(person.status_at_entry, "inactive"), person.ended)
_WITHOUT_WORK = all_of(
    one_of(person.status_at_entry, "unemployed", "inactive"), person.ended
)
CODES = page(
    "list of ESF+ common indicators; the codes were not verified",
    "lista wspólnych wskaźników EFS+ (kodów nie sprawdzono)",
)

METRICS = (
    _spec(
        "eecr01",
        "bierni zawodowo, którzy po opuszczeniu programu poszukują pracy",
        "inactive at entry, searching for a job on leaving",
        _INACTIVE,
        _last(of_kind("searching")),
        Evidence.OFFICIAL,
    ),
    _spec(
        "eecr02",
        "uczestnicy kształcący się lub szkolący po opuszczeniu programu",
        "in education or training on leaving",
        person.ended,
        AnySpell(
            all_of(
                of_kind("education"),
                _BEGAN_IN_TIME,
                at_least(spell.last_day_after_exit, 0),
            ),
            observed=_SEEN,
        ),
        Evidence.UNVERIFIED,
        observation_periods.IN_28_DAYS,
        CODES,
    ),
    _spec(
        "eecr03",
        "uczestnicy, którzy po opuszczeniu programu uzyskali kwalifikacje",
        "gained a qualification on leaving",
        person.ended,
        AnySpell(all_of(of_kind("qualification"), _BEGAN_IN_TIME), observed=_SEEN),
        Evidence.UNVERIFIED,
        observation_periods.IN_28_DAYS,
        CODES,
    ),
    _spec(
        "eecr04",
        "bezrobotni lub bierni zawodowo, pracujący po opuszczeniu programu",
        "unemployed or inactive at entry, in employment on leaving",
        _WITHOUT_WORK,
        _last(WORK),
        Evidence.OFFICIAL,
    ),
    _spec(
        "eecr05",
        "bezrobotni lub bierni zawodowo, pracujący 6 miesięcy po opuszczeniu programu",
        "unemployed or inactive at entry, in employment 6 months after leaving",
        _WITHOUT_WORK,
        AnySpell(
            all_of(WORK, spell.at_6_months),
            observed=at_least(person.followed_months, _SIX_MONTHS),
        ),
        Evidence.UNVERIFIED,
        observation_periods.AT_6_MONTHS,
        CODES,
    ),
    _spec(
        "eecr06",
        "pracujący w chwili przystąpienia, w lepszej sytuacji po 6 miesiącach",
        "employed at entry, better placed 6 months after leaving",
        all_of(one_of(person.status_at_entry, "employed"), person.ended),
        PersonMeets(person.improved),
        Evidence.OFFICIAL,
        observation_periods.AT_6_MONTHS,
        page(
            "European Commission, page on ESF indicator CR07",
            "Komisja Europejska, strona o wskaźniku CR07",
        ),
    ),
)
"""The common result indicators of persons."""
