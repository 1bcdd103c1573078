"""Rules and formulas over columns: against polars by hand, and one way against another.

Each side answers ``cis.ELIGIBLE`` and ``cis.BENEFIT`` with all its lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl

from benchmarks import rows
from benchmarks.by_hand import columns as by_hand
from benchmarks.measures import record
from benchmarks.rounds import Figure, by_clock, compare, same, take_turns
from reintegra import NotInForceError, Person, cis, compute, decide, frames
from reintegra.grammar.nodes import Formula, Rule

ASKED: tuple[Rule | Formula, ...] = (cis.ELIGIBLE, cis.BENEFIT)
SIZES = {1_000: 1.1, 1_000_000: 1.25, 5_000_000: 1.2}
WITHIN, FETCHED = "DuckDB, answered within, then fetched", "DuckDB, fetched as Arrow"
ENGINES = {"pyarrow": 1.3, "pandas": 1.4, FETCHED: 3.5, WITHIN: None}
ONE_ERA = date(2026, 7, 1), date(2026, 10, 31)
UNRELATED, FEW = 2_000, 10_000
MOST = 5_000_000


def answers(frame: Any, on: date | str = rows.FIXED, *, reasons: bool = False) -> Any:
    """Answer both with all lines."""
    return frames.answer(frame, ASKED, on=on, lines=True, reasons=reasons)


def fixed_day(most: int = MOST) -> Iterator[Figure]:
    """Measure a fixed day, the plan made before, against polars by hand."""
    for count in (size for size in SIZES if size <= most):
        frame = rows.people(count)
        _equal("fixed day", answers(frame), by_hand.both(frame))
        yield compare(
            "columns, fixed day, against by hand",
            ("reintegra", lambda: answers(frame)),  # noqa: B023
            ("polars by hand", lambda: by_hand.both(frame)),  # noqa: B023
            bar=SIZES[count],
            one_thread=count <= FEW,
            rows=count,
        )


def own_day(most: int = MOST) -> Iterator[Figure]:
    """Measure each row's own day over the whole law against the fixed day of today."""
    for count in (size for size in SIZES if size <= most):
        frame = rows.with_own_days(count)
        _as_records(answers(frame, "day").head(500))
        yield compare(
            "columns, own day of 23 years, against a fixed day",
            ("own day", lambda: answers(frame, "day")),  # noqa: B023
            ("fixed day", lambda: answers(frame)),  # noqa: B023
            bar=2.5,
            one_thread=count <= FEW,
            rows=count,
        )
    count = min(most, 1_000_000)
    frame = rows.with_own_days(count, *ONE_ERA)
    _equal("one era", answers(frame, "day"), answers(frame))
    yield compare(
        "columns, own day of one era, against a fixed day",
        ("own day", lambda: answers(frame, "day")),
        ("fixed day", lambda: answers(frame)),
        bar=1.1,
        rows=count,
    )


def in_duckdb(most: int = MOST) -> Iterator[Figure]:
    """Measure DuckDB within: a table from a table, own day against a fixed day."""
    count = min(most, 1_000_000)
    frame = rows.with_own_days(count)
    con = duckdb.connect()
    con.execute("create table facts as select * from frame")

    def write(on: date | str) -> None:
        con.execute("drop table if exists found")
        answers(con.table("facts"), on).create("found")

    for on in ("day", rows.FIXED):
        write(on)
        _equal("DuckDB", con.table("found").pl(), answers(frame, on))
    yield compare(
        "DuckDB within, own day of 23 years, against a fixed day",
        ("own day", lambda: write("day")),
        ("fixed day", lambda: write(rows.FIXED)),
        bar=1.5,
        rows=count,
    )
    con.close()


