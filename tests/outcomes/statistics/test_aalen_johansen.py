"""Aalen–Johansen: against lifelines, against a plain formula, and by its nature."""

from __future__ import annotations

from fractions import Fraction
from math import isnan

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lifelines import AalenJohansenFitter

from reintegra.errors import (
    AmountError,
    ArgumentError,
    FactError,
    NotDefinedError,
    UnknownNameError,
)
from reintegra.outcomes import Incidence, aalen_johansen, kaplan_meier

CAUSES = ["education", "retired", "work"]
Persons = list[tuple[int, str | None]]
persons = st.lists(
    st.tuples(st.integers(0, 15), st.sampled_from([None, *CAUSES])),
    min_size=1,
    max_size=40,
)


@st.composite
def one_cause_a_day(draw: st.DrawFn) -> Persons:
    """Draw persons of whom no two ended by different causes on one day.

    From day 1 on: lifelines sets the share on day 0 to 0 whatever happened.
    """
    one_day = st.tuples(st.sampled_from(CAUSES), st.integers(0, 3), st.integers(0, 2))
    drawn = draw(st.dictionaries(st.integers(1, 50), one_day, min_size=1, max_size=20))
    found: Persons = [(60, None)]
    for day, (cause, ends, censored) in drawn.items():
        found += [(day, cause)] * ends + [(day, None)] * censored
    return draw(st.sampled_from([found, found[1:] or found]))


def curves(people: Persons, level: float = 0.95) -> Incidence:
    """Return the curves of persons, each a duration and a cause."""
    durations, causes = zip(*people, strict=True)
    return aalen_johansen(durations, causes, level=level)


# -- the figures of others


@given(one_cause_a_day(), st.floats(0.5, 0.9999))
def test_they_are_the_curves_of_lifelines(people: Persons, level: float) -> None:
    """With variance and band where it has them.

    It moves ends of different causes on one day apart by chance, so there are none. It
    has no variance where nobody is left, no band for a share of 0 or 1, and calls the
    lower bound upper.
    """
    found = curves(people, level)
    days = list(found.times)
    numbers = {cause: number for number, cause in enumerate([None, *found.incidence])}
    coded = [numbers[cause] for _, cause in people]
    for cause in found.incidence:
        theirs = AalenJohansenFitter(alpha=1 - level)
        with np.errstate():  # lifelines silences numpy, and here only for itself
            theirs.fit([d for d, _ in people], coded, numbers[cause])

        shares = theirs.cumulative_density_.loc[days].to_numpy()[:, 0]
        assert pytest.approx(shares, abs=1e-12) == [*map(float, found.incidence[cause])]
        variances, bands = theirs.variance_, theirs.confidence_interval_.to_numpy()
        for day, own in zip(days, found.variance[cause], strict=True):
            if not isnan(variances[day]):
                assert pytest.approx(variances[day], abs=1e-12) == own
        for bounds, band in zip(bands[-len(days) :], found.band[cause], strict=True):
            if not isnan(bounds[0]):
                assert pytest.approx(bounds, abs=1e-12) == band


@given(persons)
def test_they_are_what_a_plain_formula_says(people: Persons) -> None:
    """Ends of several causes on one day included: S(t-) times the share that ended."""
    found = curves(people)

    for cause, shares in found.incidence.items():
        assert tuple(plain(people, cause)) == shares


@given(persons)
def test_the_variance_is_what_a_plain_formula_says(people: Persons) -> None:
    """Exact, summed afresh for each day, as in Collett."""
    found = curves(people)

    for cause, variances in found.variance.items():
        exact = [float(v) for v in plain_variance(people, cause)]
        assert pytest.approx(exact, abs=1e-12) == list(variances)


def there(people: Persons, day: int) -> int:
    """Count those still there on a day."""
    return sum(duration >= day for duration, _ in people)


def ended(people: Persons, day: int, *causes: str) -> int:
    """Count those who ended on a day by any of the causes."""
    return sum(duration == day and cause in causes for duration, cause in people)


