"""The stretches of days without a change of the law, and the era of each row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from attrs import frozen

from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import turning_days
from reintegra.law.periods import Month, shift
from reintegra.reading.columns.expressions.vectors import Eras

Days = tuple[date, ...]


@lru_cache(maxsize=64)
def turns(provisions: tuple[Rule | Formula, ...], scope: LawScope) -> Days:
    """Return the days on which the law of any of the provisions changes for rows.

    Args:
        provisions: The rules and formulas; a month is read by the law of its last day.
        scope: The interpretations and the knowledge of the law.
    """
    found: set[date] = set()
    for said in provisions:
        monthly = isinstance(said, Formula) and said.monthly
        days = set(turning_days(said, scope.under))
        found |= {day.replace(day=1) if monthly else day for day in days}
        if scope.known_on is not None:
            last = Month.of(scope.known_on).last if monthly else scope.known_on
            found |= set() if last == date.max else {shift(last, 1)}
    return tuple(sorted(found))


def eras_within(days: Days, first: date | None, last: date | None) -> Days:
    """Return a day of each era between two days, ``None`` for all there are."""
    begun = 0 if first is None else bisect_right(days, first)
    end = len(days) if last is None else bisect_right(days, last)
    before = days[begun - 1] if begun else shift(days[0], -1)
    return (before, *days[begun:end])


@frozen(eq=False)
class RowDays:
    """The day of each row.

    Attributes:
        pl: The module of the engine.
        name: The column of days.
        days: The first day of each era.
        nulls: Whether rows can be without a day.
    """

    pl: Any
    name: str
    days: Days
    nulls: bool

    def era(self) -> Any:
        """Return the number of each row's era: looked up in a table of days."""
        ends = [*self.days[1:], shift(self.days[-1], 1)]
        table: list[int] = []
        for number, (since, end) in enumerate(zip(self.days, ends, strict=True)):
            table += [number] * (end - since).days
        first = (self.days[0] - date(1970, 1, 1)).days
        place = self.pl.col(self.name).to_physical() - first
        eras = self.pl.Series(table, dtype=self.pl.UInt32)
        return self.pl.lit(eras).gather(place.clip(0, len(table) - 1))

    def within(self, era: Any, eras: Eras) -> Any:
        """Tell which rows are of some eras, ``None`` where all are."""
        if len(eras) < len(self.days):
            return in_eras(era, eras, frozenset(range(len(self.days))))
        return self.pl.col(self.name).is_not_null() if self.nulls else None


def in_eras(era: Any, eras: Iterable[int], among: Eras) -> Any:
    """Tell which rows are of some eras *among* others; null without a day."""
    own = set(eras)
    others = among - own
    if max(others) < min(own):
        return era >= min(own)
    if max(own) < min(others):
        return era <= max(own)
    return era.is_in(sorted(own))
