"""From which day the minimum for an hour of socially useful works is what it is."""

from datetime import date, timedelta

import pytest

from reintegra.parameters import upz

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("since", "before", "rate"),
    [
        (date(2014, 6, 1), 8_00, 8_10),
        (date(2018, 6, 1), 8_10, 8_30),
        (date(2019, 6, 1), 8_30, 8_50),
        (date(2024, 6, 1), 10_90, 12_20),
    ],
)
def test_the_minimum_rose_on_the_first_of_june(
    since: date, before: int, rate: int
) -> None:
    """8.10 is of 2014, not of 2018.

    Source: art. 73a ust. 3 ustawy o promocji zatrudnienia i instytucjach rynku pracy.
    """
    days = since - DAY, since

    assert [before, rate] == [upz.PSU_HOURLY_MINIMUM.on(day).value for day in days]
