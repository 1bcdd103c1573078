"""The frame that came: its few columns that are read, and the answers beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.reading.columns.expressions import sql
from reintegra.reading.columns.inputs import Frame

_PIECE = 65_536
_PLAIN = {"bool", "int64", "date32[day]", "string", "large_string"}


@cache
def polars() -> Any:
    """Return polars where it is installed, else ``None``."""
    return import_module("polars") if find_spec("polars") else None


def duckdb() -> Any:
    """Return what writes the words of polars as SQL of DuckDB."""
    return sql


@frozen(eq=False)
class Table:
    """A frame that columns are added to.

    A frame in memory is read through polars where polars is installed: the columns that
    are asked for pass without being copied, and the answers come back beside the frame
    as it came. Whatever else is in the frame is not looked at.

    Attributes:
        frame: The frame.
        names: The names of its columns.
        pl: The module polars; for DuckDB the one that writes its words as SQL; ``None``
            where another engine answers.
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
            other = duckdb() if kind.is_duckdb() else None
            return cls(frame, names, polars() if kind.is_polars() else other)
        names = native.column_names if kind.is_pyarrow() else list(native.columns)
        through = kind.is_polars() or kind.is_pyarrow() or kind.is_pandas()
        return cls(frame, names, polars() if through else None)

    @property
    def lazy(self) -> bool:
        """Whether it is run later, by the caller."""
        return isinstance(self.frame, nw.LazyFrame)

    @property
    def in_duckdb(self) -> bool:
        """Whether it is a relation of DuckDB."""
        return self.pl is sql

    def only(self, needed: Iterable[str]) -> Frame:
        """Return a frame of the columns needed, those that are there."""
        if self.lazy:
            return self.frame
        there = set(self.names)
        names = [name for name in needed if name in there]
        native: Any = self.frame.to_native()
        if names and self.frame.implementation.is_polars():
            few: nw.DataFrame[Any] = nw.from_native(native[names], eager_only=True)
            return few  # without a query
        return self.frame.select(*names)

    def in_polars(self, small: Frame) -> Any:
        """Return the columns of a frame in memory as those of polars."""
        if small.implementation.is_polars():
            return small.to_native()
        return self.pl.from_arrow(_table(small), rechunk=False)

    def with_answers(self, answers: Any, fixed: Collection[str] = ()) -> Any:
        """Return the frame as it came, with the columns of a frame of polars.

        Args:
            answers: The frame of polars.
            fixed: Its columns that hold one value: of Arrow, one piece many times.
        """
        native: Any = self.frame.to_native()
        kind = self.frame.implementation
        if kind.is_polars():
            return self.pl.concat([native, answers], how="horizontal")
        columns = {name: _arrow(answers, name, fixed) for name in answers.columns}
        if kind.is_pyarrow():
            for name, column in columns.items():
                native = native.append_column(name, column)
            return native
        pandas = nw.get_native_namespace(self.frame)
        made = pandas.DataFrame(
            {
                name: pandas.arrays.ArrowExtensionArray(one)
                for name, one in columns.items()
            },
            index=native.index,
        )
        return pandas.concat([native, made], axis=1)


def plain(small: Any) -> bool:
    """Whether every column of a frame of Arrow or pandas has a type of Arrow that fits.

    It spares what narwhals takes to describe the columns of pandas.
    """
    native = small.to_native()
    arrow = small.implementation.is_pyarrow()
    types = native.schema.types if arrow else map(_arrow_type, native.dtypes)
    return {str(type_) for type_ in types} <= _PLAIN


def _arrow_type(dtype: Any) -> Any:
    return getattr(dtype, "pyarrow_dtype", None)


def _table(small: Any) -> Any:
    """Return a frame of Arrow or pandas as a table of Arrow."""
    native = small.to_native()
    if small.implementation.is_pyarrow():
        return native
    columns = {name: column.array for name, column in native.items()}
    own = nw.get_native_namespace(small).arrays.ArrowExtensionArray
    if not columns or not all(isinstance(one, own) for one in columns.values()):
        return small.to_arrow()
    arrays = {name: one.__arrow_array__() for name, one in columns.items()}
    return import_module("pyarrow").table(arrays)


def _arrow(answers: Any, name: str, fixed: Collection[str]) -> Any:
    """Return a column of polars as one of Arrow; text as text of the usual width."""
    height = answers.height
    piece = answers.slice(0, _PIECE) if name in fixed else answers
    pieces = [one.to_arrow() for one in piece.get_column(name).get_chunks()]
    if piece.height < height:
        times, rest = divmod(height, _PIECE)
        pieces = pieces * times + [one.slice(0, rest) for one in pieces]
    found = import_module("pyarrow").chunked_array(pieces)
    return found.cast("string") if "string" in str(found.type) else found
