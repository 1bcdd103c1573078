"""What the databases make of a question: nothing copied, nothing run in Python."""

from __future__ import annotations

import re
from typing import Any

import ibis
import pytest

from reintegra import cis, frames, programmes, psu
from tests.engines import Engine
from tests.slow.check_logs import log_of
from tests.slow.rows import rows_of

MOST = 50_000
"""Bytes of the longest plan that PostgreSQL may make; without fences it had 22 MB."""


POSTGRES = pytest.mark.parametrize("engine", ["ibis-postgres"], indirect=True)
SPARK = pytest.mark.parametrize("engine", ["spark"], indirect=True)


@POSTGRES
@pytest.mark.parametrize("key", programmes.formulas())
def test_the_plan_of_postgresql_is_short(engine: Engine, key: str) -> None:
    """Each row by its own law, with every line: stages are not copied."""
    formula = programmes.formulas()[key]
    made = engine.make(rows_of(formula, 10))
    asked = frames.compute(made, formula, on="day", lines=True)
    with asked.get_backend().begin() as cursor:
        cursor.execute(f"explain (verbose) {ibis.to_sql(asked)}")
        plan = "\n".join(line for (line,) in cursor.fetchall())

    assert len(plan.encode()) < MOST


@POSTGRES
def test_the_rule_runs_inside(engine: Engine) -> None:
    """It is a question of the database until it is read, and can be shown."""
    asked = frames.decide(engine.make(rows_of(cis.ELIGIBLE, 1)), cis.ELIGIBLE, on="day")

    assert isinstance(asked, ibis.Table)
    assert '"homeless" AND ' in ibis.to_sql(asked)


def plan_of(frame: Any) -> str:
    """Return the plans that Spark makes of a frame."""
    explained: str = frame._jdf.queryExecution().toString()
    return explained


@SPARK
def test_spark_runs_no_python_and_moves_no_row(engine: Engine) -> None:
    """A row is decided where it lies."""
    rows = engine.make(rows_of(cis.ELIGIBLE, 1))
    months = engine.make(rows_of(cis.BENEFIT, 1))
    for asked in (
        frames.decide(rows, cis.ELIGIBLE, on="day", status="why"),
        frames.compute(months, cis.BENEFIT, on="day", lines=True),
    ):
        plan = plan_of(asked)

        assert not re.search(r"python|pandas|arroweval", plan, re.IGNORECASE)
        assert "Exchange" not in plan


@SPARK
def test_spark_moves_rows_for_the_windows_of_a_person(engine: Engine) -> None:
    """By the person and the window alone, and once more to put them in order."""
    log = engine.make(log_of(psu.WEEKLY_LIMIT, 3))
    plan = plan_of(frames.hours(log, psu.WEEKLY_LIMIT))
    moved = re.findall(r"Exchange (\w+)\((\w+)", plan)

    assert not re.search(r"python|pandas|arroweval", plan, re.IGNORECASE)
    assert moved
    assert {("hashpartitioning", "key_0"), ("rangepartitioning", "key_0")} >= {*moved}
