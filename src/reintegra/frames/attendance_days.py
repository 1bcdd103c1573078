"""The days of stays in columns: one row a day, classified by the rules of a centre."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import Any

import narwhals.stable.v2 as nw
from attrs import fields

from reintegra.frames.attendance_registers import MOST_DAYS, Registers
from reintegra.frames.attendance_stays import spread
from reintegra.frames.conversion import collected, in_steps
from reintegra.grammar.scope import LawScope
from reintegra.law.interpretations import RECOMMENDED
from reintegra.programmes.cis.attendance import Mark
from reintegra.programmes.cis.attendance_day import SICK, AttendanceDay
from reintegra.programmes.cis.day_effects import EFFECT, SICK_DAY, SICK_DAY_COUNTED
from reintegra.programmes.cis.effect_reader import effect_reader
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
        since: The number of the first day returned, ``None`` for every day; of earlier
            days of a stay, those of incapacity are looked at, which its limit counts.
        scope: Which of the law is read.

    Returns:
        A frame in steps: ``person``, ``months`` (the number of the month), ``trial``
        and ``effect``, null where it is not known.
    """
    days = _with_marks(stays, given, calendar, since, scope)
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


def _with_marks(
    stays: DataFrame,
    given: Registers,
    calendar: DataFrame,
    since: int | None,
    scope: LawScope,
) -> Any:
    """Make a row of each day, with its mark and whether a certificate covers it."""
    covered = given.certificates.select(
        "person", **{n: collected_day_number(col(n)) for n in ("first", "last")}
    )
    certified = spread(covered, calendar).select("person", "number")
    stays = stays.with_columns(began=col("first"))
    if since is None:
        days = spread(stays, calendar)
    else:
        marks = _incapacity_marks(scope)
        noted = in_steps(given.marks.filter(col("mark").is_in(marks)))
        noted = noted.select("person", number=col("key") % whole(MOST_DAYS))
        ill = nw.concat([certified, noted]).filter(col("number") < whole(since))
        days = _since(stays, calendar, since, ill.unique())
    key = col("person") * whole(MOST_DAYS) + col("number")
    certified = certified.select(key=key, certified=truth(met=True))
    days = days.with_columns(key=key)
    days = days.join(certified, on="key", how="left")
    marked = in_steps(given.marks.select("key", "mark"))
    days = days.join(marked, on="key", how="left")
    return days.with_columns(
        trial=col("number") - col("began") <= col("trial_days"),
        marked=~col("mark").is_null(),
        certified=~col("certified").is_null(),
    )


def _since(stays: DataFrame, calendar: DataFrame, since: int, ill: Any) -> Any:
    """Make a row of each day since one, and of earlier days of incapacity."""
    late = nw.when(col("first") >= whole(since)).then(col("first"))
    first = nw.coalesce(late, whole(since))
    days = spread(stays.with_columns(first=first), calendar)
    earlier = ill.join(in_steps(stays), on="person", how="inner")
    within = (col("number") >= col("first")) & (col("number") <= col("last"))
    earlier = earlier.filter(within).join(in_steps(calendar), on="number", how="inner")
    return nw.concat([days, earlier.select(*days.collect_schema().names())])


@lru_cache(maxsize=64)
def _incapacity_marks(scope: LawScope) -> tuple[str, ...]:
    """Return the marks that may make a day one of incapacity, by any law looked at."""
    read = effect_reader(scope.under or RECOMMENDED, scope.known_on)
    days = [version.since for version in scope.versions(SICK_DAY_COUNTED.law)]
    facts = [*product((True, False), repeat=3)]

    def perhaps(mark: Mark) -> bool:
        return any(
            read.counts(day, (trial, mark, False, classes, saturday)) != (False, False)
            for day in days
            for trial, classes, saturday in facts
        )

    return tuple(mark.value for mark in Mark if perhaps(mark))


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
