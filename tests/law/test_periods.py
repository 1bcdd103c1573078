"""Periods of days, calendar months and weeks."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra.errors import ArgumentError, PeriodError
from reintegra.law.periods import (
    Month,
    Period,
    a_day,
    a_day_of_record,
    joined,
    shift,
    week_of,
)

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
months = days.map(Month.of)
periods = st.tuples(days, days).map(lambda pair: Period(min(pair), max(pair)))

MOMENT = datetime(2026, 7, 1, 8, 0)  # noqa: DTZ001 - no time is wanted


# -- periods


def test_both_ends_belong_to_a_period() -> None:
    """A certificate from Friday to Monday covers four days."""
    sick = Period(date(2026, 7, 24), date(2026, 7, 27))

    assert 4 == sick.days == len(list(sick))
    assert date(2026, 7, 24) in sick
    assert date(2026, 7, 27) in sick
    assert date(2026, 7, 23) not in sick
    assert date(2026, 7, 28) not in sick


def test_a_period_of_one_day_has_one_day() -> None:
    """Its first day is its last."""
    day = date(2026, 7, 24)

    assert [day] == list(Period(day, day))


def test_a_period_may_reach_the_last_day_there_is() -> None:
    """Going through its days does not step over the end."""
    assert 2 == len(list(Period(date(9999, 12, 30), date(9999, 12, 31))))


def test_a_period_does_not_run_backwards() -> None:
    """The error names both days."""
    with pytest.raises(
        PeriodError, match="got last day 2026-07-01, expected 2026-07-02"
    ):
        Period(date(2026, 7, 2), date(2026, 7, 1))


@pytest.mark.parametrize("wrong", [MOMENT, "2026-07-01", None])
def test_a_period_is_made_of_days(wrong: Any) -> None:
    """Neither a moment nor a text is a day."""
    with pytest.raises(PeriodError, match=r"^Period\.first: got .* a datetime\.date"):
        Period(wrong, date(2026, 7, 1))


def test_a_period_prints_its_ends() -> None:
    """As days are written everywhere."""
    july = Month(2026, 7).period

    assert "2026-07-01 – 2026-07-31" == str(july)


def test_periods_sort_by_their_first_day() -> None:
    """Then by the last."""
    one, other = Month(2026, 7).period, Period(date(2026, 7, 1), date(2026, 7, 2))

    assert [other, one] == sorted([one, other])


@given(one=periods, other=periods)
def test_an_intersection_holds_the_days_in_common(one: Period, other: Period) -> None:
    """It is the same from both sides, and empty where the two do not overlap."""
    common = one.intersection(other)

    assert common == other.intersection(one)
    assert one.overlaps(other) is (common is not None)
    if common is not None:
        assert max(one.first, other.first) == common.first
        assert min(one.last, other.last) == common.last


@pytest.mark.parametrize(
    ("other", "common"),
    [
        (Period(date(2026, 6, 1), date(2026, 6, 30)), None),
        (
            Period(date(2026, 6, 1), date(2026, 7, 1)),
            Period(date(2026, 7, 1), date(2026, 7, 1)),
        ),
        (
            Period(date(2026, 7, 31), date(2026, 8, 5)),
            Period(date(2026, 7, 31), date(2026, 7, 31)),
        ),
        (Period(date(2026, 8, 1), date(2026, 8, 5)), None),
    ],
)
def test_neighbours_have_no_day_in_common(other: Period, common: Period | None) -> None:
    """One shared day is enough, no day is not."""
    assert common == Month(2026, 7).period.intersection(other)


@given(cuts=st.lists(days, min_size=2, unique=True).map(sorted))
def test_periods_that_touch_are_one(cuts: list[date]) -> None:
    """In any order; a day between them keeps them apart, a day in common is refused."""
    parts = [Period(one, shift(other, -1)) for one, other in pairwise(cuts)]
    with_gaps = [Period(one.first, one.first) for one in parts if one.days > 1]

    assert (Period(cuts[0], shift(cuts[-1], -1)),) == joined(reversed(parts))
    assert tuple(with_gaps) == joined(with_gaps)
    with pytest.raises(PeriodError, match=f"periods overlap: got {parts[-1]} and"):
        joined([*parts, Period(parts[-1].last, cuts[-1])])


# -- months


@pytest.mark.parametrize(
    ("month", "number"),
    [
        (Month(2026, 2), 28),
        (Month(2024, 2), 29),
        (Month(2100, 2), 28),
        (Month(2026, 4), 30),
        (Month(2026, 7), 31),
        (Month(9999, 12), 31),
    ],
)
def test_a_month_knows_its_days(month: Month, number: int) -> None:
    """First and last day, and how many there are."""
    assert number == month.days == month.period.days
    assert (1, number) == (month.first.day, month.last.day)


@pytest.mark.parametrize("text", ["2026-07", "0001-01", "9999-12"])
def test_a_month_is_written_as_it_was_read(text: str) -> None:
    """Year and month, with leading zeros."""
    assert text == str(Month.parse(text))


@pytest.mark.parametrize("text", ["2026-7", "2026/07", "2026-07-01", "", "lipiec"])
def test_what_is_no_month_is_not_read(text: str) -> None:
    """The error shows how a month is written."""
    with pytest.raises(PeriodError, match="expected such as '2026-07'"):
        Month.parse(text)


@pytest.mark.parametrize(
    ("year", "month"),
    [
        (2026, 0),
        (2026, 13),
        (0, 1),
        (10_000, 1),
        (2026, 7.0),
        ("2026", 7),
        (2026, True),
    ],
)
def test_a_month_that_there_is_not_is_refused(year: Any, month: Any) -> None:
    """Month 13, year 0, and what is no whole number."""
    with pytest.raises(
        PeriodError,
        match=r"Month.(year|month): got .*, expected a whole number from 1 to",
    ):
        Month(year, month)


def test_a_month_written_with_a_wrong_number_is_refused() -> None:
    """It is well written, and still no month."""
    with pytest.raises(PeriodError, match=r"Month\.month: got 13, expected"):
        Month.parse("2026-13")


def test_the_last_month_has_no_next() -> None:
    """Nor has the first one a month before it."""
    with pytest.raises(PeriodError, match=r"Month\.year: got 10000, expected"):
        _ = Month(9999, 12).next
    with pytest.raises(PeriodError, match=r"Month\.year: got 0, expected"):
        _ = Month(1, 1).previous


def test_a_moment_lies_in_no_month() -> None:
    """The day is to be given."""
    with pytest.raises(PeriodError, match="no day"):
        Month.of(MOMENT)


@given(month=months, number=st.integers(-1000, 1000))
def test_adding_months_can_be_undone(month: Month, number: int) -> None:
    """And later months are greater."""
    later = month + number

    assert month == later + -number
    assert (later > month) is (number > 0)


@given(month=months)
def test_months_follow_one_another_without_a_gap(month: Month) -> None:
    """The next one begins on the day after the last day."""
    assert shift(month.last, 1) == month.next.first
    assert month == month.next.previous


@given(day=days)
def test_a_day_lies_in_its_month(day: date) -> None:
    """And in no other."""
    assert day in Month.of(day).period
    assert day not in Month.of(day).next.period


# -- weeks and single days


@given(day=days)
def test_a_week_runs_from_monday_to_sunday(day: date) -> None:
    """Seven days, the day asked about among them."""
    week = week_of(day)

    assert (1, 7) == (week.first.isoweekday(), week.last.isoweekday())
    assert 7 == week.days
    assert day in week


def test_a_week_crosses_the_year() -> None:
    """The last week of 2026 ends in 2027."""
    expected = Period(date(2026, 12, 28), date(2027, 1, 3))

    assert expected == week_of(date(2026, 12, 31)) == week_of(date(2027, 1, 1))


def test_a_week_that_leaves_the_calendar_is_refused() -> None:
    """The last day there is is a Friday."""
    with pytest.raises(PeriodError, match="expected a day of the years 1–9999"):
        week_of(date(9999, 12, 31))


def test_a_moment_is_no_day() -> None:
    """A day is returned as it came."""
    with pytest.raises(PeriodError, match="no day: got"):
        shift(MOMENT, 1)

    assert date(2026, 7, 1) == a_day(date(2026, 7, 1))


@pytest.mark.parametrize("day", [date(2200, 1, 1), date(9999, 12, 31), date.max])
def test_a_day_far_away_is_none_of_a_record(day: date) -> None:
    """Registers write such days where there is none."""
    with pytest.raises(PeriodError, match="expected one before 2200-01-01, or none"):
        a_day_of_record(day)
    assert date(2199, 12, 31) == a_day_of_record(date(2199, 12, 31))


@pytest.mark.parametrize("days", ["1", None, 10**18, 1.5e300])
def test_a_day_is_shifted_by_days(days: Any) -> None:
    """Within the years 1–9999, and by numbers alone."""
    with pytest.raises(PeriodError, match=r"days from 2026-07-01: expected a day"):
        shift(date(2026, 7, 1), days)


@pytest.mark.parametrize("wrong", [None, 1.5, "1", True])
def test_a_month_is_moved_by_months(wrong: Any) -> None:
    """And read from text."""
    with pytest.raises(ArgumentError, match=r"^Month\.__add__\.months: got "):
        _ = Month(2026, 7) + wrong
    with pytest.raises((ArgumentError, PeriodError), match="got "):
        Month.parse(wrong)
