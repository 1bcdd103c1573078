"""Read a formula as columns: the amount, and its lines in one unit."""

from __future__ import annotations

from collections.abc import Iterator

import narwhals.stable.v2 as nw

from reintegra.grammar.builders import less
from reintegra.grammar.nodes import Formula, Line, Lines
from reintegra.law.timeline import Version
from reintegra.reading.columns.arithmetic import truncated
from reintegra.reading.columns.column import Number, top
from reintegra.reading.columns.reader import Reader


def amount(reader: Reader, formula: Formula) -> nw.Expr:
    """Read the amount of *formula* in whole grosze."""

    def read(version: Version[Lines]) -> Number:
        return truncated(reader.named(version.require().amount))

    return top(reader.days.number(formula.law, read), 1)


def lines(reader: Reader, formula: Formula, unit: int) -> Iterator[tuple[str, nw.Expr]]:
    """Read each line of *formula*, the rounding last, as wholes of 1/*unit*."""
    said = [version.content for version in formula.law.versions if version.content]
    keys = dict.fromkeys(line.key for version in said for line in version.lines)
    for key in keys:
        yield key, _column(reader, formula, key, unit)

    def rounding(version: Version[Lines]) -> Number:
        counted = (line for line in version.require().lines if line.counts)
        return reader.evaluate(less(version.require().amount, *counted))

    yield "rounding", top(reader.days.number(formula.law, rounding), unit)


def _column(reader: Reader, formula: Formula, key: str, unit: int) -> nw.Expr:
    def read(version: Version[Lines]) -> Number:
        line = _line(version.require(), key)
        return None if line is None else reader.evaluate(line)

    return top(reader.days.number(formula.law, read), unit)


def _line(said: Lines, key: str) -> Line | None:
    return next((line for line in said.lines if line.key == key), None)
