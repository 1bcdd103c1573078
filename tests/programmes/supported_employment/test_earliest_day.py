"""When supported employment may begin at the earliest."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    Period,
    PeriodError,
    UnknownNameError,
    cis,
    decide,
)
from reintegra import supported_employment as supported

DAY = timedelta(days=1)
A2007, A2011, A2022 = date(2007, 7, 14), date(2011, 10, 30), date(2022, 2, 15)
READINGS = ("continuous", "sum_30")
starts = st.dates(A2022, date(2035, 12, 31))


def met(record: supported.Referral, on: date, reading: str = "continuous") -> object:
    """Return whether the office may refer."""
    under = Interpretations({"OP-20": reading})
    return decide(supported.ELIGIBLE, record, on, under=under).met


@pytest.mark.parametrize(
    ("start", "continuous", "sum_30"),
    [
        (date(2026, 1, 15), date(2026, 7, 15), date(2026, 7, 13)),
        (date(2025, 8, 31), date(2026, 2, 28), date(2026, 2, 26)),
        (date(2003, 9, 1), A2007, A2007),
    ],
)
def test_the_earliest_day_is_six_months_on(
    start: date, continuous: date, sum_30: date
) -> None:
    """Start plus six months, or the 180th day (OP-20); never before the provision."""
    by = [
        supported.earliest_day(start, under=Interpretations({"OP-20": reading}))
        for reading in READINGS
    ]

    assert [continuous, sum_30] == by


def test_from_a_club_the_earliest_day_came_with_2022() -> None:
    """A club is named from 2022-02-15."""
    start = date(2021, 6, 1)

    assert A2022 == supported.earliest_day(start, programme="kis")
    assert date(2021, 12, 1) == supported.earliest_day(start)


@given(
    start=starts,
    first=st.integers(1, 250),
    pause=st.integers(1, 90),
    reading=st.sampled_from(READINGS),
)
def test_the_earliest_day_is_the_first_that_the_rule_allows(
    start: date, first: int, pause: int, reading: str
) -> None:
    """With a break: not the day before, and from that day on."""
    away = Period(start + first * DAY, start + (first + pause - 1) * DAY)
    parts = [Period(start, away.first - DAY), Period(away.last + DAY, date.max)]
    under = Interpretations({"OP-20": reading})
    earliest = supported.earliest_day(start, breaks=[away], under=under)
    answers = [
        met(
            supported.referral(
                parts, on, programme="cis", finished=False, justified_case=True
            ),
            on,
            reading,
        )
        for on in (earliest - DAY, earliest)
    ]

    assert [False, True] == answers


@pytest.mark.parametrize("reading", READINGS)
def test_a_break_after_the_term_puts_off_nothing(reading: str) -> None:
    """Five days in February count; five in August, after the 180th day, do not."""
    away = [Period(date(2026, month, 2), date(2026, month, 6)) for month in (2, 8)]
    under = Interpretations({"OP-20": reading})
    found = supported.earliest_day(date(2026, 1, 15), breaks=away, under=under)

    assert date(2026, 7, 18) == found


def test_a_break_must_come_after_the_start() -> None:
    """And breaks one after another."""
    start = date(2026, 1, 15)
    for breaks in (
        [Period(start, start)],
        [Period(start + DAY, start + 9 * DAY), Period(start + 9 * DAY, date.max)],
    ):
        with pytest.raises(PeriodError, match="expected it to begin after"):
            supported.earliest_day(start, breaks=breaks)


def test_an_unknown_programme_is_refused() -> None:
    """With those that there are."""
    with pytest.raises(UnknownNameError, match="cis, kis"):
        supported.earliest_day(date(2026, 1, 1), programme="psu")  # type: ignore[arg-type] # wrong on purpose


def test_the_stays_of_a_centre_are_counted() -> None:
    """From stays to periods, and from those to a verdict."""
    on = date(2026, 7, 15)
    stays = [
        cis.Participation("P", date(2026, 1, 15)),
        cis.Participation("P", date(2027, 1, 1)),
    ]
    record = supported.referral(
        cis.classes(stays, on),
        on,
        programme="cis",
        finished=False,
        justified_case=True,
    )

    assert (6, True) == (record.months_of_classes, met(record, on))
