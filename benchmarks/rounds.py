"""Comparisons: sides that take turns in one run, and what came of them.

Times of one machine mean little, and less where others work on it too: only ratios of
sides that took turns are kept, each the ratio of two medians. Sides that run in one
thread are timed by what the processor spent on them; columns, which run on every core,
by the clock on the wall.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from statistics import median
from time import perf_counter, process_time
from typing import Any

ROUNDS, LEAST = 7, 0.05
Side = Callable[[], object]
Clock = Callable[[], float]


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


def take_turns(
    sides: Mapping[str, Side], rounds: int = ROUNDS, clock: Clock = perf_counter
) -> list[list[float]]:
    """Run the sides in turns, as often as one run of theirs needs, and return seconds.

    Each side has run once before, so that no side pays for what all of them share.
    """
    often = {name: _often(side) for name, side in sides.items()}
    times: list[list[float]] = [[] for _ in sides]
    for turn in range(rounds):
        order = list(enumerate(sides.items()))
        for place, (name, side) in order if turn % 2 else reversed(order):
            times[place].append(seconds(side, often[name], clock))
    return times


def _often(side: Side) -> int:
    """Count the runs that take long enough to be timed."""
    side()
    once = seconds(side, clock=process_time)
    return max(1, round(LEAST / once)) if once < LEAST else 1


def seconds(side: Side, often: int = 1, clock: Clock = perf_counter) -> float:
    """Return the seconds of a run, of so many."""
    gc.collect()
    start = clock()
    for _ in range(often):
        side()
    return (clock() - start) / often


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
    clock = process_time if one_thread else perf_counter
    mine, other = take_turns(dict((ours, theirs)), clock=clock)
    return figure(
        name,
        {ours[0]: mine, theirs[0]: other},
        bar=bar,
        faster=faster,
        **of,
    )


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
