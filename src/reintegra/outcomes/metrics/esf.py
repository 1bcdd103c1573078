"""Effectiveness of projects of the European Social Fund, 2007–2013 and 2014–2020.

The version is chosen by the day of the call (*nabór*), not by participation.

Source:
    rpo.lodzkie.pl, items 62, 66; WUP Łódź, call RPLD.09.01.01-IP.01-10-002/15;
    rpo.lubelskie.pl 06-07-2018; ministry interpretation, WUP Poznań 26-07-2016; for
    2007–2013 the Managing Authority's interpretation, WUP Poznań 17-05-2011.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    at_most,
    constant,
    met_by_interpretation,
    none_of,
    one_of,
    times,
)
from reintegra.grammar.nodes import ByInterpretation, Condition
from reintegra.law import open_points as op
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.outcomes.metrics import observation_periods
from reintegra.outcomes.metrics.common_terms import (
    ENROLLED,
    lasted_months,
    of_kind,
    one_definition,
    person,
    spell,
    worth_at_least,
)
from reintegra.outcomes.metrics.denominators import COMPLETED, ENDED_FOR_EFFICIENCY
from reintegra.outcomes.metrics.spec import (
    AnySpell,
    DecidingDay,
    Definition,
    ExclusionReason,
    MetricSpec,
    PersonMeets,
    PersonTest,
)
from reintegra.parameters import esf
from reintegra.values.text import Text

# What was said once and never changed, for calls of before it was first seen, too.
_MONTHS = constant(esf.ESF_CT8_JOB_MONTHS_MIN)
_WAGES = constant(esf.ESF_CT8_CIVIL_CONTRACT_MINIMUM_WAGE_MULTIPLE)
_CONTRACT_MONTHS = constant(esf.ESF_CT8_CIVIL_CONTRACT_MONTHS_MIN)
_WINDOW_DAYS = constant(esf.ESF_CT8_WINDOW_DAYS_MIN)
_WINDOW_MONTHS = constant(esf.ESF_CT8_WINDOW_MONTHS)

# -- what a job must be

_EMPLOYMENT = all_of(
    of_kind("employment", "social_cooperative"), lasted_months(_MONTHS)
)
_CONTRACT = all_of(
    of_kind("civil_contract"),
    lasted_months(_CONTRACT_MONTHS),
    worth_at_least(times(_WAGES, spell.minimum_wage)),
)
_BUSINESS = all_of(of_kind("self_employment"), none_of(spell.esf_start_up))
_REFUNDED = any_of(
    at_least(spell.months_unsubsidised_so_far, _MONTHS),
    at_least(spell.months_unsubsidised, _MONTHS),
)
_NOT_REFUNDED = any_of(none_of(spell.subsidised_in_project), _REFUNDED)
_IN_TIME = met_by_interpretation(
    op.OP_38,
    later_of=any_of(
        at_most(spell.days_after_exit, _WINDOW_DAYS),
        at_most(spell.months_after_exit, _WINDOW_MONTHS),
    ),
    days_90=at_most(spell.days_after_exit, _WINDOW_DAYS),
    months_3=at_most(spell.months_after_exit, _WINDOW_MONTHS),
)
_DAYS_OVER = at_least(person.followed_days, _WINDOW_DAYS)
_MONTHS_OVER = at_least(person.followed_months, _WINDOW_MONTHS)
_WINDOW_OVER = met_by_interpretation(
    op.OP_38,
    later_of=all_of(_DAYS_OVER, _MONTHS_OVER),
    days_90=_DAYS_OVER,
    months_3=_MONTHS_OVER,
)


def _job(*kinds: Condition) -> Condition:
    return all_of(any_of(*kinds), _NOT_REFUNDED, _IN_TIME)


_ANY_JOB = _job(_EMPLOYMENT, _CONTRACT, _BUSINESS)

# -- who

_STARTUP = ExclusionReason(
    "środki na podjęcie działalności gospodarczej",
    "start-up funds",
    person.startup_grant,
)
_SCHOOL = ExclusionReason(
    "nauka w formach szkolnych", "education in a school form", person.school_education
)
_WITHOUT_WORK = one_of(person.status_at_entry, "unemployed", "inactive")
_CT8 = all_of(_WITHOUT_WORK, ENDED_FOR_EFFICIENCY)
_CT9_VOCATIONAL = all_of(person.vocational_support, ENDED_FOR_EFFICIENCY)

_LODZ = page(
    "rpo.lodzkie.pl items 62, 66 (09.02.2016)",
    "rpo.lodzkie.pl, pytania 62 i 66 (9 lutego 2016 r.)",
)
_SPLIT = page("guidelines of 24 October 2016", "wytyczne z 24 października 2016 r.")
_LUBELSKIE = page("rpo.lubelskie.pl 06-07-2018")
_GUIDELINES = date(2016, 10, 24)
_EMPLOYED = AnySpell(_ANY_JOB, observed=_WINDOW_OVER)
_PROGRESS = PersonMeets(person.social_progress)


def _leaves_for(other: PersonTest) -> ByInterpretation[PersonTest | None]:
    """Return the other effect of a pair: who counts for it only may leave (OP-40)."""
    by_key = (("all_in", None), ("leave", other))
    return ByInterpretation[PersonTest | None](op.OP_40, by_key)


_ENDS = not_read(
    date(2018, 1, 9),
    page(
        "communiqué of 9 January 2018, fourth version of the guidelines",
        "komunikat z 9 stycznia 2018 r., czwarta wersja wytycznych",
    ),
    Evidence.OFFICIAL,
    Text("szczegóły nowego sposobu pomiaru", "the details of the new way of measuring"),
)
_ESF = Text(
    "instytucje zarządzające EFS 2014–2020",
    "managing authorities, ESF 2014–2020",
)
_SEEN = Text(
    "postać i liczby znane najwcześniej z tekstów z 2016 r.",
    "the form and the numbers were first seen in texts of 2016",
)

METRICS = (
    MetricSpec(
        "pokl.employment_effect",
        "zatrudnienie co najmniej 3 miesiące, umowa cywilnoprawna o wartości 3 płac",
        "employment of 3 months or more, a civil-law contract worth 3 minimum wages",
        Text("Instytucja Zarządzająca PO KL", "Managing Authority of PO KL, 2007–2013"),
        DecidingDay.CALL,
        over_time(
            Version(
                date(2011, 5, 17),
                Definition(
                    ENROLLED,
                    AnySpell(
                        any_of(
                            all_of(
                                of_kind("employment", "social_cooperative"),
                                lasted_months(
                                    constant(esf.POKL_CIVIL_CONTRACT_MONTHS_MIN)
                                ),
                            ),
                            all_of(
                                of_kind("civil_contract"),
                                lasted_months(esf.POKL_CIVIL_CONTRACT_MONTHS_MIN),
                                worth_at_least(
                                    times(
                                        esf.POKL_CIVIL_CONTRACT_MINIMUM_WAGE_MULTIPLE,
                                        spell.minimum_wage,
                                    )
                                ),
                            ),
                        ),
                        observed=person.followed,
                    ),
                    denominator=None,
                ),
                page(
                    "Managing Authority interpretation (efs.wup.poznan.pl 1478)",
                    "wykładnia instytucji zarządzającej (efs.wup.poznan.pl 1478)",
                ),
                Evidence.OFFICIAL,
                note=Text(
                    "początek obowiązywania reguły nieznany; okres obserwacji i "
                    "mianownik wskazuje osoba sporządzająca sprawozdanie",
                    "the start of the rule was not seen; window and denominator are "
                    "the caller's",
                ),
            )
        ),
        observation_periods.OF_THE_CALLER,
    ),
    MetricSpec(
        "pokl.7_1.finished",
        "klienci pomocy społecznej, którzy zakończyli udział, wobec celu programu",
        "clients of social assistance who finished, against the programme's target",
        Text("PO KL, Działanie 7.1", "PO KL, Measure 7.1"),
        DecidingDay.NOTHING,
        one_definition(
            Definition(ENROLLED, PersonMeets(COMPLETED), denominator="planned"),
            page(
                "DWUP report for 2011 (doczz.pl)",
                "sprawozdanie DWUP za 2011 r. (doczz.pl)",
            ),
            Evidence.OFFICIAL,
        ),
        observation_periods.CUMULATIVE,
    ),
    MetricSpec(
        "ct8.kez",
        "kryterium efektywności zatrudnieniowej, cel tematyczny 8",
        "criterion of employment effectiveness, thematic objective 8",
        _ESF,
        DecidingDay.CALL,
        over_time(
            Version(
                date(2015, 8, 12),
                Definition(
                    _CT8,
                    AnySpell(_ANY_JOB, observed=_WINDOW_OVER),
                    (_STARTUP, _SCHOOL),
                ),
                _LODZ,
                Evidence.INSTITUTION,
                note=_SEEN,
                also=(
                    page(
                        "fundacjaconceptus.pl 2016-10-08",
                        "fundacjaconceptus.pl, 8 października 2016 r.",
                    ),
                ),
            ),
            Version(
                date(2020, 1, 1),
                Definition(
                    _CT8,
                    AnySpell(_job(_EMPLOYMENT, _BUSINESS), observed=_WINDOW_OVER),
                    (_STARTUP, _SCHOOL),
                ),
                page(
                    "communiqué for 2020 (wrpo.wielkopolskie.pl)",
                    "komunikat na 2020 r. (wrpo.wielkopolskie.pl)",
                ),
                Evidence.OFFICIAL,
                also=(
                    page(
                        "communiqué for 2021 (rpo.slaskie.pl)",
                        "komunikat na 2021 r. (rpo.slaskie.pl)",
                    ),
                ),
                note=Text(
                    "liczy się tylko stosunek pracy lub działalność gospodarcza",
                    "only an employment relationship or self-employment counts",
                ),
            ),
            not_read(
                date(2022, 1, 1),
                page(
                    "communiqué for 2021 (rpo.slaskie.pl)",
                    "komunikat na 2021 r. (rpo.slaskie.pl)",
                ),
                Evidence.OFFICIAL,
                Text(
                    "komunikaty dla naborów po 2021 r.",
                    "communiqués for calls after 2021",
                ),
            ),
        ),
        observation_periods.IN_3_MONTHS_90_DAYS,
    ),
    MetricSpec(
        "ct9.combined",
        "efektywność społeczno-zatrudnieniowa, cel tematyczny 9",
        "combined social and employment effectiveness, thematic objective 9",
        _ESF,
        DecidingDay.CALL,
        over_time(
            Version(
                date(2015, 1, 1),
                Definition(
                    ENDED_FOR_EFFICIENCY,
                    AnySpell(
                        _ANY_JOB,
                        observed=_WINDOW_OVER,
                        or_person=person.social_progress,
                    ),
                ),
                page(
                    "WUP Łódź, call RPLD.09.01.01-IP.01-10-002/15",
                    "WUP w Łodzi, nabór RPLD.09.01.01-IP.01-10-002/15",
                ),
                Evidence.INSTITUTION,
                note=_SEEN,
            ),
            Version(
                _GUIDELINES,
                None,
                _SPLIT,
                Evidence.OFFICIAL,
                note=Text(
                    "zastąpiony dwoma wskaźnikami: ct9.social i ct9.employment",
                    "replaced by two measures, ct9.social and ct9.employment",
                ),
            ),
        ),
        observation_periods.IN_3_MONTHS_90_DAYS,
    ),
    MetricSpec(
        "ct9.employment",
        "efektywność zatrudnieniowa, cel tematyczny 9",
        "employment effectiveness, thematic objective 9",
        _ESF,
        DecidingDay.CALL,
        over_time(
            Version(
                _GUIDELINES,
                Definition(
                    _CT9_VOCATIONAL, _EMPLOYED, other_effect=_leaves_for(_PROGRESS)
                ),
                _LUBELSKIE,
                Evidence.INSTITUTION,
            ),
            _ENDS,
        ),
        observation_periods.IN_3_MONTHS_90_DAYS,
    ),
    MetricSpec(
        "ct9.social",
        "efektywność społeczna, cel tematyczny 9",
        "social effectiveness, thematic objective 9",
        _ESF,
        DecidingDay.CALL,
        over_time(
            Version(
                _GUIDELINES,
                Definition(
                    ENDED_FOR_EFFICIENCY, _PROGRESS, other_effect=_leaves_for(_EMPLOYED)
                ),
                _LUBELSKIE,
                Evidence.INSTITUTION,
            ),
            _ENDS,
        ),
        observation_periods.IN_3_MONTHS,
    ),
    MetricSpec(
        "regional.dolnoslaskie",
        "umowa o pracę na co najmniej pół etatu przez co najmniej 6 miesięcy",
        "employment contract of at least half time for at least 6 months",
        Text(
            "województwo dolnośląskie, kryterium naboru",
            "Dolnośląskie region, a criterion of calls",
        ),
        DecidingDay.CALL,
        over_time(
            Version(
                date(2024, 1, 1),
                Definition(
                    ENROLLED,
                    AnySpell(
                        all_of(
                            of_kind("employment"),
                            at_least(
                                spell.full_time,
                                times(1000, esf.REGIONAL_DOLNOSLASKIE_JOB_FTE_MIN),
                            ),
                            lasted_months(esf.REGIONAL_DOLNOSLASKIE_JOB_MONTHS_MIN),
                        ),
                        observed=person.followed,
                    ),
                    denominator="enrolled",
                ),
                page(
                    "call criterion of the Dolnoslaskie region, 2024",
                    "kryterium naboru województwa dolnośląskiego, 2024 r.",
                ),
                Evidence.INSTITUTION,
            )
        ),
        observation_periods.OF_THE_CALLER,
    ),
)
"""The measures of the programmes of 2007–2013 and 2014–2020, and of a region."""
