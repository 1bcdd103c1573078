"""The cost of one outcome."""

from datetime import date
from decimal import Decimal

import pytest

from reintegra.errors import AmountError, UnknownNameError
from reintegra.outcomes import Cohort, cost_per_outcome, measure
from reintegra.projects import AtLeast
from tests.outcomes.participants import finisher, job

NEXT = date(2017, 8, 1)


def cohort(employed: int, others: int = 0) -> Cohort:
    """Make so many with work and so many without."""
    members = [finisher(job(NEXT), name=f"E{number}") for number in range(employed)]
    members += [finisher(name=f"N{number}") for number in range(others)]
    return Cohort(members, planned=10)


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
