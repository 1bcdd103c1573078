"""CSV files, cell by cell, each with its place; nothing is dropped on the way."""

from __future__ import annotations

import csv
from abc import abstractmethod
from codecs import BOM_UTF8
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Protocol

from attrs import frozen

from reintegra.errors import RegisterError, nearest

_SEPARATORS = (",", ";")
_EITHER = " or ".join(map(repr, _SEPARATORS))


class Source(Protocol):
    """A file to read: a path, or a resource of a package."""

    @property
    @abstractmethod
    def name(self) -> str:
        """The file's name."""

    @abstractmethod
    def read_bytes(self) -> bytes:
        """Return all of it."""


@frozen
class RawRow:
    """A row as it stands in the file.

    Attributes:
        number: Its place as a spreadsheet counts: the first row of the file is 1.
        cells: Its cells, without the blanks around them.
    """

    number: int
    cells: tuple[str, ...]


@frozen
class Table:
    """A file's header and rows.

    Attributes:
        file: The file's name.
        separator: ``,`` or ``;``, as found in the header.
        columns: The names of the columns.
        rows: The rows below the header; a line with nothing on it is no row, nor is one
            of separators alone, as spreadsheets write blank rows.
    """

    file: str
    separator: str
    columns: tuple[str, ...]
    rows: tuple[RawRow, ...]


def read(source: Source, required: Collection[str], known: Collection[str]) -> Table:
    """Read a file in UTF-8, with or without byte order mark, separator ``,`` or ``;``.

    Args:
        source: The file.
        required: The columns that must be there.
        known: The columns that may be there, *required* among them.

    Raises:
        RegisterError: The file is not there, is empty, is no UTF-8, has quotes left
            open, or its header lacks, doubles or does not know a column, as where the
            separator is another, or told in a line of its own.
    """
    with refused_file(source):
        content = source.read_bytes()
    text = decoded(source.name, content)
    separator = separator_of(text)
    lines = StringIO(text, newline="")
    rows = records(source.name, lines, separator)
    columns = header(source.name, next(rows, None), required, known)
    return Table(source.name, separator, columns, tuple(rows))


@contextmanager
def refused_file(source: Source) -> Iterator[None]:
    """Say that a file cannot be read.

    Raises:
        RegisterError: The system refused.
    """
    try:
        yield
    except OSError as error:
        got = f"{error.strerror or error} ({source})"
        file = source.name or str(source)  # as of the folder `.`
        raise RegisterError(file, "", got, "a file to read") from None


def decoded(file: str, content: bytes, offset: int = 0, line: int = 1) -> str:
    """Decode a piece of a file, without the byte order mark at its beginning.

    Args:
        file: The file's name.
        content: The piece.
        offset: How many bytes are before it.
        line: The number of its first line.

    Raises:
        RegisterError: It is no UTF-8.
    """
    skipped = len(BOM_UTF8) if not offset and content.startswith(BOM_UTF8) else 0
    try:
        return content[skipped:].decode()
    except UnicodeDecodeError as error:
        start = skipped + error.start
        at = content.count(b"\n", 0, start) + line
        place = f"line {at}, byte offset {offset + start}"
        got = f"byte 0x{content[start]:02x}"
        expected = "text in UTF-8 (a spreadsheet saves it as 'CSV UTF-8')"
        raise RegisterError(file, place, got, expected) from None


def separator_of(text: str) -> str:
    """Return the separator of the header at the beginning of *text*."""
    return max(_SEPARATORS, key=text.lstrip().partition("\n")[0].count)


def records(
    file: str, lines: Iterable[str], separator: str, row: int = 0, line: int = 0
) -> Iterator[RawRow]:
    """Go through the rows of a file, those without a cell that says something left out.

    Args:
        file: The file's name.
        lines: Its lines, with their ends.
        separator: What stands between cells.
        row: How many rows are before them.
        line: How many lines are before them.

    Raises:
        RegisterError: Quotes are left open, or a cell is beyond all measure.
    """
    reader = csv.reader(lines, delimiter=separator, strict=True)
    first = 1
    try:
        for number, cells in enumerate(reader, start=row + 1):
            first = reader.line_num + 1
            if any(cell.strip() for cell in cells):
                yield RawRow(number, tuple(cell.strip() for cell in cells))
    except csv.Error as error:
        first, last = (
            line + first,
            line + reader.line_num,
        )  # where a quote was left open
        place = f"line {last}" if last == first else f"lines {first}–{last}"
        expected = "cells of ordinary length whose quotes are closed"
        raise RegisterError(file, place, str(error), expected) from None


def header(
    file: str, head: RawRow | None, required: Collection[str], known: Collection[str]
) -> tuple[str, ...]:
    """Return the names of the columns, from the first row of a file.

    Args:
        file: The file's name.
        head: The row, ``None`` where there is none.
        required: As in `read`.
        known: As in `read`.

    Raises:
        RegisterError: There is no row; or it lacks, doubles or does not know a column.
    """
    if head is None:
        raise RegisterError(file, "", "an empty file", _header(required))
    columns = tuple(cell.casefold() for cell in head.cells)
    _check(file, RawRow(head.number, columns), required, known)
    return columns


def _check(
    file: str, head: RawRow, required: Collection[str], known: Collection[str]
) -> None:
    for place, name in enumerate(head.cells, start=1):
        where = f"row {head.number}, column {place}"
        if name not in known:
            raise RegisterError(file, where, repr(name), _column(name, known))
        if name in head.cells[: place - 1]:
            got = f"{name!r} once more"
            raise RegisterError(file, where, got, "each column once")
    for name in required:
        if name not in head.cells:
            where, got = f"row {head.number}", f"no column {name!r}"
            raise RegisterError(file, where, got, _header(required))


def _column(name: str, known: Collection[str]) -> str:
    if name.startswith("sep="):
        return f"the header alone: the separator, {_EITHER}, is read off it"
    parted = f", separated by {_EITHER}, not by tabs" if "\t" in name else ""
    return f"a column known: {', '.join(nearest(name, known) or known)}{parted}"


def _header(required: Collection[str]) -> str:
    return f"a header with the columns {', '.join(required)}"
