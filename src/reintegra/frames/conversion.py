"""Columns of any dataframe collected into memory, and results in its own kind.

Used where a step needs what an earlier step has found, as in attendance.
"""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw

from reintegra.reading.columns.inputs import Frame
from reintegra.reading.columns.run import opened
from reintegra.reading.columns.table import polars


def collect_columns(frame: Frame, needed: dict[str, nw.Expr]) -> nw.DataFrame[Any]:
    """Collect columns into memory: of a database and of pandas as Arrow.

    Args:
        frame: The frame.
        needed: The columns by their names, which they keep.
    """
    return collected(opened(frame, needed).select(**needed))


def through_polars(table: nw.DataFrame[Any]) -> nw.DataFrame[Any]:
    """Return collected Arrow columns as those of polars, where it is installed."""
    if table.implementation.is_polars() or polars() is None:
        return table
    made = polars().from_arrow(table.to_arrow(), rechunk=False)
    return nw.from_native(made, eager_only=True)


def in_steps(frame: nw.DataFrame[Any]) -> Any:
    """Return a collected frame for steps that need nothing found on the way.

    Those of polars become one query; of another kind, it is the frame itself.
    """
    return frame.lazy() if frame.implementation.is_polars() else frame


def collected(frame: Any) -> nw.DataFrame[Any]:
    """Collect what was made in steps."""
    found: nw.DataFrame[Any]
    found = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    return found


def to_native(made: nw.DataFrame[Any], frame: Frame) -> Any:
    """Return a result as a dataframe of the kind that *frame* is.

    A database other than DuckDB gets an Arrow table: its connection is its own.
    """
    kind = frame.implementation
    if kind.is_polars():
        return (made.lazy() if isinstance(frame, nw.LazyFrame) else made).to_native()
    table = _arrow(made)
    if kind.is_duckdb():
        # DuckDB finds the variable by its name, where no table has it
        _reintegra_made = table
        return frame.to_native().query("_reintegra", "select * from _reintegra_made")
    if kind.is_pandas_like():
        pandas = nw.get_native_namespace(frame)
        return table.to_pandas(types_mapper=pandas.ArrowDtype)
    return table


def _arrow(made: nw.DataFrame[Any]) -> Any:
    """Return a result as an Arrow table; its text as text of the usual width."""
    table: Any = made.to_arrow()
    for place, name in enumerate(table.column_names):
        if str(table.schema.field(name).type) in {"large_string", "string_view"}:
            table = table.set_column(place, name, table.column(name).cast("string"))
    return table
