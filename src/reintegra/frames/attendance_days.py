"""The days of stays in columns: one row a day, classified by the rules of a centre."""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.frames.attendance_registers import MOST_DAYS, Registers
from reintegra.frames.attendance_stays import spread
from reintegra.frames.conversion import collected, in_steps
from reintegra.grammar.scope import LawScope
from reintegra.programmes.cis.attendance_day import SICK, AttendanceDay
from reintegra.programmes.cis.day_effects import EFFECT, SICK_DAY, SICK_DAY_COUNTED
from reintegra.reading.columns.column import name, truth, whole
from reintegra.reading.columns.law_days import Days
from reintegra.reading.columns.plan import Plan, free_prefix
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.run import staged
from reintegra.reading.columns.running_count import numbered
from reintegra.reading.columns.sorting import sorted_by
from reintegra.reading.columns.time import collected_day_number

DataFrame = nw.DataFrame[Any]
_OF_INCAPACITY = ("counts", "spell")
col = nw.col


def classified_days(
    given: Registers,
    stays: DataFrame,
    calendar: DataFrame,
    since: int | None,
    scope: LawScope,
) -> Any:
    """Return every day of stays, and what it counts as.

    Args:
        given: The registers.
        stays: The stays, as `counted_stays` returns them.
        calendar: The days of the calendar from the first to the last of them.
        since: The number of the first day returned, ``None`` for every day; earlier
            days of a stay are looked at, as its incapacity is counted from the first.
        scope: Which of the law is read.

    Returns:
        A frame in steps: ``person``, ``months`` (the number of the month), ``trial``
        and ``effect``, null where it is not known.
    """
    days = _with_marks(spread(stays, calendar), given, calendar)
    days = in_steps(collected(_added(days, scope, _OF_INCAPACITY)))
    ill = nw.any_horizontal(
        *(col(one) | col(one).is_null() for one in _OF_INCAPACITY), ignore_nulls=True
    )
    # other days have no number, and missing they are the same gap
    counted = numbered(days.filter(ill), SICK_DAY, ["stay"], _OF_INCAPACITY, scope)
    others = days.filter(~ill).with_columns(sick_day=whole(None))
    names = others.collect_schema().names()
    days = nw.concat([counted.select(*names), others])
    if since is not None:
        days = days.filter(col("number") >= whole(since))
    days = _added(days, scope, ("effect",))
    return days.select("person", "months", "trial", "effect")


def _with_marks(days: Any, given: Registers, calendar: DataFrame) -> Any:
    """Add the mark of each day, and whether a certificate covers it."""
    covered = given.certificates.select(
        "person", **{n: collected_day_number(col(n)) for n in ("first", "last")}
    )
    key = col("person") * whole(MOST_DAYS) + col("number")
    certified = spread(covered, calendar).select(key=key, certified=truth(met=True))
    days = days.with_columns(key=key)
    days = days.join(certified, on="key", how="left")
    marks = in_steps(given.marks.select("key", "mark"))
    days = days.join(marks, on="key", how="left")
    return days.with_columns(
        trial=col("number") - col("first") <= col("trial_days"),
        marked=~col("mark").is_null(),
        certified=~col("certified").is_null(),
    )


def _added(days: Any, scope: LawScope, asked: tuple[str, ...]) -> Any:
    """Add what is said of each day, by the law of that day."""
    names = days.collect_schema().names()
    facts = {one.name: col(one.name) for one in fields(AttendanceDay)}
    counted = Days(col("day"), scope, monthly=False, early=True)
    reader = Reader(facts, counted, Plan(free_prefix(names)))
    read = {
        "counts": lambda: truth(reader.rule(SICK_DAY_COUNTED)),
        "spell": lambda: truth(reader.examine(SICK)),
        "effect": lambda: name(sorted_by(reader, EFFECT)),
    }
    results = {one: read[one]() for one in asked}
    return staged(days, reader.plan, names, results)
