"""Days in the register by whole months of 30 days, from spells in columns.

Spells that follow one another are joined, and cut to the register and to a window. Then
the days of each person and kind are counted from the first day of a part to the day
after the last one, by whole months.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import narwhals.stable.v2 as nw

from reintegra.law.terms import MONTH_DAYS
from reintegra.reading.columns.column import that_day, whole
from reintegra.reading.columns.time import Day, greatest, least, month_length, shifted

KINDS = ("registered", "internship", "workplace_preparation", "adult_preparation")
_ORDER = ["person", "kind", "start", "last"]
col = nw.col


def with_previous(frame: Any) -> Any:
    """Add the person, the kind and the last day of the spell before each."""
    return frame.with_columns(
        old_person=col("person").shift(1).over(order_by=_ORDER),
        old_kind=col("kind").shift(1).over(order_by=_ORDER),
        old_last=col("last").shift(1).over(order_by=_ORDER),
    )


def join_spells(frame: Any) -> Any:
    """Join spells of one kind that follow one another without a gap."""
    follows = (
        (col("person") == col("old_person"))
        & (col("kind") == col("old_kind"))
        & (shifted(col("old_last"), 1) == col("start"))
    )
    begins = nw.when(~follows.is_null() & follows).then(whole(0)).otherwise(whole(1))
    frame = with_previous(frame).with_columns(begins=begins)
    frame = frame.with_columns(whole_one=col("begins").cum_sum().over(order_by=_ORDER))
    whole_ones = frame.group_by("person", "kind", "whole_one")
    return whole_ones.agg(start=col("start").min(), last=col("last").max())


def within_register(spells: Any, first: date, on: date) -> Any:
    """Cut spells of every kind to those of the register, and both to the window."""
    cut = spells.with_columns(
        start=greatest(col("start"), that_day(first)),
        last=least(col("last"), that_day(on)),
    )
    cut = cut.filter(col("start") <= col("last"))
    register = cut.filter(col("kind") == nw.lit("registered"))
    bounds = register.select("person", low=col("start"), high=col("last"))
    both = cut.select("person", "kind", "start", "last").join(bounds, on="person")
    both = both.with_columns(
        start=greatest(col("start"), col("low")), last=least(col("last"), col("high"))
    )
    return both.filter(col("start") <= col("last"))


# -- adding up


def count_days(parts: Any, on: date) -> Any:
    """Add up the parts of each person and kind, one row a person."""
    wide, most = _parts_as_columns(parts)
    for place in range(1, most + 1):
        wide = _with_parts_of_days(wide, place)
        wide = wide.with_columns(**{f"total_{place}": _days_to_end(place)})
    days = nw.coalesce(*(f"total_{place}" for place in range(most, 0, -1)))
    now = nw.when(col("latest") == that_day(on)).then(whole(1)).otherwise(whole(0))
    wide = wide.with_columns(days=days, now=now)
    marked = wide.with_columns(
        **{f"days_{kind}": _of_kind(kind, "days") for kind in KINDS},
        now_registered=_of_kind("registered", "now"),
    )
    names = [*(f"days_{kind}" for kind in KINDS), "now_registered"]
    return marked.group_by("person").agg(*(col(name).max() for name in names))


def _of_kind(kind: str, name: str) -> nw.Expr:
    return nw.when(col("kind") == nw.lit(kind)).then(col(name))


def _parts_as_columns(parts: Any) -> tuple[Any, int]:
    """Put the parts of a person and kind into columns; return how many there are."""
    order = ["person", "kind", "start"]
    parts = parts.with_columns(one=whole(1))
    parts = parts.with_columns(row=col("one").cum_sum().over(order_by=order))
    place = col("row") - col("row").min().over("person", "kind") + whole(1)
    parts = parts.with_columns(place=place)
    most = int(_collected(parts.select(col("place").max()))["place"][0] or 1)
    columns: dict[str, nw.Expr] = {}
    for number in range(1, most + 1):
        here = col("place") == whole(number)
        columns[f"start_{number}"] = nw.when(here).then(col("start"))
        columns[f"last_{number}"] = nw.when(here).then(col("last"))
    found = parts.with_columns(**columns).group_by("person", "kind")
    kept = (col(name).max() for name in columns)
    return found.agg(*kept, latest=col("last").max()), most


def _with_parts_of_days(wide: Any, place: int) -> Any:
    """Add year, month and day of the first day of a part and of the day after it."""
    start = Day.of(col(f"start_{place}"))
    end = Day.of(shifted(col(f"last_{place}"), 1))
    return wide.with_columns(
        **{
            f"start_months_{place}": start.months,
            f"start_day_{place}": start.day,
            f"end_months_{place}": end.months,
            f"end_day_{place}": end.day,
            f"length_{place}": month_length(end.months),
            f"before_{place}": month_length(end.months - whole(1)),
        }
    )


def _days_to_end(place: int) -> nw.Expr:
    """Return the days to the end of a part: never more than without a break."""
    total = _days_from_part(1, place)
    for first in range(2, place + 1):
        total = least(total, col(f"total_{first - 1}") + _days_from_part(first, place))
    return total


def _days_from_part(first: int, place: int) -> nw.Expr:
    """Count from the start of a part to the end of another, by whole months."""
    day, end = col(f"start_day_{first}"), col(f"end_day_{place}")
    begun = col(f"end_months_{place}") - col(f"start_months_{first}")
    same, before = (
        least(day, col(f"length_{place}")),
        least(day, col(f"before_{place}")),
    )
    reached = whole(MONTH_DAYS) * begun + end - same
    short = whole(MONTH_DAYS) * (begun - whole(1)) + end
    otherwise = short + col(f"before_{place}") - before
    return nw.when(end >= same).then(reached).otherwise(otherwise)


def _collected(frame: Any) -> Any:
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame
