"""The conditions of social exclusion: premise, list of categories, excluding rights.

Whom the act covers by them, over time, is in
`reintegra.programmes.shared.persons_covered`.

Source: art. 1 ust. 2–3a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from attrs import Attribute, fields

from reintegra.grammar.builders import (
    ALWAYS,
    NEVER,
    all_of,
    at_least,
    none_of,
)
from reintegra.grammar.nodes import (
    Clause,
    Condition,
)
from reintegra.law.acts import A2005, A2007, A2015, A2022, TEACHERS, URP, UZS
from reintegra.law.citation import Act, Citation
from reintegra.parameters.uzs import CIS_CATEGORY_NO_WORK_MONTHS
from reintegra.people.person import Person
from reintegra.values.text import Text

person = fields(Person)


def at_article_1(unit: str, words_of: Act) -> Citation:
    """Cite a unit of art. 1 in the words that an act gave it."""
    return UZS.at(f"art. 1 {unit}", words_of.journal)


def _category(point: int, condition: Condition, words_of: Act = UZS) -> Clause:
    return Clause(at_article_1(f"ust. 2 pkt {point}", words_of), condition)


def _right(to: Attribute[bool | None], point: int) -> Clause:
    return Clause(at_article_1(f"ust. 3 pkt {point}", UZS), to)


def _excluded(*rights: Clause) -> Clause:
    return Clause(at_article_1("ust. 3", UZS), none_of(*rights))


# -- the common premise

with_poverty = Clause(
    at_article_1("ust. 2", UZS),
    all_of(
        person.socially_excluded,
        person.cannot_meet_basic_needs,
        person.in_poverty,
        person.participation_limited,
    ),
    key="premise",
)
premise = Clause(
    at_article_1("ust. 2", A2022),
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
    at_article_1("ust. 2 pkt 4", UZS),
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
    at_article_1("ust. 2", UZS),
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
teachers = Clause(
    at_article_1("ust. 3 pkt 8", TEACHERS), person.teacher_compensation_benefit
)
_pensions = (structural, incapacity, retirement)
excluded_2003 = _excluded(*unemployment, social_pension, *_pensions)
excluded_2007 = _excluded(*unemployment, *_pensions)
excluded_2009 = _excluded(*unemployment, *_pensions, teachers)
excluded_from_a_club = _excluded(*unemployment, structural, retirement, teachers)
pension_exception = Clause(
    at_article_1("ust. 3a", A2022),
    ALWAYS,
    pl="prawo do renty z tytułu niezdolności do pracy nie wyłącza",
    en="a right to an incapacity pension does not exclude",
)
