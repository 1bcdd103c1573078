"""Print a program as stages of named columns of polars."""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Iterable
from functools import reduce
from typing import Any

from attrs import define, field

from reintegra.grammar.facts import Label
from reintegra.grammar.nodes import Rounding
from reintegra.reading.columns.expressions.eras import RowDays, in_eras
from reintegra.reading.columns.expressions.inputs import Source
from reintegra.reading.columns.expressions.instructions import (
    Instruction,
    Instructions,
)
from reintegra.reading.columns.expressions.vectors import (
    NULL,
    Gap,
    filled,
    numbers,
)
from reintegra.reading.columns.logic import operator_of


@define(eq=False)
class Printer:
    """Writes instructions as expressions; what is read twice becomes a named column.

    Attributes:
        pl: The module of the engine.
        program: The instructions.
        prefix: How the names of helper columns begin.
        era: The column of eras, ``None`` where there is one era.
        dated: Whether every row has an era.
        stages: The named columns, a stage at a time.
    """

    pl: Any
    program: Instructions
    prefix: str
    era: Any = None
    dated: bool = False
    stages: list[list[Any]] = field(factory=list)
    _reads: Counter[int] = field(factory=Counter)
    _kept: dict[int, tuple[Any, int]] = field(factory=dict)

    def name_eras(self, days: RowDays) -> None:
        """Give the column of eras a name: much refers to it."""
        name = f"{self.prefix}era"
        self.stages.append([days.era().alias(name)])
        self.era, self.dated = self.pl.col(name), not days.nulls

    def count(self, results: Iterable[int]) -> None:
        """Count how often each instruction is read, beginning with the results."""
        ahead, seen = list(results), set[int]()
        self._reads.update(ahead)
        while ahead:
            number = ahead.pop()
            if number in seen:
                continue
            seen.add(number)
            made = self.program[number]
            for arg in made.args:
                self._reads[arg] += self._mentions(made, arg)
                ahead.append(arg)

    def _mentions(self, made: Instruction, arg: int) -> int:
        match made.name:
            case "least" | "greatest":
                return 2
            case "round" | "truncate":
                low = self.program[arg].span[0]
                return 1 if low is not None and low >= 0 else 2
            case "choose":
                return 2 if arg == made.args[0] and self._both_ways(made) else 1
            case _:
                return 1

    def _both_ways(self, made: Instruction) -> bool:
        """Whether a choice is null where its condition is, and neither branch."""
        when, *ways = (self.program[arg] for arg in made.args)
        return when.maybe and not any(when.support <= way.strict for way in ways)

    def column(self, number: int) -> Any:
        """Return an instruction as an expression that may be written anywhere."""
        return self._printed(number)[0]

    def _printed(self, number: int) -> tuple[Any, int]:
        """Return an expression, and the first stage in which it can stand."""
        found = self._kept.get(number)
        if found is None:
            made = self.program[number]
            below = [self._printed(arg) for arg in made.args]
            stage = max((deep for _, deep in below), default=self._first(made))
            found = self._write(made, [column for column, _ in below]), stage
            if self._reads[number] > 1 and not _short(made):
                found = self._named(number, *found)
            self._kept[number] = found
        return found

    def _first(self, made: Instruction) -> int:
        return (
            1 if self.era is not None and made.name in {"number", "truth", "era"} else 0
        )

    def _named(self, number: int, column: Any, stage: int) -> tuple[Any, int]:
        while len(self.stages) <= stage:
            self.stages.append([])
        name = f"{self.prefix}{number}"
        self.stages[stage].append(column.alias(name))
        return self.pl.col(name), stage + 1

    def _write(self, made: Instruction, args: list[Any]) -> Any:  # noqa: PLR0912 - flat
        match made.name:
            case "count" | "day" | "flag" | "one of" | "known":
                return self._fact(made)
            case "number" | "truth":
                return self._vector(made)
            case "era":
                return in_eras(self.era, *made.data)
            case "sum":
                return self._sum(made, args)
            case "product":
                return args[0] * args[1]
            case "share":
                return self.whole(made.data[0]) // args[0]
            case "least" | "greatest":
                return self._outer(made, args)
            case "round" | "truncate":
                return self._divided(made, args[0])
            case "choose":
                return self._choose(made, args)
            case "where":
                return self.pl.when(reduce(operator.and_, args[1:])).then(args[0])
            case "is known":
                return args[0].is_not_null()
            case "compare":
                return operator_of(made.data[0])(*args)
            case "not":
                return ~args[0]
            case _:
                return self._group(made, args)

    # -- leaves

    def whole(self, number: int) -> Any:
        """Return a whole number as a column."""
        return self.pl.lit(number, dtype=self.pl.Int64)

    def _vector(self, made: Instruction) -> Any:
        pl, values = self.pl, made.data[0]
        truth = made.name == "truth"
        kind = pl.Boolean if truth else pl.Int64
        one = next(iter(numbers(values)), NULL)  # for what is not read: never null
        read = filled(values, (one,) * len(values))
        plain = [
            None if isinstance(v, Gap) else bool(v) if truth else int(v) for v in read
        ]
        if len(plain) == 1:
            return pl.lit(plain[0], dtype=kind)
        first, last = plain[0], plain[-1]
        since = plain.count(first)
        if self.dated and plain == [first] * since + [last] * (len(plain) - since):
            before, then = (pl.lit(one, dtype=kind) for one in (first, last))
            return pl.when(self.era < since).then(before).otherwise(then)
        return pl.lit(pl.Series(plain, dtype=kind)).gather(self.era)

    def _fact(self, made: Instruction) -> Any:
        name, source, said, *names = made.data
        column = self._cast(name, source, made.name)
        match made.name:
            case "flag":
                return column
            case "known":
                return self._possible(column, source, said).is_not_null()
            case "one of":
                within = column.is_in(list(names[0]))
                all_ = len(names[0]) == len(said.names)
                known = self._possible(column, source, said)
                return known.is_in(list(names[0])) if not all_ else within
            case "day":
                found = self._possible(column, source, said)
                return found.to_physical().cast(self.pl.Int64)
            case _:
                return self._possible(column, source, said)

    def _cast(self, name: str, source: Source, kind: str) -> Any:
        column = self.pl.col(name)
        if not source.cast:
            return column
        return column.cast(self.pl.Int64 if kind == "count" else self.pl.String)

    def _possible(self, column: Any, source: Source, said: Label) -> Any:
        """Return a fact, null where it is what it cannot be."""
        if source.fits or said.expected.startswith("True"):
            return column
        if said.names:
            within = column.is_in([name for name, _ in said.names])
        else:
            low, high = (said.low, said.high) if said.high else (said.first, said.last)
            within = column.is_between(low, high)
        return self.pl.when(within).then(column)

    # -- numbers

    def _sum(self, made: Instruction, args: list[Any]) -> Any:
        factors, const = made.data
        found, off = None, []
        for atom, factor in zip(args, factors, strict=True):
            if factor < 0:
                off.append((atom, -factor))
            elif found is None:
                found = _times(atom, factor)
            else:
                found = found + _times(atom, factor)
        if const:
            found = const if found is None else found + const
        for atom, factor in off:
            if found is None:
                found = _times(atom, -factor)
            else:
                found = found - _times(atom, factor)
        return found

    def _outer(self, made: Instruction, args: list[Any]) -> Any:
        first, second = (self.program[arg] for arg in made.args)
        x, y = args
        if first.maybe and (not second.maybe or not first.support <= second.strict):
            first, second, x, y = second, first, y, x
        least = made.name == "least"
        if first.maybe and not first.support <= second.strict:
            y = y + x * 0
        return self.pl.when(x <= y if least else x >= y).then(x).otherwise(y)

    def _divided(self, made: Instruction, top: Any) -> Any:
        low = self.program[made.args[0]].span[0]
        safe = low is not None and low >= 0
        if made.name == "truncate":
            cut = top // made.data[0]
            if safe:
                return cut
            return self.pl.when(top < 0).then(-((-top) // made.data[0])).otherwise(cut)
        found = _steps(top, *made.data)
        if safe:
            return found
        return self.pl.when(top < 0).then(self.whole(0)).otherwise(found)

    def _choose(self, made: Instruction, args: list[Any]) -> Any:
        when, then, otherwise = (self.program[arg] for arg in made.args)
        c, x, y = args
        if not when.maybe or when.support <= otherwise.strict:
            return self.pl.when(c).then(x).otherwise(y)
        if when.support <= then.strict:
            return self.pl.when(~c).then(y).otherwise(x)
        return self.pl.when(c).then(x).when(~c).then(y)

    def _group(self, made: Instruction, args: list[Any]) -> Any:
        found, *others = args
        for other in others:
            found = found & other if made.name == "all" else found | other
        return found


def _times(column: Any, factor: int) -> Any:
    return column if factor == 1 else column * factor


def _steps(top: Any, how: Rounding, unit: int) -> Any:
    if unit == 1:
        return top
    if how is Rounding.DOWN:
        return top // unit
    if how is Rounding.UP:
        return (top + (unit - 1)) // unit
    if unit % 2 == 0:
        return (top + unit // 2) // unit
    return (top * 2 + unit) // (2 * unit)


def _short(made: Instruction) -> bool:
    """Whether an instruction is as short as the name of a column."""
    if made.name in {"number", "truth"}:
        return len(made.data[0]) == 1
    if made.name == "flag":
        return not made.data[1].cast
    return made.name == "count" and made.data[1].fits and not made.data[1].cast
