"""A CSV file in columns, block by block: as `table` reads it, in constant memory."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain, compress, islice, repeat
from pathlib import Path

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

SIZE = 1 << 21
"""How many bytes are read at once, and then to the end of the line."""
_ROWS = 10_000
"""How many rows are read at once where cells stand in quotes."""
_BLANKS = " \t\x0b\x0c\x1c\x1d\x1e\x1f"


@frozen(eq=False)
class Block:
    """Some rows of a file, one after another; a row that says nothing is none.

    Attributes:
        numbers: The place of each row, as `RawRow.number`.
        columns: The cells of each column, without the blanks around them.
        misshapen: Rows with more or fewer cells than the header, which are in no
            column.
    """

    numbers: Sequence[int]
    columns: Sequence[Sequence[str]]
    misshapen: Sequence[RawRow]


@define(eq=False)
class Blocks:
    """A file, to be read once.

    Attributes:
        table: Its header, and none of its rows.
        read: How many bytes were read so far.
    """

    table: Table
    read: int
    _pieces: Iterator[str]
    _row: int
    _line: int

    @classmethod
    def of(
        cls, source: Path, required: Collection[str], known: Collection[str]
    ) -> Blocks:
        """Read the header of a file, and its rows when they are asked for.

        Args:
            source: The file.
            required: The columns that must be there.
            known: The columns that may be there, *required* among them.

        Raises:
            RegisterError: As `table.read` does; of the rows, when they are read.
        """
        blocks = cls(Table(source.name, "", (), ()), 0, iter(()), 0, 0)
        blocks._pieces = blocks._texts(source)
        text = next(blocks._pieces, "")
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
            lines = _plain(text)
            if lines is None:
                yield from self._quoted(chain((text,), self._pieces))
            elif lines:
                tight = text.isascii() and not any(one in text for one in _BLANKS)
                yield self._of_lines(lines, tight=tight)

    def _of_lines(self, lines: list[str], *, tight: bool) -> Block:
        separator, width = self.table.separator, len(self.table.columns)
        numbers: Sequence[int] = range(self._row + 1, self._row + 1 + len(lines))
        self._row, self._line = self._row + len(lines), self._line + len(lines)
        misshapen = []
        if {*map(str.count, lines, repeat(separator))} != {width - 1}:
            kept = []
            for number, line in zip(numbers, lines, strict=True):
                cells = line.split(separator)
                if len(cells) == width:
                    kept.append((number, line))
                elif any(map(str.strip, cells)):
                    misshapen.append(RawRow(number, tuple(map(str.strip, cells))))
            numbers = [number for number, _ in kept]
            lines = [line for _, line in kept]
        cells = separator.join(lines).split(separator) if lines else []
        if not tight:
            cells = [*map(str.strip, cells)]
        columns = [cells[place::width] for place in range(width)]
        return _without_blanks(numbers, columns, misshapen)

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
            yield Block([row.number for row in fit], columns, misshapen)


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


def _without_blanks(
    numbers: Sequence[int], columns: list[list[str]], misshapen: list[RawRow]
) -> Block:
    """Leave out the rows without a cell that says something."""
    if "" in columns[0]:
        rows = zip(*columns, strict=True)
        said = [any(row) for row in rows]
        if not all(said):
            columns = [[*compress(column, said)] for column in columns]
            numbers = [*compress(numbers, said)]
    return Block(numbers, columns, misshapen)
