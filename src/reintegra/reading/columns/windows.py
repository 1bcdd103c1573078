"""Windows of a log as columns: from any day to the first, from the first to the last.

A day is moved by whole days or cut to the first of its month or year, and is a day
again: engines make times of it on the way.
"""

from __future__ import annotations

from typing import assert_never

import narwhals.stable.v2 as nw

from reintegra.grammar.windows import Window
from reintegra.reading.columns.column import whole

_WEEK = 7


def first_day(window: Window, day: nw.Expr, stay: nw.Expr, back: nw.Expr) -> nw.Expr:
    """Return the first day of the window that *day* lies in; null where it is.

    Args:
        window: The kind of window.
        day: A column of days.
        stay: The column of the first day of the whole stay.
        back: The column of how many days the week has behind it.
    """
    match window:
        case Window.DAY | Window.DOCUMENT:
            return day
        case Window.WEEK | Window.BLOCK:
            return _back(day, back)
        case Window.MONTH:
            return day.dt.truncate("1mo").cast(nw.Date)
        case Window.YEAR:
            return day.dt.truncate("1y").cast(nw.Date)
        case Window.STAY:
            return nw.when(~day.is_null()).then(stay)
        case _:
            assert_never(window)


def last_day(window: Window, first: nw.Expr, stay: nw.Expr) -> nw.Expr:
    """Return the last day of the window that begins on *first*.

    Args:
        window: The kind of window.
        first: A column of first days.
        stay: The column of the last day of the whole stay.
    """
    match window:
        case Window.DAY | Window.DOCUMENT:
            return first
        case Window.WEEK | Window.BLOCK:
            return _shifted(first, _WEEK - 1)
        case Window.MONTH:
            return _shifted(_shifted(first, 31).dt.truncate("1mo"), -1)
        case Window.YEAR:
            return _shifted(_shifted(first, 366).dt.truncate("1y"), -1)
        case Window.STAY:
            return nw.when(~first.is_null()).then(stay)
        case _:
            assert_never(window)


def days_back(day: nw.Expr, weeks: nw.Expr) -> nw.Expr:
    """Count the days of the week that lie behind *day*.

    Args:
        day: A column of days.
        weeks: The weekday that weeks begin on, 0 for Monday.
    """
    return (weekday(day) + whole(_WEEK) - weeks) % whole(_WEEK)


def weekday(day: nw.Expr) -> nw.Expr:
    """Return 0 for Monday to 6 for Sunday, which engines count as 7 or as 0."""
    return (day.dt.weekday().cast(nw.Int64) + whole(_WEEK - 1)) % whole(_WEEK)


def _shifted(day: nw.Expr, days: int) -> nw.Expr:
    return day.dt.offset_by(f"{days}d").cast(nw.Date)


def _back(day: nw.Expr, days: nw.Expr) -> nw.Expr:
    """Return the day that lies up to six days before."""
    found = day
    for back in range(1, _WEEK):
        earlier = nw.when(days == whole(back)).then(_shifted(day, -back))
        found = earlier.otherwise(found)
    return found
