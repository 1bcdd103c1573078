"""The words of polars that programs are printed in, written as SQL of DuckDB.

A program is printed for polars by the methods of its columns. This module has the few
of them that a program needs, under the same names, so that one printing serves both.
What a program reads twice is a column of a query below, as DuckDB would work out the
same text twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw
from attrs import frozen

from reintegra.reading.columns.expressions.eras import RowDays

Boolean, Categorical, Date, Enum = nw.Boolean, nw.Categorical, nw.Date, nw.Enum
Int64, Null, String, UInt32 = nw.Int64, nw.Unknown, nw.String, nw.UInt32

_NAMES = {Boolean: "BOOLEAN", Int64: "BIGINT", String: "VARCHAR"}
_Infix: TypeAlias = "Callable[[Column, Any], Column]"


def _infix(sign: str) -> _Infix:
    def write(one: Column, other: object) -> Column:
        return Column(f"({one.text} {sign} {written(other)})")

    return write


@frozen(eq=False, slots=False)
class Column:
    """An expression of SQL.

    Attributes:
        text: How it is written, in brackets where it is no single word.
        name: What it is called as a column of a query.
    """

    text: str
    name: str = ""

    __add__, __sub__, __mul__ = map(_infix, ("+", "-", "*"))
    __floordiv__ = _infix("//")  # of what is not below 0, where it cuts off as well
    __and__, __or__ = map(_infix, ("AND", "OR"))
    __lt__, __le__, __gt__, __ge__ = map(_infix, ("<", "<=", ">", ">="))
    __eq__ = _infix("=")  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment] # equality is no answer here

    def __rsub__(self, other: int) -> Column:
        return Column(f"({other} - {self.text})")

    def __neg__(self) -> Column:
        return Column(f"(-{self.text})")

    def __invert__(self) -> Column:
        return Column(f"(NOT {self.text})")

    def alias(self, name: str) -> Column:
        """Return it under a name."""
        return Column(self.text, name)

    @property
    def named(self) -> str:
        """It as a column of a query."""
        return f"{self.text} AS {quoted(self.name)}"

    def is_null(self) -> Column:
        """Tell where it is null."""
        return Column(f"({self.text} IS NULL)")

    def is_not_null(self) -> Column:
        """Tell where it is not null."""
        return Column(f"({self.text} IS NOT NULL)")

    def is_in(self, values: Iterable[object]) -> Column:
        """Tell where it is one of some values."""
        return Column(f"({self.text} IN ({', '.join(map(written, values))}))")

    def is_between(self, low: object, high: object) -> Column:
        """Tell where it is within two limits."""
        return Column(f"({self.text} BETWEEN {written(low)} AND {written(high)})")

    def cast(self, kind: Any) -> Column:
        """Return it as another type."""
        return Column(f"CAST({self.text} AS {_NAMES[kind]})")

    def to_physical(self) -> Column:
        """Return a day as a number: the days since 1970."""
        return Column(f"({self.text} - DATE '1970-01-01')")

    def gather(self, place: Column) -> Column:
        """Return the numbers of a table at places, the first of which is 0."""
        return Column(f"list_extract({self.text}, {place.text} + 1)")


@frozen(eq=False)
class When:
    """A choice that lacks what to choose."""

    text: str

    def then(self, value: object) -> Then:
        """Choose where the conditions hold; null elsewhere, unless more is said."""
        text = f"{self.text} THEN {written(value)}"
        return Then(f"({text} END)", open=text)


@frozen(eq=False, slots=False)
class Then(Column):
    """A choice, null where no condition holds."""

    open: str = ""

    def when(self, *conditions: Column) -> When:
        """Choose among the rest by further conditions."""
        return When(f"{self.open} WHEN {_all(conditions)}")

    def otherwise(self, value: object) -> Column:
        """Choose for the rest."""
        return Column(f"({self.open} ELSE {written(value)} END)")


def when(*conditions: Column) -> When:
    """Begin a choice."""
    return When(f"CASE WHEN {_all(conditions)}")


def _all(conditions: Sequence[Column]) -> str:
    return " AND ".join(one.text for one in conditions)


def col(name: str) -> Column:
    """Return a column by its name."""
    return Column(quoted(name))


def lit(value: object, dtype: Any = None) -> Column:
    """Return a value as a column of a type; a table as it is."""
    if dtype is None:
        return Column(written(value))
    return Column(f"CAST({written(value)} AS {_NAMES[dtype]})")


def Series(values: Iterable[object], dtype: Any) -> Column:  # noqa: N802 - as in polars
    """Return a table of values."""
    listed = ", ".join(map(written, values))
    return Column(f"CAST('[{listed}]' AS {_NAMES[dtype]}[])")


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def written(value: object) -> str:
    """Return a value as SQL writes it."""
    match value:
        case Column():
            return value.text
        case None:
            return "NULL"
        case date():
            return f"DATE '{value}'"
        case str():
            return "'" + value.replace("'", "''") + "'"
        case _:
            return str(value).upper()


class Days(RowDays):
    """The day of each row, whose era is chosen by halves: a table takes longer."""

    def era(self) -> Column:
        """Return the number of each row's era; null without a day."""
        column = col(self.name)
        return when(column.is_not_null()).then(self._among(column, 0, len(self.days)))

    def _among(self, column: Column, first: int, end: int) -> object:
        if end - first == 1:
            return first
        half = (first + end) // 2
        late, early = self._among(column, half, end), self._among(column, first, half)
        return when(column >= self.days[half]).then(late).otherwise(early)


def run_later(
    rows: Any, stages: Iterable[Iterable[Column]], names: Iterable[str], found: Any
) -> Any:
    """Add the answers of a program to a relation of DuckDB.

    Args:
        rows: The relation.
        stages: The helper columns, a stage at a time.
        names: The columns of the relation.
        found: The columns that answer.
    """
    for stage in stages:
        rows = rows.project(", ".join(["*", *(column.named for column in stage)]))
    kept = (quoted(name) for name in names)
    return rows.project(", ".join([*kept, *(column.named for column in found)]))
