"""The list of a centre in columns is that of its records, to the grosz."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import ArgumentError, Interpretations, Month, PeriodError, cis, frames
from reintegra.programmes.cis.day_effects import SICK_DAY_COUNTED
from reintegra.programmes.cis.effect_reader import effect_reader
from tests.engines import ENGINES, Engine, written_as_sql
from tests.frames.registers_of_stays import (
    FACTS,
    TYPES,
    Person,
    Rows,
    interpretations,
    made,
    registers,
    stays_of,
    together,
)

LINES = (
    *("base", "share_trial", "share_main", "full_trial", "full_main"),
    *("part_trial", "part_main", "part_month", "not_due", "unexcused", "sick"),
    *("forfeiture", "none_due", "floor", "rounding"),
)
NAMES = "id", "month", *FACTS, "cis_benefit", "complete", "refund"
JULY, AUGUST = Month(2026, 7), Month(2026, 8)
ROWS: Rows = {
    "marks": [
        {"id": "P-17", "day": date(2026, 7, 21), "mark": "unexcused"},
        {"id": "P-18", "day": date(2026, 7, 1), "mark": "present"},
    ],
    "stays": [
        {"id": "P-18", "start": date(2025, 2, 3), "extension_months": 0},
        {"id": "P-17", "start": date(2026, 7, 20), "extension_months": 0},
        {
            "id": "P-19",
            "start": date(2025, 9, 1),
            "end": date(2026, 6, 30),
            "extension_months": 0,
        },
    ],
    "certificates": [
        {"id": "P-17", "first": date(2026, 7, 24), "last": date(2026, 7, 27)}
    ],
}


def read(engine: Engine, found: Any, *names: str) -> list[tuple[Any, ...]]:
    """Return rows in the order in which they come."""
    return [tuple(row[n] for n in names) for row in engine.arrow(found).to_pylist()]


def listed(
    people: Sequence[Person],
    months: tuple[Month, Month],
    under: Interpretations,
    class_days: Any,
    known_on: date | None,
) -> list[tuple[Any, ...]]:
    """Return the rows of the lists of records, by person and month."""
    how: Any = {"under": under, "known_on": known_on}
    unit, found = cis.BENEFIT.unit(under), list[tuple[Any, ...]]()
    for one in cis.payrolls(stays_of(people, class_days), *months, **how):
        for row in one.rows:
            slip: Any = row.statement
            counts = (getattr(slip.record, name) for name in FACTS)
            exact = (line.exact * unit for line in slip.lines)
            amounts = slip.grosze, slip.complete, slip.grosze
            found.append((str(row.id), one.month.first, *counts, *amounts, *exact))
    return sorted(found)


@settings(max_examples=max(settings().max_examples // 12, 2))  # five engines, slow
@given(
    people=registers(),
    under=interpretations,
    class_days=st.sampled_from([None, [1, 2, 3, 4, 5, 6], [1, 2, 3, 4]]),
    ahead=st.tuples(st.integers(0, 24), st.integers(0, 3)),
    known=st.booleans(),
)
def test_lists_are_those_of_records(
    people: tuple[Person, ...],
    under: Interpretations,
    class_days: list[int] | None,
    ahead: tuple[int, int],
    known: bool,
) -> None:
    """Every row and line, of one month or several, on every engine."""
    start = min(stay.start for person in people for stay in person.stays)
    first = min(Month.of(start) + ahead[0], AUGUST)
    last = first + ahead[1]
    known_on = last.first if known else None
    lines = [f"cis_benefit_{key}_per_{cis.BENEFIT.unit(under)}" for key in LINES]
    expected = listed(people, (first, last), under, class_days, known_on)
    for engine in ENGINES:
        found = frames.payroll(
            *made(engine, together(people)),
            first,
            last if ahead[1] else None,
            lines=True,
            class_days=class_days,
            under=under,
            known_on=known_on,
        )

        assert expected == read(engine, found, *NAMES, *lines), engine


def test_the_list_of_a_month(frame: Engine) -> None:
    """Who left has no row; who stays on after the last phase has one of 0."""
    found = frames.payroll(*made(frame, ROWS), JULY)

    rows = read(frame, found, "id", "trial_days", "cis_benefit", "complete", "refund")
    assert [("P-17", 12, 46382, False, 46382), ("P-18", 0, 0, True, 0)] == rows
    assert "cis_benefit_rounding_per_120" not in frame.arrow(found).column_names


def test_lists_of_several_months_come_by_person(frame: Engine) -> None:
    """In order of the ids, and of the months of each."""
    marks, stays, _ = made(frame, ROWS)
    found = frames.payroll(marks, stays, None, Month(2026, 6), AUGUST)

    months = [(name, month.month) for name, month in read(frame, found, "id", "month")]
    of_17, of_18 = [("P-17", 7), ("P-17", 8)], [("P-18", n) for n in (6, 7, 8)]
    assert [*of_17, *of_18, ("P-19", 6)] == months


def test_a_month_without_an_amount(frame: Engine) -> None:
    """Nobody was there, or the base is not announced: it is not known then."""
    early = frames.payroll(*made(frame, ROWS), Month(1999, 1), lines=True)
    late = frames.payroll(*made(frame, ROWS), Month(2035, 1), Month(2035, 2))

    assert [] == read(frame, early, *NAMES)
    rows = read(frame, late, "id", "cis_benefit", "complete", "refund")
    assert 4 == len(rows)
    assert {(None, False, None)} == {row[1:] for row in rows}


def test_another_database_gets_an_arrow_table_of_amounts() -> None:
    """Its connection is not the library's."""
    tables = zip(TYPES, made(ENGINES[2], ROWS), strict=True)
    marks, stays, certificates = (
        written_as_sql(table, f"paid_{name}") for name, table in tables
    )
    found: Any = frames.payroll(marks, stays, certificates, JULY)

    assert isinstance(found, pa.Table)
    assert [46382, 0] == found["cis_benefit"].to_pylist()


@given(under=interpretations, trial=st.booleans(), classes=st.booleans())
def test_a_day_without_mark_and_certificate_is_none_of_incapacity(
    under: Interpretations, trial: bool, classes: bool
) -> None:
    """Which lets a list leave such days of earlier months out."""
    read = effect_reader(under, None)
    for version in SICK_DAY_COUNTED.law.versions:
        for saturday in (True, False):
            facts = trial, None, False, classes, saturday

            assert (False, False) == read.counts(version.since, facts)


def test_months_out_of_order_are_refused() -> None:
    """And law that could not be known yet."""
    registers_ = made(ENGINES[0], ROWS)
    with pytest.raises(PeriodError, match=r"last: got Month.*, expected 2026-07 or"):
        frames.payroll(*registers_, JULY, Month(2026, 6))
    with pytest.raises(PeriodError, match="known_on: got 2026-07-31"):
        frames.payroll(*registers_, JULY, AUGUST, known_on=date(2026, 7, 31))


def test_a_refusal_names_the_function_that_was_called() -> None:
    """Not the one that it is made of."""
    marks, stays, certificates = made(ENGINES[0], ROWS)
    with pytest.raises(ArgumentError, match=r"^frames\.payroll\.marks: got"):
        frames.payroll(marks.to_arrow(), stays, certificates, JULY)
