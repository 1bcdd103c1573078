"""Days off work: by date, with the law that names them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra.errors import NotInForceError, NotReadError, PeriodError
from reintegra.law.days_off import class_day, day_off, days_off, off_work
from reintegra.law.evidence import Evidence

DAY = timedelta(days=1)

# Easter Sunday, Easter Monday, Pentecost, Corpus Christi
MOVABLE = """
    2003-04-20  2003-04-21  2003-06-08  2003-06-19
    2004-04-11  2004-04-12  2004-05-30  2004-06-10
    2005-03-27  2005-03-28  2005-05-15  2005-05-26
    2006-04-16  2006-04-17  2006-06-04  2006-06-15
    2007-04-08  2007-04-09  2007-05-27  2007-06-07
    2008-03-23  2008-03-24  2008-05-11  2008-05-22
    2009-04-12  2009-04-13  2009-05-31  2009-06-11
    2010-04-04  2010-04-05  2010-05-23  2010-06-03
    2011-04-24  2011-04-25  2011-06-12  2011-06-23
    2012-04-08  2012-04-09  2012-05-27  2012-06-07
    2013-03-31  2013-04-01  2013-05-19  2013-05-30
    2014-04-20  2014-04-21  2014-06-08  2014-06-19
    2015-04-05  2015-04-06  2015-05-24  2015-06-04
    2016-03-27  2016-03-28  2016-05-15  2016-05-26
    2017-04-16  2017-04-17  2017-06-04  2017-06-15
    2018-04-01  2018-04-02  2018-05-20  2018-05-31
    2019-04-21  2019-04-22  2019-06-09  2019-06-20
    2020-04-12  2020-04-13  2020-05-31  2020-06-11
    2021-04-04  2021-04-05  2021-05-23  2021-06-03
    2022-04-17  2022-04-18  2022-06-05  2022-06-16
    2023-04-09  2023-04-10  2023-05-28  2023-06-08
    2024-03-31  2024-04-01  2024-05-19  2024-05-30
    2025-04-20  2025-04-21  2025-06-08  2025-06-19
    2026-04-05  2026-04-06  2026-05-24  2026-06-04
    2027-03-28  2027-03-29  2027-05-16  2027-05-27
    2028-04-16  2028-04-17  2028-06-04  2028-06-15
    2029-04-01  2029-04-02  2029-05-20  2029-05-31
    2030-04-21  2030-04-22  2030-06-09  2030-06-20
