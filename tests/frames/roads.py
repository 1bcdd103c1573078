"""The roads from registers to answers, each with registers drawn from a seed.

A road is a function of frames that counts rows into other rows or into figures. Its
registers have rows at a boundary, and nulls wherever a null can be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

import pyarrow as pa
from attrs import frozen

from reintegra import Month, Period, cis, frames, psu, unemployed
from reintegra.outcomes import Cohort, Participant, Spell
from reintegra.programmes.cis.attendance import Mark
from tests.engines import Engine
from tests.frames.registers_of_persons import persons_table, spells_table
from tests.frames.registers_of_stays import TYPES, Person, together

DAY = timedelta(days=1)
ON, SINCE, UNTIL = date(2026, 3, 1), Month(2024, 12), Month(2025, 5)
METRIC_NAMES = ("taken_up_work", "sustained_employment", "completion", "eu.eecr01")
Tables = Mapping[str, pa.Table]


@frozen
class Road:
    """A road, and the registers it begins with.

    Attributes:
        name: What it is called.
        tables: The registers by name.
        ask: Comes from frames of an engine, by name, to an answer of plain values.
    """

    name: str
    tables: Tables
    ask: Callable[[Engine, Mapping[str, Any]], Any]

    def on(self, engine: Engine, tables: Tables | None = None) -> Any:
        """Answer on an engine."""
        given = self.tables if tables is None else tables
        return self.ask(engine, {n: engine.make(one) for n, one in given.items()})

    def __str__(self) -> str:
        return self.name


# -- registers


def _stays(dice: Random) -> tuple[Person, ...]:
    """Draw stays that begin on ends of months, some of which go on, or by a job."""
    starts = [date(2024, 2, 29), date(2024, 12, 31), date(2025, 1, 31), SINCE.first]
    found = []
    for number in range(9):
        start = dice.choice(starts) + dice.randrange(3) * DAY
        end, job = start + dice.randrange(300) * DAY, start + 45 * DAY
        stay = cis.Participation(
            f"P-{number}",
            start,
            dice.choice((None, end)) if number else None,
            extension_months=dice.choice((0, 0, 6)),
            job_from=dice.choice((None, None, job)) if number else None,
        )
        days = (start + n * DAY for n in range(-3, 300))
        marks = {day: dice.choice([*Mark]) for day in days if dice.randrange(4)}
        ill = start + dice.randrange(60) * DAY
        certificate = Period(ill, ill + dice.choice((0, 3, 40)) * DAY)
        kept = () if number % 3 else (certificate,)
        found.append(Person(str(stay.id), (stay,), marks, kept))
    return tuple(found)


def _members(dice: Random) -> Cohort:
    """Draw persons of whom anything may be unknown, with up to three spells each."""
    entry, flags = date(2017, 2, 1), (None, True, False)
    kinds = ("employment", "civil_contract", "searching", "education", "inactive")
    found = []
    for number in range(40):
        left = dice.choice((None, date(2017, 7, 31), date(2018, 1, 1), entry))
        spells = []
        for _ in range(dice.randrange(4)):
            start = dice.choice((entry, left or entry)) + dice.choice((0, 1, 90)) * DAY
            end = dice.choice((None, start, start + 29 * DAY, start + 180 * DAY))
            kind, employer = dice.choice(kinds), dice.choice("AB")
            paid = dice.choice(flags)
            spells.append(Spell(kind, start, end, employer=employer, subsidised=paid))
        reason = dice.choice((None, "completed", "dropped_out", "died"))
        names = ("social_progress", "basic_form", "reintegrated", "startup_grant")
        known: dict[str, Any] = {name: dice.choice(flags) for name in names}
        found.append(
            Participant(
                *(f"Q-{number:02}", entry, entry, left),
                reason if left else None,
                spells,
                followed_to=dice.choice((None, left or entry, date(2018, 12, 31))),
                status_at_entry=dice.choice((None, "unemployed", "inactive")),
                **known,
            )
        )
    return Cohort(found)


def _entries(dice: Random) -> pa.Table:
    """Draw entries of hours around a new year, some without minutes or a day."""
    days = [date(2025, 12, 25) + n * DAY for n in range(14)]
    rows = [
        {
            "id": dice.choice("ABC"),
            "day": dice.choice((*days, None))
            if dice.randrange(9)
            else date(1999, 1, 4),
            "minutes": dice.choice((0, 60, 240, 480, 600, None)),
        }
        for _ in range(60)
    ]
    types = {"id": pa.string(), "day": pa.date32(), "minutes": pa.int64()}
    return pa.Table.from_pylist(rows, pa.schema(list(types.items())))


def _in_register(dice: Random) -> pa.Table:
    """Draw spells in the register, one after another with and without a gap."""
    rows = []
    for number in range(9):
        for kind in ("registered", "internship"):
            start = date(2023, 1, 31) + dice.randrange(400) * DAY
            for last in (False, False, True):
                end = start + dice.choice((0, 27, 180, 365)) * DAY
                open_ = last and dice.randrange(2)
                rows.append((f"P-{number}", kind, start, None if open_ else end))
                start = end + dice.choice((1, 2, 31)) * DAY
    names = ("person", "kind", "start", "end")
    types = (pa.string(), pa.string(), pa.date32(), pa.date32())
    return pa.table(
        {
            name: pa.array([row[place] for row in rows], type_)
            for place, (name, type_) in enumerate(zip(names, types, strict=True))
        }
    )


# -- answers


def rows_of(engine: Engine, found: Any) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Return the columns of an answer and its rows, in the order in which they come."""
    made = engine.arrow(found)
    columns = (made[name].to_pylist() for name in made.column_names)
    return made.column_names, list(zip(*columns, strict=True))


