"""Przasnysz, 2010. Source: the city social welfare centre's page of the project."""

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

from reintegra import Interpretations, NotInForceError, kis
from reintegra.casebook import CASES
from reintegra.programmes.kis.graduate import Graduation
from reintegra.projects import Counts, Exactly
from reintegra.reading.record.decide import decide

CASE = CASES["przasnysz_2010"]


def test_the_budget_closes_to_the_grosz() -> None:
    """21,015.43 + 179,131.53 = 200,146.96, of it 10.5 % are 21,015.43."""
    total, own = CASE.comparison("total"), CASE.comparison("own")
    budget = CASE.project.budget

    assert budget is not None
    assert Decimal("10.5000") == budget.percent("own")
    assert (True, "200,146.96 zł") == (total.met, total.computed.en)
    assert (True, "21,015.43 zł", "10.5000% × 200,146.96 zł") == (
        own.met,
        own.computed.en,
        own.basis,
    )


@pytest.mark.parametrize(("own", "met"), [("21015.43", True), ("21015.55", False)])
def test_a_dozen_groszy_more_would_not_be_the_share_asked_for(
    own: str, *, met: bool
) -> None:
    """The comparison is no formality."""
    told = evolve(CASE.published["own"], value=Exactly(own))
    case = evolve(CASE, published=[*CASE.published.values(), told])
    found = {one.key: one for one in case.check(under=Interpretations(unverified=True))}

    assert met is found["own.rule"].met


def test_the_rule_of_the_share_is_unverified() -> None:
    """It is used only when asked for, and says so."""
    silent = CASE.comparison("own.rule")
    found = {one.key: one for one in CASE.check(under=Interpretations(unverified=True))}

    assert (None, "") == (silent.met, silent.computed.en)
    assert (True, "10.5 %") == (found["own.rule"].met, found["own.rule"].computed.en)
    assert {True} == {"UNVERIFIED" in one.basis for one in (silent, found["own.rule"])}
    assert silent.remark is not None
    assert "unverified" in silent.remark.en


def test_the_name_of_the_part_is_to_check() -> None:
    """It mixes European and national money."""
    found = CASE.comparison("co_funding")

    assert (None, "co-funding 179,131.53 zł") == (found.met, found.computed.en)
    assert found.remark is not None


def test_the_cost_names_its_basis() -> None:
    """200,146.96 / 19 planned = 10,534.05."""
    found = CASE.comparison("cost")

    assert "10,534.05 zł" == found.computed.en
    assert "10534.05 zł = 200,146.96 zł / 19 participant (planned)" == found.basis


def test_the_lengths() -> None:
    """157 days are no 6 months, 184 days are."""
    first, second = (
        CASE.comparison("length.advanced"),
        CASE.comparison("length.beginners"),
    )

    assert (False, "157 days: 5 months, 4 days") == (first.met, first.computed.en)
    assert (True, "184 days: 6 months, 0 days") == (second.met, second.computed.en)
    assert "przez okres 6 miesięcy" == first.stated.en


def test_the_target_group_contradicts_the_second_group() -> None:
    """And its ages go beyond 60, where a woman was no longer an unemployed person."""
    target, age = CASE.comparison("target.beginners"), CASE.comparison("age")

    assert (False, False) == (target.met, age.met)
    assert {"registered_unemployed", "social_assistance"} == set(
        CASE.project.group("beginners").waives
    )
    assert "art. 2 ust. 1 pkt 2" in age.basis


def test_one_group_is_there_and_one_is_planned() -> None:
    """11 + 8 = 19; only eleven are in the cohort, on 19 places."""
    assert Counts(planned=8) == CASE.project.group("beginners").counts
    assert 11 == CASE.project.group("advanced").counts.enrolled
    assert (11, 19) == (len(CASE.cohort), CASE.cohort.planned)
    assert (True, True, True) == (
        CASE.comparison("groups").met,
        CASE.comparison("planned.groups").met,
        CASE.comparison("planned.target").met,
    )


@pytest.mark.parametrize(
    ("age", "city", "met"),
    [(39, True, False), (40, True, True), (64, True, True), (65, True, False),
     (64, False, False), (64, None, None)],
)  # fmt: skip
def test_the_second_group_has_conditions_of_its_own(
    age: int, *, city: bool | None, met: bool | None
) -> None:
    """40 to 64, living in the city, and no registration."""
    person = evolve(CASE.person, age=age, in_gmina=city, registered_unemployed=False)

    assert met is CASE.project.group("beginners").admits(person, date(2010, 7, 1))


def test_there_is_a_club_without_a_benefit() -> None:
    """A social contract is asked for; an entry in a register not before 2011-10-30."""
    assert "none" == CASE.comparison("paid.benefit").computed.en
    assert CASE.comparison("contract").met is True
    assert "not before 2011-10-30" == CASE.comparison("register").computed.en


def test_six_months_are_the_projects_own_rule() -> None:
    """The act sets the length for each person."""
    found = CASE.comparison("hours.length")

    assert (None, "art. 18 ust. 5") == (found.met, found.basis[:14])
    assert "400 hours" == CASE.comparison("hours.course").computed.en


def test_nobody_was_a_graduate_in_2010() -> None:
    """Source: art. 2 pkt 1b UZS, from 2011-10-30."""
    with pytest.raises(NotInForceError, match="2011-10-30"):
        decide(kis.GRADUATE, Graduation(), date(2010, 12, 31))

    assert (
        "not available in 2010, from 2011-10-30"
        == CASE.comparison("graduate").computed.en
    )
