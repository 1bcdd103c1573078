"""Every road from registers to answers, on every engine: the same answer each time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from reintegra import cis, frames, outcomes
from reintegra.errors import ColumnError, NotDefinedError, NotInForceError
from reintegra.law.periods import Month
from tests.engines import ENGINES, Engine
from tests.frames.registers_of_stays import stays_of
from tests.frames.roads import (
    COHORT,
    METRIC_NAMES,
    PEOPLE,
    ROADS,
    SINCE,
    UNTIL,
    Road,
    Tables,
    otherwise,
)

KNOWN = {"id", "person", "start", "first", "last", "day", "kind"}


def without_rows(tables: Tables) -> Tables:
    """Return the registers with their columns alone."""
    return {name: one.slice(0, 0) for name, one in tables.items()}


def of_one_row(tables: Tables) -> Tables:
    """Return one row of each, all of one person."""
    *_, last = tables.values()
    keys = {
        n: "person" if "person" in t.column_names else "id" for n, t in tables.items()
    }
    whose = last[[*keys.values()][-1]][0]
    return {
        n: t.filter(pc.equal(t[keys[n]], whose)).slice(0, 1) for n, t in tables.items()
    }


def with_nothing_known(tables: Tables) -> Tables:
    """Return the registers with a null in every column that may have one."""
    found = {name: _nulls(one, KNOWN) for name, one in tables.items()}
    if "stays" in found:
        found["stays"] = found["stays"].drop_columns(["extension_months"])
    return found


def of_nobody(tables: Tables) -> Tables:
    """Return the registers with a null in every column."""
    return {name: _nulls(one, set()) for name, one in tables.items()}


def in_another_order(tables: Tables) -> Tables:
    """Return rows and columns in another order, and rows in chunks."""
    return {name: otherwise(one) for name, one in tables.items()}


def _nulls(table: pa.Table, known: set[str]) -> pa.Table:
    columns = {
        one.name: table[one.name]
        if one.name in known
        else pa.nulls(len(table), one.type)
        for one in table.schema
    }
    return pa.table(columns)


VARIANTS: dict[str, Callable[[Tables], Tables]] = {
    one.__name__: one
    for one in (
        in_another_order,
        without_rows,
        of_one_row,
        with_nothing_known,
        of_nobody,
    )
}


def answer(road: Road, engine: Engine, tables: Tables) -> Any:
    """Return the answer, or of which kind the refusal is and what it says."""
    try:
        return road.on(engine, tables)
    except (ColumnError, NotDefinedError) as error:
        return type(error), str(error)


@cache
def expected(road: str, variant: str | None) -> Any:
    """Return the answer of the first engine, to the rows as they are in order."""
    tables = ROADS[road].tables
    if variant not in {None, "in_another_order"}:
        tables = VARIANTS[str(variant)](tables)
    return answer(ROADS[road], ENGINES[0], tables)


def test_answers_are_those_of_records() -> None:
    """Of stays, by the lists of a centre; of persons, one by one."""
    names, paid = expected("payroll", None)
    places = [names.index(one) for one in ("id", "month", "cis_benefit", "complete")]
    rows = sorted(
        (row.id, one.month.first, row.grosze, row.statement.complete)
        for one in cis.payrolls(stays_of(PEOPLE), SINCE, UNTIL)
        for row in one.rows
    )
    assert rows == [tuple(row[place] for place in places) for row in paid]
    figures = {
        name: outcomes.measure(COHORT, name, denominator="enrolled").totals
        for name in METRIC_NAMES
    }
    assert figures == expected("measure", None)
    curves = outcomes.incidence(COHORT), outcomes.survival(COHORT).curve
    assert curves == expected("survival", None)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("road", ROADS)
def test_every_engine_says_the_same(frame: Engine, road: str, variant: str) -> None:
    """In any order and chunks, without rows, of one row, of rows of nulls."""
    tables = VARIANTS[variant](ROADS[road].tables)

    assert expected(road, variant) == answer(ROADS[road], frame, tables)


def test_refusals_are_only_of_what_cannot_be() -> None:
    """A row of nobody; a curve of nobody; a spell of a kind with no end, twice."""
    refused = {
        (road, variant): found[1]
        for road in ROADS
        for variant in VARIANTS
        if isinstance(found := expected(road, variant), tuple)
        and isinstance(found[0], type)
    }

    assert {
        "of_nobody": {*ROADS} - {"hours"},
        "without_rows": {"survival"},
        "of_one_row": {"survival"},
        "with_nothing_known": {"registered", "survival"},
    } == {
        variant: {road for road, other in refused if other == variant}
        for _, variant in refused
    }


@pytest.mark.parametrize("road", ["attendance", "payroll"])
def test_arrow_needs_no_polars(road: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which it goes through where that is installed."""
    monkeypatch.setattr("reintegra.frames.conversion.polars", lambda: None)
    (arrow,) = (engine for engine in ENGINES if engine.name == "pyarrow")
    for variant, make in VARIANTS.items():
        found = answer(ROADS[road], arrow, make(ROADS[road].tables))
        assert expected(road, variant) == found, variant


# -- days outside the law


def test_months_outside_the_law(frame: Engine) -> None:
    """Stays before the act are refused; of a base not announced there is no amount."""
    tables = ROADS["payroll"].tables
    marks, stays, certificates = (frame.make(tables[name]) for name in tables)
    place = tables["stays"].column_names.index("start")
    before = pa.array([date(2003, 8, 13)] * len(PEOPLE))
    early = tables["stays"].set_column(place, "start", before)
    late = frame.arrow(frames.payroll(marks, stays, certificates, Month(2040, 1)))
    none = frame.arrow(frames.payroll(marks, stays, certificates, Month(1990, 1)))

    assert {None} == set(late["cis_benefit"].to_pylist())
    assert (late.column_names, 0) == (none.column_names, len(none))
    with pytest.raises(ColumnError, match=r"got 2003-08-13 .* expected 2003-08-14 or"):
        frames.attendance(marks, frame.make(early))


def test_days_before_the_register(frame: Engine) -> None:
    """It has no law before 2004-06-01."""
    spells = frame.make(ROADS["registered"].tables["spells"])
    with pytest.raises(NotInForceError):
        frames.registered(spells, on=date(2004, 5, 31))
