"""Intervals of a share: against scipy, against printed figures, and by their nature."""

from __future__ import annotations

import sys
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy.special import ndtri
from scipy.stats import beta, binomtest

from reintegra.errors import (
    AmountError,
    ExtraNeededError,
    NotDefinedError,
    UnknownNameError,
)
from reintegra.outcomes import interval
from reintegra.outcomes.statistics.confidence import Level, deviate, tail

METHODS = ["wilson", "clopper-pearson", "jeffreys"]
CLOSE = 1e-12
# scipy searches the exact bounds in steps, down to this: `scipy.optimize.brentq`, xtol
SEARCHED = 2e-12

methods = st.sampled_from(METHODS)
levels = st.floats(0.5, 0.9999)


@st.composite
def shares(draw: st.DrawFn, most: int = 100_000) -> tuple[int, int]:
    """Draw a count and what it is of, the edges often."""
    of = draw(st.integers(1, most))
    count = draw(st.one_of(st.sampled_from([0, of]), st.integers(0, of)))
    return count, of


# -- the figures of others


@pytest.mark.parametrize(
    ("count", "of", "method", "expected"),
    [
        (50, 85, "wilson", "0.482010 – 0.686830"),
        (50, 85, "clopper-pearson", "0.476210 – 0.693930"),
        (50, 85, "jeffreys", "0.482106 – 0.688469"),
        (2, 11, "wilson", "0.051368 – 0.476981"),
        (2, 11, "clopper-pearson", "0.022831 – 0.517756"),
        (2, 11, "jeffreys", "0.039827 – 0.467244"),
    ],
)
def test_printed_intervals(count: int, of: int, method: str, expected: str) -> None:
    """50 of 85 took up work, and 2 of 11 dropped out, at 95 %."""
    low, high = interval(count, of, method)

    assert expected == f"{low:.6f} – {high:.6f}"


@given(shares(), levels)
@example((0, 1), 0.95)
@example((1, 1), 0.95)
def test_wilson_is_that_of_scipy(share: tuple[int, int], level: float) -> None:
    """Which takes the roots in another way."""
    theirs = binomtest(*share).proportion_ci(level, "wilson")

    found = interval(*share, "wilson", level)

    assert pytest.approx((theirs.low, theirs.high), abs=CLOSE) == found


@given(shares(), levels)
@example((0, 1), 0.95)
@example((1, 1), 0.95)
def test_clopper_pearson_is_that_of_scipy(share: tuple[int, int], level: float) -> None:
    """Which searches where the binomial tails are as small as the level asks."""
    theirs = binomtest(*share).proportion_ci(level, "exact")

    found = interval(*share, "clopper-pearson", level)

    assert pytest.approx((theirs.low, theirs.high), abs=SEARCHED) == found


@given(shares(), levels)
def test_clopper_pearson_is_of_the_beta_distribution(
    share: tuple[int, int], level: float
) -> None:
    """Its two bounds are quantiles of two beta distributions."""
    count, of = share
    beyond = (1 - level) / 2
    low = beta.ppf(beyond, count, of - count + 1) if count else 0
    high = beta.isf(beyond, count + 1, of - count) if count < of else 1

    found = interval(count, of, "clopper-pearson", level)

    assert pytest.approx((low, high), abs=CLOSE) == found


@given(shares(), levels)
@example((0, 1), 0.95)
@example((1, 1), 0.95)
def test_jeffreys_is_of_the_beta_distribution(
    share: tuple[int, int], level: float
) -> None:
    """Equal tails of one distribution; 0 and 1 at the edges, the other bound kept."""
    count, of = share
    beyond = (1 - level) / 2
    posterior = beta(count + 0.5, of - count + 0.5)
    low = posterior.ppf(beyond) if count else 0
    high = posterior.isf(beyond) if count < of else 1

    found = interval(count, of, "jeffreys", level)

    assert pytest.approx((low, high), abs=CLOSE) == found


@given(st.floats(1e-300, 0.5, exclude_max=True))
def test_the_normal_deviate_is_that_of_scipy(beyond: float) -> None:
    """Near a level of 1 as well, where a float of the level would lose it."""
    level = 1 - 2 * Fraction(beyond)

    assert beyond == tail(level)
    assert pytest.approx(-ndtri(beyond), rel=CLOSE, abs=CLOSE) == deviate(level)


# -- what holds for every interval


@given(methods, shares(), levels)
def test_the_share_lies_between_bounds_from_0_to_1(
    method: str, share: tuple[int, int], level: float
) -> None:
    """At any level from one half on."""
    low, high = interval(*share, method, level)

    assert 0 <= low <= share[0] / share[1] <= high <= 1


@given(methods, shares(), levels)
def test_the_others_mirror_it(
    method: str, share: tuple[int, int], level: float
) -> None:
    """Those to whom it did not happen have the interval turned round."""
    count, of = share
    low, high = interval(count, of, method, level)

    mirrored = interval(of - count, of, method, level)

    assert pytest.approx((1 - high, 1 - low), abs=1e-15) == mirrored


@given(methods, shares(), levels, levels)
def test_to_be_surer_is_to_be_wider(
    method: str, share: tuple[int, int], level: float, other: float
) -> None:
    """The interval of a higher level holds that of a lower one."""
    less, more = sorted([level, other])
    low, high = interval(*share, method, less)
    wide_low, wide_high = interval(*share, method, more)

    assert wide_low <= low
    assert high <= wide_high