def _attended(engine: Engine, given: Mapping[str, Any]) -> Any:
    return rows_of(engine, frames.attendance(**given, until=UNTIL))


def _paid(engine: Engine, given: Mapping[str, Any]) -> Any:
    found = frames.payroll(**given, month=SINCE, last=UNTIL)
    return rows_of(engine, found)


def _spent(engine: Engine, given: Mapping[str, Any]) -> Any:
    names, rows = rows_of(engine, frames.hours(given["log"], psu.WEEKLY_LIMIT))
    return names, sorted(rows, key=str)  # no order of windows is promised


def _long_term(engine: Engine, given: Mapping[str, Any]) -> Any:
    counted = frames.registered(given["spells"], on=ON)
    found = frames.decide(counted, unemployed.LONG_TERM, on=ON)
    names, rows = rows_of(engine, found)
    return names, sorted(rows)


def _measured(_: Engine, given: Mapping[str, Any]) -> Any:
    persons, spells = given["persons"], given["spells"]
    figures = frames.measure(persons, spells, METRIC_NAMES, denominator="enrolled")
    return {one.spec.id: one.totals for one in figures}


def _survived(_: Engine, given: Mapping[str, Any]) -> Any:
    persons, spells = given["persons"], given["spells"]
    curve = frames.survival(persons, spells).curve
    return frames.incidence(persons, spells), curve


PEOPLE, COHORT = _stays(Random("stays")), _members(Random("members"))  # noqa: S311 - seeds
_OF_STAYS = {
    name: pa.Table.from_pylist(together(PEOPLE)[name], pa.schema(list(types.items())))
    for name, types in TYPES.items()
}
_OF_PERSONS = {
    "persons": persons_table(COHORT),
    "spells": spells_table((one.id, one.spells) for one in COHORT),
}
ROADS = {
    road.name: road
    for road in (
        Road("attendance", _OF_STAYS, _attended),
        Road("payroll", _OF_STAYS, _paid),
        Road("hours", {"log": _entries(Random("log"))}, _spent),  # noqa: S311 - a seed
        Road(
            "registered",
            {"spells": _in_register(Random("spells"))},  # noqa: S311 - a seed
            _long_term,
        ),
        Road("measure", _OF_PERSONS, _measured),
        Road("survival", _OF_PERSONS, _survived),
    )
}


# -- the same registers otherwise


def otherwise(table: pa.Table) -> pa.Table:
    """Put rows and columns in another order, and the rows into several chunks."""
    order = list(range(len(table)))
    Random(len(table)).shuffle(order)  # noqa: S311 - a seed
    mixed = table.select(table.column_names[::-1]).take(order)
    step = max(len(order) // 3, 1)
    parts = [mixed.slice(n, step) for n in range(0, len(order), step)]
    return pa.concat_tables(parts)
