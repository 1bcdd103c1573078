"""Engines that stream or have a server: how a frame is made, and read again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from typing import Any

import ibis
import polars as pl
import pyarrow as pa
from pyspark.sql import SparkSession

from tests.engines import Engine
from tests.slow import servers

NAMES = ("polars-streaming", "ibis-duckdb", "ibis-postgres", "spark")
_TABLES = count()


@contextmanager
def started(name: str) -> Iterator[Engine]:
    """Start an engine, with the server that it needs, and stop it again."""
    with ExitStack() as stack:
        if name == "polars-streaming":
            yield Engine(
                name,
                lambda made: pl.LazyFrame(pl.from_arrow(made)),
                lambda frame: frame.collect(engine="streaming").to_arrow(),
            )
            return
        if name == "ibis-duckdb":
            yield _through_ibis(name, ibis.duckdb.connect())
            return
        where = stack.enter_context(servers.folder())
        if name == "ibis-postgres":
            port = stack.enter_context(servers.postgres(where))
            here = {"host": servers.LOCAL, "port": port, "database": "postgres"}
            con = ibis.postgres.connect(user="postgres", **here)
            stack.callback(con.disconnect)
            yield _through_ibis(name, con)
        else:
            master = stack.enter_context(servers.spark(where))
            session = _session(master)
            stack.callback(session.stop)
            yield Engine(
                name,
                lambda made: session.createDataFrame(widened(made)),
                lambda frame: frame if isinstance(frame, pa.Table) else frame.toArrow(),
            )


def _through_ibis(name: str, con: Any) -> Engine:
    def make(made: pa.Table) -> Any:
        table = f"made_{next(_TABLES)}"
        con.create_table(table, widened(made))
        return con.table(table)

    def read(frame: Any) -> pa.Table:
        return frame if isinstance(frame, pa.Table) else frame.to_pyarrow()

    return Engine(name, make, read)


def _session(master: str) -> SparkSession:
    told = {
        "spark.ui.enabled": "false",
        "spark.driver.host": servers.LOCAL,
        "spark.driver.bindAddress": servers.LOCAL,
        "spark.sql.shuffle.partitions": "4",
        "spark.executor.memory": "512m",
    }
    made = SparkSession.builder.master(master).appName("reintegra")
    for key, value in told.items():
        made = made.config(key, value)
    session: SparkSession = made.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def widened(made: pa.Table) -> pa.Table:
    """Return a table whose whole numbers are of a type that every database has."""
    types = (
        (one.name, pa.int64() if pa.types.is_unsigned_integer(one.type) else one.type)
        for one in made.schema
    )
    return made.cast(pa.schema(list(types)))
