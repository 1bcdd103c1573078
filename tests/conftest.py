"""What tests of several rooms share: engines of dataframes."""

import pytest

from tests.engines import ENGINES, Engine


@pytest.fixture(scope="session", params=ENGINES, ids=str)
def frame(request: pytest.FixtureRequest) -> Engine:
    """Return an engine of dataframes: every test that asks for it runs on each."""
    engine: Engine = request.param
    return engine
