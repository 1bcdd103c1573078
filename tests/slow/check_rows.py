"""Rules, formulas and sortings: each engine says of every row what polars says."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl
import pyarrow as pa
import pytest

from reintegra import Interpretations, Month, cis, frames, programmes
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from tests.engines import Engine
from tests.slow.rows import nothing_known, rows_of

Asked = Rule | Formula | Sorting
RULES, FORMULAS = programmes.rules(), programmes.formulas()
SORTINGS = programmes.sortings()
ALL: dict[str, Asked] = {**RULES, **FORMULAS, **SORTINGS}
ON, RANDOM = date(2026, 9, 1), 250
UNVERIFIED = Interpretations(unverified=True)


def answered(frame: Any, asked: Asked, on: Any) -> Any:
    """Ask a frame, with every line and the status."""
    how: dict[str, Any] = {"into": "answer", "status": "why", "under": UNVERIFIED}
    if isinstance(asked, Formula):
        return frames.compute(frame, asked, on=on, lines=True, **how)
    ask: Any = frames.classify if isinstance(asked, Sorting) else frames.decide
    return ask(frame, asked, on=on, **how)


def agree(engine: Engine, made: pa.Table, asked: Asked, on: Any) -> None:
    """Hold that an engine adds the columns that polars adds, and leaves the others."""
    expected = answered(pl.from_arrow(made), asked, on).to_arrow()
    found = engine.arrow(answered(engine.make(made), asked, on)).sort_by("row")

    assert expected.column_names == found.column_names
    for name in expected.column_names:
        assert expected[name].to_pylist() == found[name].to_pylist(), name


@pytest.mark.parametrize("key", ALL)
def test_by_the_law_of_each_row(engine: Engine, key: str) -> None:
    """Random rows and those at a boundary, on days in and outside the law."""
    asked = ALL[key]
    agree(engine, rows_of(asked, RANDOM), asked, "day")


@pytest.mark.parametrize(
    "key", ["cis.ELIGIBLE", "kis.ELIGIBLE", "unemployed.LONG_TERM"]
)
def test_by_the_law_of_one_day(engine: Engine, key: str) -> None:
    """Also one before the law."""
    asked = RULES[key]
    for on in (ON, date(1999, 1, 1)):
        agree(engine, rows_of(asked, RANDOM), asked, on)


@pytest.mark.parametrize("asked", [cis.ELIGIBLE, cis.BENEFIT, cis.EFFECT], ids=str)
def test_few_rows_and_nothing_known(engine: Engine, asked: Asked) -> None:
    """No row, one row, and rows of nulls alone, also with no day."""
    drawn = rows_of(asked, 1)
    one = Month(2026, 9) if isinstance(asked, Formula) else ON
    for made in (drawn.slice(0, 0), drawn.slice(5, 1), nothing_known(drawn, 3)):
        for on in ("day", one):
            agree(engine, made, asked, on)


def test_the_order_of_rows_and_columns_is_no_matter(engine: Engine) -> None:
    """A row has its answer wherever it stands."""
    drawn = rows_of(cis.BENEFIT, 100)
    turned = drawn.take(pa.array(range(drawn.num_rows))[::-1])
    turned = turned.select(drawn.column_names[::-1])
    plain, other = (
        engine.arrow(answered(engine.make(one), cis.BENEFIT, "day")).sort_by("row")
        for one in (drawn, turned)
    )

    assert plain.to_pylist() == other.select(plain.column_names).to_pylist()