def left_before(people: Persons, day: int) -> Fraction:
    """Return the share that nothing ended before a day."""
    share = Fraction(1)
    for other in {duration for duration, _ in people if duration < day}:
        share *= 1 - Fraction(ended(people, other, *CAUSES), there(people, other))
    return share


def plain(people: Persons, cause: str) -> list[Fraction]:
    """Return a cause's share day by day."""
    days = sorted({duration for duration, _ in people})
    rises = [
        left_before(people, day)
        * Fraction(ended(people, day, cause), there(people, day))
        for day in days
    ]
    return [sum(rises[: place + 1], Fraction(0)) for place in range(len(days))]


def plain_variance(people: Persons, cause: str) -> list[Fraction]:
    """Return the variance of a cause's share day by day, three sums for each."""
    days, shares = sorted({duration for duration, _ in people}), plain(people, cause)
    found = []
    for place, now in enumerate(shares):
        total = Fraction(0)
        for day, then in zip(days[: place + 1], shares, strict=False):
            n, d = there(people, day), ended(people, day, *CAUSES)
            e, s = ended(people, day, cause), left_before(people, day)
            if now != then:
                total += (now - then) ** 2 * Fraction(d, n * (n - d))
            total += s**2 * Fraction(e * (n - e), n**3)
            total -= 2 * (now - then) * s * Fraction(e, n**2)
        found.append(total)
    return found


# -- what holds for all curves


@given(persons)
def test_the_shares_and_those_left_are_all(people: Persons) -> None:
    """Exactly 1 on every day, and no cause's share ever falls."""
    found = curves(people)

    for place, left in enumerate(found.survival):
        assert 1 == left + sum(shares[place] for shares in found.incidence.values())
    for shares in found.incidence.values():
        assert sorted(shares) == list(shares)


@given(persons)
def test_a_band_holds_its_share(people: Persons) -> None:
    """And is not known where the share is 0 or 1."""
    found = curves(people)

    for cause, shares in found.incidence.items():
        for share, band in zip(shares, found.band[cause], strict=True):
            if band is None:
                assert share in {0, 1}
            else:
                assert 0 <= band[0] < share < band[1] <= 1


@given(persons, st.permutations(range(40)), st.integers(0, 40))
def test_neither_order_nor_where_the_list_is_cut_matters(
    people: Persons, order: list[int], cut: int
) -> None:
    """A list in another order, or joined from two parts either way, is the same."""
    found = curves(people)

    assert found == curves([people[i] for i in order if i < len(people)])
    assert found == curves(people[cut:] + people[:cut])


@given(persons)
def test_causes_taken_together_add_up(people: Persons) -> None:
    """The share of two causes as one is the sum of theirs; the others keep theirs."""
    found = curves(people)
    merged = curves([(d, "other" if c in CAUSES[:2] else c) for d, c in people])

    nothing = (Fraction(0),) * len(found.times)
    parts = [found.incidence.get(cause, nothing) for cause in CAUSES]
    together = tuple(a + b for a, b in zip(*parts[:2], strict=True))
    assert together == merged.incidence.get("other", nothing)
    assert parts[2] == merged.incidence.get("work", nothing)


@given(persons)
def test_one_cause_alone_is_one_less_the_curve(people: Persons) -> None:
    """With no competing end Kaplan–Meier and Aalen–Johansen say the same."""
    alone = [(d, None if c is None else "end") for d, c in people]
    curve = kaplan_meier([d for d, _ in people], [c is not None for _, c in people])

    found = curves(alone)

    assert curve.survival == found.survival
    for shares in found.incidence.values():
        assert tuple(1 - share for share in curve.survival) == shares
    assert (curve.times, curve.at_risk, curve.censored) == (
        found.times,
        found.at_risk,
        found.censored,
    )


@given(persons)
def test_one_less_the_curve_overstates_a_cause(people: Persons) -> None:
    """Where the other ends count as censored, each cause looks larger than it is."""
    found = curves(people)

    for cause, shares in found.incidence.items():
        alone = kaplan_meier([d for d, _ in people], [c == cause for _, c in people])
        for share, left in zip(shares, alone.survival, strict=True):
            assert share <= 1 - left


