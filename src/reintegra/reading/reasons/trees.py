"""One function that gives the tree of reasons of any result."""

from __future__ import annotations

from functools import singledispatch
from importlib import import_module

from reintegra.errors import ArgumentError
from reintegra.reading.reasons.reasoned import Reasoned
from reintegra.reading.reasons.tree import ReasonTree


@singledispatch
def reason_tree(result: Reasoned) -> ReasonTree:
    """Give the reasons of a result; modules register here, each for its classes."""
    where, expected = "reasons", f"a result whose reasons {result.trees} gives"
    raise ArgumentError(where, "result", result, expected)


def tree_of(result: Reasoned) -> ReasonTree:
    """Give the reasons of a result by the module that registers for its class."""
    import_module(result.trees)
    return reason_tree(result)
