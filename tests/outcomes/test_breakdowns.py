"""Figures in parts, and figures side by side."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from reintegra import Interpretations, outcomes
from reintegra.disclosure.cross_table import TOTAL
from reintegra.disclosure.suppress import suppress
from reintegra.errors import (
    ArgumentError,
    FactError,
    NotDefinedError,
    UnknownNameError,
)
from reintegra.outcomes.cohort.cohort import Cohort
from reintegra.outcomes.measuring.breakdown import BANDS, age_band, breakdown
from reintegra.outcomes.measuring.measure import measure
from reintegra.outcomes.measuring.side_by_side import side_by_side
from reintegra.outcomes.metrics import METRICS
from tests.outcomes.people_of import DAY, EXIT, FOLLOWED, cohorts, finisher, job


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
    assert band == age_band(finisher(age=age))


def test_persons_by_sex_and_whether_they_count() -> None:
    """Who is outside the denominator is in no cell; who is open is shown as such."""
    found = breakdown(mixed(), "taken_up_work", by="sex")

    assert {
        "woman": {"counted": 1, "not counted": 1, "not known": 0},
        "man": {"counted": 0, "not counted": 1, "not known": 0},
        "not known": {"counted": 0, "not counted": 0, "not known": 1},
    } == found.counts("en")
    assert 2 == found.table().counts["kobieta", TOTAL]
    assert "<BrokenDown by sex: woman, man, not_known>" == repr(found)
    outside = breakdown(mixed(), "taken_up_work", by="sex", denominator="followed_up")
    assert 3 == outside.table("en").counts[TOTAL, TOTAL]


def test_by_age_and_edition() -> None:
    """Every band is there, and every edition that somebody is in."""
    ages = breakdown(mixed(), "completion", by="age_band")
    editions = breakdown(mixed(), "completion", by="edition")

    assert [*BANDS, "not_known"] == list(ages.parts)
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
    day = next(one.since for one in spec.law.versions if one.says is not None)
    under = Interpretations({"OP-40": "all_in"}, unverified=True)
    how = {"on": day, "denominator": "enrolled", "under": under}
    found = breakdown(cohort, metric, by=by, **how)  # type: ignore[arg-type] # as measured
    whole = measure(cohort, metric, **how)  # type: ignore[arg-type] # as above

    parts = found.parts.values()
    assert whole.count == sum(one.count for one in parts)
    assert whole.of == sum(one.of for one in parts)
    assert len(whole.unknown) == sum(len(one.unknown) for one in parts)


# -- side by side


def test_metrics_of_different_clocks_stand_beside_a_warning() -> None:
    """28 days, and any time after coming; their denominators differ, too."""
    person = finisher(job(EXIT + DAY), followed_to=FOLLOWED)
    figures = [measure([person], name) for name in ("taken_up_work", "eu.eecr04")]
    found = side_by_side(figures)

    assert ["clocks", "denominators"] == [one.about for one in found.warnings]
    assert "28 dni, ostatnie zdarzenie" in str(found)
    assert "! metrics of different clocks" in found.markdown("en")
    rows = found.rows("en")
    assert ("taken_up_work", "1", "1") == rows[1][:3]
    assert ("100%", "100%", "100%", "0", "any time after coming", "DERIVED") == (
        rows[1][4:]
    )
    assert ("eu.eecr04", "0", "0", "–") == (*rows[2][:3], rows[2][4])
    assert "! wskaźniki o różnych okresach obserwacji" in found.csv()


def test_figures_of_one_clock_need_no_warning() -> None:
    """Nor do figures without a clock; an empty list is a heading."""
    figures = [measure(mixed(), name) for name in ("completion", "drop_out")]
    found = side_by_side(figures)

    assert () == found.warnings
    assert {"–"} == {row[8] for row in found.rows("en")[1:]}
    assert "!" not in found.markdown() + found.csv("en")
    assert 1 == len(side_by_side([]).rows())
    below = [
        measure(mixed(), "completion", denominator=name)
        for name in ("enrolled", "completed")
    ]
    assert ["denominators"] == [one.about for one in side_by_side(below).warnings]


def test_every_clock_is_told_in_both_languages() -> None:
    """And each is another."""
    clocks = {spec.clock for spec in METRICS.values()}

    assert len(clocks) == len({one.pl for one in clocks})
    assert len(clocks) == len({one.en for one in clocks})


def test_a_clock_of_ones_own_is_told() -> None:
    """Twelve months, beside the metrics of the library."""
    year = outcomes.Clock("12 miesięcy", "12 months")
    own = evolve(outcomes.metric("completion"), id="own", clock=year)
    found = side_by_side([measure(mixed(), one) for one in (own, "completion")])

    assert (
        "różnych okresach obserwacji nie są porównywalne: 12 miesięcy; –"
        in found.markdown()
    )
    assert "different clocks cannot be compared: 12 months; –" in found.csv("en")


@pytest.mark.parametrize("clock", ["12 months", None, 12])
def test_a_clock_that_is_none_is_refused(clock: object) -> None:
    """When the metric is made."""
    with pytest.raises(
        ArgumentError, match=r"clock: got .*, expected an outcomes\.Clock"
    ):
        evolve(outcomes.metric("completion"), clock=clock)  # type: ignore[arg-type] # wrong on purpose


def test_a_note_on_a_definition_is_told_in_both_languages() -> None:
    """As every warning."""
    rate = measure(mixed(), "pokl.employment_effect", denominator="enrolled")
    (told,) = [one for one in rate.warnings if "window" in one.en]

    assert (
        "okres obserwacji i mianownik wskazuje osoba sporządzająca sprawozdanie"
        in told.pl
    )


def test_every_note_of_a_metric_has_both_languages() -> None:
    """No English inside Polish."""
    noted = [
        version
        for spec in METRICS.values()
        for version in spec.law.versions
        if version.note
    ]

    assert noted
    assert all(version.note_pl for version in noted)
