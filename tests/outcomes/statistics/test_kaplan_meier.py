"""Kaplan–Meier: against lifelines, against a printed curve, and by its nature."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import inf, isclose, isinf
from pickle import dumps, loads
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from lifelines import KaplanMeierFitter

from reintegra.errors import AmountError, ArgumentError, FactError, NotDefinedError
from reintegra.outcomes import Survival, kaplan_meier
from reintegra.outcomes.statistics.confidence import Level

People = list[tuple[int, bool]]
people = st.lists(st.tuples(st.integers(0, 40), st.booleans()), min_size=1, max_size=60)
levels = st.floats(0.5, 0.9999)


def curve(persons: People, level: float = 0.95) -> Survival:
    """Return the curve of persons, each a duration and whether it ended."""
    return kaplan_meier([d for d, _ in persons], [e for _, e in persons], level=level)


def fitted(persons: People, level: float = 0.95) -> KaplanMeierFitter:
    """Return what lifelines makes of them."""
    durations, observed = zip(*persons, strict=True)
    with np.errstate():  # lifelines silences numpy, and here only for itself
        return KaplanMeierFitter(alpha=1 - level).fit(durations, observed)


# -- the figures of others


@given(people, levels)
@example([(5, False)], 0.95)
@example([(0, True)], 0.95)
@example([(0, True), (0, False), (3, True), (3, False), (3, True)], 0.95)
@example([(9, False), (9, False), (4, False)], 0.95)
def test_it_is_the_curve_of_lifelines(persons: People, level: float) -> None:
    """With its band and its counts: edges, ties and all censored included."""
    theirs = fitted(persons, level)
    table, band = theirs.event_table, theirs.confidence_interval_

    found = curve(persons, level)

    days = list(found.times)
    shares = theirs.survival_function_.loc[days].to_numpy()[:, 0]
    assert pytest.approx(shares, abs=1e-12) == [float(s) for s in found.survival]
    assert pytest.approx(band.loc[days].to_numpy(), abs=1e-12) == np.array(found.band)
    for column in ("at_risk", "observed", "censored"):
        own = found.events if column == "observed" else getattr(found, column)
        assert table.loc[days, column].to_list() == list(own)


@given(people)
def test_its_median_is_that_of_lifelines(persons: People) -> None:
    """Unless the curve stands at exactly one half, where a float may miss it."""
    found = curve(persons)
    assume(Fraction(1, 2) not in found.survival)
    theirs = fitted(persons).median_survival_time_

    assert theirs == (inf if found.median is None else found.median)


def test_a_printed_curve() -> None:
    """Remission of 21 leukaemia patients on 6-MP, in weeks; the median is 23.

    Source: E. J. Freireich et al., Blood 21 (1963); the curve as in D. G. Kleinbaum,
    M. Klein, Survival Analysis.
    """
    ended = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    still = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]

    found = kaplan_meier(ended + still, [True] * 9 + [False] * 12)

    steps = {day: found.at(day) for day in dict.fromkeys(ended)}
    assert [21, 17, 15, 12, 11, 7, 6] == [
        of for of, events in zip(found.at_risk, found.events, strict=True) if events
    ]
    assert ["0.8571", "0.8067", "0.7529", "0.6902", "0.6275", "0.5378", "0.4482"] == [
        f"{float(share or 0):.4f}" for share in steps.values()
    ]
    assert 23 == found.median


# -- what holds for every curve


@given(people)
def test_it_never_rises_and_stays_within_its_band(persons: People) -> None:
    """From 1 down, step by step where there are ends."""
    found = curve(persons)

    before: Sequence[Fraction] = (Fraction(1), *found.survival)
    for was, now, events in zip(before, found.survival, found.events, strict=False):
        assert (now < was) is bool(events)
    for share, (low, high) in zip(found.survival, found.band, strict=True):
        assert 0 <= low <= share <= high <= 1


@given(people, st.randoms(use_true_random=False), st.integers(0, 60))
def test_neither_order_nor_where_the_list_is_cut_matters(
    persons: People, chance: object, cut: int
) -> None:
    """A list shuffled, or joined from two parts either way, is the same curve."""
    found = curve(persons)
    shuffled = list(persons)
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # a random.Random

    assert found == curve(shuffled)
    assert found == curve(persons[cut:] + persons[:cut])


@given(people, st.integers(2, 5))
def test_the_same_again_is_the_same_curve_and_surer(
    persons: People, times: int
) -> None:
    """Everybody several times over: shares as they were, the band within the old."""
    once, again = curve(persons), curve(persons * times)

    assert (once.times, once.survival) == (again.times, again.survival)
    for wide, narrow in zip(once.band, again.band, strict=True):
        assert wide[0] <= narrow[0] or isclose(wide[0], narrow[0])
        assert narrow[1] <= wide[1] or isclose(wide[1], narrow[1])


@given(st.lists(st.integers(0, 40), min_size=1, max_size=60), st.integers(0, 41))
def test_with_nobody_censored_it_is_the_share_left(ended: list[int], day: int) -> None:
    """Of all, those who take longer."""
    found = kaplan_meier(ended, [True] * len(ended))

    left = sum(duration > day for duration in ended)
    assert Fraction(left, len(ended)) == found.at(day)
    assert sum(found.events) == len(ended)


@given(people, levels, levels)
def test_to_be_surer_is_to_be_wider(persons: People, one: float, two: float) -> None:
    """The band of a higher level holds that of a lower one."""
    less, more = sorted([one, two])
    inner, outer = curve(persons, less).band, curve(persons, more).band

    for (low, high), (wide_low, wide_high) in zip(inner, outer, strict=True):
        assert wide_low <= low
        assert high <= wide_high


# -- by hand


def test_ends_come_before_censorings() -> None:
    """Two on one day, one of them censored: the other one is one of two."""
    found = kaplan_meier([5, 5], [True, False])

    assert (
        Survival(
            times=(5,),
            survival=(Fraction(1, 2),),
            at_risk=(2,),
            events=(1,),
            censored=(1,),
            band=found.band,
        )
        == found
    )
    assert 5 == found.median


def test_a_median_is_exact() -> None:
    """3/4 · 2/3 is one half, which floats need not see."""
    found = kaplan_meier([1, 2, 3, 4], [True, True, False, False])

    assert Fraction(1, 2) == found.survival[1]
    assert 2 == found.median


def test_all_censored_ends_nowhere() -> None:
    """The share stays 1, the median is not known, and nothing is known afterwards."""
    found = kaplan_meier([10, 20], [False, False])

    assert [1, 1] == list(found.survival)
    assert ((1.0, 1.0), (1.0, 1.0)) == found.band
    assert found.median is None
    assert [1, 1, 1, None] == [found.at(day) for day in (0, 10, 20, 21)]


def test_a_single_person_who_ended() -> None:
    """Is all there is: 1 before, 0 from then on, and for ever."""
    found = kaplan_meier([30], [True])

    assert [1, 0, 0] == [found.at(day) for day in (29, 30, 1_000)]
    assert ((0.0, 0.0),) == found.band
    assert 30 == found.median


def test_columns_of_other_libraries_are_taken() -> None:
    """Arrays and anything that can be run through once."""
    array = kaplan_meier(np.array([3, 5]), np.array([True, False]))

    assert array == kaplan_meier(iter([3, 5]), iter([1, 0]))  # type: ignore[arg-type] # as lifelines has it
    assert not any(isinf(share) for share in array.survival)


@pytest.mark.parametrize("share_of", [10, 1_000_000])
def test_the_band_near_1_loses_nothing(share_of: int) -> None:
    """After one end among many the bounds are those of a share near 1."""
    found = kaplan_meier([1] * share_of, [True] + [False] * (share_of - 1))

    (low, high), (share,) = found.band[0], found.survival
    assert 1 - Fraction(1, share_of) == share
    # log(-log) of the share, one deviate of 1 / sqrt(events) apart where ends are rare
    assert 0 < 1 - high < 1 / share_of < 1 - low < 10 / share_of


# -- what cannot be


def test_nobody_has_no_curve() -> None:
    """It is not defined: not 1, and not 0."""
    with pytest.raises(NotDefinedError, match="a curve of 0 persons is not defined"):
        kaplan_meier([], [])


@pytest.mark.parametrize("duration", [-1, 1.5, 3.0, None, True, "3"])
def test_a_duration_is_whole_days(duration: int) -> None:
    """And the row is named where it is not."""
    told = rf"durations\[1\]: got {duration!r}, expected a whole number from 0 on"
    with pytest.raises(AmountError, match=told):
        kaplan_meier([4, duration], [True, True])


@pytest.mark.parametrize("seen", [None, "yes", 2, [True]])
def test_an_end_is_seen_or_not(seen: bool | None) -> None:
    """Not known is not censored: how long the person is known of is not said."""
    told = r"kaplan_meier.observed\[1\]: got .*, expected True or False"
    with pytest.raises(FactError, match=told):
        kaplan_meier([4, 5], [True, seen])  # type: ignore[list-item] # is refused


def test_columns_have_one_length() -> None:
    """One value for each person."""
    told = "kaplan_meier.observed: got 1, expected 2 values, as many as durations"
    with pytest.raises(FactError, match=told):
        kaplan_meier([4, 5], [True])


@pytest.mark.parametrize("level", [0, 1, 95])
def test_a_level_lies_between_0_and_1(level: Level) -> None:
    """As for intervals."""
    with pytest.raises(AmountError, match="level"):
        kaplan_meier([4], [True], level=level)


@pytest.mark.parametrize("day", [-1, 0.5, None])
def test_a_day_asked_for_is_whole(day: int) -> None:
    """From 0 on."""
    with pytest.raises(AmountError, match="day: got"):
        kaplan_meier([4], [True]).at(day)


def test_a_curve_of_thousands_is_exact_and_travels() -> None:
    """Its shares have more digits than any number that is given to the library."""
    persons = 3000
    durations = [7919 * n % 1499 for n in range(persons)]
    curve = kaplan_meier(durations, [n % 3 > 0 for n in range(persons)])
    there, share = persons, Fraction(1)
    for day, found in zip(curve.times, curve.survival, strict=True):
        ended = sum(n % 3 > 0 for n, d in enumerate(durations) if d == day)
        share *= Fraction(there - ended, there)
        there -= durations.count(day)
        assert share == found
    assert loads(dumps(curve)) == curve  # noqa: S301 - it was just written
    assert 300 >= len(repr(curve))


@pytest.mark.parametrize("wrong", [5, None, "12", b"ab"])
def test_a_column_is_asked_for(wrong: Any) -> None:
    """Not a value alone, and no text."""
    said = "outcomes.kaplan_meier.{}: got .*, expected several values, one for each"
    with pytest.raises(ArgumentError, match=said.format("durations")):
        kaplan_meier(wrong, [True, True])
    with pytest.raises(ArgumentError, match=said.format("observed")):
        kaplan_meier([1, 2], wrong)
