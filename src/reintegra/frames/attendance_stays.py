"""Stays in columns: the days of each that count, and a row for each of those days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.frames.attendance_registers import Registers, refuse_overlap
from reintegra.frames.conversion import collected, in_steps
from reintegra.grammar.days import DaysBetween
from reintegra.grammar.nodes import DayTerm
from reintegra.grammar.scope import LawScope
from reintegra.law.periods import Month
from reintegra.programmes.cis.attendance_day import classes_on
from reintegra.programmes.cis.class_days import ClassDays
from reintegra.programmes.cis.last_days import (
    COUNTED_TO,
    LAST_DAY,
    TRIAL_END,
    StayDays,
)
from reintegra.reading.columns.column import top, whole
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan, free_prefix
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import staged
from reintegra.reading.columns.time import (
    collected_day_number,
    date_of,
    greatest,
    least,
    number_of,
)

DataFrame = nw.DataFrame[Any]
_CALENDAR: Any = {
    "day": nw.Date,
    "number": nw.Int64,
    "months": nw.Int64,
    "class_day": nw.Boolean,
    "perhaps_class_day": nw.Boolean,
}
col = nw.col


def counted_stays(given: Registers, scope: LawScope) -> DataFrame:
    """Number the days of each stay.

    Args:
        given: The registers.
        scope: Which of the law is read.

    Returns:
        The stays with ``stay`` (its number), ``first``, ``last`` (the last day that
        counts), ``ended`` (the last day of participation, null while it goes on) and
        ``trial_days``.

    Raises:
        ColumnError: Two stays of one person have a day in common.
    """
    stays: DataFrame = given.stays.with_row_index("stay")
    names = stays.columns
    facts = {one.name: col(one.name) for one in fields(StayDays)}
    begun = Days(col("start"), scope, monthly=False, early=True)
    reader = Reader(facts, begun, Plan(free_prefix(names)))

    def days_to(end: DayTerm) -> nw.Expr:
        between = DaysBetween(fields(StayDays).start, end)
        return top(reader.evaluate(between), 1)

    results = {
        "trial_days": days_to(TRIAL_END),
        "counted_days": days_to(COUNTED_TO),
        "days": days_to(LAST_DAY),
    }
    found = staged(in_steps(stays), reader.plan, names, results)
    found = found.with_columns(first=collected_day_number(col("start")))
    stays = collected(
        found.with_columns(
            last=col("first") + col("counted_days"), ended=col("first") + col("days")
        )
    )
    refuse_overlap(stays, "first", "ended", "the stay", of="start")
    return stays.select("stay", "person", "first", "last", "ended", "trial_days")


def cut(stays: DataFrame, since: int | None, until: int | None) -> DataFrame:
    """Leave stays out that have no day between two, and later days of the others.

    Args:
        stays: Stays with the numbers of ``first`` and ``last``.
        since: The number of the first day asked about, ``None`` for every day.
        until: The number of the last one, ``None`` for every day.
    """
    if until is not None:
        stays = stays.with_columns(last=least(col("last"), whole(until)))
    least_last = col("first") if since is None else whole(since)
    return stays.filter((col("last") >= least_last) & (col("last") >= col("first")))


# -- days


def calendar_of(stays: DataFrame, class_days: ClassDays | None) -> DataFrame:
    """Write out the days from the first to the last of all stays.

    Args:
        stays: Stays with the numbers of ``first`` and ``last``.
        class_days: The class days of the centre, ``None`` where they are not known.
    """
    rows: list[tuple[date, int, int, bool, bool]] = []
    if len(stays):
        first, last = date_of(stays["first"].min()), date_of(stays["last"].max())
        month = Month.of(first)
        while month.first <= last:
            rows += _days_of(month, class_days)
            month = month.next
    columns = zip(*rows, strict=True) if rows else ((),) * len(_CALENDAR)
    found = dict(zip(_CALENDAR, map(list, columns), strict=True))
    return nw.from_dict(found, schema=_CALENDAR, backend=stays.implementation)


@lru_cache(maxsize=4096)
def _days_of(
    month: Month, class_days: ClassDays | None
) -> tuple[tuple[date, int, int, bool, bool], ...]:
    number = month_number(month)
    return tuple(
        (day, number_of(day), number, *classes_on(day, class_days))
        for day in month.period
    )


def month_number(month: Month) -> int:
    """Return the number that `Day.months` has for a month."""
    return 12 * month.year + month.month - 1


def spread(frame: DataFrame, calendar: DataFrame) -> Any:
    """Make a row of every day of the calendar from ``first`` to ``last``.

    Args:
        frame: A frame with the numbers of both days.
        calendar: The days, whole months without a gap.

    Returns:
        A frame in steps.
    """
    months = spread_by_month(frame, calendar)
    days = months.join(in_steps(calendar), on="months", how="inner")
    return days.filter((col("number") >= col("first")) & (col("number") <= col("last")))


def spread_by_month(frame: DataFrame, calendar: DataFrame) -> Any:
    """Make a row of every month of the calendar that has a day from one to another.

    Args:
        frame: A frame with the numbers of days ``first`` and ``last``.
        calendar: The days, whole months without a gap.

    Returns:
        A frame in steps.
    """
    number, months = col("number"), col("months")
    low, high = calendar["number"].min(), calendar["number"].max()
    touched = (col("last") >= whole(low)) & (col("first") <= whole(high))
    frame = frame.filter(touched)
    starts, ends = (
        calendar.select(number.alias(f"_{of}_day"), months.alias(f"_{of}"))
        for of in ("from", "to")
    )
    bounded = in_steps(frame).with_columns(
        _from_day=greatest(col("first"), whole(low)),
        _to_day=least(col("last"), whole(high)),
    )
    bounded = bounded.join(in_steps(starts), on="_from_day")
    bounded = bounded.join(in_steps(ends), on="_to_day")
    frame = collected(bounded.with_columns(_length=col("_to") - col("_from")))
    steps = _steps(frame["_length"].unique().to_list())
    made = nw.from_dict(steps, schema=_STEPS, backend=frame.implementation)
    every = in_steps(frame).join(in_steps(made), on="_length")
    every = every.with_columns(months=col("_from") + col("_step"))
    return every.drop("_from_day", "_to_day", "_from", "_to", "_length", "_step")


_STEPS: Any = {"_length": nw.Int64, "_step": nw.Int64}


def _steps(lengths: Iterable[int]) -> dict[str, list[int]]:
    """Write out the steps from 0 to each length: no engine joins on ranges."""
    pairs = [(length, step) for length in lengths for step in range(length + 1)]
    return {
        "_length": [length for length, _ in pairs],
        "_step": [step for _, step in pairs],
    }
