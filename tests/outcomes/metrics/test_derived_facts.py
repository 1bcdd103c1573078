"""Facts that follow from days: worked cases, and what is not known."""

from datetime import date
from typing import Any

import pytest
from attrs import fields, frozen

from reintegra import UnknownFactError
from reintegra.grammar.facts import labels
from reintegra.outcomes import Participant, Spell, measure
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.cohort.facts import PersonFacts, SpellFacts
from reintegra.outcomes.measuring.cohort_facts import CohortFacts
from reintegra.outcomes.measuring.fact_columns import FactColumns
from reintegra.outcomes.metrics import metric
from reintegra.outcomes.metrics.common_terms import one_definition
from reintegra.outcomes.metrics.derived_facts import OF_PERSON, OF_SPELL
from reintegra.outcomes.metrics.spec import Definition, PersonMeets, Ratio
from reintegra.people.person import Person
from tests.outcomes.participants import DAY, ENTRY_DAY, EXIT, FOLLOWED, finisher, job

DAY_180 = EXIT + 180 * DAY


@frozen
class Facts:
    """The facts of one record, as attributes."""

    columns: FactColumns
    place: int

    def __getattr__(self, name: str) -> Any:
        return self.columns.column(name)[self.place]


def facts(one: Participant) -> tuple[Facts, tuple[Facts, ...]]:
    """Return the facts of a person alone in a cohort, and of each spell."""
    found = CohortFacts.of(Cohort([one]))
    spells = tuple(Facts(found.spells, place) for place in found.spells_of(0))
    return Facts(found.persons, 0), spells


def test_every_derived_fact_is_a_fact_of_its_record() -> None:
    """Flags are conditions, counts are numbers."""
    for record, derived in ((PersonFacts, OF_PERSON), (SpellFacts, OF_SPELL)):
        kinds = {name: said.kind.name for name, said in labels(record)}

        assert {"FLAG"} == {kinds[name] for name in derived.conditions}
        assert {"COUNT"} == {kinds[name] for name in derived.numbers}


def test_a_person_who_left_and_was_followed() -> None:
    """From 31 July 2017 to the end of 2018: 518 days, 17 whole months."""
    person, _ = facts(finisher())

    assert (True, True, True, True) == (
        person.recruited,
        person.enrolled,
        person.ended,
        person.followed,
    )
    assert (518, 17) == (person.followed_days, person.followed_months)


@pytest.mark.parametrize(
    ("followed_to", "expected"),
    [
        (None, (False, None, None)),
        (EXIT - DAY, (False, -1, -1)),
        (EXIT, (True, 0, 0)),
        (date(2017, 8, 30), (True, 30, 0)),
        (date(2017, 8, 31), (True, 31, 1)),
    ],
)
def test_how_far_somebody_was_followed(followed_to: date | None, expected: Any) -> None:
    """A month from 31 July ends on 31 August; before leaving nothing is known."""
    person, _ = facts(finisher(followed_to=followed_to))

    found = person.followed, person.followed_days, person.followed_months
    assert expected == found


def test_who_is_still_there_has_not_left() -> None:
    """Nothing is counted from a day that there is not, and nothing began after it."""
    one = Participant("P", enrolled=ENTRY_DAY, spells=[job(EXIT)], followed_to=FOLLOWED)
    person, (spell,) = facts(one)

    assert (True, True, False, False) == (
        person.recruited,
        person.enrolled,
        person.ended,
        person.followed,
    )
    assert (None, None) == (person.followed_days, person.followed_months)
    assert (None, 0, None) == (
        spell.days_after_exit,
        spell.months_after_exit,
        spell.last_day_after_exit,
    )
    assert (None, None, None) == (
        spell.at_6_months,
        spell.at_180_days,
        spell.around_180_days,
    )


def test_the_length_of_a_job() -> None:
    """The last day counts: 1 August to 30 September are two months, 61 days."""
    _, (ended,) = facts(finisher(job(date(2017, 8, 1), date(2017, 9, 30))))
    _, (going_on,) = facts(finisher(job(date(2017, 8, 1))))

    assert (61, 61, 2, 2) == (
        ended.days,
        ended.days_so_far,
        ended.months,
        ended.months_so_far,
    )
    assert (None, 518, None, 17) == (
        going_on.days,
        going_on.days_so_far,
        going_on.months,
        going_on.months_so_far,
    )
    assert (1, 1, 61) == (
        ended.days_after_exit,
        ended.months_after_exit,
        ended.last_day_after_exit,
    )


def test_months_after_the_refund() -> None:
    """They begin the day after; where the refund lasts longer there are none."""
    first, last = date(2017, 8, 1), date(2017, 12, 31)
    lengths = []
    for refund in (date(2017, 9, 30), last, last + 30 * DAY, None):
        _, (one,) = facts(finisher(job(first, last, subsidised_to=refund)))
        lengths.append((one.months_unsubsidised, one.months_unsubsidised_so_far))

    assert [(3, 3), (0, 0), (0, 0), (None, None)] == lengths


def test_the_minimum_wage_of_the_first_day() -> None:
    """2,000 zł in 2017, 2,100 zł in 2018."""
    _, (old, new) = facts(finisher(job(date(2017, 12, 31)), job(date(2018, 1, 1))))

    assert (2_000_00, 2_100_00) == (old.minimum_wage, new.minimum_wage)


@pytest.mark.parametrize(
    ("spells", "followed_to", "expected"),
    [
        ([job(EXIT, DAY_180)], FOLLOWED, True),
        ([job(EXIT, DAY_180 - DAY)], FOLLOWED, False),
        ([job(EXIT, DAY_180 - DAY)], DAY_180 + 29 * DAY, None),
        ([job(EXIT, DAY_180 - DAY)], DAY_180 + 30 * DAY, False),
        ([job(EXIT, DAY_180 - DAY), job(DAY_180 + 30 * DAY)], FOLLOWED, True),
        ([job(EXIT, DAY_180 - DAY), job(DAY_180 + 31 * DAY)], FOLLOWED, False),
        ([job(DAY_180 + DAY)], FOLLOWED, False),
        ([job(EXIT)], DAY_180 - DAY, None),
    ],
)
def test_work_around_day_180(
    spells: list[Spell], followed_to: date, expected: bool | None
) -> None:
    """On the day, or after a gap of 30 days at most; of a longer one it must be known.

    Source: outcomes sheet, sustained employment, by convention.
    """
    _, (first, *_) = facts(finisher(*spells, followed_to=followed_to))

    assert expected is first.around_180_days


@pytest.mark.parametrize(
    "counted",
    [
        PersonMeets(fields(Person).homeless),
        Ratio(fields(Person).months_without_work, fields(PersonFacts).scheduled),
    ],
)
def test_a_fact_that_there_is_not_is_named(counted: PersonMeets | Ratio) -> None:
    """A metric that asks for a fact of another record."""
    asked = Definition(fields(PersonFacts).enrolled, counted, denominator="enrolled")
    law, spec = one_definition(asked), metric("completion")

    with pytest.raises(UnknownFactError, match=r"homeless|months_without_work"):
        measure(
            [finisher()],
            type(spec)("x", "", "", spec.authority, spec.deciding_day, law),
        )
