"""Limits over a log of hours: each engine says of every window what polars says."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import polars as pl
import pyarrow as pa
import pytest

from reintegra import Interpretations, frames, psu
from reintegra.errors import GrammarError
from reintegra.grammar.limits import Limit
from tests.engines import Engine
from tests.limits import limits
from tests.slow.rows import DAY

ON = date(2026, 3, 2)
NAMED = ("pai",)
"""Programmes whose limits ask for the day of their law: no entry has it."""

FIRST = (date(2003, 8, 10), date(2022, 2, 7), date(2024, 12, 27), date(2025, 5, 26))
FAR = (date(1950, 1, 1), date(2100, 1, 1), None)
SPENT = (0, 1, 60, 240, 360, 420, 480, 601, 1441, -1, None)
TYPES = {"Boolean": pa.bool_(), "Int64": pa.int64(), "Date": pa.date32()}
BLOCKS = Interpretations({"OP-33": "from_start"})


def counted() -> dict[str, Limit]:
    """Return the limits whose windows a log tells."""
    found: dict[str, Limit] = {}
    for limit in limits().values():
        try:
            frames.needs(limit)
        except GrammarError:
            continue
        found[limit.key] = limit
    return found


COUNTED = counted()


def log_of(limit: Limit, number: int) -> pa.Table:
    """Draw entries of a few persons, and of nobody; on few days, and on none."""
    dice, rows = Random(limit.key), list[dict[str, Any]]()  # noqa: S311 - a seed
    further = frames.needs(limit)
    for person in ("A", "B", "C", "D", None):
        facts = {name: _fact(dice, type_) for name, type_ in further.items()}
        start = dice.choice(FIRST)
        for _ in range(number):
            day = dice.choice((*(start + n * DAY for n in range(14)), *FAR[:2]))
            seldom = dice.randrange(20) == 0
            other = {name: _fact(dice, type_) for name, type_ in further.items()}
            rows.append(
                {
                    "id": person,
                    "day": None if seldom and person == "D" else day,
                    "minutes": dice.choice(SPENT if seldom else SPENT[:8]),
                    "start": start - timedelta(days=3),
                    **(other if seldom else facts),
                }
            )
    types = {"id": pa.string(), "day": pa.date32(), "minutes": pa.int64()}
    types |= {"start": pa.date32()}
    types |= {name: TYPES[type_] for name, type_ in further.items()}
    return pa.Table.from_pylist(rows, pa.schema(list(types.items())))


def _fact(dice: Random, type_: str) -> Any:
    if type_ == "Boolean":
        return dice.choice((True, False, None))
    return dice.choice((0, 1, 10, 2400, None)) if type_ == "Int64" else ON


def agree(engine: Engine, made: pa.Table, limit: Limit, **how: Any) -> None:
    """Hold that an engine finds the windows that polars finds."""
    if limit.key.startswith(NAMED):
        how |= {"on": ON}
    told = {"into": "met", "status": "why", **how}
    expected = frames.hours(pl.from_arrow(made), limit, **told).to_arrow()
    found = engine.arrow(frames.hours(engine.make(made), limit, **told))

    assert expected.column_names == found.column_names
    assert sorted(map(str, expected.to_pylist())) == sorted(map(str, found.to_pylist()))


@pytest.mark.parametrize("key", COUNTED)
def test_windows_of_a_log(engine: Engine, key: str) -> None:
    """Days, weeks, months, years; entries of nobody, of no day, of no possible time."""
    agree(engine, log_of(COUNTED[key], 30), COUNTED[key])


def test_weeks_from_the_start(engine: Engine) -> None:
    """Blocks of seven days, from a column and from the first day worked."""
    limit = psu.WEEKLY_LIMIT
    for how in ({"start": "start"}, {}):
        agree(engine, log_of(limit, 20), limit, under=BLOCKS, **how)


def test_few_entries(engine: Engine) -> None:
    """None, one, and some of which nothing is known."""
    limit = psu.YEARLY_LIMIT
    made = log_of(limit, 3)
    nulls = pa.table({one.name: pa.nulls(2, one.type) for one in made.schema})
    for few in (made.slice(0, 0), made.slice(0, 1), nulls):
        agree(engine, few, limit)


def test_the_order_of_entries_is_no_matter(engine: Engine) -> None:
    """The windows come in order all the same."""
    made = log_of(psu.WEEKLY_LIMIT, 30).filter(pa.compute.field("id").is_valid())
    turned = made.take(pa.array(range(made.num_rows))[::-1])
    plain, other = (
        engine.arrow(frames.hours(engine.make(one), psu.WEEKLY_LIMIT))
        for one in (made, turned)
    )

    assert plain.to_pylist() == other.to_pylist()
