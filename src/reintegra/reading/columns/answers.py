"""Programs of what is asked of frames: kept by what is said, run by an engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from importlib import import_module
from typing import Any, TypeAlias

from attrs import Attribute

from reintegra.grammar.clauses import clauses_of
from reintegra.grammar.facts import Kind, label
from reintegra.grammar.nodes import Formula, Rule
from reintegra.grammar.ranges import common_denominator
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import facts_in_scope
from reintegra.law.interpretations import Interpretations
from reintegra.reading.columns.column import GREATEST, LEAST, WIDER
from reintegra.reading.columns.expressions import sql
from reintegra.reading.columns.expressions.compiled import (
    Compiled,
    Law,
    Question,
    compiled,
)
from reintegra.reading.columns.expressions.eras import (
    MARGIN,
    RowDays,
    eras_within,
    turns,
)
from reintegra.reading.columns.expressions.inputs import Source
from reintegra.reading.columns.expressions.lowering import CannotPrint

Facts: TypeAlias = "tuple[Attribute[Any], ...]"
RowsOwn: TypeAlias = tuple[str, tuple[date, ...], bool, bool]
_FEW = 20_000
_MANY = 500_000
"""From so many rows on polars goes through them in pieces, which stay in its cache."""
Asked: TypeAlias = tuple[tuple[Question, LawScope], ...]


@lru_cache(maxsize=256)
def facts_asked(asked: Asked) -> Facts:
    """List the facts that questions ask for, each once, in order of appearance."""
    found = (fact for one, scope in asked for fact in facts_in_scope(one.said, scope))
    return tuple({fact.name: fact for fact in found}.values())


@lru_cache(maxsize=256)
def clauses_asked(asked: Asked) -> tuple[str, ...]:
    """List the keys of the clauses of the rules asked about, each once."""
    rules = ((one.said, scope) for one, scope in asked if isinstance(one.said, Rule))
    return tuple(
        {key: None for rule, scope in rules for key in clauses_of(rule, scope)}
    )


@lru_cache(maxsize=256)
def unit_of(formula: Formula, under: Interpretations) -> int:
    """Return the common denominator of a formula's lines, remembered."""
    return common_denominator(formula, under)


@lru_cache(maxsize=256)
def program(
    asked: Asked,
    sources: tuple[Source, ...],
    days: RowsOwn | None,
    prefix: str,
    pl: Any,
) -> Compiled | None:
    """Return the program of what is asked, ``None`` where words have no expression.

    Args:
        asked: The questions, each with the law that it is read by.
        sources: What is known of the columns of the facts.
        days: The column of days, a day of each era, whether rows can be without a day,
            and whether all are near those of the eras; ``None`` where one day counts
            for all rows.
        prefix: How the names of helper columns begin.
        pl: The module of the engine.
    """
    by_name = {source.name: source for source in sources}
    own = None if days is None else (sql.Days if pl is sql else RowDays)(pl, *days)
    law = Law(() if days is None else days[1])
    try:
        return compiled(asked, law, by_name, pl, prefix, own)
    except CannotPrint:
        return None


def days_of_rows(asked: Asked, name: str, column: Any) -> RowsOwn:
    """Return the eras that the rows of a frame lie in.

    Args:
        asked: The questions.
        name: The column of days.
        column: Its values, ``None`` of a frame that is run later.
    """
    ways = (turns((one.said,), scope) for one, scope in asked)
    changes = tuple(sorted({day for turned in ways for day in turned}))
    if column is None:
        return name, eras_within(changes, None, None), True, False
    first, last = column.min(), column.max()
    if first is None:
        return name, eras_within(changes, changes[0], changes[0]), True, False
    days = eras_within(changes, first, last)
    near = (days[0] - first).days < MARGIN and (last - days[-1]).days < MARGIN
    return name, days, column.null_count() > 0, near


def all_there(facts: Facts, types: Mapping[str, Any]) -> bool:
    """Whether no column is lacking but those that a frame may leave out."""
    return all(
        fact.name in types or fact.default is not None or label(fact).optional
        for fact in facts
    )


