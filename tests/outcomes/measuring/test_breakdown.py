"""Figures in parts: by sex, age, target group, edition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import Interpretations
from reintegra.disclosure import TOTAL, suppress
from reintegra.errors import (
    FactError,
    NotDefinedError,
    UnknownNameError,
)
from reintegra.outcomes import METRICS, Cohort, breakdown, measure
from reintegra.outcomes.metrics.age_bands import AGE_BANDS
from tests.outcomes.participants import DAY, EXIT, cohorts, finisher, job


def mixed() -> Cohort:
    """Make two women, one of whom works, a man and one of whom little is known."""
    return Cohort(
        [
            finisher(job(EXIT + DAY), name="A", sex="woman", age=29, groups="young"),
            finisher(name="B", sex="woman", age=30, edition="I"),
            finisher(name="C", sex="man", age=55, groups=["young", "disabled"]),
            finisher(name="D", followed_to=None),
        ]
    )


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (0, "under_18"),
        (17, "under_18"),
        (18, "18_29"),
        (29, "18_29"),
        (30, "30_54"),
        (54, "30_54"),
        (55, "55_plus"),
        (120, "55_plus"),
        (None, "not_known"),
    ],
)
def test_the_bands_of_the_age_at_entry(age: int | None, band: str) -> None:
    """At and beside every edge.

    Source: ESF+ common indicators: below 18, 18–29, 55 and more.
    """
    found = breakdown(Cohort([finisher(age=age)]), "completion", by="age_band")

    assert {key: int(key == band) for key in found.parts} == {
        key: rate.of for key, rate in found.parts.items()
    }


def test_persons_by_sex_and_whether_they_count() -> None:
    """Who is outside the denominator is in no cell; who is open is shown as such."""
    found = breakdown(mixed(), "taken_up_work", by="sex")

    assert {
        "woman": {"counted": 1, "not counted": 1, "not known": 0},
        "man": {"counted": 0, "not counted": 1, "not known": 0},
        "not known": {"counted": 0, "not counted": 0, "not known": 1},
    } == found.counts("en")
    assert 2 == found.table().counts["kobieta", TOTAL]
    assert "<RateBreakdown by sex: woman, man, not_known>" == repr(found)
    outside = breakdown(mixed(), "taken_up_work", by="sex", denominator="followed_up")
    assert 3 == outside.table("en").counts[TOTAL, TOTAL]


def test_by_age_and_edition() -> None:
    """Every band is there, and every edition that somebody is in."""
    ages = breakdown(mixed(), "completion", by="age_band")
    editions = breakdown(mixed(), "completion", by="edition")

    assert [*(key for key, _, _ in AGE_BANDS.names), "not_known"] == list(ages.parts)
    assert {"I": 1, "not_known": 3} == {
        key: rate.count for key, rate in editions.parts.items()
    }


def test_target_groups_are_not_summed() -> None:
    """Somebody is in two: there are counts of each, and no table with totals.

    Source: ministry letter DZF.I.8510.33.2015.SK.2 of 10.09.2015 (rule L6).
    """
    found = breakdown(mixed(), "completion", by="group")

    assert {"disabled": 1, "young": 2} == {
        key: rate.of for key, rate in found.parts.items()
    }
    with pytest.raises(NotDefinedError, match="somebody can be in several"):
        found.table()


def test_what_cannot_be_broken_down() -> None:
    """An unknown way, hours, places, and nobody."""
    with pytest.raises(UnknownNameError, match=r"unknown breakdown 'gender'"):
        breakdown(mixed(), "completion", by="gender")
    with pytest.raises(NotDefinedError, match="it counts hours"):
        breakdown(mixed(), "attendance", by="sex")
    with pytest.raises(FactError, match="the places planned"):
        breakdown(mixed(), "use_of_places", by="sex")
    with pytest.raises(FactError):
        breakdown(Cohort([]), "completion", by="edition").table()


def test_then_small_counts_are_hidden() -> None:
    """The table goes straight into `suppress`."""
    hidden = suppress(breakdown(mixed(), "completion", by="sex").table(), threshold=3)

    assert "·" in hidden.markdown()


@given(
    cohort=cohorts(),
    metric=st.sampled_from(sorted({*METRICS} - {"attendance", "use_of_places"})),
    by=st.sampled_from(["sex", "age_band", "edition"]),
)
def test_the_parts_add_up_to_the_whole(cohort: Cohort, metric: str, by: str) -> None:
    """Of a way in which nobody is in two of them."""
    spec = METRICS[metric]
    day = next(one.since for one in spec.law.versions if one.content is not None)
    under = Interpretations({"OP-40": "all_in"}, unverified=True)
    how = {"on": day, "denominator": "enrolled", "under": under}
    found = breakdown(cohort, metric, by=by, **how)  # type: ignore[arg-type] # as measured
    whole = measure(cohort, metric, **how)  # type: ignore[arg-type] # as above

    parts = found.parts.values()
    assert whole.count == sum(one.count for one in parts)
    assert whole.of == sum(one.of for one in parts)
    assert len(whole.unknown) == sum(len(one.unknown) for one in parts)
