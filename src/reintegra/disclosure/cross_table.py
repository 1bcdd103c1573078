"""Counts by one label or by two, with their totals (*tablica liczebności*)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from reintegra.arguments import check_arguments
from reintegra.errors import FactError
from reintegra.values import frozen

TOTAL = "Σ"
"""The label of a total, of a row, of a column, or of the table."""

Cell: TypeAlias = str | tuple[str, str]
"""A label of a one-way table, or the labels of row and column of a two-way table."""

Counts: TypeAlias = Mapping[str, int] | Mapping[str, Mapping[str, int]]
"""Counts by label, or by row and then by column."""

WHERE = "table"
"""The name of the record in errors."""


@frozen
class Sum:
    """A total and the cells that add up to it."""

    total: Cell
    parts: tuple[Cell, ...]

    @property
    def cells(self) -> frozenset[Cell]:
        """The parts and the total."""
        return frozenset((*self.parts, self.total))


@check_arguments
@frozen
class Table:
    """Counts of persons by one label or by two, with every total.

    Attributes:
        rows: The labels of the rows, without the total.
        columns: The labels of the columns; ``()`` for a one-way table.
        cells: Every cell and its count, totals included, under the label `TOTAL`.

    Raises:
        FactError: A count that is no whole number of 0 or more, or a total that does
            not add up.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, int], ...]

    @classmethod
    def of(cls, given: Any) -> Table:
        """Make a table of counts; totals that are not given are computed.

        Args:
            given: ``{"woman": 15, "man": 5}``, or by row and then by column
                ``{"woman": {"work": 2, "other": 13}, …}``. A total given under the
                label `TOTAL` must add up.

        Raises:
            FactError: No cell, a cell without a count, a count that is no whole number
                of 0 or more, or a total that does not add up.

        >>> Table.of({"woman": 15, "man": 5, TOTAL: 20}).counts["woman"]
        15
        """
        cells = dict(iter_cells(given))
        rows, columns = labels(cells)
        made = {
            cell: _count(cell, cells.get(cell)) for cell in inner_cells(rows, columns)
        }
        for line in sums(rows, columns):
            computed = sum(made[part] for part in line.parts)
            made[line.total] = cells.get(line.total, computed)
        return cls(rows, columns, tuple(made.items()))

    def __attrs_post_init__(self) -> None:
        """Refuse totals that do not add up."""
        counts = self.counts
        for line in sums(self.rows, self.columns):
            due = sum(_count(part, counts.get(part)) for part in line.parts)
            if _count(line.total, counts.get(line.total)) != due:
                got = counts[line.total]
                raise FactError(WHERE, cell_text(line.total), got, f"the sum {due}")

    @property
    def counts(self) -> dict[Cell, int]:
        """The count of every cell, totals included."""
        return dict(self.cells)


def iter_cells(given: object) -> Iterable[tuple[Cell, int]]:
    """Yield the cells of counts that were given.

    Raises:
        FactError: Labels that are no text, or counts that are neither all numbers nor
            all mappings.
    """
    if not isinstance(given, Mapping) or not given:
        raise FactError(WHERE, "shape", given, _SHAPE)
    nested = {isinstance(value, Mapping) for value in given.values()}
    if len(nested) > 1:
        raise FactError(WHERE, "shape", "both counts and mappings", _SHAPE)
    for row, value in given.items():
        if isinstance(value, Mapping):
            if not value:
                raise FactError(WHERE, _text(row), value, "counts by column")
            yield from (((_text(row), _text(key)), n) for key, n in value.items())
        else:
            yield _text(row), value


_SHAPE = "counts by label, or by row and then by column"


def _text(label: object) -> str:
    if not isinstance(label, str) or not label:
        raise FactError(WHERE, "label", label, "a text")
    return label


def _count(cell: Cell, count: object) -> int:
    if type(count) is not int or count < 0:
        raise FactError(WHERE, cell_text(cell), count, "a whole number, 0 or more")
    return count


# -- the cells of a table


def labels(cells: Iterable[Cell]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the labels of rows and of columns, as they came, without the total.

    Raises:
        FactError: There is no cell but totals.
    """
    pairs = [(cell, "") if isinstance(cell, str) else cell for cell in cells]
    rows = tuple(dict.fromkeys(row for row, _ in pairs if row != TOTAL))
    columns = tuple(dict.fromkeys(key for _, key in pairs if key not in {TOTAL, ""}))
    if not rows or (not columns and any(key for _, key in pairs)):
        raise FactError(WHERE, "shape", "no cell", _SHAPE)
    return rows, columns


def inner_cells(rows: tuple[str, ...], columns: tuple[str, ...]) -> tuple[Cell, ...]:
    """Return the cells that are no total."""
    return tuple((row, key) for row in rows for key in columns) if columns else rows


def sums(rows: tuple[str, ...], columns: tuple[str, ...]) -> tuple[Sum, ...]:
    """Return every total with the cells that add up to it, the grand total last."""
    if not columns:
        return (Sum(TOTAL, rows),)
    across = (*columns, TOTAL)
    return (
        *(Sum((row, TOTAL), tuple((row, key) for key in columns)) for row in rows),
        *(Sum((TOTAL, key), tuple((row, key) for row in rows)) for key in across),
        Sum((TOTAL, TOTAL), tuple((TOTAL, key) for key in columns)),
    )


def cell_text(cell: Cell) -> str:
    """Return the labels of a cell as text."""
    return cell if isinstance(cell, str) else " × ".join(cell)
