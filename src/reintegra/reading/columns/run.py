"""Run a plan on a frame, and give back a frame of the same kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw

from reintegra.reading.columns.inputs import Frame
from reintegra.reading.columns.plan import Plan


def run(
    frame: Frame, plan: Plan, needed: Iterable[str], results: dict[str, nw.Expr]
) -> Any:
    """Add the columns *results* to the native frame behind *frame*.

    One row in, one row out. A polars frame is run lazily; pandas is read through
    Arrow, whose columns can be null.

    Args:
        frame: The frame.
        plan: The helper columns, which are dropped at the end.
        needed: The columns of the frame that the plan reads.
        results: The columns to add.
    """
    names = frame.collect_schema().names()
    if isinstance(frame, nw.LazyFrame):
        return staged(frame, plan, names, results).to_native()
    if frame.implementation.is_polars():
        return staged(frame.lazy(), plan, names, results).collect().to_native()
    if frame.implementation.is_pandas_like():
        there = [name for name in needed if name in names]
        return _through_arrow(frame, plan, there, results)
    return staged(frame, plan, names, results).to_native()


def staged(
    frame: Any, plan: Plan, names: Iterable[str], results: dict[str, nw.Expr]
) -> Any:
    """Add the helper columns a stage at a time, then keep what was asked for."""
    added = [column.alias(name) for name, column in results.items()]
    return plan.add_to(frame).with_columns(*added).select(*names, *results)


def _through_arrow(
    frame: nw.DataFrame[Any], plan: Plan, needed: list[str], results: dict[str, nw.Expr]
) -> Any:
    native, pandas = frame.to_native(), nw.get_native_namespace(frame)
    rows = f"{plan.prefix}rows"
    table = frame.with_row_index(rows).select(rows, *needed).to_arrow()
    done = staged(nw.from_native(table), plan, [rows], results).to_native()
    return native.assign(
        **{
            name: pandas.Series(
                done.column(name),
                index=native.index,
                dtype=pandas.ArrowDtype(done.schema.field(name).type),
            )
            for name in results
        }
    )


# -- a frame of other rows


def opened(frame: Frame, needed: Iterable[object]) -> Any:
    """Return *frame* as it is grouped: polars lazily, pandas through Arrow.

    Args:
        frame: The frame.
        needed: The names that are read, and what is no name.
    """
    if isinstance(frame, nw.LazyFrame):
        return frame
    if frame.implementation.is_polars():
        return frame.lazy()
    if frame.implementation.is_pandas_like():
        names = [name for name in frame.columns if name in {*needed}]
        return nw.from_native(frame.select(*names).to_arrow())
    return frame


def native_frame(made: Any, frame: Frame) -> Any:
    """Return what was *made* of an opened frame as native as that frame was."""
    if not isinstance(frame, nw.LazyFrame) and frame.implementation.is_polars():
        return made.collect().to_native()
    if frame.implementation.is_pandas_like():
        pandas, table = nw.get_native_namespace(frame), made.to_native()
        return table.to_pandas(types_mapper=pandas.ArrowDtype)
    return made.to_native()
