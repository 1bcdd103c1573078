"""A CSV file in columns, block by block: as `table` reads it, in constant memory."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain, compress, islice, repeat
from pathlib import Path
from typing import TypeAlias

from attrs import define, frozen

from reintegra.interop.table import (
    RawRow,
    Table,
    decoded,
    header,
    records,
    refused_file,
    separator_of,
)
from reintegra.interop.text_columns import Lists, TextColumns

SIZE = 1 << 22
"""How many bytes are read at once, and then to the end of the line."""
_ROWS = 10_000
"""How many rows are read at once where cells stand in quotes."""


@frozen(eq=False)
class Block:
    """Some rows of a file, one after another; a row that says nothing is none.

    Attributes:
        numbers: The place of each row, as `RawRow.number`.
        cells: Their cells, without the blanks around them.
        misshapen: Rows with more or fewer cells than the header, which are in no
            column.
    """

    numbers: Sequence[int]
    cells: TextColumns
    misshapen: Sequence[RawRow]


Part: TypeAlias = Callable[[str, Sequence[str], str], TextColumns | None]
"""Parts a text without quotes, by columns and separator, where it can."""


@define(eq=False)
class Blocks:
    """A file, to be read once.

    Attributes:
        table: Its header, and none of its rows.
        part: What parts rows faster than lists do, where there is something.
        read: How many bytes were read so far.
    """

    table: Table
    part: Part | None
    read: int
    _pieces: Iterator[str]
    _row: int
    _line: int

    @classmethod
    def of(
        cls,
        source: Path,
        required: Collection[str],
        known: Collection[str],
        part: Part | None = None,
    ) -> Blocks:
        """Read the header of a file, and its rows when they are asked for.

        Args:
            source: The file.
            required: The columns that must be there.
            known: The columns that may be there, *required* among them.
            part: What parts rows faster than lists do, where there is something.

        Raises:
            RegisterError: As `table.read` does; of the rows, when they are read.
        """
        blocks = cls(Table(source.name, "", (), ()), part, 0, iter(()), 0, 0)
        blocks._pieces = blocks._texts(source)
        text = ""
        while not text.strip() and (more := next(blocks._pieces, "")):
            text += more
        separator, lines = separator_of(text), StringIO(text, newline="")
        seen = _Counted(lines)
        head = next(records(source.name, seen, separator), None)
        columns = header(source.name, head, required, known)
        blocks.table = Table(source.name, separator, columns, ())
        blocks._row, blocks._line = head.number if head else 0, seen.count
        blocks._pieces = chain((lines.read(),), blocks._pieces)
        return blocks

    def _texts(self, source: Path) -> Iterator[str]:
        """Go through the text of a file, in pieces that end where a line does."""
        line = 1
        with refused_file(source), source.open("rb") as file:
            while piece := file.read(SIZE) + file.readline():
                yield decoded(source.name, piece, self.read, line)
                self.read, line = self.read + len(piece), line + piece.count(b"\n")

    def __iter__(self) -> Iterator[Block]:
        for text in self._pieces:
            if (parted := self._parted(text)) is not None:
                yield parted
            elif (lines := _plain(text)) is None:
                yield from self._quoted(chain((text,), self._pieces))
            elif lines:
                yield self._of_lines(lines)

    def _parted(self, text: str) -> Block | None:
        """Part a text in which each line is a row, where something parts it."""
        text = text.replace("\r\n", "\n")
        if self.part is None or '"' in text or "\r" in text:
            return None
        cells = self.part(text, self.table.columns, self.table.separator)
        if cells is None:
            return None
        first, count = self._row + 1, text.count("\n") + (not text.endswith("\n"))
        self._row, self._line = self._row + count, self._line + count
        return Block(range(first, first + count), cells, ())

    def _of_lines(self, lines: list[str]) -> Block:
        separator, names = self.table.separator, self.table.columns
        numbers: Sequence[int] = range(self._row + 1, self._row + 1 + len(lines))
        self._row, self._line = self._row + len(lines), self._line + len(lines)
        misshapen = []
        if {*map(str.count, lines, repeat(separator))} != {len(names) - 1}:
            kept = []
            for number, line in zip(numbers, lines, strict=True):
                cells = line.split(separator)
                if len(cells) == len(names):
                    kept.append((number, line))
                elif any(map(str.strip, cells)):
                    misshapen.append(RawRow(number, tuple(map(str.strip, cells))))
            numbers, lines = [row for row, _ in kept], [line for _, line in kept]
        if self.part and misshapen and lines:
            parted = self.part("\n".join(lines), names, separator)
            if parted is not None:
                return Block(numbers, parted, misshapen)
        found = separator.join(lines).split(separator) if lines else []
        found = [*map(str.strip, found)]
        columns = [found[place :: len(names)] for place in range(len(names))]
        return self._without_blanks(numbers, columns, misshapen)

    def _without_blanks(
        self,
        numbers: Sequence[int],
        columns: list[list[str]],
        misshapen: list[RawRow],
    ) -> Block:
        """Leave out the rows without a cell that says something."""
        if "" in columns[0]:
            said = [any(row) for row in zip(*columns, strict=True)]
            columns = [[*compress(column, said)] for column in columns]
            numbers = [*compress(numbers, said)]
        cells = dict(zip(self.table.columns, columns, strict=True))
        return Block(numbers, Lists(cells), misshapen)

    def _quoted(self, texts: Iterable[str]) -> Iterator[Block]:
        lines = (line for text in texts for line in StringIO(text, newline=""))
        named, width = self.table, len(self.table.columns)
        place = named.separator, self._row, self._line
        rows = records(named.file, lines, *place)
        while some := list(islice(rows, _ROWS)):
            fit = [row for row in some if len(row.cells) == width]
            cells = zip(*(row.cells for row in fit), strict=True)
            columns = [*cells] or [()] * width
            misshapen = [row for row in some if len(row.cells) != width]
            named_cells = dict(zip(named.columns, columns, strict=True))
            yield Block([row.number for row in fit], Lists(named_cells), misshapen)


class _Counted:
    """Lines, counted as they are read."""

    def __init__(self, lines: StringIO) -> None:
        self.lines, self.count = lines, 0

    def __iter__(self) -> Iterator[str]:
        while line := self.lines.readline():
            self.count += 1
            yield line


def _plain(text: str) -> list[str] | None:
    """Return the lines of a text, ``None`` where a row may be more than a line."""
    if '"' in text:
        return None
    text = text.replace("\r\n", "\n")
    lines = text.split("\n")
    if "\r" in text or len(max(lines, key=len)) > csv.field_size_limit():
        return None
    return lines if lines[-1] else lines[:-1]
