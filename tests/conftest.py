"""What tests of several rooms share: engines of dataframes, and how long to search."""

import os
from random import Random
from time import monotonic

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
settings.register_profile("few", settings.get_profile("ci"), max_examples=10)
settings.register_profile("nightly", settings.get_profile("dev"), max_examples=5_000)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

STARTED = monotonic()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a search for counter-examples be bounded in time."""
    told = "stop after so many seconds: tests that have not begun by then are skipped"
    parser.addoption("--seconds", type=float, default=None, help=told)


def pytest_report_header(config: pytest.Config) -> str | None:
    """Print the seed, with which the same examples can be tried again."""
    seed = config.getoption("--hypothesis-seed")
    return None if seed is None else f"examples: --hypothesis-seed={seed}"


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Where time is bounded, begin with other tests each time, as the seed has it."""
    if config.getoption("--seconds") is not None:
        Random(config.getoption("--hypothesis-seed")).shuffle(items)  # noqa: S311 - no secret


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what begins too late."""
    bound = item.config.getoption("--seconds")
    if bound is not None and monotonic() - STARTED > bound:
        pytest.skip("the time for other examples is used up")


@pytest.fixture(scope="session", params=ENGINES, ids=str)
def frame(request: pytest.FixtureRequest) -> Engine:
    """Return an engine of dataframes: every test that asks for it runs on each."""
    engine: Engine = request.param
    return engine
