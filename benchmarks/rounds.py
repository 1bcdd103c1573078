"""Comparisons: sides that take turns in one run, and what came of them.

Times of one machine mean little, and less where others work on it too: only ratios of
sides that took turns are kept, each the ratio of two medians. Sides that run in one
thread, and frames of some thousand rows, are timed by what the processor spent on them;
larger frames, which run on every core, by the clock on the wall, with the processor's
ratio beside it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from statistics import median
from time import perf_counter, process_time
from typing import Any, NamedTuple

ROUNDS, LEAST = 7, 0.05
Side = Callable[[], object]


class Took(NamedTuple):
    """Seconds of a run."""

    clock: float
    processor: float


@dataclass(frozen=True)
class Figure:
    """One figure, beside what it should be.

    Attributes:
        name: What was measured.
        ratio: The ratio of the sides' medians.
        bar: What it should reach; ``None`` where nothing is asked.
        more: Whether more is better: *so many times faster*.
        sides: Median of each side, in seconds or MiB.
        rounds: How many rounds were run.
        of: Rows, sizes and what else was measured.
    """

    name: str
    ratio: float
    bar: float | None = None
    more: bool = False
    sides: Mapping[str, float] = field(default_factory=dict)
    rounds: int = ROUNDS
    of: Mapping[str, Any] = field(default_factory=dict)

    @property
    def reached(self) -> bool | None:
        """Whether the bar is reached; ``None`` where there is none."""
        if self.bar is None:
            return None
        return self.ratio >= self.bar if self.more else self.ratio <= self.bar

    def scaled(self, factor: float) -> Figure:
        """Return it with its ratio multiplied: the sides had work of two sizes."""
        return replace(self, ratio=self.ratio * factor)

    def as_dict(self) -> dict[str, Any]:
        """Return plain data, for JSON."""
        shown = asdict(self) | {"reached": self.reached, "ratio": _short(self.ratio)}
        return shown | {"sides": {k: _short(v) for k, v in self.sides.items()}}


def _short(number: float) -> float:
    return float(f"{number:.3g}")


def take_turns(sides: Mapping[str, Side], rounds: int = ROUNDS) -> list[list[Took]]:
    """Run the sides in turns, as often as one run of theirs needs, and return times.

    Each side has run once before, so that no side pays for what all of them share.
    """
    often = {name: _often(side) for name, side in sides.items()}
    times: list[list[Took]] = [[] for _ in sides]
    order = list(enumerate(sides.items()))
    for turn in range(rounds):
        if turn and turn % 2 == 0:  # no side always comes first, in warm memory
            order.append(order.pop(0))
        for place, (name, side) in order if turn % 2 else reversed(order):
            times[place].append(timed(side, often[name]))
    return times


def _often(side: Side) -> int:
    """Count the runs that take long enough to be timed."""
    side()
    once = timed(side).processor
    return max(1, round(LEAST / once)) if once < LEAST else 1


def timed(side: Side, often: int = 1) -> Took:
    """Time a run, of so many."""
    gc.collect()
    clock, processor = perf_counter(), process_time()
    for _ in range(often):
        side()
    spent = process_time() - processor
    return Took((perf_counter() - clock) / often, spent / often)


def compare(
    name: str,
    ours: tuple[str, Side],
    theirs: tuple[str, Side],
    *,
    bar: float | None = None,
    faster: bool = False,
    one_thread: bool = False,
    **of: Any,
) -> Figure:
    """Compare two sides: ours as a multiple of theirs, or how many times faster."""
    times = dict(
        zip((ours[0], theirs[0]), take_turns(dict((ours, theirs))), strict=True)
    )
    if one_thread:
        spent = {side: [one.processor for one in of] for side, of in times.items()}
        return figure(name, spent, bar=bar, faster=faster, **of)
    return by_clock(name, times, bar=bar, faster=faster, **of)


def by_clock(
    name: str,
    times: Mapping[str, list[Took]],
    *,
    bar: float | None = None,
    faster: bool = False,
    **of: Any,
) -> Figure:
    """Return the figure of the clock, the processor's ratio beside it."""
    clock, spent = (
        {side: [one[which] for one in took] for side, took in times.items()}
        for which in (0, 1)
    )
    beside = _short(figure(name, spent, faster=faster).ratio)
    given = of | {"by the processor's time": beside}
    return figure(name, clock, bar=bar, faster=faster, **given)


def figure(
    name: str,
    sides: Mapping[str, list[float]],
    *,
    bar: float | None = None,
    faster: bool = False,
    **of: Any,
) -> Figure:
    """Return the figure of rounds that were run: the first side against the second."""
    middle = {side: median(times) for side, times in sides.items()}
    mine, other = middle.values()
    ratio, rounds = (
        other / mine if faster else mine / other,
        min(map(len, sides.values())),
    )
    return Figure(name, ratio, bar, more=faster, sides=middle, rounds=rounds, of=of)


class DifferentError(Exception):
    """Two sides of a comparison do not give the same answers."""

    def __init__(self, name: str, detail: object) -> None:
        super().__init__(f"{name}: the sides give different answers: {detail}")


def same(name: str, ours: object, theirs: object) -> None:
    """Refuse to time what does not answer the same."""
    if ours != theirs:
        raise DifferentError(name, (ours, theirs))
