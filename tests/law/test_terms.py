"""Terms: worked dates, and what holds for all of them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra.errors import ArgumentError, PeriodError
from reintegra.law import terms
from reintegra.law.acts import KC, KPA
from reintegra.law.periods import Month, Period, shift
from reintegra.law.terms import (
    MONTH_DAYS,
    completed_months,
    days_after,
    days_by_months,
    months_after,
    noncontinuous_months,
    reaches_age,
    weeks_after,
    years_after,
)
from reintegra.parameters.civil_code import TERM_NONCONTINUOUS_MONTH_DAYS

days = st.dates(date(1950, 1, 1), date(2200, 12, 31))
lengths = st.integers(0, 600)

MOMENT = datetime(2026, 7, 1, 8, 0)  # noqa: DTZ001 - no time is wanted

CITES = {
    "days_after": (KC.at("art. 111 § 2"), KPA.at("art. 57 § 1")),
    "weeks_after": (KC.at("art. 112"), KPA.at("art. 57 § 2")),
    "months_after": (KC.at("art. 112"), KPA.at("art. 57 § 3")),
    "years_after": (KC.at("art. 112"), KPA.at("art. 57 § 3a")),
    "completed_months": (KC.at("art. 112"),),
    "months_begun": (KC.at("art. 112"),),
    "noncontinuous_months": (KC.at("art. 114"),),
    "days_by_months": (KC.at("art. 112"), KC.at("art. 114")),
    "reaches_age": (KC.at("art. 112 zd. 2"),),
}
"""The provisions that each function follows, the Civil Code first."""


# -- worked dates


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        # the trial month of a stay in a centre
        (date(2026, 1, 1), 1, date(2026, 2, 1)),
        (date(2026, 2, 15), 1, date(2026, 3, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        # six months a graduate after the end of classes
        (date(2026, 1, 31), 6, date(2026, 7, 31)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        # three months after the end of a project
        (date(2020, 12, 14), 3, date(2021, 3, 14)),
        (date(2022, 10, 31), 3, date(2023, 1, 31)),
        (date(2021, 2, 1), 3, date(2021, 5, 1)),
        (date(2026, 7, 1), 0, date(2026, 7, 1)),
    ],
)
def test_a_term_of_months_ends_on_the_same_date(
    start: date, months: int, last: date
) -> None:
    """Or on the last day of the month where the date is missing."""
    assert last == months_after(start, months)


@pytest.mark.parametrize(
    ("event", "number", "last"),
    [
        (date(2020, 12, 14), 28, date(2021, 1, 11)),
        (date(2020, 12, 14), 30, date(2021, 1, 13)),
        (date(2020, 12, 14), 90, date(2021, 3, 14)),
        (date(2022, 10, 31), 28, date(2022, 11, 28)),
        (date(2022, 10, 31), 90, date(2023, 1, 29)),
        (date(2021, 2, 1), 90, date(2021, 5, 2)),
        # loss of status, the day of the event not counted
        (date(2024, 3, 1), 120, date(2024, 6, 29)),
        (date(2025, 7, 1), 90, date(2025, 9, 29)),
    ],
)
def test_a_term_of_days_does_not_count_the_day_of_the_event(
    event: date, number: int, last: date
) -> None:
    """28, 30 and 90 days after the end of a project; days of a lost status."""
    assert last == days_after(event, number)


def test_a_term_of_weeks_ends_on_the_day_of_the_same_name() -> None:
    """Two weeks after a Wednesday it is Wednesday."""
    assert date(2026, 7, 15) == weeks_after(date(2026, 7, 1), 2)


@pytest.mark.parametrize(
    ("start", "years", "last"),
    [
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2026, 7, 1), 10, date(2036, 7, 1)),
    ],
)
def test_a_term_of_years_ends_on_the_same_date(
    start: date, years: int, last: date
) -> None:
    """By both codes on 28 February where there is no 29th."""
    assert last == years_after(start, years)


def test_an_age_is_reached_on_the_birthday() -> None:
    """At the beginning of the day; of a 29 February on the 28th in other years."""
    assert date(2026, 10, 8) == reaches_age(date(1996, 10, 8), 30)
    assert date(2026, 2, 28) == reaches_age(date(2008, 2, 29), 18)


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2024, 1, 15), date(2024, 3, 14), 1),
        (date(2024, 1, 15), date(2024, 3, 15), 2),
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 1, 31), date(2026, 2, 28), 1),
        (date(2025, 12, 31), date(2026, 1, 1), 0),
        (date(2026, 7, 1), date(2026, 7, 1), 0),
    ],
)
def test_whole_months_are_counted_by_the_same_rule(
    start: date, end: date, months: int
) -> None:
    """A month is whole on its last day, not on the day before."""
    assert months == completed_months(start, end)


def test_a_month_of_a_time_with_breaks_has_30_days() -> None:
    """January and March make 62 days, two months; one day less than 60 makes one."""
    january, march = Month(2026, 1).period, Month(2026, 3).period

    assert 2 == noncontinuous_months([march, january])
    assert 1 == noncontinuous_months(
        [january, Period(date(2026, 3, 1), date(2026, 3, 28))]
    )
    assert 0 == noncontinuous_months([])


def test_a_day_is_not_counted_twice() -> None:
    """Parts that overlap are refused."""
    with pytest.raises(PeriodError, match="periods overlap"):
        noncontinuous_months([Month(2026, 1).period, Month(2026, 1).period])


@given(part=st.tuples(days, lengths))
def test_days_by_months_are_whole_months_and_a_rest(part: tuple[date, int]) -> None:
    """A time of months is 30 days each, whatever they have; a day more is one more."""
    first, months = part
    after = months_after(first, months + 1)
    clipped = after.day < first.day
    whole = Period(first, shift(after, -1))

    assert 30 * (months + 1) == days_by_months(whole)
    assert 1 == days_by_months(Period(first, first))
    assert clipped or 30 * (months + 1) + 1 == days_by_months(Period(first, after))


def test_a_month_that_need_not_be_continuous_is_the_code_s() -> None:
    """As the table of numbers has it (art. 114 k.c.)."""
    assert int(TERM_NONCONTINUOUS_MONTH_DAYS.on(date(2026, 7, 1)).value) == MONTH_DAYS


# -- what holds for all


@given(start=days, months=lengths)
def test_more_months_end_later(start: date, months: int) -> None:
    """And a later start never ends earlier."""
    assert months_after(start, months) < months_after(start, months + 1)
    assert months_after(start, months) <= months_after(days_after(start, 1), months)


@given(start=days, months=lengths)
def test_a_term_of_months_is_so_many_whole_months(start: date, months: int) -> None:
    """The day before it ends a month is missing."""
    last = months_after(start, months)

    assert months == completed_months(start, last)
    assert months == 0 or months - 1 == completed_months(start, days_before(last))


def days_before(day: date) -> date:
    """Return the day before *day*."""
    return date.fromordinal(day.toordinal() - 1)


@given(one=days, other=days)
def test_whole_months_fit_into_their_time(one: date, other: date) -> None:
    """So many end by the last day, and one more would not."""
    start, end = sorted((one, other))
    months = completed_months(start, end)

    assert months_after(start, months) <= end < months_after(start, months + 1)


@given(start=days, years=st.integers(0, 100))
def test_years_are_twelve_months_each(start: date, years: int) -> None:
    """The date is kept, a missing 29 February apart."""
    last = years_after(start, years)

    assert months_after(start, 12 * years) == last
    assert start.year + years == last.year


@given(event=days, weeks=lengths)
def test_weeks_are_seven_days_each(event: date, weeks: int) -> None:
    """And keep the name of the day."""
    assert days_after(event, 7 * weeks) == weeks_after(event, weeks)
    assert event.isoweekday() == weeks_after(event, weeks).isoweekday()


# -- what is refused


@pytest.mark.parametrize("count", [-1, 1.0, True, None])
@pytest.mark.parametrize(
    "term", [days_after, weeks_after, months_after, years_after, reaches_age]
)
def test_a_length_is_a_whole_number(term: Any, count: Any) -> None:
    """0 or more."""
    said = rf"(term|\w+\.\w+): got {count}, expected a whole number"
    with pytest.raises((ArgumentError, PeriodError), match=said):
        term(date(2026, 7, 1), count)


@pytest.mark.parametrize(
    "term", [days_after, weeks_after, months_after, years_after, reaches_age]
)
def test_a_term_stays_within_the_calendar(term: Any) -> None:
    """Neither does it begin at a moment."""
    with pytest.raises(PeriodError):
        term(date(9999, 12, 31), 1)
    with pytest.raises(PeriodError, match="expected a datetime"):
        term(MOMENT, 1)


def test_months_are_not_counted_backwards() -> None:
    """The error names both days."""
    with pytest.raises(PeriodError, match="got 2026-01-01, expected 2026-01-02"):
        completed_months(date(2026, 1, 2), date(2026, 1, 1))


# -- sources


def test_every_function_cites_its_rule() -> None:
    """As data and in its docstring, the same provisions in both."""
    public = {
        name
        for name, value in vars(terms).items()
        if getattr(value, "__module__", "") == terms.__name__
        and callable(value)
        and not name.startswith("_")
    }

    assert public == set(CITES)
    for name, cites in CITES.items():
        source = " ".join(getattr(terms, name).__doc__.split("Source:")[1].split())
        for cite in cites:
            assert f"{cite.unit} {cite.act}" in source
