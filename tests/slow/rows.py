"""Rows of any provision, drawn from a seed: random ones, and those at a boundary."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

import pyarrow as pa

from reintegra import frames
from reintegra.grammar.facts import Kind, Label, labels
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule

DAY = timedelta(days=1)
FAR = (date(1950, 1, 1), date(2003, 1, 1), date(2100, 1, 1), None)
TYPES = {
    Kind.FLAG: pa.bool_(),
    Kind.COUNT: pa.int64(),
    Kind.CHOICE: pa.string(),
    Kind.DAY: pa.date32(),
}


def rows_of(provision: Rule | Formula | Sorting, number: int) -> pa.Table:
    """Draw rows with the columns that a provision needs, and a ``day`` of its law.

    The first rows are at a boundary: nothing known, then everything at its least, at
    its greatest, and beyond both, where it cannot be and is not known.

    Args:
        provision: The rule, formula or sorting; its key is the seed.
        number: How many random rows.
    """
    dice, said = Random(provision.key), dict(labels(provision.record))  # noqa: S311
    columns = {
        name: _column(dice, said[name], number) for name in frames.needs(provision)
    }
    days = _days(dice, [one.since for one in provision.law.versions], number)
    columns["day"] = pa.array(days, pa.date32())
    columns["row"] = pa.array(range(len(days)), pa.int64())
    return pa.table(columns)


def nothing_known(drawn: pa.Table, number: int) -> pa.Table:
    """Return so many rows with the columns of *drawn*, and nothing known of any."""
    nulls = {one.name: pa.nulls(number, one.type) for one in drawn.schema}
    return pa.table(nulls | {"row": pa.array(range(number), pa.int64())})


def _column(dice: Random, said: Label, number: int) -> pa.Array:
    edges, usual = _values(said)
    drawn = [dice.choice((*usual, None)) for _ in range(number)]
    return pa.array([None, *edges, *drawn], TYPES[said.kind])


def _values(said: Label) -> tuple[Sequence[Any], Sequence[Any]]:
    """Return four values at the boundary, and those to draw from."""
    match said.kind:
        case Kind.FLAG:
            return (False, True, False, True), (True, False)
        case Kind.COUNT:
            low, high = said.low, said.high
            few = {low, low + 1, *range(low, min(high, low + 40)), high - 1, high}
            return (low, high, low - 1, high + 1), sorted(few)
        case Kind.CHOICE:
            names = [name for name, _ in said.names]
            return (names[0], names[-1], names[0], names[-1]), names
        case Kind.DAY:
            first, last = said.first, said.last
            near = [date(2024, 1, 31) + n * DAY for n in range(0, 900, 29)]
            return (first, last, first - DAY, last), [first, last, *near]


def _days(dice: Random, turns: Sequence[date], number: int) -> list[date | None]:
    """Return a day for every row: outside the law, then on and beside its turns."""
    beside = [turn + n * DAY for turn in turns for n in (-1, 0, 1)]
    usual = [date(2003, 8, 1) + dice.randrange(8_500) * DAY for _ in range(40)]
    drawn = [dice.choice((*beside, *usual)) for _ in range(number)]
    return [date(2026, 9, 1), *FAR, *drawn]
