"""Columns of any dataframe collected into memory, and results in its own kind.

Used where a step needs what an earlier step has found, as in attendance.
"""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw

from reintegra.reading.columns.inputs import Frame
from reintegra.reading.columns.run import native_frame, opened


def collect_columns(frame: Frame, needed: dict[str, nw.Expr]) -> nw.DataFrame[Any]:
    """Collect columns into memory: of a database and of pandas as Arrow.

    Args:
        frame: The frame.
        needed: The columns by the names that they get.
    """
    there = frame.collect_schema().names()
    return collected(opened(frame, there).select(**needed))


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
    if frame.implementation.is_duckdb():
        # DuckDB finds the variable by its name, where no table has it
        _reintegra_made = made.to_native()
        return frame.to_native().query("_reintegra", "select * from _reintegra_made")
    if isinstance(frame, nw.LazyFrame) and frame.implementation.is_polars():
        return made.lazy().to_native()
    if frame.implementation.is_pandas_like():
        return native_frame(made, frame)
    return made.to_native()
