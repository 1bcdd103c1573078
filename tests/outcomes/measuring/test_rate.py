"""Intervals of a measured figure."""

from datetime import date

import pytest

from reintegra.errors import NotDefinedError
from reintegra.outcomes import Cohort, interval, measure
from tests.outcomes.participants import finisher, job

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
