"""Kaplan–Meier curves: time to an end that not all have met (*krzywa przeżycia*)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import accumulate
from math import sqrt
from typing import SupportsIndex

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import FactError
from reintegra.outcomes.statistics.confidence import Level, deviate, log_log
from reintegra.outcomes.statistics.risk_sets import (
    RiskSet,
    each,
    risk_sets,
    shares,
    steps,
    surviving,
)
from reintegra.values import frozen

_OBSERVED = ("kaplan_meier", "observed")


@check_arguments
@frozen
class Survival:
    """A Kaplan–Meier curve: the share that an end has not met by each day.

    Attributes:
        times: Days with an end or a censoring, ascending; before the first the share
            is 1.
        survival: The share after each of them, exact.
        at_risk: Persons still there on each, all of that day included.
        events: Ends on each.
        censored: Persons known of up to that day and no longer.
        band: Bounds of the share at each, for that day by itself; both equal to the
            share where it is 1 or 0, for which the formula says nothing.
    """

    times: tuple[int, ...]
    survival: tuple[Fraction, ...] = field(converter=shares)
    at_risk: tuple[int, ...]
    events: tuple[int, ...]
    censored: tuple[int, ...]
    band: tuple[tuple[float, float], ...]

    @property
    def median(self) -> int | None:
        """Return the first day by which half or more have ended.

        ``None`` where the curve never comes down to one half: it is not known then.
        """
        shares = zip(self.times, self.survival, strict=True)
        return next((day for day, share in shares if 2 * share <= 1), None)

    def at(self, day: SupportsIndex) -> Fraction | None:
        """Return the share that is left after *day*.

        Returns:
            The share; ``None`` after the last day that anybody is known of, unless
            nobody was left by then.

        Raises:
            AmountError: *day* is negative or no whole number.
        """
        place = steps(self.times, self.survival[-1], day)
        return None if place is None else (Fraction(1), *self.survival)[place]


def kaplan_meier(
    durations: Iterable[SupportsIndex],
    observed: Iterable[bool],
    *,
    level: Level = 0.95,
) -> Survival:
    """Estimate how long it takes, where some have not come to the end yet.

    On a day with both, ends come before censorings. With competing ends, such as work
    and retirement, one less the curve overstates each: see `aalen_johansen`.

    Args:
        durations: Days from the start to the end, or to the last known day; whole
            numbers from 0 on. A person of whom nothing is known has none and is to be
            left out, and counted as left out.
        observed: ``True`` where the end was seen, ``False`` where the person is known
            of up to that day and no longer (censored).
        level: Of the band, between 0 and 1: Greenwood's variance on the scale of
            log(-log), so that the band keeps between 0 and 1.

    Returns:
        The curve with its band, whatever the order of the persons.

    Raises:
        AmountError: A duration is not known, negative or no whole number; the level is
            no number between 0 and 1.
        ArgumentError: *durations* or *observed* is no column of values.
        FactError: Whether an end was seen is not known, or the columns differ in
            length.
        NotDefinedError: There are no persons.

    Source:
        E. L. Kaplan, P. Meier, Nonparametric Estimation from Incomplete Observations,
        JASA 53 (1958); M. Greenwood, The Natural Duration of Cancer (1926); band as in
        J. D. Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time
        Data (2002).

    >>> curve = kaplan_meier([14, 30, 30, 60, 90], [True, True, False, True, False])
    >>> print(*curve.times, *curve.survival, curve.median)
    14 30 60 90 4/5 3/5 3/10 3/10 60
    """
    z = deviate(level)
    rows = each(observed, *_OBSERVED)
    seen = [_cause(row, value) for row, value in enumerate(rows)]
    return survival_curve(risk_sets(durations, _OBSERVED, seen), z)


def survival_curve(sets: Sequence[RiskSet], z: float) -> Survival:
    """Estimate the curve of risk sets.

    Args:
        sets: The sets by day; every end counts, whatever its cause.
        z: The deviate of the band.
    """
    survival = surviving(sets)
    greenwood = accumulate(one.spread for one in sets)
    return Survival(
        times=tuple(one.day for one in sets),
        survival=survival,
        at_risk=tuple(one.of for one in sets),
        events=tuple(one.events for one in sets),
        censored=tuple(one.censored for one in sets),
        band=tuple(
            log_log(share, sqrt(variance), z)
            if 0 < share < 1
            else (float(share), float(share))
            for share, variance in zip(survival, greenwood, strict=True)
        ),
    )


def _cause(row: int, seen: object) -> str | None:
    if seen not in (True, False):
        record, fact = _OBSERVED
        expected = "True or False"
        raise FactError(record, f"{fact}[{row}]", seen, expected)
    return "end" if seen else None
