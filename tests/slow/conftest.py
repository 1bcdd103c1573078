"""What the slow tests share: each engine is started once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.engines import Engine
from tests.slow.engines import NAMES, started

IBIS = "ignore:fetch_arrow_table:DeprecationWarning"
"""Ibis 12 reads DuckDB 2 by a method that has another name there now."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the engines warn of among themselves."""
    for one in items:
        one.add_marker(pytest.mark.filterwarnings(IBIS))


@pytest.fixture(scope="session", params=NAMES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Start an engine, and stop it when the last test is over."""
    with started(request.param) as made:
        yield made
