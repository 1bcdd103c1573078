"""Frames read out at once, where one step needs what another has found."""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw

from reintegra.reading.columns.inputs import Frame
from reintegra.reading.columns.run import given_back as as_native
from reintegra.reading.columns.run import opened


def read_out(frame: Frame, needed: dict[str, nw.Expr]) -> nw.DataFrame[Any]:
    """Read columns out: of a database into Arrow, of pandas through Arrow.

    Args:
        frame: The frame.
        needed: The columns by the names that they get.
    """
    there = frame.collect_schema().names()
    found = opened(frame, there).select(**needed)
    return found.collect() if isinstance(found, nw.LazyFrame) else found


def given_back(made: nw.DataFrame[Any], frame: Frame) -> Any:
    """Return what was *made* as native as *frame* is.

    A database other than DuckDB gets an Arrow table: its connection is its own.
    """
    if frame.implementation.is_duckdb():
        # DuckDB finds the variable by its name, where no table has it
        _reintegra_made = made.to_native()
        return frame.to_native().query("_reintegra", "select * from _reintegra_made")
    if isinstance(frame, nw.LazyFrame) and frame.implementation.is_polars():
        return made.lazy().to_native()
    if frame.implementation.is_pandas_like():
        return as_native(made, frame)
    return made.to_native()
