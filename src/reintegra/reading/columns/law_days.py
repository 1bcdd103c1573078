"""Law over time for columns: one day for all rows, or each row its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from typing import TypeAlias, TypeVar

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.grammar.scope import LawScope
from reintegra.law.periods import Month, shift
from reintegra.law.timeline import Timeline, Version
from reintegra.reading.columns.column import (
    Exact,
    Name,
    Number,
    Truth,
    common,
    name,
    text,
    that_day,
    top,
    truth,
    whole,
)

T = TypeVar("T")
V = TypeVar("V")
Leaf: TypeAlias = "tuple[date, nw.Expr]"


@frozen(eq=False)
class Days:
    """Whose day counts.

    Attributes:
        column: The column of days, ``None`` where one day counts for all rows.
        view: Which of the law is read; its *on* is that one day.
        monthly: Whether a row is read by the law of the last day of its month.
        early: Whether *known_on* may be any day of a row's month, as it may where a
            month is read; otherwise it is not before the row's day.
        literal: Writes a day as *column* holds days.
    """

    column: nw.Expr | None
    view: LawScope
    monthly: bool
    early: bool = False
    literal: Callable[[date], nw.Expr] = that_day

    def number(self, law: Timeline[T], read: Callable[[Version[T]], Number]) -> Number:
        """Read a number by the law in force; null where none is."""
        found = self._read(law, read)
        if self.column is None or _silent(found):
            return found[0][1] if found else None
        below = common(*(number for _, number in found))
        leaves = [(since, top(number, below)) for since, number in found]
        return Exact(self._in_force(self.column, leaves, whole(None)), below)

    def truth(self, law: Timeline[T], read: Callable[[Version[T]], Truth]) -> Truth:
        """Read a truth by the law in force; null where none is."""
        found = self._read(law, read)
        if self.column is None or _silent(found):
            return found[0][1] if found else None
        leaves = [(since, truth(met)) for since, met in found]
        return self._in_force(self.column, leaves, truth(None))

    def name(self, law: Timeline[T], read: Callable[[Version[T]], Name]) -> Name:
        """Read a name by the law in force; null where none is."""
        found = self._read(law, read)
        if self.column is None or _silent(found):
            return found[0][1] if found else None
        leaves = [(since, name(said)) for since, said in found]
        return self._in_force(self.column, leaves, name(None))

    def choose(self, leaves: list[Leaf]) -> nw.Expr:
        """Choose a text by day; null where a row has no day, or one too late."""
        if self.column is None:
            return leaves[-1][1]
        return self._in_force(self.column, leaves, text(None))

    def known(self, since: date) -> bool:
        """Whether law that rows are read by from *since* on could be known."""
        end = self._end()
        return end is None or since < end

    def _read(
        self, law: Timeline[T], read: Callable[[Version[T]], V]
    ) -> list[tuple[date, V | None]]:
        """Read each version, from the first day that rows are read by it."""
        last: dict[date, Version[T]] = {}
        for version in self.view.versions(law):
            last[self.first(version.since)] = version
        found: list[tuple[date, V | None]] = []
        for since, version in last.items():
            says = None if version.content is None else read(version)
            if not found or not _same(found[-1][1], says):
                found.append((since, says))
        return found

    def first(self, since: date) -> date:
        """Return the first day that rows are read by law that begins on *since*."""
        return since.replace(day=1) if self.monthly else since

    def _in_force(self, on: nw.Expr, leaves: list[Leaf], null: nw.Expr) -> nw.Expr:
        since, end = leaves[0][0], self._end()
        # Spark cannot write the first day that there is
        within = ~on.is_null() if since == date.min else on >= self.literal(since)
        if end is not None:
            within = within & (on < self.literal(end))
        return nw.when(within).then(self._by_day(on, leaves)).otherwise(null)

    def _by_day(self, on: nw.Expr, leaves: list[Leaf]) -> nw.Expr:
        """Choose among versions by day, in a balanced tree."""
        if len(leaves) == 1:
            return leaves[0][1]
        half = len(leaves) // 2
        since, late = self.literal(leaves[half][0]), self._by_day(on, leaves[half:])
        later = nw.when(on >= since).then(late)
        return later.otherwise(self._by_day(on, leaves[:half]))

    def reached(self, day: nw.Expr) -> nw.Expr:
        """Tell whether the law of a day could be known; null where the day is not."""
        end = self._end()
        known = nw.when(~day.is_null()).then(truth(met=True))
        return known if end is None else day < self.literal(end)

    def _end(self) -> date | None:
        """Return the first day whose law could not yet be known, if there is one."""
        known_on = self.view.known_on
        if known_on is None:
            return None
        by_month = self.monthly or self.early
        last = Month.of(known_on).last if by_month else known_on
        return None if last == date.max else shift(last, 1)


def _same(one: object, other: object) -> bool:
    return one is other or (type(one) is type(other) is Fraction and one == other)


def _silent(found: Sequence[tuple[date, object]]) -> bool:
    return all(says is None for _, says in found)
