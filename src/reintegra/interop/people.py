"""Persons and their facts, from a register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import AttrsInstance, frozen

from reintegra.errors import FactError, UnknownNameError
from reintegra.grammar.facts import Kind, Label, labels
from reintegra.interop import cells as cell
from reintegra.interop.contradictions import About, once
from reintegra.interop.rows import Cells, Register, sift
from reintegra.interop.table import Source, Table, read
from reintegra.values.text import Text

DAYS = ("on", "applied_on")
"""Columns that may hold the day on which a person asks, beside any other named."""


@frozen
class PersonRow:
    """A row of a register of persons.

    Attributes:
        id: The person's opaque name.
        record: The facts.
        day: The day asked about.
    """

    id: str
    record: AttrsInstance
    day: date


def people(source: Source, record: type[Any], on: date | str) -> Register[PersonRow]:
    """Read a register of persons: ``id``, a day, and a column for each fact known.

    An empty cell is *not known*; so is a fact without a column.

    Args:
        source: The file.
        record: The class of records to make, such as `reintegra.Person`; its facts
            are the columns that may be there.
        on: The day asked about; or the column that holds it for each person, where a
            row that has none is rejected.

    Raises:
        RegisterError: The file as a whole cannot be read.
        UnknownNameError: *on* names a column that holds no day.
    """
    facts = dict(labels(record))
    table = read(source, *columns_of(facts, on))
    return each_once(sift(table, reader_of(table, record, on)))


def reader_of(
    table: Table, record: type[Any], on: date | str
) -> Callable[[Cells], PersonRow | None]:
    """Return what reads a row of a register, ``None`` where it refused it.

    Args:
        table: The file, of which the columns are read.
        record: As in `people`.
        on: As in `people`.
    """
    facts = dict(labels(record))
    named = [c for c in table.columns if c in facts and c != on]
    parsers = {c: cell.fact(facts[c]) for c in named}
    asked = cell.day_of(facts[on]) if isinstance(on, str) and on in facts else cell.day
    days = [c for c in table.columns if c in DAYS and c != on]

    def make(row: Cells) -> PersonRow | None:
        id_ = row.take("id", cell.name)
        for name in days:
            row.take(name, cell.optional(cell.day))
        day = on if isinstance(on, date) else row.take(on, asked)
        said = {name: row.take(name, parse) for name, parse in parsers.items()}
        if on in facts:
            said[str(on)] = day
        if id_ is None or day is None or row.rejected:
            return None
        made = _made(row, record, said)
        return None if made is None else PersonRow(id_, made, day)

    return make


def columns_of(
    facts: Mapping[str, Label], on: date | str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns that must be there, and those that may.

    Args:
        facts: The facts of a record.
        on: As in `people`.

    Raises:
        UnknownNameError: As `people` does.
    """
    own = () if isinstance(on, date) else (on,)
    days = (*DAYS, *(name for name in facts if facts[name].kind is Kind.DAY))
    for name in own:
        if name == "id" or (name in facts and name not in days):
            kind = "column of days"
            raise UnknownNameError(kind, name, days)
    return ("id", *own), ("id", *DAYS, *own, *facts)


def each_once(register: Register[PersonRow]) -> Register[PersonRow]:
    """Keep one row for each person, as `once` does."""
    return once(register, _id, About[PersonRow](_id, _id, "id"))


def _id(row: PersonRow) -> str:
    return row.id


def _made(
    row: Cells, record: type[Any], facts: dict[str, object]
) -> AttrsInstance | None:
    try:
        made: AttrsInstance = record(**facts)
    except FactError as error:
        row.refuse(error.fact, _expected(error.fact, record, facts))
        return None
    return made


def _expected(fact: str, record: type[Any], facts: dict[str, object]) -> Text:
    """Say beside which other facts one cannot be; each by itself can."""
    others = ", ".join(
        name for name in facts if name != fact and _fit(record, {**facts, name: None})
    )
    return Text(
        f"puste albo zgodne z kolumną: {others}",
        f"empty, or what agrees with the column: {others}",
    )


def _fit(record: type[Any], facts: dict[str, object]) -> bool:
    try:
        record(**facts)
    except FactError:
        return False
    return True
