"""Roads from registers to answers: each engine comes to what polars comes to."""

from __future__ import annotations

import pytest

from tests.engines import Engine
from tests.frames.roads import ROADS
from tests.frames.test_every_engine import VARIANTS, answer, expected


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("road", ROADS)
def test_roads_end_alike(engine: Engine, road: str, variant: str) -> None:
    """In any order, without rows, of one row, of rows of nulls."""
    tables = VARIANTS[variant](ROADS[road].tables)

    assert expected(road, variant) == answer(ROADS[road], engine, tables)
