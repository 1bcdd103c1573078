"""Confidence intervals of a share (*przedział ufności*)."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import SupportsIndex

from reintegra.errors import (
    AmountError,
    ExtraNeededError,
    NotDefinedError,
    UnknownNameError,
)
from reintegra.outcomes.statistics.confidence import Level, deviate, tail, whole


def interval(
    count: SupportsIndex,
    of: SupportsIndex,
    method: str = "wilson",
    level: Level = 0.95,
) -> tuple[float, float]:
    """Return the two bounds of a share, *count* of *of*.

    The percentage of a closed cohort is exact: 50 of these 85 persons took up work, and
    no interval changes that. The interval speaks of the process behind it, of what the
    same work would give with other persons of the same kind. Both tails are equal.

    Args:
        count: Persons to whom it happened, 0 or more.
        of: Persons it could happen to, at least 1 and at least *count*.
        method: ``"wilson"``; ``"clopper-pearson"`` (extra ``stats``) where the level
            must be reached at the least; ``"jeffreys"`` (extra ``stats``), the beta
            prior with one half and one half, 0 being the lower bound where it happened
            to nobody and 1 the upper where to everybody, the other bound as it is.
        level: Between 0 and 1, both excluded.

    Returns:
        The lower and the upper bound, between 0 and 1.

    Raises:
        AmountError: A count is no whole number, is negative, or is above *of*; the
            level is no number between 0 and 1.
        ExtraNeededError: The method needs scipy, and it is not installed.
        NotDefinedError: 0 of 0: there is no share.
        UnknownNameError: There is no such method.

    Source:
        E. B. Wilson, Probable Inference, the Law of Succession, and Statistical
        Inference, JASA 22 (1927). C. J. Clopper, E. S. Pearson, The Use of Confidence
        or Fiducial Limits, Biometrika 26 (1934). L. D. Brown, T. T. Cai, A. DasGupta,
        Interval Estimation for a Binomial Proportion, Statistical Science 16 (2001).

    >>> low, high = interval(50, 85)
    >>> print(f"{low:.6f} – {high:.6f}")
    0.482010 – 0.686830
    """
    happened, all_ = whole("count", count), whole("of", of)
    if (name := str(method)) not in _LOWER:
        kind = "method"
        raise UnknownNameError(kind, name, _LOWER)
    tail(level)
    if happened > all_:
        msg = f"count: got {happened} of {all_}, expected at most {all_}"
        raise AmountError(
            where="outcomes.interval",
            name="count",
            got=happened,
            expected=f"at most {all_}",
            message=msg,
        )
    if not all_:
        what, reason = "a share of 0 of 0", "nobody was there to be counted"
        raise NotDefinedError(what, reason)
    lower = _LOWER[name]
    return lower(happened, all_, level), 1 - lower(all_ - happened, all_, level)


# The upper bound is what the lower bound of all the others leaves.


def _wilson(count: int, of: int, level: Level) -> float:
    """Return the smaller root of the score equation, with nothing cancelled."""
    z = deviate(level)
    root = z * sqrt(z * z + 4 * count * (of - count) / of)
    return 2 * count * count / (of * (2 * count + z * z + root)) if count else 0.0


def _clopper_pearson(count: int, of: int, level: Level) -> float:
    return _beta(count, of - count + 1, level) if count else 0.0


def _jeffreys(count: int, of: int, level: Level) -> float:
    return _beta(count + 0.5, of - count + 0.5, level) if count else 0.0


_LOWER: dict[str, Callable[[int, int, Level], float]] = {
    "wilson": _wilson,
    "clopper-pearson": _clopper_pearson,
    "jeffreys": _jeffreys,
}


def _beta(a: float, b: float, level: Level) -> float:
    """Return the lower bound of a beta distribution."""
    try:
        from scipy.special import betaincinv  # noqa: PLC0415 - wants the extra
    except ModuleNotFoundError as error:
        extra = "stats"
        raise ExtraNeededError(extra, error) from None
    return float(betaincinv(a, b, tail(level)))
