"""Names of columns: of any case to a database, of any kind to pandas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import narwhals.stable.v2 as nw


def folded(frame: object, name: str) -> str:
    """Return a name as the engine of a frame compares it."""
    return name.casefold() if _folds(frame) else name


def in_other_case(frame: Any, names: Iterable[str]) -> dict[str, str]:
    """Return which of *names* a frame has in another case only, and how it has them.

    Where the engine tells cases apart, there are none: such a column is another one.
    """
    if not _folds(frame):
        return {}
    there = frame.collect_schema().names()
    alike = {folded(frame, name): name for name in there}
    asked = (name for name in names if name not in there)
    return {name: alike[low] for name in asked if (low := folded(frame, name)) in alike}


def texts(names: Iterable[object]) -> list[str]:
    """Return the names that are text: those of pandas need not be."""
    return [name for name in names if isinstance(name, str)]


def _folds(frame: object) -> bool:
    """Whether the engine takes names of another case for the same."""
    return isinstance(frame, nw.LazyFrame) and not frame.implementation.is_polars()
