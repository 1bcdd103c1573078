"""Registers: marks into months and lists, spells into counts, cohorts into figures."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reintegra import Interpretations, Month, cis, frames
from reintegra.outcomes import METRICS, Cohort
from tests.engines import ENGINES, Engine
from tests.frames.registers_of_persons import register
from tests.frames.registers_of_stays import Person, made, together
from tests.frames.registers_of_stays import registers as registers_of_stays
from tests.frames.test_registered import Row, registers, table
from tests.frames.test_survival import curves
from tests.outcomes.any_metric import day_of
from tests.outcomes.participants import cohorts

POLARS = ENGINES[0]
FEW = settings(
    max_examples=3,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def found(engine: Engine, ask: Any) -> list[dict[str, Any]]:
    """Return the rows of an answer."""
    rows: list[dict[str, Any]] = engine.arrow(ask(engine)).to_pylist()
    return rows


@FEW
@given(people=registers_of_stays(), days=st.sampled_from([None, [1, 2, 3, 4, 5, 6]]))
def test_marks_become_months(
    engine: Engine, people: tuple[Person, ...], days: list[int] | None
) -> None:
    """Every count and amount."""

    def paid(asked: Engine) -> Any:
        rows, until = together(people), Month(2026, 12)
        months = frames.attendance(*made(asked, rows), class_days=days, until=until)
        return frames.compute(months, cis.BENEFIT, on="month", lines=True)

    assert found(POLARS, paid) == found(engine, paid)


@FEW
@given(people=registers_of_stays())
def test_marks_become_lists(engine: Engine, people: tuple[Person, ...]) -> None:
    """Of several months, with every line."""

    def listed(asked: Engine) -> Any:
        months = Month(2024, 11), Month(2025, 4)
        return frames.payroll(*made(asked, together(people)), *months, lines=True)

    assert found(POLARS, listed) == found(engine, listed)


def test_registers_without_a_row(engine: Engine) -> None:
    """No marks, no stays, no certificates: no months."""
    none: Any = {"marks": [], "stays": [], "certificates": []}

    assert [] == found(engine, lambda asked: frames.attendance(*made(asked, none)))


@FEW
@given(rows=registers(), on=st.dates(date(2025, 12, 1), date(2026, 4, 1)))
def test_spells_become_time_in_the_register(
    engine: Engine, rows: list[Row], on: date
) -> None:
    """The shortest way over the breaks."""
    for some in (rows, rows[:1], []):

        def counted(asked: Engine, some: list[Row] = some) -> Any:
            return frames.registered(asked.make(table(some)), on=on)

        assert found(POLARS, counted) == found(engine, counted)


@FEW
@given(cohort=cohorts())
def test_cohorts_become_figures(engine: Engine, cohort: Cohort) -> None:
    """Every metric that no day chooses, in one pass; also of nobody."""
    specs = [one for one in METRICS.values() if day_of(one.id) is None]
    how: dict[str, Any] = {
        "denominator": "enrolled",
        "under": Interpretations(unverified=True),
    }
    expected, figures = (
        frames.measure(*register(one, cohort), specs, **how) for one in (POLARS, engine)
    )

    assert [one.totals for one in expected] == [one.totals for one in figures]


@FEW
@given(cohort=cohorts())
def test_cohorts_become_curves(engine: Engine, cohort: Cohort) -> None:
    """Of survival and incidence; also of nobody."""
    expected, shown = (
        curves("exit", *register(one, cohort)) for one in (POLARS, engine)
    )

    assert expected == shown