@given(
    st.lists(
        st.tuples(st.integers(0, 15), st.sampled_from(CAUSES)), min_size=1, max_size=40
    )
)
@example([(0, "work")])
def test_with_nobody_censored_they_are_shares_of_all(
    people: list[tuple[int, str]],
) -> None:
    """So many of so many, with the variance of a binomial share."""
    found, n = curves([*people]), len(people)

    for cause, shares in found.incidence.items():
        for place, day in enumerate(found.times):
            k = sum(d <= day and c == cause for d, c in people)
            share = Fraction(k, n)
            assert share == shares[place]
            expected = float(share * (1 - share) / n)
            assert pytest.approx(expected, abs=1e-12) == found.variance[cause][place]
        assert sum(c == cause for _, c in people) == sum(found.events[cause])


# -- by hand


def test_work_and_retirement_compete() -> None:
    """Five persons; on day 30 one retires, one finds work, one is censored."""
    found = aalen_johansen(
        [14, 30, 30, 30, 90], ["work", "work", "retired", None, None]
    )

    assert ["retired", "work"] == list(found.incidence)
    assert [0, Fraction(1, 5), Fraction(1, 5)] == [*found.incidence["retired"]]
    assert (Fraction(1, 5), Fraction(2, 5), Fraction(2, 5)) == found.incidence["work"]
    assert (Fraction(4, 5), Fraction(2, 5), Fraction(2, 5)) == found.survival
    assert ((5, 4, 1), (0, 1, 1)) == (found.at_risk, found.censored)
    assert [0, Fraction(1, 5), Fraction(2, 5), None] == [
        found.at("work", day) for day in (13, 14, 90, 91)
    ]
    assert found.band["retired"][0] is None


def test_all_censored_has_no_causes() -> None:
    """Everybody is left."""
    found = aalen_johansen([3, 4], [None, None])

    assert not found.incidence
    assert [1, 1] == list(found.survival)


def test_a_share_is_known_for_ever_once_nobody_is_left() -> None:
    """And a cause that nobody ended by is no name of the curves."""
    found = aalen_johansen([3], ["work"])

    assert [0, 1, 1] == [found.at("work", day) for day in (0, 3, 1_000)]
    with pytest.raises(UnknownNameError, match=r"unknown cause 'wrk'.*work"):
        found.at("wrk", 3)


# -- what cannot be


def test_nobody_has_no_curves() -> None:
    """They are not defined."""
    with pytest.raises(NotDefinedError, match="a curve of 0 persons is not defined"):
        aalen_johansen([], [])


@pytest.mark.parametrize("cause", ["", 1, True, ["work"]])
def test_a_cause_is_a_name(cause: str) -> None:
    """Or None; the row is named."""
    told = r"aalen_johansen.causes\[1\]: got .*, expected a name, or None"
    with pytest.raises(FactError, match=told):
        aalen_johansen([4, 5], ["work", cause])


def test_columns_have_one_length() -> None:
    """One value for each person."""
    told = "aalen_johansen.causes: got 3, expected 2 values, as many as durations"
    with pytest.raises(FactError, match=told):
        aalen_johansen([4, 5], ["work", None, None])


@pytest.mark.parametrize("duration", [-1, 0.5, None, False])
def test_a_duration_is_whole_days(duration: int) -> None:
    """And the row is named where it is not."""
    with pytest.raises(AmountError, match=r"durations\[0\]: got"):
        aalen_johansen([duration], ["work"])


def test_curves_of_thousands_add_up_to_one() -> None:
    """Though their shares have thousands of digits."""
    durations = [7919 * n % 1499 for n in range(3000)]
    curves = aalen_johansen(
        durations, [("work", "other", None)[n % 3] for n in range(3000)]
    )

    ended = zip(*curves.incidence.values(), strict=True)
    assert all(
        1 == sum(each) + left for each, left in zip(ended, curves.survival, strict=True)
    )
    with pytest.raises(
        ArgumentError, match=r"aalen_johansen\.causes: got 5, expected sev"
    ):
        aalen_johansen([1], 5)  # type: ignore[arg-type] # no column
