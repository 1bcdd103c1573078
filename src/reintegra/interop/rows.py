"""Rows of a register: those that can be, and why the others cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from attrs import define, evolve, field, frozen

from reintegra.interop.cells import CellError, Parser
from reintegra.interop.table import RawRow, Table
from reintegra.values.text import Text

T = TypeVar("T")
S = TypeVar("S")


@frozen
class Rejected:
    """Why a row was kept out.

    Attributes:
        file: The file's name.
        row: The row's place in the file, as a spreadsheet counts.
        id: The person it speaks of, as it came; empty where that is not known.
        column: The column, empty for the row as a whole.
        got: What came.
        expected: What would be right.
    """

    file: str
    row: int
    id: str
    column: str
    got: str
    expected: Text


@frozen
class Entry(Generic[T]):
    """A row that was taken: its place in the file, and what it says."""

    row: int
    value: T


@frozen
class Tally:
    """How many rows came in, were done and were rejected."""

    file: str
    rows: int
    done: int
    rejected: int


@frozen
class Register(Generic[T]):
    """A file read row by row: every row is taken or rejected.

    Attributes:
        file: The file's name.
        rows: How many rows came in.
        entries: The rows taken, in the order of the file.
        rejected: Why the others were not; a row may have several reasons.
    """

    file: str
    rows: int
    entries: tuple[Entry[T], ...]
    rejected: tuple[Rejected, ...]

    @property
    def values(self) -> tuple[T, ...]:
        """What the rows taken say."""
        return tuple(entry.value for entry in self.entries)

    @property
    def tally(self) -> Tally:
        """The count of rows: in, done, rejected."""
        out = len({one.row for one in self.rejected})
        return Tally(self.file, self.rows, len(self.entries), out)

    def refuse(self, found: Iterable[Rejected]) -> Register[T]:
        """Keep rows out that were taken so far."""
        more = tuple(found)
        out = {one.row for one in more}
        kept = tuple(entry for entry in self.entries if entry.row not in out)
        rejected = sorted((*self.rejected, *more), key=lambda one: one.row)
        return evolve(self, entries=kept, rejected=tuple(rejected))


@define
class Cells:
    """The cells of one row, taken one after another.

    Attributes:
        file: The file's name.
        row: The row's place in the file.
        cells: What came, by column.
        rejected: What could not be so far.
    """

    file: str
    row: int
    cells: dict[str, str]
    rejected: list[Rejected] = field(factory=list)

    def take(self, column: str, parse: Parser[S]) -> S | None:
        """Read a cell; where it cannot be, note why and return ``None``."""
        try:
            return parse(self.cells[column])
        except CellError as error:
            self.refuse(column, error.expected)
            return None

    def refuse(self, column: str, expected: Text) -> None:
        """Note why the row cannot be."""
        got = self.cells.get(column, "")
        place = self.file, self.row, self.cells.get("id", "")
        self.rejected.append(Rejected(*place, column, got, expected))


def sift(table: Table, make: Callable[[Cells], T | None]) -> Register[T]:
    """Make a value of every row that can be, and note why the others cannot.

    Args:
        table: The file.
        make: Makes the value; ``None`` where it refused the row.
    """
    entries: list[Entry[T]] = []
    rejected: list[Rejected] = []
    for raw in table.rows:
        if len(raw.cells) != len(table.columns):
            rejected.append(misshapen(table, raw))
            continue
        named = dict(zip(table.columns, raw.cells, strict=True))
        cells = Cells(table.file, raw.number, named)
        value = make(cells)
        if value is not None and not cells.rejected:
            entries.append(Entry(raw.number, value))
        rejected.extend(cells.rejected)
    return Register(table.file, len(table.rows), tuple(entries), tuple(rejected))


def misshapen(table: Table, raw: RawRow) -> Rejected:
    """Say how many cells a row would have to have."""
    wanted, came = len(table.columns), len(raw.cells)
    near = dict(zip(table.columns, raw.cells, strict=False)).get("id", "")
    sign = table.separator
    said = Text(
        f"komórek w wierszu: {wanted}, jest {came} (komórkę ze znakiem „{sign}” ująć "
        "w cudzysłów)",
        f"{wanted} cells, here {came} (“{sign}” in quotes)",
    )
    got = sign.join(raw.cells)
    return Rejected(table.file, raw.number, near, "", got, said)
