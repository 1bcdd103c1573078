"""The days of stays in columns: one row a day, classified by the rules of a centre."""

from __future__ import annotations

from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.frames.attendance_registers import Registers, refuse_overlap
from reintegra.grammar.days import DaysBetween
from reintegra.grammar.nodes import DayTerm
from reintegra.grammar.scope import LawScope
from reintegra.law.periods import Month, Period, shift
from reintegra.programmes.cis.attendance_day import SICK, AttendanceDay, classes_on
from reintegra.programmes.cis.class_days import ClassDays
from reintegra.programmes.cis.day_effects import EFFECT, SICK_DAY, SICK_DAY_COUNTED
from reintegra.programmes.cis.last_days import (
    COUNTED_TO,
    LAST_DAY,
    TRIAL_END,
    StayDays,
)
from reintegra.reading.columns.column import name, top, truth, whole
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan, free_prefix
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import staged
from reintegra.reading.columns.running_count import numbered
from reintegra.reading.columns.sorting import sorted_by
from reintegra.reading.columns.time import Day, number_of

DataFrame = nw.DataFrame[Any]
_TYPES: Any = {
    "day": nw.Date,
    "month": nw.Date,
    "month_days": nw.Int64,
    "class_day": nw.Boolean,
    "perhaps_class_day": nw.Boolean,
}
col = nw.col


def classified_days(
    given: Registers, class_days: ClassDays | None, until: date | None, scope: LawScope
) -> DataFrame:
    """Return every day of every stay, and what it counts as.

    Args:
        given: The registers.
        class_days: The class days of the centre, ``None`` where they are not known.
        until: The last day that counts, ``None`` for every day.
        scope: Which of the law is read.

    Returns:
        A frame with ``id``, ``month`` (its first day), ``month_days``, ``trial`` and
        ``effect``, null where it is not known.

    Raises:
        ColumnError: Two stays of one person have a day in common.
    """
    stays = _spans(given.stays, until, scope)
    calendar = _calendar(stays, class_days)
    days = _spread(stays, calendar, "first", "last")
    covered = given.certificates.select(
        "id", first=Day.of(col("first")).number, last=Day.of(col("last")).number
    )
    certified = _spread(covered, calendar, "first", "last")
    certified = certified.select("id", "day", certified=truth(met=True))
    days = days.join(certified, on=["id", "day"], how="left")
    days = days.join(given.marks, on=["id", "day"], how="left")
    days = days.with_columns(
        trial=col("number") - col("first") <= col("trial_days"),
        marked=~col("mark").is_null(),
        certified=~col("certified").is_null(),
    )
    days = _added(days, scope, ("counts", "spell"))
    days = numbered(days, SICK_DAY, ["stay"], ("counts", "spell"), scope)
    days = _added(days, scope, ("effect",))
    return days.select("id", "month", "month_days", "trial", "effect")


def _added(days: DataFrame, scope: LawScope, asked: tuple[str, ...]) -> DataFrame:
    """Add what is said of each day, by the law of that day."""
    names = days.columns
    facts = {one.name: col(one.name) for one in fields(AttendanceDay)}
    counted = Days(col("day"), scope, monthly=False, early=True)
    reader = Reader(facts, counted, Plan(free_prefix(names)))
    read = {
        "counts": lambda: truth(reader.rule(SICK_DAY_COUNTED)),
        "spell": lambda: truth(reader.examine(SICK)),
        "effect": lambda: name(sorted_by(reader, EFFECT)),
    }
    results = {one: read[one]() for one in asked}
    made: DataFrame = staged(days, reader.plan, names, results)
    return made


# -- stays


def _spans(stays: DataFrame, until: date | None, scope: LawScope) -> DataFrame:
    """Number the first and the last day that counts of each stay."""
    stays = stays.with_row_index("stay")
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
    stays = staged(stays, reader.plan, names, results)
    stays = stays.with_columns(first=Day.of(col("start")).number)
    stays = stays.with_columns(
        last=col("first") + col("counted_days"), ended=col("first") + col("days")
    )
    refuse_overlap(stays, "first", "ended", "the stay", of="start")
    if until is not None:
        most = whole(number_of(until))
        last = nw.when(col("last") <= most).then(col("last")).otherwise(most)
        stays = stays.with_columns(last=last)
    return stays.select("stay", "id", "start", "first", "last", "trial_days")


# -- days


def _calendar(stays: DataFrame, class_days: ClassDays | None) -> DataFrame:
    """Write out the days from the first to the last of all stays."""
    known = stays.filter(~col("last").is_null() & (col("last") >= col("first")))
    days: list[date] = []
    if len(known):
        start = known["start"].min()
        length = known["last"].max() - known["first"].min()
        days = [*Period(start, shift(start, int(length)))]
    classes = [classes_on(day, class_days) for day in days]
    columns = {
        "day": days,
        "month": [day.replace(day=1) for day in days],
        "month_days": [Month.of(day).days for day in days],
        "class_day": [surely for surely, _ in classes],
        "perhaps_class_day": [perhaps for _, perhaps in classes],
    }
    made = nw.from_dict(columns, schema=_TYPES, backend=stays.implementation)
    return made.with_columns(number=Day.of(col("day")).number)


def _spread(frame: DataFrame, calendar: DataFrame, first: str, last: str) -> DataFrame:
    """Make a row of every day between two, by months: no engine joins on ranges."""
    months = calendar.group_by("month").agg(
        low=col("number").min(), high=col("number").max()
    )
    touched = (col("high") >= col(first)) & (col("low") <= col(last))
    by_month = frame.join(months, how="cross").filter(touched)
    days = by_month.join(calendar, on="month", how="inner")
    return days.filter((col("number") >= col(first)) & (col("number") <= col(last)))
