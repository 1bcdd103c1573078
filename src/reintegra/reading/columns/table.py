"""The frame that came: its few columns that are read, and the answers beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.reading.columns.inputs import Frame


@cache
def polars() -> Any:
    """Return polars where it is installed, else ``None``."""
    return import_module("polars") if find_spec("polars") else None


@frozen(eq=False)
class Table:
    """A frame that columns are added to.

    A frame in memory is read through polars where polars is installed: the columns that
    are asked for pass without being copied, and the answers come back beside the frame
    as it came. Whatever else is in the frame is not looked at.

    Attributes:
        frame: The frame.
        names: The names of its columns.
        pl: The module polars, ``None`` where another engine answers.
    """

    frame: Frame
    names: Sequence[str]
    pl: Any

    @classmethod
    def of(cls, frame: Frame) -> Table:
        """Take a frame as it came."""
        native: Any = frame.to_native()
        kind = frame.implementation
        if isinstance(frame, nw.LazyFrame):
            names = frame.collect_schema().names()
            return cls(frame, names, polars() if kind.is_polars() else None)
        names = native.column_names if kind.is_pyarrow() else list(native.columns)
        through = kind.is_polars() or kind.is_pyarrow() or kind.is_pandas()
        return cls(frame, names, polars() if through else None)

    @property
    def lazy(self) -> bool:
        """Whether it is run later, by the caller."""
        return isinstance(self.frame, nw.LazyFrame)

    def only(self, needed: Iterable[str]) -> Frame:
        """Return a frame of the columns needed, those that are there."""
        if self.lazy:
            return self.frame
        there = set(self.names)
        return self.frame.select(*(name for name in needed if name in there))

    def in_polars(self, small: Frame) -> Any:
        """Return the columns of a frame in memory as those of polars."""
        if small.implementation.is_polars():
            return small.to_native()
        table = small.to_native() if small.implementation.is_pyarrow() else None
        found = small.to_arrow() if table is None else table  # type: ignore[union-attr]
        return self.pl.from_arrow(found, rechunk=False)

    def with_answers(self, answers: Any) -> Any:
        """Return the frame as it came, with the columns of a frame of polars."""
        native: Any = self.frame.to_native()
        kind = self.frame.implementation
        if kind.is_polars():
            return self.pl.concat([native, answers], how="horizontal")
        columns = {one.name: _arrow(one) for one in answers.get_columns()}
        if kind.is_pyarrow():
            for name, column in columns.items():
                native = native.append_column(name, column)
            return native
        pandas = nw.get_native_namespace(self.frame)
        made = {
            name: pandas.Series(
                pandas.arrays.ArrowExtensionArray(column), index=native.index
            )
            for name, column in columns.items()
        }
        return native.assign(**made)


def _arrow(column: Any) -> Any:
    """Return a column of polars as one of Arrow; text as text of the usual width."""
    found = column.to_arrow()
    return found.cast("string") if "string" in str(found.type) else found
