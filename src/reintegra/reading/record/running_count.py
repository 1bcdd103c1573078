"""Fill a running count for one log, day after day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta

from attrs import define, field, frozen

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
    _after_gap: _Switched = field(init=False)
    _anew: _Switched = field(init=False)
    _eras: list[date] = field(init=False)
    _counted: list[date] = field(factory=list, init=False)
    _unknown: list[date] = field(factory=list, init=False)
    _last: date = field(default=date.min, init=False)

    def __attrs_post_init__(self) -> None:
        eras = self.count.eras.versions if self.count.eras else ()
        self._eras = [one.since for one in eras if one.known_by(self.known_on)]
        self._after_gap = _Switched.of(self.count.after_gap, self.under)
        self._anew = _Switched.of(self.count.anew, self.under)

    def number(
        self,
        day: date,
        counts: bool | None,  # noqa: FBT001 - a verdict
        spell: bool | None = None,  # noqa: FBT001 - a verdict
    ) -> int | None:
        """Return the number of the next day of the log.

        Args:
            day: The day, after those before it.
            counts: Whether it counts, ``None`` where that is not known.
            spell: Whether it belongs to a spell, likewise, where the running count
                says what a spell is.

        Returns:
            Its number; ``None`` where it does not count, or where that is not known.

        Raises:
            PeriodError: *day* is not after the day before it.
        """
        if day <= self._last:
            msg = f"day of a log: got {day}, expected one after {self._last}"
            raise PeriodError(
                where="",
                name="day",
                got=day,
                expected=f"a day after {self._last}",
                message=msg,
            )
        belongs = counts if self.count.spell is None else spell
        gap = belongs is False or day - self._last != _DAY
        if gap and self._after_gap.on:
            self._counted, self._unknown = [], []
        self._last, self.met = day, ()
        if counts is None or (belongs is None and self._after_gap.on):
            self._unknown.append(day)
        return self._next(day) if counts else None

    def _next(self, day: date) -> int | None:
        self._counted.append(day)
        self.met = self._after_gap.met
        place = bisect_right(self._eras, day)
        era = self._eras[place - 1] if place else date.min
        earlier, unsure = (
            bisect_left(self._counted, era),
            bisect_left(self._unknown, era),
        )
        if earlier or unsure:
            self.met += self._anew.met
        if not self._anew.on:
            earlier = unsure = 0
        return None if len(self._unknown) > unsure else len(self._counted) - earlier


@frozen
class _Switched:
    """A switch, as one interpretation has it, and the open point that it met."""

    on: bool
    met: tuple[AppliedInterpretation, ...] = ()

    @classmethod
    def of(cls, switch: Switch, under: Interpretations) -> _Switched:
        if isinstance(switch, bool):
            return cls(switch)
        applied = under.of(switch.point)
        return cls(switch.of(applied.interpretation.key), (applied,))
