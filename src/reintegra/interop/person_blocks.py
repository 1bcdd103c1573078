"""Persons and their facts, from a register read block by block, in columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from attrs import define, field, frozen

from reintegra.errors import FactError
from reintegra.grammar.facts import Kind, Label, labels
from reintegra.interop import cells as cell
from reintegra.interop.cells import CellError
from reintegra.interop.people import PersonRow, columns_of, reader_of
from reintegra.interop.rows import Cells, Rejected, misshapen
from reintegra.interop.table_blocks import Block, Blocks, Part
from reintegra.reading.record.answer_parts import NO, NOT_KNOWN, YES, Facts

T = TypeVar("T")
_STATES = {None: NOT_KNOWN, True: YES, False: NO}
_REFUSED = 0
_MOST = 1 << 16
"""How many readings of cells are kept."""


class _Readings(dict[str, T], Generic[T]):
    """What cells of a column say, each text read once; *refused* where it cannot be."""

    def __init__(self, parse: Callable[[str], T], refused: T) -> None:
        super().__init__()
        self.parse, self.refused = parse, refused

    def __missing__(self, text: str) -> T:
        try:
            found = self.parse(text)
        except CellError:
            found = self.refused
        if len(self) < _MOST:
            self[text] = found
        return found


def _words() -> _Readings[int]:
    """Return the readings of flags, those of the usual words to begin with."""
    flag = cell.optional(cell.flag)
    found = _Readings(lambda text: _STATES[flag(text)], _REFUSED)
    for word in ("", *cell.FLAGS):
        for text in (word, word.capitalize(), word.upper()):
            found[text] = found[text]
    return found


class _Refused:
    """Stands for a cell that cannot be."""


_NONE: Any = _Refused()


@frozen(eq=False)
class PersonBlock:
    """Some rows of a register.

    Attributes:
        rows: The rows as they came, those of another shape apart.
        days: The day of each row.
        facts: Their facts.
        out: The places of the rows that cannot be; their days and facts mean nothing.
    """

    rows: Block
    days: Sequence[date]
    facts: Facts
    out: AbstractSet[int]


@define(eq=False)
class PersonBlocks:
    """A register of persons, to be read once, block by block.

    Attributes:
        blocks: The file.
        record: The class of records, as in `people`.
        on: The day asked about, or its column, as in `people`.
    """

    blocks: Blocks
    record: type[Any]
    on: date | str
    _make: Callable[[Cells], PersonRow | None]
    _flags: list[str] = field(factory=list)
    _words: _Readings[int] = field(factory=_words)
    _values: dict[str, _Readings[Any]] = field(factory=dict)

    @classmethod
    def of(
        cls,
        source: Path,
        record: type[Any],
        on: date | str,
        part: Part | None = None,
    ) -> PersonBlocks:
        """Read the header of a register, and its rows when they are asked for.

        Args:
            source: The file.
            record: As in `people`.
            on: As in `people`.
            part: As in `Blocks.of`.

        Raises:
            RegisterError: As `people` does; of the rows, when they are read.
            UnknownNameError: As `people` does.
        """
        facts = dict(labels(record))
        blocks = Blocks.of(source, *columns_of(facts, on), part)
        made = cls(blocks, record, on, reader_of(blocks.table, record, on))
        for name in blocks.table.columns:
            made._add(name, facts.get(name))
        return made

    def _add(self, name: str, label: Label | None) -> None:
        if name == self.on:
            parse = cell.day_of(label) if label else cell.day
            self._values[name] = _Readings(parse, _NONE)
        elif label is None and name != "id":
            self._values[name] = _Readings(cell.optional(cell.day), _NONE)
        elif label is not None and label.kind is Kind.FLAG:
            self._flags.append(name)
        elif label is not None:
            self._values[name] = _Readings(cell.fact(label), _NONE)

    def __iter__(self) -> Iterator[PersonBlock]:
        return map(self._read, self.blocks)

    def _read(self, rows: Block) -> PersonBlock:
        cells, count = rows.cells, len(rows.numbers)
        out = _without_name(cells.column("id"))
        flags = cells.codes(self._flags, self._words)
        for flag in flags.values():
            if _REFUSED in flag:
                out |= {at for at, one in enumerate(flag) if one == _REFUSED}
        values = dict[str, list[Any]]()
        for name, found in self._values.items():
            column = values[name] = [*map(found.__getitem__, cells.column(name))]
            if _NONE in column:
                out |= {at for at, one in enumerate(column) if one is _NONE}
                instead = date.min if name == self.on else None
                values[name] = [instead if one is _NONE else one for one in column]
        days = values[self.on] if isinstance(self.on, str) else [self.on] * count
        known = {name: one for name, one in values.items() if {*one} != {None}}
        facts = Facts(count, flags, known)
        out |= self._contradictions(facts)
        return PersonBlock(rows, days, facts, out)

    def _contradictions(self, facts: Facts) -> set[int]:
        """Return the rows whose facts cannot be together."""
        bound = getattr(self.record, "bound", ())
        columns = {name: facts.column(name) for name in bound}
        if None in columns.values():
            return set()
        rows = [*zip(*(one for one in columns.values() if one), strict=True)]
        wrong = {row for row in {*rows} if not self._fit(row)}
        return {at for at, row in enumerate(rows) if row in wrong} if wrong else set()

    def _fit(self, values: tuple[object, ...]) -> bool:
        try:
            self.record(**dict(zip(self.record.bound, values, strict=True)))
        except FactError:
            return False
        return True

    def row(self, block: PersonBlock, place: int) -> PersonRow:
        """Read a row that can be, as `people` does."""
        return cast("PersonRow", self._make(self._cells(block, place)))

    def _cells(self, block: PersonBlock, place: int) -> Cells:
        rows, file = block.rows, self.blocks.table.file
        return Cells(file, rows.numbers[place], rows.cells.row(place))

    def rejected(self, block: PersonBlock) -> Iterator[Rejected]:
        """Go through what is wrong with the rows that cannot be."""
        for raw in block.rows.misshapen:
            yield misshapen(self.blocks.table, raw)
        for place in sorted(block.out):
            cells = self._cells(block, place)
            self._make(cells)
            yield from cells.rejected


def _without_name(ids: Sequence[str]) -> set[int]:
    if all(ids) and "".join(ids).isprintable():
        return set()
    return {at for at, one in enumerate(ids) if not (one and one.isprintable())}
