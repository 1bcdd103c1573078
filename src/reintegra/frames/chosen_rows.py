"""Chosen rows of any dataframe, as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import narwhals.stable.v2 as nw

from reintegra.errors import ArgumentError, ColumnError
from reintegra.frames.conversion import collected
from reintegra.reading.columns.inputs import Frame, key_columns
from reintegra.reading.columns.plan import free_prefix
from reintegra.reading.columns.run import opened

WHERE = "frames.explain_rows"


def rows_of(
    frame: Frame,
    rows: Sequence[int | str],
    by: str | None,
    needed: Mapping[str, nw.Expr],
    reads: Iterable[str],
) -> list[dict[str, Any]]:
    """Return the values of rows by the names of their columns, in the order asked for.

    Args:
        frame: The frame.
        rows: Their places, or what they hold in *by*.
        by: The column that tells rows apart, ``None`` for places.
        needed: The columns by the names that they get.
        reads: The columns that are read for those called otherwise.

    Raises:
        ArgumentError: There is no such row, or the rows of the engine have no order.
        ColumnError: Several rows hold the same in *by*.
    """
    if by is None:
        frame, by = _numbered(frame)
        there = "the place of a row, from 0 on"
    else:
        there = f"what a row holds in column {by!r}"
    (column,), key = key_columns(frame, [by]).values(), free_prefix(needed)
    kind = int if frame.collect_schema()[by].is_integer() else str
    for row in rows:
        if not isinstance(row, kind):
            raise ArgumentError(WHERE, "rows", row, f"{kind.__name__}: {there}")
    found: dict[object, dict[str, Any]] = {}
    read = opened(frame, {*needed, *reads, by}).select(**needed, **{key: column})
    chosen = collected(read.filter(nw.col(key).is_in([*rows])))
    for values in chosen.rows(named=True):
        name = values.pop(key)
        if name in found:
            got = f"several rows with {name!r}"
            raise ColumnError(by, got, "one row for each that is asked for")
        found[name] = values
    for row in rows:
        if row not in found:
            raise ArgumentError(WHERE, "rows", row, there)
    return [dict(found[row]) for row in rows]


def _numbered(frame: Frame) -> tuple[Frame, str]:
    """Number the rows of a frame, where they have an order."""
    name = free_prefix(frame.collect_schema().names())
    if not isinstance(frame, nw.LazyFrame):
        return frame.with_row_index(name), name
    if not frame.implementation.is_polars():
        expected = "the column that tells rows apart: these rows have no order"
        raise ArgumentError(WHERE, "by", None, expected)
    return nw.from_native(frame.to_native().with_row_index(name)), name
