"""Fill a running count in columns: one row a day of a log, over the whole frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import narwhals.stable.v2 as nw

from reintegra.grammar.running_count import RunningCount, Switch
from reintegra.grammar.scope import LawScope
from reintegra.reading.columns.column import that_day, whole
from reintegra.reading.columns.time import Day

col = nw.col


def numbered(
    frame: Any,
    count: RunningCount,
    logs: Sequence[str],
    told: tuple[str, str],
    view: LawScope,
) -> Any:
    """Add the column of the fact that *count* fills, Int64.

    Each step stands in the frame by itself, as no engine nests one window in another.

    Args:
        frame: A frame that was opened: one row a day of a log.
        count: The running count; the frame has its day under the name of the fact.
        logs: The columns that tell whose log a row is of.
        told: The columns that tell whether a day counts, and whether it belongs to a
            spell, null where not known; the same one twice where the running count does
            not say what a spell is.
        view: Which of the law is read.
    """
    order = [*logs, count.order.name]
    frame = frame.with_columns(**_told(count, told, view))
    frame = frame.with_columns(_before=col("_number").shift(1).over(order_by=order))
    missed = col("_number") - col("_before") != whole(1)
    gap = nw.when(missed).then(whole(1)).otherwise(col("_gap"))
    frame = frame.with_columns(_gap=gap)
    for name in ("_counted", "_unknown", "_gap"):
        total = col(name).cum_sum().over(order_by=order).cast(nw.Int64)
        frame = frame.with_columns(**{f"{name}_sum": total})
    for name in ("_counted", "_unknown"):
        frame = _within(frame, name, [*logs, *_parts(count, view)])
    counted = (col("_counted") == whole(1)) & (col("_unknown_sum") == whole(0))
    number = nw.when(counted).then(col("_counted_sum"))
    return frame.with_columns(**{count.fact.name: number})


def _told(
    count: RunningCount, told: tuple[str, str], view: LawScope
) -> dict[str, nw.Expr]:
    """Return what is said of each day, in whole numbers."""
    day, (counts, spell) = count.order.name, told
    known, sure = ~col(counts).is_null(), ~col(spell).is_null()
    whole_known = known & sure if _on(count.after_gap, view) else known
    return {
        "_counted": _one(known & col(counts)),
        "_unknown": _one(~whole_known),
        "_gap": _one(sure & ~col(spell)),
        "_era": _era(count, view, day),
        "_number": Day.of(col(day)).number,
    }


def _within(frame: Any, name: str, part: list[str]) -> Any:
    """Take from a sum over all rows what stood before the part that a row is of."""
    frame = frame.with_columns(_ahead=col(f"{name}_sum") - col(name))
    frame = frame.with_columns(_ahead=col("_ahead").min().over(*part))
    so_far = (col(f"{name}_sum") - col("_ahead")).cast(nw.Int64)
    return frame.with_columns(**{f"{name}_sum": so_far})


def _one(so: nw.Expr) -> nw.Expr:
    return nw.when(so).then(whole(1)).otherwise(whole(0))


def _parts(count: RunningCount, view: LawScope) -> Iterable[str]:
    """Name the columns that part the numbers of a log."""
    if _on(count.after_gap, view):
        yield "_gap_sum"
    if _on(count.anew, view):
        yield "_era"


def _on(switch: Switch, view: LawScope) -> bool:
    if isinstance(switch, bool):
        return switch
    (taken,) = view.interpretations(switch)
    return taken


def _era(count: RunningCount, view: LawScope, day: str) -> nw.Expr:
    """Number the eras, 0 before the first."""
    era = whole(0)
    for place, version in enumerate(view.versions(count.eras) if count.eras else (), 1):
        begun = col(day) >= that_day(version.since)
        era = nw.when(begun).then(whole(place)).otherwise(era)
    return era