def engines(most: int = MOST) -> Iterator[Figure]:
    """Measure tables of other libraries against polars."""
    count = min(most, 1_000_000)
    frame = rows.people(count)
    table = frame.to_arrow()
    as_pandas = table.to_pandas(types_mapper=pd.ArrowDtype)
    con = duckdb.connect()
    con.execute("create table facts as select * from frame")
    expected = answers(frame)
    sides = {
        "polars": lambda: answers(frame),
        "pyarrow": lambda: answers(table),
        "pandas": lambda: answers(as_pandas),
        FETCHED: lambda: answers(con.table("facts").to_arrow_table()),
        WITHIN: lambda: answers(con.table("facts")).to_arrow_table(),
    }
    _equal("pyarrow", pl.DataFrame(sides["pyarrow"]()), expected)
    _equal("pandas", pl.DataFrame(sides["pandas"]()), expected)
    for name in (FETCHED, WITHIN):
        _equal(name, pl.DataFrame(sides[name]()), expected)
    times = dict(zip(sides, take_turns(sides), strict=True))
    for name, bar in ENGINES.items():
        two = {side: times[side] for side in (name, "polars")}
        yield by_clock(f"columns, {name}, against polars", two, bar=bar, rows=count)
    con.close()


def unrelated(_: int = MOST) -> Iterator[Figure]:
    """Measure a frame of many columns that no rule asks for."""
    dice = np.random.default_rng(rows.SEED)
    others = {f"other_{n}": dice.random(FEW) for n in range(UNRELATED)}
    frame = rows.people(FEW).hstack(pl.DataFrame(others))
    _equal("unrelated columns", answers(frame), by_hand.both(frame))
    yield compare(
        "columns, 2,000 unrelated, against by hand on the same frame",
        ("reintegra", lambda: answers(frame)),
        ("polars by hand", lambda: by_hand.both(frame)),
        bar=1.3,
        one_thread=True,
        rows=FEW,
    )


def reasons(most: int = MOST) -> Iterator[Figure]:
    """Measure the reasons for every row beside the answers."""
    count = min(most, 1_000_000)
    frame = rows.people(count)

    def alone() -> pl.DataFrame:
        return frames.decide(frame, cis.ELIGIBLE, on=rows.FIXED)

    def with_reasons() -> pl.DataFrame:
        found: pl.DataFrame = frames.reasons(frame, cis.ELIGIBLE, on=rows.FIXED)
        return found

    same(
        "answers beside reasons",
        with_reasons()["cis_eligible"].to_list(),
        alone()["cis_eligible"].to_list(),
    )
    yield compare(
        "columns, a rule with reasons, against its answers alone",
        ("with reasons", with_reasons),
        ("answers alone", alone),
        rows=count,
    )
    yield compare(
        "columns, both with reasons, against without reasons",
        ("with reasons", lambda: answers(frame, reasons=True)),
        ("answers alone", lambda: answers(frame)),
        bar=1.2,
        rows=count,
    )


def _as_records(found: pl.DataFrame) -> None:
    """Refuse columns whose rows are not what the record's functions answer."""
    for row in found.iter_rows(named=True):
        person, month = record.of(Person, row), record.of(cis.BenefitMonth, row)
        met = _asked(lambda: decide(cis.ELIGIBLE, person, row["day"]).met)  # noqa: B023
        same("own day, a record's answer", row["cis_eligible"], met)
        grosze = _asked(lambda: compute(cis.BENEFIT, month, row["day"]).grosze)  # noqa: B023
        same("own day, a record's amount", row["cis_benefit"], grosze)


def _asked(answer: Callable[[], Any]) -> Any:
    """Answer, or nothing where columns have a null: a number was not in force."""
    try:
        return answer()
    except NotInForceError:
        return None


def _equal(name: str, ours: pl.DataFrame, theirs: pl.DataFrame) -> None:
    """Refuse frames that are not the same in every column, row by row."""
    same(name, ours.columns, theirs.columns)
    for column in ours.columns:
        mine, other = ours[column], theirs[column].cast(ours[column].dtype)
        same(f"{name}: {column}", mine.ne_missing(other).sum(), 0)


MEASURES = fixed_day, own_day, engines, unrelated, reasons, in_duckdb
