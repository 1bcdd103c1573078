"""The stretches of days without a change of the law, and the era of each row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Any

from attrs import frozen

from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import turning_days
from reintegra.law.periods import Month, shift
from reintegra.reading.columns.expressions.vectors import Eras

Days = tuple[date, ...]
MARGIN = 4000
"""Days beside those of the eras, about ten years, that their table has as well."""


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
        near: Whether all days are within `MARGIN` of those of the eras.
    """

    pl: Any
    name: str
    days: Days
    nulls: bool
    near: bool

    def era(self) -> Any:
        """Return the number of each row's era: looked up in a table of days."""
        begun = [day.toordinal() for day in self.days]
        table: list[int] = [0] * MARGIN
        for number, (since, end) in enumerate(pairwise([*begun, begun[-1] + MARGIN])):
            table += [number] * (end - since)
        first = begun[0] - date(1970, 1, 1).toordinal() - MARGIN
        place = self.pl.col(self.name).to_physical() - first
        if not self.near:
            place = place.clip(0, len(table) - 1)
        eras = self.pl.Series(table, dtype=self.pl.UInt32)
        # a place below 0 becomes one beyond the table, which is refused as well
        place = place.cast(self.pl.UInt32, wrap_numerical=True)
        return self.pl.lit(eras).gather(place)

    def within(self, era: Any, eras: Eras) -> Any:
        """Tell which rows are of some eras, ``None`` where all are."""
        if len(eras) < len(self.days):
            return in_eras(era, eras, frozenset(range(len(self.days))))
        return self.pl.col(self.name).is_not_null() if self.nulls else None


def in_eras(era: Any, eras: Iterable[int], among: Eras) -> Any:
    """Tell which rows are of some eras *among* others; null without a day."""
    own, found = set(eras), None
    for first, last in _runs(sorted(among), own):
        if first == min(among):
            run = era <= last
        elif last == max(among):
            run = era >= first
        else:
            run = (era >= first) & (era <= last)
        found = run if found is None else found | run
    return found


def _runs(among: list[int], own: set[int]) -> Iterator[tuple[int, int]]:
    """Go through the first and the last of each run of eras."""
    begun: int | None = None
    for before, era in zip([None, *among], among, strict=False):
        if era in own and begun is None:
            begun = era
        elif era not in own and begun is not None:
            yield begun, before or 0
            begun = None
    if begun is not None:
        yield begun, among[-1]