def sources_of(
    facts: Facts, types: Mapping[str, Any], values: Any, pl: Any
) -> tuple[Source, ...] | None:
    """Return what is known of the columns of facts; ``None`` where one does not fit.

    Args:
        facts: The facts.
        types: The types of the columns that are there.
        values: The frame of polars, ``None`` where it is run later.
        pl: The module of the engine.
    """
    found = []
    for fact in facts:
        said, type_ = label(fact), types.get(fact.name)
        if type_ is None or type_ == pl.Null:
            default = fact.default if type_ is None else None
            found.append(Source(fact.name, absent=True, default=default))
            continue
        match said.kind:
            case Kind.FLAG:
                right, cast = type_ == pl.Boolean, False
            case Kind.COUNT:
                right = type_.is_integer() and not _beyond(fact.name, type_, values)
                cast = type_ != pl.Int64
            case Kind.DAY:
                right, cast = type_ == pl.Date, False
            case _:
                coded = isinstance(type_, pl.Categorical | pl.Enum)
                right, cast = type_ == pl.String or coded, coded
        if not right:
            return None
        column = None if values is None else values.get_column(fact.name)
        nulls = column is None or column.null_count() > 0
        fits = said.kind is Kind.FLAG
        if said.kind in {Kind.COUNT, Kind.DAY}:
            fits = column is not None and _fits(fact, column)
        found.append(Source(fact.name, cast=cast, nulls=nulls, fits=fits))
    return tuple(found)


def _beyond(name: str, type_: Any, values: Any) -> bool:
    """Whether whole numbers may be beyond Int64, for which programs have no word."""
    if str(type_) not in {str(one()) for one in WIDER}:
        return False
    if values is None:
        return True
    column = values.get_column(name)
    least, greatest = column.min(), column.max()
    return greatest is not None and (greatest > GREATEST or least < LEAST)


def _fits(fact: Attribute[Any], column: Any) -> bool:
    """Whether all values of a column are such as the fact can have.

    It takes less than a test of each value in the program, and the nulls it makes.
    """
    low, high = _limits(fact)
    if low == 0 and not column.null_count():
        bits = column.bitwise_or()  # at least the greatest; below 0 where one is
        if bits is not None and 0 <= bits <= high:
            return True
    least, greatest = column.min(), column.max()
    return least is None or bool(low <= least and greatest <= high)


def _limits(fact: Attribute[Any]) -> tuple[Any, Any]:
    said = label(fact)
    if said.kind is Kind.COUNT:
        return said.low, said.high
    return said.first, said.last


def run(made: Compiled, rows: Any, height: int) -> Any:
    """Run a program on the columns that it reads, and return its answers."""
    lazy = rows.lazy()
    for stage in made.stages:
        lazy = lazy.with_columns(*stage)
    found = lazy.select(*made.results).collect(**_how(made, height))
    if found.height == height:
        return found
    return found.select(_repeated(found, height))


def _how(made: Compiled, height: int) -> dict[str, Any]:
    """Return how a program is run.

    It repeats nothing, so that of few rows optimizing takes longer than it saves; of
    more, it lets polars drop columns between stages.
    """
    flags = getattr(import_module("polars"), "QueryOptFlags", None)  # from 1.30 on
    if height > _FEW:
        pieces = flags and height >= _MANY and made.eras == 1
        return {"engine": "streaming"} if pieces else {}
    return {"optimizations": flags.none()} if flags else {"no_optimization": True}


def _repeated(found: Any, height: int) -> Any:
    """Repeat the one row of answers that no column bears on."""
    return [column.new_from_index(0, height) for column in found.get_columns()]


def run_later(made: Compiled, rows: Any, names: Sequence[str], pl: Any) -> Any:
    """Add the answers of a program to a frame that is run later."""
    if pl is sql:
        return sql.run_later(rows, made.stages, names, made.results)
    for stage in made.stages:
        rows = rows.with_columns(*stage)
    added = [column.meta.output_name() for column in made.results]
    return rows.with_columns(*made.results).select(*names, *added)