"""
BY_YEAR = {
    int(row[:4]): [date.fromisoformat(day) for day in row.split()]
    for row in MOVABLE.strip().split("\n    ")
}
COUNTS = {
    **dict.fromkeys(range(2003, 2011), 12),
    **dict.fromkeys(range(2011, 2025), 13),
    2018: 14,
    **dict.fromkeys(range(2025, 2031), 14),
}

covered = st.dates(date(2003, 1, 1), date(2100, 12, 31))


def test_the_table_of_movable_days_is_whole() -> None:
    """Every year from 2003 to 2030 is compared."""
    assert list(range(2003, 2031)) == list(BY_YEAR)


@pytest.mark.parametrize(("year", "days"), BY_YEAR.items())
def test_movable_days_follow_easter(year: int, days: list[date]) -> None:
    """They are derived: the act names them, the computus dates them."""
    found = [one.day for one in days_off(year) if one.evidence is Evidence.DERIVED]

    assert days == found


@pytest.mark.parametrize(("year", "count"), COUNTS.items())
def test_listed_days_are_counted(year: int, count: int) -> None:
    """12 to 2010, 13 from 2011, 14 from 2025; 2018 had one more."""
    days = [listed.day for listed in days_off(year)]

    assert count == len(set(days))
    assert sorted(days) == days


@pytest.mark.parametrize(
    ("day", "unit"),
    [
        (date(2003, 1, 1), "art. 1 pkt 1 lit. a"),
        (date(2011, 1, 6), "art. 1 pkt 1 lit. b"),
        (date(2026, 4, 5), "art. 1 pkt 1 lit. c"),
        (date(2026, 4, 6), "art. 1 pkt 1 lit. d"),
        (date(2026, 5, 1), "art. 1 pkt 1 lit. e"),
        (date(2026, 5, 3), "art. 1 pkt 1 lit. f"),
        (date(2026, 5, 24), "art. 1 pkt 1 lit. g"),
        (date(2026, 6, 4), "art. 1 pkt 1 lit. h"),
        (date(2026, 8, 15), "art. 1 pkt 1 lit. i"),
        (date(2026, 11, 1), "art. 1 pkt 1 lit. j"),
        (date(2026, 11, 11), "art. 1 pkt 1 lit. k"),
        (date(2025, 12, 24), "art. 1 pkt 1 lit. ka"),
        (date(2026, 12, 25), "art. 1 pkt 1 lit. l"),
        (date(2026, 12, 26), "art. 1 pkt 1 lit. m"),
        (date(2018, 11, 12), "art. 2"),
        (date(2026, 10, 11), "art. 1 pkt 2"),
    ],
)
def test_a_day_off_names_its_provision(day: date, unit: str) -> None:
    """Each has its unit of law, and a name in both languages."""
    found = day_off(day)

    assert found is not None
    assert (day, unit) == (found.day, found.cites.unit)
    assert found.pl
    assert found.en


@pytest.mark.parametrize(
    "day",
    [
        date(2010, 1, 6),
        date(2024, 12, 24),
        date(2017, 11, 13),
        date(2019, 11, 12),
        date(2026, 10, 10),
        date(2026, 5, 2),
        date(2026, 12, 31),
    ],
)
def test_a_day_before_its_law_is_no_day_off(day: date) -> None:
    """Nor is the day after the centenary in another year, nor any Saturday."""
    assert day_off(day) is None
    assert not off_work(day)


def test_days_added_later_cite_the_act_that_added_them() -> None:
    """Epiphany from 2011, Christmas Eve from 2025, 12 November in 2018 alone."""
    days = (date(2011, 1, 6), date(2025, 12, 24), date(2018, 11, 12))
    cited = [str(found.cites.published) for day in days if (found := day_off(day))]

    assert [
        "Dz.U. 2010 nr 224 poz. 1459",
        "Dz.U. 2024 poz. 1965",
        "Dz.U. 2018 poz. 2117",
    ] == cited


@pytest.mark.parametrize(
    ("day", "classes"),
    [
        (date(2026, 11, 10), True),
        (date(2026, 11, 11), False),
        (date(2026, 11, 13), True),
        (date(2026, 11, 14), False),
        (date(2026, 11, 15), False),
        (date(2024, 12, 24), True),
        (date(2025, 12, 24), False),
    ],
)
def test_classes_are_held_from_monday_to_friday(day: date, *, classes: bool) -> None:
    """But on no day off work."""
    assert classes is class_day(day)


def test_days_before_2003_are_not_covered() -> None:
    """The act of 1951 was law, its wordings of then were not read."""
    with pytest.raises(NotReadError, match="act of 18 January 1951") as e:
        off_work(date(2002, 12, 31))
    with pytest.raises(NotInForceError, match=r"days off work \(known for 2003–4099\)"):
        off_work(date(1951, 12, 31))

    assert (date(2002, 1, 1), date(2003, 1, 1)) == (e.value.day, e.value.read_from)
    assert date(1952, 1, 1) == e.value.since
    assert off_work(date(2003, 1, 1))


def test_years_for_which_no_easter_is_known_are_not_covered() -> None:
    """They are refused like those before 2003."""
    with pytest.raises(NotInForceError, match="2003–4099"):
        days_off(4100)

    assert 14 == len(days_off(4099))


def test_a_year_that_there_is_not_is_refused() -> None:
    """It is no question of law."""
    with pytest.raises(PeriodError, match=r"Month\.year: got 0, expected"):
        days_off(0)


def test_a_moment_is_no_day() -> None:
    """A time of day would be lost without a word."""
    with pytest.raises(PeriodError, match="no day: got"):
        day_off(datetime(2026, 11, 11, 8, 0))  # noqa: DTZ001 - no time is wanted


@given(day=covered)
def test_every_sunday_is_off_and_no_saturday_but_a_listed_one(day: date) -> None:
    """A day is off when it is listed or a Sunday, and only then."""
    listed = day in {one.day for one in days_off(day.year)}

    assert (listed or day.isoweekday() == 7) is off_work(day)


@given(day=covered)
def test_a_class_day_is_never_off(day: date) -> None:
    """And every other day from Monday to Friday is a class day."""
    assert (day.isoweekday() < 6 and not off_work(day)) is class_day(day)


@pytest.mark.parametrize("year", range(2003, 2031))
def test_the_holidays_package_lists_the_same_days(year: int) -> None:
    """An independent calendar agrees, year by year; it lists no plain Sundays."""
    holidays = pytest.importorskip("holidays")
    theirs = set(holidays.country_holidays("PL", years=year))

    assert theirs == {listed.day for listed in days_off(year)}