@given(methods, shares(most=5_000), st.integers(2, 20), levels)
def test_more_data_is_narrower(
    method: str, share: tuple[int, int], times: int, level: float
) -> None:
    """At the same share."""
    count, of = share
    low, high = interval(count, of, method, level)
    near_low, near_high = interval(times * count, times * of, method, level)

    assert near_high - near_low < high - low


@given(shares(most=1_000), levels)
def test_the_exact_interval_holds_the_others(
    share: tuple[int, int], level: float
) -> None:
    """Jeffreys' bounds lie within those that reach the level at the least."""
    low, high = interval(*share, "clopper-pearson", level)
    inner_low, inner_high = interval(*share, "jeffreys", level)

    assert low <= inner_low
    assert inner_high <= high


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("of", [1, 2, 11, 85, 1_000_000])
def test_the_edges_are_exactly_0_and_1(method: str, of: int) -> None:
    """Where it happened to nobody, and where to everybody; the other bound is open."""
    low, high = interval(0, of, method)
    mirrored_low, mirrored_high = interval(of, of, method)

    assert (0, 1) == (low, mirrored_high)
    assert 0 < high < 1
    assert 0 < mirrored_low < 1


def test_a_level_is_the_same_as_any_exact_number() -> None:
    """Wilson at 95 %, and no level is so low that nothing is left."""
    exact = interval(50, 85, level=Fraction(95, 100))

    assert exact == interval(50, 85, level=Decimal("0.95"))
    assert pytest.approx(exact, abs=1e-15) == interval(50, 85, level=0.95)
    assert pytest.approx((0.2, 0.2)) == interval(1, 5, level=1e-300)


def test_any_type_of_whole_numbers_counts() -> None:
    """As sums of a column come."""
    found = interval(np.int64(50), np.int64(85))

    assert found == interval(50, 85)
    assert (float, float) == tuple(map(type, interval(50, 85, "jeffreys")))


# -- what cannot be


def test_0_of_0_is_not_defined() -> None:
    """Not 0, and not from 0 to 1."""
    with pytest.raises(NotDefinedError, match="a share of 0 of 0 is not defined") as e:
        interval(0, 0)

    assert isinstance(e.value, ValueError)
    assert ("a share of 0 of 0", "nobody was there to be counted") == (
        e.value.what,
        e.value.reason,
    )


@pytest.mark.parametrize(
    ("count", "of", "told"),
    [
        (-1, 5, "count: got -1, expected a whole number from 0 on"),
        (1, -5, "of: got -5, expected"),
        (1.0, 5, "count: got 1.0, expected"),
        (True, 5, "count: got True, expected"),
        (1, True, "of: got True, expected"),
        (None, 5, "count: got None, expected"),
        ("1", 5, "count: got '1', expected"),
        (np.bool_(1), 5, "count: got np.True_, expected"),
        (6, 5, "count: got 6 of 5, expected at most 5"),
        (1, 0, "count: got 1 of 0, expected at most 0"),
    ],
)
def test_impossible_counts_are_refused(count: int, of: int, told: str) -> None:
    """With what came and what would be right."""
    with pytest.raises(AmountError, match=told):
        interval(count, of)


@pytest.mark.parametrize(
    "level",
    [
        0,
        1,
        0.0,
        1.0,
        -0.5,
        95,
        True,
        None,
        "high",
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("-Infinity"),
        "1/0",
        1 - Fraction(1, 10**400),
    ],
)
@pytest.mark.parametrize("count", [0, 2])
def test_a_level_lies_between_0_and_1(level: Level, count: int) -> None:
    """Both excluded, and far enough from 1 for a float to tell."""
    with pytest.raises(AmountError, match="expected a number between 0 and 1, such as"):
        interval(count, 5, level=level)


def test_an_unknown_method_names_the_nearest() -> None:
    """And so does what is no name at all."""
    with pytest.raises(UnknownNameError, match="unknown method 'wilsons'") as error:
        interval(1, 2, "wilsons")
    with pytest.raises(UnknownNameError, match="known: wilson, clopper-pearson, je"):
        interval(1, 2, None)  # type: ignore[arg-type] # as an empty setting comes

    assert ("wilson",) == error.value.nearest


@pytest.mark.parametrize("method", ["clopper-pearson", "jeffreys"])
@pytest.mark.parametrize("library", ["scipy", "scipy.special"])
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, method: str, library: str
) -> None:
    """Wilson's needs nothing; at the edges the error is the same."""
    monkeypatch.setitem(sys.modules, "scipy.special", None)
    if library == "scipy":
        monkeypatch.setitem(sys.modules, "scipy", None)
    with pytest.raises(
        ExtraNeededError, match=r"pip install 'reintegra\[stats\]'"
    ) as e:
        interval(0, 5, method)

    assert isinstance(e.value, ImportError)
    assert ("stats", "scipy") == (e.value.extra, (e.value.name or "").partition(".")[0])
    assert interval(0, 5)


@pytest.mark.parametrize("level", ["1E-999999999", "1E+999999999", "NaN", "sNaN"])
def test_a_level_that_no_fraction_holds_is_refused_at_once(level: str) -> None:
    """Its exponent is looked at first."""
    with pytest.raises(
        AmountError, match=r"level: got .*, expected a number between 0 "
    ):
        interval(5, 9, level=Decimal(level))


def test_a_count_that_nobody_can_count_is_refused() -> None:
    """Where floats would overflow, or lose persons."""
    assert interval(10**15, 10**15)
    for many in (10**15 + 1, 10**5000):
        with pytest.raises(
            AmountError, match=r"of: got .*, expected at most 10000000000"
        ):
            interval(1, many)
