"""Whom the act on social employment covers (*osoby podlegające wykluczeniu*).

Three things together: the common premise, a category of the list, and no right to an
excluding benefit. Centres and clubs share all of it but for one right (ust. 3a).

Source: art. 1 ust. 2–3a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from attrs import Attribute, fields

from reintegra.grammar.builders import (
    ALWAYS,
    NEVER,
    all_of,
    any_of,
    at_least,
    before,
    known,
    met_by_interpretation,
    none_of,
)
from reintegra.grammar.nodes import (
    Clause,
    Condition,
    Discretion,
    OpenDiscretion,
    Refer,
    Rule,
)
from reintegra.law.acts import A2005, A2007, A2015, A2022, TEACHERS, URP, UZS
from reintegra.law.citation import Act, Citation
from reintegra.law.evidence import Evidence
from reintegra.law.open_points import OP_50
from reintegra.law.timeline import Timeline, Version, over_time
from reintegra.parameters.uzs import CIS_CATEGORY_NO_WORK_MONTHS
from reintegra.people.person import Person
from reintegra.values.text import Text

Clauses: TypeAlias = tuple[Clause, ...]
person = fields(Person)


def _at(unit: str, words_of: Act) -> Citation:
    """Cite a unit of art. 1 in the words that an act gave it."""
    return UZS.at(f"art. 1 {unit}", words_of.journal)


def _category(point: int, says: Condition, words_of: Act = UZS) -> Clause:
    return Clause(_at(f"ust. 2 pkt {point}", words_of), says)


def _right(to: Attribute[bool | None], point: int) -> Clause:
    return Clause(_at(f"ust. 3 pkt {point}", UZS), to)


def _excluded(*rights: Clause) -> Clause:
    return Clause(_at("ust. 3", UZS), none_of(*rights))


# -- the common premise

with_poverty = Clause(
    _at("ust. 2", UZS),
    all_of(
        person.socially_excluded,
        person.cannot_meet_basic_needs,
        person.in_poverty,
        person.participation_limited,
    ),
    key="premise",
)
premise = Clause(
    _at("ust. 2", A2022),
    all_of(
        person.socially_excluded,
        person.cannot_meet_basic_needs,
        person.participation_limited,
    ),
    key="premise",
)

# -- the list

homeless = _category(1, all_of(person.homeless, person.homelessness_programme))
alcohol_after_therapy = _category(
    2, all_of(person.alcohol_dependent, person.alcohol_therapy_completed)
)
alcohol = _category(2, person.alcohol_dependent, A2015)
drugs_after_therapy = _category(
    3, all_of(person.drug_dependent, person.drug_therapy_completed)
)
drugs = _category(3, person.drug_dependent, A2015)
mentally_ill = Clause(
    _at("ust. 2 pkt 4", UZS),
    person.mental_disorder,
    pl="osoba chora psychicznie",
    en="mentally ill person",
)
mental_disorder = _category(4, person.mental_disorder, A2022)
without_work = _category(
    5, at_least(person.months_without_work, CIS_CATEGORY_NO_WORK_MONTHS)
)
long_term = _category(5, person.long_term_unemployed, A2005)
long_term_2025 = _category(5, person.long_term_unemployed, URP)
after_prison = _category(
    6, all_of(person.released_from_prison, person.integration_difficulties)
)
refugee = _category(7, all_of(person.refugee, person.refugee_integration_programme))
disabled = _category(8, person.disabled, A2007)

dependent_2003 = (alcohol_after_therapy, drugs_after_therapy)
dependent = (alcohol, drugs)
others = (after_prison, refugee)
list_2003 = (homeless, *dependent_2003, mentally_ill, without_work, *others)
list_2005 = (homeless, *dependent_2003, mentally_ill, long_term, *others)
list_2007 = (*list_2005, disabled)
list_2015 = (homeless, *dependent, mentally_ill, long_term, *others, disabled)
list_2022 = (homeless, *dependent, mental_disorder, long_term, *others, disabled)
list_2025 = (homeless, *dependent, mental_disorder, long_term_2025, *others, disabled)
nobody_else = Clause(
    _at("ust. 2", UZS),
    NEVER,
    pl="należy do jednej z wymienionych grup",
    en="belongs to one of the groups listed",
    negation=Text(
        "nie należy do żadnej z wymienionych grup",
        "belongs to none of the groups listed",
    ),
    key="nobody_else",
)

# -- the excluding rights

unemployment = (
    _right(person.unemployment_benefit, 1),
    _right(person.pre_retirement_allowance, 2),
    _right(person.pre_retirement_benefit, 3),
)
social_pension = _right(person.social_pension, 4)
structural = _right(person.structural_pension, 5)
incapacity = _right(person.disability_pension, 6)
retirement = _right(person.retirement_pension, 7)
teachers = Clause(_at("ust. 3 pkt 8", TEACHERS), person.teacher_compensation_benefit)
_pensions = (structural, incapacity, retirement)
excluded_2003 = _excluded(*unemployment, social_pension, *_pensions)
excluded_2007 = _excluded(*unemployment, *_pensions)
excluded_2009 = _excluded(*unemployment, *_pensions, teachers)
excluded_from_a_club = _excluded(*unemployment, structural, retirement, teachers)
pension_exception = Clause(
    _at("ust. 3a", A2022),
    ALWAYS,
    pl="prawo do renty z tytułu niezdolności do pracy nie wyłącza",
    en="a right to an incapacity pension does not exclude",
)

# -- together, over time


def persons_covered(
    head: Text, *, club: bool = False, pending: Rule | None = None
) -> Timeline[Condition]:
    """Say whom the act covers, over time.

    Args:
        head: Who decides whether others may join (OP-50), in Polish and in English.
        club: Whether it is a club (KIS), for which a right to an incapacity pension
            does not exclude since 2022-02-15.
        pending: The former act, which applications follow that were filed before
            2022-02-15 and not decided by then; ``None`` where they do not.
    """
    also = (UZS.at("art. 18 ust. 1", UZS.journal),) if club else ()
    barred = (excluded_from_a_club, pension_exception) if club else (excluded_2009,)
    newer: Condition = all_of(premise, _listed(list_2022, premise, head), *barred)
    if pending is not None:
        newer = _unless_pending(newer, pending)
    by_2025 = all_of(premise, _listed(list_2025, premise, head), *barred)
    return over_time(
        *former_versions(head, also),
        _version(A2022.in_force, A2022, newer, also, club=club),
        _version(URP.in_force, URP, by_2025, also, club=club),
    )


def former_versions(
    head: Text, also: tuple[Citation, ...] = ()
) -> tuple[Version[Condition], ...]:
    """Say whom the act covered before 2022-02-15, over time.

    Args:
        head: Who decides whether others may join (OP-50), in Polish and in English.
        also: Further sources of each version.
    """

    def since(act: Act, listed: Clauses, barred: Clause) -> Version[Condition]:
        says = all_of(with_poverty, _listed(listed, with_poverty, head), barred)
        return _version(act.in_force, act, says, also)

    return (
        since(UZS, list_2003, excluded_2003),
        since(A2005, list_2005, excluded_2003),
        since(A2007, list_2007, excluded_2007),
        since(TEACHERS, list_2007, excluded_2009),
        since(A2015, list_2015, excluded_2009),
    )


def _version(
    day: date,
    act: Act,
    says: Condition,
    also: tuple[Citation, ...],
    *,
    club: bool = False,
) -> Version[Condition]:
    cites = _at("ust. 2–3a" if club else "ust. 2–3", act)
    return Version(day, says, cites, Evidence.STATUTE, also=also)


def _unless_pending(newer: Condition, former: Rule) -> Condition:
    """Let an application of before 2022-02-15 follow the former act (art. 6).

    Where the day of the application is not known, both acts must say the same.
    """
    pending = before(person.application_filed, A2022.in_force)
    return any_of(
        Clause(A2022.at("art. 6"), all_of(pending, Refer(former))),
        all_of(none_of(pending), newer),
        all_of(none_of(known(person.application_filed)), Refer(former), newer),
    )


def _listed(listed: Clauses, common: Clause, head: Text) -> Condition:
    """Leave others to the head, or take the list as closed, or as open to them."""
    others = Discretion(common, head, at=_at("ust. 2", UZS), key="others")
    beyond = met_by_interpretation(
        OP_50,
        head_decides=OpenDiscretion(others),
        listed_only=nobody_else,
        open_list=others,
    )
    return any_of(*listed, beyond)
