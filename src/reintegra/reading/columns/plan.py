"""A plan in stages: what is said once and referred to becomes one column, once.

Nothing is inlined that is used twice. A helper column stands one stage above the
deepest column that it refers to; all columns of a stage are added together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import narwhals.stable.v2 as nw
from attrs import define, field

from reintegra.reading.columns.column import Exact, Number, Truth
from reintegra.reading.columns.column_names import texts
from reintegra.reading.columns.fence import fence
from reintegra.reading.columns.time import Day, DayColumn


def free_prefix(names: Iterable[str]) -> str:
    """Return a beginning, of underscores, that none of *names* has."""
    taken, prefix = texts(names), "_"
    while any(name.startswith(prefix) for name in taken):
        prefix += "_"
    return prefix


@define
class Plan:
    """Helper columns by stage.

    Attributes:
        prefix: How the names of helper columns begin.
        numbered: Whether the engine takes a day as a number: the days since 1970.
        stages: The columns of each stage, in order.
        least: The first stage that a column may stand in.
        reached: The stage above all that was read last.
        places: Numbers the columns.
    """

    prefix: str
    numbered: bool = field(default=False, kw_only=True)
    stages: list[list[nw.Expr]] = field(factory=list)
    least: int = 0
    reached: int = 0
    places: Iterator[int] = field(factory=count)
    _numbers: dict[int, tuple[object, Number, int]] = field(factory=dict)
    _truths: dict[int, tuple[object, Truth, int]] = field(factory=dict)
    _days: dict[int, tuple[object, DayColumn, int]] = field(factory=dict)
    _apart: dict[int, tuple[object, Plan]] = field(factory=dict)

    def number(self, said: object, read: Callable[[], Number]) -> Number:
        """Read what *said* comes to, once, and name the column it makes."""
        kept = self._numbers.get(id(said))
        if kept is None:
            with self._deeper():
                found = read()
                if isinstance(found, Exact):
                    found = Exact(self.step(found.top), found.below)
                kept = self._numbers[id(said)] = said, found, self.reached
        self.reached = max(self.reached, kept[2])
        return kept[1]

    def truth(self, said: object, read: Callable[[], Truth]) -> Truth:
        """Read whether *said* holds, once, and name the column it makes."""
        kept = self._truths.get(id(said))
        if kept is None:
            with self._deeper():
                found = read()
                if isinstance(found, nw.Expr):
                    found = self.step(found)
                kept = self._truths[id(said)] = said, found, self.reached
        self.reached = max(self.reached, kept[2])
        return kept[1]

    def day(self, said: object, read: Callable[[], DayColumn]) -> DayColumn:
        """Read which day *said* is, once, and name the three columns it makes."""
        kept = self._days.get(id(said))
        if kept is None:
            with self._deeper():
                found = read()
                if isinstance(found, Day):
                    found = Day(*self._named(found.year, found.month, found.day))
                kept = self._days[id(said)] = said, found, self.reached
        self.reached = max(self.reached, kept[2])
        return kept[1]

    def step(self, column: nw.Expr) -> nw.Expr:
        """Name a column on the way, so that what uses it twice refers to it."""
        (named,) = self._named(column)
        return named

    def add_to(self, frame: Any) -> Any:
        """Add the helper columns to *frame*, a stage at a time."""
        for stage in self.stages:
            frame = fence(frame.with_columns(*stage))
        return frame

    @contextmanager
    def apart(self, day: object) -> Iterator[Plan]:
        """Read by the law of another day: what was read before is read anew.

        Args:
            day: That day; its columns stand in this plan.
        """
        _, other = self._apart.setdefault(id(day), (day, self._other()))
        other.reached = other.least
        yield other
        self.reached = max(self.reached, other.reached)

    def of_other_law(self) -> Plan:
        """Return a plan of the same stages, in which nothing was read yet."""
        return Plan(
            self.prefix, self.stages, places=self.places, numbered=self.numbered
        )

    def _other(self) -> Plan:
        deep = self.reached
        return Plan(
            self.prefix,
            self.stages,
            least=deep,
            reached=deep,
            places=self.places,
            numbered=self.numbered,
        )

    @contextmanager
    def _deeper(self) -> Iterator[None]:
        outside, self.reached = self.reached, self.least
        yield
        self.reached = outside

    def _named(self, *columns: nw.Expr) -> list[nw.Expr]:
        """Add columns to the stage above all that was reached."""
        if self.reached == len(self.stages):
            self.stages.append([])
        names = [f"{self.prefix}{next(self.places)}" for _ in columns]
        pairs = zip(columns, names, strict=True)
        self.stages[self.reached] += (column.alias(name) for column, name in pairs)
        self.reached += 1
        return [nw.col(name) for name in names]
