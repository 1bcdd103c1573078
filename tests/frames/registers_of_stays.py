"""Random stays in a centre, as records and as the registers that a frame has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
from attrs import fields, frozen
from hypothesis import strategies as st

from reintegra import Interpretations, Month, Period, cis
from reintegra.law import open_points as op
from reintegra.programmes.cis.attendance import Mark
from tests.engines import Engine

DAY = timedelta(days=1)
STARTS = (date(2006, 12, 20), date(2021, 9, 15), date(2024, 1, 31), date(2025, 1, 2))
POINTS = (
    *(op.OP_01, op.OP_02, op.OP_03, op.OP_04, op.OP_06, op.OP_07),
    *(op.OP_05, op.OP_08, op.OP_09, op.OP_10, op.OP_11),
    *(op.OP_15, op.OP_16, op.OP_21, op.OP_51),
)
FACTS = tuple(one.name for one in fields(cis.BenefitMonth))
TYPES: dict[str, dict[str, pa.DataType]] = {
    "marks": {"id": pa.string(), "day": pa.date32(), "mark": pa.string()},
    "stays": {
        "id": pa.string(),
        "start": pa.date32(),
        "end": pa.date32(),
        "extension_months": pa.int64(),
        "job_from": pa.date32(),
    },
    "certificates": {"id": pa.string(), "first": pa.date32(), "last": pa.date32()},
}
Rows = dict[str, list[dict[str, Any]]]
Months = dict[tuple[str, date], tuple[Any, ...]]

interpretations = st.fixed_dictionaries(
    {point.id: st.sampled_from(point.keys) for point in POINTS}
).map(Interpretations)


@frozen
class Person:
    """Somebody's stays, one after another, and what is kept of them."""

    id: str
    stays: tuple[cis.Participation, ...]
    marks: Mapping[date, Mark]
    sickness: tuple[Period, ...]

    def rows(self) -> Rows:
        """Return the rows that the registers have of the person."""
        return {
            "marks": [
                {"id": self.id, "day": day, "mark": mark.value}
                for day, mark in self.marks.items()
            ],
            "stays": [
                {
                    "id": self.id,
                    "start": stay.start,
                    "end": stay.end,
                    "extension_months": stay.extension_months,
                    "job_from": stay.job_from,
                }
                for stay in self.stays
            ],
            "certificates": [
                {"id": self.id, "first": period.first, "last": period.last}
                for period in self.sickness
            ],
        }


@st.composite
def persons(draw: st.DrawFn, id_: str) -> Person:
    """Draw one or two stays, with marks and certificates in them and beside them."""
    start, stays = draw(st.sampled_from(STARTS)), list[cis.Participation]()
    start += draw(st.integers(0, 40)) * DAY
    first = start
    for last in range(draw(st.integers(1, 2)), 0, -1):
        stays.append(draw(_stay(id_, start, last=last == 1)))
        ended = stays[-1].last_day(under=Interpretations({"OP-21": "same_day"}))
        start = (ended or start) + draw(st.integers(1, 40)) * DAY
    offsets = st.integers(-10, 420).map(lambda n: first + n * DAY)
    marks = draw(st.dictionaries(offsets, st.sampled_from(list(Mark)), max_size=60))
    kept = dict.fromkeys(Period(first, first + 200 * DAY), "present")
    usual = draw(st.booleans())
    days = sorted((kept if usual else {}).items()) + sorted(marks.items())
    return Person(
        id_,
        tuple(stays),
        {day: Mark(mark) for day, mark in sorted(dict(days).items())},
        draw(_sickness(first)),
    )


@st.composite
def _stay(draw: st.DrawFn, id_: str, start: date, *, last: bool) -> cis.Participation:
    ended = st.integers(20, 120).map(lambda n: start + n * DAY)
    end = draw(st.none() | ended if last else ended)
    job = draw(st.none() | ended)
    by_job = draw(st.booleans()) and job is not None
    return cis.Participation(
        id_,
        start,
        None if by_job else end,
        extension_months=draw(st.sampled_from([0, 0, 3, 12])),
        job_from=job,
    )


@st.composite
def _sickness(draw: st.DrawFn, first: date) -> tuple[Period, ...]:
    found: list[Period] = []
    day = first - 5 * DAY
    for _ in range(draw(st.integers(0, 4))):
        day += draw(st.integers(1, 60)) * DAY
        found.append(Period(day, day + draw(st.integers(0, 40)) * DAY))
        day = found[-1].last
    return tuple(found)


@st.composite
def registers(draw: st.DrawFn) -> tuple[Person, ...]:
    """Draw a few persons."""
    return tuple(draw(persons(id_)) for id_ in "AB"[: draw(st.integers(1, 2))])


def made(engine: Engine, rows: Rows) -> tuple[Any, Any, Any]:
    """Make the three frames of an engine, in the order that the function takes them."""
    marks, stays, certificates = (
        engine.make(pa.Table.from_pylist(rows[name], pa.schema(list(types.items()))))
        for name, types in TYPES.items()
    )
    return marks, stays, certificates


def together(people: Sequence[Person]) -> Rows:
    """Return the rows of all persons, in no order."""
    every = [person.rows() for person in people]
    return {name: [row for one in every for row in one[name]][::-1] for name in TYPES}


def one_by_one(
    people: Sequence[Person],
    months: Sequence[Month],
    under: Interpretations,
    class_days: Any,
    known_on: date | None = None,
) -> Months:
    """Return the days and the amount of each month, of each person by a payroll."""
    found: Months = {}
    stays = stays_of(people, class_days)
    for month in months:
        for row in cis.payroll(stays, month, under=under, known_on=known_on).rows:
            slip: Any = row.statement
            if slip.record.trial_days + slip.record.main_days:
                counts = tuple(getattr(slip.record, name) for name in FACTS)
                found[str(row.id), month.first] = (*counts, slip.grosze, slip.complete)
    return found


def stays_of(
    people: Sequence[Person], class_days: Any = None
) -> list[tuple[cis.Participation, cis.Attendance]]:
    """Return the stays of all persons, each with what is kept of the person."""
    return [
        (stay, cis.Attendance(one.marks.items(), one.sickness, class_days=class_days))
        for one in people
        for stay in one.stays
    ]
