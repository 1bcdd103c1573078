"""Windows of a log, and what a limit refuses to count."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import fields, frozen

from reintegra import Interpretations, Person, psu
from reintegra.errors import GrammarError
from reintegra.grammar.builders import at_most
from reintegra.grammar.facts import count, fact
from reintegra.grammar.limits import Limit
from reintegra.grammar.scope import LawScope
from reintegra.grammar.windows import (
    Log,
    LogDay,
    Number,
    Same,
    Total,
    Window,
    possible_windows,
    window_by_interpretation,
)
from reintegra.law.open_points import OP_33
from reintegra.law.timeline import over_time
from tests.things import version


@frozen(kw_only=True)
class Day(LogDay):
    """A day of a log of loads."""

    heavy: bool | None = fact("ciężki", "heavy")


@frozen(kw_only=True)
class Load:
    """The loads of a window."""

    minutes: int | None = count("czas", "time", unit="minutes", high=10080)
    heavy_days: int | None = count("dni", "days", unit="days", high=7)


row, load = fields(Day), fields(Load)
LAW = over_time(version(date(2020, 1, 1), at_most(load.minutes, 600)))
WEEKS = window_by_interpretation(
    OP_33, calendar_week=Window.WEEK, from_start=Window.BLOCK
)
TOTAL = Total(load.minutes, row.minutes)


def limit(window: Any, *counts: Any, **how: Any) -> Limit:
    """Make a limit of loads."""
    return Limit(
        "load.LIMIT", "limit", "limit", window, Load, LAW, _log(*counts, **how)
    )


def _log(*counts: Any, **how: Any) -> Log:
    return Log(Day, counts, **how)


def test_a_row_tells_whether_there_is_a_minute() -> None:
    """It follows from the minutes, where they are known; a row is of an entry."""
    made = [LogDay(minutes=minutes) for minutes in (0, 1, None)]

    assert [False, True, None] == [one.worked for one in made]
    assert [True, True, True] == [one.entry for one in made]
    assert LogDay(worked=True).worked is True
    assert LogDay(entry=False).entry is False


def test_a_window_may_depend_on_the_interpretation() -> None:
    """The point is one of those on which the counting rests."""
    weekly, blocks = psu.WEEKLY_LIMIT, Interpretations({"OP-33": "from_start"})

    assert (Window.WEEK, Window.BLOCK) == possible_windows(weekly.window)
    assert Window.BLOCK is weekly.window_under(LawScope(under=blocks))
    assert [OP_33] == list(weekly.points_of_counting(LawScope(under=blocks)))
    yearly = psu.YEARLY_LIMIT.points_of_counting(LawScope())
    assert ["OP-32b"] == [point.id for point in yearly]


def test_windows_have_names_in_two_languages() -> None:
    """Each its own."""
    named = {(one.pl, one.en) for one in Window}

    assert len(Window) == len(named)


def test_a_log_without_a_day_is_refused() -> None:
    """A row has a day, and a start is a day as well."""
    with pytest.raises(GrammarError, match="got rows of Person, expected a LogDay"):
        Log(Person, (TOTAL,))
    with pytest.raises(GrammarError, match="got start minutes, expected a day"):
        Log(Day, (TOTAL,), start=row.minutes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("window", "counts", "how", "why"),
    [
        (WEEKS, (TOTAL,), {}, "got blocks of days without a start"),
        (Window.BLOCK, (TOTAL,), {}, "got blocks of days without a start"),
        (Window.DOCUMENT, (TOTAL,), {}, "got a log of a document"),
        (
            Window.WEEK,
            (Number(fields(Person).age, row.worked),),
            {},
            "got a count of age, which is no fact of the record",
        ),
        (
            Window.WEEK,
            (Total(load.minutes, load.heavy_days),),
            {},
            "got a count of heavy_days, which is no fact of the rows",
        ),
        (
            Window.WEEK,
            (Same(load.heavy_days),),
            {},
            "got a count of heavy_days, which is no fact of the rows",
        ),
        (
            Window.WEEK,
            (TOTAL,),
            {"includes": fields(Person).homeless},
            "got a count of homeless, which is no fact of the rows",
        ),
    ],
)
def test_what_cannot_be_counted_is_refused(
    window: Any, counts: Any, how: Any, why: str
) -> None:
    """When the limit is made, with its key."""
    with pytest.raises(GrammarError) as caught:
        limit(window, *counts, **how)
    assert str(caught.value).startswith(f"load.LIMIT: {why}")
