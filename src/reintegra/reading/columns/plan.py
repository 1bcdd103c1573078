"""A plan in stages: what is said once and referred to becomes one column, once.

Nothing is inlined that is used twice. A helper column stands one stage above the
deepest column that it refers to; all columns of a stage are added together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import narwhals.stable.v2 as nw
from attrs import define, field

from reintegra.reading.columns.column import Exact, Number, Truth


def free_prefix(names: Iterable[str]) -> str:
    """Return a beginning, of underscores, that none of *names* has."""
    taken, prefix = list(names), "_"
    while any(name.startswith(prefix) for name in taken):
        prefix += "_"
    return prefix


@define
class Plan:
    """Helper columns by stage.

    Attributes:
        prefix: How the names of helper columns begin.
        stages: The columns of each stage, in order.
    """

    prefix: str
    stages: list[list[nw.Expr]] = field(factory=list)
    _numbers: dict[int, tuple[object, Number, int]] = field(factory=dict)
    _truths: dict[int, tuple[object, Truth, int]] = field(factory=dict)
    _reached: int = 0
    _count: int = 0

    def number(self, said: object, read: Callable[[], Number]) -> Number:
        """Read what *said* comes to, once, and name the column it makes."""
        kept = self._numbers.get(id(said))
        if kept is None:
            with self._deeper():
                found = read()
                if isinstance(found, Exact):
                    found = Exact(self._name(found.top), found.below)
                kept = self._numbers[id(said)] = said, found, self._reached
        self._reached = max(self._reached, kept[2])
        return kept[1]

    def truth(self, said: object, read: Callable[[], Truth]) -> Truth:
        """Read whether *said* holds, once, and name the column it makes."""
        kept = self._truths.get(id(said))
        if kept is None:
            with self._deeper():
                found = read()
                if isinstance(found, nw.Expr):
                    found = self._name(found)
                kept = self._truths[id(said)] = said, found, self._reached
        self._reached = max(self._reached, kept[2])
        return kept[1]

    @contextmanager
    def _deeper(self) -> Iterator[None]:
        outside, self._reached = self._reached, 0
        yield
        self._reached = outside

    def _name(self, column: nw.Expr) -> nw.Expr:
        name = f"{self.prefix}{self._count}"
        self._count += 1
        if self._reached == len(self.stages):
            self.stages.append([])
        self.stages[self._reached].append(column.alias(name))
        self._reached += 1
        return nw.col(name)
