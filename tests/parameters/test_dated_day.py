"""Days of the year set by law."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import NotInForceError, PeriodError
from reintegra.parameters.dated_day import MonthDay
from reintegra.parameters.urp import PSU_PLAN_DEADLINE
from reintegra.parameters.uzs import CIS_REPORT_DEADLINE, KIS_REPORT_DEADLINE


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_is_found_again_in_its_year(day: date) -> None:
    """Month and day of any date, put back into its year, and printed as in ISO."""
    found = MonthDay(day.month, day.day)

    assert day == found.in_year(day.year)
    assert day.isoformat()[5:] == str(found)


@given(st.dates(), st.dates())
def test_days_of_the_year_stand_in_order(one: date, other: date) -> None:
    """As they do in a calendar."""
    expected = str(one)[-5:] < str(other)[-5:]

    assert expected == (MonthDay(one.month, one.day) < MonthDay(other.month, other.day))


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (4, 31), (2, 30), (1, 0)])
def test_a_day_that_no_year_has_is_refused(month: int, day: int) -> None:
    """At construction, with what came."""
    with pytest.raises(PeriodError, match=f"month {month}, day {day}"):
        MonthDay(month, day)


def test_the_leap_day_is_in_leap_years_only() -> None:
    """29 February is a day of the year, but not of every year."""
    leap = MonthDay(2, 29)

    assert date(2028, 2, 29) == leap.in_year(2028)
    with pytest.raises(PeriodError, match="02-29 in 2027"):
        leap.in_year(2027)


def test_a_deadline_has_its_source() -> None:
    """The report of a centre is due by 31 March (UZS art. 5 ust. 4 pkt 2)."""
    found = CIS_REPORT_DEADLINE.on(date(2026, 11, 22))

    assert (MonthDay(3, 31), "month-day", None) == (
        found.value,
        found.unit,
        found.zloty,
    )
    assert "art. 5 ust. 4 pkt 2" == found.citation.unit


def test_a_deadline_is_law_only_in_its_time() -> None:
    """Clubs report since 2015-10-24, and not the day before."""
    assert MonthDay(3, 31) == KIS_REPORT_DEADLINE.on(date(2015, 10, 24)).value
    with pytest.raises(NotInForceError, match=r"kis\.report_deadline"):
        KIS_REPORT_DEADLINE.on(date(2015, 10, 23))


def test_the_plan_of_works_moved_from_regulation_to_act() -> None:
    """Still 31 January, by another provision since 2025-06-01."""
    before = PSU_PLAN_DEADLINE.on(date(2025, 5, 31))
    since = PSU_PLAN_DEADLINE.on(date(2025, 6, 1))

    assert before.value == since.value
    assert ("§ 2 ust. 1", "art. 142 ust. 4") == (
        before.citation.unit,
        since.citation.unit,
    )
