"""Figures side by side."""

import pytest
from attrs import evolve

from reintegra import outcomes
from reintegra.errors import (
    ArgumentError,
)
from reintegra.outcomes import METRICS, Cohort, measure, side_by_side
from tests.outcomes.participants import DAY, EXIT, FOLLOWED, finisher, job


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
