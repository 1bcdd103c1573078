"""Run the examples in README, guide and docstrings as tests."""

from __future__ import annotations

from doctest import ELLIPSIS
from pathlib import Path

import pytest
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


def pytest_collect_directory(
    path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Take folders of the source as folders, not as packages to import.

    The examples in them are run with the installed package.
    """
    if path.is_relative_to(SOURCE):
        return pytest.Dir.from_parent(parent, path=path)
    return None
