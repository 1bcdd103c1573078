"""Run the examples in README, guide and docstrings as tests; say how long to search."""

from __future__ import annotations

import os
from doctest import ELLIPSIS
from importlib.util import find_spec
from pathlib import Path
from random import Random
from time import monotonic

import pytest
from hypothesis import settings
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

SOURCE = Path(__file__).parent / "src"

pages = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
)
docstrings = Sybil(
    parsers=[DocTestParser(optionflags=ELLIPSIS)],
    path=SOURCE.name,
    pattern="*.py",
)

pytest_collect_file = (pages + docstrings).pytest()
collect_ignore = [] if find_spec("pyspark") else ["tests/slow"]


def pytest_collect_directory(
    path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Take folders of the source as folders, not as packages to import.

    The examples in them are run with the installed package.
    """
    if path.is_relative_to(SOURCE):
        return pytest.Dir.from_parent(parent, path=path)
    return None


# -- how long properties are searched for counter-examples

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
