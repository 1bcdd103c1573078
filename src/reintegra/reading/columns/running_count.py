"""Fill a running count in columns: one row a day of a log, over the whole frame."""

from __future__ import annotations

from collections.abc import Iterable
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
    logs: Iterable[str],
    counts: str,
    view: LawScope,
) -> Any:
    """Add the column of the fact that *count* fills, Int64.

    Each step stands in the frame by itself, as no engine nests one window in another.

    Args:
        frame: A frame that was opened: one row a day of a log.
        count: The running count; the frame has its day under the name of the fact.
        logs: The columns that tell whose log a row is of.
        counts: The column that tells whether a day counts, null where not known.
        view: Which of the law is read.
    """
    day, whose = count.order.name, tuple(logs)
    order = [*whose, day]
    known = ~col(counts).is_null()
    steps: dict[str, nw.Expr] = {
        "_counted": _one(known & col(counts)),
        "_unknown": _one(~known),
        "_gap": _one(known & ~col(counts)),
        "_era": _era(count, view, day),
        "_number": Day.of(col(day)).number,
    }
    frame = frame.with_columns(**steps)
    frame = frame.with_columns(_before=col("_number").shift(1).over(order_by=order))
    missed = col("_number") - col("_before") != whole(1)
    frame = frame.with_columns(
        _gap=nw.when(missed).then(whole(1)).otherwise(col("_gap"))
    )
    for name in ("_counted", "_unknown", "_gap"):
        total = col(name).cum_sum().over(order_by=order).cast(nw.Int64)
        frame = frame.with_columns(**{f"{name}_sum": total})
    part = (*whose, *_parts(count, view))
    for name in ("_counted", "_unknown"):
        frame = frame.with_columns(_ahead=col(f"{name}_sum") - col(name))
        frame = frame.with_columns(_ahead=col("_ahead").min().over(*part))
        so_far = (col(f"{name}_sum") - col("_ahead")).cast(nw.Int64)
        frame = frame.with_columns(**{f"{name}_sum": so_far})
    counted = (col("_counted") == whole(1)) & (col("_unknown_sum") == whole(0))
    return frame.with_columns(
        **{count.fact.name: nw.when(counted).then(col("_counted_sum"))}
    )


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
