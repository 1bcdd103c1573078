"""Plain data drawn from a seed: the same for every version of the library.

Nothing here asks the library for anything, so that two versions are asked the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from tests.versions.tables import POINTS, TURNING_DAYS

T = TypeVar("T")
Given = dict[str, Any]
"""What one question is about, as plain data."""

DAY = timedelta(days=1)
FIRST, LAST = date(2003, 8, 1), date(2027, 12, 31)


class Dice(Random):
    """A source of plain data."""

    def one_in(self, number: int) -> bool:
        """Draw *yes* once in *number* times."""
        return self.randrange(number) == 0

    def flag(self) -> bool | None:
        """Draw yes, no or not known."""
        return self.choice((True, False, None))

    def pick(self, *values: T) -> T:
        """Draw one of *values*."""
        return self.choice(values)

    def maybe(self, draw: Callable[[], T], number: int = 3) -> T | None:
        """Draw what *draw* does, and ``None`` once in *number* times."""
        return None if self.one_in(number) else draw()

    def day(self, first: date = FIRST, last: date = LAST) -> date:
        """Draw a day between two, both included."""
        return first + self.randrange((last - first).days + 1) * DAY

    def law_day(self) -> date:
        """Draw a day of the law: every other time one on or beside which it changes."""
        if self.one_in(2):
            return self.day()
        return self.choice(TURNING_DAYS) + self.pick(-1, 0, 0, 1) * DAY

    def period(self, first: date, last: date, most: int) -> tuple[date, date]:
        """Draw a period of at most *most* days that begins between two days."""
        start = self.day(first, last)
        return start, start + self.randrange(most) * DAY

    def apart(
        self, number: int, first: date, last: date, most: int
    ) -> list[tuple[date, date]]:
        """Draw at most *number* periods that have no day in common."""
        drawn = sorted(self.period(first, last, most) for _ in range(number))
        kept: list[tuple[date, date]] = []
        for one in drawn:
            if not kept or one[0] > kept[-1][1]:
                kept.append(one)
        return kept

    def month(self, first: date = FIRST, last: date = LAST) -> tuple[int, int]:
        """Draw a month, as its year and number."""
        day = self.day(first, last)
        return day.year, day.month

    def count(self, low: int, high: int, near: Sequence[int] = ()) -> int:
        """Draw a count; every other time one of *near*, or one beside it."""
        if near and self.one_in(2):
            return min(high, max(low, self.choice(near) + self.pick(-1, 0, 1)))
        return self.randint(low, high)

    def under(self, *points: str) -> Given:
        """Draw how open points are read; each of *points* is chosen every other time.

        Without *points*, any few of all.
        """
        ids = points or tuple(self.sample(sorted(POINTS), self.randrange(6)))
        chosen = {one: self.choice(POINTS[one]) for one in ids if self.one_in(2)}
        return {"chosen": chosen, "unverified": self.one_in(4)}
