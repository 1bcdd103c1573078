"""Engines of dataframes, behind one face: make a frame of records, read a column."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
from attrs import evolve, frozen
from sqlframe.duckdb import DuckDBSession

from reintegra.grammar.facts import Kind, Label, labels

_WIDTHS = (
    (pa.int8(), range(-(2**7), 2**7)),
    (pa.uint8(), range(2**8)),
    (pa.int16(), range(-(2**15), 2**15)),
    (pa.uint16(), range(2**16)),
    (pa.uint64(), range(2**64)),
    (pa.int64(), range(-(2**63), 2**63)),
)
_TYPES = {Kind.FLAG: pa.bool_(), Kind.CHOICE: pa.string(), Kind.DAY: pa.date32()}


@frozen
class Engine:
    """An engine of dataframes.

    Attributes:
        name: What it is called.
        make: Makes a frame from an Arrow table.
        arrow: Makes an Arrow table from a frame.
        by_stages: Whether its frames are read as those of engines without programs are.
    """

    name: str
    make: Callable[[pa.Table], Any]
    arrow: Callable[[Any], pa.Table]
    by_stages: bool = False

    def records(self, cases: Iterable[tuple[object, date]], record: type) -> Any:
        """Make a frame of records, a row each, with their ``day`` and row number."""
        return self.make(table(cases, record))

    def read(self, frame: Any, *names: str) -> list[Any]:
        """Read a column, or rows of several columns, in the order of the records."""
        found = self.arrow(frame).sort_by("row")
        columns = [found[name].to_pylist() for name in names]
        return columns[0] if len(names) == 1 else list(zip(*columns, strict=True))

    @property
    def names_nulls(self) -> bool:
        """Whether it knows columns of nulls alone: DuckDB 1 takes them for INTEGER."""
        new = int(duckdb.__version__.partition(".")[0]) > 1
        return new or not self.name.startswith("duckdb")

    def __str__(self) -> str:
        return self.name


_store = duckdb.connect()


def written_as_sql(made: pa.Table, name: str) -> Any:
    """Make a frame of an engine that writes SQL; of its sessions there is one only."""
    _store.register(f"made_{name}", made)
    _store.execute(f"create or replace table {name} as from made_{name}")
    return DuckDBSession(_store).sql(f"select * from {name}")  # noqa: S608 - our names


def table(cases: Iterable[tuple[object, date]], record: type) -> pa.Table:
    """Make an Arrow table of records, counts in integers of several widths."""
    rows: Sequence[tuple[object, date]] = list(cases)
    columns = {
        name: pa.array([getattr(one, name) for one, _ in rows], _type(said))
        for name, said in labels(record)
    }
    days = pa.array([day for _, day in rows], pa.date32())
    return pa.table(columns | {"day": days, "row": pa.array(range(len(rows)))})


def _type(said: Label) -> pa.DataType:
    """Return the type of a fact's column: for counts, one of those that fit."""
    if said.kind is not Kind.COUNT:
        return _TYPES[said.kind]
    fit = [width for width, room in _WIDTHS if said.low in room and said.high in room]
    return fit[said.high % len(fit)]


def _pandas(made: pa.Table) -> pd.DataFrame:
    return made.to_pandas(types_mapper=pd.ArrowDtype)


ENGINES = (
    Engine("polars", pl.from_arrow, pl.DataFrame.to_arrow),
    Engine(
        "polars-lazy",
        lambda made: pl.LazyFrame(pl.from_arrow(made)),
        lambda frame: frame.collect().to_arrow(),
    ),
    Engine("pyarrow", lambda made: made, lambda frame: frame),
    Engine("pandas", _pandas, pa.Table.from_pandas),
    Engine("duckdb", duckdb.from_arrow, lambda frame: frame.to_arrow_table()),
)
STAGES = evolve(ENGINES[-1], name="duckdb-stages", by_stages=True)
"""What Spark, PostgreSQL and others through Ibis do, on the engine that is here."""
