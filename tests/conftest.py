"""What tests of several rooms share: engines of dataframes, and how long to search."""

import os

import pytest
from hypothesis import settings

from tests.engines import ENGINES, Engine

settings.register_profile(
    "dev",
    max_examples=60,
    deadline=None,
    derandomize=False,  # said, as Hypothesis itself says otherwise where CI is set
)
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True)
settings.register_profile("nightly", settings.get_profile("dev"), max_examples=5_000)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(scope="session", params=ENGINES, ids=str)
def frame(request: pytest.FixtureRequest) -> Engine:
    """Return an engine of dataframes: every test that asks for it runs on each."""
    engine: Engine = request.param
    return engine
