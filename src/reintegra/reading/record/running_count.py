"""Fill a running count for one log, day after day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta

from attrs import define, field

from reintegra.errors import PeriodError
from reintegra.grammar.running_count import RunningCount, Switch
from reintegra.law.interpretations import Interpretations
from reintegra.law.points import AppliedInterpretation

_DAY = timedelta(days=1)


@define
class Counter:
    """Numbers the counted days of one log, in its order.

    Attributes:
        count: The running count.
        under: How open points are read.
        known_on: Day whose knowledge of the law counts, ``None`` for all of it.
        met: The open points that the last number rests on.
    """

    count: RunningCount
    under: Interpretations
    known_on: date | None = None
    met: tuple[AppliedInterpretation, ...] = field(default=(), init=False)
    _counted: list[date] = field(factory=list, init=False)
    _unknown: list[date] = field(factory=list, init=False)
    _eras: list[date] = field(factory=list, init=False)
    _last: date = field(default=date.min, init=False)

    def __attrs_post_init__(self) -> None:
        eras = self.count.eras.versions if self.count.eras else ()
        self._eras = [one.since for one in eras if one.known_by(self.known_on)]

    def number(self, day: date, counts: bool | None) -> int | None:  # noqa: FBT001
        """Return the number of the next day of the log.

        Args:
            day: The day, after those before it.
            counts: Whether it counts, ``None`` where that is not known.

        Returns:
            Its number; ``None`` where it does not count, or where that is not known.

        Raises:
            PeriodError: *day* is not after the day before it.
        """
        if day <= self._last:
            msg = f"day of a log: got {day}, expected one after {self._last}"
            raise PeriodError(msg)
        self.met = ()
        gap = counts is False or day - self._last != _DAY
        if gap and _is_on(self.count.after_gap, self.under):
            self._counted, self._unknown = [], []
        self._last = day
        if not counts:
            self._unknown += [day] if counts is None else []
            return None
        return self._next(day)

    def _next(self, day: date) -> int | None:
        self._counted.append(day)
        place = bisect_right(self._eras, day)
        era = self._eras[place - 1] if place else date.min
        earlier, unsure = (
            bisect_left(one, era) for one in (self._counted, self._unknown)
        )
        self._meet(self.count.after_gap)
        if earlier or unsure:
            self._meet(self.count.anew)
            if not _is_on(self.count.anew, self.under):
                earlier = unsure = 0
        return None if len(self._unknown) > unsure else len(self._counted) - earlier

    def _meet(self, switch: Switch) -> None:
        if not isinstance(switch, bool):
            self.met += (self.under.of(switch.point),)


def _is_on(switch: Switch, under: Interpretations) -> bool:
    if isinstance(switch, bool):
        return switch
    return switch.of(under.of(switch.point).interpretation.key)
