"""The columns of an answer, in the reading that every engine has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import narwhals.stable.v2 as nw

from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula
from reintegra.reading.columns import statement
from reintegra.reading.columns.clauses import ClauseReader, clauses, main_key
from reintegra.reading.columns.column import Truth, name, truth
from reintegra.reading.columns.expressions.compiled import Question, Way
from reintegra.reading.columns.missing import missing
from reintegra.reading.columns.reader import Reader
from reintegra.reading.columns.sorting import sorted_by


def answer_columns(reader: Reader, one: Question) -> Iterable[tuple[str, nw.Expr]]:
    """Go through the columns of an answer by their names.

    Args:
        reader: What reads the rows.
        one: The question.
    """
    if one.about == "facts":
        yield from _flags(reader, one, one.names, missing(reader, one.said, one.parts))
    elif isinstance(one.said, Formula):
        yield one.into, statement.amount(reader, one.said)
        if one.unit is not None:
            for key, column in statement.lines(reader, one.said, one.unit):
                yield one.line(key), column
    elif isinstance(one.said, Sorting):
        yield one.into, name(sorted_by(reader, one.said))
    elif one.about == "clauses":
        yield from _reasons(ClauseReader(reader.facts, reader.days, reader.plan), one)
    else:
        yield one.into, truth(reader.rule(one.said))


def _reasons(reader: Reader, one: Question) -> Iterable[tuple[str, nw.Expr]]:
    """Go through the answer of a rule, its clauses and the main one."""
    rule: Any = one.said
    met = truth(reader.plan.truth(rule, lambda: reader.rule(rule)))
    yield one.into, met
    found = clauses(reader, rule)
    ways = {key: found.get(key) for key in one.parts}
    yield from _flags(reader, one, one.names[1:-1], ways)
    yield one.names[-1], main_key(reader, rule, met, one.parts)


def _flags(
    reader: Reader, one: Question, names: Iterable[str], found: Mapping[str, Truth]
) -> Iterable[tuple[str, nw.Expr]]:
    """Go through truths as columns, or write them into one struct."""
    columns = {part: truth(met) for part, met in found.items()}
    if one.flat:
        return zip(names, columns.values(), strict=True)
    if not any(isinstance(met, nw.Expr) for met in found.values()):
        first = next(iter(columns))  # DuckDB has no struct of constants alone
        columns[first] = reader.plan.step(columns[first])
    fields = (column.alias(part) for part, column in columns.items())
    return zip(names, [nw.struct(*fields)], strict=True)


# -- by interpretation


def by_way(ways: Iterable[tuple[Way, nw.Expr]]) -> nw.Expr:
    """Choose among columns by each row's own interpretations.

    Args:
        ways: The columns, each with the interpretations of the rows that it answers.
    """
    (way, last), *others = reversed([*ways])
    if not way:
        return last
    found: nw.Expr = _where(way).then(last)
    for way, column in others:
        found = _where(way).then(column).otherwise(found)
    return found


def _where(way: Way) -> Any:
    return nw.when(*(_holds(*one) for one in way))


def _holds(column: str, key: str, default: bool) -> nw.Expr:  # noqa: FBT001
    said = nw.col(column).cast(nw.String)
    return (said == key) | said.is_null() if default else said == key
