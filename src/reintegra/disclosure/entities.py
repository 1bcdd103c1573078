"""Confidentiality of business data: three entities and three quarters.

These are the numbers that the act sets. They bind the economic and financial results of
business entities in official statistics, not counts of persons.

Source: art. 38 ust. 2 ustawy o statystyce publicznej.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

from reintegra.arguments import check_arguments
from reintegra.disclosure.cross_table import (
    TOTAL,
    WHERE,
    Cell,
    Table,
    cell_text,
    inner_cells,
    labels,
    sums,
)
from reintegra.disclosure.secondary_suppression import Cells
from reintegra.disclosure.suppress import Suppression
from reintegra.disclosure.suppressed_table import Protection, SuppressedTable
from reintegra.errors import ArgumentError, FactError
from reintegra.law.acts import STATISTICS
from reintegra.law.evidence import Evidence
from reintegra.parameters import statistics_act as act
from reintegra.reading.record.notices import Notice, notices

Entities: TypeAlias = Mapping[str, int]
"""The value of each entity in an aggregate, by an opaque name: grosze, or a count."""

ENTITIES = Protection(
    "entities",
    "wyniki mniej niż trzech podmiotów gospodarczych albo takie, w których udział "
    "jednego podmiotu przekracza trzy czwarte, nie są publikowane",
    "results of fewer than three business entities, or of which one has more than "
    "three quarters, are not published",
    binding=True,
    evidence=Evidence.STATUTE,
    cites=(STATISTICS.at("art. 38 ust. 2"),),
)
"""Business entities: the act sets the numbers."""


@check_arguments
def dominated(values: Iterable[int], *, on: date) -> bool:
    """Whether one entity has more than three quarters of an aggregate.

    Args:
        values: The value of each entity, 0 or more.
        on: The day whose law counts.

    Raises:
        FactError: A value below 0, of which there is no share.
        NotInForceError: The share of that day is not known.

    Source:
        art. 38 ust. 2 ustawy o statystyce publicznej.

    >>> dominated([75, 20, 5], on=date(2026, 9, 1))
    False
    >>> dominated([76, 19, 5], on=date(2026, 9, 1))
    True
    """
    found = [_value("aggregate", value) for value in values]
    share = Fraction(act.CONFIDENTIALITY_BUSINESS_DOMINANCE_SHARE.on(on).value)
    return max(found, default=0) > share * sum(found)


def suppress_entities(
    table: Mapping[str, Entities] | Mapping[str, Mapping[str, Entities]], *, on: date
) -> SuppressedTable:
    """Hide aggregates of few entities or with a dominant one, and what gives them away.

    Cells without entities stay. Further hidden cells are chosen as in
    `reintegra.disclosure.suppress.suppress`; a sum of hidden cells that follows from a
    total is checked by the same rule, with the entities of all these cells together.

    Args:
        table: By label, or by row and then by column: the value of each entity. The
            same name in several cells is one entity in their total.
        on: The day whose law counts.

    Raises:
        FactError: A value that is no whole number of 0 or more, or a table without
            cells.
        NotInForceError: The numbers of that day are not known.

    Source:
        art. 38 ust. 2 ustawy o statystyce publicznej.
    """
    cells = _cells(table)
    rows, columns = labels(cells)
    for line in sums(rows, columns):
        cells[line.total] = _merged(cells[part] for part in line.parts)
    least = int(act.CONFIDENTIALITY_BUSINESS_ENTITIES_MIN.on(on).value)

    def few(taken: Cells) -> bool:
        entities = _merged(cells[cell] for cell in taken)
        sparse = 0 < len(entities) < least
        return sparse or dominated(entities.values(), on=on)

    amounts = {cell: sum(entities.values()) for cell, entities in cells.items()}
    free = Cells(cell for cell, entities in cells.items() if entities)
    made = Table(rows, columns, tuple(amounts.items()))
    found = tuple(dict.fromkeys(_notices(on)))
    return Suppression(
        ENTITIES, least, free, few, zeros=False, least=0, notices=found
    ).of(made)


def _cells(table: Mapping[Any, Any]) -> dict[Cell, dict[str, int]]:
    """Return the entities of every cell that is no total."""
    if not isinstance(table, Mapping):
        where, what = "disclosure.suppress_entities", "table"
        raise ArgumentError(where, what, table, "values by entity, by label")
    for label, given in table.items():
        if not isinstance(label, str) or not isinstance(given, Mapping):
            raise FactError(WHERE, str(label), given, "values by entity, by label")
    two_way = any(
        isinstance(v, Mapping) for row in table.values() for v in row.values()
    )
    found: dict[Cell, dict[str, int]] = {}
    for row, values in table.items():
        if two_way:
            for column, entities in values.items():
                found[row, column] = _entities((row, column), entities)
        else:
            found[row] = _entities(row, values)
    missing = set(inner_cells(*labels(found))) - found.keys()
    for cell in sorted(missing):
        raise FactError(WHERE, cell_text(cell), None, "its entities, or {} for none")
    return found


def _entities(cell: Cell, given: object) -> dict[str, int]:
    if TOTAL in ((cell,) if isinstance(cell, str) else cell):
        raise FactError(WHERE, cell_text(cell), given, "no total: it is computed")
    if not isinstance(given, Mapping):
        raise FactError(WHERE, cell_text(cell), given, "values by entity")
    return {key: _value(cell_text(cell), value) for key, value in given.items()}


def _value(where: str, value: object) -> int:
    if type(value) is not int or value < 0:
        raise FactError(WHERE, where, value, "a whole number, 0 or more")
    return value


def _merged(cells: Iterable[Mapping[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for entities in cells:
        for key, value in entities.items():
            found[key] = found.get(key, 0) + value
    return found


def _notices(on: date) -> Iterator[Notice]:
    for number in (
        act.CONFIDENTIALITY_BUSINESS_ENTITIES_MIN,
        act.CONFIDENTIALITY_BUSINESS_DOMINANCE_SHARE,
    ):
        yield from notices(on, number.history.on(on, what=number.key))
