"""The log of one person, counted into windows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve

from reintegra import Interpretations, Period, PeriodError, pai, psu
from reintegra.errors import GrammarError, NotInForceError, NotReadError
from reintegra.law.acts import UPZ
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import not_read, over_time
from reintegra.programmes.cis.limits import LENGTH
from reintegra.programmes.psu.participation import WorkLogDay
from reintegra.reading.record.log_checks import check_log, check_log_if_in_force
from reintegra.reading.record.windows import count_log

DAY = timedelta(days=1)
MONDAY = date(2026, 3, 2)
BLOCKS = Interpretations({"OP-33": "from_start"})


def days(*minutes: int | None, first: date = MONDAY, **facts: Any) -> list[WorkLogDay]:
    """Make rows of days that follow one another."""
    return [
        WorkLogDay(day=first + n * DAY, minutes=spent, **facts)
        for n, spent in enumerate(minutes)
    ]


def test_weeks_begin_on_monday() -> None:
    """Each row in its own, whatever their order."""
    rows = days(1, 2, 3, 4, 5, 6, 7, 8)

    first, second = count_log(psu.WEEKLY_LIMIT, reversed(rows))
    assert (28, 8) == (first.record.minutes, second.record.minutes)
    assert Period(MONDAY, MONDAY + 6 * DAY) == first.period
    assert (MONDAY + 7 * DAY,) == second.days


def test_blocks_begin_on_the_start_of_a_row_or_the_first_day_worked() -> None:
    """A day before the start lies in a block that ended before it."""
    rows = days(0, 5, 600)
    told = [evolve(one, start=MONDAY + 2 * DAY) for one in rows]

    by_work = count_log(psu.WEEKLY_LIMIT, rows, under=BLOCKS)
    by_start = count_log(psu.WEEKLY_LIMIT, told, under=BLOCKS)
    assert [MONDAY - 6 * DAY, MONDAY + DAY] == [one.period.first for one in by_work]
    assert [0, 605] == [one.record.minutes for one in by_work]
    assert [MONDAY - 5 * DAY, MONDAY + 2 * DAY] == [
        one.period.first for one in by_start
    ]


def test_a_start_that_is_not_known_leaves_blocks_not_known() -> None:
    """A day without minutes may be the first one worked."""
    (block,) = count_log(psu.WEEKLY_LIMIT, days(None, 700), under=BLOCKS)

    assert block.record.minutes is None


def test_a_window_is_read_by_the_law_of_its_first_day_worked() -> None:
    """Of its first row where nobody worked."""
    worked, idle = days(0, 5, 9), days(0, 0)

    (one,), (other,) = (count_log(psu.WEEKLY_LIMIT, rows) for rows in (worked, idle))
    assert (MONDAY + DAY, MONDAY) == (one.on, other.on)


def test_a_finding_names_the_days_beyond_the_limit() -> None:
    """Of the count that is exceeded, from the one after the last allowed on."""
    rows = days(*[1] * 200, first=date(2026, 1, 1), under_referral=True)
    few = [evolve(one, under_referral=n < 190) for n, one in enumerate(rows)]

    (all_of_them,), (fewer,) = (check_log(psu.YEARLY_LIMIT, r) for r in (rows, few))
    beyond = tuple(one.day for one in rows[180:])
    assert (False, beyond) == (all_of_them.met, all_of_them.days)
    assert (False, beyond) == (fewer.met, fewer.days)


def test_of_two_counts_the_longer_is_named() -> None:
    """More days of referral than days worked, and too many of both."""
    rows = days(*[1] * 190, *[0] * 10, first=date(2026, 1, 1), under_referral=True)

    (found,) = check_log(psu.YEARLY_LIMIT, rows)
    assert tuple(one.day for one in rows[180:]) == found.days


def test_a_limit_kept_names_the_days_counted() -> None:
    """And all its days where none is."""
    worked, idle = days(0, 5, 9), days(0, 0)

    (one,), (other,) = (check_log(psu.WEEKLY_LIMIT, rows) for rows in (worked, idle))
    assert (True, (MONDAY + DAY, MONDAY + 2 * DAY)) == (one.met, one.days)
    assert (True, (MONDAY, MONDAY + DAY)) == (other.met, other.days)


def test_no_row_no_window() -> None:
    """An empty log is checked, and nothing is found."""
    assert () == check_log(psu.WEEKLY_LIMIT, [])
    assert () == check_log(psu.WEEKLY_LIMIT, days(0, entry=False))


def test_a_limit_that_is_newer_than_the_log_is_checked_from_its_first_day() -> None:
    """The weeks before have no such limit; `check_log` takes them for a mistake."""
    (first,) = psu.WEEKLY_LIMIT.law.versions[1:]
    newer = evolve(psu.WEEKLY_LIMIT, law=over_time(evolve(first, since=MONDAY)))
    rows = days(660, first=MONDAY - 7 * DAY) + days(660)

    (found,) = check_log_if_in_force(newer, rows)
    assert (False, (MONDAY,)) == (found.met, found.days)
    with pytest.raises(NotInForceError, match=r"psu\.WEEKLY_LIMIT"):
        check_log(newer, rows)


def test_a_limit_that_was_not_read_is_no_limit_that_was_not_in_force() -> None:
    """It is refused in both forms."""
    gap = not_read(MONDAY, UPZ.at("art. 73a ust. 1"), Evidence.STATUTE)
    limit = evolve(psu.WEEKLY_LIMIT, law=over_time(gap))

    with pytest.raises(NotReadError):
        check_log_if_in_force(limit, days(660))


def test_a_log_that_cannot_be_counted_is_refused() -> None:
    """Windows counted elsewhere, rows without a day or with one of another row."""
    with pytest.raises(GrammarError, match=r"cis\.LENGTH: got a log"):
        count_log(LENGTH, [])
    with pytest.raises(PeriodError, match="got a row without a day"):
        count_log(psu.WEEKLY_LIMIT, [WorkLogDay(minutes=1)])
    with pytest.raises(PeriodError, match="got two rows of 2026-03-02"):
        count_log(psu.WEEKLY_LIMIT, [*days(1), *days(2)])
    with pytest.raises(PeriodError, match=r"pai\.ACTIVATION: got no day whose law"):
        count_log(pai.ACTIVATION, [])
