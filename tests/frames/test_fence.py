"""Stages of a query are fenced from one another in PostgreSQL, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reintegra import ArgumentError, frames
from reintegra.grammar.builders import at_least
from reintegra.grammar.nodes import Clause
from reintegra.law.acts import UZS
from tests.engines import table
from tests.frames.test_decide import BIG, DAY, PRICE, rule
from tests.things import Thing, thing

ibis: Any = pytest.importorskip("ibis", reason="the oldest versions run without it")
ROWS = [(Thing(size=size), DAY) for size in (3, None, 2)]
CLEAR = rule(Clause(UZS.at("art. 1"), at_least(thing.size, 3)))
WARNS = "ignore:fetch_arrow_table:DeprecationWarning"  # Ibis 12 of DuckDB 2


def connected(name: str) -> Any:
    """Return DuckDB under the name of a database: it knows the fence as well."""
    backend = type(ibis.duckdb.connect())
    return type("Backend", (backend,), {"name": name})()


def priced(con: Any) -> tuple[Any, Any]:
    """Compute a price and decide a rule in a database, both of one table."""
    con.do_connect()
    con.create_table("made", table(ROWS, Thing))
    made = con.table("made")
    return frames.compute(made, PRICE, on=DAY), frames.decide(made, BIG, on="day")


@pytest.mark.filterwarnings(WARNS)
@pytest.mark.parametrize(("name", "fenced"), [("postgres", True), ("duckdb", False)])
def test_a_fence_for_postgresql_alone(name: str, fenced: bool) -> None:
    """With the same answers, and also where two such queries are joined."""
    price, big = priced(connected(name))
    joined = price.join(big, "row").order_by("row")

    assert fenced is ("OFFSET 0" in ibis.to_sql(price))
    found = joined.to_pyarrow().to_pydict()
    assert [4, None, 2] == found["thing_price"]
    assert [True, None, False] == found["thing_rule"]


@pytest.mark.filterwarnings(WARNS)
@pytest.mark.parametrize("ask", [frames.reasons, frames.missing])
def test_postgresql_has_no_structs(ask: Callable[..., Any]) -> None:
    """It is refused before any work, with what to write."""
    con = connected("postgres")
    con.do_connect()
    con.create_table("made", table(ROWS, Thing))

    with pytest.raises(ArgumentError, match="got False, expected flat=True"):
        ask(con.table("made"), CLEAR, on=DAY)
    assert "OFFSET 0" in ibis.to_sql(ask(con.table("made"), CLEAR, on=DAY, flat=True))


def test_a_query_without_a_database_has_none() -> None:
    """It is not known yet where it will run."""
    asked = frames.compute(ibis.table({"size": "int64"}, name="made"), PRICE, on=DAY)

    assert "OFFSET" not in ibis.to_sql(asked, dialect="postgres")
