"""Groups of a project: who may join, how long they last."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve, fields

from reintegra import (
    NotInForceError,
    Period,
    Person,
)
from reintegra.grammar.builders import all_of, at_least, at_most
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.projects import Counts, Group, Length, Support

YEAR = Period(date(2010, 1, 1), date(2010, 12, 31))

TEXT = page("MOPS Przasnysz, strona projektu (2010)")

facts = fields(Person)

GROUP_2 = Rule(
    "przasnysz_2010.GROUP_2",
    "warunki grupy początkującej",
    "conditions of the beginners",
    Person,
    over_time(
        Version[Condition](
            YEAR.first,
            Clause(
                TEXT,
                all_of(at_least(facts.age, 40), at_most(facts.age, 64), facts.in_gmina),
                Evidence.INSTITUTION,
            ),
            TEXT,
            Evidence.INSTITUTION,
        )
    ),
)

ADVANCED = Group(
    key="advanced",
    name="grupa zaawansowana",
    period=Period(date(2010, 4, 27), date(2010, 9, 30)),
    months=6,
    counts=Counts(planned=11),
    days_a_week=2,
)

BEGINNERS = Group(
    key="beginners",
    period=Period(date(2010, 7, 1), date(2010, 12, 31)),
    months=6,
    counts=Counts(planned=8),
    criteria=["kis.ELIGIBLE", GROUP_2],
    waives=["registered_unemployed", "social_assistance"],
    support=[
        Support(kind="computer_course", planned=50, per="group", persons=8),
    ],
)

PERSON = Person(
    homeless=True,
    homelessness_programme=True,
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    in_poverty=True,
    participation_limited=True,
    unemployment_benefit=False,
    pre_retirement_allowance=False,
    pre_retirement_benefit=False,
    structural_pension=False,
    disability_pension=False,
    retirement_pension=False,
    teacher_compensation_benefit=False,
    social_pension=False,
    in_gmina=True,
    age=40,
)


@pytest.mark.parametrize(
    ("changed", "admitted"),
    [
        ({}, True),
        ({"age": 39}, False),
        ({"age": 64}, True),
        ({"age": 65}, False),
        ({"age": None}, None),
        ({"disability_pension": True}, False),
        ({"disability_pension": None}, None),
        ({"disability_pension": None, "age": 39}, False),
    ],
)
def test_a_group_asks_the_law_and_the_text(
    changed: dict[str, Any], admitted: bool | None
) -> None:
    """Every criterion must be met, by the rules of the programme and of the project."""
    person = evolve(PERSON, **changed)

    assert admitted is BEGINNERS.admits(person, date(2010, 6, 1))


def test_a_group_without_criteria_admits_everybody() -> None:
    """And a criterion that was no law yet is refused."""
    assert ADVANCED.admits(Person(), date(2010, 6, 1))
    with pytest.raises(NotInForceError, match=r"GROUP_2|kis"):
        BEGINNERS.admits(PERSON, date(2003, 1, 1))
    verdicts = BEGINNERS.verdicts(PERSON, date(2010, 6, 1))
    assert ["kis.ELIGIBLE", GROUP_2.key] == [one.rule.key for one in verdicts]


@pytest.mark.parametrize(
    ("last", "nearest"),
    [
        (date(2010, 9, 9), 4),
        (date(2010, 9, 10), 5),
        (date(2010, 10, 10), 5),
        (date(2010, 10, 11), 6),
    ],
)
def test_a_length_is_taken_to_the_nearest_month(last: date, nearest: int) -> None:
    """Fifteen days beyond whole months are half a month."""
    assert nearest == Length.of(Period(date(2010, 4, 27), last)).nearest


@pytest.mark.parametrize(
    ("last", "polish", "english"),
    [
        (date(2010, 4, 27), "1 dzień: 0 mies. i 1 dzień", "1 day: 0 months, 1 day"),
        (date(2010, 5, 26), "30 dni: 1 mies. i 0 dni", "30 days: 1 month, 0 days"),
        (date(2010, 6, 28), "63 dni: 2 mies. i 2 dni", "63 days: 2 months, 2 days"),
    ],
)
def test_one_day_and_one_month_are_written_so(
    last: date, polish: str, english: str
) -> None:
    """The noun follows the number, in either language."""
    length = Length.of(Period(date(2010, 4, 27), last))

    assert polish == length.text("pl").replace("\N{NO-BREAK SPACE}", " ")
    assert english == str(length)
