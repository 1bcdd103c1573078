"""A table of what a function returns, filled as it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Table(dict[K, V]):
    """What a function returns, by its argument; each is computed once.

    The function must return the same for equal arguments.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[K], V]) -> None:
        """Take the function; nothing is computed yet."""
        super().__init__()
        self._function = function

    def __missing__(self, key: K) -> V:
        found = self[key] = self._function(key)
        return found
