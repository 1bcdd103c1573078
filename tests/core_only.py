"""Run the tests of the core where attrs, python-dateutil and pytest alone are there.

Said with ``pytest -p tests.core_only tests``: a file that imports anything else is left
out, by itself or through a module of the tests, and so is one that asks for an extra.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TOOLS = {"_pytest", "hypothesis", "pytest"}
CORE = {"attr", "attrs", "dateutil", "reintegra"} | TOOLS | sys.stdlib_module_names
EVERY_ROOM = {"pkgutil", "tests.public_names", "tests.timelines"}
"""What goes through every room of the library, those of extras too."""

IN_USE = {
    "test_an_interval_is_of_persons",
    "test_another_year_in_the_tables_breaks_no_test",
    "test_every_public_name_of_the_library_is_there",
}
"""Tests that ask for an extra while they run."""

OF_EXTRAS = ("reintegra.cli", "reintegra.frames", "reintegra.reading.columns")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out a file that asks for more than the core."""
    if HERE not in collection_path.parents:
        return None
    if collection_path.is_dir():
        conftest = collection_path / "conftest.py"
        return True if conftest.is_file() and wants_more(conftest) else None
    return True if wants_more(collection_path) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out tests that ask for more while they run."""
    items[:] = [one for one in items if one.name not in IN_USE]


@cache
def wants_more(path: Path) -> bool:
    """Tell whether a module of the tests, or one that it imports, asks for more."""
    if path.suffix != ".py":
        return False
    for name in imported(path):
        top = name.partition(".")[0]
        if name in EVERY_ROOM:
            return True
        if top == "tests":
            below = HERE.joinpath(*name.split(".")[1:]).with_suffix(".py")
            if below.is_file() and wants_more(below):
                return True
        elif top not in CORE or name.startswith(OF_EXTRAS):
            return True
    return False


def imported(path: Path) -> Iterator[str]:
    """Go through the names that a module imports, wherever it does."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)
