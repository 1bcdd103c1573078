"""What is said wrongly of socially useful works: the year of a rate, hours a month."""

from datetime import date, timedelta

import pytest

from reintegra import Month, Period, psu
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


@pytest.mark.parametrize(
    ("month", "agreement", "grosze"),
    [
        (Month(2026, 3), date(2026, 1, 15), 1570_00),
        (Month(2024, 4), date(2024, 1, 2), 545_00),
    ],
)
def test_a_month_has_no_limit_of_its_own(
    month: Month, agreement: date, grosze: int
) -> None:
    """Five Mondays of ten hours are fifty in the month, kept and paid.

    Source: art. 73a ust. 1 ustawy o promocji zatrudnienia; art. 142 ust. 11 ustawy o
    rynku pracy i służbach zatrudnienia.
    """
    log = psu.WorkLog([(day, 10) for day in month.period if day.weekday() == 0])
    referral = [Period(month.first, month.last)]

    assert 5 == len(log.days)
    assert () == psu.check(log, agreement=agreement, referrals=referral)
    assert grosze == psu.pay(log, month, agreement=agreement).grosze
