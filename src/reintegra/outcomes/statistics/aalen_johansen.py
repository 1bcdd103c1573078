"""Aalen–Johansen curves: the share that each of several competing ends has met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import accumulate
from math import sqrt
from numbers import Rational
from typing import SupportsIndex

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import FactError, UnknownNameError
from reintegra.outcomes.statistics.confidence import Level, deviate, log_log
from reintegra.outcomes.statistics.risk_sets import (
    RiskSet,
    each,
    risk_sets,
    shares,
    steps,
    surviving,
)
from reintegra.values import FrozenMapping, frozen, frozen_mapping

_CAUSES = ("aalen_johansen", "causes")


def _by_cause(
    given: Mapping[str, Iterable[Rational]],
) -> FrozenMapping[str, tuple[Fraction, ...]]:
    return FrozenMapping({cause: shares(each) for cause, each in given.items()})


@check_arguments
@frozen
class Incidence:
    """Aalen–Johansen curves: the share that each cause has ended by each day.

    On every day the shares of all causes and the share still there add up to 1.

    Attributes:
        times: Days with an end or a censoring, ascending; before the first all shares
            are 0.
        incidence: For each cause the share ended by it up to each day, exact.
        survival: The share that nothing has ended, exact.
        at_risk: Persons still there on each day, all of that day included.
        events: For each cause the ends on each day.
        censored: Persons known of up to that day and no longer.
        variance: For each cause the variance of its share at each day.
        band: For each cause the bounds of its share at each day, for that day by
            itself; ``None`` where the share is 0 or 1, for which the formula says
            nothing.
    """

    times: tuple[int, ...]
    incidence: Mapping[str, tuple[Fraction, ...]] = field(converter=_by_cause)
    survival: tuple[Fraction, ...] = field(converter=shares)
    at_risk: tuple[int, ...]
    events: Mapping[str, tuple[int, ...]] = field(converter=frozen_mapping)
    censored: tuple[int, ...]
    variance: Mapping[str, tuple[float, ...]] = field(converter=frozen_mapping)
    band: Mapping[str, tuple[tuple[float, float] | None, ...]] = field(
        converter=frozen_mapping
    )

    def at(self, cause: str, day: SupportsIndex) -> Fraction | None:
        """Return the share that *cause* has ended by *day*.

        Returns:
            The share; ``None`` after the last day that anybody is known of, unless
            nobody was left by then.

        Raises:
            AmountError: *day* is negative or no whole number.
            UnknownNameError: Nobody ended by such a cause.
        """
        if cause not in self.incidence:
            kind = "cause"
            raise UnknownNameError(kind, cause, self.incidence)
        place = steps(self.times, self.survival[-1], day)
        return None if place is None else (Fraction(0), *self.incidence[cause])[place]


def aalen_johansen(
    durations: Iterable[SupportsIndex],
    causes: Iterable[str | None],
    *,
    level: Level = 0.95,
) -> Incidence:
    """Estimate the share that each of several competing ends meets.

    On a day with both, ends come before censorings; ends of several causes on one day
    are taken as they are.

    Args:
        durations: Days from the start to the end, or to the last known day; whole
            numbers from 0 on.
        causes: The name of what ended it, such as ``"work"``; ``None`` where the person
            is known of up to that day and no longer (censored).
        level: Of the bands, between 0 and 1: the variance by the delta method on the
            scale of log(-log), so that the bands keep between 0 and 1.

    Returns:
        The curves with their bands, by cause in alphabetical order.

    Raises:
        AmountError: A duration is not known, negative or no whole number; the level is
            no number between 0 and 1.
        ArgumentError: *durations* or *causes* is no column of values.
        FactError: A cause is no name, or the columns differ in length.
        NotDefinedError: There are no persons.

    Source:
        O. O. Aalen, S. Johansen, An Empirical Transition Matrix for Non-homogeneous
        Markov Chains Based on Censored Observations, Scandinavian Journal of
        Statistics 5 (1978); variance as in D. Collett, Modelling Survival Data in
        Medical Research (2015).

    >>> curves = aalen_johansen([14, 30, 30, 90], ["work", "retired", None, "work"])
    >>> for cause, shares in curves.incidence.items(): print(cause, *shares)
    retired 0 1/4 1/4
    work 1/4 1/4 3/4
    """
    z = deviate(level)
    ended = [_cause(row, cause) for row, cause in enumerate(each(causes, *_CAUSES))]
    return incidence_curves(risk_sets(durations, _CAUSES, ended), z)


def incidence_curves(sets: Sequence[RiskSet], z: float) -> Incidence:
    """Estimate the curves of risk sets.

    Args:
        sets: The sets by day.
        z: The deviate of the bands.
    """
    survival = surviving(sets)
    before = (Fraction(1), *survival[:-1])
    names = sorted({cause for one in sets for cause in one.ends})
    incidence = {name: _incidence(sets, before, name) for name in names}
    variance = {name: _variance(sets, before, name) for name in names}
    return Incidence(
        times=tuple(one.day for one in sets),
        incidence=incidence,
        survival=survival,
        at_risk=tuple(one.of for one in sets),
        events={name: tuple(one.ends[name] for one in sets) for name in names},
        censored=tuple(one.censored for one in sets),
        variance=variance,
        band={name: _band(incidence[name], variance[name], z) for name in names},
    )


def _cause(row: int, cause: object) -> str | None:
    if cause is None or (isinstance(cause, str) and cause):
        return cause
    record, fact = _CAUSES
    expected = "a name, or None where nothing has ended it"
    raise FactError(record, f"{fact}[{row}]", cause, expected)


def _incidence(
    sets: Iterable[RiskSet], before: Iterable[Fraction], cause: str
) -> tuple[Fraction, ...]:
    steps_ = (
        there * Fraction(one.ends[cause], one.of)
        for one, there in zip(sets, before, strict=True)
    )
    return tuple(accumulate(steps_))


def _variance(
    sets: Iterable[RiskSet], before: Iterable[Fraction], cause: str
) -> tuple[float, ...]:
    """Return the variance of a cause's share F at each day t.

    Over the days up to t, with n there, d ended, e of them by the cause, S the share
    there before: the sums of (F(t) - F)² d / (n (n - d)) and S² e (n - e) / n³, less
    twice that of (F(t) - F) S e / n². They are carried from day to day by what F rises,
    so that nothing large cancels.
    """
    squares = rises = weights = own = mixed = mixed_weights = 0.0
    found = []
    for one, there in zip(sets, before, strict=True):
        share = one.ends[cause] / one.of
        rise = float(there) * share
        squares += rise * (2 * rises + rise * weights)
        rises += rise * weights
        mixed += rise * mixed_weights
        weights += one.spread
        mixed_weights += rise / one.of
        own += float(there) * rise * (1 - share) / one.of
        found.append(max(squares + own - 2 * mixed, 0.0))
    return tuple(found)


def _band(
    shares: Iterable[Fraction], variances: Iterable[float], z: float
) -> tuple[tuple[float, float] | None, ...]:
    return tuple(
        log_log(share, sqrt(variance) / float(share), z) if 0 < share < 1 else None
        for share, variance in zip(shares, variances, strict=True)
    )
