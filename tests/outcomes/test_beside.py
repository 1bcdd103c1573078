"""What stands beside a rate: intervals, percentages, costs, assessments."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from reintegra.errors import AmountError, NotDefinedError, UnknownNameError
from reintegra.outcomes.cohort.assessment import change
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.measuring.cost_per_outcome import cost_per_outcome
from reintegra.outcomes.measuring.measure import measure
from reintegra.outcomes.measuring.rendering import percent
from reintegra.outcomes.statistics.intervals import interval
from reintegra.projects.amounts import AtLeast
from tests.outcomes.people_of import finisher, job

NEXT = date(2017, 8, 1)


def cohort(employed: int, others: int = 0) -> Cohort:
    """Make so many with work and so many without."""
    members = [finisher(job(NEXT), name=f"E{number}") for number in range(employed)]
    members += [finisher(name=f"N{number}") for number in range(others)]
    return Cohort(members, planned=10)


def test_an_interval_is_of_persons() -> None:
    """2 of 11, by Wilson unless another is asked for.

    Source: outcomes sheet, numeric checks.
    """
    rate = measure(cohort(2, 9), "taken_up_work")

    assert (0.051368, 0.476981) == tuple(round(each, 6) for each in rate.interval())
    assert interval(2, 11, "jeffreys", 0.9) == rate.interval("jeffreys", 0.9)
    with pytest.raises(NotDefinedError, match="0 of 0"):
        measure([], "taken_up_work").interval()


def test_places_and_hours_have_no_interval() -> None:
    """Ten places are not ten persons to each of whom it happens or not."""
    planned = measure(cohort(2, 9), "use_of_places")
    hours = measure([finisher(scheduled=10, attended=5)], "attendance")

    with pytest.raises(NotDefinedError, match=r"use_of_places \(planned\).*persons"):
        planned.interval()
    with pytest.raises(NotDefinedError, match=r"attendance \(enrolled\).*persons"):
        hours.interval()


@pytest.mark.parametrize(
    ("share", "places", "pl", "en"),
    [
        (Fraction(50, 85), 2, "58,82%", "58.82%"),
        (Fraction(1, 2000), 1, "0,1%", "0.1%"),
        (Fraction(1, 8), 0, "13%", "13%"),
        (Fraction(3, 2), 2, "150%", "150%"),
        (None, 2, "–", "–"),
    ],
)
def test_a_share_in_per_cent(
    share: Fraction | None, places: int, pl: str, en: str
) -> None:
    """Halves go up; where there is none, a dash stands."""
    assert (pl, en) == (percent(share, "pl", places), percent(share, "en", places))


def test_the_cost_of_one_outcome() -> None:
    """By the numerator, with the basis named; of nobody there is none."""
    rate = measure(cohort(4, 6), "taken_up_work")
    cost = cost_per_outcome("1000.10", rate, basis="settled")

    assert (Decimal("250.03"), "taken_up_work") == (cost.amount, cost.of)
    none = cost_per_outcome(
        "1000", measure(cohort(0, 3), "completion"), basis="planned"
    )
    assert Decimal("333.33") == none.amount
    nobody = cost_per_outcome(
        "1000", measure(cohort(0, 3), "taken_up_work"), basis="planned"
    )
    assert (None, "not defined: no taken_up_work") == (nobody.amount, nobody.why)
    bound = cost_per_outcome(AtLeast("1000"), rate, basis="enrolled")
    assert bound.amount is None
    with pytest.raises(UnknownNameError, match="unknown basis 'spent'"):
        cost_per_outcome("1000", rate, basis="spent")
    with pytest.raises(AmountError):
        cost_per_outcome("1000.001", rate, basis="settled")


def test_assessments_before_and_after() -> None:
    """Pairs only; who was assessed once, or never, is named."""
    scores = {
        "A": {"self": (2, 4)},
        "B": {"self": (3, 3)},
        "C": {"self": (4, 1)},
        "D": {"self": (2, 3)},
        "E": {"self": (2, None)},
        "F": {"self": (None, 5)},
        "G": {"sheet": (1, 2)},
        "H": {},
    }
    members = Cohort(
        finisher(name=name, scores=known, sex="man" if name == "H" else "woman")
        for name, known in scores.items()
    )
    found = change(members, "self")

    assert (2, 1, 1) == (found.better, found.same, found.worse)
    assert Fraction(2 + 0 - 3 + 1, 4) == found.mean
    assert (("E", "F"), ("G", "H")) == (found.unknown, found.not_assessed)
    with pytest.raises(UnknownNameError, match="unknown assessment 'selb'"):
        change(members, "selb")
    men = change(members.where(lambda one: one.sex == "man"), "self")
    assert ((), None, ("H",)) == (men.pairs, men.mean, men.not_assessed)
    assert () == change(Cohort([]), "self").not_assessed
